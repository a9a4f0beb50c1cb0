"""The exports that the class page offers as downloads."""

from __future__ import annotations

import importlib.util
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from autograder.errors import UsageError
from autograder.exports.comments import comments_of, key_of
from autograder.exports.document import grades_json
from autograder.exports.junit import junit
from autograder.exports.table import grades_csv
from autograder.exports.workbook import write_workbook
from autograder.grades.records import Grade
from autograder.serving.class_state import ClassState


@dataclass(frozen=True, slots=True)
class Download:
    """A file for the browser to keep."""

    name: str
    media_type: str
    content: bytes


def downloads() -> list[str]:
    """Return the kinds of downloads that this installation can make."""
    kinds = ["csv", "json", "junit"]
    return [*kinds, "xlsx"] if importlib.util.find_spec("xlsxwriter") else kinds


def make_download(kind: str, state: ClassState) -> Download:
    """Return an export of the class as it is now.

    Raises:
        UsageError: there is no such export, or its extra is not installed.
    """
    grades = state.grades()
    if kind == "csv":
        content = grades_csv(grades, _comments(state))
        return Download("grades.csv", "text/csv; charset=utf-8", content)
    if kind == "json":
        text = "".join(grades_json(grades))
        return Download("grades.json", "application/json", text.encode())
    if kind == "junit":
        absent = [grade for grade in grades.grades if not grade.path]
        text = "".join(junit(state.pairs(), absent))
        return Download("grades.xml", "application/xml", text.encode("utf-8", "replace"))
    if kind == "xlsx":
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "grades.xlsx"
            write_workbook(path, grades, _comments(state))
            return Download(path.name, _XLSX, path.read_bytes())
    raise UsageError(f"there is no export {kind!r}")


_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def _comments(state: ClassState) -> Callable[[Grade], str]:
    """Return the function that gives the comment for a grade."""
    comments = comments_of(state.pairs())
    return lambda grade: comments.get(key_of(grade), "")
