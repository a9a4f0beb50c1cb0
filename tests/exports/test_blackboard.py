"""Blackboard's Grade Center: UTF-16 with tabs, or CSV."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from autograder.errors import UsageError
from autograder.exports.blackboard import blackboard_gradebook
from autograder.exports.recipients import recipients
from autograder.exports.sheet import parse
from tests.exports.people import STEP, excused, found_class, from_platform, grade, people

COLUMN = "Step by Step [Total Pts: 10 Score] |1234"
HEADER = ("Last Name", "First Name", "Username", "Student ID", "Availability",
          "Total [Total Pts: up to 20 Score] |99", COLUMN, "Feedback to Learner")  # fmt: skip
ROWS = [
    ("Lovelace", "Ada", "alovelace", "0017", "Yes", "12.5", "", ""),
    ("Бабаев", "Али", "a_babaev", "0018", "Yes", "", "4", "seen"),
    ("Bo", "Al", "albo", "0019", "No", "", "", ""),
]


def download(delimiter: str = "\t", encoding: str = "utf-16") -> bytes:
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=delimiter, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows([HEADER, *ROWS])
    return file.getvalue().encode(encoding)


@pytest.mark.parametrize(("delimiter", "encoding"), [("\t", "utf-16"), (",", "utf-8-sig")])
def test_a_download_goes_in_and_the_file_comes_out(
    tmp_path: Path, delimiter: str, encoding: str
) -> None:
    """Two attempts, user names with an underscore, an assignment with one, too."""
    name = "Step_by step_{}_attempt_2026-01-0{}-10-00-00_step_by_step.ipynb"
    tries = [("alovelace", 1), ("alovelace", 2), ("a_babaev", 1), ("albo", 1)]
    made, _reports = found_class(tmp_path, [name.format(*each) for each in tries])
    finals = {g.origin.people[0].user: f"{g.final:g}" for g in made.grades if g.origin}
    content = download(delimiter, encoding)
    done = blackboard_gradebook(parse("gc.xls", content), list(recipients(made.grades)), STEP)
    rows = list(csv.reader(io.StringIO(done.content.decode(encoding)), delimiter=delimiter))
    assert [row[6] for row in rows[1:]] == [
        finals[user] for user in ("alovelace", "a_babaev", "albo")
    ]
    before = list(csv.reader(io.StringIO(content.decode(encoding)), delimiter=delimiter))
    assert [[*row[:6], *row[7:]] for row in rows] == [[*row[:6], *row[7:]] for row in before]
    assert done.content.startswith(content[:2])
    assert done.notes == (f"earlier entries replaced: Бабаев, Али (4 to {finals['a_babaev']})",)


def test_a_student_number_or_a_name_counts_too() -> None:
    students = people(grade("0017", 3.0), grade("Али Бабаев", 2.0))
    done = blackboard_gradebook(parse("gc.xls", download()), students, STEP)
    assert '"3"\t""\r\n' in done.content.decode("utf-16")
    assert '"2"\t"seen"\r\n' in done.content.decode("utf-16")


def test_comments_and_excuses() -> None:
    students = people(from_platform("blackboard", "alovelace"), excused("albo"))
    done = blackboard_gradebook(
        parse("gc.xls", download()), students, STEP, commenter=lambda _grade: "@SUM(1)"
    )
    assert '"8"\t"\'@SUM(1)"' in done.content.decode("utf-16")
    assert any(note.startswith("excused, left as they are") for note in done.notes)


def test_computed_columns_and_other_files_are_refused() -> None:
    ada = people(grade("alovelace"))
    with pytest.raises(UsageError, match=r"no column 'Total', only: 'Step by Step \[Total Pts"):
        blackboard_gradebook(parse("gc.xls", download()), ada, STEP, column="Total")
    with pytest.raises(UsageError, match="needs the column Username, and has: Name, Grade"):
        blackboard_gradebook(parse("gc.xls", b"Name,Grade\nAda,\n"), ada, STEP)
    with pytest.raises(UsageError, match="another course"):
        blackboard_gradebook(parse("gc.xls", download()), people(grade("x"), grade("y")), STEP)


@pytest.mark.parametrize("heading", ["[Total Pts: 1" * 8_000, "a" + " " * 99_000 + "b"])
def test_a_long_heading_takes_linear_time(heading: str) -> None:
    content = f"Last Name,First Name,Username,{COLUMN},{heading}\nLovelace,Ada,alovelace,,\n"
    made = blackboard_gradebook(
        parse("a.csv", content.encode()), people(from_platform("blackboard", "alovelace")), STEP
    )
    assert made.summary.startswith("1 of 1 rows filled")
