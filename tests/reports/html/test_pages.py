"""The pages of a run as files."""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

import pytest

from autograder.grades.records import ClassGrades, Grade
from autograder.records import Report, Submission
from autograder.reports.html import feedback_page
from autograder.reports.html.pages import open_pages, write_pages
from tests.reports.html.grades import attempt, make_grade
from tests.reports.html_support import Reader, make_exercise, make_report


def reports_of(*students: str) -> Iterator[Report]:
    return (make_report(student, make_exercise()) for student in students)


def pages_in(folder: Path) -> set[str]:
    return {path.name for path in (folder / "feedback").iterdir()}


def test_every_link_leads_to_the_page_of_its_student(tmp_path: Path) -> None:
    students = ["ada", "Ada", "a/../b", "", "zoë li", "<b>%41", "\ud800"]
    index = write_pages(reports_of(*students), tmp_path)
    assert index == tmp_path / "report" / "index.html"
    links = Reader(index.read_text(encoding="utf-8")).attributes("href")
    assert len(links) == len(set(links)) == len(students)
    for link in links:
        assert (index.parent / unquote(link)).resolve().parent == tmp_path / "feedback"
        assert (index.parent / unquote(link)).is_file()
    assert len(pages_in(tmp_path)) == len(students)
    page = (tmp_path / "feedback" / "zoë li.html").read_text(encoding="utf-8")
    assert Reader(page).says("Feedback zoë li")


def test_nothing_else_is_left_behind(tmp_path: Path) -> None:
    write_pages(reports_of("ada"), tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {"feedback", "report"}


def test_a_students_page_holds_all_that_the_student_handed_in(tmp_path: Path) -> None:
    drawn = [("ada", "a"), ("bo", "a"), ("ada", "b")]
    reports = [make_report(who, make_exercise(), assignment=what) for who, what in drawn]
    write_pages(reports, tmp_path / "one")
    write_pages(reversed(reports), tmp_path / "other")
    page = (tmp_path / "one" / "feedback" / "ada.html").read_bytes()
    assert Reader(page.decode()).attributes("data-assignment") == ["a", "b"]
    assert page == (tmp_path / "other" / "feedback" / "ada.html").read_bytes()


def test_pages_of_students_who_are_gone_are_removed_and_nothing_else(tmp_path: Path) -> None:
    write_pages(reports_of("ada", "bo"), tmp_path)
    own = tmp_path / "feedback" / "own.html"
    own.write_text("<p>written by hand</p>")
    (tmp_path / "feedback" / "ada").mkdir()
    (tmp_path / "feedback" / "folder.html").mkdir()
    write_pages(reports_of("ada"), tmp_path)
    assert pages_in(tmp_path) == {"ada.html", "own.html", "ada", "folder.html"}


def test_an_interrupted_run_leaves_the_pages_of_the_one_before(tmp_path: Path) -> None:
    def interrupted() -> Iterator[Report]:
        yield from reports_of("cy")
        raise KeyboardInterrupt

    write_pages(reports_of("ada"), tmp_path)
    before = (tmp_path / "report" / "index.html").read_bytes()
    with pytest.raises(KeyboardInterrupt):
        write_pages(interrupted(), tmp_path)
    assert pages_in(tmp_path) == {"ada.html"}
    assert (tmp_path / "report" / "index.html").read_bytes() == before
    assert {path.name for path in tmp_path.iterdir()} == {"feedback", "report"}


def test_reports_are_not_kept(tmp_path: Path) -> None:
    class Weak:
        """Lives as long as the notes of a report do."""

    alive: list[weakref.ref[Weak]] = []

    def stream() -> Iterator[Report]:
        for number in range(20):
            weak = Weak()
            alive.append(weakref.ref(weak))
            run = {"kept": weak}
            assert sum(ref() is not None for ref in alive) <= 3
            yield make_report(f"{number}", make_exercise(), run=run)
            del weak, run

    write_pages(stream(), tmp_path)
    assert len(alive) == 20


class TestGrades:
    """What the class gets is known at the end, when all pages are drafted."""

    reports = tuple(reports_of("ada", "bo", "cy"))

    def grades(self) -> ClassGrades:
        ada, bo, cy = (make_grade(report) for report in self.reports)
        return ClassGrades((replace(ada, penalty=3.0, final=7.0), bo, replace(cy, name="Cyd")))

    def test_only_pages_whose_grade_says_more_are_rendered_anew(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        rendered: list[str] = []
        render = feedback_page.render

        def counted(report: Report, grade: Grade | None = None) -> str:
            rendered.append(report.submission.student)
            return render(report, grade)

        monkeypatch.setattr(feedback_page, "render", counted)
        with open_pages(tmp_path) as pages:
            pages.add_all(self.reports)
            pages.add_grades(self.grades(), iter(self.reports))
            pages.write()
        assert sorted(rendered) == ["ada", "ada", "bo", "cy", "cy"]
        assert "7</strong> of 10 points" in (tmp_path / "feedback" / "ada.html").read_text("utf-8")
        assert Reader((tmp_path / "feedback" / "cy.html").read_text("utf-8")).says("Feedback Cyd")

    def test_known_before_or_after_the_pages_are_the_same(self, tmp_path: Path) -> None:
        write_pages(self.reports, tmp_path / "before", self.grades())
        with open_pages(tmp_path / "after") as pages:
            pages.add_all(self.reports)
            pages.add_grades(self.grades(), self.reports)
            pages.write_feedback()
        for name in pages_in(tmp_path / "before"):
            before, after = (tmp_path / place / "feedback" / name for place in ("before", "after"))
            assert before.read_bytes() == after.read_bytes()

    def test_all_attempts_of_a_student_are_on_the_page(self, tmp_path: Path) -> None:
        reports = [
            make_report("ada", make_exercise(), submission=Submission("ada", path, None))
            for path in ("first", "second")
        ]
        attempts = (attempt("first", 1), attempt("second", 2, counts=True))
        grade = make_grade(reports[1], attempts=attempts)
        write_pages(reports, tmp_path, ClassGrades((grade,)))
        page = Reader((tmp_path / "feedback" / "ada.html").read_text("utf-8"))
        assert page.attributes("data-order") == ["000", "002"]
        assert page.says("Your attempts Attempt")
        assert page.text.index("Step by step second") < page.text.index("Step by step first")
