"""`nbgrader export` with a column for each exercise."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import COURSE
from tests.integrations.nbgrader_course import hand_in, run
from tests.support import RELEASE

pytestmark = pytest.mark.slow

CLASS = COURSE / "examples" / "sample_class"
LEILA = CLASS / "leila_haddad.ipynb"


def test_the_export_by_exercise_agrees_with_nbgraders(
    course: Path, grade: Callable[..., int]
) -> None:
    for path in (LEILA, CLASS / "chloe_bernard.ipynb", RELEASE):
        hand_in(course, path.stem, path, "2026-03-01 12:00:00 UTC")
    assert grade() == 0
    run(course, "nbgrader", "db", "student", "add", "leila_haddad", "--lms-user-id=0815",
        "--last-name==Haddad")  # fmt: skip
    run(course, "nbgrader", "db", "student", "add", "absent")
    run(course, "nbgrader", "export", "--to", "totals.csv", "--assignment", "step_by_step")
    exporter = "--exporter=autograder.integrations.nbgrader_export.ByExercise"
    run(course, "nbgrader", "export", exporter, "--to", "parts.csv", "--assignment", "step_by_step")
    totals = {row["student_id"]: row for row in read_table(course / "totals.csv")}
    parts = {row["student_id"]: row for row in read_table(course / "parts.csv")}
    assert (
        totals.keys() == parts.keys() == {"leila_haddad", "chloe_bernard", "step_by_step", "absent"}
    )
    for student, row in parts.items():
        scores = [float(row[name]) for name in row if name.startswith("test_") and row[name]]
        assert sum(scores) == float(totals[student]["score"])
        if student != "absent":
            assert len(scores) == 10
            for name in ("score", "raw_score", "max_score", "timestamp"):
                assert row[name] == totals[student][name]
    assert parts["absent"]["score"] == ""  # nothing was handed in, which is not the same as 0
    assert parts["leila_haddad"]["lms_user_id"] == "0815"
    assert parts["leila_haddad"]["last_name"] == "'=Haddad"  # and no formula
    listed = run(course, "nbgrader", "db", "student", "list")
    assert all(student in listed for student in parts)


def read_table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
