"""Draw the cases of an assignment that is one file.

A case named `example...` is published, `edge...` belongs to the properties, and all others are
fresh. Three properties need no case of their own: the arguments stay as they are, a second call
gives the same result, and the author's laws hold.
"""

from __future__ import annotations

import ast
import copy
import inspect
import re
import textwrap
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.boundary import wire
from autograder.boundary.arguments import first_change, hold, state
from autograder.boundary.kinds import odd_key
from autograder.boundary.tables import Table, from_tables, to_tables
from autograder.boundary.wire import find_opaque
from autograder.content.author_errors import described
from autograder.content.declared import (
    Declared,
    DeclaredCases,
    drawn_arguments,
    line_of,
    names_of,
)
from autograder.content.derived import own_nodes
from autograder.content.exercise import Aspect, Check, Exercise, Raising
from autograder.content.recipes import Drawn, Functions, Law, Published, Stream
from autograder.content.rounding import rounded
from autograder.content.source_file import fault
from autograder.content.time_limit import CALL_SECONDS, TooLong, time_limit
from autograder.errors import AssignmentError
from autograder.records import Group

EXAMPLE, EDGE = "example", "edge"
_NEEDS_PANDAS = 'the header needs packages = ["pandas"]'
_SENDABLE = "make it numbers, texts, arrays, tables, or lists, sets and dictionaries of these"
_INSTEAD = {
    "date": "use np.datetime64(day), or an array of the dtype datetime64[D]",
    "datetime": "use np.datetime64(moment), or an array of the dtype datetime64[s]",
    "timedelta": "use np.timedelta64(length), or an array of the dtype timedelta64[s]",
    "generator": "make it a list: list(...)",
}
"""The advice for an object that cannot be sent, by its class."""
_KEYS = "the keys of a dictionary and the items of a set are texts, numbers, or tuples of these"
_LAW_CASES = 2


def group_of(case: str) -> Group:
    """Return the group of a case by its name.

    >>> group_of("example_small"), group_of("edge_empty"), group_of("many")
    (<Group.FIXTURE: 'fixture'>, <Group.PROPERTIES: 'properties'>, <Group.FRESH: 'fresh'>)
    """
    if case.startswith(EXAMPLE):
        return Group.FIXTURE
    return Group.PROPERTIES if case.startswith(EDGE) else Group.FRESH


