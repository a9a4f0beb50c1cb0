"""The trusted side's end of one worker: requests out, decoded answers in, never any trust.

Every wait has a deadline that covers reading as a whole, so that a worker that sends its answer
byte by byte gains nothing. Whatever is not an answer to what was asked ends the conversation:
silence, a closed channel, a malformed frame, a message out of turn. `WorkerGone` then carries the
outcome of what was under way.
"""

from __future__ import annotations

import re
import socket
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from autograder.boundary import wire
from autograder.boundary.definitions import Definitions, from_document
from autograder.boundary.limits import Limits
from autograder.boundary.outcomes import Outcome, OutcomeKind, Request, StudentError
from autograder.boundary.wire import MessageKind
from autograder.errors import UnreadableError, WireError
from autograder.sandbox.endings import ITS_PROCESS_ENDED

Answer = Callable[[bytes], bytes]
"""Answers a worker's call to another exercise: the packed call -> the packed answer."""

_NO_WORD = re.compile(r"[^\w.]+")
_START_SECONDS = 60.0
_IMPATIENT_SECONDS = 0.5
_AT_ONCE = 1 << 16
_REMEMBERED, _REMEMBERED_SIZE, _REMEMBERED_PARTS = 1024, 8 * 1024, 200


class WorkerGone(Exception):
    """A worker will not answer any more; carries the outcome of what was under way."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome.reason)
        self.outcome = outcome


@dataclass(frozen=True, slots=True)
class Usage:
    """What a worker used: CPU seconds and peak resident kilobytes."""

    cpu_seconds: float
    peak_kb: int


class Worker:
    """The trusted side's end of one worker: requests out, decoded answers in, never any trust."""

    def __init__(self, channel: socket.socket, limits: Limits, until: float | None = None) -> None:
        """Talk over `channel`; nothing takes longer than `until` (a monotonic time)."""
        self._channel = channel
        self.until = until
        self.limits = limits
        self._arrived = bytearray()
        self.ending: tuple[int, Usage] | None = None

    def close(self) -> None:
        """Hang up; whatever the worker sends from now on is lost."""
        self._channel.close()

    def is_ready(self) -> bool:
        """Wait for the word that the worker is confined; it has run no student code so far."""
        try:
            kind, _body = self._message(time.monotonic() + _START_SECONDS, "starting")
        except WorkerGone:
            return False
        return kind == MessageKind.READY

    def read(
        self, content: bytes, suffix: str, known: Mapping[str, Sequence[str]], wanted: str | None
    ) -> tuple[str, Definitions]:
        """Have a file's content read as a submission; nothing of it is executed.

        Returns:
            The assignment that it belongs to, `wanted` or one of `known`, and its definitions.

        Raises:
            UnreadableError: it is no submission, or reading it took too much time or memory.
        """
        request = (content, suffix, {name: tuple(names) for name, names in known.items()}, wanted)
        try:
            deadline = self._deadline(self.limits.load_seconds, patient=True)
            self._send(MessageKind.READ, wire.pack(request), deadline)
            kind, body = self._message(deadline, "reading it", wire.MAX_READING)
            answer = _tuple(body, wire.MAX_PARTS)
            if kind == MessageKind.DEFINED and len(answer) == 1 and type(answer[0]) is str:
                raise UnreadableError(answer[0])
            if kind == MessageKind.DEFINED and len(answer) == 2 and answer[0] in known:
                return answer[0], from_document(answer[1])
        except WorkerGone as gone:
            raise UnreadableError(f"it cannot be read: {gone.outcome.reason}") from None
        except WireError:
            pass
        raise UnreadableError("it cannot be read: there is too much in it")

    def load(
        self,
        modules: dict[str, bytes | None],
        statements: Sequence[tuple[int, bytes]],
        *,
        patient: bool = True,
        on_progress: Callable[[int], None] | None = None,
    ) -> tuple[list[tuple[int, StudentError]], str]:
        """Execute a submission's definitions; return failures by statement, and the output.

        With `patient` they get their full time and each is announced before it runs.

        Raises:
            WorkerGone: loading hung, crashed, or broke the protocol.
        """
        deadline = self._deadline(self.limits.load_seconds, patient=patient)
        limit = self.limits.output_kb * 1024
        self._send(
            MessageKind.LOAD, wire.pack((modules, tuple(statements), limit, patient)), deadline
        )
        while True:
            kind, body = self._message(deadline, "loading its definitions")
            content = _tuple(body)
            if kind == MessageKind.LOADING and len(content) == 1 and type(content[0]) is int:
                if on_progress is not None:
                    on_progress(content[0])
            elif kind == MessageKind.LOADED and len(content) == 2:
                text = content[1][:limit] if type(content[1]) is str else ""
                return _failures(content[0], len(statements)), text
            else:
                raise _broken_protocol()

    def run(
        self,
        target: str,
        builds_on: tuple[str, ...],
        seed: int,
        cases: Sequence[Request],
        answer: Answer,
        *,
        patient: bool = True,
    ) -> Iterator[Outcome]:
        """Call `target` once for each case and yield the outcomes in order.

        Ends early, after a TIMEOUT or CRASHED outcome, when the worker is lost. With `patient` each
        call gets its full time and the worker sends each result when it has it, so that none is
        lost with it; otherwise it may gather them, which is faster.
        """
        try:
            deadline = self._deadline(self.limits.call_seconds, patient=patient)
            request = _run_request(target, builds_on, seed, patient, tuple(cases))
            self._send(MessageKind.RUN, request, deadline)
            for _case in cases:
                deadline = self._deadline(self.limits.call_seconds, patient=patient)
                yield self._outcome(deadline, answer)
        except WorkerGone as gone:
            yield gone.outcome

    def train(self, code: bytes, names: tuple[str, ...], seed: int) -> Outcome:
        """Run the training script on the submission's own functions and return its outcome."""
        try:
            deadline = self._deadline(self.limits.load_seconds, patient=True)
            self._send(MessageKind.TRAIN, wire.pack((code, names, seed)), deadline)
            return self._outcome(deadline, None)
        except WorkerGone as gone:
            return gone.outcome

    def _deadline(self, seconds: float, *, patient: bool) -> float:
        deadline = time.monotonic() + (seconds if patient else min(seconds, _IMPATIENT_SECONDS))
        return deadline if self.until is None else min(deadline, self.until)

    def _outcome(self, deadline: float, answer: Answer | None) -> Outcome:
        while True:
            kind, body = self._message(deadline, "a call")
            if kind == MessageKind.CALL and answer is not None:
                try:
                    reply = answer(body)
                except (WireError, RecursionError):
                    raise _broken_protocol() from None
                self._send(MessageKind.ANSWER, reply, deadline)
            elif kind in (MessageKind.RETURNED, MessageKind.RAISED):
                # Most submissions are right, and right answers are the same bytes again and again.
                decode = _decode_remembering if len(body) <= _REMEMBERED_SIZE else _decode
                return decode(kind, body)
            else:
                raise _broken_protocol()

    def _send(self, kind: bytes, document: bytes, deadline: float) -> None:
        try:
            self._channel.settimeout(max(0.001, deadline - time.monotonic()))
            self._channel.sendall(wire.frame(kind, document))
        except TimeoutError:
            raise _timeout("a call") from None
        except OSError:
            raise _crashed(ITS_PROCESS_ENDED) from None

    def _message(
        self, deadline: float, what: str, limit: int = wire.MAX_FRAME
    ) -> tuple[bytes, bytes]:
        if time.monotonic() > deadline:
            raise _timeout(what)  # messages that arrived already do not get around it
        self._fill(wire.HEADER_SIZE, deadline, what)
        try:
            length = wire.body_length(self._arrived[: wire.HEADER_SIZE], limit)
        except WireError:
            raise _broken_protocol() from None
        end = wire.HEADER_SIZE + length
        self._fill(end, deadline, what)
        body = bytes(self._arrived[wire.HEADER_SIZE : end])
        del self._arrived[:end]
        return body[:1], body[1:]

    def _fill(self, count: int, deadline: float, what: str) -> None:
        """Read until `count` bytes have arrived; what comes beyond them is kept."""
        while len(self._arrived) < count:
            remaining = deadline - time.monotonic()
            if remaining <= 0:
                raise _timeout(what)
            try:
                self._channel.settimeout(remaining)
                part = self._channel.recv(_AT_ONCE)
            except TimeoutError:
                raise _timeout(what) from None
            except OSError:
                raise _crashed(ITS_PROCESS_ENDED) from None
            if not part:
                raise _crashed(ITS_PROCESS_ENDED)
            self._arrived += part


