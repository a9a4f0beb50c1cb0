"""What concerns the class as a whole: dropped assignments, and sentences on the rules."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from autograder.grades.class_list import ClassList, same_names
from autograder.grades.matching import id_key, name_key, name_keys
from autograder.grades.policy import Policy
from autograder.grades.records import Decision, DecisionKind, Grade, Standing, Timing

_MAX_NAMES = 3
_EQUAL = 1e-9


def with_dropped(grades: Sequence[Grade], count: int) -> Iterator[Grade]:
    """Yield the grades, and mark the lowest assignments of each student as dropped.

    What was not handed in counts as 0; an excused assignment, and one without a score after an
    internal error, is never among them. A student's best assignment always counts.
    """
    dropped: set[int] = set()
    by_student: dict[str, list[int]] = defaultdict(list)
    for place, grade in enumerate(grades if count else ()):
        if grade.final is not None or grade.standing is Standing.NOT_SUBMITTED:
            student = grade.listed.user if grade.listed else f"{grade.student}\0{grade.name}"
            by_student[student].append(place)
    for places in by_student.values():
        lowest = sorted(places, key=lambda i: (_share(grades[i]), i))
        dropped.update(lowest[: min(count, len(places) - 1)])
    for place, grade in enumerate(grades):
        yield replace(grade, is_dropped=True) if place in dropped else grade


def is_outdated(grade: Grade) -> bool:
    """Return whether the automatic score under a decision by hand has changed since then."""
    return any(each.is_outdated for each in grade.exercises) or any(
        each.kind is DecisionKind.POINTS
        and not each.exercise
        and each.automatic is not None
        and (grade.raw is None or abs(each.automatic - grade.raw) > _EQUAL)
        for each in grade.decisions
    )


def _share(grade: Grade) -> float:
    return (grade.final or 0.0) / grade.max_score if grade.max_score else 0.0


def class_notes(
    grades: Sequence[Grade],
    policy: Policy,
    class_list: ClassList | None,
    decisions: Sequence[Decision],
) -> Iterator[str]:
    """Yield sentences on what a teacher should know of the whole class."""
    names = dict.fromkeys(grade.assignment for grade in grades if grade.assignment)
    for name in names:
        near = difflib.get_close_matches(name, [each for each in policy.rules if each not in names])
        if name not in policy.rules and near:
            yield f"course.toml has no rules for {name}; it has some for {near[0]}"
        handed_in = [g for g in grades if g.assignment == name and g.path]
        untimed = [grade for grade in handed_in if grade.timing is Timing.UNKNOWN]
        if untimed:
            who = "; ".join(grade.name for grade in untimed)
            # The members of a group have a submission in common.
            count, of = (len({grade.path for grade in each}) for each in (untimed, handed_in))
            yield (
                f"{name}: nothing tells whether {count} of {of} submissions came in time, so no "
                "penalty is taken" + (f": {who}" if len(untimed) <= _MAX_NAMES else "")
            )
    yield from _unused(grades, policy, names)
    if class_list is not None:
        if grades and not any(grade.listed and grade.path for grade in grades):
            yield (
                f"no submission is by any of the {len(class_list.students)} students on the class "
                "list; is it the list of another course?"
            )
        for name in same_names(class_list):
            yield f"several students are called {name}; only their numbers distinguish them"
    used = {id(decision) for grade in grades for decision in grade.decisions}
    left = sorted({d.student for d in decisions if id(d) not in used})
    if left:
        yield f"decisions about students or assignments that are not here: {', '.join(left[:5])}"


def _unused(grades: Sequence[Grade], policy: Policy, names: dict[str, None]) -> Iterator[str]:
    """Yield a sentence for each student in `course.toml` who is not in the class."""
    keys = {
        key
        for grade in grades
        for text in (
            *(grade.student, grade.name),
            *((grade.listed.user, grade.listed.email, *grade.listed.ids) if grade.listed else ()),
            *(
                part
                for person in (grade.origin.people if grade.origin else ())
                for part in (person.user, person.email)
            ),
        )
        if text
        for key in (id_key(text), *name_keys(text))
    }
    tables = {
        (what, student)
        for name in names
        for what, table in (
            ("extensions", policy.of(name).extensions),
            ("extra", policy.of(name).extra),
        )
        for student in table
    }
    for what, student in sorted(tables):
        if id_key(student) not in keys and name_key(student) not in keys:
            called = f"{student} in {what}"
            yield f"course.toml names {called}, but no student here has this name or number"
