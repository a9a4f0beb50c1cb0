"""Moodle's grading worksheet: filled from the teacher's own, or made from a download."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from autograder.errors import UsageError
from autograder.exports.moodle import made_worksheet, moodle_worksheet
from autograder.exports.recipients import recipients
from autograder.exports.sheet import parse
from tests.exports.people import found_class, from_platform, grade, internal, missing, people

HEADER = (
    "Identifier,Full name,Email address,Status,Grade,Maximum Grade,Grade can be changed,"
    "Last modified (submission),Last modified (grade),Feedback comments"
)
ROWS = [
    'Participant 11,Ada Lovelace,ada@uni.example,"Submitted for grading",,10.00,Yes,"Monday, 1",-,',
    "Participant 12,Ada Lovelace,ada2@uni.example,Submitted,5.00,10.00,Yes,-,-,well done",
    "Participant 13,田中 美 芽衣,mei@uni.example,No submission,,10.00,Yes,-,-,",
]


def worksheet(*rows: str, header: str = HEADER) -> bytes:
    return ("\n".join([header, *(rows or ROWS)]) + "\n").encode("utf-8-sig")


def column(content: bytes, name: str) -> list[str]:
    text = content.decode("utf-8-sig")
    return [row[name] for row in csv.DictReader(io.StringIO(text, newline=""))]


def test_a_download_goes_in_and_the_worksheet_comes_out(tmp_path: Path) -> None:
    """Equal names, a non-Latin name, a folder of Moodle 4.1 and a file of an older Moodle."""
    made, _reports = found_class(
        tmp_path,
        [
            "Ada Lovelace_11_assignsubmission_file_/step_by_step.ipynb",
            "Ada Lovelace_12_assignsubmission_file/step_by_step.ipynb",
            "田中 美 芽衣_13_assignsubmission_file_/step_by_step.ipynb",
        ],
    )
    finals = {g.origin.people[0].user: f"{g.final:g}" for g in made.grades if g.origin}
    done = moodle_worksheet(parse("w.csv", worksheet()), list(recipients(made.grades)))
    assert column(done.content, "Grade") == [finals[user] for user in ("11", "12", "13")]
    assert done.notes == (f"earlier entries replaced: Ada Lovelace (5.00 to {finals['12']})",)


def test_the_name_and_address_match_other_platforms() -> None:
    students = people(grade("mei@uni.example", 3.0), from_platform("teams", "", "Ada Lovelace"))
    done = moodle_worksheet(parse("w.csv", worksheet()), students)
    assert column(done.content, "Grade") == ["", "5.00", "3"]
    assert any("several rows have this name" in note for note in done.notes)


def test_comments_go_into_empty_cells_and_are_no_markup() -> None:
    students = people(*(from_platform("moodle", str(user)) for user in (11, 12)))
    done = moodle_worksheet(
        parse("w.csv", worksheet()), students, commenter=lambda _grade: "=1+1 <b> & a\nb"
    )
    assert column(done.content, "Feedback comments") == [
        "'=1+1 &lt;b&gt; &amp; a b",
        "well done",
        "",
    ]
    assert "comments that were there already, left as they are: 1" in done.notes


def test_a_site_in_another_language() -> None:
    header = "ID,Vollständiger Name,Bewertung,Bestwertung,Zuletzt geändert (Bewertung)"
    content = worksheet('Teilnehmer/in11,Ada,,"10,00",-', 'Teilnehmer/in12,Bo,"7,50","10,00",-',
                        header=header)  # fmt: skip
    students = people(from_platform("moodle", "11", final=6.5))
    done = moodle_worksheet(parse("w.csv", content), students, column="Bewertung")
    assert column(done.content, "Bewertung") == ["6,5", "7,50"]
    with pytest.raises(UsageError, match="no column 'Grade', only: 'Vollständiger Name'"):
        moodle_worksheet(parse("w.csv", content), students)


def test_only_a_score_is_written() -> None:
    absent, failed = missing("mei@uni.example"), internal("ada2@uni.example")
    students = [absent, failed, from_platform("moodle", "11")]
    done = moodle_worksheet(parse("w.csv", worksheet()), people(*students))
    assert column(done.content, "Grade") == ["8", "5.00", ""]
    assert done.notes == (
        "left as they are, could not be graded: a failure of the grader: Ada Lovelace",
        "not submitted, left as they are: 田中 美 芽衣",
    )


def test_other_tables_are_refused() -> None:
    with pytest.raises(UsageError, match="not a grading worksheet of Moodle"):
        moodle_worksheet(parse("w.csv", b"Name,Grade\nAda,\nBo,\n"), people(grade("Ada")))
    for name in ("Full name", "Grade can be changed"):
        with pytest.raises(UsageError, match=f"{name}' of w.csv holds text where points are"):
            moodle_worksheet(parse("w.csv", worksheet()), people(grade("Ada")), column=name)
    stranger = people(from_platform("moodle", "99"))
    with pytest.raises(UsageError, match="another course: 0 of its 3 students match the 1"):
        moodle_worksheet(parse("w.csv", worksheet()), stranger)


def test_a_worksheet_is_made_from_a_download() -> None:
    students = [
        from_platform("moodle", "11", "Ada, the =first", 7.5),
        from_platform("moodle", "12", "+cmd"),
        from_platform("moodle", "13", "Eve", None),
        grade("elsewhere"),
    ]
    done = made_worksheet(people(*students), commenter=lambda _grade: "good")
    rows = list(csv.DictReader(io.StringIO(done.content.decode(), newline="")))
    assert [(row["Identifier"], row["Full name"], row["Grade"]) for row in rows] == [
        ("Participant 11", "Ada, the =first", "7.5"),
        ("Participant 12", "'+cmd", "8"),
    ]
    assert {row["Last modified (grade)"] for row in rows} == {"-"}
    assert done.notes == (
        "left out, without points: Eve",
        "left out, not from a download of Moodle: elsewhere",
    )
    with pytest.raises(UsageError, match="no submission comes from a download of Moodle"):
        made_worksheet(people(grade("ada")))
