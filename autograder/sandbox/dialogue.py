"""The requests to a worker, and its answers; the worker is never trusted.

An answer that does not fit the request ends the conversation, like a timeout or a crash. `run` and
`train` report this as an outcome; `read` and `load` raise an exception.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from autograder.boundary import wire
from autograder.boundary.definitions import FINAL, Definitions, State
from autograder.boundary.documents import from_document
from autograder.boundary.limits import Limits
from autograder.boundary.outcomes import Outcome, Request, RightAnswer, StudentError
from autograder.boundary.ways import PLAIN, Way
from autograder.boundary.wire import MessageKind
from autograder.errors import UnreadableError, WireError
from autograder.sandbox.connection import Channel, Connection, WorkerGone, broken_protocol
from autograder.sandbox.decoding import (
    decode_failures,
    decode_outcome,
    decode_supplied,
    decode_tuple,
)
from autograder.sandbox.endings import Ending

Answer = Callable[[bytes], bytes]
"""Answers a worker's call to another exercise: takes the packed call, returns the packed answer."""

_START_SECONDS = 60.0
_IMPATIENT_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Loaded:
    """The answer to a load.

    Attributes:
        failures: the failed statements, each an index and an error.
        output: the printed text.
        supplied: pairs of a variable that was bound and the workbook's name for its value.
    """

    failures: list[tuple[int, StudentError]]
    output: str
    supplied: tuple[tuple[str, str], ...]