@dataclass(frozen=True)
class Drawing:
    """Draws the cases of a one-file assignment, through the same functions as a `cases.py`."""

    assignment: str
    declared: Declared
    exercises: Mapping[str, Exercise]
    call: Mapping[str, Callable[..., Any]]
    """The reference functions by name, each called in its way."""
    call_seconds: float = 0.0
    """The time limit of a student's call."""

    @property
    def seconds(self) -> float:
        """The time that each call of the author's own functions may take."""
        return max(CALL_SECONDS, 2 * self.call_seconds)

    def published(self, exercise: str, _functions: Functions) -> list[Published]:
        """Return the published inputs of an exercise; they are the same in every run."""
        found = []
        for name, each in self._of_group(exercise, Group.FIXTURE):
            seed = zlib.crc32(f"{self.assignment}/{exercise}/{name}".encode())
            args = rounded(self._arguments(exercise, each, name, np.random.RandomState(seed)))
            remark = self.declared.remarks.get((exercise, name), "")
            recipe = f"line {each.line} with the seed {seed}"
            found.append(Published(name, recipe, seed, args, computed=True, remark=remark))
        return found

    def fresh(self, exercise: str, stream: Stream, _functions: Functions) -> Iterator[Drawn]:
        """Draw the fresh inputs."""
        for name, each in self._of_group(exercise, Group.FRESH):
            yield self._drawn(exercise, each, name, stream)

    def properties(self, exercise: str, stream: Stream, _functions: Functions) -> Iterator[Drawn]:
        """Draw the edge cases, and the cases of the properties that hold for every exercise."""
        for name, each in self._of_group(exercise, Group.PROPERTIES):
            yield self._drawn(exercise, each, name, stream)
        fresh = list(self._of_group(exercise, Group.FRESH))
        fresh = fresh or list(self._of_group(exercise, Group.FIXTURE))
        (name, each), way = fresh[0], self.exercises[exercise].way
        first = self._drawn(exercise, each, name, stream)
        if not way.method and not way.driver:
            yield first._replace(name="unchanged", aspect=Aspect.ARGUMENTS)
        yield first._replace(name="called")
        yield first._replace(name="called_again")
        for number, (line, check) in enumerate(self.declared.laws.get(exercise, ()), start=1):
            for name, each in fresh[:_LAW_CASES]:
                drawn = self._drawn(exercise, each, name, stream)
                self._obeys(drawn, check, line, f"case {name} of {exercise}")
                yield drawn._replace(name=f"law_{number}_{name}", check=check)

    def laws(self, _exercise: str, _stream: Stream, _functions: Functions) -> Iterator[Law]:
        """Return no law: the laws of a file check results, and need no cases of their own."""
        return iter(())

    def result(self, exercise: str, args: tuple[Any, ...], line: int, case: str) -> Any:
        """Return the reference's result for the arguments of a case, as it comes off the wire.

        Raises:
            AssignmentError: the reference raises an exception that is not a right answer, changes
                its arguments, or returns a value that cannot be sent.
        """
        given = copy.deepcopy(args)
        held = hold(given)
        before = copy.deepcopy(state(held))
        where = f"case {case} of {exercise}"
        np.random.seed(0)
        try:
            with np.errstate(all="ignore"), time_limit(self.seconds):
                value = self.call[exercise](*given)
        except TooLong as error:
            at = line_of(error, self.declared.path)
            raise self._fault(line, f"{where}: the reference: {error} (line {at})") from None
        except (Exception, SystemExit) as error:
            return self._raising(exercise, error, line, where)
        if not self.exercises[exercise].way.method and first_change(before, state(held)):
            raise self._fault(
                line, f"{where}: the reference changes its arguments; let it return a new value"
            )
        return self._sendable(value, line, f"{where}: its result")

    def _raising(self, exercise: str, error: BaseException, line: int, where: str) -> Raising:
        for each in self.declared.raises.get(exercise, ()):
            if each.type_name == type(error).__name__:
                if not re.search(each.pattern, str(error)):
                    sentence = f"{where}: the text {str(error)!r} does not match {each.pattern!r}"
                    raise self._fault(line, sentence) from None
                return each
        at = line_of(error, self.declared.path)
        raise self._fault(
            line, f"{where}: the reference raises {described(error)} (line {at})"
        ) from None

    def _obeys(self, drawn: Drawn, check: Check, line: int, where: str) -> None:
        """Refuse a law that the reference itself breaks, or that stops with an exception."""
        if isinstance(drawn.result, Raising):
            return
        try:
            with time_limit(self.seconds):
                said = check(*copy.deepcopy(from_tables((drawn.args, drawn.result))))
        except (Exception, TooLong) as error:
            at = line_of(error, self.declared.path)
            stops = f"stops with {type(error).__name__}"
            stops = "is stopped" if isinstance(error, TooLong) else stops
            sentence = f"{where}: the law {stops}: {error}"
            raise self._fault(at if at > 1 else line, sentence) from None
        if isinstance(said, str) or not said:
            reason = f": {said}" if isinstance(said, str) else ""
            raise self._fault(line, f"{where}: the reference breaks this law{reason}")

    def _of_group(self, exercise: str, group: Group) -> Iterator[tuple[str, DeclaredCases]]:
        for name, each in names_of(self.declared.cases.get(exercise, ())):
            if group_of(name) is group:
                yield name, each

    def _drawn(self, exercise: str, each: DeclaredCases, name: str, stream: Stream) -> Drawn:
        args = self._arguments(exercise, each, name, stream)
        return Drawn(name, args, result=self.result(exercise, args, each.line, name))

    def _arguments(
        self, exercise: str, each: DeclaredCases, name: str, stream: Stream
    ) -> tuple[Any, ...]:
        where = f"case {name} of {exercise}"
        try:
            with time_limit(self.seconds):
                args = drawn_arguments(each, stream, name)
        except AssignmentError:
            raise
        except (Exception, SystemExit, TooLong) as error:
            at = line_of(error, self.declared.path)
            at = at if at > 1 else each.line
            said = described(error, getattr(each.draw, "__globals__", ()))
            said = f"its function: {error}" if isinstance(error, TooLong) else said
            raise self._fault(at, f"{where}: {said}") from None
        if inspect.isgeneratorfunction(each.draw):
            sentence = f"{where}: its function yields values: write return with the arguments"
            raise self._fault(each.line, sentence)
        if len(args) == 1 and args[0] is None and _returns_nothing(each.draw):
            sentence = (
                f"{where}: its function returns nothing: end it with return and the arguments"
            )
            raise self._fault(each.line, sentence)
        if self.exercises[exercise].way.method and args and hasattr(args[0], "__dict__"):
            args = (dict(vars(args[0])), *args[1:])
        return self._complete(exercise, self._sendable(args, each.line, where), each.line, where)

    def _complete(
        self, exercise: str, args: tuple[Any, ...], line: int, where: str
    ) -> tuple[Any, ...]:
        """Add the default values of the arguments that a case leaves out."""
        if self.exercises[exercise].way.driver:
            return args
        names = [name.strip() for name in self.exercises[exercise].signature.split(",") if name]
        if len(args) > len(names):
            raise self._fault(line, f"{where} has {len(args)} arguments, expected {len(names)}")
        return args + tuple(
            self._default(exercise, name, line, where) for name in names[len(args) :]
        )

    def _default(self, exercise: str, name: str, line: int, where: str) -> Any:
        function = self.declared.references[exercise]
        found = inspect.signature(function).parameters[name].default
        if found is inspect.Parameter.empty:
            raise self._fault(line, f"{where} lacks the argument {name}")
        return found

    def _sendable(self, value: Any, line: int, where: str) -> Any:
        """Return a value as it comes off the wire; all its parts must be of known kinds."""
        try:
            sent = to_tables(value)
        except RecursionError:
            raise self._fault(line, f"{where} contains itself, so it cannot be sent") from None
        if not self._has_pandas() and _holds_table(sent):
            raise self._fault(line, f"{where} holds a table: {_NEEDS_PANDAS}")
        if _longest_text(sent) > wire.MAX_TEXT:
            sentence = f"holds a text of more than {wire.MAX_TEXT:,} characters"
            raise self._fault(line, f"{where} {sentence}")
        odd = odd_key(sent)
        if odd:
            sentence = f"{where} holds a key of class {odd}, which cannot be sent: {_KEYS}"
            raise self._fault(line, sentence)
        received = wire.unpack_fresh(wire.pack(sent))
        found = find_opaque(received)
        if found:
            raise self._fault(line, f"{where} holds {found}{_advice(found)}")
        return received

    def _has_pandas(self) -> bool:
        return any(exercise.way.tables for exercise in self.exercises.values())

    def _fault(self, line: int, sentence: str) -> AssignmentError:
        return fault(self.declared.path, line, sentence)


