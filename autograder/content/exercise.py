"""An exercise: its points, cases, tolerance and known mistakes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from autograder.boundary.ways import PLAIN, Way
from autograder.records import Group


class Award(StrEnum):
    """How a group of cases earns points: all or nothing (WHOLE), or per passed case (SHARES)."""

    WHOLE = "whole"
    SHARES = "shares"


class Aspect(StrEnum):
    """The aspect of a call judged by a case: its result, or the caller's arguments afterwards."""

    VALUE = "value"
    ARGUMENTS = "arguments"


@dataclass(frozen=True, slots=True)
class Tolerance:
    """The allowed difference of `actual` from `expected`.

    Attributes:
        rtol: relative, and
        atol: absolute: numbers are equal if `|a - e| <= atol + rtol * |e|`.
        extra_keys: whether a dictionary may have more keys than expected.
        lists: whether a list of numbers may stand for an array with one axis, and the reverse.
    """

    rtol: float = 1e-6
    atol: float = 1e-8
    extra_keys: bool = True
    lists: bool = False


Comparator = Callable[[Any, Any], bool | str]
"""Compares the expected with the actual result: returns True if it is right, or a sentence."""
Check = Callable[[tuple[Any, ...], Any], bool | str]
"""Checks the arguments and the actual result: returns True if they obey a law, or a sentence."""


@dataclass(frozen=True, slots=True, eq=False)
class Exercise:
    """A graded function as described by its assignment.

    `points` maps each group of cases to its points. `builds_on` names the exercises that this
    exercise calls, directly or indirectly. While it is graded, they are replaced by the reference.
    `way` says how it is called. `compares` compares its results in place of the usual rules.
    """

    name: str
    signature: str
    returns: str
    points: Mapping[Group, float]
    builds_on: tuple[str, ...]
    tolerance: Tolerance
    way: Way = PLAIN
    compares: Comparator | None = None


@dataclass(frozen=True, slots=True)
class RecordedCall:
    """A recorded call from the reference to another exercise, for replay."""

    name: str
    args: tuple[Any, ...]
    result: Any


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """An input with its expected output.

    `args` are the positional arguments and `expected` is the reference's result for them, or the
    expected state of the arguments (`Aspect.ARGUMENTS`). `calls` are the reference's recorded calls
    to other exercises (published cases only): they replace the reference if the answer side is
    missing. `tolerance` overrides the tolerance of the exercise. `remark` is a sentence about the
    input of a published case. `check` judges the result in place of a comparison with `expected`.
    """

    name: str
    group: Group
    args: tuple[Any, ...]
    expected: Any
    aspect: Aspect = Aspect.VALUE
    calls: tuple[RecordedCall, ...] = ()
    tolerance: Tolerance | None = None
    remark: str = ""
    check: Check | None = None

    @property
    def public(self) -> bool:
        """Whether a student may see this case's numbers.

        >>> Case("fixture", Group.FIXTURE, args=(1.0,), expected=2.0).public
        True
        """
        return self.group is Group.FIXTURE


@dataclass(frozen=True, slots=True, eq=False)
class Mistake:
    """A known wrong variant of an exercise, with its hint.

    `edits` are (old, new) replacements in the source of the reference function. `function` computes
    the wrong output; the loader builds it from the edits (full scope only). `published` maps the
    name of each published case to the wrong output. In the public scope only these outputs exist.
    `place` is the line of a file that declares it: "kmeans.py, line 60", or an empty text.
    """

    name: str
    exercise: str
    hint: str
    function: Callable[..., Any] | None = None
    published: Mapping[str, Any] = field(default_factory=dict)
    edits: Sequence[tuple[str, str]] = ()
    place: str = ""

    @property
    def title(self) -> str:
        """Its name and its place, for messages to the author."""
        return f"{self.name} ({self.place})" if self.place else self.name


@dataclass(frozen=True, slots=True)
class Raising:
    """An exception that is the right answer: the name of its class, and a pattern of its text."""

    type_name: str
    pattern: str = ""


@dataclass(frozen=True, slots=True)
class Raised:
    """An exception in place of an output.

    Attributes:
        type_name: the name of its class.
        message: its text.
        called: the exercise that the function called when it was raised, or an empty text.
        shapes: the structures of the arguments of that call, in order, as in `shapes_of`.
        operands: the shapes of both operands, if an operation of two variables raised it.
    """

    type_name: str
    message: str
    called: str = ""
    shapes: tuple[str, ...] = ()
    operands: tuple[tuple[int, ...], ...] = ()
