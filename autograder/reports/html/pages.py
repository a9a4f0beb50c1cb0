"""Write the HTML pages of a run: `report/index.html` and `feedback/<student>.html`."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from autograder.records import Report
from autograder.reports.html.class_order import several
from autograder.reports.html.class_rows import Row, make_row
from autograder.reports.html.feedback_file_names import feedback_names

_DRAFTS = ".pages-"


class Pages:
    """The pages of a run, built report by report; reports are not kept."""

    def __init__(self, folder: Path, drafts: Path) -> None:
        self._folder, self._drafts = folder, drafts
        self._rows: list[Row] = []

    def add(self, report: Report) -> None:
        """Write a draft of the student's page, or add this submission to the existing draft."""
        from autograder.reports.html import feedback_page  # Jinja loads only for a first result

        self._rows.append(make_row(report))
        draft = _draft_of(report.submission.student, self._drafts)
        page = feedback_page.render(report)
        if draft.exists():
            page = feedback_page.join(draft.read_text(encoding="utf-8"), page)
        draft.write_text(page, encoding="utf-8")

    def several(self) -> list[str]:
        """Return the students with several results for the same assignment, sorted."""
        return several(self._rows)

    def write(self) -> Path:
        """Move all pages into place and return the path of the class page.

        The class page is rendered before any page is moved. Feedback pages of an earlier run are
        removed if their students are gone.
        """
        index, feedback = self._folder / "report" / "index.html", self._folder / "feedback"
        index.parent.mkdir(parents=True, exist_ok=True)
        feedback.mkdir(exist_ok=True)
        from autograder.reports.html import class_page

        names = feedback_names({row.student for row in self._rows})
        draft = self._drafts / "index.html"
        with draft.open("w", encoding="utf-8") as file:
            file.writelines(class_page.render(self._rows, names))
        _remove_stale(feedback, set(names.values()))
        for student, final in names.items():
            _draft_of(student, self._drafts).replace(feedback / final)
        draft.replace(index)
        return index


@contextmanager
def open_pages(folder: Path) -> Iterator[Pages]:
    """Yield `Pages` for `folder`. Drafts lie in it until the end; other runs must not use it."""
    folder.mkdir(parents=True, exist_ok=True)
    for stale in folder.glob(f"{_DRAFTS}*"):
        shutil.rmtree(stale, ignore_errors=True)  # of a killed run
    with TemporaryDirectory(prefix=_DRAFTS, dir=folder) as drafts:
        yield Pages(folder, Path(drafts))


def write_pages(reports: Iterable[Report], folder: Path) -> Path:
    """Write the pages below `folder` and return the path of the class page.

    Reports are read once and not kept. All pages are rendered before any of them is moved.
    """
    with open_pages(folder) as pages:
        for report in reports:
            pages.add(report)
        return pages.write()


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
