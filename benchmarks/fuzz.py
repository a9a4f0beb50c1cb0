"""Coverage-guided fuzzing of the code that parses hostile bytes. Run by hand.

    make fuzz                 a minute per target
    python -m benchmarks.fuzz wire -max_total_time=3600

A target may only raise its documented error. Needs atheris (`requirements/fuzz.txt`), available
for Linux only.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["autograder", "msgpack", "json"]):
    from autograder.boundary import wire
    from autograder.content.exercise import Tolerance
    from autograder.errors import UnreadableError, WireError
    from autograder.judging.compare import compare
    from autograder.reading.magics import to_python
    from autograder.reading.notebook import parse
    from autograder.reading.selection import find_definitions

GRADED = ("linear_forward", "compute_cost")


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


TARGETS = {"wire": fuzz_wire, "notebook": fuzz_notebook, "cell": fuzz_cell}


_CELL = "%time x = 1\nSCALE = 0.01\ndef linear_forward(A, W, b):\n    return W @ A * SCALE"
_SEEDS = {
    "wire": wire.pack([{"a": (1, 2.5, None, "x")}, [True]]),
    "notebook": json.dumps({"cells": [{"cell_type": "code", "source": [_CELL]}]}).encode(),
    "cell": _CELL.encode(),
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
