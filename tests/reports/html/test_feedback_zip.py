"""The feedback pages of a class in one file."""

from __future__ import annotations

import csv
import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from autograder.grades.records import ClassGrades, Listed
from autograder.records import Origin, Person
from autograder.reports.html.feedback_file_names import feedback_names
from autograder.reports.html.feedback_zip import write_zip
from tests.reports.html.grades import make_grade
from tests.reports.html_support import make_exercise, make_report

STUDENTS = ["ada", "Ada", "con", "a/../b", "김민지", "محمد", "=cmd()", "\ud800"]


def pack(folder: Path, target: Path) -> None:
    reports = [make_report(student, make_exercise()) for student in STUDENTS]
    names = feedback_names(STUDENTS)
    pages = folder / "feedback"
    pages.mkdir(exist_ok=True)
    for student, name in names.items():
        (pages / name).write_bytes(student.encode(errors="replace"))
    grades = ClassGrades(tuple(make_grade(report) for report in reversed(reports)))
    students = {report.submission.path: report.submission.student for report in reports}
    write_zip(target, pages, names, grades, students)


def manifest(path: Path) -> list[dict[str, str]]:
    with zipfile.ZipFile(path) as archive:
        return list(csv.DictReader(io.StringIO(archive.read("manifest.csv").decode("utf-8-sig"))))


def test_every_student_has_a_file_of_a_safe_name(tmp_path: Path) -> None:
    pack(tmp_path, tmp_path / "x.zip")
    with zipfile.ZipFile(tmp_path / "x.zip") as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        assert archive.read("김민지.html").decode() == "김민지"
    assert len(names) == len({name.casefold() for name in names}) == len(STUDENTS) + 1
    assert not [name for name in names if "/" in name or "\\" in name or name == "con.html"]
    rows = manifest(tmp_path / "x.zip")
    assert {row["file"] for row in rows} == set(names) - {"manifest.csv"}
    assert {row["student"] for row in rows} >= {"ada", "Ada", "محمد", "'=cmd()"}


def test_the_same_pages_give_the_same_bytes(tmp_path: Path) -> None:
    pack(tmp_path, tmp_path / "one.zip")
    pack(tmp_path, tmp_path / "other.zip")
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "other.zip").read_bytes()


def test_a_missing_page_leaves_the_earlier_file(tmp_path: Path) -> None:
    target = tmp_path / "x.zip"
    target.write_text("earlier")
    with pytest.raises(FileNotFoundError):
        write_zip(target, tmp_path, {"ada": "ada.html"}, ClassGrades(()), {})
    assert target.read_text() == "earlier"
    assert [path.name for path in tmp_path.iterdir()] == ["x.zip"]


def test_the_manifest_names_who_gets_a_page(tmp_path: Path) -> None:
    group = make_report("group 1", make_exercise())
    people = (Person("Ada", "1", "ada@x.org"), Person("Bo", "2", "bo@x.org"))
    grade = make_grade(group, origin=Origin("canvas", "g", people))
    grades = (
        replace(grade, name="Ada"),
        replace(grade, name="Bo", listed=Listed("Bo", "2", "bo@list.org"), final=None),
        replace(grade, student="cy", name="Cy", path=""),
    )
    (tmp_path / "group 1.html").write_text("page")
    names, students = feedback_names(["group 1"]), {group.submission.path: "group 1"}
    write_zip(tmp_path / "x.zip", tmp_path, names, ClassGrades(grades), students)
    found = [(r["file"], r["name"], r["email"], r["score"]) for r in manifest(tmp_path / "x.zip")]
    assert found == [
        ("group 1.html", "Ada", "ada@x.org", "10.0"),
        ("group 1.html", "Bo", "bo@list.org", ""),
    ]
