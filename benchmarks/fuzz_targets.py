"""The targets of `make fuzz`: code that parses hostile bytes.

A target may only raise its documented error. The inputs that fuzzing found lie in `tests/corpus/`,
a zip for each target; `tests/test_fuzzing.py` tries them all.
"""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path

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
    """Parse the source of a cell, also as a `.py` file; only `UnreadableError` is allowed."""
    text = data.decode("utf-8", "replace")
    assert to_python(text).count("\n") == text.count("\n")
    with contextlib.suppress(UnreadableError):  # for a notebook under the name of a .py file
        find_definitions(parse(text.encode(), ".py"), GRADED)


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
