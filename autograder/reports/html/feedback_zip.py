"""The feedback pages of a class in one zip file, with a table of what is in it.

The same pages give the same bytes: members are in the order of their names and carry no time.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from autograder.boundary.files import replace_durably
from autograder.grades.records import ClassGrades, Grade
from autograder.reports.text import spreadsheet_cell

MANIFEST = "manifest.csv"
_HEAD = ("file", "student", "name", "email", "assignment", "status", "score", "max_score")
_NO_TIME = (1980, 1, 1, 0, 0, 0)
_MODE = 0o100644 << 16


def write_zip(
    file: Path,
    pages: Path,
    names: Mapping[str, str],
    grades: ClassGrades,
    students: Mapping[str, str],
) -> None:
    """Write the pages and the manifest; a file of that name is replaced once all is written.

    Args:
        file: the zip file to write.
        pages: the folder of the pages.
        names: the file name of each student's page, by student.
        grades: the grades of the class, for the manifest.
        students: the student of each submission, by its path.

    Raises:
        OSError: a page cannot be read, or the file cannot be written.
    """
    draft = file.with_name(f".{file.name}.draft")
    try:
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
            for name in sorted(names.values()):
                _add(archive, name, (pages / name).read_bytes())
            _add(archive, MANIFEST, _manifest(grades, names, students))
        replace_durably(draft, file)
    finally:
        draft.unlink(missing_ok=True)


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    member = zipfile.ZipInfo(name, _NO_TIME)
    member.create_system = 3  # the same bytes on every system
    member.external_attr = _MODE
    member.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(member, content)


def _manifest(grades: ClassGrades, names: Mapping[str, str], students: Mapping[str, str]) -> bytes:
    """Return a table with a row for each student and assignment that has a page.

    Excel takes a file for UTF-8 by its first character.
    """
    table = io.StringIO(newline="")
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(_HEAD)
    for row in sorted(_rows(grades.grades, names, students), key=lambda row: row[:5]):
        writer.writerow([spreadsheet_cell(cell) for cell in row])
    return table.getvalue().encode("utf-8-sig")


def _rows(
    grades: Iterable[Grade], names: Mapping[str, str], students: Mapping[str, str]
) -> Iterator[tuple[str, str, str, str, str, str, float | str, float]]:
    for grade in grades:
        if grade.path in students:
            email = grade.listed.email if grade.listed else _email(grade)
            yield (
                names[students[grade.path]],
                *(grade.student, grade.name, email, grade.assignment, str(grade.standing)),
                "" if grade.final is None else grade.final,
                grade.max_score,
            )


def _email(grade: Grade) -> str:
    people = grade.origin.people if grade.origin else ()
    own = [person.email for person in people if len(people) == 1 or person.name == grade.name]
    return own[0] if own else ""
