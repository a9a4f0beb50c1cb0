"""Descriptions of how a worker's process ended."""

from __future__ import annotations

import contextlib
import os
import signal
from dataclasses import replace

from autograder.boundary.outcomes import Outcome, OutcomeKind

ITS_PROCESS_ENDED = "its process ended"
"""The reason of a crash until its wait status is known."""


def ending_in_words(status: int) -> str:
    """Describe a wait status: the signal that ended the process, or its exit status.

    >>> ending_in_words(9)
    'it was killed by SIGKILL'
    >>> ending_in_words(3 << 8)
    'it ended with exit status 3'
    """
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        with contextlib.suppress(ValueError):
            return f"it was killed by {signal.Signals(number).name}"
        return f"it was killed by signal {number}"
    return f"it ended with exit status {os.WEXITSTATUS(status)}"


def explain_crash(outcome: Outcome, status: int) -> Outcome:
    """Add the ending of the process to a crash, once the process was reaped.

    If the process used up its CPU time, the crash becomes a timeout. Other outcomes are unchanged.

    >>> explain_crash(Outcome(OutcomeKind.CRASHED, reason=ITS_PROCESS_ENDED), 9).reason
    'it was killed by SIGKILL'
    """
    if outcome.kind is not OutcomeKind.CRASHED:
        return outcome
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGXCPU:
        return replace(outcome, kind=OutcomeKind.TIMEOUT, reason="it used up its CPU time")
    if outcome.reason == ITS_PROCESS_ENDED:
        return replace(outcome, reason=ending_in_words(status))
    return outcome
