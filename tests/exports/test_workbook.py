"""Grades as an Excel workbook, read back by openpyxl."""

from __future__ import annotations

import builtins
import errno
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from openpyxl import load_workbook

from autograder.errors import UsageError
from autograder.exports.workbook import write_workbook
from autograder.grades.records import ClassGrades, Decision, DecisionKind
from tests.exports.people import STEP, class_of, exercise_grade, grade, internal, listed
from tests.reports.html_support import any_text

Cells = list[tuple[Any, ...]]


def read(path: Path, grades: ClassGrades, comment: str = "") -> tuple[Cells, Cells, set[str]]:
    """Return both sheets and the kinds of their cells."""
    write_workbook(path, grades, lambda _grade: comment)
    book = load_workbook(path)
    sheets = [list(book[name].iter_rows(values_only=True)) for name in ("Grades", "Exercises")]
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    assert not any(cell.hyperlink for sheet in book for row in sheet.iter_rows() for cell in row)
    return sheets[0], sheets[1], kinds


def test_a_sheet_of_grades_and_a_sheet_of_exercises(tmp_path: Path) -> None:
    decision = Decision(DecisionKind.POINTS, "ada", STEP, "f", 9.0, "oral exam", 4.0, by="teacher")
    changed = exercise_grade("f", 9.0, automatic=5.0, decision=decision, is_outdated=True)
    student = listed("Ада", "17", 9.0, exercises=(changed, exercise_grade("g", 2.0)))
    grades, exercises, _kinds = read(tmp_path / "g.xlsx", class_of(student, internal("eve")))
    assert grades[0][:2] == ("name", "id")
    first = dict(zip(grades[0], grades[1], strict=True))
    assert (first["name"], first["id"], first["final"], first["f"]) == ("Ада", "17", 9, 9)
    assert dict(zip(grades[0], grades[2], strict=True))["final"] is None
    assert exercises[1] == (
        *("Ада", "17", STEP, "f", "partial", 5, 9, 10),
        *("teacher", "oral exam", "yes"),
    )
    assert len(exercises) == 3


STARTS = ("=1+1", "+1", "https://evil.example/", "{=1}", "mailto:x@y.z", "")


@settings(max_examples=20)
@given(any_text)
def test_text_is_never_a_formula_or_a_link(tmp_path_factory: Any, text: str) -> None:
    path = tmp_path_factory.mktemp("book") / "g.xlsx"
    students = [
        listed(start + text, str(n), exercises=(exercise_grade(start + text),))
        for n, start in enumerate(STARTS)
    ]
    grades, _exercises, kinds = read(path, class_of(*students), "=" + text)
    assert kinds <= {"s", "n", "inlineStr"}
    assert len(grades) == len(STARTS) + 1


def test_numbers_that_excel_lacks_are_left_out_and_long_text_is_cut(tmp_path: Path) -> None:
    odd = class_of(grade("ada", float("nan"), raw=float("inf"), notes=("x" * 40_000,)))
    grades, _exercises, _kinds = read(tmp_path / "g.xlsx", odd)
    row = dict(zip(grades[0], grades[1], strict=True))
    assert (row["raw"], row["final"]) == (None, None)
    assert len(row["notes"]) == 32_001


def test_without_xlsxwriter_its_package_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = builtins.__import__

    def without(name: str, *more: Any, **named: Any) -> Any:
        if name == "xlsxwriter":
            raise ModuleNotFoundError(name)
        return real(name, *more, **named)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(UsageError, match="pip install xlsxwriter"):
        write_workbook(tmp_path / "g.xlsx", class_of(grade("ada")), lambda _grade: "")
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_an_error_of_the_system_and_leaves_the_earlier_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "grades.xlsx"
    path.write_bytes(b"earlier")

    def full(_path: Path, _content: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space left"):
        write_workbook(path, class_of(grade("ada")), lambda _grade: "")
    assert [each.name for each in tmp_path.iterdir()] == ["grades.xlsx"]
    assert path.read_bytes() == b"earlier"
