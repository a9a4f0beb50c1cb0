"""The jobs of a run: their cores, what is lost with them, and what they may report."""

from __future__ import annotations

import os
import signal
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Thread
from typing import Any, Self

import pytest

from autograder.finding.found import Found
from autograder.grading import jobs
from autograder.grading.classroom import grade_all, usable_cores
from autograder.grading.jobs import grade_in_jobs
from autograder.records import Report, SubmissionStatus
from tests.grading.processes import jobs_and_zygotes, nurseries
from tests.grading.small_class import SETTINGS, small_class
from tests.results import runs


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="this system has no such call")
class TestCores:
    """Where a job and its zygote run, as the system says."""

    def kept(self, folder: Path, count: int, expected: list[list[int]]) -> list[list[int]]:
        """Return where they run, or may run at first: some are still starting."""
        reports = grade_all(small_class(folder, count), SETTINGS, count)
        next(reports)
        until, kept = time.monotonic() + 60, list[list[int]]()
        while kept != expected and time.monotonic() < until:
            kept = sorted(sorted(os.sched_getaffinity(each)) for each in jobs_and_zygotes())
        assert len(list(reports)) == count - 1
        return kept

    def test_jobs_share_all_cores_evenly(self, tmp_path: Path) -> None:
        ours = usable_cores()
        expected = sorted([[core] for core in ours] * 4)
        assert self.kept(tmp_path, 2 * len(ours), expected) == expected

    def test_fewer_are_left_to_the_system(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        ours = usable_cores()
        monkeypatch.setattr("autograder.grading.classroom.usable_cores", lambda: [*ours, 901, 902])
        assert self.kept(tmp_path, 2, [ours] * 4) == [ours] * 4


@pytest.mark.slow
@pytest.mark.parametrize("killed", [jobs_and_zygotes, nurseries])
def test_lost_processes_cost_nothing_but_time(
    killed: Callable[[], list[int]], tmp_path: Path
) -> None:
    found = small_class(tmp_path / "class", 4)
    reports = grade_all(found, SETTINGS, 2)
    first = next(reports)
    for process in killed():
        os.kill(process, signal.SIGKILL)
    scores = {report.submission.student: report.score for report in [first, *reports]}
    assert scores == dict(zip([item.student for item in found], [100, 90, 100, 90], strict=True))


UNREADY = object()


class Scripted:
    """A nursery whose jobs answer as a script says: a report, or none and the job dies.

    A script may start with `UNREADY`, for a job that dies before it is ready.
    """

    def __init__(self, script: deque[Any]) -> None:
        self._script = script
        self.channels: list[Any] = []

    def fork(self, jobs: int) -> None:
        for _job in range(jobs):
            ours, theirs = Pipe()
            self.channels.append(ours)
            Thread(target=self._serve, args=(theirs, self._script), daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for channel in self.channels:
            channel.close()

    def lose(self, channel: Connection[Any, Any]) -> None:
        channel.close()
        self.channels.remove(channel)

    def _serve(self, channel: Connection[Any, Any], script: deque[Any]) -> None:
        try:
            channel.recv()
            if script and script[0] is UNREADY:
                script.popleft()
                return
            channel.send(None)
            while True:
                found = channel.recv()
                answer = script.popleft() if script else (lambda name: runs.report(name))
                if answer is None:
                    break
                channel.send(answer(found.student))
        except (EOFError, OSError):
            pass
        finally:
            channel.close()


def reports_by(
    monkeypatch: pytest.MonkeyPatch, script: Iterable[Any], names: Iterable[str], count: int
) -> list[Report]:
    answers = deque(script)
    monkeypatch.setattr(jobs, "Nursery", lambda: Scripted(answers))
    found = deque(Found(name, Path(f"{name}.ipynb")) for name in names)
    return list(grade_in_jobs(found, SETTINGS, count))


def test_a_result_with_other_layers_than_the_first_does_not_count(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A job whose confinement is weaker than that of the others grades nobody."""

    def confined(layers: tuple[str, ...]) -> Callable[[str], Report]:
        return lambda name: replace(runs.report(name), isolation=layers)

    full, less = ("rlimits", "landlock", "seccomp"), ("rlimits", "landlock")
    script = [confined(layers) for layers in (full, less, full, ())]
    reports = reports_by(monkeypatch, script, ["ada", "bob", "cleo", "dan"], 1)
    by_student = {each.submission.student: each for each in reports}
    internal = {n for n, each in by_student.items() if each.status is SubmissionStatus.INTERNAL}
    assert internal == {"bob"}
    assert "not those of the start of the run" in by_student["bob"].notes[0]


def test_a_submission_whose_job_dies_is_graded_by_another(monkeypatch: pytest.MonkeyPatch) -> None:
    reports = reports_by(monkeypatch, [None], ["ada", "bob"], 1)
    assert [each.submission.student for each in reports] == ["ada", "bob"]
    assert not [each for each in reports if each.status is SubmissionStatus.INTERNAL]


def test_a_submission_whose_job_dies_twice_is_ours_to_blame_and_the_rest_is_graded(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reports = reports_by(monkeypatch, [None, None], ["ada", "bob"], 1)
    first, second = reports
    assert (first.submission.student, first.status) == ("ada", SubmissionStatus.INTERNAL)
    assert "died twice" in first.notes[0]
    assert (second.submission.student, second.status) != ("bob", SubmissionStatus.INTERNAL)


@pytest.mark.parametrize("script", [[UNREADY], [UNREADY, UNREADY], [UNREADY, None], [None] * 3])
def test_no_submission_is_lost_with_a_job_while_others_wait(
    script: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    reports = reports_by(monkeypatch, script, ["ada", "bob", "cleo"], 3)
    assert sorted(each.submission.student for each in reports) == ["ada", "bob", "cleo"]


def test_an_error_of_a_job_ends_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ZeroDivisionError, match="ours"):
        reports_by(monkeypatch, [lambda _name: ZeroDivisionError("ours")], ["ada"], 1)


def test_nothing_is_started_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "Nursery", None)
    assert list(grade_in_jobs(deque(), SETTINGS, 2)) == []
