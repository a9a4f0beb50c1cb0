"""Read the values of `course.toml`; each error names the file, the key and what is allowed."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Any, TypeVar
from zoneinfo import ZoneInfo, available_timezones

from autograder.errors import UsageError
from autograder.grades.policy import Amount, Counting, RoundingMode, Step

_UNITS = {"minute": 60, "hour": 3600, "day": 86400, "week": 604800}
_DURATION = re.compile(r"\s*(\d+(?:\.\d+)?)\s*(minute|hour|day|week)s?\s*")
_PERCENT = re.compile(r"\s*(\d+(?:\.\d+)?)\s*%\s*")
_MAX_DIGITS = 6
_Value = TypeVar("_Value")


class Problem(Exception):
    """A value that is not allowed; the text says what is."""


class Table:
    """A table of the file whose keys are taken one by one; `end` refuses the keys that remain."""

    def __init__(self, data: Mapping[str, Any], name: str, where: str) -> None:
        self.data, self.name, self.where = dict(data), name, where
        self._known: list[str] = []

    def take(self, key: str, read: Callable[[Any], _Value], default: _Value) -> _Value:
        """Return the value of a key, or the default if it is absent."""
        self._known.append(key)
        if key not in self.data:
            return default
        return checked(read, self.data.pop(key), self.name, self.where + key)

    def inner(self, key: str) -> Table | None:
        """Return the table of a key, or None if it is absent."""
        if key not in self.data:
            self._known.append(key)
            return None
        return Table(self.take(key, as_table, {}), self.name, f"{self.where}{key}.")

    def end(self) -> None:
        """Refuse a key that nothing has taken."""
        for key in self.data:
            near = difflib.get_close_matches(key, self._known, 1)
            hint = f"; did you mean {near[0]}?" if near else ""
            allowed = ", ".join(sorted(self._known))
            raise UsageError(
                f"{self.name}: there is no key {self.where}{key}{hint} (allowed: {allowed})"
            )


def checked(read: Callable[[Any], _Value], value: Any, name: str, key: str) -> _Value:
    """Return a value as `read` reads it; the error for another value names the key."""
    try:
        return read(value)
    except Problem as problem:
        shown = f"{value!s}" if isinstance(value, (date, time)) else repr(value)[:60]
        raise UsageError(f"{name}: {key} is {shown}; allowed: {problem}") from None


def as_steps(value: Any) -> tuple[Step, ...]:
    """Read the steps of a penalty."""
    problem = Problem('a list such as [{ after = "1 hour", take = "5%" }]')
    if not isinstance(value, list) or not value:
        raise problem
    steps = []
    for entry in value:
        if not isinstance(entry, dict) or entry.keys() != {"after", "take"}:
            raise problem
        steps.append(Step(as_duration(entry["after"]), as_amount(entry["take"])))
    return tuple(sorted(steps, key=lambda step: step.after))


def as_table(value: Any) -> dict[str, Any]:
    """Read a table."""
    if not isinstance(value, dict):
        raise Problem("a table")
    return value


def as_zone(value: Any) -> tzinfo:
    """Read the name of a time zone."""
    try:
        return ZoneInfo(value)
    except (TypeError, ValueError, OSError, LookupError):
        missing = "" if available_timezones() else "; this machine knows none: install tzdata"
        raise Problem(
            f'the name of a time zone, such as "Europe/Berlin" or "UTC"{missing}'
        ) from None


def as_moment(value: Any, zone: tzinfo | None) -> datetime:
    """Read a date and time; a date alone is the last second of the day."""
    if isinstance(value, date) and not isinstance(value, datetime):
        value = datetime.combine(value, time(23, 59, 59))
    if not isinstance(value, datetime):
        raise Problem("a date and time without quotes, such as 2026-11-20T23:59:00")
    if value.tzinfo is not None:
        return value
    if zone is None:
        raise Problem(
            'a time with an offset, such as 2026-11-20T23:59:00+01:00, or a key time_zone = "..." '
            "at the top of the file"
        )
    # In the hour that a clock change repeats, the later one favours the student.
    return value.replace(tzinfo=zone, fold=1)


def as_duration(value: Any) -> timedelta:
    """Read a time such as `2 days 12 hours`."""
    problem = Problem('a time such as "30 minutes", "12 hours" or "2 days"')
    if not isinstance(value, str) or not value.strip():
        raise problem
    seconds, rest = 0.0, value
    while rest:
        match = _DURATION.match(rest)
        if match is None:
            raise problem
        seconds, rest = seconds + float(match[1]) * _UNITS[match[2]], rest[match.end() :]
    try:
        return timedelta(seconds=seconds)
    except OverflowError:
        raise problem from None


def as_amount(value: Any) -> Amount:
    """Read a percentage or a number of points."""
    problem = Problem('a percentage such as "10%" (at most 100), or a number of points')
    if isinstance(value, str):
        match = _PERCENT.fullmatch(value)
        if match is None or float(match[1]) > 100:
            raise problem
        return Amount(percent=float(match[1]))
    if not _is_number(value) or value < 0:
        raise problem
    return Amount(points=float(value))


def as_points(value: Any) -> float:
    """Read a number of points."""
    if not _is_number(value) or value < 0:
        raise Problem("a number of points, 0 or more")
    return float(value)


def _is_number(value: Any) -> bool:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return is_number and abs(value) < 1e9  # nan and the infinities are not


def as_count(value: Any) -> int:
    """Read a whole number."""
    if type(value) is not int or value < 0:
        raise Problem("a whole number, 0 or more")
    return value


def as_digits(value: Any) -> int:
    """Read a number of digits."""
    if type(value) is not int or not 0 <= value <= _MAX_DIGITS:
        raise Problem(f"a whole number from 0 to {_MAX_DIGITS}")
    return value


def as_names(value: Any) -> tuple[str, ...]:
    """Read a list of names."""
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        raise Problem("a list of the names of exercises")
    return tuple(value)


def as_counting(value: Any) -> Counting:
    """Read the rule that chooses the attempt."""
    return _choice(Counting, value)


def as_mode(value: Any) -> RoundingMode:
    """Read the rounding mode."""
    return _choice(RoundingMode, value)


_Choice = TypeVar("_Choice", bound=StrEnum)


def _choice(kind: type[_Choice], value: Any) -> _Choice:
    try:
        return kind(value)
    except ValueError:
        raise Problem(", ".join(f'"{each}"' for each in kind)) from None
