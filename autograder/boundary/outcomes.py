"""The raw outcome of each call in a worker, before it is judged."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

TIME_USED_UP = "the time of the whole submission was used up before"
"""The reason given when no time was left to call an exercise."""


class OutcomeKind(StrEnum):
    """How a call in a worker ended."""

    RETURNED = "returned"
    RAISED = "raised"
    TIMEOUT = "timeout"
    CRASHED = "crashed"
    NOT_RUN = "not_run"


@dataclass(frozen=True, slots=True)
class StudentError:
    """An exception raised by student code, as text, with its position in the notebook."""

    type_name: str
    message: str
    cell: int | None = None
    line: int | None = None
    name: str | None = None


Request = tuple[bytes, bool]
"""One call for a worker: the packed arguments, and a flag that asks for their state afterwards."""


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """The raw result of a call: data from the worker, not yet judged.

    Attributes:
        kind: how the call ended.
        value: the function's return value, decoded from the wire format.
        held: the state of the arguments after the call, if the request asked for it.
        error: the exception, if the call raised one.
        reason: how the worker ended, if it did not survive the call.
        remembered: true for a small outcome that is cached: equal bytes give the same object.
    """

    kind: OutcomeKind
    value: Any = None
    held: Any = None
    error: StudentError | None = None
    reason: str = ""
    remembered: bool = False
