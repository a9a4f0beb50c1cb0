"""Failures of the machine: a kill costs a retry, never a result."""

from __future__ import annotations

import errno
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from autograder.grading.graders import Grader
from autograder.grading.submission import grade_file
from autograder.records import SubmissionStatus
from autograder.sandbox import connection
from autograder.sandbox.dialogue import Worker
from autograder.sandbox.supervisor import Sandbox
from autograder.sandbox.unconfined import Unconfined
from tests.conftest import SUBMISSIONS
from tests.grading.behaviours import by_name
from tests.support import descendants, solved_but

SOLVED = SUBMISSIONS / "solves_everything.ipynb"


def kill_workers(sandbox: Sandbox | Unconfined, sign: signal.Signals = signal.SIGKILL) -> None:
    for pid in descendants(sandbox.processes()[-1]):
        os.kill(int(pid), sign)


def before(
    monkeypatch: pytest.MonkeyPatch, step: str, times: int, harm: Callable[[], None]
) -> list[int]:
    """Do harm before the first calls of a step of a worker; return a list with all its calls."""
    calls: list[int] = []
    take = getattr(Worker, step)

    def harmed(self: Worker, *arguments: Any, **named: Any) -> Any:
        calls.append(len(calls))
        if len(calls) <= times:
            harm()
        return take(self, *arguments, **named)

    monkeypatch.setattr(Worker, step, harmed)
    return calls


@pytest.mark.parametrize("step", ["read", "load", "run", "train"])
def test_a_killed_worker_costs_a_retry(
    step: str, grader: Grader, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = before(monkeypatch, step, 1, lambda: kill_workers(grader.sandbox))
    report = grade_file(SOLVED, grader)
    assert (report.status, report.score, report.end_to_end) == ("graded", 100, "passed")
    assert len(calls) > 1


@pytest.mark.parametrize("step", ["read", "load", "run", "train"])
def test_a_worker_that_is_killed_each_time_is_no_fault_of_the_submission(
    step: str, grader: Grader, monkeypatch: pytest.MonkeyPatch
) -> None:
    before(monkeypatch, step, 99, lambda: kill_workers(grader.sandbox))
    report = grade_file(SOLVED, grader)
    assert (report.status, report.score) == (SubmissionStatus.INTERNAL, None)
    assert "this machine killed a worker" in report.notes[0]


def test_a_reader_that_crashes_twice_is_the_submissions_doing(
    grader: Grader, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An interpreter that crashes on a text crashes each time."""
    calls = before(monkeypatch, "read", 1, lambda: kill_workers(grader.sandbox, signal.SIGSEGV))
    assert grade_file(SOLVED, grader).score == 100
    assert len(calls) == 2
    before(monkeypatch, "read", 99, lambda: kill_workers(grader.sandbox, signal.SIGSEGV))
    report = grade_file(SOLVED, grader)
    assert (report.status, report.score) == (SubmissionStatus.UNREADABLE, 0)
    assert "it was killed by SIGSEGV" in report.notes[0]


ENDS_ITSELF = {
    "exits": "os._exit(3)",
    "closes its channel": "os.closerange(0, 32); time.sleep(60)",
    "tries to kill itself": "os.kill(os.getpid(), 9)",
}


@pytest.mark.slow
@pytest.mark.parametrize("harm", ENDS_ITSELF.values(), ids=ENDS_ITSELF)
def test_a_function_that_ends_its_worker_costs_its_own_points(
    harm: str, grader: Grader, tmp_path: Path
) -> None:
    source = f"import os, time\ndef linear_forward(A, W, b):\n    {harm}\n"
    path = solved_but(tmp_path / "ends.ipynb", {"linear_forward": source})
    report = grade_file(path, grader)
    assert (report.status, report.score) == (SubmissionStatus.GRADED, 90)
    assert by_name(report)["linear_forward"].score == 0


def test_a_suspended_grader_grades_again(grader: Grader, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another clock stands for the suspension: it leaps while the worker is at work."""
    clock, leap = time.monotonic, [0.0]

    def suspend() -> None:
        leap[0] += 40.0

    monkeypatch.setattr(time, "monotonic", lambda: clock() + leap[0])
    calls = before(monkeypatch, "run", 1, suspend)
    assert grade_file(SOLVED, grader).score == 100
    assert len(calls) > len(grader.assignment.names)


def test_a_suspension_is_no_timeout(grader: Grader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "_NOTICED_SECONDS", -100.0)  # as if noticed far too late
    report = grade_file(SOLVED.with_name("loops_for_ever.ipynb"), grader)
    assert report.status is SubmissionStatus.INTERNAL
    assert "the grader was suspended" in report.notes[0]


@pytest.mark.parametrize("number", [errno.EACCES, errno.EIO, errno.ENOMEM, errno.EMFILE])
def test_a_file_that_this_machine_cannot_read_is_no_fault_of_the_submission(
    number: int, grader: Grader, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path) -> bytes:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    report = grade_file(SOLVED, grader)
    assert (report.status, report.score) == (SubmissionStatus.INTERNAL, None)
    assert f"the file cannot be read here: {os.strerror(number)}" in report.notes[0]
