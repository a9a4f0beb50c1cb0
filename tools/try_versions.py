"""Run the workbooks with the oldest and with the newest versions that their requirements allow.

    python -m tools.try_versions

At each end an environment of its own is made by `uv`: the lowest version of every package that
`requirements.txt` names, on Python 3.11, and the newest of everything on the newest Python that is
on this machine. The solved notebooks of `source/` then run in a kernel of that environment; every
public test must pass, and nothing may warn.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from autograder.authoring.release import shared_files
from autograder.content.description import load_assignment

COURSE = Path(__file__).resolve().parents[1]
WORKBOOKS = ("activations", "step_by_step")
LOWEST_PYTHON, NEWEST_PYTHON = (3, 11), (3, 19)
SECONDS = 900

# Runs in the environment: it has what a student has, and nbclient comes with JupyterLab.
_RUN = """
import json, sys, nbclient, nbformat
path, seconds = sys.argv[1], int(sys.argv[2])
notebook = nbformat.read(path, as_version=4)
nbclient.NotebookClient(notebook, timeout=seconds, kernel_name="python3").execute()
nbformat.write(notebook, path)
"""


def pythons() -> Iterator[tuple[str, str]]:
    """Yield the two ends: the resolution that uv is asked for, and the Python it is for."""
    yield "lowest-direct", ".".join(map(str, LOWEST_PYTHON))
    for minor in range(NEWEST_PYTHON[1], LOWEST_PYTHON[1] - 1, -1):
        found = subprocess.run(
            [_uv(), "python", "find", "--no-python-downloads", f"3.{minor}"],
            capture_output=True,
            check=False,
        )
        if found.returncode == 0:
            yield "highest", f"3.{minor}"
            return


def _uv() -> str:
    uv = shutil.which("uv")
    if uv is None:
        sys.exit("uv is not on the path; it makes the environments")
    return uv


def environment(folder: Path, resolution: str, python: str) -> Path:
    """Make an environment with what the workbooks require; return its Python."""
    files = [COURSE / "source" / name / "requirements.txt" for name in WORKBOOKS]
    made = folder / resolution
    subprocess.run([_uv(), "venv", "-q", "-p", python, str(made)], check=True)
    interpreter = made / "bin" / "python"
    command = [_uv(), "pip", "install", "-q", "-p", str(interpreter), "--resolution", resolution]
    for file in files:
        command += ["-r", str(file)]
    subprocess.run(command, check=True)
    return interpreter


def versions(interpreter: Path) -> str:
    """Return the versions of the packages that the workbooks name, in one line."""
    names = ("numpy", "matplotlib", "h5py", "jupyterlab")
    script = "import platform, sys; from importlib.metadata import version as v; print('Python',"
    script += " platform.python_version(), *(f'{n} {v(n)}' for n in sys.argv[1:]), sep=', ')"
    run = subprocess.run(
        [str(interpreter), "-c", script, *names], check=True, capture_output=True, text=True
    )
    return run.stdout.strip()


def faults(interpreter: Path, name: str, folder: Path) -> list[str]:
    """Run a solved workbook with an environment; return what is wrong, by cell."""
    assignment = load_assignment(name, course=COURSE)
    shutil.copytree(COURSE / "source" / name, folder)
    for file, content in shared_files(assignment, COURSE).items():
        (folder / file).write_bytes(content)
    path = folder / assignment.notebook
    variables = {
        "PATH": f"{interpreter.parent}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(folder),
        "MPLCONFIGDIR": str(folder / "matplotlib"),
        "OPENBLAS_NUM_THREADS": "1",
    }
    run = subprocess.run(
        [str(interpreter), "-c", _RUN, str(path), str(SECONDS)],
        cwd=folder,
        env=variables,
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode:
        return [run.stderr[-2000:]]
    wrong, passed = [], 0
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        said = {"stdout": "", "stderr": ""}
        for output in cell.get("outputs", []):  # what is printed may come in several pieces
            if output["output_type"] == "stream":
                said[output["name"]] += "".join(output["text"])
        passed += said["stdout"].count("All tests passed.\n")
        if said["stderr"]:
            wrong.append(f"{cell['id']}: {said['stderr']}")
    if passed != len(assignment.names):
        wrong.append(f"{passed} of {len(assignment.names)} tests passed")
    return wrong


def ends(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield for each end and workbook what was tried, and what was wrong."""
    for resolution, python in pythons():
        interpreter = environment(folder, resolution, python)
        with_what = versions(interpreter)
        for name in WORKBOOKS:
            wrong = faults(interpreter, name, folder / f"{resolution}-{name}")
            yield f"{name} ({resolution}: {with_what})", wrong


def main() -> None:
    """Try both ends."""
    failed = False
    with tempfile.TemporaryDirectory(prefix="chainrule-versions-") as folder:
        for what, wrong in ends(Path(folder)):
            failed |= bool(wrong)
            print(what, "ok" if not wrong else "\n".join(["FAILED", *wrong]), flush=True)  # noqa: T201
    sys.exit(failed)


if __name__ == "__main__":
    main()
