"""How the process of a worker ended, in words."""

from __future__ import annotations

import contextlib
import os
import signal
from dataclasses import replace

from autograder.boundary.outcomes import Outcome, OutcomeKind

ITS_PROCESS_ENDED = "its process ended"
"""The reason of a crash while nothing more is known about it."""


def ending_in_words(status: int) -> str:
    """Describe a wait status: the signal that ended the process, or its exit status.

    >>> ending_in_words(9)
    'it was ended by SIGKILL'
    """
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        with contextlib.suppress(ValueError):
            return f"it was ended by {signal.Signals(number).name}"
        return f"it was ended by signal {number}"
    return f"it left with exit status {os.WEXITSTATUS(status)}"


def explain_crash(outcome: Outcome, status: int) -> Outcome:
    """Add to a crash how the process ended, which is known only after it was reaped.

    A process that used up its CPU time is a timeout. Any other outcome is returned unchanged.
    """
    if outcome.kind is not OutcomeKind.CRASHED:
        return outcome
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGXCPU:
        return replace(outcome, kind=OutcomeKind.TIMEOUT, reason="it used up its CPU time")
    if outcome.reason == ITS_PROCESS_ENDED:
        return replace(outcome, reason=ending_in_words(status))
    return outcome
