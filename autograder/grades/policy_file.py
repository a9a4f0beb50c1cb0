"""Read `course.toml`, the rules of a course.

The rules at the top of the file hold for every assignment; a table `[assignments.<id>]` replaces
them key by key. `docs/grades.md` lists the keys.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any, TypeVar

from autograder.errors import UsageError
from autograder.grades.policy import Late, Policy, Rounding, Rules
from autograder.grades.policy_values import (
    Table,
    as_amount,
    as_count,
    as_counting,
    as_digits,
    as_duration,
    as_mode,
    as_moment,
    as_names,
    as_points,
    as_steps,
    as_table,
    as_zone,
    checked,
)

COURSE = "course.toml"
_Value = TypeVar("_Value")


def read_policy(path: Path) -> Policy:
    """Read a `course.toml`.

    Raises:
        UsageError: it cannot be read or is not valid; the sentence names the file, the key and what
            is allowed.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror or error}") from None
    except UnicodeDecodeError:
        raise UsageError(f"{path} is not a text in UTF-8") from None
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise UsageError(f"{path} is not valid TOML: {error}") from None
    return parse_policy(data, str(path))


def parse_policy(data: Mapping[str, Any], name: str = COURSE) -> Policy:
    """Return the policy that the content of a `course.toml` states.

    Args:
        data: the content, as `tomllib` returns it.
        name: the file's name, for errors.

    Raises:
        UsageError: a key or a value is not allowed.

    >>> policy = parse_policy({"attempt": "best", "assignments": {"exam": {"attempt": "first"}}})
    >>> policy.of("exam").attempt.value, policy.of("other").attempt.value
    ('first', 'best')
    """
    top = Table(data, name, "")
    zone = top.take("time_zone", as_zone, None)
    drop = top.take("drop_lowest", as_count, 0)
    each: dict[str, Any] = top.take("assignments", as_table, {})
    default = _rules(top, zone, Rules())
    top.end()
    rules = {}
    for assignment, content in each.items():
        where = f"assignments.{assignment}."
        table = Table(checked(as_table, content, name, where.rstrip(".")), name, where)
        rules[assignment] = _rules(table, zone, default)
        table.end()
    return Policy(zone, rules, default, drop, is_written=True)


def _rules(table: Table, zone: tzinfo | None, base: Rules) -> Rules:
    is_course = not table.where

    def moment(value: Any) -> datetime:
        return as_moment(value, zone)

    def extension(value: Any) -> datetime | timedelta:
        return as_duration(value) if isinstance(value, str) or is_course else moment(value)

    late = table.inner("late")
    rounding = table.inner("rounding")
    rules = Rules(
        due=None if is_course else table.take("due", moment, None),
        late=base.late if late is None else _late(late, base.late),
        attempt=table.take("attempt", as_counting, base.attempt),
        extensions={**base.extensions, **dict(_by_student(table.inner("extensions"), extension))},
        extra={**base.extra, **dict(_by_student(table.inner("extra"), as_points))},
        extra_exercises=() if is_course else table.take("extra_exercises", as_names, ()),
        not_counted=() if is_course else table.take("not_counted", as_names, ()),
        rounding=base.rounding if rounding is None else _rounding(rounding),
    )
    both = set(rules.extra_exercises) & set(rules.not_counted)
    if both:
        raise UsageError(
            f"{table.name}: {table.where}not_counted and extra_exercises both name "
            f"{min(both)}; allowed: one of the two"
        )
    return rules


def _late(table: Table, base: Late) -> Late:
    kinds = {"per_day", "steps"} & table.data.keys()
    if len(kinds) > 1:
        raise UsageError(
            f"{table.name}: {table.where}per_day and steps are both set; allowed: one of the two"
        )
    late = Late(
        grace=table.take("grace", as_duration, base.grace),
        per_day=table.take("per_day", as_amount, None if kinds else base.per_day),
        steps=table.take("steps", as_steps, () if kinds else base.steps),
        cap=table.take("cap", as_amount, base.cap),
        zero_after=table.take("zero_after", as_duration, base.zero_after),
    )
    table.end()
    return late


def _rounding(table: Table) -> Rounding:
    usual = Rounding()
    rounding = Rounding(
        table.take("digits", as_digits, usual.digits), table.take("mode", as_mode, usual.mode)
    )
    table.end()
    return rounding


def _by_student(table: Table | None, read: Callable[[Any], _Value]) -> Iterator[tuple[str, _Value]]:
    if table is not None:
        for student, value in table.data.items():
            yield student, checked(read, value, table.name, table.where + student)
