"""A class's results into an nbgrader course: `chainrule grade --gradebook URL`.

What `nbgrader autograde` would leave behind is written here without its start and its loop over
kernels: the students and submissions in the gradebook, points and comments, late penalties by the
course's own plugin, and `autograded/`. Everything is written anew for each report and at once, so a
run that was stopped is repeated and nothing is written twice.
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
"""The longest id of a student that the gradebook takes."""


@dataclass(frozen=True, slots=True)
class Graded:
    """A report and where it belongs: its assignment in the course, and the graded functions."""

    report: Report
    assignment: str
    exercises: tuple[str, ...]


@dataclass(slots=True)
class Course:
    """An nbgrader course that is being written to."""

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
        url: the gradebook's database, as SQLAlchemy writes it.
        folder: the course, with `nbgrader_config.py`.

    Raises:
        UsageError: there is no such gradebook, or none that can be written to.
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
        older = "; after an update of nbgrader: nbgrader db upgrade" if "no such" in said else ""
        raise UsageError(f"the gradebook cannot be used: {said}{older}") from None
    except ModuleNotFoundError as error:
        raise UsageError(f"this gradebook needs the Python package {error.name}") from None


def _refuse_a_missing_file(url: str) -> None:
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite" and not Path(parsed.database or "").is_file():
        # SQLite would make an empty one.
        raise UsageError(
            f"there is no gradebook {parsed.database}: nbgrader generate_assignment makes it"
        )


def write_class(course: Course, graded: Iterable[Graded]) -> Iterator[str]:
    """Write the results of a class into a gradebook and beside it.

    Yields:
        One sentence for each thing that has no place there, or was mended to have one.
    """
    for each in graded:
        try:
            yield from _write(course, each)
        except (MissingEntry, DataError, OSError, ValueError) as error:
            # What one submission's names and files do costs its own place alone.
            course.gradebook.db.rollback()
            said = str(error).splitlines()[0]
            yield f"{each.report.submission.student}: not in the gradebook: {said}"


def _config(folder: Path) -> Any:
    """Read the course's configuration as nbgrader does when it is run there."""
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
    if not _is_a_name(student):
        yield f"{student}: not in the gradebook: this is no name for a folder"
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


def _is_a_name(student: str) -> bool:
    """Tell whether a student's id can be a folder's name and fits into the gradebook."""
    plain = Path(student).name == student and student not in ("", ".", "..")
    return plain and len(student) <= _MAX_NAME and student == one_line(student)


def _template(course: Course, assignment: str, stem: str) -> Template:
    """Return the notebook of an assignment that a file stands for: its namesake, else the first."""
    found = course.gradebook.find_assignment(assignment).notebooks
    if not found:
        raise MissingEntry(f"{assignment} has no notebook there")
    chosen = next((each for each in found if each.name == stem), found[0])
    key = (assignment, chosen.name)
    if key not in course.templates:
        folder = course.folder
        source = Path(folder.format_path(folder.source_directory, ".", assignment))
        course.templates[key] = template_of(chosen, source)
    return course.templates[key]


def _submission(course: Course, assignment: str, student: str, path: Path) -> SubmittedAssignment:
    """Return a submission's entry in the gradebook, made if there is none."""
    gradebook = course.gradebook
    when = _timestamp(_stamp(course, assignment, student, path))
    try:
        submission = gradebook.find_submission(assignment, student)
    except MissingEntry:
        gradebook.update_or_create_student(student)
        with gradebook.db.no_autoflush:  # it builds what it adds step by step
            return gradebook.add_submission(assignment, student, timestamp=when)
    if when is not None:
        submission.timestamp = when
    return submission


def _stamp(course: Course, assignment: str, student: str, path: Path) -> Path:
    """Return the file that says when a submission was handed in.

    It counts only where nbgrader's collect puts it: elsewhere the student may have written it.
    """
    collected = _is_collected(course, assignment, student, path)
    return path.with_name(_TIMESTAMP) if collected else Path(os.devnull)


def _is_collected(course: Course, assignment: str, student: str, path: Path) -> bool:
    folder = course.folder
    collected = Path(folder.format_path(folder.submitted_directory, student, assignment))
    return path.parent.is_dir() and path.parent.resolve() == collected.resolve()


def _timestamp(path: Path) -> datetime | None:
    """Return when a submission was handed in, if a file says so."""
    try:
        text = read_file(path).decode("utf-8").strip()
        # Reading a date takes the square of its length.
        when: datetime | None = parse_utc(text) if 0 < len(text) <= _MAX_STAMP else None
    except (UnreadableError, ValueError, OverflowError):
        return None
    return when


def _assign_late_penalty(course: Course, assignment: str, notebook: str, student: str) -> None:
    """Let nbgrader's own plugin decide what being late costs, as its autograde does."""
    course.gradebook.db.commit()  # the plugin's step has a connection of its own
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
    """Write `autograded/`: the notebook, its time, and the files that its text refers to."""
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
        stamp = read_file(_stamp(course, assignment, student, path))[:_MAX_STAMP]
        _replace(target / _TIMESTAMP, stamp, folder.groupshared)
    except UnreadableError:
        (target / _TIMESTAMP).unlink(missing_ok=True)
    content = f"{nbformat.v4.writes(notebook)}\n".encode("utf-8", errors="replace")
    _replace(target / f"{name}.ipynb", content, folder.groupshared)


def _is_older(path: Path, than: Path) -> bool:
    return not path.exists() or path.stat().st_mtime_ns < than.stat().st_mtime_ns


def _replace(path: Path, content: bytes, shared: bool) -> None:
    """Write a file whole or not at all, with the permissions that nbgrader gives it."""
    descriptor, draft = mkstemp(prefix=".", suffix=".draft", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        Path(draft).chmod(0o664 if shared else 0o444)
        Path(draft).replace(path)
    except BaseException:
        Path(draft).unlink()
        raise
