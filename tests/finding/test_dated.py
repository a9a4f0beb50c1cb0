"""Names of Blackboard's, Brightspace's and Teams' downloads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.finding.dated import blackboard, brightspace, version, without_assignment


@pytest.mark.parametrize(
    ("name", "who", "file", "when", "receipt"),
    [
        (
            "Week 4_alovelace_attempt_2024-10-03-11-30-00_step_by_step.ipynb",
            *("Week 4_alovelace", "step_by_step.ipynb", "2024-10-03 11:30:00", False),
        ),
        (
            "HW_4_a_lovelace_attempt_2024-10-03-11-30-00.txt",
            *("HW_4_a_lovelace", "", "2024-10-03 11:30:00", True),
        ),
        (
            "Week 4_ada_poging_2024-10-03-11-30-00_bob_attempt_2025-01-01-00-00-00_x.ipynb",
            *("Week 4_ada", "bob_attempt_2025-01-01-00-00-00_x.ipynb"),
            *("2024-10-03 11:30:00", False),
        ),
    ],
)
def test_blackboard(name: str, who: str, file: str, when: str, receipt: bool) -> None:
    owner = blackboard(name)
    assert owner is not None
    assert (owner.student, owner.file, owner.when, owner.receipt) == (who, file, when, receipt)


@pytest.mark.parametrize(
    "name", ["ada_attempt_2.ipynb", "x_attempt_2024-10-03-11-30-00_y.ipynb", "ada.ipynb", ""]
)
def test_not_blackboard(name: str) -> None:
    assert blackboard(name) is None


@pytest.mark.parametrize(
    ("heads", "users"),
    [
        (["Week 4_alovelace", "Week 4_cbabbage"], ["alovelace", "cbabbage"]),
        (["HW_4_a_lovelace", "HW_4_c_babbage"], ["a_lovelace", "c_babbage"]),
        (["HW_4_a_x", "HW_4_b_x"], ["a_x", "b_x"]),
        (["Week 4_ada"], ["ada"]),
        (["Week 4_a_x", "Week 4_b", "Week 4_c", "odd_one"], ["a_x", "b", "c", "one"]),
        (["Week 4_cy", "Week 4_s_ada", "Week 4_s_bob"], ["cy", "s_ada", "s_bob"]),
        (["HW4_a_x", "HW4_b_x", "HW5_a_x", "HW5_c_x"], ["a_x", "b_x", "a_x", "c_x"]),
    ],
)
def test_the_user_is_what_differs(heads: list[str], users: list[str]) -> None:
    assert list(without_assignment(heads).values()) == users


@given(
    st.sampled_from(["Week 4", "HW_4", "1"]),
    st.lists(st.from_regex(r"[a-z0-9]+(_[a-z0-9]+)?", fullmatch=True), min_size=2, unique=True),
)
def test_users_stay_distinct(assignment: str, users: list[str]) -> None:
    heads = [f"{assignment}_{user}" for user in users]
    assert len(set(without_assignment(heads).values())) == len(users)


@pytest.mark.parametrize(
    ("name", "student", "file", "when"),
    [
        (
            "12345-678901 - Ada Lovelace - Oct 3, 2024 1130 AM",
            *("Ada Lovelace_12345-678901", "", "2024-10-03 11:30"),
        ),
        (
            "12345-678901 - Ada Lovelace - Oct 3, 2024 805 PM - step_by_step.ipynb",
            *("Ada Lovelace_12345-678901", "step_by_step.ipynb", "2024-10-03 20:05"),
        ),
        (
            "12345-678901 - Jean-Luc O'Neil - Dec 31, 2024 1205 AM-work - final.ipynb",
            *("Jean-Luc O'Neil_12345-678901", "work - final.ipynb", "2024-12-31 00:05"),
        ),
        (
            "12-3 - n0123 Ada - May 1, 2024 1200 PM",
            *("n0123 Ada_12-3", "", "2024-05-01 12:00"),
        ),
        ("12-3 - Ada - 3 October 2024 1430", "Ada_12-3", "", "2024-10-03 14:30"),
        ("12-3 - Ada - Okt 3, 2024 1130 AM", "Ada_12-3", "", "2024-10-03 11:30"),
        ("12-3 - Ada - 5. März 2024 1430 - x.ipynb", "Ada_12-3", "x.ipynb", "2024-03-05 14:30"),
        ("12-3 - Ada - 5 juin 2024 14h30", "Ada_12-3", "", "2024-06-05 14:30"),
        ("12-3 - Ada - 5 juil. 2024 1430", "Ada_12-3", "", "2024-07-05 14:30"),
        ("12-3 - Ada - 5 août 2024 1430", "Ada_12-3", "", "2024-08-05 14:30"),
        ("12-3 - Ada - Oct 3, 2024 11_30\u202fAM", "Ada_12-3", "", "2024-10-03 11:30"),
        ("12-3 - Ada - Oct\u00a03, 2024 1130\u00a0PM", "Ada_12-3", "", "2024-10-03 23:30"),
        ("123 - Ada - 2024-10-03", "Ada_123", "", "2024-10-03 00:00"),
        ("123 - Ada - 2024-10-03 1130 - x.ipynb", "Ada_123", "x.ipynb", "2024-10-03 11:30"),
        ("12-3 - Ada - Lokakuu 3, 2024 1130 AM", "Ada_12-3", "", ""),
    ],
)
def test_brightspace(name: str, student: str, file: str, when: str) -> None:
    owner = brightspace(name)
    assert owner is not None
    assert (owner.student, owner.file, owner.when) == (student, file, when)


@pytest.mark.parametrize("name", ["12-3 - Ada", "Ada - Oct 3, 2024 1130 AM", "12 - Ada - x", ""])
def test_not_brightspace(name: str) -> None:
    assert brightspace(name) is None


def test_a_later_upload_is_a_later_attempt() -> None:
    times = [
        "Oct 3, 2024 905 AM",
        "Oct 3, 2024 1130 AM",
        "Oct 3, 2024 105 PM",
        "Nov 1, 2024 100 AM",
    ]
    owners = [brightspace(f"1-2 - Ada - {time}") for time in times]
    attempts = [owner.attempt for owner in owners if owner is not None]
    assert attempts == sorted(set(attempts))
    assert len(attempts) == len(times)


@pytest.mark.parametrize(
    ("name", "number"),
    [("Version 1", 1), ("version 12", 12), ("バージョン1", 1), ("Version", None), ("v2", None)],
)
def test_version(name: str, number: int | None) -> None:
    assert version(name) == number


@given(st.text())
def test_any_name_can_be_read(name: str) -> None:
    for read in (blackboard, brightspace):
        owner = read(name)
        assert owner is None or owner.student
    assert version(name) is None or name[-1].isdigit()


def test_a_long_name_takes_linear_time() -> None:
    # A name in a zip file may have 65,535 characters; 8,000 of these took 4 seconds.
    assert brightspace("1-" * 32_000) is None
