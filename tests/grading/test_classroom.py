"""A class is graded: jobs, lost jobs, and one result for each submission."""

from __future__ import annotations

import os
import shutil
import time
from concurrent.futures import Future
from dataclasses import replace
from multiprocessing import active_children
from pathlib import Path

import pytest

from autograder.finding.found import Found
from autograder.grading import classroom
from autograder.grading.classroom import Settings, grade_all, usable_cores
from autograder.records import Report, SubmissionStatus
from autograder.results.schema import to_dict
from autograder.results.store import Results
from tests.conftest import COURSE, SUBMISSIONS
from tests.grading.small_class import SETTINGS, find_submissions, small_class
from tests.results import runs


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


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="this system has no such call")
class TestCores:
    """Where a job runs, as the system says."""

    def kept(self, folder: Path, jobs: int, expected: list[list[int]]) -> list[list[int]]:
        """Return where the jobs run, or may run at first: some are still starting."""
        reports = grade_all(small_class(folder, jobs), SETTINGS, jobs)
        next(reports)
        until, kept = time.monotonic() + 60, list[list[int]]()
        while kept != expected and time.monotonic() < until:
            kept = sorted(sorted(os.sched_getaffinity(c.pid or 0)) for c in active_children())
        assert len(list(reports)) == jobs - 1
        return kept

    def test_jobs_share_all_cores_evenly(self, tmp_path: Path) -> None:
        ours = usable_cores()
        expected = sorted([[core] for core in ours] * 2)
        assert self.kept(tmp_path, 2 * len(ours), expected) == expected

    def test_fewer_are_left_to_the_system(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        ours = usable_cores()
        monkeypatch.setattr("autograder.grading.classroom.usable_cores", lambda: [*ours, 901, 902])
        assert self.kept(tmp_path, 2, [ours, ours]) == [ours, ours]


def test_assignment_is_recognised_for_each_submission(tmp_path: Path) -> None:
    found = small_class(tmp_path / "class", 1)
    stranger = tmp_path / "class" / "stranger.ipynb"
    stranger.write_text('{"cells": [{"cell_type": "code", "source": "def other(): pass"}]}')
    found = find_submissions([tmp_path / "class"])
    settings = Settings(COURSE, False, None, SETTINGS.secret)
    unknown, right = grade_all(found, settings, 1)
    assert (right.assignment, right.score) == ("step_by_step", 100)
    assert unknown.status is SubmissionStatus.UNREADABLE


@pytest.mark.slow
def test_a_lost_job_process_costs_nothing_but_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = small_class(tmp_path / "class", 4)
    reports = grade_all(found, SETTINGS, 2)
    first = next(reports)
    for process in active_children():
        os.kill(process.pid or 0, 9)
    scores = {report.submission.student: report.score for report in [first, *reports]}
    assert scores == dict(zip([item.student for item in found], [100, 90, 100, 90], strict=True))


def test_a_fault_while_reading_does_not_stop_the_batch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
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


class PoolOf:
    """An executor whose jobs confine as their layers say."""

    def __init__(self, layers: list[tuple[str, ...]]) -> None:
        self._layers = layers

    def submit(self, _grade: object, found: Found) -> Future[Report]:
        done: Future[Report] = Future()
        made = runs.report(found.student)
        done.set_result(replace(made, isolation=self._layers.pop(0)))
        return done

    def shutdown(self, **_options: bool) -> None:
        pass


def test_a_result_with_other_layers_than_the_first_does_not_count(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A job whose confinement is weaker than that of the others grades nobody."""
    full, less = ("rlimits", "landlock", "seccomp"), ("rlimits", "landlock")
    pool = PoolOf([full, less, full, ()])
    monkeypatch.setattr(classroom, "_pool", lambda *_arguments: pool)
    found = [Found(name, Path(f"{name}.ipynb")) for name in ("ada", "bob", "cleo", "dan")]
    reports = {each.submission.student: each for each in grade_all(found, SETTINGS, 2)}
    internal = {name for name, each in reports.items() if each.status is SubmissionStatus.INTERNAL}
    assert internal == {"bob"}
    assert "not those of the start of the run" in reports["bob"].notes[0]
