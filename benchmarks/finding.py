"""Time the search for submissions: it must stay linear in the number of files."""

from __future__ import annotations

import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

from autograder.finding.submissions import find_submissions
from benchmarks.outcome import Part, at_most, table

_KNOWN = {"step_by_step.ipynb": "step_by_step"}
_FILES_OF_A_STUDENT = 20


def measure(students: int) -> Part:
    """Search classes of growing size, and one student's archive and folder of many files."""
    rows, seconds = [], {}
    for name, lay_out in _TREES.items():
        times = []
        for factor in (1, 2, 5):
            with tempfile.TemporaryDirectory() as folder:
                files = lay_out(Path(folder), students * factor)
                began = time.perf_counter()
                _found, _skipped = find_submissions([Path(folder)], _KNOWN)
                times.append((files, time.perf_counter() - began))
        seconds[name] = times
        rows.append((name, *(f"{taken:.2f} s of {files:,}" for files, taken in times)))
    (few, first), *_between, (many, last) = seconds["folders"]
    measured = (
        at_most(f"the search of {few:,} files", 2.0, first, " s", 2),
        at_most(f"the search of {many:,} files", 20.0, last, " s", 2),
        at_most("its time a file, many over few", 1.5, last / many / (first / few), "", 2),
    )
    heads = ("tree", "first", "twice", "five times")
    lines = ("Time of the search, each with its number of files.", "", *table(heads, rows))
    return Part("Finding the submissions", lines, measured)


def _folders(root: Path, students: int) -> int:
    """A folder for each student, with a notebook and pictures."""
    for number in range(students):
        folder = root / f"student{number:06}"
        folder.mkdir()
        (folder / "step_by_step.ipynb").write_text("{}", encoding="utf-8")
        for picture in range(_FILES_OF_A_STUDENT - 1):
            (folder / f"{picture}.png").touch()
    return students * _FILES_OF_A_STUDENT


def _one_zip(root: Path, students: int) -> int:
    """A class of two, one of whom hands in a zip of many files."""
    (root / "ada.ipynb").write_text("{}", encoding="utf-8")
    count = min(students * 4, 19_000)
    with zipfile.ZipFile(root / "eve.zip", "w") as archive:
        for number in range(count):
            archive.writestr(f"{number}.txt", b"")
        archive.writestr("step_by_step.ipynb", "{}")
    return count + 2


def _many_notebooks(root: Path, students: int) -> int:
    """A class of two, one of whom has thousands of notebooks."""
    count = students * 2
    for name, size in (("ada", 1), ("eve", count)):
        (root / name).mkdir()
        for number in range(size):
            (root / name / f"n{number}.ipynb").write_text("{}", encoding="utf-8")
    return count + 1


_TREES: dict[str, Callable[[Path, int], int]] = {
    "folders": _folders,
    "one zip": _one_zip,
    "one folder of notebooks": _many_notebooks,
}