@lru_cache(maxsize=64)
def _run_request(*content: Any) -> bytes:
    """Pack a request once: every submission of a class is asked the same."""
    return wire.pack(content)


def _decode(kind: bytes, body: bytes) -> Outcome:
    content = _tuple(body)
    if kind == MessageKind.RETURNED and len(content) == 2:
        return Outcome(OutcomeKind.RETURNED, value=content[0], held=content[1])
    if kind == MessageKind.RAISED and len(content) == 1:
        return Outcome(OutcomeKind.RAISED, error=_student_error(content[0]))
    raise _broken_protocol()


_remembered: OrderedDict[tuple[bytes, bytes], Outcome] = OrderedDict()


def _decode_remembering(kind: bytes, body: bytes) -> Outcome:
    """Decode once what comes back again; what a few bytes blow up to is not kept."""
    known = _remembered.get((kind, body))
    if known is None:
        known = _decode(kind, body)
        if wire.has_at_most(_REMEMBERED_PARTS, [known.value, known.held]):
            known = replace(known, remembered=True)
            _remembered[kind, body] = known
            if len(_remembered) > _REMEMBERED:
                _remembered.popitem(last=False)
    return known


def _tuple(body: bytes, parts: int = wire.MAX_ANSWER_PARTS) -> tuple[Any, ...]:
    try:
        content = wire.unpack(body, parts)
    except WireError:
        raise _broken_protocol() from None
    if type(content) is not tuple:
        raise _broken_protocol()
    return content


