"""The HTML pages of a run, written: `report/index.html` and `feedback/<student>.html`."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from autograder.records import Report
from autograder.reports.html import class_page, feedback_page
from autograder.reports.html.file_names import feedback_names
from autograder.reports.html.rows import Row, make_row


def write_pages(reports: Iterable[Report], folder: Path) -> Path:
    """Write the pages below `folder` and return the path of the class page.

    Reports are read once and not kept. All pages are made before the first one is put in its
    place; pages that an earlier run has written for students who are gone are then removed.
    """
    index, feedback = folder / "report" / "index.html", folder / "feedback"
    index.parent.mkdir(parents=True, exist_ok=True)
    feedback.mkdir(exist_ok=True)
    rows: list[Row] = []
    with TemporaryDirectory(prefix=".pages-", dir=folder) as name:
        drafts = Path(name)
        for report in reports:
            rows.append(make_row(report))
            _draft(report, drafts)
        names = feedback_names({row.student for row in rows})
        with (drafts / "index.html").open("w", encoding="utf-8") as file:
            file.writelines(class_page.render(rows, names))
        _remove_stale(feedback, set(names.values()))
        for student, final in names.items():
            _draft_of(student, drafts).replace(feedback / final)
        (drafts / "index.html").replace(index)
    return index


def _draft(report: Report, drafts: Path) -> None:
    """Write a student's page, or join this submission to it."""
    draft = _draft_of(report.submission.student, drafts)
    page = feedback_page.render(report)
    if draft.exists():
        page = feedback_page.join(draft.read_text(encoding="utf-8"), page)
    draft.write_text(page, encoding="utf-8")


def _draft_of(student: str, drafts: Path) -> Path:
    # What the page is called at last depends on who else is there.
    return drafts / hashlib.sha256(student.encode(errors="surrogatepass")).hexdigest()


def _remove_stale(feedback: Path, current: set[str]) -> None:
    for path in feedback.glob("*.html"):
        if path.name not in current and path.is_file() and _is_ours(path):
            path.unlink()


def _is_ours(path: Path) -> bool:
    ours = feedback_page.FIRST_LINE.encode() + b"\n"
    with path.open("rb") as file:
        return file.read(len(ours)) == ours
