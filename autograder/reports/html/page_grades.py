"""The grade that belongs on the page of each submission, and whether it says more than the report.

A page of a group is read by all of its members. It shows their grade only if it is the same for
all of them: the other members must not see a penalty or a comment for a single member.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from autograder.grades.records import ClassGrades, Grade, Standing, Timing


def grades_by_path(grades: ClassGrades | None) -> dict[str, Grade]:
    """Return the grade to show with each submission, by the path in its report.

    Each attempt of a student has the student's grade. A group with a common grade has it under the
    name of the submission; submissions of other groups are left out.
    """
    found: dict[str, list[Grade]] = defaultdict(list)
    for grade in grades.grades if grades else ():
        for path in {grade.path, *(attempt.path for attempt in grade.attempts)} - {""}:
            found[path].append(grade)
    return {
        path: members[0] if len(members) == 1 else replace(members[0], name=members[0].student)
        for path, members in found.items()
        if len({_told(member) for member in members}) == 1
    }


def says_more(grade: Grade) -> bool:
    """Return whether a grade says more to its student than the report of a single attempt."""
    return bool(
        grade.decisions
        or grade.comments
        or grade.penalty
        or grade.extra
        or len(grade.attempts) > 1
        or grade.final != grade.raw
        or grade.is_dropped
        or grade.name != grade.student
        or grade.standing is Standing.EXCUSED
        or grade.timing in (Timing.ON_TIME, Timing.LATE)
    )


def _told(grade: Grade) -> tuple[object, ...]:
    """Return the parts of a grade that a page shows, except the name."""
    return (
        *(grade.standing, grade.raw, grade.score, grade.final, grade.max_score),
        *(grade.penalty, grade.extra, grade.timing, grade.late_by, grade.due, grade.path),
        grade.is_dropped,
        *(grade.attempts, grade.comments),
        tuple((each.kind, each.exercise, each.points, each.why) for each in grade.decisions),
        tuple((each.name, each.score) for each in grade.exercises),
    )
