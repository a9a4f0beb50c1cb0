"""An exercise: its cases, its known mistakes, and how close a number has to be."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from autograder.records import Group


class Award(StrEnum):
    """How a group of cases earns its points: as a whole or not at all, or a share for each case."""

    WHOLE = "whole"
    SHARES = "shares"


class Aspect(StrEnum):
    """The aspect of a call that a case judges: its result, or the caller's arguments after it."""

    VALUE = "value"
    ARGUMENTS = "arguments"


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How far a number may lie from the expected one: `|a - e| <= atol + rtol * |e|`."""

    rtol: float = 1e-6
    atol: float = 1e-8


@dataclass(frozen=True, slots=True)
class Exercise:
    """One graded function as its assignment describes it.

    `points` maps each group to what it earns; `builds_on` names the exercises that answer as the
    reference does while this one is graded (transitively closed by the loader).
    """

    name: str
    signature: str
    returns: str
    points: Mapping[Group, float]
    builds_on: tuple[str, ...]
    tolerance: Tolerance


@dataclass(frozen=True, slots=True)
class RecordedCall:
    """A call that the reference makes to another exercise, kept so that it can be replayed."""

    name: str
    args: tuple[Any, ...]
    result: Any


@dataclass(frozen=True, slots=True)
class Case:
    """One input with its expected output.

    `args` holds the positional arguments and `expected` what the reference returns for them.
    `calls` are the reference's own calls to other exercises on the way (published cases only):
    they stand in for the reference where the answer side is not at hand. `tolerance` replaces that
    of the exercise.
    """

    name: str
    group: Group
    args: tuple[Any, ...]
    expected: Any
    aspect: Aspect = Aspect.VALUE
    calls: tuple[RecordedCall, ...] = ()
    tolerance: Tolerance | None = None

    @property
    def public(self) -> bool:
        """Whether a student may see this case's numbers."""
        return self.group is Group.FIXTURE


@dataclass(frozen=True, slots=True)
class Mistake:
    """A known wrong variant of an exercise and the sentence that helps with it.

    `edits` make it from the reference function's text: pairs of what is replaced and by what.
    `function` computes what the mistake gives; the loader makes it from the edits (full scope).
    `published` holds its outputs on the published cases by case name (all that exists where the
    answer side is not at hand).
    """

    name: str
    exercise: str
    hint: str
    function: Callable[..., Any] | None = None
    published: Mapping[str, Any] = field(default_factory=dict)
    edits: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True, slots=True)
class Raised:
    """Stands for the output of a mistake that raises an exception: its class and its message."""

    type_name: str
    message: str
