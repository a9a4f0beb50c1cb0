"""Frames to and from a worker, each with a deadline.

The deadline covers the whole frame, so a worker gains no time by sending its answer byte by byte.
If a worker is silent, closes its channel or sends a malformed frame, the conversation is over:
`WorkerGone` carries the outcome of the current call.
"""

from __future__ import annotations

import time
from typing import Protocol

from autograder.boundary import wire
from autograder.boundary.outcomes import Outcome, OutcomeKind
from autograder.errors import SandboxError, WireError
from autograder.sandbox.endings import ITS_PROCESS_ENDED

_CHUNK = 1 << 16
_NOTICED_SECONDS = 1.0


class WorkerGone(Exception):
    """A worker will not answer any more; carries the outcome of the current call."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome.reason)
        self.outcome = outcome


class Channel(Protocol):
    """The methods of a socket that a connection uses; `Pipes` has them, too."""

    def settimeout(self, seconds: float, /) -> None:
        """Let every later call raise TimeoutError after this time."""

    def sendall(self, data: bytes, /) -> None:
        """Send all of the data."""

    def recv(self, count: int, /) -> bytes:
        """Return at most `count` bytes; no byte if the other end is closed."""

    def close(self) -> None:
        """Close this end."""


class Connection:
    """The trusted end of the channel to a worker."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._buffer = bytearray()
        self.hung_up = False
        """Whether the worker closed its end."""

    def close(self) -> None:
        """Close the channel; anything the worker sends from now on is lost."""
        self._channel.close()

    def send(self, kind: bytes, document: bytes, deadline: float) -> None:
        """Send a frame.

        Raises:
            WorkerGone: the worker does not read the frame, or its process ended.
        """
        try:
            self._channel.settimeout(max(0.001, deadline - time.monotonic()))
            self._channel.sendall(wire.frame(kind, document))
        except TimeoutError:
            raise timed_out("a call", deadline) from None
        except OSError:
            self.hung_up = True
            raise crashed(ITS_PROCESS_ENDED) from None

    def receive(
        self, deadline: float, activity: str, limit: int = wire.MAX_FRAME
    ) -> tuple[bytes, bytes]:
        """Return the kind and the body of the next frame.

        Args:
            deadline: the monotonic time by which the whole frame must arrive.
            activity: the worker's current task, for the reason of a timeout ("a call").
            limit: the maximum length of the frame in bytes.

        Raises:
            WorkerGone: no valid frame arrived before the deadline.
            SandboxError: this process was suspended at the deadline.
        """
        if time.monotonic() > deadline:
            raise timed_out(activity, deadline)  # even if the frame has arrived already
        self._fill(wire.HEADER_SIZE, deadline, activity)
        try:
            length = wire.body_length(self._buffer[: wire.HEADER_SIZE], limit)
        except WireError:
            raise broken_protocol() from None
        end = wire.HEADER_SIZE + length
        self._fill(end, deadline, activity)
        body = bytes(self._buffer[wire.HEADER_SIZE : end])
        del self._buffer[:end]
        return body[:1], body[1:]

    def _fill(self, count: int, deadline: float, activity: str) -> None:
        """Read until at least `count` bytes are buffered."""
        while len(self._buffer) < count:
            remaining = deadline - time.monotonic()
            if remaining <= 0:
                raise timed_out(activity, deadline)
            try:
                self._channel.settimeout(remaining)
                part = self._channel.recv(_CHUNK)
            except TimeoutError:
                raise timed_out(activity, deadline) from None
            except OSError:
                self.hung_up = True
                raise crashed(ITS_PROCESS_ENDED) from None
            if not part:
                self.hung_up = True
                raise crashed(ITS_PROCESS_ENDED)
            self._buffer += part


def timed_out(activity: str, deadline: float) -> WorkerGone:
    """Return the exception for a timeout that is noticed now.

    Raises:
        SandboxError: it is noticed so late that this process must have been suspended.

    >>> timed_out("a call", time.monotonic()).outcome.reason
    'a call took too long'
    """
    refuse_if_suspended(deadline)
    return WorkerGone(Outcome(OutcomeKind.TIMEOUT, reason=f"{activity} took too long"))


def refuse_if_suspended(deadline: float) -> None:
    """Blame no submission for time in which this process did not run.

    Raises:
        SandboxError: a deadline passed long ago, although a timeout is noticed at once.
    """
    if time.monotonic() > deadline + _NOTICED_SECONDS:
        raise SandboxError("the grader was suspended, or the machine was far too busy")


def crashed(reason: str) -> WorkerGone:
    """Return the exception for a crash."""
    return WorkerGone(Outcome(OutcomeKind.CRASHED, reason=reason))


def broken_protocol() -> WorkerGone:
    """Return the exception for an invalid message."""
    return crashed("it sent an invalid message")
