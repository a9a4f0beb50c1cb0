"""Grading some exercises of a submission alone: their names, their points, a note about it."""

from __future__ import annotations

from collections.abc import Collection
from difflib import get_close_matches

from autograder.content.description import Assignment, max_points
from autograder.errors import UsageError
from autograder.grading.import_notes import listed


class UnknownExercise(UsageError):
    """An exercise that is asked for is not part of the assignment."""


def refuse_unknown(only: Collection[str], assignment: Assignment) -> None:
    """Refuse names that are not exercises of the assignment.

    Raises:
        UnknownExercise: the sentence has the nearest names.
    """
    for name in only:
        if name not in assignment.names:
            near = get_close_matches(name, assignment.names, n=2)
            meant = f"did you mean {' or '.join(near)}?" if near else _all(assignment.names)
            raise UnknownExercise(f"{assignment.id} has no exercise {name!r}; {meant}")


def _all(names: Collection[str]) -> str:
    return f"its exercises are {', '.join(names)}"


def points_of(assignment: Assignment, only: Collection[str]) -> float:
    """Return the maximum points of some exercises; without a name, of all."""
    return sum(
        max_points(exercise, assignment.scope)
        for exercise in assignment.exercises
        if not only or exercise.name in only
    )


def note_on(assignment: Assignment, only: Collection[str]) -> tuple[str, ...]:
    """Return the note that the other exercises were not graded; none if all were."""
    graded = [name for name in assignment.names if name in only]
    if not graded or len(graded) == len(assignment.names):
        return ()
    was = "was" if len(graded) == 1 else "were"
    return (f"only {listed(graded)} {was} graded, of {len(assignment.names)} exercises",)
