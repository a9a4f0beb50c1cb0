"""Write a class's results to an nbgrader course: `chainrule grade --gradebook URL`.

This module writes the same results as `nbgrader autograde`, but without its startup time and its
kernels: students, submissions, points and comments in the gradebook, late penalties from the
course's own plugin, and the files in `autograded/`. A result replaces an earlier one, so a run that
was stopped can be repeated.

Results that arrive within half a second share a transaction, because a disk may take longer to save
one than Chainrule takes to grade. If the gradebook refuses a result, each gets its own transaction.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import nbformat
from nbgrader.api import Gradebook, MissingEntry
from nbgrader.apps.baseapp import NbGrader
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import AssignLatePenalties
from nbgrader.utils import find_all_files, parse_utc
from sqlalchemy import make_url
from sqlalchemy.exc import DataError, SQLAlchemyError

from autograder.boundary.files import read_file
from autograder.errors import UnreadableError, UsageError
from autograder.integrations.nbgrader_files import notebook_text, replace, write_older
from autograder.integrations.nbgrader_gradebook import add_results, copy_of, write_results
from autograder.integrations.nbgrader_submissions import Released, released, submitted
from autograder.records import Report
from autograder.reports.text import one_line

_TIMESTAMP = "timestamp.txt"
_MAX_STAMP = 100
_SAVE_SECONDS = 0.5
_MAX_NAME = 128
"""The longest student id that the gradebook accepts."""


@dataclass(frozen=True, slots=True)
class Graded:
    """A report, with the name of its assignment in the course and the graded functions."""

    report: Report
    assignment: str
    exercises: tuple[str, ...]


@dataclass(slots=True)
class Course:
    """An nbgrader course that is open for writing."""

    gradebook: Gradebook
    folder: CourseDirectory
    penalties: AssignLatePenalties
    url: str
    assignments: dict[str, Released] = field(default_factory=dict)
    beside: dict[str, dict[str, Path]] = field(default_factory=dict)
    waiting: list[Graded] = field(default_factory=list)
    """The results that are not in the gradebook yet."""
    saved: float = 0.0
    """The monotonic time of the last transaction."""


@contextmanager
def open_course(url: str, folder: Path) -> Iterator[Course]:
    """Open the gradebook of an nbgrader course.

    Args:
        url: the gradebook's database, as an SQLAlchemy URL.
        folder: the course folder, with `nbgrader_config.py`.

    Raises:
        UsageError: the gradebook does not exist or cannot be used.
    """
    try:
        _refuse_a_missing_file(url)
        config = _config(folder)
        directory = CourseDirectory(config=config)
        directory.root = str(folder)
        gradebook = Gradebook(url, directory.course_id or "default_course")
        try:
            yield Course(gradebook, directory, AssignLatePenalties(config=config), url)
        finally:
            gradebook.close()
    except SQLAlchemyError as error:
        said = str(error).splitlines()[0]
        older = "; if nbgrader was updated, run nbgrader db upgrade" if "no such" in said else ""
        raise UsageError(f"the gradebook cannot be used: {said}{older}") from None
    except ModuleNotFoundError as error:
        raise UsageError(f"this gradebook needs the Python package {error.name}") from None


def _refuse_a_missing_file(url: str) -> None:
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite" and not Path(parsed.database or "").is_file():
        # SQLite would create an empty database.
        raise UsageError(
            f"there is no gradebook {parsed.database}: nbgrader generate_assignment creates it"
        )


# Bad names or files in one submission must not stop the others.
_OF_ONE = (MissingEntry, DataError, OSError, ValueError)


def write_class(course: Course, graded: Iterable[Graded]) -> Iterator[str]:
    """Write the results of a class to the gradebook and to `autograded/`.

    The last results may wait for `save`.

    Yields:
        A message for each result that the gradebook cannot hold and each repair of a notebook.
    """
    for each in graded:
        course.waiting.append(each)
        if time.monotonic() - course.saved >= _SAVE_SECONDS:
            yield from save(course)


def save(course: Course) -> Iterator[str]:
    """Write the results that are waiting; yield messages as `write_class` does."""
    waiting, course.waiting = course.waiting, []
    said: list[str] = []
    try:
        later = [_entered(course, each, said.append) for each in waiting]
        course.gradebook.db.commit()
    except _OF_ONE:
        course.gradebook.db.rollback()
        for each in waiting:
            yield from _write_alone(course, each)
    else:
        yield from said
        for each, write_files in zip(waiting, later, strict=True):
            yield from _tried(course, each, write_files)
    course.saved = time.monotonic()


def _write_alone(course: Course, graded: Graded) -> Iterator[str]:
    said: list[str] = []

    def write() -> None:
        write_files = _entered(course, graded, said.append)
        course.gradebook.db.commit()
        write_files()

    failed = list(_tried(course, graded, write))
    yield from (*said, *failed)


def _tried(course: Course, graded: Graded, write: Callable[[], None]) -> Iterator[str]:
    """Write a part of a result; yield a message if it fails."""
    try:
        write()
    except _OF_ONE as error:
        course.gradebook.db.rollback()
        said = str(error).splitlines()[0]
        yield f"{graded.report.submission.student}: not in the gradebook: {said}"


def _config(folder: Path) -> Any:
    """Load the course's configuration as nbgrader does when it runs in that folder."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        app = NbGrader()
        app.load_config_file(suppress_errors=False)
        return app.config
    finally:
        os.chdir(before)


