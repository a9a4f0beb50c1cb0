"""Who gets a grade: a line for each person, also for each member of a group."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from autograder.errors import UsageError
from autograder.grades.records import ClassGrades, Grade, Standing


@dataclass(frozen=True, slots=True)
class Recipient:
    """A person who gets a grade.

    Attributes:
        grade: the grade; the members of a group share it.
        name: the name to show.
        user: the platform's number or login; empty if unknown.
        email: the address; empty if unknown.
        platform: the platform that `user` is from; empty if it is from a class list or unknown.
    """

    grade: Grade
    name: str
    user: str = ""
    email: str = ""
    platform: str = ""


def recipients(grades: Iterable[Grade]) -> Iterator[Recipient]:
    """Yield each person of each grade, in the order of the grades.

    The members of a group have a grade each, with the same submission. The grade's name tells which
    member of the download it belongs to.
    """
    grades = tuple(grades)
    sharing = Counter(_file_of(grade) for grade in grades)
    seen: Counter[tuple[str, str, str]] = Counter()
    for grade in grades:
        origin = grade.origin
        people = tuple(dict.fromkeys(origin.people)) if origin is not None else ()
        platform = origin.platform if origin is not None else ""
        listed = grade.listed
        if listed is not None:
            alone = len(people) == 1 and sharing[_file_of(grade)] == 1
            # The download's own number is surer than the list's.
            own = people[0].user if alone else ""
            email = listed.email or (people[0].email if alone else "")
            user, source = (own, platform) if own else (listed.user, "")
            yield Recipient(grade, listed.name or grade.name, user, email, source)
            continue
        if len(people) > 1:
            named = [p for p in people if grade.name in (p.name, p.user, p.email)]
            key = (*_file_of(grade), grade.name)
            people = tuple(named[seen[key] : seen[key] + 1]) or people
            seen[key] += 1
        for person in people:
            # Without a class list, the name of a grade is the student's name in the results.
            known = grade.name if len(people) == 1 and grade.name != grade.student else ""
            shown = known or person.name or person.user or grade.student
            yield Recipient(grade, shown, person.user, person.email, platform)
        if not people:
            yield Recipient(grade, grade.name or grade.student)


def _file_of(grade: Grade) -> tuple[str, str]:
    return grade.assignment or "", grade.path or grade.student


def of_assignment(grades: ClassGrades, assignment: str | None) -> ClassGrades:
    """Return the grades of one assignment.

    Args:
        grades: the grades of a run.
        assignment: the assignment; None if the run has only one.

    Raises:
        UsageError: there are several assignments and none is named, or the run lacks it.
    """
    names = sorted({grade.assignment for grade in grades.grades if grade.assignment})
    if assignment is None and len(names) > 1:
        raise UsageError(
            f"the results are of several assignments ({', '.join(names)}): name one with -a"
        )
    if assignment is not None and assignment not in names:
        raise UsageError(
            f"there are no results of the assignment {assignment!r}, only of: {', '.join(names)}"
        )
    if not names:
        return grades  # no file's assignment is known
    wanted = assignment or names[0]
    of_it = tuple(g for g in grades.grades if g.assignment == wanted)
    # Files whose assignment is unknown count for students who have nothing else.
    known = {grade.student for grade in of_it if has_work(grade)}
    unknown = tuple(g for g in grades.grades if not g.assignment and g.student not in known)
    owners = {grade.student for grade in unknown}
    kept = tuple(g for g in of_it if g.student not in owners or has_work(g))
    return replace(grades, grades=(*kept, *unknown))


def of_student(grades: ClassGrades, student: str | None) -> Grade:
    """Return the only grade, or the grade of a student by id, name or platform's number.

    Raises:
        UsageError: the student is unknown, or the name fits several students.
    """
    if student is None and len(grades.grades) == 1:
        return grades.grades[0]
    if student is None:
        raise UsageError(
            f"this file is for a single student, and there are {len(grades.grades)}: "
            "name the student with --student"
        )
    exact = [g for g in grades.grades if g.student == student]
    alike = [
        recipient.grade
        for recipient in recipients(grades.grades)
        if student in (recipient.name, recipient.user, recipient.email)
    ]
    found = exact or list({id(grade): grade for grade in alike}.values())
    if not found:
        raise UsageError(f"there is no student {student!r} in the results")
    if len(found) > 1:
        named = ", ".join(grade.student for grade in found)
        raise UsageError(f"several students are called {student!r}; name one of: {named}")
    return found[0]


def has_work(grade: Grade) -> bool:
    """Whether there is a submission behind the grade."""
    return grade.standing is not Standing.NOT_SUBMITTED and bool(grade.path)
