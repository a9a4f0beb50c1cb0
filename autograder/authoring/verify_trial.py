"""Run a trusted program in this process and judge it, as if a worker had run it.

Forking a worker for each of many thousand programs would take an hour. The programs here are made
from the reference, so they are as trusted as it is. The functions of the worker call them, answer
their calls and describe their exceptions, and their results are encoded and decoded as on the wire.
"""

from __future__ import annotations

import random
import warnings
from collections.abc import Iterable
from functools import partial
from types import SimpleNamespace
from typing import Any

import numpy as np

from autograder.boundary import arguments, wire
from autograder.boundary.definitions import Definitions
from autograder.boundary.outcomes import Outcome
from autograder.boundary.wire import MessageKind
from autograder.content.calling import WORKER_SEED
from autograder.content.plan import Plan, PlannedExercise
from autograder.content.time_limit import CALL_SECONDS, time_limit
from autograder.grading.answers import answerer
from autograder.judging.judge import judge
from autograder.records import ExerciseResult
from autograder.sandbox.decoding import decode_outcome
from autograder.worker.main import proxy, respond
from autograder.worker.methods import own_method, replaced_methods

_CELL = 1
_ANNOTATIONS = "from __future__ import annotations\n\n"


class Trial:
    """Programs that replace functions of the reference, and the grader's view of them."""

    def __init__(self, plan: Plan) -> None:
        """Run programs on the cases of `plan`, which has the answer side."""
        assert plan.assignment.answers is not None
        self.plan = plan
        self._reference = vars(plan.assignment.answers.module)

    def outcomes(self, planned: PlannedExercise, source: str) -> list[Outcome]:
        """Return the outcomes of an exercise whose functions are replaced by those in `source`.

        Raises:
            SyntaxError: the source is not a program.
        """
        variables = dict(self._reference)
        text = _ANNOTATIONS + source
        exec(compile(text, f"<cell {_CELL}>", "exec"), variables)  # noqa: S102 - a course's own
        channel: Any = _Loop(answerer(planned, self.plan.assignment))
        way = planned.exercise.way
        answers = self.plan.assignment.answers
        assert answers is not None
        own: Any = SimpleNamespace(own_function=partial(_own, dict(variables)))
        proxies = {name: proxy(channel, own, name, way) for name in planned.answered}
        variables.update({name: made for name, made in proxies.items() if "." not in name})
        methods = {name: made for name, made in proxies.items() if "." in name}
        function = answers.called(variables, planned.exercise.name)
        with warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            for packed, asks_for_state in planned.requests:
                np.random.seed(WORKER_SEED)
                random.seed(WORKER_SEED)
                args = wire.unpack_fresh(packed)
                with replaced_methods(variables, methods):
                    respond(channel, partial(_call, function, args, asks_for_state))
        return [decode_outcome(kind, document) for kind, document in channel.results]

    def judged(
        self, planned: PlannedExercise, outcomes: list[Outcome], source: str
    ) -> ExerciseResult:
        """Return the result that the grader gives for the outcomes of a program."""
        lines = tuple((_ANNOTATIONS + source).split("\n"))
        return judge(planned, outcomes, _definitions(self.plan.assignment.names, lines), self.plan)


def _definitions(names: Iterable[str], lines: tuple[str, ...]) -> Definitions:
    """Return the definitions of a program in a single cell that defines everything."""
    return Definitions(
        statements=(),
        defined=frozenset(names),
        unfinished={},
        broken={},
        left_alone={},
        sources={_CELL: lines},
        unused=(),
        problems=(),
    )


def _own(variables: dict[str, Any], name: str) -> Any:
    """Return the program's own function or method."""
    cls, _dot, method = name.partition(".")
    return own_method(variables[cls], method) if method else variables[cls]


def _call(function: Any, args: tuple[Any, ...], asks_for_state: bool) -> tuple[Any, Any]:
    with time_limit(CALL_SECONDS):
        if not asks_for_state:
            return function(*args), None
        held = arguments.hold(args)
        value = function(*args)
        return value, arguments.state(held)


class _Loop:
    """A worker's channel whose other end is this process: it answers calls, and keeps results."""

    def __init__(self, answer: Any) -> None:
        self.results: list[tuple[bytes, bytes]] = []
        self._answer = answer
        self._reply = b""

    def write(self, kind: bytes, message: tuple[Any, ...]) -> None:
        document = wire.pack(message)
        if kind == MessageKind.CALL:
            self._reply = self._answer(document)
        else:
            self.write_packed(kind, document)

    def write_packed(self, kind: bytes, document: bytes) -> None:
        self.results.append((kind, document))

    def read(self) -> tuple[bytes, Any]:
        return MessageKind.ANSWER, wire.unpack_fresh(self._reply)
