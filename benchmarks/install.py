"""Size and time of an installation in an empty environment: Chainrule, its extras, and the peers.

It needs the package index. All get the versions of the locks in `requirements/`.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.attacks.environments import COURSE
from benchmarks.outcome import Measure, Part, at_most, spread, table

_CORE = "Chainrule"
_NEEDED = {
    "nbgrader": ["nbgrader", "numpy"],
    "otter-grader": ["otter-grader", "ipykernel", "numpy"],
    "check50": ["check50", "numpy"],
}
"""What a peer needs to grade the workbook: itself, NumPy, and otter-grader a kernel."""
_MOST_MB, _MOST_SECONDS = 110, 20
_FILE = "okaforamara_1_17000_step_by_step.ipynb"
"""The hand-in, as Canvas names it: posting to Canvas needs the student's number."""
_SERVED = (
    "chainrule serve results --no-open 2> said & server=$!; "
    "until grep -q http said; do kill -0 $server; sleep 0.1; done; kill $server"
)
_PUSHED = (
    "{ CANVAS_TOKEN=none chainrule export results --push canvas --url http://127.0.0.1:9 "
    "--course-id 1 --assignment-id 1 --yes 2>&1 || true; } | grep 'Canvas cannot be used now'"
)
EXTRAS = {
    "excel": "chainrule export results --to xlsx -o grades.xlsx",
    "canvas": _PUSHED,
    "serve": _SERVED,
    "pandas": "chainrule new table --from pandas --course .; chainrule verify table --course .",
    # A cluster loads all assignments of its course, and those of source/ need more packages.
    "dask": 'mkdir course; cp -r "$COURSE/solutions" course; '
    'bash "$COURSE/examples/cluster/local.sh" class course clustered',
    "nbgrader": "mkdir -p submitted/ada/step_by_step; "
    "cp class/*.ipynb submitted/ada/step_by_step/step_by_step.ipynb; "
    'cp -r "$COURSE/nbgrader_config.py" "$COURSE/source" "$COURSE/solutions" .; '
    "nbgrader generate_assignment step_by_step; nbgrader autograde step_by_step; nbgrader export",
    "lab": "jupyter lab --version",
    "all": 'python -c "import canvasapi, distributed, nbgrader, pandas, starlette, xlsxwriter"',
}
"""For each extra a command that needs it; it runs in a folder with a class and its results."""


@dataclass(frozen=True, slots=True)
class Installed:
    """The cost of an installation.

    Attributes:
        mb: the growth of the environment on the disk, in millions of bytes.
        seconds: the wall time of `pip install`.
        cpu: its CPU time, in seconds.
    """

    mb: float
    seconds: float
    cpu: float


def measure(rounds: int) -> Part:
    """Install everything in turn, each time in an environment that is empty but for pip."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        built = wheel(folder)
        wanted = {_CORE: ([str(built)], constraints(folder, "core"))}
        for peer, packages in _NEEDED.items():
            wanted[peer] = (packages, constraints(folder, f"peers-{peer.split('-')[0]}"))
        found: dict[str, list[Installed]] = {name: [] for name in wanted}
        # Environments go at the end: some disks take minutes to delete one.
        for number in range(rounds):
            for each, (packages, lock) in wanted.items():
                found[each].append(install(folder / f"{each}-{number}", packages, lock))
        extras = {extra: _try_extra(extra, built, folder) for extra in EXTRAS}
        pip = _pip_version(folder / f"{_CORE}-0")
    core = found[_CORE]
    measures = (
        at_most(
            "core installation, on the disk", _MOST_MB, median(i.mb for i in core), " MB", 0
        ),
        at_most("core installation", _MOST_SECONDS, median(i.seconds for i in core), " s", 1),
        Measure(
            "extras whose command works", "all", f"{_working(extras)} of {len(extras)}",
            _working(extras) == len(extras),
        ),
    )  # fmt: skip
    return Part("Installing", tuple(_text(found, extras, pip)), measures)


def _working(extras: dict[str, tuple[Installed, bool]]) -> int:
    return sum(works for _installed, works in extras.values())


def wheel(folder: Path) -> Path:
    """Build the wheel and return its path."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=COURSE, check=True, stdout=subprocess.DEVNULL)
    (wheel,) = folder.glob("*.whl")
    return wheel


