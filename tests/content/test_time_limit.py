"""An author's code that runs forever with a student's value is interrupted."""

from __future__ import annotations

import contextlib
import itertools
import re
import signal
import threading
from collections.abc import Callable

import pytest

from autograder.content.time_limit import OutOfTime, within_time


def counts() -> int:
    return sum(1 for _ in itertools.count() if False)


def catches() -> None:
    while True:
        with contextlib.suppress(Exception):
            counts()


def backtracks() -> object:
    return re.search(r"(a+)+$", "a" * 60 + "b")


@pytest.mark.parametrize("call", [counts, catches, backtracks])
def test_a_call_without_end_is_interrupted(call: Callable[[], object]) -> None:
    with pytest.raises(OutOfTime):
        within_time(call, 0.05)


def test_a_quick_call_returns_and_leaves_no_timer() -> None:
    before = signal.getsignal(signal.SIGPROF)
    assert within_time(lambda: 7) == 7
    with pytest.raises(ValueError, match="seven"):
        within_time(lambda: int("seven"))
    assert signal.getitimer(signal.ITIMER_PROF) == (0.0, 0.0)
    assert signal.getsignal(signal.SIGPROF) == before


def test_outside_of_the_main_thread_a_call_has_no_limit() -> None:
    found: list[int] = []
    thread = threading.Thread(target=lambda: found.append(within_time(lambda: 7)))
    thread.start()
    thread.join()
    assert found == [7]
