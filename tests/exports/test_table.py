"""Grades as CSV for Excel."""

from __future__ import annotations

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from autograder.exports.table import counting_attempt, exercise_columns, grades_csv
from autograder.grades.records import Attempt, ClassGrades, Grade, Timing
from autograder.records import Origin, Person
from tests.exports.people import (
    class_of,
    excused,
    exercise_grade,
    from_platform,
    grade,
    internal,
    listed,
    missing,
)


def no_comment(_grade: Grade) -> str:
    return ""


def rows(grades: ClassGrades, comment: str = "") -> list[dict[str, str]]:
    content = grades_csv(grades, lambda _grade: comment)
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


ATTEMPTS = (
    Attempt("a", "1" * 64, 1, "2026-01-01T10:00:00+01:00", Timing.ON_TIME, 5.0, counts=False),
    Attempt("b", "2" * 64, 2, "2026-01-02T13:30:00+01:00", Timing.LATE, 9.0, counts=True),
)


def test_a_row_has_all_that_is_known() -> None:
    student = listed(
        "Ада Л.", "17", 7.5, raw=9.0, score=9.5, penalty=2.0, extra=0.5, timing=Timing.LATE,
        late_by=5400.0, attempts=ATTEMPTS, sha256="2" * 64, notes=("one", "two"),
        exercises=(exercise_grade("a", 4.5), exercise_grade("b", 5.0)),
    )  # fmt: skip
    (row,) = rows(class_of(student), "see me\nline 2")
    assert row["name"] == "Ада Л."
    assert (row["id"], row["attempt"], row["attempts"]) == ("17", "2", "2")
    assert (row["submitted_at"], row["timing"]) == ("2026-01-02T13:30:00+01:00", "late")
    assert (row["late"], row["raw"], row["decided"]) == ("0.062", "9.0", "9.5")
    assert (row["penalty"], row["extra"], row["final"]) == ("2.0", "0.5", "7.5")
    assert (row["a"], row["b"], row["sha256"]) == ("4.5", "5.0", "2" * 64)
    assert (row["comment"], row["notes"]) == ("see me. line 2.", "one; two")


def test_the_id_is_that_of_the_class_list() -> None:
    origin = Origin("brightspace", "2000-77 - Ada", (Person("Ada", "2000-77"),))
    (row,) = rows(class_of(listed("Ada", "P00", 7.5, origin=origin)))
    assert row["id"] == "P00"


def test_each_member_of_a_group_and_each_missing_student_has_a_row() -> None:
    people = (Person("Ada", "1"), Person("Bo", "2"))
    group = grade("Ada_1 + Bo_2", origin=Origin("gradescope", "submission_1", people))
    made = rows(class_of(group, missing("cy"), internal("di"), excused("eve")))
    assert [(row["name"], row["status"], row["final"]) for row in made] == [
        ("Ada", "graded", "8.0"),
        ("Bo", "graded", "8.0"),
        ("cy", "not_submitted", ""),
        ("di", "internal", ""),
        ("eve", "excused", ""),
    ]


def test_exercises_of_several_assignments_have_columns_of_their_own() -> None:
    both = class_of(
        grade("ada", exercises=(exercise_grade("f"),)),
        grade("ada", assignment="activations", exercises=(exercise_grade("f", 3.0),)),
    )
    assert list(exercise_columns(both).values()) == ["step_by_step: f", "activations: f"]
    assert [row["activations: f"] for row in rows(both)] == ["", "3.0"]
    clash = class_of(grade("ada", exercises=(exercise_grade("score"), exercise_grade("final"))))
    assert list(exercise_columns(clash).values()) == ["score", "step_by_step: final"]


def test_the_time_of_the_download_is_shown_if_no_attempt_is_known() -> None:
    origin = Origin("blackboard", "x", (Person(user="ada"),), submitted_at="2026-01-01T10:00:00")
    (row,) = rows(class_of(grade("ada", origin=origin)))
    assert row["submitted_at"] == "2026-01-01T10:00:00"
    assert counting_attempt(grade("ada")) is None


dangerous = st.sampled_from(["=", "+", "-", "@", "\t=", "\r", '"', ",", ";", "\n", "a", "é", "|="])
texts = st.lists(dangerous, max_size=6).map("".join)


@given(st.lists(texts, min_size=1, max_size=4), texts)
def test_formulas_are_neutralised_and_the_columns_stay(names: list[str], comment: str) -> None:
    grades = class_of(
        *(from_platform("canvas", f"{n}{name}", name) for n, name in enumerate(names))
    )
    made = rows(grades, comment)
    assert len(made) == len(names)
    for row in made:
        assert None not in row
        for value in row.values():
            assert not value.lstrip(' "').startswith(("=", "+", "@"))
            assert not value.startswith(("-", "\t", "\r"))


def test_a_dropped_assignment_is_said() -> None:
    (row,) = rows(class_of(grade("ada", notes=("late",), is_dropped=True)))
    assert row["notes"] == "late; dropped as one of the lowest"


def test_a_negative_number_stays_a_number() -> None:
    (row,) = rows(class_of(grade("ada", -1.0)))
    assert row["final"] == "-1.0"