def constraints(folder: Path, lock: str) -> Path:
    """Write the versions of a lock, without the hashes: pip knows none of our wheel."""
    path = folder / f"{lock}.txt"
    text = (COURSE / "requirements" / path.name).read_text(encoding="utf-8")
    path.write_text("\n".join(versions_of(text)), encoding="utf-8")
    return path


def versions_of(lock: str) -> list[str]:
    r"""Return the lines of a lock that name a version.

    >>> versions_of("six==1 ; os_name == 'nt' \\\n    --hash=sha256:00\n")
    ["six==1 ; os_name == 'nt'"]
    """
    return [line.removesuffix("\\").strip() for line in lock.splitlines() if re.match(r"\w", line)]


def install(
    environment: Path, packages: Sequence[str], lock: Path, python: Path = Path(sys.executable)
) -> Installed:
    """Install packages in a new environment; pip keeps and finds nothing in a cache."""
    subprocess.run([str(python), "-m", "venv", str(environment)], check=True)
    before, cpu, started = size_mb(environment), os.times(), time.perf_counter()
    pip = [str(environment / "bin" / "python"), "-m", "pip", "--disable-pip-version-check"]
    done = subprocess.run(
        [*pip, "install", "--quiet", "--no-cache-dir", "--constraint", str(lock), *packages],
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    seconds, after = time.perf_counter() - started, os.times()
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    used = after.children_user + after.children_system - cpu.children_user - cpu.children_system
    return Installed(size_mb(environment) - before, seconds, used)


def size_mb(folder: Path) -> float:
    """Return what a folder takes on the disk, in millions of bytes, as `du` counts it."""
    return sum(path.lstat().st_blocks * 512 for path in folder.rglob("*")) / 1e6


def _try_extra(extra: str, built: Path, folder: Path) -> tuple[Installed, bool]:
    """Install the wheel with an extra and run a command that needs it."""
    environment, room = folder / f"with-{extra}", folder / f"room-{extra}"
    lock = constraints(folder, "lab" if extra == "lab" else "test")
    installed = install(environment, [f"{built}[{extra}]"], lock)
    (room / "class").mkdir(parents=True)
    shutil.copy(COURSE / "examples" / "sample_class" / "amara_okafor.ipynb", room / "class" / _FILE)
    script = 'set -euo pipefail; chainrule grade class --course "$COURSE" -o results; '
    done = subprocess.run(
        ["bash", "-c", script + EXTRAS[extra]],
        cwd=room,
        env={
            "PATH": f"{environment / 'bin'}:/usr/bin:/bin",
            "HOME": str(room),
            "COURSE": str(COURSE),
        },
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.stderr.write(f"{extra}: {done.stdout[-2000:]}\n")
    return installed, done.returncode == 0


def _pip_version(environment: Path) -> str:
    command = [str(environment / "bin" / "python"), "-m", "pip", "--version"]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return said.split()[1]


def _text(
    found: dict[str, list[Installed]], extras: dict[str, tuple[Installed, bool]], pip: str
) -> Iterator[str]:
    yield "`pip install` in a new environment that holds pip alone, in turn; nothing comes from a"
    yield "cache. The size is what the environment grows by on the disk, as `du` counts: all files"
    yield "that pip writes, with the bytecode that it compiles. The time has the download in it,"
    yield f"from a near index. pip {pip}. Each peer comes with NumPy, which the workbook needs, and"
    yield "otter-grader with ipykernel."
    yield ""
    rows = [
        (
            name,
            spread([each.mb for each in runs], 0),
            spread([each.seconds for each in runs], 1),
            spread([each.cpu for each in runs], 1),
        )
        for name, runs in found.items()
    ]
    yield from table(("installed", "MB", "wall s", "CPU s"), rows)
    yield ""
    yield "The wheel with an extra, once each, and whether a command that needs the extra works:"
    yield ""
    yield from table(
        ("extra", "MB", "wall s", "works"),
        [
            (f"`{name}`", f"{one.mb:.0f}", f"{one.seconds:.1f}", "yes" if works else "**no**")
            for name, (one, works) in extras.items()
        ],
    )
