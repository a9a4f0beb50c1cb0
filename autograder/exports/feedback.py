"""A zip file of the students' feedback pages under the names that a platform takes back.

Canvas ("Re-upload submissions") finds a student by the two numbers in a file's name, the user's and
that of the uploaded file, wherever `_` separates them (`app/models/assignment.rb` in
instructure/canvas-lms); the ending may change. A text or a web address that was entered has no
second number, so Canvas takes nothing back for it.

Moodle ("Upload multiple feedback files in a zip") takes the folders of its download:
`Full name_12345_assignsubmission_file_/`, since Moodle 4.1 without the last `_`
(`mod/assign/feedback/file/importziplib.php` in moodle/moodle). It ignores names of files that start
with `.` or `~`.
"""

from __future__ import annotations

import re
import unicodedata
import zipfile
from collections.abc import Callable, Iterable
from itertools import groupby
from pathlib import Path, PurePosixPath

from autograder.errors import UsageError
from autograder.exports.gradebook import named
from autograder.exports.writing import draft_of
from autograder.grades.records import Grade, Standing
from autograder.records import Origin, Report

_NUMBERS = 2
_MOODLE = re.compile(r"(?P<folder>.+?_\d+_assignsubmission_[a-z]+)(?:_.*|\.html)?", re.DOTALL)


def canvas_name(origin: Origin) -> str | None:
    """Return the file name under which Canvas accepts feedback, or None if it accepts no file.

    >>> canvas_name(Origin("canvas", "lovelaceada_LATE_1_901_step.ipynb"))
    'lovelaceada_LATE_1_901_step.html'
    >>> canvas_name(Origin("canvas", "lovelaceada_1_text.html")) is None
    True
    """
    parts = origin.name.split("_")
    numbers = [part for part in parts if part.isascii() and part.isdigit()]
    if len(numbers) < _NUMBERS or parts[-1].startswith("link"):
        return None
    return PurePosixPath(origin.name).stem + ".html"


def moodle_name(origin: Origin) -> str | None:
    """Return the place at which Moodle takes feedback back, or None if the name is not Moodle's.

    >>> moodle_name(Origin("moodle", "Ada B_7_assignsubmission_file_"))
    'Ada B_7_assignsubmission_file_/feedback.html'
    """
    match = _MOODLE.fullmatch(origin.name)
    return f"{match['folder']}_/feedback.html" if match else None


NAMES: dict[str, Callable[[Origin], str | None]] = {"canvas": canvas_name, "moodle": moodle_name}
"""The platforms that take feedback files back, with the function that names a file."""


def write_feedback(
    path: Path, pairs: Iterable[tuple[Grade, Report]], platform: str
) -> tuple[str, list[str]]:
    """Write the zip file and return a summary and sentences about those who are not in it.

    Args:
        path: the zip file.
        pairs: each grade with the report of the file that counts; a page is made and then dropped.
        platform: a key of `NAMES`.

    Raises:
        UsageError: this platform takes no files back, or no submission comes from it.
    """
    if platform not in NAMES:
        raise UsageError(f"{platform} takes no zip of feedback back; these do: {', '.join(NAMES)}")
    taken: set[str] = set()
    left: dict[str, list[str]] = {}
    with draft_of(path) as draft:
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
            for _path, shared in groupby(pairs, key=lambda pair: pair[1].submission.path):
                members = list(shared)
                grade, report = members[0]
                name, reason = _place(grade, report, platform)
                if name is None or name in taken:
                    names = [member.name or member.student for member, _report in members]
                    left.setdefault(reason or "another page has this name", []).extend(names)
                    continue
                taken.add(name)
                # Without the time of today, equal results give equal files.
                info = zipfile.ZipInfo(name)
                info.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(info, feedback_page(grade if len(members) == 1 else None, report))
        if not taken:
            why = "; ".join(f"{reason}: {named(names)}" for reason, names in left.items())
            raise UsageError(
                f"there is no feedback to send back to {platform}{': ' * bool(why)}{why}"
            )
    notes = [f"no feedback page, {reason}: {named(names)}" for reason, names in left.items()]
    return f"feedback pages: {len(taken)}", notes


def _place(grade: Grade, report: Report, platform: str) -> tuple[str | None, str]:
    origin = grade.origin or report.submission.origin
    if Standing.INTERNAL in (grade.standing, report.status):
        return None, "a failure of the grader"
    if origin is None or origin.platform != platform:
        return None, f"not from a download of {platform}"
    name = NAMES[platform](origin)
    if name is None or not _is_safe(name):
        return None, f"{platform} takes no file back under this name"
    return name, ""


def _is_safe(name: str) -> bool:
    """Whether a name stays inside the archive, and can be written in UTF-8."""
    is_text = not any(unicodedata.category(c) in ("Cc", "Cs") for c in name)
    inside = ".." not in name.split("/") and not name.startswith(("/", "."))
    return is_text and inside and "\\" not in name


def feedback_page(grade: Grade | None, report: Report) -> str:
    """Return a student's page; nothing of other students is in it.

    Args:
        grade: the student's grade; None for the page of a group, whose members share a file.
        report: the report of the file that counts.
    """
    from autograder.reports.html import feedback_page as page  # loads Jinja

    return page.render(report, grade)
