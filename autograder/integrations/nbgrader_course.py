"""Write a class's results to an nbgrader course: `chainrule grade --gradebook URL`.

This module writes the same results as `nbgrader autograde`, but without its startup time and its
kernels: students, submissions, points and comments in the gradebook, late penalties from the
course's own plugin, and the files in `autograded/`. Each report is written at once and replaces an
earlier result, so a run that was stopped can be repeated.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from tempfile import mkstemp
from typing import Any

import nbformat
from nbgrader.api import Gradebook, MissingEntry, SubmittedAssignment
from nbgrader.apps.baseapp import NbGrader
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import AssignLatePenalties
from nbgrader.utils import find_all_files, parse_utc
from sqlalchemy import make_url
from sqlalchemy.exc import DataError, SQLAlchemyError

from autograder.boundary.files import read_file
from autograder.errors import UnreadableError, UsageError
from autograder.integrations.nbgrader_gradebook import Template, copy_of, place, show, template_of
from autograder.records import Report
from autograder.reports.text import one_line

_TIMESTAMP = "timestamp.txt"
_MAX_STAMP = 100
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
    templates: dict[tuple[str, str], Template] = field(default_factory=dict)
    beside: dict[str, list[Path]] = field(default_factory=dict)


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


def write_class(course: Course, graded: Iterable[Graded]) -> Iterator[str]:
    """Write the results of a class to the gradebook and to `autograded/`.

    Yields:
        A message for each result that the gradebook cannot hold and each repair of a notebook.
    """
    for each in graded:
        try:
            yield from _write(course, each)
        except (MissingEntry, DataError, OSError, ValueError) as error:
            # Bad names or files in one submission must not stop the others.
            course.gradebook.db.rollback()
            said = str(error).splitlines()[0]
            yield f"{each.report.submission.student}: not in the gradebook: {said}"


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


def _write(course: Course, graded: Graded) -> Iterator[str]:
    report = graded.report
    student, path = report.submission.student, Path(report.submission.path)
    if not _is_folder_name(student):
        yield f"{student}: not in the gradebook: the name cannot be a folder name"
        return
    template = _template(course, graded.assignment, path.stem)
    notebook, notes = copy_of(path, template)
    show(notebook, report, notes)
    yield from (f"{student}: {note}" for note in notes)
    asked = f"{template.name}.ipynb"
    if path.name != asked and _is_collected(course, graded.assignment, student, path):
        yield f"{student}: nbgrader autograde would not find {path.name}, only {asked}"
    submission = _submission(course, graded.assignment, student, path)
    submitted = next(each for each in submission.notebooks if each.name == template.name)
    if submission.total_seconds_late <= 0:
        submitted.late_submission_penalty = None
    for sentence in place(course.gradebook, report, notebook, submitted.id, graded.exercises):
        yield f"{student}: {sentence}"
    if submission.total_seconds_late > 0:
        _assign_late_penalty(course, graded.assignment, template.name, student)
    _write_files(course, graded.assignment, student, template.name, notebook, path)


def _is_folder_name(student: str) -> bool:
    """Return whether a student's id can be a folder name and fits into the gradebook."""
    plain = Path(student).name == student and student not in ("", ".", "..")
    return plain and len(student) <= _MAX_NAME and student == one_line(student)


def _template(course: Course, assignment: str, stem: str) -> Template:
    """Return the assignment's notebook with the name `stem`, or else its first notebook."""
    found = course.gradebook.find_assignment(assignment).notebooks
    if not found:
        raise MissingEntry(f"the gradebook has no notebook for {assignment}")
    chosen = next((each for each in found if each.name == stem), found[0])
    key = (assignment, chosen.name)
    if key not in course.templates:
        folder = course.folder
        source = Path(folder.format_path(folder.source_directory, ".", assignment))
        course.templates[key] = template_of(chosen, source)
    return course.templates[key]


