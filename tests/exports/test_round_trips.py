"""A download goes in through the search and the grades; the export goes out.

The grades are computed as for every page and command, with and without a class list.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from autograder.exports.brightspace import made_gradebook
from autograder.exports.canvas import canvas_gradebook
from autograder.exports.feedback import write_feedback
from autograder.exports.moodle import moodle_worksheet
from autograder.exports.pairs import paired
from autograder.exports.recipients import of_assignment, recipients
from autograder.exports.sheet import parse
from autograder.exports.table import grades_csv
from autograder.grades.class_list import ClassList, read_class_list
from autograder.grades.grades import class_grades
from autograder.grades.records import ClassGrades
from autograder.records import Report
from tests.exports.people import STEP, found_class

CANVAS_CLASS = (
    "Student,ID,SIS User ID,SIS Login ID,Section,Step by Step (42)\n"
    "    Points Possible,,,,,10\n"
    '"Lovelace, Ada",1,s1,ada,A,\n"Петрова, София",2,s2,sofia,A,\n'
    '"Li, Wei",3,s3,wli,A,\n"Li, Wei",4,s4,wli2,B,\n"Absent, Ann",5,s5,ann,B,\n'
)


def graded(
    root: Path, names: list[str], class_list: ClassList | None = None
) -> tuple[ClassGrades, list[Report]]:
    _grades, reports = found_class(root, names)
    return class_grades(reports, class_list=class_list), reports


def column(content: bytes, name: str) -> list[str]:
    text = content.decode("utf-8-sig")
    return [row[name] for row in csv.DictReader(io.StringIO(text, newline=""))]


def roster(path: Path, text: str) -> ClassList:
    path.write_text(text, encoding="utf-8")
    return read_class_list(path)


@pytest.mark.parametrize("has_list", [False, True])
def test_canvas_with_equal_names_late_files_and_resubmissions(
    tmp_path: Path, has_list: bool
) -> None:
    names = [
        "lovelaceada_LATE_1_901_step_by_step.ipynb",
        "lovelaceada_LATE_1_911_step_by_step-1.ipynb",
        "петровасофия_2_902_step_by_step.ipynb",
        "liwei_3_903_step_by_step.ipynb",
        "liwei_LATE_4_904_step_by_step.ipynb",
    ]
    class_list = roster(tmp_path / "class.csv", CANVAS_CLASS) if has_list else None
    grades, reports = graded(tmp_path / "download", names, class_list)
    raw = {g.origin.people[0].user: g.final for g in grades.grades if g.origin}
    made = canvas_gradebook(
        parse("g.csv", CANVAS_CLASS.encode()), list(recipients(grades.grades)), STEP
    )
    cells = column(made.content, "Step by Step (42)")
    assert cells == ["10", *(f"{raw[user]:g}" for user in "1234"), ""]
    said = "not submitted" if has_list else "students without a submission"
    assert [note.partition(",")[0] for note in made.notes if "Absent" in note] == [said]
    summary, notes = write_feedback(tmp_path / "f.zip", paired(grades.grades, reports), "canvas")
    assert (summary, notes) == ("feedback pages: 4", [])


def test_a_group_of_gradescope_has_a_line_for_each_member_in_canvas(tmp_path: Path) -> None:
    root = tmp_path / "assignment_7_export"
    names = [f"submission_{n}/step_by_step.ipynb" for n in (11, 12)]
    found_class(root, names)
    (root / "submission_metadata.yml").write_text(
        "submission_11:\n  :submitters:\n"
        "  - :name: Ada Lovelace\n    :sid: s1\n    :email: ada@uni.example\n"
        "  - :name: Wei Li\n    :sid: s4\n    :email: w@uni.example\n"
        "submission_12:\n  :submitters:\n"
        "  - :name: София Петрова\n    :sid: s2\n    :email: s@uni.example\n",
        encoding="utf-8",
    )
    grades, _reports = graded(root, [])
    made = canvas_gradebook(
        parse("g.csv", CANVAS_CLASS.encode()), list(recipients(grades.grades)), STEP
    )
    filled = column(made.content, "Step by Step (42)")[1:]
    assert filled[0] == filled[3] != ""
    assert filled[1] not in ("", filled[0])
    assert (filled[2], filled[4]) == ("", "")
    names_in_table = column(grades_csv(grades, lambda _grade: ""), "name")
    assert sorted(names_in_table) == ["Ada Lovelace", "Wei Li", "София Петрова"]


def test_a_group_of_a_class_list_has_a_row_for_each_member(tmp_path: Path) -> None:
    class_list = roster(
        tmp_path / "class.csv",
        "Identifier,Full name,Email address,Group\n"
        "Participant 11,Ada L,a@x.example,Team 1\nParticipant 12,Bo A,b@x.example,Team 1\n"
        "Participant 13,Cy C,c@x.example,Team 2\n",
    )
    names = [
        "Team 1_21_assignsubmission_file_/step_by_step.ipynb",
        "Team 2_22_assignsubmission_file_/step_by_step.ipynb",
    ]
    grades, _reports = graded(tmp_path / "download", names, class_list)
    sheet = parse(
        "w.csv",
        b"Identifier,Full name,Email address,Grade,Last modified (grade)\n"
        b"Participant 11,Ada L,a@x.example,,-\nParticipant 12,Bo A,b@x.example,,-\n"
        b"Participant 13,Cy C,c@x.example,,-\n",
    )
    made = moodle_worksheet(sheet, list(recipients(grades.grades)))
    filled = column(made.content, "Grade")
    assert filled[0] == filled[1] != ""
    assert filled[2] not in ("", filled[0])


def test_brightspace_numbers_come_from_the_class_list(tmp_path: Path) -> None:
    class_list = roster(
        tmp_path / "class.csv",
        "OrgDefinedId,Username,Last Name,First Name,End-of-Line Indicator\n"
        "#0017,#ada,Lovelace,Ada,#\n#0018,#bo,Петров,Али,#\n",
    )
    folder = "{}-34 - {} - Jan 3, 2026 1122 AM/step_by_step.ipynb"
    names = [folder.format(1001, "Ada Lovelace"), folder.format(1002, "Али Петров")]
    grades, _reports = graded(tmp_path / "download", names, class_list)
    made = made_gradebook(list(recipients(grades.grades)), "Step by Step")
    assert sorted(column(made.content, "OrgDefinedId")) == ["#0017", "#0018"]
    assert made.notes == ()


def test_a_file_of_an_unknown_assignment_is_not_lost(tmp_path: Path) -> None:
    grades, _reports = graded(tmp_path, ["ada_1_901_step_by_step.ipynb"])
    assert len(of_assignment(grades, None).grades) == 1
