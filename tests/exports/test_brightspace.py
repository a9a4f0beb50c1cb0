"""Brightspace's grades as CSV."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from autograder.errors import UsageError
from autograder.exports.brightspace import brightspace_gradebook, made_gradebook
from autograder.exports.recipients import recipients
from autograder.exports.sheet import parse
from tests.exports.people import STEP, found_class, grade, internal, listed, people

ITEM = "Step by Step Points Grade <Numeric MaxPoints:10 Weight:5 Category:Labs>"
HEADER = (
    f"OrgDefinedId,Username,Last Name,First Name,Quiz Points Grade,{ITEM},End-of-Line Indicator"
)
ROWS = ["#0017,#ada,Lovelace,Ada,3,,#", "#0018,#sofia,Петрова,София,,4,#", "#0019,#al,Bo,Al,,,#"]


def export(*rows: str) -> bytes:
    return ("\r\n".join([HEADER, *(rows or ROWS)]) + "\r\n").encode("utf-8-sig")


def points(content: bytes) -> list[str]:
    rows = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""))
    return [row[5] for row in rows][1:]


def test_a_download_goes_in_and_the_file_comes_out(tmp_path: Path) -> None:
    made, _reports = found_class(
        tmp_path,
        [
            "1001-34 - Ada Lovelace - Jan 3, 2026 1122 AM/step_by_step.ipynb",
            "1002-34 - София Петрова - Jan 3, 2026 1122 AM/step_by_step.ipynb",
            "1002-34 - София Петрова - Jan 4, 2026 0122 PM/step_by_step.ipynb",
        ],
    )
    finals = {g.name: f"{g.final:g}" for g in made.grades}
    before = export()
    done = brightspace_gradebook(parse("g.csv", before), list(recipients(made.grades)), STEP)
    assert points(done.content) == [finals["Ada Lovelace"], finals["София Петрова"], ""]
    assert done.content.count(b",#\r\n") == 3
    assert done.notes == (
        f"earlier entries replaced: Петрова, София (4 to {finals['София Петрова']})",
        "students without a submission, left as they are: Bo, Al",
    )


def test_numbers_and_logins_match_with_or_without_their_sign() -> None:
    students = people(grade("#0017", 1.0), grade("SOFIA", 2.0), grade("0019", 3.0))
    done = brightspace_gradebook(parse("g.csv", export()), students, STEP)
    assert points(done.content) == ["1", "2", "3"]


def test_the_item_may_be_named_and_other_points_are_said() -> None:
    done = brightspace_gradebook(
        parse("g.csv", export()), people(grade("ada")), STEP, column="Quiz"
    )
    assert b"#ada,Lovelace,Ada,8,," in done.content
    larger = people(grade("ada", max_score=100.0))
    done = brightspace_gradebook(parse("g.csv", export()), larger, STEP)
    assert any("says 10 points are possible" in note for note in done.notes)


def test_other_files_are_refused() -> None:
    with pytest.raises(
        UsageError, match="needs the column OrgDefinedId or Username, and has: Name"
    ):
        brightspace_gradebook(parse("g.csv", b"Name,x\nAda,\n"), people(grade("Ada")), STEP)
    with pytest.raises(UsageError, match="no column 'Essay', only: 'Quiz Points Grade'"):
        brightspace_gradebook(parse("g.csv", export()), people(grade("ada")), STEP, column="Essay")
    with pytest.raises(UsageError, match="another course"):
        brightspace_gradebook(parse("g.csv", export()), people(grade("x"), grade("y")), STEP)


def test_a_file_is_made_from_a_class_list() -> None:
    students = [
        listed("Ada", "ada", 7.5, row={"OrgDefinedId": "#0017", "Username": "ada"}),
        listed("Bo", "bo", row={"OrgDefinedId": "=1+1", "Username": "bo"}),
        internal("eve"),
    ]
    done = made_gradebook(people(*students), "Step by Step")
    rows = list(csv.reader(io.StringIO(done.content.decode(), newline="")))
    assert rows == [
        ["OrgDefinedId", "Username", "Step by Step Points Grade", "End-of-Line Indicator"],
        ["#0017", "#ada", "7.5", "#"],
        ["#=1+1", "#bo", "8", "#"],
    ]
    assert done.notes == ("left out, without points or identifier: eve",)
    with pytest.raises(UsageError, match="a class list"):
        made_gradebook(people(grade("ada")), "x")
