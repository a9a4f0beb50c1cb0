"""A class is graded: jobs, lost jobs, and one result for each submission."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from autograder.finding.found import Found
from autograder.grading.classroom import Settings, grade_all
from autograder.records import Report, SubmissionStatus
from autograder.results.schema import to_dict
from autograder.results.store import Results
from tests.conftest import COURSE, SUBMISSIONS
from tests.grading.processes import grade_in_this_process
from tests.grading.small_class import SETTINGS, find_submissions, small_class


def without_times(report: Report) -> dict[str, object]:
    record = to_dict(report)
    del record["seconds"]
    return record


def test_a_name_that_is_no_text_is_graded_and_written_down(tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path)
    shutil.copy(os.fsencode(SUBMISSIONS / "solves_everything.ipynb"), folder + b"/Jos\xe9.ipynb")
    (report,) = grade_all(find_submissions([tmp_path]), SETTINGS, 1)
    results = Results(tmp_path / "out")
    with results.locked():
        results.append(report)
    assert [r.submission.path for r in results.read()] == [report.submission.path]
    assert report.score == 100


@pytest.mark.slow
def test_jobs_change_nothing_but_time(tmp_path: Path) -> None:
    found = small_class(tmp_path / "class", 6)
    written: list[list[dict[str, object]]] = []
    before = dict(os.environ)
    for jobs, items in ((1, found), (2, found), (2, found[::-1])):
        results = Results(tmp_path / f"results_{len(written)}")
        for report in grade_all(items, SETTINGS, jobs):
            results.append(report)
        results.sort()
        written.append([without_times(report) for report in results.read()])
    assert written[0] == written[1] == written[2]
    assert [record["score"] for record in written[0]] == [100, 90] * 3
    # A kernel that this process starts later must find the modules of its folder.
    assert dict(os.environ) == before


@pytest.mark.slow
def test_what_is_done_does_not_wait_for_what_is_not(tmp_path: Path) -> None:
    found = small_class(tmp_path / "class", 3)
    slow = tmp_path / "class" / "0_slow.ipynb"
    shutil.copy(SUBMISSIONS / "sleeps_for_ever.ipynb", slow)
    reports = list(grade_all([Found("slow", slow), *found], SETTINGS, 2))
    assert reports[-1].submission.student == "slow"
    assert len(reports) == 4


def test_assignment_is_recognised_for_each_submission(tmp_path: Path) -> None:
    found = small_class(tmp_path / "class", 1)
    stranger = tmp_path / "class" / "stranger.ipynb"
    stranger.write_text('{"cells": [{"cell_type": "code", "source": "def other(): pass"}]}')
    found = find_submissions([tmp_path / "class"])
    settings = Settings(COURSE, False, None, SETTINGS.secret)
    unknown, right = grade_all(found, settings, 1)
    assert (right.assignment, right.score) == ("step_by_step", 100)
    assert unknown.status is SubmissionStatus.UNREADABLE


def test_a_fault_while_reading_does_not_stop_the_batch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    grade_in_this_process(monkeypatch)
    found = small_class(tmp_path / "class", 2)

    def fail(*_arguments: object) -> str:
        raise ZeroDivisionError

    monkeypatch.setattr("autograder.grading.submission.read_file", fail)
    reports = list(grade_all(found, Settings(COURSE, False, None, SETTINGS.secret), 1))
    assert [report.status for report in reports] == [SubmissionStatus.INTERNAL] * 2


@pytest.mark.slow
def test_one_submission_never_changes_anothers_result(tmp_path: Path) -> None:
    """Right work stays right in whatever company it is graded."""
    folder = tmp_path / "class"
    folder.mkdir()
    names = ["breaks_numpy_for_the_others", "exits_in_a_call", "floods_its_channel", "writes_files"]
    for number, name in enumerate(names):
        shutil.copy(SUBMISSIONS / f"{name}.ipynb", folder / f"{number}a_{name}.ipynb")
        shutil.copy(SUBMISSIONS / "solves_everything.ipynb", folder / f"{number}b_right.ipynb")
    scores = {
        r.submission.student: r.score for r in grade_all(find_submissions([folder]), SETTINGS, 1)
    }
    assert [score for student, score in scores.items() if student.endswith("right")] == [100] * 4
