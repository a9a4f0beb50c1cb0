"""The workers of one submission: one at a time, and the reader is the first of them."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

import pytest

from autograder.boundary.limits import Limits
from autograder.grading.workers import Workers
from autograder.sandbox.dialogue import Worker
from autograder.sandbox.supervisor import Sandbox
from tests.support import descendants

LIMITS = Limits(memory_mb=256)


def in_a_minute() -> float:
    return time.monotonic() + 60


def test_the_reader_is_the_first_fresh_worker_and_no_other(sandbox: Sandbox) -> None:
    with Workers(sandbox, in_a_minute()) as workers:
        reader = workers.reader(LIMITS)
        first = workers.fresh(LIMITS)
        second = workers.fresh(LIMITS)
    assert first is reader
    assert second is not reader


def test_a_reader_with_other_limits_is_not_used_again(sandbox: Sandbox) -> None:
    with Workers(sandbox, in_a_minute()) as workers:
        reader = workers.reader(LIMITS)
        assert workers.fresh(replace(LIMITS, memory_mb=300)) is not reader
        assert reader.ending is not None


def test_one_lives_at_a_time_and_none_outlives_the_block(sandbox: Sandbox) -> None:
    assert sandbox.layers
    zygote = sandbox.processes()[-1]
    before = descendants(zygote)
    with Workers(sandbox, in_a_minute()) as workers:
        for _number in range(3):
            last = workers.fresh(LIMITS)
            assert len(descendants(zygote) - before) == 1
    assert descendants(zygote) == before
    assert last.ending is not None


def test_ending_is_harmless_when_there_is_none(sandbox: Sandbox) -> None:
    with Workers(sandbox, in_a_minute()) as workers:
        workers.end()
        worker = workers.fresh(LIMITS)
        workers.end()
        workers.end()
    assert worker.ending is not None


def test_the_start_of_a_worker_takes_none_of_the_submissions_time(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A worker that is a process of its own takes seconds to start on a slow machine."""
    lost = 0.0
    fork, clock = Sandbox.fork, time.monotonic

    def slow_fork(*arguments: Any) -> Worker:
        nonlocal lost
        lost += 100.0
        return fork(*arguments)

    monkeypatch.setattr(Sandbox, "fork", slow_fork)
    monkeypatch.setattr("autograder.grading.workers.time.monotonic", lambda: clock() + lost)
    with Workers(sandbox, clock() + 60) as workers:
        first = workers.fresh(LIMITS)
        second = workers.fresh(LIMITS)
        assert first.until is not None
        assert 100 < first.until - clock() <= 161
        assert second.until == workers.deadline
        assert 200 < workers.deadline - clock() <= 262
