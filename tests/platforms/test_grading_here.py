"""Grading a student's folder: the same report as the command gives, and news of each exercise."""

from __future__ import annotations

from pathlib import Path

from autograder.platforms.grading_here import grade_folder, grade_of, load
from autograder.records import ExerciseResult, SubmissionStatus
from tests.conftest import COURSE, SUBMISSIONS
from tests.platforms.handed_in import hand_in
from tests.support import write_notebook


def test_each_exercise_is_told_once_and_as_the_report_has_it(tmp_path: Path) -> None:
    hand_in(tmp_path, "wrong")
    told: list[ExerciseResult] = []
    report = grade_folder(tmp_path, load("step_by_step", COURSE), COURSE, "ada", told.append)
    assert (report.score, report.max_score) == (90, 100)
    assert sorted(each.name for each in told) == sorted(each.name for each in report.exercises)
    assert set(told) == set(report.exercises)
    assert grade_of(report).final == 90


def test_the_best_of_several_notebooks_counts_and_none_is_told(tmp_path: Path) -> None:
    write_notebook(tmp_path / "a.ipynb", ["def linear_forward(A, W, b):\n    return 1"])
    (tmp_path / "b.ipynb").write_bytes((SUBMISSIONS / "solves_everything.ipynb").read_bytes())
    told: list[ExerciseResult] = []
    report = grade_folder(tmp_path, load("step_by_step", None), None, "ada", told.append)
    assert (report.score, report.max_score, told) == (40, 40, [])


def test_a_folder_without_a_notebook_has_a_report(tmp_path: Path) -> None:
    (tmp_path / "work.pdf").write_bytes(b"%PDF")
    report = grade_folder(tmp_path, load("step_by_step", COURSE), COURSE, "ada")
    assert report.status is SubmissionStatus.UNREADABLE
    assert (report.score, report.max_score) == (0, 100)
    assert report.notes == ("there is no notebook among: work.pdf",)
