"""Find the student, the assignment and the exercise that a teacher names; suggest near names."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence

from autograder.errors import UsageError
from autograder.grades.matching import id_key, name_key, name_keys
from autograder.grades.records import ClassGrades, Grade

_MAX_NEAR = 3


def find_grades(grades: ClassGrades, student: str, assignment: str | None = None) -> list[Grade]:
    """Return the grades of a student for one assignment: several for the members of a group.

    Args:
        grades: the grades of the class.
        student: the name in the results, or a number, login, address or name of the class list.
        assignment: needed if the student has several assignments.

    Raises:
        UsageError: the student or the assignment is unknown or ambiguous; near names are given.
    """
    # The very name comes first: `Ada` and `ada` may be two students.
    found = [g for g in grades.grades if g.student == student]
    found = found or [g for g in grades.grades if id_key(student) in _ids(g)]
    found = found or [g for g in grades.grades if name_key(student) in name_keys(g.name)]
    if not found or not student.strip():
        names = [text for grade in grades.grades for text in (grade.student, grade.name)]
        raise UsageError(f"there is no student {student!r}{near(student, names)}")
    people = sorted({g.listed.user if g.listed else g.student for g in found})
    is_group = len({grade.student for grade in found}) == 1
    if len(people) > 1 and not is_group:
        known = ", ".join(people)
        raise UsageError(f"several students are called {student!r}; name one by number: {known}")
    names = list(dict.fromkeys(grade.assignment for grade in found))
    if assignment is None and len(names) > 1:
        known = ", ".join(filter(None, names))
        raise UsageError(f"{student} has several assignments, so name one with -a: {known}")
    chosen = [grade for grade in found if assignment in (None, grade.assignment)]
    if not chosen:
        raise UsageError(
            f"{student} has no assignment {assignment!r}{near(str(assignment), names)}"
        )
    return chosen


def find_exercise(grades: ClassGrades, assignment: str, exercise: str) -> float:
    """Return the maximum score of an exercise of an assignment.

    Raises:
        UsageError: the assignment has no such exercise; near names are given.
    """
    known = {
        each.name: each.max_score
        for grade in grades.grades
        if grade.assignment == assignment
        for each in grade.exercises
    }
    if exercise not in known:
        raise UsageError(
            f"{assignment or 'this submission'} has no exercise {exercise!r}{near(exercise, known)}"
        )
    return known[exercise]


def decided_name(grades: Sequence[Grade]) -> str:
    """Return the name under which a decision about these grades is kept.

    It is the name in the results, so that it holds for each member of a group; for a single member,
    or for a student without a submission, it is the number or login of the class list.
    """
    first = grades[0]
    alone = len(grades) == 1 and first.listed is not None
    is_member = first.origin is not None and len(first.origin.people) > 1
    if first.listed is not None and alone and (is_member or not first.path):
        return first.listed.user
    return first.student


def near(name: str, known: Iterable[str]) -> str:
    """Return the end of a sentence with the nearest of the known names; empty without any.

    >>> near("lineer", ["linear", "relu"])
    '; did you mean linear?'
    """
    by_key = {each.casefold(): each for each in known if each}
    found = difflib.get_close_matches(name.casefold(), by_key, _MAX_NEAR)
    if not found:
        starts = [key for key in by_key if key.startswith(name.casefold()) and name]
        found = starts[:_MAX_NEAR]
    return f"; did you mean {' or '.join(by_key[key] for key in found)}?" if found else ""


def _ids(grade: Grade) -> set[str]:
    listed = grade.listed
    texts = [grade.student]
    if listed is not None:
        texts += [listed.user, listed.email, *listed.ids]
    return {id_key(text) for text in texts if text}
