"""Names as learning platforms write them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.finding.layouts import (
    canvas,
    gradescope,
    moodle,
    named_assignment,
    printable_name,
    split_attempt,
)

KNOWN = {"step_by_step.ipynb": "step_by_step", "activations.ipynb": "activations"}


@pytest.mark.parametrize(
    ("name", "student", "work", "attempt", "late"),
    [
        ("lovelaceada_12345_67890_step.ipynb", "lovelaceada_12345", "step.ipynb", 0, False),
        ("lovelaceada_LATE_12345_67890_step-2.ipynb", "lovelaceada_12345", "step.ipynb", 2, True),
        ("bobby_1_2_my_work_v2.ipynb", "bobby_1", "my_work_v2.ipynb", 0, False),
        ("bobby_1_2_hw_3_4_x.ipynb", "bobby_1", "hw_3_4_x.ipynb", 0, False),
        ("o_brienpat_77_88_a.zip", "o_brienpat_77", "a.zip", 0, False),
        ("müllerjürgen_77_88_work-11", "müllerjürgen_77", "work", 11, False),
        ("lateada_77_88_LATE_1_2_x.py", "lateada_77", "LATE_1_2_x.py", 0, False),
        ("ada_77_88_2026-01-05.ipynb", "ada_77", "2026-01.ipynb", 5, False),
        ("anon_aB3x9_88_step-1.ipynb", "anon_aB3x9", "step.ipynb", 1, False),
        ("LATE_anon_aB3x9_88_step.ipynb", "anon_aB3x9", "step.ipynb", 0, True),
        ("ada_77_text.html", "ada_77", "text.html", 0, False),
        ("ada_LATE_77_link.html", "ada_77", "link.html", 0, True),
    ],
)
def test_canvas(name: str, student: str, work: str, attempt: int, late: bool) -> None:
    owner = canvas(name)
    assert owner is not None
    assert (owner.student, owner.work, owner.attempt, owner.late) == (student, work, attempt, late)


@pytest.mark.parametrize(
    "name", ["ada.ipynb", "ada_12345.ipynb", "12_34_x.ipynb", "a_1_2_", "ada_12_x_34.ipynb", ""]
)
def test_not_canvas(name: str) -> None:
    assert canvas(name) is None


@pytest.mark.parametrize(
    ("name", "student", "work"),
    [
        ("Ada Lovelace_12345_assignsubmission_file_", "Ada Lovelace_12345", ""),
        ("Ada Lovelace_12345_assignsubmission_file", "Ada Lovelace_12345", ""),
        ("Ada_12_assignsubmission_file_step.ipynb", "Ada_12", "step.ipynb"),
        ("Jean-Luc O'Neil_9_assignsubmission_onlinetext_", "Jean-Luc O'Neil_9", ""),
        ("A_1_assignsubmission_file_B_2_assignsubmission_file_x.py", "A_1", None),
    ],
)
def test_moodle(name: str, student: str, work: str | None) -> None:
    owner = moodle(name)
    assert owner is not None
    assert owner.student == student
    assert work is None or owner.work == work


@pytest.mark.parametrize("name", ["Ada Lovelace_12345", "Ada_assignsubmission_file_", "ada.ipynb"])
def test_not_moodle(name: str) -> None:
    assert moodle(name) is None


def test_gradescope() -> None:
    first, second = gradescope("submission_99"), gradescope("submission_100")
    assert first is not None
    assert second is not None
    assert first.student == "submission_99"
    assert second.attempt > first.attempt
    assert gradescope("submission_") is None
    assert gradescope("my_submission_12") is None


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("step_by_step.ipynb", (2, "step_by_step")),
        ("Step by Step.ipynb", (2, "step_by_step")),
        ("step-by-step-2.ipynb", (2, "step_by_step")),
        ("ada_step_by_step_final.ipynb", (1, "step_by_step")),
        ("step_by_step (1).ipynb", (1, "step_by_step")),
        ("activations-Copy1.ipynb", (1, "activations")),
        ("notes.ipynb", (0, None)),
    ],
)
def test_whose_notebook_a_file_is_called_after(name: str, expected: tuple[int, str | None]) -> None:
    assert named_assignment(name, KNOWN) == expected


@given(st.text(), st.integers(0, 999), st.sampled_from(["", ".ipynb", ".zip"]))
def test_the_number_of_an_attempt_is_split_off(base: str, number: int, suffix: str) -> None:
    stem = base.replace(".", "")
    assert split_attempt(f"x{stem}-{number}{suffix}") == (f"x{stem}{suffix}", number)


@given(st.text())
def test_any_name_can_be_read(name: str) -> None:
    for read in (canvas, moodle, gradescope):
        owner = read(name)
        assert owner is None or name.startswith(owner.student.rsplit("_", 1)[0])


ANY_TEXT = st.text(st.characters(), max_size=300)  # with control characters and surrogates


@given(ANY_TEXT, st.integers(0, 9))
def test_a_students_name_can_be_shown_and_be_a_files(name: str, room: int) -> None:
    shown = printable_name(name, room)
    assert len(shown) <= 120 - room
    assert len(shown.encode()) <= 200 - room
    assert all(unicodedata.category(character) not in ("Cc", "Cs") for character in shown)
    assert bool(shown) == bool(name)
    assert printable_name(shown, room) == shown


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=66))
def test_a_name_that_can_be_shown_stays(name: str) -> None:
    assert printable_name(name) == unicodedata.normalize("NFC", name)


@given(st.text(st.characters(), min_size=120, max_size=150), ANY_TEXT, ANY_TEXT)
def test_names_that_are_cut_stay_distinct(start: str, one: str, other: str) -> None:
    names = {start + "x" + one, start + "x" + other}
    assert len({printable_name(name) for name in names}) == len(names)
