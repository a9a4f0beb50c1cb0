"""The class as it is now: results, decisions and grades, for every tab of the browser."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from autograder.errors import MachineError, UsageError
from autograder.grades.grades import class_grades
from autograder.grades.opening import KEPT, open_class_list, open_decisions, open_policy
from autograder.grades.records import ClassGrades, Grade
from autograder.records import Report
from autograder.reports.text import sentence
from autograder.results.store import RESULTS
from autograder.serving.deciding import Answer, Request, decide_on
from autograder.serving.progress import running
from autograder.serving.results_index import Entry, ResultsIndex
from autograder.serving.rows import make_row
from autograder.serving.student_view import make_view


@dataclass(slots=True)
class _Shown:
    """A row as the tabs know it, and the revision in which it last changed."""

    row: dict[str, Any]
    grade: Grade
    revision: int


@dataclass(slots=True)
class ClassState:
    """The state of a results folder.

    Every method may be called from any thread. `boot` names this start of the server, so that a
    tab notices that its revisions are those of an earlier server.
    """

    folder: Path
    boot: str = field(default_factory=lambda: secrets.token_hex(8))
    revision: int = 0
    _index: ResultsIndex = field(init=False)
    _shown: dict[str, _Shown] = field(default_factory=dict)
    _gone: dict[str, int] = field(default_factory=dict)
    _stamp: tuple[object, ...] = ()
    _class: ClassGrades = field(default_factory=lambda: ClassGrades(()))
    _by_path: dict[tuple[str, str], Entry] = field(default_factory=dict)
    _notes: list[str] = field(default_factory=list)
    _overview: dict[str, Any] = field(default_factory=dict)
    _lock: threading.RLock = field(default_factory=threading.RLock)

    def __post_init__(self) -> None:
        self._index = ResultsIndex(self.folder)

    def refresh(self) -> int:
        """Read what has changed in the folder; return the revision, which grows with each change.

        Raises:
            UsageError: the results cannot be read.
        """
        with self._lock:
            progress = running(self.folder)
            changed = self._index.refresh(is_grading=progress is not None)
            stamp = _stamp(self.folder)
            if changed or stamp != self._stamp or not self.revision:
                self._show(self._grades())
                self._stamp = stamp
            self._set_overview(progress.expected if progress else None)
            return self.revision

    def listing(self, boot: str, since: int) -> dict[str, Any]:
        """Return the rows that changed after a revision; all rows if the server was restarted."""
        with self._lock:
            self.refresh()
            start = since if boot == self.boot else -1
            return {
                "boot": self.boot,
                "revision": self.revision,
                "is_whole": start < 0,
                "rows": [each.row for each in self._shown.values() if each.revision > start],
                "gone": [name for name, revision in self._gone.items() if revision > start],
                **self._overview,
            }

    def student(self, name: str, path: str = "") -> dict[str, Any]:
        """Return the page of a student.

        Args:
            name: the name of the student's result in addresses.
            path: the attempt to show; by default the attempt that counts.

        Raises:
            KeyError: there is no such result or attempt.
        """
        with self._lock:
            self.refresh()
            shown = self._shown[name]
            entry = self._entry(shown.grade, path)
            try:
                report = self._index.full_report(entry) if entry else None
            except MachineError:
                report = entry.report if entry else None
            revision = self.revision
        # The file of the submission is read without the lock: it may be large.
        view = make_view(shown.row, shown.grade, report, self.folder)
        return {**view, "boot": self.boot, "revision": revision}

    def report(self, name: str) -> tuple[Report, Grade]:
        """Return the report of the attempt that counts, and the grade.

        Raises:
            KeyError: there is no such result, or nothing was handed in.
            MachineError: the record can no longer be read.
        """
        with self._lock:
            self.refresh()
            shown = self._shown[name]
            entry = self._entry(shown.grade, "")
            if entry is None:
                raise KeyError(name)
            return self._index.full_report(entry), shown.grade

    def grades(self) -> ClassGrades:
        """Return the grades of the class as they are now."""
        with self._lock:
            self.refresh()
            return self._class

    def pairs(self) -> Iterator[tuple[Grade, Report]]:
        """Yield each grade with the full report of the attempt that counts, one at a time."""
        for grade in self.grades().grades:
            with self._lock:
                entry = self._by_path.get((grade.assignment, grade.path))
                if entry is None:
                    continue
                try:
                    report = self._index.full_report(entry)
                except MachineError:
                    report = entry.report
            yield grade, report

    def decide(self, request: Request) -> Answer:
        """Keep a decision, unless the tab has not seen what stands now.

        Raises:
            KeyError: there is no such result.
            UsageError: the decision is not valid or cannot be kept.
        """
        with self._lock:

            def fresh_grade() -> Grade:
                self.refresh()
                return self._shown[request.student_id].grade

            return decide_on(self.folder, fresh_grade, request)

    def close(self) -> None:
        """Close the files of the results."""
        with self._lock:
            self._index.close()

    def _grades(self) -> ClassGrades:
        """Return the grades; a file that is not valid leaves out the class list and the rules."""
        reports = [entry.report for entry in self._index.entries.values()]
        decisions = open_decisions(self.folder)
        try:
            return class_grades(
                reports,
                class_list=open_class_list(self.folder),
                policy=open_policy(self.folder),
                decisions=decisions,
            )
        except UsageError as error:
            note = f"{error}; the scores are shown without the class list and the rules"
            return replace(class_grades(reports, decisions=decisions), notes=(note,))

    def _show(self, grades: ClassGrades) -> None:
        self._class = grades
        self._by_path = {(key[0], key[2]): each for key, each in self._index.entries.items()}
        self.revision += 1
        found: dict[str, _Shown] = {}
        for grade in grades.grades:
            entry = self._by_path.get((grade.assignment, grade.path))
            row = make_row(
                grade, entry.report if entry else None, is_waiting=bool(entry and entry.is_waiting)
            )
            before = self._shown.get(row["id"])
            same = before is not None and before.row == row and before.grade == grade
            revision = before.revision if same and before else self.revision
            found[row["id"]] = _Shown(row, grade, revision)
        self._gone = {name: at for name, at in self._gone.items() if name not in found}
        self._gone |= dict.fromkeys(self._shown.keys() - found.keys(), self.revision)
        self._shown = found
        self._notes = [*grades.notes, *(f"not on the class list: {n}" for n in grades.unknown)]

    def _entry(self, grade: Grade, path: str) -> Entry | None:
        wanted = path or grade.path
        if not wanted:
            return None
        if wanted not in {grade.path, *(each.path for each in grade.attempts)}:
            raise KeyError(wanted)
        return self._by_path[grade.assignment, wanted]

    def _unread(self) -> list[str]:
        count = self._index.unread_lines
        lines = "line of {} was" if count == 1 else "lines of {} were"
        return [f"{count} damaged {lines.format(RESULTS)} skipped"] if count else []

    def _set_overview(self, expected: int | None) -> None:
        waiting = sum(entry.is_waiting for entry in self._index.entries.values())
        overview = {
            "folder": self.folder.name or str(self.folder),
            "progress": None
            if expected is None
            else {"done": len(self._index.entries) - waiting, "expected": expected},
            "notes": [sentence(each) for each in (*self._notes, *self._unread())],
        }
        if overview != self._overview:
            self._overview = overview
            self.revision += 1


def _stamp(folder: Path) -> tuple[object, ...]:
    """Return what changes with the files, beside the results, that grades depend on."""
    return tuple(_stamp_of(folder / name) for name in KEPT)


def _stamp_of(path: Path) -> tuple[int, ...]:
    try:
        status = path.stat()
    except OSError:
        return ()
    return status.st_ino, status.st_size, status.st_mtime_ns
