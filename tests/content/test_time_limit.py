"""The author's own code is stopped when it does not end."""

from __future__ import annotations

import contextlib
import itertools
import re
import signal
import threading
from typing import Any

import pytest

from autograder.content.time_limit import TooLong, time_limit

SHORT = 0.05
"""Seconds of the processor."""


def endless() -> None:
    for _ in itertools.count():
        pass


def test_an_endless_loop_is_stopped_and_the_handler_before_it_is_put_back() -> None:
    before = signal.getsignal(signal.SIGPROF)
    with pytest.raises(TooLong, match=r"it does not end within 0\.05 s"), time_limit(SHORT):
        endless()
    assert signal.getsignal(signal.SIGPROF) is before
    assert signal.getitimer(signal.ITIMER_PROF) == (0.0, 0.0)


def test_a_regular_expression_that_backtracks_is_stopped() -> None:
    with pytest.raises(TooLong), time_limit(SHORT):
        re.search(r"(a+)+$", "a" * 60 + "b")


def test_code_that_catches_every_exception_is_stopped_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("autograder.content.time_limit._AGAIN_SECONDS", SHORT)
    caught = []

    def stubborn() -> None:
        try:
            endless()
        except BaseException as error:
            caught.append(error)
        endless()

    with pytest.raises(TooLong), time_limit(SHORT):
        stubborn()
    assert len(caught) == 1


def test_an_exception_of_the_block_passes_and_the_timer_ends() -> None:
    with pytest.raises(KeyError), time_limit(20):
        raise KeyError
    assert signal.getitimer(signal.ITIMER_PROF) == (0.0, 0.0)


def test_a_limit_inside_another_leaves_the_outer_limit_alone() -> None:
    def inner() -> None:
        with time_limit(20):
            pass
        endless()

    with pytest.raises(TooLong, match=r"0\.05"), time_limit(SHORT):
        inner()


@pytest.mark.parametrize("reason", ["another thread", "no timer"])
def test_without_a_timer_the_block_runs_without_a_limit(
    reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[Any] = []

    def work() -> None:
        with time_limit(0.001):
            done.append(signal.getitimer(signal.ITIMER_PROF))

    if reason == "no timer":
        with contextlib.suppress(AttributeError):
            monkeypatch.delattr(signal, "setitimer")
        work()
    else:
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    assert done == [(0.0, 0.0)]
