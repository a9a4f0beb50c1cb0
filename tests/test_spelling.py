"""Spelling of everything that people read: notebooks, documents, messages in the code."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import COURSE
from tests.support import ASSIGNMENTS, version

TEXTS = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs", "autograder", "solutions", "tools"]
TEXTS += ["figures", "benchmarks/attacks", *(f"source/{name}" for name in ASSIGNMENTS)]


def misspelled(*paths: Path) -> str:
    command = [sys.executable, "-m", "codespell_lib", "--ignore-words-list", "notin", "--skip"]
    command += ["*.h5,*.json,*.svg,*.ipynb,*.pyc", *map(str, paths)]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def test_documents_and_code() -> None:
    assert misspelled(*(COURSE / text for text in TEXTS)) == ""


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_workbooks(assignment: str, tmp_path: Path) -> None:
    cells = json.loads(version("source", assignment).read_text(encoding="utf-8"))["cells"]
    path = tmp_path / "workbook.md"
    path.write_text("\n\n".join("".join(cell["source"]) for cell in cells), encoding="utf-8")
    assert misspelled(path) == ""


def test_a_misspelling_would_be_found(tmp_path: Path) -> None:
    (tmp_path / "text.md").write_text("the foward step")
    assert "forward" in misspelled(tmp_path / "text.md")
