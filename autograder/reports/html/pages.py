"""Write the HTML pages of a run: `report/index.html` and `feedback/<student>.html`."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from autograder.grades.records import ClassGrades, Grade
from autograder.records import Report
from autograder.reports.html.class_order import several
from autograder.reports.html.class_rows import Row, make_row
from autograder.reports.html.feedback_file_names import feedback_names
from autograder.reports.html.page_grades import grades_by_path, says_more

if TYPE_CHECKING:
    from autograder.reports.likeness import Likeness
    from autograder.results.diff import RunDiff

_DRAFTS = ".pages-"


class Pages:
    """The pages of a run, built report by report; reports are not kept."""

    def __init__(self, folder: Path, drafts: Path) -> None:
        self._folder, self._drafts = folder, drafts
        self._rows: list[Row] = []
        self.students: dict[str, str] = {}
        """The student of each submission, by its path."""

    def add(self, report: Report, grade: Grade | None = None) -> None:
        """Write a draft of the student's page, or add this submission to the existing draft."""
        self._rows.append(make_row(report))
        self.students[report.submission.path] = report.submission.student
        self._draft(report, grade)

    def _draft(self, report: Report, grade: Grade | None) -> None:
        from autograder.reports.html import feedback_page  # Jinja loads only for a first result

        draft = _draft_of(report.submission.student, self._drafts)
        page = feedback_page.render(report, grade)
        if draft.exists():
            page = feedback_page.join(draft.read_text(encoding="utf-8"), page)
        draft.write_text(page, encoding="utf-8")

    def add_all(self, reports: Iterable[Report], grades: ClassGrades | None = None) -> None:
        """Draft the pages of all reports, with the grades if they are known already."""
        by_path = grades_by_path(grades)
        for report in reports:
            self.add(report, by_path.get(report.submission.path))

    def add_grades(self, grades: ClassGrades, reports: Iterable[Report]) -> None:
        """Draft the pages anew of the students whose grades say more than their reports.

        Args:
            grades: the grades of the class.
            reports: the reports that were added, once more; they are not kept.
        """
        by_path = grades_by_path(grades)
        students = {
            self.students[path]
            for path, grade in by_path.items()
            if path in self.students and says_more(grade)
        }
        for student in students:
            _draft_of(student, self._drafts).unlink(missing_ok=True)
        for report in reports:
            if report.submission.student in students:
                self._draft(report, by_path.get(report.submission.path))

    def several(self) -> list[str]:
        """Return the students with several results for the same assignment, sorted."""
        return several(self._rows)

    def write(
        self,
        grades: ClassGrades | None = None,
        *,
        compared: RunDiff | None = None,
        likeness: Likeness | None = None,
    ) -> Path:
        """Move all pages into place and return the path of the class page.

        The class page is rendered before any page is moved. Feedback pages of an earlier run are
        removed if their students are gone. The arguments are those of `class_page.render`.
        """
        index = self._folder / "report" / "index.html"
        index.parent.mkdir(parents=True, exist_ok=True)
        from autograder.reports.html import class_page

        names = feedback_names({row.student for row in self._rows})
        page = class_page.render(
            self._rows,
            names,
            grades,
            compared=compared,
            likeness=likeness,
            date=_date_of(self._folder / "results.jsonl"),
            csv="../grades.csv" if (self._folder / "grades.csv").is_file() else "",
        )
        draft = self._drafts / "index.html"
        with draft.open("w", encoding="utf-8") as file:
            file.writelines(page)
        self.write_feedback()
        draft.replace(index)
        return index

    def write_feedback(self) -> dict[str, str]:
        """Move the feedback pages alone into place; return their file names by student."""
        feedback = self._folder / "feedback"
        feedback.mkdir(parents=True, exist_ok=True)
        names = feedback_names({row.student for row in self._rows})
        _remove_stale(feedback, set(names.values()))
        for student, final in names.items():
            _draft_of(student, self._drafts).replace(feedback / final)
        return names


@contextmanager
def open_pages(folder: Path) -> Iterator[Pages]:
    """Yield `Pages` for `folder`. Drafts lie in it until the end; other runs must not use it."""
    folder.mkdir(parents=True, exist_ok=True)
    for stale in folder.glob(f"{_DRAFTS}*"):
        shutil.rmtree(stale, ignore_errors=True)  # drafts of a killed run
    with TemporaryDirectory(prefix=_DRAFTS, dir=folder) as drafts:
        yield Pages(folder, Path(drafts))


def write_pages(
    reports: Iterable[Report],
    folder: Path,
    grades: ClassGrades | None = None,
    *,
    compared: RunDiff | None = None,
    likeness: Likeness | None = None,
) -> Path:
    """Write the pages below `folder` and return the path of the class page.

    Reports are read once and not kept. All pages are rendered before any of them is moved. The
    arguments after `folder` are those of `class_page.render`.
    """
    with open_pages(folder) as pages:
        pages.add_all(reports, grades)
        return pages.write(grades, compared=compared, likeness=likeness)


def _date_of(results: Path) -> str:
    """Return when the last result was written, in words; empty if there are no results."""
    try:
        time = datetime.fromtimestamp(results.stat().st_mtime).astimezone()
    except OSError:
        return ""
    return f"{time.day} {time:%B %Y, %H:%M %Z}"


def _draft_of(student: str, drafts: Path) -> Path:
    # The final file name depends on the other students, so a draft is named by a hash.
    return drafts / hashlib.sha256(student.encode(errors="surrogatepass")).hexdigest()


def _remove_stale(feedback: Path, current: set[str]) -> None:
    for path in feedback.glob("*.html"):
        if path.name not in current and path.is_file() and _is_ours(path):
            path.unlink()


def _is_ours(path: Path) -> bool:
    from autograder.reports.html import feedback_page

    ours = feedback_page.FIRST_LINE.encode() + b"\n"
    with path.open("rb") as file:
        return file.read(len(ours)) == ours
