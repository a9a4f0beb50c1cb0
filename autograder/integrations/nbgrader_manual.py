"""Read the manual scores of an nbgrader gradebook, as decisions by hand.

Formgrader lets a teacher replace the score of a test cell. In the grades it is a decision by
`nbgrader`: scaled from the cell's points to those of the exercise. Extra credit and cells that are
no exercise stay in the gradebook alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nbgrader.api import Grade, Gradebook
from sqlalchemy.exc import SQLAlchemyError

from autograder.errors import UsageError
from autograder.grades.records import Decision, DecisionKind
from autograder.integrations.nbgrader_mending import test_cell

BY = "nbgrader"
_WHY = "manual score in nbgrader's gradebook"
_CHANGED = "; the automatic score has changed since"


def manual_decisions(
    url: str, exercises: Mapping[str, Mapping[str, float]]
) -> tuple[Decision, ...]:
    """Return the manual scores of a gradebook.

    Args:
        url: the gradebook's database, as an SQLAlchemy URL.
        exercises: the maximum score of each exercise, by assignment.

    Raises:
        UsageError: the gradebook cannot be read.
    """
    try:
        with Gradebook(url) as gradebook:
            return tuple(_decisions(gradebook, exercises))
    except SQLAlchemyError as error:
        said = str(error).splitlines()[0]
        raise UsageError(f"the gradebook cannot be read: {said}") from None


def _decisions(
    gradebook: Gradebook, exercises: Mapping[str, Mapping[str, float]]
) -> Iterator[Decision]:
    cells = {
        (assignment, test_cell(name)): (name, max_score)
        for assignment, known in exercises.items()
        for name, max_score in known.items()
    }
    for grade in gradebook.db.query(Grade).filter(Grade.manual_score.isnot(None)):
        exercise = cells.get((grade.assignment.name, grade.cell.name))
        worth = float(grade.cell.max_score or 0.0)
        if exercise is not None and worth > 0:
            name, max_score = exercise
            yield Decision(
                DecisionKind.POINTS,
                str(grade.student.id),
                str(grade.assignment.name),
                name,
                round(float(grade.manual_score) / worth * max_score, 4),
                _WHY + (_CHANGED if grade.needs_manual_grade else ""),
                by=BY,
            )
