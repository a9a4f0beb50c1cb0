"""Coverage-guided fuzzing of the targets in `fuzz_targets.py`. Run by hand.

    make fuzz                 a minute per target
    python -m benchmarks.fuzz wire -max_total_time=3600

The inputs in `tests/corpus/` are where a run starts. Those that a run adds lie in `.fuzz/`;
`python -m benchmarks.fuzz wire keep` puts the smallest set with the same coverage into the corpus.
Needs atheris (`requirements/fuzz.txt`), available for Linux only.
"""

from __future__ import annotations

import io
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["autograder", "msgpack", "json"]):
    from autograder.boundary import wire
    from benchmarks.fuzz_targets import TARGETS


def _a_zip() -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("ada/step_by_step.ipynb", "{}")
        archive.writestr("bob.ipynb", "{}")
    return held.getvalue()


_CELL = "%time x = 1\nSCALE = 0.01\ndef linear_forward(A, W, b):\n    return W @ A * SCALE"
_SEEDS = {
    "wire": wire.pack([{"a": (1, 2.5, None, "x")}, [True]]),
    "notebook": json.dumps({"cells": [{"cell_type": "code", "source": [_CELL]}]}).encode(),
    "cell": _CELL.encode(),
    "layout": b"ada/step_by_step.ipynb\nbob_12_34_work-1.ipynb\nx_5_assignsubmission_file_/a.py",
    "zip": _a_zip(),
}


_COURSE = Path(__file__).parents[1]
KEPT = _COURSE / "tests" / "corpus"
FOUND = _COURSE / ".fuzz"


def main() -> None:
    """Fuzz the target named by the first argument; libFuzzer gets the other arguments."""
    name, *options = sys.argv[1:]
    if options == ["keep"]:
        _keep(name)
        return
    found = FOUND / name
    found.mkdir(parents=True, exist_ok=True)
    (found / "seed").write_bytes(_SEEDS[name])
    if (KEPT / f"{name}.zip").is_file():
        zipfile.ZipFile(KEPT / f"{name}.zip").extractall(found)
    # libFuzzer starts this command again to merge inputs.
    again = f"{sys.executable} -m benchmarks.fuzz {name}"
    atheris.Setup([again, *options, str(found)], TARGETS[name])
    atheris.Fuzz()


def _keep(name: str) -> None:
    """Put the smallest set of inputs with the coverage of all that were found into the corpus."""
    with tempfile.TemporaryDirectory() as smallest:
        command = [sys.executable, "-m", "benchmarks.fuzz", name, "-merge=1", smallest]
        subprocess.run(command, check=True)
        KEPT.mkdir(exist_ok=True)
        with zipfile.ZipFile(KEPT / f"{name}.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            for path in sorted(Path(smallest).iterdir()):
                archive.writestr(zipfile.ZipInfo(path.name), path.read_bytes(), compresslevel=9)


if __name__ == "__main__":
    main()
