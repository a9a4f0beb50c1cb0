"""Canvas's gradebook: a teacher's own file comes back with one column filled."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.errors import UsageError
from autograder.exports.canvas import canvas_gradebook
from autograder.exports.recipients import recipients
from autograder.exports.sheet import parse
from autograder.grades.records import ClassGrades, Grade
from tests.exports.people import (
    STEP,
    excused,
    found_class,
    from_platform,
    grade,
    internal,
    listed,
    missing,
    people,
)

HEADER = "Student,ID,SIS User ID,SIS Login ID,Section,Quiz 1 (41),Step by Step (42),Current Score"
POSSIBLE = "    Points Possible,,,,,5.00,10.00,(read only)"
ROWS = [
    '"Lovelace, Ada",1,s100,ada@uni.example,"A, B",4.00,,80.0',
    '"Петрова, София",2,s200,sofia,A,,,',
    '"Müller, Jörg",3,s300,jorg,A,3.50,9.00,70.0',
    '"Müller, Jörg",4,s400,jmueller,B,,,',
    '"Student, Test",99,,x,A,,,',
]


def gradebook(*rows: str, header: str = HEADER, end: str = "\r\n") -> bytes:
    lines = [header, ",,,,,,Manual Posting,", POSSIBLE, *(rows or ROWS)]
    return (end.join(lines) + end).encode()


def export(content: bytes, *grades: Grade, **more: object) -> tuple[bytes, tuple[str, ...]]:
    made = canvas_gradebook(parse("g.csv", content), people(*grades), STEP, **more)  # type: ignore[arg-type]
    return made.content, made.notes


def column(content: bytes, place: int = 6) -> list[str]:
    rows = csv.reader(io.StringIO(content.decode(), newline=""))
    return [row[place] for row in rows][3:]


def test_a_download_goes_in_and_the_gradebook_comes_out(tmp_path: Path) -> None:
    """Non-Latin names, equal names, a late file, an older attempt."""
    made, _reports = found_class(
        tmp_path,
        [
            "lovelaceada_LATE_1_901_step_by_step.ipynb",
            "lovelaceada_LATE_1_905_step_by_step-1.ipynb",
            "петровасофия_2_902_step_by_step.ipynb",
            "müllerjörg_3_903_step_by_step.ipynb",
            "müllerjörg_4_904_step_by_step.ipynb",
        ],
    )
    finals = {g.origin.people[0].user: g.final for g in made.grades if g.origin}
    assert sorted(finals) == ["1", "2", "3", "4"]
    content, notes = export(gradebook(), *made.grades)
    expected = [f"{finals[user]:g}" for user in "1234"]
    assert column(content) == [*expected, ""]
    assert notes == (f"earlier entries replaced: Müller, Jörg (9.00 to {expected[2]})",)


def test_everything_else_stays_byte_for_byte() -> None:
    before = gradebook()
    content, _notes = export(before, from_platform("canvas", "1", final=7.25))
    assert content == before.replace(b'"A, B",4.00,,', b'"A, B",4.00,7.25,')


@pytest.mark.parametrize(
    ("student", "row"),
    [
        (from_platform("canvas", "2"), 1),
        (grade("s200"), 1),
        (grade("SOFIA"), 1),
        (grade("ada lovelace"), 0),
        (grade("lovelaceada"), 0),
        (from_platform("gradescope", "s100", "Someone Else"), 0),
        (from_platform("gradescope", "", "Ada Lovelace"), 0),
        (listed("Ada Lovelace", "1"), 0),
        (listed("Ada", "x", row={"SIS User ID": "s400"}), 3),
    ],
)
def test_a_student_is_matched_by_number_login_or_name(student: Grade, row: int) -> None:
    content, notes = export(gradebook(), student)
    assert [place for place, cell in enumerate(column(content)) if cell == "8"] == [row]
    assert not any("without a row" in note for note in notes)


@pytest.mark.parametrize(
    ("student", "reason"),
    [
        (grade("Jörg Müller"), "several rows have this name"),
        (from_platform("canvas", "77", "lovelaceada"), "no row has this number"),
        (from_platform("moodle", "2", "Nobody"), "no row of this student"),
        (grade("Ghost, The"), "no row of this student"),
    ],
)
def test_doubtful_students_are_named_and_nothing_is_written(student: Grade, reason: str) -> None:
    content, notes = export(gradebook(), student, from_platform("canvas", "2"))
    assert column(content) == ["", "8", "9.00", "", ""]
    assert any(reason in note and student.name in note for note in notes)


def test_two_students_of_one_name_are_not_guessed() -> None:
    twins = [grade("a/x", name="Ada Lovelace"), grade("b/x", name="Ada Lovelace")]
    content, notes = export(gradebook(), *twins, from_platform("canvas", "2"))
    assert column(content)[0] == ""
    assert any("several students have this name" in note for note in notes)


def test_two_submissions_for_one_row_are_both_named() -> None:
    two = [from_platform("canvas", "1", "first"), grade("s100")]
    content, notes = export(gradebook(), *two, from_platform("canvas", "2"))
    assert column(content)[0] == ""
    assert any("several submissions fit this row: first_1, s100" in note for note in notes)


def test_only_a_score_is_written() -> None:
    students = [internal("s100"), excused("s200"), missing("s300"), grade("s400", 0.0)]
    content, notes = export(gradebook(), *students)
    assert column(content) == ["", "EX", "9.00", "0", ""]
    assert any("failure of the grader: Lovelace, Ada" in note for note in notes)
    assert any("not submitted, left as they are: Müller, Jörg" in note for note in notes)


def test_missing_students_get_a_zero_on_request_in_empty_cells_only() -> None:
    students = [missing("s100"), missing("s300"), grade("s400")]
    content, _notes = export(gradebook(), *students, zero_missing=True)
    assert column(content) == ["0", "0", "9.00", "8", ""]


def test_students_without_a_submission_are_named() -> None:
    _content, notes = export(gradebook(), grade("s100"), grade("s200"), grade("s300"))
    assert "students without a submission, left as they are: Müller, Jörg" in notes


def test_the_column_may_be_named() -> None:
    for name in ("Quiz 1", "Quiz 1 (41)", "quiz_1"):
        content, _notes = export(gradebook(), grade("s100", 3.0), column=name)
        assert column(content, 5)[0] == "3"
        assert column(content, 6)[0] == ""


@pytest.mark.parametrize("name", ["Current Score", "Section", "Nothing"])
def test_a_column_that_is_not_there_or_computed_is_refused(name: str) -> None:
    with pytest.raises(UsageError, match=r"'Quiz 1 \(41\)', 'Step by Step \(42\)'"):
        export(gradebook(), grade("s100"), column=name)


def test_two_columns_of_one_title_are_refused() -> None:
    header = HEADER.replace("Quiz 1", "Step by Step")
    with pytest.raises(UsageError, match="several columns are called 'step_by_step'"):
        export(gradebook(header=header), grade("s100"))
    content, _notes = export(gradebook(header=header), grade("s100"), column="Step by Step (42)")
    assert column(content)[0] == "8"


def test_a_file_without_canvas_columns_is_refused_with_those_it_has() -> None:
    with pytest.raises(UsageError, match="needs the columns Student, ID and Section, and has: N"):
        export(b"Name,Grade\nAda,1\n", grade("Ada"))


def test_the_gradebook_of_another_course_is_refused_with_counts() -> None:
    strangers = [from_platform("canvas", str(user)) for user in range(70, 80)]
    with pytest.raises(UsageError, match="1 of its 4 students match the 11 students"):
        export(gradebook(), *strangers, from_platform("canvas", "1"))


def test_a_section_of_a_large_course_is_no_other_course() -> None:
    strangers = [from_platform("canvas", str(user)) for user in range(70, 80)]
    content, _notes = export(gradebook(), *strangers, *(grade(f"s{n}00") for n in range(1, 5)))
    assert column(content) == ["8", "8", "8", "8", ""]


def test_other_points_on_the_platform_are_said() -> None:
    _content, notes = export(gradebook(), replace(grade("s100"), max_score=100.0))
    assert any("says 10 points are possible, the results say 100" in note for note in notes)


def test_a_file_with_semicolons_and_first_names() -> None:
    content = (
        "LastName;FirstName;ID;SIS Login ID;Section;Step by Step (42)\n"
        "Points Possible;;;;;10,00\nLovelace;Ada;1;ada;A;\nBo;Al;2;albo;A;7,5\n"
    ).encode("utf-8-sig")
    made, _notes = export(content, grade("Ada Lovelace", 6.5))
    assert made == content.replace(b"ada;A;", b"ada;A;6,5")


names = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=8)


@given(st.lists(st.tuples(names, names), min_size=1, max_size=8), st.data())
def test_reading_back_gives_the_same_cells_but_the_filled(
    students: list[tuple[str, str]], data: st.DataObject
) -> None:
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(HEADER.split(","))
    for number, (name, section) in enumerate(students):
        writer.writerow([name, number + 10, "", "", section, "1", "", "=1+1"])
    content = file.getvalue().encode()
    chosen = data.draw(st.sets(st.integers(0, len(students) - 1), min_size=1))
    grades = [from_platform("canvas", str(number + 10), final=number / 4) for number in chosen]
    made = canvas_gradebook(
        parse("g.csv", content), list(recipients(ClassGrades(tuple(grades)).grades)), STEP
    )
    before = list(csv.reader(io.StringIO(content.decode(), newline="")))
    after = list(csv.reader(io.StringIO(made.content.decode(), newline="")))
    for number in chosen:
        before[number + 1][6] = f"{number / 4:g}"
    assert after == before
