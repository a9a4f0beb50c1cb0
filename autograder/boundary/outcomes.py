"""What comes back from a worker: the raw outcome of each call, not yet judged."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

TIME_USED_UP = "the time of the whole submission was used up before"
"""Why an exercise was not called at all."""


class OutcomeKind(StrEnum):
    """What became of one call in a worker."""

    RETURNED = "returned"
    RAISED = "raised"
    TIMEOUT = "timeout"
    CRASHED = "crashed"
    NOT_RUN = "not_run"


@dataclass(frozen=True, slots=True)
class StudentError:
    """An exception that student code raised, as text: class, message and where in the notebook."""

    type_name: str
    message: str
    cell: int | None = None
    line: int | None = None
    name: str | None = None


Request = tuple[bytes, bool]
"""One call that a worker is asked for: the packed arguments, and whether it has to say as well what
state they are in afterwards."""


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """The raw result of one call: data from the worker, not yet judged.

    `value` is what the function returned and `held`, where it was asked for, the state of the
    caller's arguments after the call, both decoded from the closed wire format. `reason` says how a
    worker died. One that is `remembered` is small, and the same object whenever the same bytes come
    back.
    """

    kind: OutcomeKind
    value: Any = None
    held: Any = None
    error: StudentError | None = None
    reason: str = ""
    remembered: bool = False