def _timeout(what: str) -> WorkerGone:
    return WorkerGone(Outcome(OutcomeKind.TIMEOUT, reason=f"{what} took too long"))


def _crashed(reason: str) -> WorkerGone:
    return WorkerGone(Outcome(OutcomeKind.CRASHED, reason=reason))


def _broken_protocol() -> WorkerGone:
    return _crashed("it sent something that is no answer")


def _failures(data: Any, most: int) -> list[tuple[int, StudentError]]:
    if type(data) is not tuple or len(data) > most:
        raise _broken_protocol()
    found = []
    for item in data:
        if type(item) is not tuple or len(item) != 2 or type(item[0]) is not int:
            raise _broken_protocol()
        found.append((item[0], _student_error(item[1])))
    return found


def _student_error(data: Any) -> StudentError:
    """Read an exception's description; every field is checked, for a worker may send anything."""
    if type(data) is not dict:
        raise _broken_protocol()

    def text(key: str, limit: int) -> str:
        return data[key][:limit] if type(data.get(key)) is str else ""

    def number(key: str) -> int | None:
        return data[key] if type(data.get(key)) is int and 0 <= data[key] < 10**6 else None

    return StudentError(
        # A class may have any text for its name; words are all that one needs.
        _NO_WORD.sub("_", text("type", 80)) or "Exception",
        text("message", 500),
        number("cell"),
        number("line"),
        text("name", 80) or None,
    )
