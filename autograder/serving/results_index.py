"""Follow `results.jsonl` while it grows: the places of the records, and small reports.

The class list shows no cases. So, to save memory, the index keeps the place of each record in the
file and a report without cases; `full_report` reads a whole record when it is shown. A run appends
to the file and replaces it when it starts and ends; the index reads the new bytes only, or the new
file.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.errors import MachineError, UsageError
from autograder.records import Report
from autograder.results.schema import from_dict
from autograder.results.store import RESULTS

_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Place:
    """The bytes of a record: an open file, and where in it the record starts."""

    descriptor: int
    start: int
    length: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A record of the results: its place, and its report without cases.

    `is_waiting` tells that a run has dropped the record because it grades the submission again.
    """

    place: Place
    report: Report
    is_waiting: bool = False


Key = tuple[str, str, str]
"""The assignment (empty if it is unknown), the student and the path of a submission."""


def key_of(report: Report) -> Key:
    """Return the key of a submission; a later record with the same key replaces an earlier one."""
    return report.assignment or "", report.submission.student, report.submission.path


class ResultsIndex:
    """The records of a folder's `results.jsonl`, kept up to date by `refresh`.

    A replaced file stays open as long as a waiting entry lies in it.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / RESULTS
        self.entries: dict[Key, Entry] = {}
        self.unread_lines = 0
        self._descriptor: int | None = None
        self._end = 0
        self._old: set[int] = set()

    def refresh(self, *, is_grading: bool) -> bool:
        """Read what was written since the last call.

        Args:
            is_grading: whether a run is writing; then the records that it dropped are kept as
                waiting until it has ended.

        Returns:
            Whether an entry was added, replaced or removed.
        """
        changed = False
        if self._is_replaced():
            self._reopen()
            changed = True
        if self._descriptor is not None:
            for place, report in self._new_records(self._descriptor):
                self.entries[key_of(report)] = Entry(place, report)
                changed = True
        if not is_grading:
            changed |= self._drop_waiting()
        self._close_unused()
        return changed

    def full_report(self, entry: Entry) -> Report:
        """Return the whole report of an entry.

        Raises:
            MachineError: the record can no longer be read.
        """
        place = entry.place
        try:
            line = os.pread(place.descriptor, place.length, place.start)
            return from_dict(json.loads(line))
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            raise MachineError("the record of this submission can no longer be read") from None

    def close(self) -> None:
        """Close the files; the entries cannot be read any more."""
        self.entries.clear()
        if self._descriptor is not None:
            self._old.add(self._descriptor)
            self._descriptor = None
        self._close_unused()

    def _is_replaced(self) -> bool:
        """Tell whether the path leads to another file, or to a file that was cut."""
        if self._descriptor is None:
            return self.path.exists()
        known = os.fstat(self._descriptor)
        try:
            found = self.path.stat()
        except FileNotFoundError:
            return False  # the file is being replaced, or a run has not written a result yet
        return (found.st_dev, found.st_ino) != (known.st_dev, known.st_ino) or (
            found.st_size < self._end
        )

    def _reopen(self) -> None:
        try:
            descriptor = os.open(self.path, os.O_RDONLY | os.O_CLOEXEC)
        except FileNotFoundError:
            return
        except OSError as error:
            raise UsageError(f"{self.path} cannot be read: {error.strerror}") from None
        if self._descriptor is not None:
            self._old.add(self._descriptor)
        self._descriptor, self._end, self.unread_lines = descriptor, 0, 0
        self.entries = {
            key: Entry(entry.place, entry.report, is_waiting=True)
            for key, entry in self.entries.items()
        }

    def _new_records(self, descriptor: int) -> Iterator[tuple[Place, Report]]:
        """Yield the complete records after the bytes that were read before."""
        for start, line in self._new_lines(descriptor):
            try:
                report = from_dict(_without_cases(json.loads(line)))
            except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
                self.unread_lines += 1
                continue
            yield Place(descriptor, start, len(line)), report

    def _new_lines(self, descriptor: int) -> Iterator[tuple[int, bytes]]:
        rest = b""
        while chunk := os.pread(descriptor, _CHUNK, self._end + len(rest)):
            *lines, rest = (rest + chunk).split(b"\n")
            for line in lines:
                start, self._end = self._end, self._end + len(line) + 1
                if line.strip():
                    yield start, line
        # A part of an object is never a whole JSON object, so a whole last line is a record.
        if rest.strip() and _is_whole(rest):
            start, self._end = self._end, self._end + len(rest)
            yield start, rest

    def _drop_waiting(self) -> bool:
        kept = {key: entry for key, entry in self.entries.items() if not entry.is_waiting}
        dropped = len(kept) < len(self.entries)
        self.entries = kept
        return dropped

    def _close_unused(self) -> None:
        for descriptor in self._old - {entry.place.descriptor for entry in self.entries.values()}:
            with contextlib.suppress(OSError):
                os.close(descriptor)
            self._old.discard(descriptor)


def _without_cases(record: Any) -> dict[str, Any]:
    left_out: dict[str, Any] = {"cases": [], "groups": [], "place": None}
    exercises = [{**each, **left_out} for each in record["exercises"]]
    return {**record, "exercises": exercises}


def _is_whole(line: bytes) -> bool:
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True
