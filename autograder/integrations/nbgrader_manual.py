"""Read the manual scores of an nbgrader gradebook, as decisions by hand.

Formgrader lets a teacher replace the score of a test cell. In the grades it is a decision by
`nbgrader`: scaled from the cell's points to those of the exercise. Extra credit and cells that are
no exercise stay in the gradebook alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from nbgrader.api import (
    Assignment,
    Grade,
    Gradebook,
    GradeCell,
    SubmittedAssignment,
    SubmittedNotebook,
)
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from autograder.errors import UsageError
from autograder.grades.records import Decision, DecisionKind
from autograder.integrations.nbgrader_repair import test_cell

BY = "nbgrader"
_WHY = "manual score in nbgrader's gradebook"
_CHANGED = "; the automatic score has changed since"
_SCORES = (
    select(
        Assignment.name.label("assignment"),
        SubmittedAssignment.student_id,
        GradeCell.name.label("cell"),
        GradeCell.max_score,
        Grade.manual_score,
        Grade.needs_manual_grade,
    )
    .select_from(Grade)
    .join(GradeCell, GradeCell.id == Grade.cell_id)
    .join(SubmittedNotebook, SubmittedNotebook.id == Grade.notebook_id)
    .join(SubmittedAssignment, SubmittedAssignment.id == SubmittedNotebook.assignment_id)
    .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
    .where(Grade.manual_score.isnot(None))
    .order_by(Assignment.name, SubmittedAssignment.student_id, GradeCell.name)
)


def manual_decisions(
    url: str, exercises: Callable[[], Mapping[str, Mapping[str, float]]]
) -> tuple[Decision, ...]:
    """Return the manual scores of a gradebook.

    Args:
        url: the gradebook's database, as an SQLAlchemy URL.
        exercises: returns the maximum score of each exercise, by assignment. It reads the results
            of the class, so it is called only if there are manual scores.

    Raises:
        UsageError: the gradebook cannot be read.
    """
    try:
        with Gradebook(url) as gradebook:
            scores = gradebook.db.execute(_SCORES).all()
    except SQLAlchemyError as error:
        said = str(error).splitlines()[0]
        raise UsageError(f"the gradebook cannot be read: {said}") from None
    return tuple(_decisions(scores, exercises())) if scores else ()


def _decisions(
    scores: Iterable[Any], exercises: Mapping[str, Mapping[str, float]]
) -> Iterator[Decision]:
    cells = {
        (assignment, test_cell(name)): (name, max_score)
        for assignment, known in exercises.items()
        for name, max_score in known.items()
    }
    for each in scores:
        exercise = cells.get((each.assignment, each.cell))
        if exercise is not None and each.max_score > 0:
            name, max_score = exercise
            yield Decision(
                DecisionKind.POINTS,
                each.student_id,
                each.assignment,
                name,
                round(each.manual_score / each.max_score * max_score, 4),
                _WHY + (_CHANGED if each.needs_manual_grade else ""),
                by=BY,
            )
