"""Coverage-guided fuzzing of the code that parses hostile bytes. Run by hand.

    make fuzz                 a minute per target
    python -m benchmarks.fuzz wire -max_total_time=3600

A target may only raise its documented error. Needs atheris (`requirements/fuzz.txt`), available
for Linux only.
"""

from __future__ import annotations

import io
import json
import sys
import tempfile
import zipfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["autograder", "msgpack", "json"]):
    from autograder.boundary import wire
    from autograder.boundary.files import read_file
    from autograder.content.exercise import Tolerance
    from autograder.errors import MachineError, UnreadableError, WireError
    from autograder.finding.found import Found
    from autograder.finding.submissions import find_submissions
    from autograder.judging.compare import compare
    from autograder.reading.magics import to_python
    from autograder.reading.notebook import parse
    from autograder.reading.selection import find_definitions

GRADED = ("linear_forward", "compute_cost")
KNOWN = {"step_by_step.ipynb": "step_by_step", "activations.ipynb": "activations"}


def fuzz_wire(data: bytes) -> None:
    """Decode a value, compare it with itself, and encode it again; only `WireError` is allowed."""
    try:
        value = wire.unpack(data)
    except WireError:
        return
    compare(value, value, Tolerance())
    wire.pack(value)


def fuzz_notebook(data: bytes) -> None:
    """Parse a notebook and select its definitions; only `UnreadableError` is allowed."""
    try:
        notebook = parse(data, ".ipynb")
    except UnreadableError:
        return
    find_definitions(notebook, GRADED)


def fuzz_cell(data: bytes) -> None:
    """Parse the source of a cell; no exception is allowed."""
    text = data.decode("utf-8", "replace")
    assert to_python(text).count("\n") == text.count("\n")
    find_definitions(parse(data.decode("utf-8", "replace").encode(), ".py"), GRADED)


def fuzz_layout(data: bytes) -> None:
    """Search a class whose paths are lines of the input; no exception is allowed."""
    names = [line for line in data.decode("utf-8", "replace").split("\n")[:40] if line.strip("/. ")]
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            parts = [part[:60] for part in name.replace("\0", "").split("/")[:6]]
            path = Path(folder, *(part for part in parts if part not in ("", ".", "..")))
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(b"{}")
            except OSError:
                continue  # a folder of this name, or a name too long for this file system
        _expect_distinct(find_submissions([Path(folder)], KNOWN)[0])


def fuzz_zip(data: bytes) -> None:
    """Search a class with a zip file of any bytes; no exception is allowed."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "class.zip").write_bytes(data)
        found, _skipped = find_submissions([Path(folder) / "class.zip"], KNOWN)
        _expect_distinct(found)
        for item in found:
            try:
                read_file(item.path)
            except (UnreadableError, MachineError):
                continue


def _expect_distinct(found: list[Found]) -> None:
    keys = {(item.student, item.assignment) for item in found}
    assert len(keys) == len(found), "two submissions of one student to one assignment"


TARGETS = {
    "wire": fuzz_wire,
    "notebook": fuzz_notebook,
    "cell": fuzz_cell,
    "layout": fuzz_layout,
    "zip": fuzz_zip,
}


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


def main() -> None:
    """Fuzz the target named by the first argument; libFuzzer gets the other arguments."""
    name = sys.argv.pop(1)
    corpus = Path(tempfile.mkdtemp())
    (corpus / "seed").write_bytes(_SEEDS[name])
    atheris.Setup([*sys.argv, str(corpus)], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
