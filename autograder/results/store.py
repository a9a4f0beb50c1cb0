"""Store results in `results.jsonl`, a record per line, and reuse those still valid."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from autograder.boundary.files import digest, replace_durably, sync
from autograder.content.secret import Secret
from autograder.errors import UsageError
from autograder.finding.found import Found
from autograder.grading.classroom import Settings
from autograder.records import Report, Scope, SubmissionStatus
from autograder.results.schema import from_dict, to_dict

RESULTS = "results.jsonl"
SECRETS = "secrets.txt"
PROGRESS = "progress.json"
"""The file of a run in progress: its process id, and how many results there will be."""
_SYNC_SECONDS = 0.5


class Results:
    """The file `results.jsonl` of a folder: a record per line, appended as grading proceeds."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / RESULTS
        self._sync: threading.Timer | None = None

    def read(self) -> Iterator[Report]:
        """Yield the reports written so far; truncated and invalid lines are skipped."""
        if not self.path.exists():
            return
        with self.path.open("rb") as file:
            for line in file:
                try:
                    report = from_dict(json.loads(line))
                except (ValueError, KeyError, TypeError, RecursionError):
                    continue
                yield report

    def keep_secret(self, secret: Secret) -> None:
        """Add a drawn secret to `secrets.txt`, which only its owner may read.

        A later run draws a secret of its own. With CHAINRULE_SECRET set to the value kept here, it
        repeats this run.
        """
        path = self.path.parent / SECRETS
        path.touch(mode=0o600)
        path.chmod(0o600)  # another program may have made it
        with path.open("a", encoding="ascii") as file:
            file.write(f"{secret.fingerprint} {secret.value}\n")

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Keep other runs out of the folder, on a file system that has locks.

        Raises:
            UsageError: another run is writing to it.
        """
        self.path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(self.path.parent, os.O_RDONLY)
        try:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise UsageError(f"another run is writing to {self.path.parent}") from None
            except OSError:
                pass  # this file system has no locks
            try:
                yield
            finally:
                (self.path.parent / PROGRESS).unlink(missing_ok=True)
        finally:
            os.close(descriptor)

    def keep_unchanged(
        self,
        found: Sequence[Found],
        paths: Sequence[Path],
        inputs_of: Callable[[str], Inputs | None],
        assignment: str | None = None,
    ) -> tuple[list[Found], list[str]]:
        """Keep current results; drop outdated results and those of missing files.

        Results of submissions outside `paths` are kept unchanged.

        Args:
            found: the submissions of the new run.
            paths: the paths that the new run searched.
            inputs_of: returns what grading an assignment depends on in the new run.
            assignment: the assignment given for all submissions, if any.

        Returns:
            The submissions left to grade, and a "student (path)" entry for each missing file.
        """
        wanted = {_place(path): item for item in found for path in item.candidates}
        kept = set()
        gone: list[str] = []
        here = [Path(_place(folder)) for folder in paths]
        draft = self.path.with_suffix(".draft")
        others = 0
        with draft.open("w", encoding="utf-8") as file:
            for report in self.read():
                place = _place(report.submission.path)
                item = wanted.get(place)
                if item is not None:
                    if _is_current(report, assignment or item.assignment, item, inputs_of):
                        kept.add(_place(item.path))
                        file.write(_line(_with_origin(report, item)))
                elif _lies_in(place, here):
                    gone.append(f"{report.submission.student} ({report.submission.path})")
                else:
                    others += 1
                    file.write(_line(report))
        # A reader of the folder finds the note before the results that are graded again are gone.
        self._note_progress(others + len(found))
        # Replace the old file only when the new file is complete.
        replace_durably(draft, self.path)
        return [item for item in found if _place(item.path) not in kept], gone

    def _note_progress(self, expected: int) -> None:
        """Tell readers of the folder how many results there will be; nothing depends on it."""
        with contextlib.suppress(OSError):
            note = json.dumps({"process": os.getpid(), "expected": expected})
            draft = self.path.parent / f".{PROGRESS}"
            draft.write_text(note, encoding="ascii")
            draft.replace(self.path.parent / PROGRESS)

    def sort(self) -> None:
        """Sort the records by assignment, student and path, whichever finished first."""
        places = []
        with self.path.open("rb") as file:
            while line := file.readline():
                record = json.loads(line)
                submission = record["submission"]
                # One string takes a third of the memory of three; no character sorts before NUL.
                names = (record["assignment"] or "", submission["student"], submission["path"])
                places.append(("\0".join(names), file.tell() - len(line)))
            draft = self.path.with_suffix(".draft")
            with draft.open("wb") as sorted_file:
                for _key, start in sorted(places):
                    file.seek(start)
                    sorted_file.write(file.readline())
        replace_durably(draft, self.path)

    def append(self, report: Report) -> None:
        """Append a complete record, so that an interruption loses no finished result.

        Within a second it is on the disk, so that a power failure loses no more.
        """
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("a", encoding="utf-8") as file:
            file.write(_line(report))
        if self._sync is None or not self._sync.is_alive():
            self._sync = threading.Timer(_SYNC_SECONDS, sync, [self.path])
            self._sync.daemon = True
            self._sync.start()


@dataclass(frozen=True, slots=True)
class Inputs:
    """Checksums of all that grading an assignment depends on in a run.

    Attributes:
        content: the checksum of the assignment's files.
        scope: the scope of the run.
        secret_fingerprint: that of the secret, or None if the secret was drawn for the run. Then
            earlier results are kept with the secrets that graded them.
    """

    content: str
    scope: Scope
    secret_fingerprint: str | None

    def produced(self, report: Report) -> bool:
        """Return whether a report was made from these inputs."""
        secret = report.run.get("secret_fingerprint")
        return (
            secret is not None
            and self.secret_fingerprint in (None, secret)
            and (report.run.get("content"), report.scope) == (self.content, self.scope)
        )


def inputs_under(settings: Settings) -> Callable[[str], Inputs | None]:
    """Return a function from an assignment's name to its inputs under these settings."""

    @lru_cache
    def inputs_of(name: str) -> Inputs | None:
        from autograder.content.description import load_assignment
        from autograder.content.plan import content_of

        try:
            assignment = load_assignment(name, course=settings.course, public=settings.public)
        except UsageError:
            return None  # an earlier run knew an assignment that no longer exists
        secret = None if settings.secret.drawn else settings.secret.fingerprint
        return Inputs(content_of(assignment), assignment.scope, secret)

    return inputs_of


