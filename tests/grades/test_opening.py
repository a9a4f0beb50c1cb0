"""The grades of a results folder, with everything that lies beside the results."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from autograder.errors import UsageError
from autograder.grades.decisions import DECISIONS, record
from autograder.grades.opening import (
    CLASS_LIST,
    check_class,
    has_class,
    keep_class_list,
    keep_manual_scores,
    keep_policy,
    open_class,
    open_class_list,
    open_decisions,
)
from tests.grades.classes import CANVAS, NAME, handed_in, points, write

RULES = f'[assignments.{NAME}.extra]\n"12" = 2\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path / "out", handed_in("lovelaceada_12"))


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    path = tmp_path / "class.csv"
    path.write_text(CANVAS)
    return path


def test_everything_beside_the_results_counts(folder: Path, roster: Path) -> None:
    assert not has_class(folder)
    assert [grade.final for grade in open_class(folder).grades] == [10]
    keep_class_list(folder, roster)
    record(folder, points("12", 7.0, "sigmoid"))
    (folder / "course.toml").write_text(RULES)
    assert has_class(folder)
    assert [grade.final for grade in open_class(folder).grades] == [None, 19]


def test_a_damaged_line_among_decisions_is_said(folder: Path) -> None:
    record(folder, points("lovelaceada_12", 7.0, "sigmoid"))
    with (folder / DECISIONS).open("ab") as file:
        file.write(b'{"kind": "points", "stu')  # interrupted: the next one ends its line
    assert open_class(folder).notes == ()
    record(folder, points("lovelaceada_12", 6.0, "relu"))
    grades = open_class(folder)
    assert [grade.final for grade in grades.grades] == [13]
    (note,) = grades.notes
    assert note.startswith("decisions.jsonl: 1 line is damaged and left out")
    check_class(folder)


def test_files_that_cannot_be_used_are_refused(folder: Path) -> None:
    check_class(folder)
    (folder / DECISIONS).write_text("nothing\n")
    with pytest.raises(UsageError, match="holds no decision"):
        check_class(folder)
    (folder / DECISIONS).unlink()
    (folder / DECISIONS).mkdir()
    with pytest.raises(UsageError, match="cannot be read"):
        check_class(folder)


def test_the_rules_of_the_course_come_before_their_copy(folder: Path, tmp_path: Path) -> None:
    course = tmp_path / "course"
    course.mkdir()
    (course / "course.toml").write_text(RULES.replace('"12" = 2', "lovelaceada_12 = 5"))
    assert keep_policy(folder, course) is False
    assert [grade.final for grade in open_class(folder).grades] == [15]
    (course / "course.toml").write_text(RULES.replace('"12" = 2', "lovelaceada_12 = 6"))
    assert [grade.final for grade in open_class(folder, course).grades] == [16]
    assert [grade.final for grade in open_class(folder).grades] == [15]
    assert keep_policy(folder, None) is False
    (course / "course.toml").unlink()
    assert keep_policy(folder, course) is True
    assert [grade.final for grade in open_class(folder, course).grades] == [15]


def test_named_columns_are_remembered(folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "class.csv"
    path.write_text("Wer,Nr\nAda,12\n", encoding="utf-16")
    keep_class_list(folder, path, {"name": "Wer", "user": "Nr"})
    found = open_class_list(folder)
    assert found is not None
    assert found.students[0].user == "12"
    assert (folder / CLASS_LIST).read_bytes() == path.read_bytes()
    keep_class_list(folder, folder / CLASS_LIST, {"name": "Wer", "user": "Nr"})
    (folder / "class_list.json").write_text("{")
    with pytest.raises(UsageError, match="give the class list again"):
        open_class_list(folder)


def test_a_wrong_list_leaves_the_folder_as_it_was(folder: Path, roster: Path) -> None:
    keep_class_list(folder, roster)
    before = (folder / CLASS_LIST).read_bytes()
    roster.write_text("Week\n1\n")
    with pytest.raises(UsageError, match="it has Week"):
        keep_class_list(folder, roster)
    assert (folder / CLASS_LIST).read_bytes() == before


def test_manual_scores_of_nbgrader_are_decisions_that_our_own_replace(folder: Path) -> None:
    keep_manual_scores(folder, [points("lovelaceada_12", 5.0, "relu", by="nbgrader")])
    (grade,) = open_class(folder).grades
    assert (grade.final, grade.decisions[0].by) == (5, "nbgrader")
    record(folder, points("lovelaceada_12", 6.0, "relu"))
    assert open_class(folder).grades[0].final == 6
    keep_manual_scores(folder, [])
    assert [each.by for each in open_decisions(folder)] == [""]


def test_a_folder_without_results_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there are no results in"):
        open_class(tmp_path)


def test_torn_lines_and_records_of_older_versions_are_read(folder: Path) -> None:
    path = folder / "results.jsonl"
    record_ = json.loads(path.read_text())
    record_["schema"] = 1
    record_["submission"] = {"student": "bo", "path": "bo.ipynb", "sha256": None}
    path.write_text(f'{path.read_text()}{json.dumps(record_)}\n{{"schema": 2, "ass')
    assert [grade.student for grade in open_class(folder).grades] == ["bo", "lovelaceada_12"]


@pytest.mark.slow
def test_a_class_of_thousands_is_opened_with_little_memory(tmp_path: Path) -> None:
    import tracemalloc

    count = 2000
    path = write(tmp_path / "out", handed_in("ada_1")) / "results.jsonl"
    line = path.read_text()
    path.write_text("".join(line.replace("ada_1", f"ada_{n}") for n in range(count)))
    tracemalloc.start()
    grades = open_class(tmp_path / "out").grades
    _size, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(grades) == count
    assert peak / count < 12_000  # bytes a student
