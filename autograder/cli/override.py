"""`chainrule override`: decide by hand; the decision outlives every regrade."""

from __future__ import annotations

import contextlib
import getpass
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from autograder.cli.common import examples, width
from autograder.errors import UsageError

if TYPE_CHECKING:
    from autograder.grades.records import ClassGrades, Decision, DecisionKind, Grade

_NBGRADER = "nbgrader"


@click.command(
    no_args_is_help=True,
    epilog=examples(
        'chainrule override results ada linear_forward 8 --why "rounding"',
        'chainrule override results ada --comment "Well done"',
        "chainrule override results ada linear_forward --undo",
    ),
)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.argument("student", required=False)
@click.argument("rest", metavar="[EXERCISE] [POINTS]", nargs=-1)
@click.option("--why", metavar="TEXT", help="The reason of the decision, shown with it.")
@click.option("--comment", metavar="TEXT", help="A comment for the student.")
@click.option("--excuse", is_flag=True, help="Leave the assignment out for this student.")
@click.option("--more-time", is_flag=True, help="Let the next `grade` give four times the time.")
@click.option("--undo", is_flag=True, help="Take decisions back.")
@click.option("--list", "listing", is_flag=True, help="List the decisions in force.")
@click.option("--assignment", "-a", help="The assignment, if the student has several.")
def override(
    folder: Path,
    student: str | None,
    rest: tuple[str, ...],
    why: str | None,
    comment: str | None,
    excuse: bool,
    more_time: bool,
    undo: bool,
    listing: bool,
    assignment: str | None,
) -> None:
    """Decide by hand: points, a comment, an excuse, more time.

    STUDENT is the name in the results, or a number, login or name of the class list. Without
    EXERCISE a decision is about the whole submission. The decisions are kept in decisions.jsonl in
    DIR; `chainrule report DIR` shows them on the pages and in grades.csv.
    """
    from autograder.grades.lookup import find_exercise, find_grades
    from autograder.grades.opening import open_class
    from autograder.grades.records import DecisionKind

    grades = open_class(folder)
    if listing:
        _list(grades, student, assignment)
        return
    if student is None:
        raise UsageError("name a student, or use --list")
    exercise, points = _exercise_and_points(rest)
    wanted = {
        DecisionKind.POINTS: points is not None,
        DecisionKind.COMMENT: comment is not None,
        DecisionKind.EXCUSE: excuse,
        DecisionKind.MORE_TIME: more_time,
    }
    kinds = [kind for kind, is_wanted in wanted.items() if is_wanted]
    chosen = find_grades(grades, student, assignment)
    if exercise:
        find_exercise(grades, chosen[0].assignment, exercise)
    if undo:
        _undo(folder, grades, chosen, exercise, kinds)
        return
    if len(kinds) != 1:
        raise UsageError("give one of POINTS, --comment, --excuse, --more-time or --undo")
    kind = kinds[0]
    if kind is DecisionKind.POINTS:
        _check_points(grades, chosen[0], exercise, points, why)
    elif exercise and kind is not DecisionKind.COMMENT:
        option = f"--{str(kind).replace('_', '-')}"
        raise UsageError(f"{option} is about the whole submission: leave {exercise} out")
    if kind is DecisionKind.MORE_TIME and not chosen[0].path:
        raise UsageError(f"{chosen[0].name} handed in nothing that could be graded again")
    text = comment if comment is not None else why or ""
    decision = _record(folder, chosen, kind, exercise, points, text)
    click.echo(f"recorded: {_sentence(decision, grades, chosen)}", err=True)


def _exercise_and_points(rest: Sequence[str]) -> tuple[str, float | None]:
    """Return the exercise, empty for the whole submission, and the points, None without any."""
    if len(rest) > 2:
        raise UsageError(f"too many arguments: {' '.join(rest[2:])}; put the reason after --why")
    if not rest:
        return "", None
    try:
        points = float(rest[-1])
    except ValueError:
        if len(rest) == 2:
            raise UsageError(f"{rest[1]!r} is not a number of points") from None
        return rest[0], None
    return (rest[0] if len(rest) == 2 else ""), points


