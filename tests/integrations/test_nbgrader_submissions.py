"""Submissions in nbgrader's gradebook are the rows that nbgrader itself adds."""

from __future__ import annotations

import shutil
import sqlite3
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.slow

WHEN = datetime(2026, 3, 1, 12)
COLUMNS = {
    "student": "*",
    "submitted_assignment": "assignment_id, student_id, timestamp, extension",
    "submitted_notebook": "notebook_id, flagged, late_submission_penalty",
    "grade": "cell_id, auto_score, manual_score, extra_credit, needs_manual_grade",
    "comment": "cell_id, auto_comment, manual_comment",
}
"""Every column but for the keys that are drawn."""


def everything(database: Path) -> dict[str, list[Any]]:
    with sqlite3.connect(database) as connection:
        return {
            table: sorted(connection.execute(f"SELECT {columns} FROM {table}"), key=repr)
            for table, columns in COLUMNS.items()
        }


@pytest.fixture
def database(course: Path) -> Path:
    """A gradebook with an assignment of two notebooks and cells of each kind."""
    from nbgrader.api import Gradebook

    path = course / "gradebook.db"
    with Gradebook(f"sqlite:///{path}") as gradebook:
        gradebook.add_assignment("essays", duedate="2026-03-01 10:00:00 UTC")
        for name in ("first", "second"):
            where = (name, "essays")
            gradebook.add_notebook(*where)
            gradebook.add_grade_cell("graded", *where, max_score=3, cell_type="code")
            gradebook.add_solution_cell("answer", *where)
            gradebook.add_task_cell("task", *where, max_score=2, cell_type="markdown")
    return path


def test_a_new_submission_is_what_nbgrader_adds(database: Path) -> None:
    from nbgrader.api import Gradebook

    from autograder.integrations.nbgrader_submissions import released, submitted

    other = Path(shutil.copy(database, database.with_name("other.db")))
    for student, assignment in (("ada", "essays"), ("ada", "step_by_step"), ("bob", "essays")):
        with Gradebook(f"sqlite:///{database}") as gradebook:
            assignment_entry = released(gradebook, assignment, database.parent)
            for (
                template
            ) in assignment_entry.templates.values():  # found again by the second notebook
                submitted(gradebook, assignment_entry, template, student, WHEN)
            gradebook.db.commit()
        with Gradebook(f"sqlite:///{other}") as gradebook:
            gradebook.update_or_create_student(student)
            with gradebook.db.no_autoflush:  # it builds its objects in steps, with warnings
                gradebook.add_submission(assignment, student, timestamp=WHEN)
    assert everything(database) == everything(other)


def test_more_cells_take_no_more_statements(database: Path) -> None:
    from nbgrader.api import Gradebook
    from sqlalchemy import event

    from autograder.integrations.nbgrader_submissions import released, submitted

    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        statements.append(statement)

    with Gradebook(f"sqlite:///{database}") as gradebook:
        for name in ("essays", "step_by_step"):
            assignment_entry = released(gradebook, name, database.parent)
            template = next(iter(assignment_entry.templates.values()))
            event.listen(gradebook.engine, "before_cursor_execute", note)
            submitted(gradebook, assignment_entry, template, f"student of {name}", None)
            event.remove(gradebook.engine, "before_cursor_execute", note)
    half = len(statements) // 2
    assert statements[:half] == statements[half:]


@pytest.mark.parametrize("hours", [None, 1, 2, 3])
def test_late_is_what_nbgrader_calls_late(database: Path, hours: int | None) -> None:
    """The due date is two hours before the submission."""
    from nbgrader.api import Gradebook

    from autograder.integrations.nbgrader_submissions import released, submitted

    with Gradebook(f"sqlite:///{database}") as gradebook:
        assignment_entry = released(gradebook, "essays", database.parent)
        template = assignment_entry.templates["first"]
        first = submitted(gradebook, assignment_entry, template, "ada", WHEN)
        assert first.is_late
        if hours is not None:
            gradebook.grant_extension("essays", "ada", hours=hours)
        gradebook.find_submission_notebook("first", "essays", "ada").late_submission_penalty = 1.0
        gradebook.db.commit()
        again = submitted(gradebook, assignment_entry, template, "ada", None)
        gradebook.db.commit()
        entry = gradebook.find_submission("essays", "ada")
        assert again.id == first.id
        assert again.is_late == (entry.total_seconds_late > 0)
        # A penalty that holds no more is removed; nbgrader's plugin computes the others.
        assert entry.late_submission_penalty == (1.0 if again.is_late else 0.0)
        assert entry.timestamp == WHEN
