"""Compute the grades of a class from its reports, the list, the rules and the decisions. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from autograder.grades.attempts import choose
from autograder.grades.class_list import ClassList
from autograder.grades.entries import Entry, Model, entries_of, models_of
from autograder.grades.matching import Index, Owner, id_key, name_key, name_keys, owner_of
from autograder.grades.policy import Policy
from autograder.grades.records import ClassGrades, Decision, Grade, Listed
from autograder.grades.scoring import Subject, grade_of, not_submitted
from autograder.grades.timing import Due, due_of
from autograder.grades.whole_class import class_notes, with_dropped
from autograder.records import Person, Report

_Decisions: TypeAlias = Mapping[tuple[str, str], Sequence[tuple[int, Decision]]]
"""The decisions by student and assignment, each with its place in the file."""


@dataclass(frozen=True, slots=True)
class _Member:
    """A person who gets a grade for submissions: a student on the list, or one who is not.

    `student` is the owner's name in the results; `person` is a member of a group, else None.
    """

    student: str
    listed: Listed | None = None
    person: Person | None = None

    @property
    def key(self) -> tuple[str, ...]:
        if self.listed is not None:
            return ("listed", self.listed.user)
        if self.person is not None:
            person = self.person
            return ("person", self.student, person.user or person.email or person.name)
        return ("student", self.student)


def class_grades(
    reports: Iterable[Report],
    *,
    class_list: ClassList | None = None,
    policy: Policy | None = None,
    decisions: Sequence[Decision] = (),
) -> ClassGrades:
    """Return the grade of each student for each assignment.

    Args:
        reports: the results; they are read once and not kept. Several reports on a student and an
            assignment are attempts.
        class_list: the list of the class; with it, those who handed in nothing get a grade, too.
        policy: the rules of the course.
        decisions: the decisions in force, the earliest first.

    Returns:
        The grades by assignment and name. `final` is None where there is no score: nothing was
        handed in, the student is excused, or grading failed through an internal error.
    """
    policy = policy or Policy()
    entries = entries_of(reports)
    models = models_of(entries)
    by_assignment: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        by_assignment[entry.assignment].append(entry)
    del entries
    index = None if class_list is None else Index(class_list)
    by_student = _by_student(decisions)
    grades: list[Grade] = []
    known: dict[str, None] = {}
    unknown: dict[str, None] = {}
    for assignment, here in by_assignment.items():
        members = _members(here, index)
        marks = any(entry.origin is not None and entry.origin.late for entry in here)
        for found in members.values():
            member = found[0][0]
            subject = _subject(member, [entry.student for _m, entry in found], index)
            grades.append(
                _graded(
                    [entry for _member, entry in found],
                    subject,
                    _due(policy, assignment, subject, marks=marks),
                    policy,
                    models[assignment],
                    _decided(by_student, subject, assignment),
                )
            )
            side = unknown if member.listed is None else known
            side[member.student if member.listed is None else member.listed.user] = None
        if class_list is not None and assignment:
            for listed in class_list.students:
                if ("listed", listed.user) not in members:
                    subject = _subject(_Member(listed.user, listed), [], index)
                    due = _due(policy, assignment, subject, marks=marks)
                    grades.append(
                        not_submitted(
                            assignment,
                            subject,
                            due,
                            policy.of(assignment),
                            models[assignment],
                            _decided(by_student, subject, assignment),
                        )
                    )
    grades.sort(key=lambda grade: (grade.assignment, name_key(grade.name), grade.student))
    return ClassGrades(
        tuple(with_dropped(grades, policy.drop_lowest)),
        tuple(sorted(unknown)) if class_list is not None else (),
        tuple(class_notes(grades, policy, class_list, decisions)),
        class_list is not None,
    )


def _members(
    entries: Sequence[Entry], index: Index | None
) -> dict[tuple[str, ...], list[tuple[_Member, Entry]]]:
    """Group the submissions to an assignment by the person who gets the grade."""
    owners = {owner: None for entry in entries for owner in [owner_of(entry.student, entry.origin)]}
    matched = {} if index is None else index.match(owners)
    members: dict[tuple[str, ...], list[tuple[_Member, Entry]]] = defaultdict(list)
    for entry in entries:
        for member in _owners(owner_of(entry.student, entry.origin), matched):
            members[member.key].append((member, entry))
    return members


def _owners(owner: Owner, matched: Mapping[Owner, tuple[Listed, ...]]) -> Iterator[_Member]:
    listed = matched.get(owner, ())
    if listed:
        yield from (_Member(owner.student, each) for each in listed)
    elif len(owner.people) > 1:
        yield from (_Member(owner.student, person=person) for person in owner.people)
    else:
        yield _Member(owner.student)


def _subject(member: _Member, students: Sequence[str], index: Index | None) -> Subject:
    """Return a person with every name that rules and decisions may call the person by."""
    listed, person = member.listed, member.person
    keys = {id_key(each) for each in (*students, member.student)}
    name = member.student
    if listed is not None:
        name = listed.name
        keys |= {id_key(each) for each in (listed.user, listed.email, *listed.ids) if each}
        assert index is not None
        keys |= {key for key in name_keys(name) if len(index.by_name.get(key, ())) == 1}
    elif person is not None:
        name = person.name or person.user or person.email
        keys |= {id_key(each) for each in (person.user, person.email) if each}
    return Subject(member.student, name, listed, frozenset(keys), tuple(dict.fromkeys(students)))


def _by_student(decisions: Iterable[Decision]) -> _Decisions:
    found: dict[tuple[str, str], list[tuple[int, Decision]]] = defaultdict(list)
    for place, decision in enumerate(decisions):
        found[decision.student, decision.assignment].append((place, decision))
    return found


def _decided(decisions: _Decisions, subject: Subject, assignment: str) -> tuple[Decision, ...]:
    """Return the decisions about a person: under the name in the results or in the class list."""
    names = {subject.student, *subject.students}
    if subject.listed is not None:
        names.add(subject.listed.user)
    found = [pair for name in names for pair in decisions.get((name, assignment), ())]
    return tuple(decision for _place, decision in sorted(found, key=lambda pair: pair[0]))


def _due(policy: Policy, assignment: str, subject: Subject, *, marks: bool) -> Due:
    rules = policy.of(assignment)
    extension = subject.find(rules.extensions)
    at = due_of(rules.due, extension)
    return Due(at, is_extended=extension is not None, marks=marks)


def _graded(
    entries: Sequence[Entry],
    subject: Subject,
    due: Due,
    policy: Policy,
    model: Model,
    decisions: tuple[Decision, ...],
) -> Grade:
    rules = policy.of(entries[0].assignment)
    chosen = choose(entries, rules.attempt, due, rules.late, policy.zone)
    subject = replace(subject, student=chosen.entry.student)
    return grade_of(chosen, subject, due, rules, model, decisions)