def reuse_nothing(_assignment: str) -> None:
    """Take the place of `inputs_of`, so that no earlier result is reused."""


def _place(path: str | Path) -> str:
    return os.path.normpath(Path(path).absolute())


def _line(report: Report) -> str:
    return json.dumps(to_dict(report)) + "\n"  # ASCII: a file name may contain lone surrogates


def _with_origin(report: Report, item: Found) -> Report:
    """Return the report with what today's download tells about the submission."""
    return replace(report, submission=replace(report.submission, origin=item.origin))


def _lies_in(path: str, folders: Sequence[Path]) -> bool:
    return any(folder in (Path(path), *Path(path).parents) for folder in folders)


def _is_current(
    report: Report,
    wanted: str | None,
    item: Found,
    inputs_of: Callable[[str], Inputs | None],
) -> bool:
    # A folder may have a name that is not an assignment; such a name is ignored.
    if wanted not in (None, report.assignment) and inputs_of(str(wanted)) is not None:
        return False
    # The student's other files may have changed since.
    depends_on_others = (
        bool(item.rivals or item.modules)
        or _place(report.submission.path) != _place(item.path)
        or (bool(item.spares) and not report.score)
    )
    inputs = inputs_of(report.assignment) if report.assignment is not None else None
    return (
        inputs is not None
        and inputs.produced(report)
        and not depends_on_others
        and report.status is not SubmissionStatus.INTERNAL
        and report.submission.student == item.student
        and report.run.get("more_time", "1") == f"{item.more_time:g}"
        and report.submission.sha256 is not None
        and report.submission.sha256 == digest(item.path)
    )
