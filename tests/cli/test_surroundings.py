"""Poor surroundings: each works, or gives one true sentence and an exit code."""

from __future__ import annotations

import errno
import fcntl
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from autograder.grading import classroom
from autograder.results.store import Results
from tests.cli.support import records_in, run
from tests.conftest import COURSE
from tests.support import solved_but

GRADE = ("grade", "class", "--course", str(COURSE), "-o", "out", "-j", "2")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a class of two."""
    (tmp_path / "class").mkdir()
    for name in ("ada", "bob"):
        solved_but(tmp_path / "class" / f"{name}.ipynb", {})
    return tmp_path


def started(
    folder: Path, before: Callable[[], object] | None = None, **environment: str | None
) -> subprocess.CompletedProcess[str]:
    named = {**os.environ, **environment}
    return subprocess.run(
        [sys.executable, "-m", "autograder.cli", *GRADE],
        cwd=folder,
        env={name: value for name, value in named.items() if value is not None},
        preexec_fn=before,
        capture_output=True,
        text=True,
        check=False,
    )


def close(*numbers: int) -> Callable[[], None]:
    def do() -> None:
        for number in numbers:
            os.close(number)

    return do


@pytest.mark.long
@pytest.mark.parametrize(
    "before",
    [
        pytest.param(close(1), id="stdout closed"),
        pytest.param(close(2), id="stderr closed"),
        pytest.param(close(0, 1, 2), id="all streams closed"),
        pytest.param(lambda: signal.signal(signal.SIGCHLD, signal.SIG_IGN), id="children ignored"),
    ],
)
def test_what_the_parent_left_behind_does_not_matter(
    before: Callable[[], object], folder: Path
) -> None:
    done = started(folder, before)
    assert done.returncode == 0, done.stderr
    assert [record["score"] for record in records_in(folder / "out")] == [100, 100]
    assert "ada" in (folder / "out" / "grades.csv").read_text()


@pytest.mark.long
@pytest.mark.parametrize(
    "environment",
    [
        pytest.param({"HOME": None, "TMPDIR": "/nonexistent"}, id="no folders of one's own"),
        pytest.param(
            {"LC_ALL": "C", "LANG": None, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
            id="C locale",
        ),
    ],
)
def test_the_environment_does_not_matter(environment: dict[str, str | None], folder: Path) -> None:
    done = started(folder, None, **environment)
    assert done.returncode == 0, done.stderr
    assert [record["score"] for record in records_in(folder / "out")] == [100, 100]


def refuse(number: int) -> Callable[..., Any]:
    def refused(*_arguments: Any, **_options: Any) -> Any:
        raise OSError(number, os.strerror(number))

    return refused


def graded_here(folder: Path, *more: str) -> int:
    return run("grade", folder / "class", "--course", COURSE, "-o", folder / "out", *more)


def test_a_machine_that_refuses_to_tell_its_cores_has_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", refuse(errno.EPERM))
    assert classroom.usable_cores() == list(range(os.cpu_count() or 1))


def test_a_file_system_without_locks_is_used(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fcntl, "flock", refuse(errno.ENOLCK))
    assert graded_here(folder, "-j", "1") == 0


@pytest.mark.long
@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, 3), (errno.EIO, 3), (errno.EROFS, 2), (errno.EACCES, 2)]
)
def test_a_disk_that_takes_no_more_is_no_wrong_use(
    number: int,
    code: int,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(Results, "append", refuse(number))
    assert graded_here(folder, "-j", "1") == code
    (line,) = [line for line in capsys.readouterr().err.splitlines() if "chainrule:" in line]
    assert os.strerror(number) in line


def test_too_few_processes_are_named(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_arguments: object) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr("autograder.grading.nursery_process.Nursery", fail)
    assert graded_here(folder, "-j", "1") == 3
    assert "allows no more processes and threads" in capsys.readouterr().err
