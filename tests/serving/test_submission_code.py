"""Code is shown only if it is the code that was graded; nothing of it is run."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from autograder.reading.notebook import Cell
from autograder.records import Place, Report, Submission, SubmissionStatus
from autograder.serving.submission_code import (
    Definition,
    Mark,
    definitions_in,
    marks_in,
    read_code,
    visible,
)
from tests.reports.html_support import make_exercise, make_report
from tests.serving.support import mixed_report
from tests.support import write_notebook


def submitted(path: Path) -> Report:
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    return make_report("ada", submission=Submission("ada", str(path), sha256))


def test_the_cells_of_a_notebook(tmp_path: Path) -> None:
    path = tmp_path / "a.ipynb"
    write_notebook(path, ["x = 1", "raise SystemExit"])
    assert [cell.source for cell in read_code(submitted(path), tmp_path).cells] == [
        "x = 1",
        "raise SystemExit",
    ]


def test_a_changed_file_is_not_shown(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_text("x = 1")
    report = submitted(path)
    path.write_text("x = 2")
    code = read_code(report, tmp_path)
    assert code.cells == ()
    assert "has changed" in code.problem


def test_a_missing_file_and_a_damaged_file_give_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "a.ipynb"
    path.write_text("{")
    report = submitted(path)
    assert "truncated" in read_code(report, tmp_path).problem
    path.unlink()
    assert "no such file" in read_code(report, tmp_path).problem


def test_a_relative_path_is_searched_above_the_results(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "submitted").mkdir()
    (tmp_path / "elsewhere").mkdir()
    path = tmp_path / "submitted" / "a.py"
    path.write_text("x = 1")
    report = submitted(path)
    report = replace(report, submission=replace(report.submission, path="submitted/a.py"))
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert len(read_code(report, tmp_path / "runs" / "results").cells) == 1


def test_the_last_definition_counts_and_ends_with_its_block() -> None:
    cells = [
        Cell(1, "def f(): pass"),
        Cell(
            2, "class K:\n    def fit(\n        self,\n    ):\n        return 1\n\n    def g(): 0"
        ),
        Cell(4, "@cache\ndef f(x):\n    if x:\n        return 1\n\n    return 2\n# end\nf(1)"),
    ]
    assert definitions_in(cells, ["f", "K.fit", "missing"]) == {
        "f": Definition("f", 4, 2, 7),
        "K.fit": Definition("K.fit", 2, 2, 5),
    }


def test_sentences_mark_their_lines(tmp_path: Path) -> None:
    report = mixed_report(tmp_path, "ada", 0)
    code = read_code(report, tmp_path)
    definitions = definitions_in(code.cells, [each.name for each in report.exercises])
    (mark,) = marks_in(report, definitions)
    assert (mark.cell, mark.line, mark.exercise) == (1, 12, "update_parameters")
    assert mark.sentence.startswith("It stops with NameError")


def test_the_place_in_the_record_and_notes_mark_lines() -> None:
    exercise = replace(
        make_exercise("f", "error", hint="It stops.\nx"), place=Place(3, 5, "f", is_exact=True)
    )
    report = make_report("ada", exercise, notes=("cell 7, line 2: Python cannot parse this cell",))
    assert marks_in(report, {}) == (
        Mark(3, 5, "f", "It stops."),
        Mark(7, 2, "", "cell 7, line 2: Python cannot parse this cell"),
    )


def test_invisible_characters_are_shown() -> None:
    assert visible("a\u202eb\x1b\ud800\n\tc") == "a\ufffdb\ufffd\ufffd\n        c"


def test_many_definitions_of_one_function_take_linear_time() -> None:
    # 20,000 of them took 2 seconds, and a notebook may hold more.
    cells = [Cell(1, "def f(x):\n" * 200_000)]
    assert definitions_in(cells, ["f"]) == {"f": Definition("f", 1, 200_000, 200_000)}


@pytest.mark.parametrize("status", [SubmissionStatus.UNREADABLE, SubmissionStatus.INTERNAL])
def test_what_the_grader_could_not_read_is_not_read_here(
    tmp_path: Path, status: SubmissionStatus
) -> None:
    path = tmp_path / "a.ipynb"
    write_notebook(path, ["x = 1"])
    code = read_code(replace(submitted(path), status=status), tmp_path)
    assert code.cells == ()
    assert "could not be read by the grader" in code.problem
