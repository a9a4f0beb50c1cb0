"""Many submissions: find them, grade them side by side, write down each result, resume.

Each job is a process of its own with a zygote of its own; the main process only hands out paths and
takes back reports, which are trusted data. Results are written in the order of the submissions, so
that the output does not depend on the number of jobs.
"""

from __future__ import annotations

import json
import multiprocessing
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from autograder.assignment import available, load_assignment
from autograder.errors import SandboxError, UnreadableError, UsageError
from autograder.grading import (
    Grader,
    Secret,
    digest,
    grade_file,
    internal,
    make_grader,
    read_notebook,
    recognise_assignment,
    unreadable,
)
from autograder.plan import fingerprint
from autograder.records import Report, Scope, SubmissionStatus
from autograder.sandbox.supervisor import Sandbox

RESULTS = "results.jsonl"
_SUBMITTED = "submitted"
_WINDOW = 8


@dataclass(frozen=True, slots=True)
class Found:
    """A submission to grade: whose it is, where it lies, and which assignment its folder names."""

    student: str
    path: Path
    assignment: str | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for every submission of a run."""

    course: Path | None
    public: bool
    assignment: str | None
    secret: Secret
    isolation: str = "basic"


# --- Finding
# ---------------------------------------------------------------------------------------


def find_submissions(paths: Iterable[Path]) -> list[Found]:
    """Find the notebooks below each path; a path without any is listed itself, to be reported."""
    found = []
    for path in paths:
        inside = list(_inside(path)) if path.is_dir() else [Found(path.stem, path)]
        found += inside or [Found(path.name, path)]
    return _distinct(found)


def _inside(folder: Path) -> Iterator[Found]:
    if (folder / _SUBMITTED).is_dir():
        folder = folder / _SUBMITTED
    for path in sorted(folder.rglob("*.ipynb")):
        parts = path.relative_to(folder).parts
        if any(part.startswith(".") for part in parts) or path.is_symlink():
            continue
        if len(parts) == 3:  # nbgrader: submitted/<student>/<assignment>/<notebook>.ipynb
            yield Found(parts[0], path, parts[1])
        else:
            yield Found(path.stem, path)


def _distinct(found: list[Found]) -> list[Found]:
    """Give files of the same student distinct names, so that no result replaces another."""
    seen: dict[tuple[str, str | None], int] = {}
    result = []
    for item in found:
        key = (item.student, item.assignment)
        seen[key] = seen.get(key, 0) + 1
        student = item.student if seen[key] == 1 else f"{item.student} ({seen[key]})"
        result.append(Found(student, item.path, item.assignment))
    return result


# --- Grading
# ---------------------------------------------------------------------------------------


class Desk:
    """Grades one submission after the other: one sandbox, one grader for each assignment met."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.sandbox = Sandbox(settings.isolation)
        self.sandbox.start()
        self.graders: dict[str, Grader] = {}

    def grade(self, found: Found) -> Report:
        """Grade one submission; whatever happens, there is a report."""
        try:
            grader = self.grader(self._assignment(found))
        except UnreadableError as error:
            settings = self.settings
            scope = Scope.PUBLIC if settings.public or not settings.course else Scope.FULL
            return unreadable(found.path, found.student, str(error), None, scope)
        return grade_file(found.path, grader, found.student)

    def grader(self, name: str) -> Grader:
        """Return the grader of an assignment; its cases are drawn once."""
        if name not in self.graders:
            settings = self.settings
            assignment = load_assignment(name, course=settings.course, public=settings.public)
            self.graders[name] = make_grader(assignment, self.sandbox, settings.secret)
        return self.graders[name]

    def close(self) -> None:
        """End the sandbox."""
        self.sandbox.close()

    def _assignment(self, found: Found) -> str:
        if self.settings.assignment is not None:
            return self.settings.assignment
        if found.assignment in available(self.settings.course):
            return str(found.assignment)
        return recognise_assignment(read_notebook(found.path), self.settings.course)


def grade_all(found: Sequence[Found], settings: Settings, jobs: int) -> Iterator[Report]:
    """Grade submissions on `jobs` processes and yield their reports in the given order."""
    if jobs <= 1 or len(found) <= 1:
        desk = Desk(settings)
        try:
            for item in found:
                yield desk.grade(item)
        finally:
            desk.close()
        return
    yield from _grade_side_by_side(found, settings, jobs)


