"""The files of `autograded/`."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from typing import Any

import nbformat
import pytest

from autograder.integrations.nbgrader_files import notebook_text, write_older
from tests.support import RELEASE, SOURCE

STREAM = {"output_type": "stream", "name": "stdout", "text": "one\ntwo \u2713\n"}
RESULT = {
    "output_type": "execute_result", "execution_count": None, "metadata": {},
    "data": {"text/plain": "0.5\n1", "application/json": {"b": [], "a": 1}},
}  # fmt: skip
CODE: dict[str, Any] = {"cell_type": "code", "id": "c", "execution_count": 1}
CELLS: list[dict[str, Any]] = [
    {"cell_type": "markdown", "id": "m", "metadata": {}, "source": ""},
    {"cell_type": "markdown", "id": "n", "metadata": {"trusted": True}, "source": 'a\r\n"b" [] \\'},
    {**CODE, "metadata": {"z": {}, "nbgrader": {"points": 0.1}}, "source": "x = 1", "outputs": []},
    {**CODE, "metadata": {}, "source": "\ud800 \u00e9\n\n", "outputs": [STREAM, RESULT]},
]  # fmt: skip


@pytest.mark.parametrize("cells", [[], CELLS[:1], CELLS, CELLS * 2])
def test_a_notebook_has_the_text_that_nbformat_gives_it(cells: list[dict[str, Any]]) -> None:
    metadata = {"kernelspec": {"name": "[]"}, "signature": "left out"}
    notebook = {"cells": cells, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}
    assert notebook_text(notebook) == nbformat.v4.writes(nbformat.from_dict(notebook))


@pytest.mark.parametrize("path", [RELEASE, SOURCE])
def test_a_whole_workbook_has_the_text_that_nbformat_gives_it(path: Path) -> None:
    notebook = json.loads(path.read_text(encoding="utf-8"))
    assert notebook_text(notebook) == nbformat.v4.writes(nbformat.from_dict(notebook))


@pytest.mark.parametrize(("shared", "mode"), [(False, 0o444), (True, 0o664)])
def test_files_are_copied_when_they_are_older(tmp_path: Path, shared: bool, mode: int) -> None:
    source = tmp_path / "a.py"
    source.write_text("first")
    copy = tmp_path / "target" / "below" / "a.py"
    copied = {"below/a.py": source}
    write_older(tmp_path / "target", copied, shared=shared)
    assert copy.read_text() == "first"
    assert stat.S_IMODE(copy.stat().st_mode) == mode
    source.write_text("second")
    os.utime(source, ns=(0, copy.stat().st_mtime_ns - 1))
    write_older(tmp_path / "target", copied, shared=shared)
    assert copy.read_text() == "first"
    os.utime(source, ns=(0, copy.stat().st_mtime_ns + 1))
    write_older(tmp_path / "target", copied, shared=shared)
    assert copy.read_text() == "second"
    assert [path.name for path in copy.parent.iterdir()] == ["a.py"]