def _submission(course: Course, assignment: str, student: str, path: Path) -> SubmittedAssignment:
    """Return a submission's entry in the gradebook; create it if needed."""
    gradebook = course.gradebook
    when = _timestamp(_timestamp_file(course, assignment, student, path))
    try:
        submission = gradebook.find_submission(assignment, student)
    except MissingEntry:
        # add_submission builds its objects in steps.
        with _one_transaction(gradebook), gradebook.db.no_autoflush:
            gradebook.update_or_create_student(student)
            return gradebook.add_submission(assignment, student, timestamp=when)
    if when is not None:
        submission.timestamp = when
    return submission


@contextmanager
def _one_transaction(gradebook: Gradebook) -> Iterator[None]:
    """Have nbgrader's functions flush where they would commit.

    A submission is then in the gradebook as a whole or not at all, and the disk is waited for once.
    """
    gradebook.db.commit = gradebook.db.flush
    try:
        yield
    finally:
        del gradebook.db.commit


def _timestamp_file(course: Course, assignment: str, student: str, path: Path) -> Path:
    """Return the file with the time of a submission.

    Only a file written by `nbgrader collect` counts: elsewhere the student may have written it.
    """
    collected = _is_collected(course, assignment, student, path)
    return path.with_name(_TIMESTAMP) if collected else Path(os.devnull)


def _is_collected(course: Course, assignment: str, student: str, path: Path) -> bool:
    folder = course.folder
    collected = Path(folder.format_path(folder.submitted_directory, student, assignment))
    return path.parent.is_dir() and path.parent.resolve() == collected.resolve()


def _timestamp(path: Path) -> datetime | None:
    """Return the time of a submission from a file, or None if the file gives no valid time."""
    try:
        text = read_file(path).decode("utf-8").strip()
        # parse_utc is quadratic in the length of its input.
        when: datetime | None = parse_utc(text) if 0 < len(text) <= _MAX_STAMP else None
    except (UnreadableError, ValueError, OverflowError):
        return None
    return when


def _assign_late_penalty(course: Course, assignment: str, notebook: str, student: str) -> None:
    """Let nbgrader's own plugin compute the late penalty, as `nbgrader autograde` does."""
    course.gradebook.db.commit()  # the preprocessor opens its own connection
    names = {"notebook": notebook, "assignment": assignment, "student": student}
    resources = {"nbgrader": {**names, "db_url": course.url}}
    course.penalties.preprocess(nbformat.v4.new_notebook(), resources)


def _write_files(
    course: Course,
    assignment: str,
    student: str,
    name: str,
    notebook: nbformat.NotebookNode,
    path: Path,
) -> None:
    """Write `autograded/`: the notebook, its timestamp and the other files of the assignment."""
    folder = course.folder
    target = Path(folder.format_path(folder.autograded_directory, student, assignment))
    source = Path(folder.format_path(folder.source_directory, ".", assignment))
    target.mkdir(parents=True, exist_ok=True)
    if assignment not in course.beside:
        files = find_all_files(str(source), [*folder.ignore, "*.ipynb"])
        course.beside[assignment] = [Path(each).relative_to(source) for each in files]
    for each in course.beside[assignment]:
        if _is_older(target / each, source / each):
            (target / each).parent.mkdir(parents=True, exist_ok=True)
            _replace(target / each, (source / each).read_bytes(), folder.groupshared)
    try:
        stamp = read_file(_timestamp_file(course, assignment, student, path))[:_MAX_STAMP]
        _replace(target / _TIMESTAMP, stamp, folder.groupshared)
    except UnreadableError:
        (target / _TIMESTAMP).unlink(missing_ok=True)
    content = f"{nbformat.v4.writes(notebook)}\n".encode("utf-8", errors="replace")
    _replace(target / f"{name}.ipynb", content, folder.groupshared)


def _is_older(path: Path, than: Path) -> bool:
    return not path.exists() or path.stat().st_mtime_ns < than.stat().st_mtime_ns


def _replace(path: Path, content: bytes, shared: bool) -> None:
    """Write a file atomically, with the permissions that nbgrader gives it."""
    descriptor, draft = mkstemp(prefix=".", suffix=".draft", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        Path(draft).chmod(0o664 if shared else 0o444)
        Path(draft).replace(path)
    except BaseException:
        Path(draft).unlink()
        raise
