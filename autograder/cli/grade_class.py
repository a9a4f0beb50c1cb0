"""`chainrule grade`: the class list, the rules of the course and the decisions by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from autograder.cli.common import listed
from autograder.errors import UsageError

if TYPE_CHECKING:
    from autograder.finding.found import Found
    from autograder.grades.class_list import ClassList
    from autograder.grades.policy import Policy
    from autograder.grades.records import ClassGrades

_MAX_NAMES = 5

roster_option = click.option(
    "--roster",
    type=click.Path(path_type=Path),
    help="The class list: a CSV file of the platform. It is kept in the output folder.",
)
roster_column_option = click.option(
    "--roster-column",
    "roster_columns",
    metavar="ROLE=COLUMN",
    multiple=True,
    help="Name a column of another list: name=, first=, last=, user=, email=, section=, group=.",
)


def columns_by_role(written: Sequence[str], roster: Path | None) -> dict[str, str]:
    """Return the columns that were named, by role.

    Raises:
        UsageError: an argument has another form, or there is no class list.

    >>> columns_by_role(["user=Matrikelnummer"], Path("class.csv"))
    {'user': 'Matrikelnummer'}
    """
    named = {}
    for text in written:
        role, equals, column = text.partition("=")
        if not equals or not role.strip() or not column.strip():
            raise UsageError(f"--roster-column takes ROLE=COLUMN, not {text!r}")
        named[role.strip()] = column.strip()
    if named and roster is None:
        raise UsageError("--roster-column names columns of the file that --roster gives")
    return named


def counts_every_attempt(output: Path, course: Path | None) -> bool:
    """Return whether the rules of the course may count an attempt that is not the latest.

    Raises:
        UsageError: `course.toml` is not valid.
    """
    from autograder.grades.opening import open_policy

    return open_policy(output, course).needs_all_attempts


def check_roster(roster: Path | None, named: dict[str, str]) -> None:
    """Read the class list before grading starts.

    Raises:
        UsageError: it is not a class list.
    """
    if roster is not None:
        from autograder.grades.class_list import read_class_list

        read_class_list(roster, named)


def rules_and_list(
    output: Path, course: Path | None, roster: Path | None, named: dict[str, str]
) -> tuple[Policy, ClassList | None]:
    """Return the rules of the course and the class list that a run would use.

    Raises:
        UsageError: one of the files is not valid.
    """
    from autograder.grades.class_list import read_class_list
    from autograder.grades.opening import open_class_list, open_policy

    class_list = open_class_list(output) if roster is None else read_class_list(roster, named)
    return open_policy(output, course), class_list


def keep_class(
    output: Path, course: Path | None, roster: Path | None, named: dict[str, str]
) -> None:
    """Keep the rules and the class list beside the results, so that later commands know them."""
    from autograder.grades.opening import keep_class_list, keep_policy

    if keep_policy(output, course):
        copy = output / "course.toml"
        click.echo(
            f"the course folder has no course.toml, so the rules in {copy} count; delete that file "
            "if they no longer hold",
            err=True,
        )
    if roster is not None:
        keep_class_list(output, roster, named)


def with_more_time(found: Sequence[Found], output: Path) -> list[Found]:
    """Return the submissions; those with a decision for more time get longer limits."""
    from autograder.boundary.limits import MORE_TIME
    from autograder.grades.decisions import read_decisions
    from autograder.grades.records import DecisionKind

    decided: dict[str, set[str]] = {}
    for decision in read_decisions(output):
        if decision.kind is DecisionKind.MORE_TIME:
            decided.setdefault(decision.student, set()).add(decision.assignment)
    if not decided:
        return list(found)
    return [
        replace(item, more_time=MORE_TIME) if _has_more_time(item, decided) else item
        for item in found
    ]


def _has_more_time(item: Found, decided: dict[str, set[str]]) -> bool:
    people = () if item.origin is None else item.origin.people
    assignment = item.assignment or item.guess
    return any(
        name in decided and (assignment is None or assignment in decided[name])
        for name in (item.student, *(person.user for person in people))
    )


def print_class_notes(grades: ClassGrades) -> None:
    """Say who handed in nothing, who is not on the class list, and which decisions to look at."""
    from autograder.grades.records import Standing
    from autograder.reports.grade_words import OUTDATED, outdated_names
    from autograder.reports.text import one_line

    for sentence in grades.notes:
        click.echo(one_line(sentence), err=True)
    outdated = outdated_names(grades.grades)
    if outdated:
        click.echo(f"{OUTDATED}: {_names(outdated)}", err=True)
    if not grades.has_list:
        return
    assignments = list(dict.fromkeys(g.assignment for g in grades.grades if g.assignment))
    for name in assignments:
        here = [g for g in grades.grades if g.assignment == name and g.listed is not None]
        absent = [g.name for g in here if g.standing is Standing.NOT_SUBMITTED]
        where = f"{name}: " if len(assignments) > 1 else ""
        if absent:
            count = f"{len(absent)} of {len(here)} on the class list"
            click.echo(f"{where}not handed in by {count}: {_names(absent)}", err=True)
    if grades.unknown:
        click.echo(f"not on the class list: {listed(grades.unknown)}", err=True)


def _names(names: Sequence[str]) -> str:
    """Join the first few names; a semicolon separates names such as `Lovelace, Ada`."""
    from autograder.reports.text import one_line

    more = f" and {len(names) - _MAX_NAMES} more" if len(names) > _MAX_NAMES else ""
    separator = "; " if any("," in name for name in names) else ", "
    return one_line(separator.join(names[:_MAX_NAMES])) + more
