"""`chainrule check --watch`: grade the notebook again whenever it is saved.

The file is checked fifty times a second. A check takes 0.1 ms, needs no library, and works on
network drives and in containers, where file notifications of the system get lost. An editor may
replace the file by another file of the same name; this needs no special code.

The sandbox and the loaded assignment stay, so a second grading takes as long as in a class.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from autograder.boundary.files import read_file
from autograder.cli.common import warn_of_missing_layers
from autograder.errors import ChainruleError, MachineError, UnreadableError

if TYPE_CHECKING:
    from autograder.records import Report

_SECONDS, _SETTLING_SECONDS = 0.02, 0.01
_PATIENCE = 25
"""The number of checks during which an unreadable file may still be half written."""

Look = dict[Path, tuple[int, int, int]]
"""The files by path, each with its time, size and inode: what differs when it is saved."""


def watch(
    notebook: Path,
    grade: Callable[[], Report],
    show: Callable[[Report], None],
    pause: Callable[[float], None] = time.sleep,
) -> NoReturn:
    """Grade the notebook and show its report, now and after each change, until interrupted.

    Args:
        notebook: the notebook. The Python files beside it count, too.
        grade: grades the notebook.
        show: shows a report.
        pause: waits for some seconds.

    Raises:
        KeyboardInterrupt: Ctrl-C, the usual end.
        ChainruleError: the first grading is refused.
    """
    from autograder.records import SubmissionStatus
    from autograder.reports.change import change_line

    files = _Files(notebook, pause)
    last: Report | None = None
    report: Report | None = grade()
    while True:
        if report is not None:
            show(report)
            if report.status is SubmissionStatus.GRADED:
                if last is None:
                    warn_of_missing_layers(report.missing_isolation)
                else:
                    click.echo(f"{time.strftime('%H:%M:%S')}  {change_line(last, report)}")
                last = report
            click.echo(f"watching {_name(notebook)}; Ctrl-C ends", err=True)
        files.wait()
        report = _next_report(files, grade)


class _Files:
    """The notebook and the Python files beside it, as they were last looked at."""

    def __init__(self, notebook: Path, pause: Callable[[float], None]) -> None:
        self.notebook, self.pause = notebook, pause
        self.look = self._now()
        self.digest = self._digest()

    def wait(self) -> None:
        """Wait until the content differs from the last, and is no longer being written."""
        before = self.digest
        while self.digest == before:
            while not self.differ():
                self.pause(_SECONDS)
            while self.differ():
                self.look = self._now()
                self.pause(_SETTLING_SECONDS)
            self.digest = self._digest()

    def differ(self) -> bool:
        """Return whether a file was saved, made or deleted since the last look."""
        return self._now() != self.look

    def differ_soon(self) -> bool:
        """Wait for a moment; return whether the files differ by then."""
        for _look in range(_PATIENCE):
            if self.differ():
                self.digest = "in writing"
                return True
            self.pause(_SECONDS)
        return False

    @property
    def gone(self) -> bool:
        """Whether the notebook was not there at the last look."""
        return self.notebook not in self.look

    def _now(self) -> Look:
        found: Look = {}
        try:
            for path in (self.notebook, *self.notebook.parent.glob("*.py")):
                status = path.stat()
                found[path] = (status.st_mtime_ns, status.st_size, status.st_ino)
        except OSError:
            pass  # a file or the folder is gone; the next look finds the others
        return found

    def _digest(self) -> str:
        """Return a checksum of the contents; a file that is gone differs from an empty file."""
        digest = hashlib.sha256()
        for path in sorted(self.look):
            try:
                content = read_file(path)  # a link or a pipe in a student's folder is not read
            except (UnreadableError, MachineError):
                continue
            digest.update(f"{path} {len(content)} ".encode() + content)
        return digest.hexdigest()


def _next_report(files: _Files, grade: Callable[[], Report]) -> Report | None:
    """Grade the next version and return its report.

    Returns None if there is no report yet; the reason is printed.
    """
    from autograder.records import SubmissionStatus
    from autograder.reports.text import one_line

    if files.gone:
        click.echo(f"{_name(files.notebook)} is gone; waiting for it", err=True)
        return None
    try:
        report = grade()
    except ChainruleError as error:
        click.echo(f"chainrule: {one_line(str(error))}", err=True)
        return None
    if report.status is SubmissionStatus.UNREADABLE and files.differ_soon():
        return None  # the file was half saved
    return report


def _name(notebook: Path) -> str:
    from autograder.reports.text import one_line

    return one_line(notebook.name)
