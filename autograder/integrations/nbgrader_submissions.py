"""Find or add a submission in nbgrader's gradebook, with few statements for each.

An assignment is read once in a run. `Gradebook.add_submission` does the same as `submitted`, but it
loads the whole assignment again for each submission.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from nbgrader.api import (
    Comment,
    Grade,
    Gradebook,
    InvalidEntry,
    MissingEntry,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
    new_uuid,
)
from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.exc import StatementError

from autograder.integrations.nbgrader_gradebook import Template, template_of

# Statements are made once: making one takes longer than the database takes.
_STUDENT = select(Student.id).where(Student.id == bindparam("student"))
_FIND = (
    select(
        SubmittedNotebook.id,
        SubmittedNotebook.assignment_id,
        SubmittedNotebook.late_submission_penalty,
        SubmittedAssignment.timestamp,
        SubmittedAssignment.extension,
    )
    .join(SubmittedAssignment, SubmittedAssignment.id == SubmittedNotebook.assignment_id)
    .where(
        SubmittedAssignment.assignment_id == bindparam("assignment"),
        SubmittedAssignment.student_id == bindparam("student"),
        SubmittedNotebook.notebook_id == bindparam("notebook"),
    )
)


@dataclass(frozen=True, slots=True)
class Released:
    """An assignment in the gradebook; `templates` are its notebooks by name."""

    id: str
    duedate: datetime | None
    templates: Mapping[str, Template]


@dataclass(frozen=True, slots=True)
class Submitted:
    """A submitted notebook in the gradebook: its id, and whether it came after the due date."""

    id: str
    is_late: bool


def released(gradebook: Gradebook, name: str, source: Path) -> Released:
    """Read an assignment from the gradebook; `source` is the folder of its source version.

    Raises:
        MissingEntry: the gradebook does not have the assignment, or no notebook of it.
    """
    found = gradebook.find_assignment(name)
    if not found.notebooks:
        raise MissingEntry(f"the gradebook has no notebook for {name}")
    templates = {each.name: template_of(each, source) for each in found.notebooks}
    return Released(found.id, found.duedate, templates)


def submitted(
    gradebook: Gradebook,
    assignment: Released,
    template: Template,
    student: str,
    when: datetime | None,
) -> Submitted:
    """Return a student's notebook in the gradebook; add the submission if needed.

    The penalty of a submission that is not late is removed. Nothing is committed.

    Args:
        gradebook: an open gradebook.
        assignment: the assignment.
        template: the notebook of the assignment.
        student: the student's id.
        when: the time of the submission; None keeps the time that the gradebook has.

    Raises:
        InvalidEntry: the gradebook cannot hold the submission.
    """
    values = {"assignment": assignment.id, "student": student, "notebook": template.id}
    found = gradebook.db.execute(_FIND, values).one_or_none()
    if found is None:
        try:
            added = _add(gradebook, assignment, template, student, when)
        except StatementError as error:
            raise InvalidEntry(str(error)) from None
        return Submitted(added, _is_late(assignment, when, None))
    if when is not None and when != found.timestamp:
        row = {"id": found.assignment_id, "timestamp": when}
        gradebook.db.execute(update(SubmittedAssignment), [row])
    is_late = _is_late(assignment, when or found.timestamp, found.extension)
    if not is_late and found.late_submission_penalty is not None:
        penalty = {"id": found.id, "late_submission_penalty": None}
        gradebook.db.execute(update(SubmittedNotebook), [penalty])
    return Submitted(found.id, is_late)


def _is_late(assignment: Released, when: datetime | None, extension: timedelta | None) -> bool:
    if when is None or assignment.duedate is None:
        return False
    return when > assignment.duedate + (extension or timedelta())


def _add(
    gradebook: Gradebook,
    assignment: Released,
    template: Template,
    student: str,
    when: datetime | None,
) -> str:
    """Add a submission and its cells, and the student if needed; return the notebook's id."""
    execute, templates, submission = gradebook.db.execute, assignment.templates.values(), new_uuid()
    notebooks: dict[str, str] = {each.id: new_uuid() for each in templates}
    if execute(_STUDENT, {"student": student}).first() is None:
        execute(insert(Student.__table__), [{"id": student}])
    entry = {
        "id": submission,
        "assignment_id": assignment.id,
        "student_id": student,
        "timestamp": when,
    }
    rows = {
        SubmittedAssignment: [entry],
        SubmittedNotebook: [
            {"id": notebooks[each.id], "notebook_id": each.id, "assignment_id": submission}
            for each in templates
        ],
        Grade: [
            {"cell_id": cell, "notebook_id": notebooks[each.id]}
            for each in templates
            for cell in each.graded
        ],
        Comment: [
            {"cell_id": cell, "notebook_id": notebooks[each.id]}
            for each in templates
            for cell in each.commented
        ],
    }
    for table, values in rows.items():
        if values:
            execute(insert(table.__table__), values)
    return notebooks[template.id]
