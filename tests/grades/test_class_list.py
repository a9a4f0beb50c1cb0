"""The class lists of the platforms, in the forms in which they come."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.errors import UsageError
from autograder.grades.class_list import ClassList, parse_class_list, read_class_list, same_names
from autograder.grades.records import Listed
from tests.grades.classes import canvas_list

MOODLE = """Identifier,Full name,Email address,Status,Grade,Group
Participant 501,Ada Lovelace,ada@example.org,Submitted,,Team 1
Participant 502,علي بن أحمد,ali@example.org,No submission,,Team 1
"""
PARTICIPANTS = """First name,Last name,ID number,Email address,Groups
Zoë,Müller,1001,zoe@example.org,"Team 1, Team 2"
"""
BLACKBOARD = (
    "Last Name\tFirst Name\tUsername\tStudent ID\tAvailability\nLovelace\tAda\tada\t7\tYes\n"
)
BRIGHTSPACE = """OrgDefinedId,Username,Last Name,First Name,Email,End-of-Line Indicator
#1001,#ada,Lovelace,Ada,ada@example.org,#
"""
GRADESCOPE = "First Name,Last Name,SID,Email,Sections\nAda,Lovelace,1001,ada@example.org,Lab A\n"
CLASSROOM = """username,first_name,last_name,email,section,github_username
alovelace,Ada,Lovelace,ada@example.org,Lab A,ada-codes
"""
NBGRADER = "id,first_name,last_name,email,lms_user_id\nada,Ada,Lovelace,ada@example.org,12\n"


def parsed(text: str, **named: str) -> ClassList:
    return parse_class_list(text.encode(), "class.csv", named)


@pytest.mark.parametrize(
    ("text", "platform", "name", "user", "ids"),
    [
        (MOODLE, "moodle", "Ada Lovelace", "501", ("Participant 501",)),
        (PARTICIPANTS, "moodle", "Zoë Müller", "1001", ()),
        (BLACKBOARD, "blackboard", "Ada Lovelace", "ada", ("7",)),
        (BRIGHTSPACE, "brightspace", "Ada Lovelace", "ada", ("1001",)),
        (GRADESCOPE, "gradescope", "Ada Lovelace", "1001", ()),
        (CLASSROOM, "classroom50", "Ada Lovelace", "ada-codes", ("alovelace",)),
        (NBGRADER, "nbgrader", "Ada Lovelace", "ada", ("12",)),
    ],
)
def test_the_list_of_each_platform(
    text: str, platform: str, name: str, user: str, ids: tuple[str, ...]
) -> None:
    found = parsed(text)
    first = found.students[0]
    assert (found.platform, first.name, first.user, first.ids) == (platform, name, user, ids)


def test_a_gradebook_of_canvas() -> None:
    found = canvas_list()
    assert [each.name for each in found.students] == ["Lovelace, Ada", "Babbage, Charles"]
    assert found.students[0].ids == ("S1", "ada")
    assert found.students[1].sections == ("Lab A", "Lab B")
    assert found.students[0].row["Homework (77)"] == ""


def test_names_of_any_script_and_groups() -> None:
    found = parsed(MOODLE)
    assert found.students[1].name == "علي بن أحمد"
    assert {each.group for each in found.students} == {"Team 1"}


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_any_encoding_and_separator(separator: str, encoding: str) -> None:
    text = separator.join(["Name", "User", "Section"]) + "\r\n"
    text += separator.join(["Zoë Müller", "z1", "A"]) + "\r\n"
    (only,) = parse_class_list(text.encode(encoding), "class.csv", {}).students
    assert (only.name, only.user, only.sections) == ("Zoë Müller", "z1", ("A",))


def test_a_line_that_names_the_separator() -> None:
    assert parsed("sep=;\nName;User\nAda, B;1\n").students[0].name == "Ada, B"


def test_named_columns() -> None:
    text = "Wer,Nummer,Kurs\nAda Lovelace,12,A\n"
    (only,) = parsed(text, name="Wer", user="Nummer", section="Kurs").students
    assert (only.name, only.user, only.sections) == ("Ada Lovelace", "12", ("A",))


@pytest.mark.parametrize(
    ("content", "named", "sentence"),
    [
        (b"", {}, "class.csv is empty"),
        (b"\n\n", {}, "class.csv is empty"),
        (b"%PDF\x00\x01\x02", {}, "is not a text"),
        (b"Points,Week\n1,2\n", {}, "it has Points, Week; name the columns"),
        (b"Name,User\n", {}, "lists no student, only the columns Name, User"),
        (b"Name,User\nAda,1\nBo,1\n", {}, "lists '1' more than once"),
        (b"Name\nAda\nAda\n", {}, "lists 'Ada' more than once"),
        (b"Name,User\nAda,1\n", {"user": "Nr"}, "has no column 'Nr'; it has Name, User"),
        (b"Name,User\nAda,1\n", {"age": "Name"}, "no role 'age'"),
        (b'Name,User\n"' + b"x" * 200_000 + b'",1\n', {}, "is not a CSV file"),
    ],
)
def test_a_wrong_list_is_refused_in_a_sentence(
    content: bytes, named: dict[str, str], sentence: str
) -> None:
    with pytest.raises(UsageError) as refused:
        parse_class_list(content, "class.csv", named)
    assert sentence in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read: No such file"):
        read_class_list(tmp_path / "class.csv")


def test_a_student_in_two_sections_is_one() -> None:
    (only,) = parsed("Name,User,Section\nAda,1,A\nAda,1,B\n").students
    assert only.sections == ("A", "B")


def test_two_students_of_one_name_are_two() -> None:
    found = parsed("Name,User\nLi Wei,1\nLi Wei,2\n")
    assert [each.user for each in found.students] == ["1", "2"]
    assert same_names(found) == ("Li Wei",)


@given(st.binary(max_size=300))
def test_any_file_is_a_list_or_refused(content: bytes) -> None:
    sentence = ""
    students: tuple[Listed, ...] = ()
    try:
        students = parse_class_list(content, "class.csv", {}).students
    except UsageError as refused:
        sentence = str(refused)
    assert len(sentence.splitlines()) == (not students)
    assert len({each.user.casefold() for each in students}) == len(students)
