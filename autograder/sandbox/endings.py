"""How a worker's process ended, and whose doing it was."""

from __future__ import annotations

import contextlib
import signal
from dataclasses import dataclass, replace

from autograder.boundary.outcomes import Outcome, OutcomeKind

ITS_PROCESS_ENDED = "its process ended"
"""The reason of a crash until its exit code is known."""
# Windows has neither signal.
_SIGKILL, _SIGXCPU = getattr(signal, "SIGKILL", 9), getattr(signal, "SIGXCPU", 24)
_WINDOWS_FAULTS = 0xC0000000
"""The first exit code of a process that Windows ended, for a wrong memory access for example."""


@dataclass(frozen=True, slots=True)
class Ending:
    """How a worker's process ended.

    Attributes:
        code: its exit status, or the number of the signal that ended it, negated.
        by_us: whether we ended it, because it was still alive.
        cpu_seconds: the CPU time that it used.
        peak_kb: its peak resident memory in kilobytes.
    """

    code: int
    by_us: bool
    cpu_seconds: float
    peak_kb: int

    def by_host(self, cpu_limit: float) -> bool:
        """Whether the machine killed it, for example when memory ran out.

        Under seccomp no student code can send a signal. At its CPU limit a process gets SIGXCPU
        first, but it can ignore that.

        >>> Ending(-9, False, 0.1, 1).by_host(30), Ending(-9, False, 31.5, 1).by_host(30)
        (True, False)
        >>> Ending(-9, True, 0.1, 1).by_host(30), Ending(-11, False, 0.1, 1).by_host(30)
        (False, False)
        """
        killed = self.code == -_SIGKILL
        return killed and not self.by_us and self.cpu_seconds < int(cpu_limit) + 1


def ending_in_words(code: int) -> str:
    """Describe an exit code: the signal that ended the process, or its exit status.

    >>> ending_in_words(-9)
    'it was killed by SIGKILL'
    >>> ending_in_words(3)
    'it ended with exit status 3'
    >>> ending_in_words(0xC0000005)
    'Windows ended it (0xC0000005)'
    """
    if code < 0:
        with contextlib.suppress(ValueError):
            return f"it was killed by {signal.Signals(-code).name}"
        return f"it was killed by signal {-code}"
    if code >= _WINDOWS_FAULTS:
        return f"Windows ended it (0x{code:X})"
    return f"it ended with exit status {code}"


def explain_crash(outcome: Outcome, ending: Ending) -> Outcome:
    """Add the ending of the process to a crash, once the process was reaped.

    If the process used up its CPU time, the crash becomes a timeout. Other outcomes are unchanged.

    >>> crash = Outcome(OutcomeKind.CRASHED, reason=ITS_PROCESS_ENDED)
    >>> explain_crash(crash, Ending(-9, False, 0.1, 1)).reason
    'it was killed by SIGKILL'
    """
    if outcome.kind is not OutcomeKind.CRASHED:
        return outcome
    if ending.code == -_SIGXCPU:
        return replace(outcome, kind=OutcomeKind.TIMEOUT, reason="it used up its CPU time")
    if outcome.reason == ITS_PROCESS_ENDED:
        return replace(outcome, reason=ending_in_words(ending.code))
    return outcome
