"""Gradescope's list of who handed in what, and when."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.finding.gradescope_list import handed_in
from autograder.finding.submissions import find_submissions
from autograder.records import Origin, Person


def submitters(text: str) -> dict[str, str]:
    return {name: each.student for name, each in handed_in(text).items()}


METADATA = """---
submission_1:
  :submitters:
  - :name: Ada Lovelace
    :sid: '1001'
    :email: ada@example.edu
  :created_at: 2026-01-01 10:00:00.000000000 Z
  :results:
    output: |
      submission_2:
        :submitters:

        - :name: Mallory
submission_2:
  :submitters:
  - :name: "Bob \\u0110or\\u0111e"
    :email: bob@example.edu
  - :name: Eve
submission_3:
  :submitters:
    - :email: carl@example.edu
submission_4:
  :submitters: []
submission_5:
  :submitters:
  - :name: &anchor Dora
"""


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_who_handed_in_at_gradescope(newline: str) -> None:
    assert submitters(METADATA.replace("\n", newline)) == {
        "submission_1": "Ada Lovelace_1001",
        "submission_2": "Bob Đorđe_bob@example.edu + Eve",
        "submission_3": "carl@example.edu",
    }


@pytest.mark.parametrize("separator", ["\u2028", "\x85", "\x0b", "\r"])
def test_what_a_submission_printed_names_nobody(separator: str) -> None:
    forged = separator.join(["x", "submission_7:", "  :submitters:", "  - :name: Eve", ""])
    text = f'submission_1:\n  :submitters:\n  - :name: Ada\n  :results:\n    output: "{forged}"\n'
    assert submitters(text) == {"submission_1": "Ada"}


@given(st.text())
def test_any_metadata_can_be_read(text: str) -> None:
    assert "submission_0" not in submitters(text.replace("submission_0", ""))


def test_the_people_and_the_time_are_kept() -> None:
    found = handed_in(METADATA)
    assert found["submission_1"].people == (Person("Ada Lovelace", "1001", "ada@example.edu"),)
    assert found["submission_1"].submitted_at == "2026-01-01T10:00:00+00:00"
    assert [person.name for person in found["submission_2"].people] == ["Bob Đorđe", "Eve"]
    assert found["submission_2"].submitted_at == ""


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2026-01-01 10:00:00.123456789 -08:00", "2026-01-01T10:00:00-08:00"),
        ("'2026-01-01T10:00:00Z'", "2026-01-01T10:00:00+00:00"),
        ("yesterday", ""),
    ],
)
def test_times_come_in_several_forms(written: str, meant: str) -> None:
    text = f"submission_1:\n  :submitters:\n  - :name: Ada\n  :created_at: {written}\n"
    assert handed_in(text)["submission_1"].submitted_at == meant


def test_the_times_of_earlier_attempts_are_not_taken() -> None:
    history = "  :history:\n  - :id: 4\n    :created_at: 2025-01-01 10:00:00 Z\n"
    text = f"submission_1:\n  :submitters:\n  - :name: Ada\n{history}"
    assert handed_in(text)["submission_1"].submitted_at == ""


def test_a_download_tells_who_handed_in_and_when(tmp_path: Path) -> None:
    for number in (1, 2):
        (tmp_path / f"submission_{number}").mkdir()
        (tmp_path / f"submission_{number}" / "work.ipynb").write_text("{}")
    (tmp_path / "submission_metadata.yml").write_text(METADATA, encoding="utf-8")
    found, _skipped = find_submissions([tmp_path])
    assert [f.student for f in found] == [
        "Ada Lovelace_1001",
        "Bob Đorđe_bob@example.edu + Eve",
    ]
    first, second = (f.origin for f in found)
    assert first == Origin(
        "gradescope",
        "submission_1",
        (Person("Ada Lovelace", "1001", "ada@example.edu"),),
        1,
        "2026-01-01T10:00:00+00:00",
    )
    assert second is not None
    assert [person.name for person in second.people] == ["Bob Đorđe", "Eve"]


@pytest.mark.parametrize("start", [":sid: 1001", "- :sid: 1001", ":email: ada@example.edu"])
def test_a_long_name_is_no_other_students_number(start: str) -> None:
    # YAML folds a long text at a blank; the student chose what stands in the next line.
    name = f"'Mallory {'x' * 80}\n      {start}{chr(0x3000) * 80}\n      x'"
    text = f"submission_1:\n  :submitters:\n  - :name: {name}\n    :sid: '66'\n"
    (found,) = handed_in(text).values()
    assert [(person.user, person.email) for person in found.people] == [("66", "")]
