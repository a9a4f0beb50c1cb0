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
    from autograder.boundary.files import replace_durably
    from autograder.reports.html.feedback_page import render

    draft = html_file.with_name(f".{html_file.name}.draft")
    try:
        draft.write_text(render(report), encoding="utf-8")
        replace_durably(draft, html_file)
    except OSError as error:
        raise UsageError(f"{html_file} cannot be written: {error.strerror}") from None
    finally:
        draft.unlink(missing_ok=True)