class Worker:
    """The trusted end of a worker: sends requests and checks the answers."""

    def __init__(self, channel: Channel, limits: Limits, until: float | None = None) -> None:
        """Talk over `channel`; no request takes longer than `until` (a monotonic time)."""
        self._connection = Connection(channel)
        self.until = until
        self.limits = limits
        self.ending: Ending | None = None
        """How its process ended, once the worker was ended."""

    @property
    def hung_up(self) -> bool:
        """Whether the worker closed its end of the channel, as a process does when it ends."""
        return self._connection.hung_up

    def close(self) -> None:
        """Close the channel; anything the worker sends from now on is lost."""
        self._connection.close()

    def is_ready(self) -> bool:
        """Wait for the worker to report that it is confined; return whether it did.

        By then it has run no student code.
        """
        try:
            kind, _body = self._connection.receive(time.monotonic() + _START_SECONDS, "starting")
        except WorkerGone:
            return False
        return kind == MessageKind.READY

    def read(
        self,
        content: bytes,
        suffix: str,
        exercise_names: Mapping[str, Sequence[str]],
        wanted: str | None,
        files: Mapping[str, bytes] | None = None,
        meanwhile: Callable[[], None] = lambda: None,
    ) -> tuple[str, Definitions]:
        """Have the worker read a file as a submission, without executing any of it.

        Args:
            content: the whole file.
            suffix: `.ipynb` or `.py`.
            exercise_names: the graded functions of each possible assignment.
            wanted: its assignment; recognised from its functions if None.
            files: the Python files beside the notebook, by name.
            meanwhile: called while the worker reads; the time that it takes is not the worker's.

        Returns:
            The assignment's name and the submission's definitions.

        Raises:
            UnreadableError: it is not a submission.
            WorkerGone: reading it took too long, or its process ended.
        """
        names = {name: tuple(functions) for name, functions in exercise_names.items()}
        try:
            deadline = self._deadline(self.limits.load_seconds, patient=True)
            document = wire.pack((content, suffix, names, wanted, dict(files or {})))
            self._connection.send(MessageKind.READ, document, deadline)
            meanwhile()
            deadline = self._deadline(self.limits.load_seconds, patient=True)
            kind, body = self._connection.receive(deadline, "reading it", wire.MAX_READING)
            answer = decode_tuple(body, wire.MAX_PARTS)
            if kind == MessageKind.DEFINED and len(answer) == 1 and type(answer[0]) is str:
                raise UnreadableError(answer[0])
            if kind == MessageKind.DEFINED and len(answer) == 2 and answer[0] in names:
                return answer[0], from_document(answer[1])
        except WireError:
            pass
        raise UnreadableError("it cannot be read: its content is too large")

    def load(
        self,
        modules: Mapping[str, bytes | tuple[tuple[bytes, bool], ...] | None],
        statements: Sequence[tuple[int, bytes]],
        *,
        kept: tuple[int, ...] = (),
        supplies: Mapping[str, bytes] | None = None,
        first_states: tuple[int | None, ...] = (None,),
        ahead: tuple[str, ...] = (),
        patient: bool = True,
        on_progress: Callable[[int], None] | None = None,
    ) -> Loaded:
        """Execute a submission's definitions.

        If `patient` is set, the load gets its full time and the worker announces each statement
        before it runs: `on_progress` is called with its index. `kept` are the indices of the
        statements after which the worker keeps a copy of the variables, for later calls.
        `supplies` maps the names that the worker binds, if they are missing, to their code. They
        are reported if they are missing in one of the `first_states`. `ahead` are the modules that
        the worker imports besides those that it finds in the code.

        Raises:
            WorkerGone: loading hung, crashed, or broke the protocol.
        """
        deadline = self._deadline(self.limits.load_seconds, patient=patient)
        limit = self.limits.output_kb * 1024
        request = wire.pack(
            (
                dict(modules),
                tuple(statements),
                limit,
                patient,
                kept,
                (dict(supplies or {}), first_states),
                ahead,
            )
        )
        self._connection.send(MessageKind.LOAD, request, deadline)
        while True:
            kind, body = self._connection.receive(deadline, "loading its definitions")
            content = decode_tuple(body)
            if kind == MessageKind.LOADING and len(content) == 1 and type(content[0]) is int:
                if on_progress is not None:
                    on_progress(content[0])
            elif kind == MessageKind.LOADED and len(content) == 3:
                text = content[1][:limit] if type(content[1]) is str else ""
                failures = decode_failures(content[0], len(statements))
                return Loaded(failures, text, decode_supplied(content[2], supplies or {}))
            else:
                raise broken_protocol()

    def run(
        self,
        target: str,
        builds_on: tuple[str, ...],
        seed: int,
        cases: Sequence[Request],
        answer: Answer,
        right: Sequence[RightAnswer | None] = (),
        *,
        state: State = FINAL,
        way: Way = PLAIN,
        patient: bool = True,
    ) -> Iterator[Outcome]:
        """Call `target` in its way once for each case, in a state of the notebook.

        Yields the outcomes.

        If the worker is lost, the iterator ends early, after a TIMEOUT or CRASHED outcome. An
        answer that is equal to that in `right` is not decoded; the outcome there is yielded. If
        `patient` is set, each call gets its full time and the worker sends each result at once, so
        a lost worker loses no earlier result. Otherwise it may buffer results, to save time.
        """
        try:
            deadline = self._deadline(self.limits.call_seconds, patient=patient)
            packed, asks = zip(*cases, strict=True) if cases else ((), ())
            variables = _variables(state)
            content = target, builds_on, seed, patient, packed, asks, variables, way.document()
            request = wire.pack(content)
            self._connection.send(MessageKind.RUN, request, deadline)
            for _case, known in zip_longest(cases, right):
                deadline = self._deadline(self.limits.call_seconds, patient=patient)
                yield self._outcome(deadline, answer, known)
        except WorkerGone as gone:
            yield gone.outcome

    def train(
        self, code: bytes, names: tuple[str, ...], seed: int, state: State = FINAL
    ) -> Outcome:
        """Run the training script on the submission's own functions and return its outcome."""
        try:
            deadline = self._deadline(self.limits.load_seconds, patient=True)
            request = wire.pack((code, names, seed, _variables(state)))
            self._connection.send(MessageKind.TRAIN, request, deadline)
            return self._outcome(deadline, None)
        except WorkerGone as gone:
            return gone.outcome

    def _deadline(self, seconds: float, *, patient: bool) -> float:
        deadline = time.monotonic() + (seconds if patient else min(seconds, _IMPATIENT_SECONDS))
        return deadline if self.until is None else min(deadline, self.until)

    def _outcome(
        self, deadline: float, answer: Answer | None, right: RightAnswer | None = None
    ) -> Outcome:
        while True:
            kind, body = self._connection.receive(deadline, "a call")
            if kind == MessageKind.CALL and answer is not None:
                try:
                    reply = answer(body)
                except (WireError, RecursionError):
                    raise broken_protocol() from None
                self._connection.send(MessageKind.ANSWER, reply, deadline)
            elif kind == MessageKind.RETURNED and right is not None and body == right[0]:
                return right[1]
            elif kind in (MessageKind.RETURNED, MessageKind.RAISED):
                # A hidden case comes to one hand-in in 64, and nearly all of them have an answer.
                return decode_outcome(kind, body, is_shared=right is None)
            else:
                raise broken_protocol()


def _variables(state: State) -> tuple[int | None, bool]:
    return state.after, state.unhidden