def _grade_side_by_side(found: Sequence[Found], settings: Settings, jobs: int) -> Iterator[Report]:
    left = deque(found)
    while left:
        yield from _grade_until_lost(left, settings, jobs)
        # Whatever took a job process down was under way: these are graded one at a time.
        for _suspect in range(min(len(left), _WINDOW * jobs)):
            alone = deque([left.popleft()])
            yield from _grade_until_lost(alone, settings, 1)
            if alone:
                error = SandboxError("the process that graded it was lost twice")
                yield internal(alone[0].path, alone[0].student, error, None)


def _grade_until_lost(left: deque[Found], settings: Settings, jobs: int) -> Iterator[Report]:
    """Grade from the left end and take off what has its report, until a job process is lost."""
    pool = _pool(settings, min(jobs, len(left)))
    under_way: deque[Future[Report]] = deque()
    try:
        while left:
            while len(under_way) < min(len(left), _WINDOW * jobs):
                under_way.append(pool.submit(_grade_in_job, left[len(under_way)]))
            report = under_way.popleft().result()
            left.popleft()
            yield report
        pool.shutdown()
    except BrokenProcessPool:
        pool.shutdown()
    except BaseException:
        # Stopped in the middle: do not wait for what is under way.
        pool.shutdown(wait=False, cancel_futures=True)
        for child in multiprocessing.active_children():
            child.terminate()
        raise


def _pool(settings: Settings, jobs: int) -> ProcessPoolExecutor:
    # `spawn`, so that a job starts clean; a fork of a process with threads may hang.
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(jobs, context, initializer=_start_job, initargs=(settings,))


_desk: Desk | None = None


def _start_job(settings: Settings) -> None:
    global _desk
    import atexit
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the main process's to handle
    _desk = Desk(settings)
    atexit.register(_desk.close)


def _grade_in_job(found: Found) -> Report:
    assert _desk is not None
    return _desk.grade(found)


# --- Results on disk
# -------------------------------------------------------------------------------


class Results:
    """`results.jsonl`: one record a line, appended as each is made."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / RESULTS

    def read(self) -> Iterator[Report]:
        """Yield the reports written so far; a last line that was cut off is passed over."""
        if not self.path.exists():
            return
        with self.path.open(encoding="utf-8") as file:
            for line in file:
                try:
                    yield Report.from_dict(json.loads(line))
                except (ValueError, KeyError, TypeError):
                    continue

    def secret(self) -> str | None:
        """Return the secret that the run which wrote these results had drawn for itself."""
        return next((r.run["secret"] for r in self.read() if "secret" in r.run), None)

    def keep_unchanged(
        self, found: Sequence[Found], fingerprint_of: Callable[[str], str | None]
    ) -> list[Found]:
        """Keep what a new run would only repeat; return the submissions that are left to grade."""
        wanted = {str(item.path): item for item in found}
        kept = set()
        self.path.parent.mkdir(parents=True, exist_ok=True)
        draft = self.path.with_suffix(".draft")
        with draft.open("w", encoding="utf-8") as file:
            for report in self.read():
                item = wanted.get(report.submission.path)
                if item is not None and _is_current(report, item, fingerprint_of):
                    kept.add(report.submission.path)
                    file.write(_line(report))
        # The old file stays until the new one is whole.
        draft.replace(self.path)
        return [item for item in found if str(item.path) not in kept]

    def append(self, report: Report) -> None:
        """Add one record, whole, so that an interruption loses nothing that was graded."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("a", encoding="utf-8") as file:
            file.write(_line(report))


def fingerprints(settings: Settings) -> Callable[[str], str | None]:
    """Return what tells the fingerprint that a run with these settings gives an assignment."""

    @lru_cache
    def fingerprint_of(name: str) -> str | None:
        try:
            assignment = load_assignment(name, course=settings.course, public=settings.public)
        except UsageError:
            return None  # an earlier run knew an assignment that is gone
        return fingerprint(assignment, settings.secret.value)

    return fingerprint_of


def _line(report: Report) -> str:
    return json.dumps(report.to_dict(), ensure_ascii=False) + "\n"


def _is_current(report: Report, item: Found, fingerprint_of: Callable[[str], str | None]) -> bool:
    known = report.run.get("fingerprint")
    return (
        known is not None
        and report.assignment is not None
        and report.status is not SubmissionStatus.INTERNAL
        and report.submission.student == item.student
        and report.submission.sha256 is not None
        and report.submission.sha256 == digest(item.path)
        and known == fingerprint_of(report.assignment)
    )
