"""The files of a class from Python are those of the command `export`."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from openpyxl import load_workbook

from autograder.errors import UsageError
from autograder.exports.whole_class import export
from autograder.grading.report import Header, unreadable
from autograder.records import Scope, Submission
from autograder.results.schema import to_dict


@pytest.fixture
def results(tmp_path: Path) -> Path:
    report = unreadable(Header(Submission("ada", "a.ipynb", None), Scope.FULL), "it is empty")
    folder = tmp_path / "results"
    folder.mkdir()
    line = json.dumps(to_dict(report)) + "\n"
    (folder / "results.jsonl").write_text(line, encoding="utf-8")
    return folder


def test_each_target_holds_the_student(results: Path, tmp_path: Path) -> None:
    assert "ada" in export(results, "csv", tmp_path / "a.csv").read_text(encoding="utf-8")
    assert "ada" in json.dumps(json.loads(export(results, "json", tmp_path / "a.json").read_text()))
    suites = ElementTree.parse(export(str(results), "junit", str(tmp_path / "a.xml"))).getroot()
    assert "ada" in ElementTree.tostring(suites, encoding="unicode")
    book = load_workbook(export(results, "xlsx", tmp_path / "a.xlsx"))
    assert any(cell.value == "ada" for sheet in book for row in sheet for cell in row)


def test_what_cannot_be_written_is_refused_in_a_sentence(results: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="known: csv, json, junit, xlsx"):
        export(results, "pdf", tmp_path / "a.pdf")
    with pytest.raises(UsageError, match="never replaced"):
        export(results, "json", results / "results.jsonl")
    with pytest.raises(UsageError, match="is a folder"):
        export(results, "csv", tmp_path)
