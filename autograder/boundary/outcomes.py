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
class Frame:
    """A call on the way to an exception: a function of the notebook, or one that it was given.

    `cell` and `line` are the position reached in the function, None outside of the notebook.
    `arguments` are the structures of the arguments by name, as in `shapes_of`.
    """

    function: str
    cell: int | None = None
    line: int | None = None
    arguments: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class StudentError:
    """An exception raised by student code, as text, with its position in the notebook.

    Attributes:
        type_name: the name of its class.
        message: its text.
        cell: the cell of the innermost position in the notebook.
        line: the line of that position.
        name: the missing name of a NameError.
        nearest: the existing name that is most similar to it.
        frames: the calls on the way to the exception, outermost first.
        columns: the start and end of the expression that failed in its line, in bytes.
        shapes: the shapes of the arrays there, by the names of the variables.
        parts: the variables there that are a part of a list or tuple: the name of the variable,
            the name of the list or tuple, and the index.
        bases: the names of Python's own exception classes that its class is derived from.
    """

    type_name: str
    message: str
    cell: int | None = None
    line: int | None = None
    name: str | None = None
    nearest: str | None = None
    frames: tuple[Frame, ...] = ()
    columns: tuple[int, int] | None = None
    shapes: tuple[tuple[str, str], ...] = ()
    parts: tuple[tuple[str, str, int], ...] = ()
    bases: tuple[str, ...] = ()

    def callee_of(self, function: str) -> Frame | None:
        """Return the call that `function` made on the way to the exception, if it made any."""
        names = [frame.function for frame in self.frames]
        if function not in names:
            return None
        later = self.frames[names.index(function) + 1 :]
        return later[0] if later else None


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


Request = tuple[bytes, bool]
"""One call for a worker: the packed arguments, and a flag that asks for their state afterwards."""
RightAnswer = tuple[bytes, Outcome]
"""The answer that the reference would send, packed, and its outcome."""