def _entered(course: Course, graded: Graded, say: Callable[[str], None]) -> Callable[[], None]:
    """Enter a result into the gradebook, without a commit.

    Returns:
        A function that writes what belongs to the result and can only follow the commit.
    """
    report = graded.report
    student, path = report.submission.student, Path(report.submission.path)
    if not _is_folder_name(student):
        say(f"{student}: not in the gradebook: the name cannot be a folder name")
        return lambda: None
    assignment = _released(course, graded.assignment)
    # A notebook with another name counts as the assignment's first notebook.
    template = assignment.templates.get(path.stem) or next(iter(assignment.templates.values()))
    notebook, notes = copy_of(path, template)
    add_results(notebook, report, notes)
    for note in notes:
        say(f"{student}: {note}")
    name = f"{template.name}.ipynb"
    is_collected = _is_collected(course, graded.assignment, student, path)
    if path.name != name and is_collected:
        say(f"{student}: nbgrader autograde would not find {path.name}, only {name}")
    stamp = _timestamp(path) if is_collected else None
    entry = submitted(course.gradebook, assignment, template, student, _time(stamp))
    exercises = graded.exercises
    said = write_results(course.gradebook, report, notebook, template, entry.id, exercises)
    for sentence in said:
        say(f"{student}: {sentence}")
    content = f"{notebook_text(notebook)}\n".encode("utf-8", errors="replace")
    files = {_TIMESTAMP: stamp and stamp[:_MAX_STAMP], name: content}

    def write() -> None:
        if entry.is_late:  # the plugin has a connection of its own
            _assign_late_penalty(course, graded.assignment, template.name, student)
        _write_files(course, graded.assignment, student, files)

    return write


def _is_folder_name(student: str) -> bool:
    """Return whether a student's id can be a folder name and fits into the gradebook."""
    plain = Path(student).name == student and student not in ("", ".", "..")
    return plain and len(student) <= _MAX_NAME and student == one_line(student)


def _released(course: Course, assignment: str) -> Released:
    if assignment not in course.assignments:
        folder = course.folder
        source = Path(folder.format_path(folder.source_directory, ".", assignment))
        course.assignments[assignment] = released(course.gradebook, assignment, source)
    return course.assignments[assignment]


def _is_collected(course: Course, assignment: str, student: str, path: Path) -> bool:
    folder = course.folder
    collected = Path(folder.format_path(folder.submitted_directory, student, assignment))
    return path.parent.is_dir() and path.parent.resolve() == collected.resolve()


def _timestamp(path: Path) -> bytes | None:
    """Return the content of the file that `nbgrader collect` wrote beside a submission, or None.

    Only the folder of collected submissions counts: elsewhere the student may have written it.
    """
    try:
        return read_file(path.with_name(_TIMESTAMP))
    except UnreadableError:
        return None


def _time(stamp: bytes | None) -> datetime | None:
    """Return the time in the content of a timestamp file, or None if there is no valid time."""
    try:
        text = (stamp or b"").decode("utf-8").strip()
        # parse_utc is quadratic in the length of its input.
        when: datetime | None = parse_utc(text) if 0 < len(text) <= _MAX_STAMP else None
    except (ValueError, OverflowError):
        return None
    return when


def _assign_late_penalty(course: Course, assignment: str, notebook: str, student: str) -> None:
    """Let nbgrader's own plugin compute the late penalty, as `nbgrader autograde` does."""
    names = {"notebook": notebook, "assignment": assignment, "student": student}
    resources = {"nbgrader": {**names, "db_url": course.url}}
    course.penalties.preprocess(nbformat.v4.new_notebook(), resources)


def _write_files(
    course: Course, assignment: str, student: str, files: Mapping[str, bytes | None]
) -> None:
    """Write a student's folder in `autograded/`: these files and the others of the assignment."""
    folder = course.folder
    target = Path(folder.format_path(folder.autograded_directory, student, assignment))
    target.mkdir(parents=True, exist_ok=True)
    if assignment not in course.beside:
        source = Path(folder.format_path(folder.source_directory, ".", assignment))
        found = map(Path, find_all_files(str(source), [*folder.ignore, "*.ipynb"]))
        course.beside[assignment] = {str(each.relative_to(source)): each for each in found}
    write_older(target, course.beside[assignment], shared=folder.groupshared)
    for name, content in files.items():
        if content is None:
            (target / name).unlink(missing_ok=True)
        else:
            replace(target / name, content, shared=folder.groupshared)
