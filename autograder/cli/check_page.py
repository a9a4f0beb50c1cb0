"""The page of `chainrule check --html`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from autograder.errors import UsageError

if TYPE_CHECKING:
    from autograder.records import Report


def refuse_to_replace(notebook: Path, html_file: Path) -> None:
    """Refuse a name for the page that looks like a student's work, the notebook above all.

    Raises:
        UsageError: it ends in .ipynb or .py, or it is the notebook.
    """
    is_notebook = html_file.exists() and notebook.exists() and html_file.samefile(notebook)
    if is_notebook or html_file.suffix.lower() in (".ipynb", ".py"):
        raise UsageError(f"--html would replace {html_file}: name a file that ends in .html")


def write_page(report: Report, html_file: Path) -> None:
    """Write the feedback page of a report; a file of that name is replaced as a whole.

    Raises:
        UsageError: the file cannot be written.
    """
    from autograder.exports.writing import draft_of
    from autograder.reports.html.feedback_page import render

    if not html_file.parent.is_dir():
        raise UsageError(f"{html_file} cannot be written: No such file or directory")
    try:
        # A draft of a known name could be a link that the student's folder holds.
        with draft_of(html_file) as draft:
            draft.write_text(render(report), encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{html_file} cannot be written: {error.strerror}") from None
