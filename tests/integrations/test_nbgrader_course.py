"""A class in an nbgrader course: each student has one place in it."""

from __future__ import annotations

import json
import math
import shutil
import sqlite3
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from autograder.cli import main
from autograder.grading.graders import Grader
from autograder.grading.submission import grade_file
from autograder.records import Report
from tests.conftest import COURSE
from tests.integrations.nbgrader_course import URL, hand_in, rows
from tests.support import SOURCE

pytestmark = pytest.mark.slow

CLASS = COURSE / "examples" / "sample_class"
LEILA = CLASS / "leila_haddad.ipynb"


def test_twice_and_after_a_loss(course: Path, grade: Callable[..., int]) -> None:
    for path in (LEILA, SOURCE):
        hand_in(course, path.stem, path)
    assert grade() == 0
    first = rows(course)
    assert grade() == 0
    assert rows(course) == first
    # As if it had been stopped half way: results are there, the gradebook lacks a student.
    with sqlite3.connect(course / "gradebook.db") as database:
        database.execute("UPDATE grade SET auto_score = NULL")
    shutil.rmtree(course / "autograded" / "leila_haddad")
    assert grade() == 0
    assert rows(course) == first
    assert (course / "autograded/leila_haddad/step_by_step/step_by_step.ipynb").is_file()


def test_of_several_files_of_a_student_one_has_a_place(
    course: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing tells which of the two counts; no student is made up for the second."""
    for part in ("one", "two"):
        (course / "class" / "bob" / part).mkdir(parents=True)
        shutil.copy(LEILA, course / "class" / "bob" / part / f"work_{part}.ipynb")
    (course / "class" / "ada").mkdir()
    shutil.copy(SOURCE, course / "class" / "ada" / "work_one.ipynb")
    monkeypatch.chdir(course)
    with pytest.raises(SystemExit) as stopped:
        main(["grade", "class", "--course", ".", "-j", "1", "--gradebook", URL])
    assert not stopped.value.code
    assert "bob" in capsys.readouterr().out
    assert rows(course).keys() == {"ada", "bob"}


@pytest.mark.parametrize("student", ["n" * 129, "a\nb", "a\x1b[2J", "..", "a\ud800b", "a/b"])
def test_a_strange_name_costs_its_own_place_alone(
    course: Path, student: str, grader: Grader
) -> None:
    """It is said, and the rest of the class is written."""
    said = written(course, grader, student, "leila")
    assert any("the name cannot be a folder name" in sentence for sentence in said)
    assert rows(course).keys() == {"leila"}


def test_a_result_that_the_gradebook_refuses_costs_its_own_place_alone(
    course: Path, grader: Grader, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The results that share its transaction get transactions of their own."""
    from autograder.integrations.nbgrader_gradebook import write_results as usual

    def write(gradebook: Any, report: Report, *others: Any) -> list[str]:
        usual(gradebook, report, *others)
        if report.submission.student == "eve":
            raise ValueError("no such value")
        return []

    monkeypatch.setattr("autograder.integrations.nbgrader_course.write_results", write)
    said = written(course, grader, "ada", "leila", "eve", "bob")
    assert said == ["eve: not in the gradebook: no such value"]
    assert {name: row["score"] for name, row in rows(course).items()} == dict.fromkeys(
        ("ada", "leila", "bob"), 90
    )
    for name in ("ada", "leila", "bob"):
        assert (course / f"autograded/{name}/step_by_step/step_by_step.ipynb").is_file()


def written(course: Path, grader: Grader, *students: str) -> list[str]:
    """Write a result for each student; return the messages."""
    from autograder.integrations.nbgrader_course import Graded, open_course, save, write_class

    path = hand_in(course, "leila", LEILA)
    records = []
    for name in students:
        record = grade_file(path, grader, name)
        records.append(Graded(record, "step_by_step", grader.assignment.names))
    with open_course(f"sqlite:///{course / 'gradebook.db'}", course) as opened:
        opened.saved = math.inf  # all of them wait
        return [*write_class(opened, records), *save(opened)]


def test_a_planted_file_costs_its_own_place_alone(
    course: Path, grade: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("eve", "leila"):
        hand_in(course, name, LEILA)
    planted = course / "autograded" / "eve" / "step_by_step"
    (planted / ".step_by_step.ipynb.draft").mkdir(parents=True)
    (planted / "step_by_step.ipynb" / "x").mkdir(parents=True)
    assert grade() == 0
    assert "eve: not in the gradebook" in capsys.readouterr().err
    assert rows(course)["leila"]["score"] == 90
    assert (course / "autograded/leila/step_by_step/step_by_step.ipynb").is_file()


def test_a_timestamp_counts_in_the_courses_own_folder_alone(
    course: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a zip or another layout the student may have written it."""
    hand_in(course, "leila", LEILA, "2026-03-01 14:00:00 UTC")
    with zipfile.ZipFile(course / "class.zip", "w") as archive:
        for name in ("eve", "mallory"):
            archive.write(LEILA, f"{name}/step_by_step/step_by_step.ipynb")
            archive.writestr(f"{name}/step_by_step/timestamp.txt", "1999-01-01 00:00:00 UTC")
    hand_in(course, "long", LEILA, "1." * 400_000)  # reading it as a date takes its square
    monkeypatch.chdir(course)
    with pytest.raises(SystemExit) as stopped:
        main(["grade", "submitted", "class.zip", "--course", ".", "--gradebook", URL])
    assert not stopped.value.code
    written = rows(course)
    assert written["leila"]["timestamp"] is not None
    assert [written[name]["timestamp"] for name in ("eve", "mallory", "long")] == [None] * 3


def test_the_wrong_assignment_takes_no_place_and_a_right_run_heals(
    course: Path, grade: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    hand_in(course, "leila", LEILA)
    assert grade() == 0
    right = rows(course)
    assert grade("--assignment", "activations") == 0
    assert "graded as activations, but is in the folder step_by_step" in capsys.readouterr().err
    assert rows(course) == right
    assert grade() == 0
    (line,) = (course / "results" / "results.jsonl").read_text().splitlines()
    assert json.loads(line)["assignment"] == "step_by_step"
    assert rows(course) == right


def test_two_files_do_not_share_a_place(
    course: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    hand_in(course, "leila", LEILA)
    shutil.copy(SOURCE, course / "leila.ipynb")
    monkeypatch.chdir(course)
    with pytest.raises(SystemExit):
        main(["grade", "submitted", "leila.ipynb", "--course", ".", "--gradebook", URL])
    assert "leila.ipynb is not in the gradebook" in capsys.readouterr().err
    assert rows(course)["leila"]["score"] == 90