def _longest_text(value: Any) -> int:
    """Return the length of the longest text in a value."""
    longest, waiting = 0, [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, str):
            longest = max(longest, len(each))
        elif isinstance(each, np.ndarray):
            longest = max(longest, each.itemsize // 4 if each.dtype.kind == "U" else 0)
        elif isinstance(each, dict):
            waiting += [*each.keys(), *each.values()]
        elif isinstance(each, list | tuple | set | frozenset):
            waiting += each
        elif isinstance(each, Table):
            waiting += [each.columns, each.values, each.index]
    return longest


def _advice(kind: str) -> str:
    """Return the end of the sentence about a value that cannot be sent, by its description.

    >>> _advice("an array of shape (9, 9), too large to send")
    ': make it smaller'
    """
    if re.search(r"too (large|many|deeply)|more than", kind):
        return ": make it smaller"
    return f", which cannot be sent: {_INSTEAD.get(kind.rpartition(' ')[2], _SENDABLE)}"


def _returns_nothing(draw: Callable[..., Any]) -> bool:
    """Return whether a function has no `return` with a value; False if its code is not known."""
    try:
        (node,) = ast.parse(textwrap.dedent(inspect.getsource(draw))).body
    except (OSError, TypeError, SyntaxError, ValueError):
        return False
    returns = (each for each in own_nodes(node) if isinstance(each, ast.Return))
    return isinstance(node, ast.FunctionDef) and not any(each.value for each in returns)


def _holds_table(value: Any) -> bool:
    if isinstance(value, dict):
        return any(map(_holds_table, value.values()))
    return isinstance(value, Table) or (
        isinstance(value, list | tuple) and any(map(_holds_table, value))
    )
