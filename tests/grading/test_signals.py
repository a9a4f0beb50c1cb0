"""Signals are handled between two reports."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from autograder.grading.classroom import grade_all
from tests.grading.small_class import SETTINGS, small_class


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_is_handled_where_nothing_is_held(number: int, tmp_path: Path) -> None:
    """Not in the middle of what the caller does with a report, nor of what the pool does."""
    before = signal.signal(number, signal.default_int_handler)
    try:
        reports = grade_all(small_class(tmp_path / "class", 4), SETTINGS, 2)
        next(reports)
        os.kill(os.getpid(), number)
        with pytest.raises(KeyboardInterrupt):
            list(reports)
        assert signal.getsignal(number) is signal.default_int_handler
    finally:
        signal.signal(number, before)