def _check_points(
    grades: ClassGrades, grade: Grade, exercise: str, points: float | None, why: str | None
) -> None:
    from autograder.grades.lookup import find_exercise
    from autograder.reports.text import points as shown

    highest = find_exercise(grades, grade.assignment, exercise) if exercise else grade.max_score
    if points is None or not 0 <= points <= highest:
        what = exercise or "the whole submission"
        raise UsageError(
            f"{what} has 0 to {shown(highest)} points; course.toml can give extra points"
        )
    if not (why or "").strip():
        raise UsageError("say why with --why TEXT: the reason is shown with the points")


def _record(
    folder: Path,
    chosen: Sequence[Grade],
    kind: DecisionKind,
    exercise: str,
    points: float | None,
    text: str,
) -> Decision:
    from autograder.grades.decisions import record
    from autograder.grades.lookup import decided_name
    from autograder.grades.records import Decision, DecisionKind

    grade = chosen[0]
    automatic = grade.raw
    if exercise:
        automatic = next((e.automatic for e in grade.exercises if e.name == exercise), None)
    decision = Decision(
        kind,
        decided_name(chosen),
        grade.assignment,
        exercise,
        points,
        text,
        automatic if kind is DecisionKind.POINTS else None,
        _user(),
        datetime.now().astimezone().isoformat(timespec="seconds"),
    )
    record(folder, decision)
    return decision


def _undo(
    folder: Path,
    grades: ClassGrades,
    chosen: Sequence[Grade],
    exercise: str,
    kinds: Sequence[DecisionKind],
) -> None:
    from autograder.grades.decisions import withdraw

    found = {
        id(decision): decision
        for grade in chosen
        for decision in grade.decisions
        if (not exercise or decision.exercise == exercise) and (not kinds or decision.kind in kinds)
    }
    own = [decision for decision in found.values() if decision.by != _NBGRADER]
    if not own:
        where = " here; nbgrader's gradebook holds its own" if found else ""
        raise UsageError(f"there is no such decision about {chosen[0].name} to take back{where}")
    for decision in own:
        withdraw(folder, decision)
        click.echo(f"taken back: {_sentence(decision, grades, chosen)}", err=True)


def _sentence(decision: Decision, grades: ClassGrades, chosen: Sequence[Grade]) -> str:
    from autograder.reports.grade_words import names_of
    from autograder.reports.text import one_line

    meant = {id(grade) for grade in chosen}
    named = zip(grades.grades, names_of(grades.grades), strict=True)
    names = " and ".join(dict.fromkeys(name for grade, name in named if id(grade) in meant))
    parts = [names, decision.assignment, decision.exercise, _what(decision)]
    return one_line(", ".join(part for part in parts if part))


def _what(decision: Decision) -> str:
    from autograder.grades.records import DecisionKind
    from autograder.reports.text import points

    if decision.kind is not DecisionKind.POINTS:
        return str(decision.kind).replace("_", " ")
    number = f"{points(decision.points)} points"
    if decision.automatic is None:
        return number
    return f"{number} (automatic {points(decision.automatic)})"


def _list(grades: ClassGrades, student: str | None, assignment: str | None) -> None:
    from autograder.grades.lookup import find_grades
    from autograder.reports.columns import columns
    from autograder.reports.grade_words import names_of

    names = {id(each): n for each, n in zip(grades.grades, names_of(grades.grades), strict=True)}
    chosen = find_grades(grades, student, assignment) if student else list(grades.grades)
    rows = [
        (
            names[id(grade)],
            grade.assignment,
            decision.exercise,
            _what(decision) + (" OUT OF DATE" if _is_outdated(grade, decision) else ""),
            decision.why,
            decision.by,
            decision.at[:10],
        )
        for grade in chosen
        if assignment in (None, grade.assignment)
        for decision in grade.decisions
    ]
    if not rows:
        click.echo("there are no decisions by hand", err=True)
        return
    head = ("student", "assignment", "exercise", "decision", "why", "by", "date")
    terminal = width() if sys.stdout.isatty() else 120
    click.echo(columns([head, *rows], terminal), nl=False)


def _is_outdated(grade: Grade, decision: Decision) -> bool:
    """Return whether the automatic score has changed since a decision on points."""
    if decision.automatic is None:
        return False
    now = {each.name: each.automatic for each in grade.exercises}.get(decision.exercise)
    now = grade.raw if not decision.exercise else now
    return now is None or abs(now - decision.automatic) > 1e-9


def _user() -> str:
    with contextlib.suppress(Exception):  # a container may have no name for its user
        return getpass.getuser()
    return ""
