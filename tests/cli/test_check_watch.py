"""`chainrule check --watch`."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from autograder.cli.check_watch import watch
from autograder.errors import UsageError
from autograder.records import Report, SubmissionStatus
from tests.cli.support import run
from tests.conftest import COURSE
from tests.reports.test_terminal import make_report
from tests.support import RELEASE, SOURCE, descendants, write_notebook

Step = Callable[[], object]
LOOK = 0.015
"""Pauses between two looks are longer; those in which a file settles are shorter."""


class Watched:
    """A notebook that holds its own score, and a grader that reads it."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "work.ipynb"
        self.path.write_text("10", encoding="utf-8")
        self.shown: list[str] = []

    def grade(self) -> Report:
        report = make_report()
        try:
            score = float(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return replace(report, status=SubmissionStatus.UNREADABLE, exercises=())
        return replace(report, score=score, max_score=100.0)

    def show(self, report: Report) -> None:
        graded = report.status is SubmissionStatus.GRADED
        self.shown.append(f"{report.score:.0f}" if graded else "unreadable")

    def run(self, *steps: Step) -> list[str]:
        """Take a step at each look, and interrupt after the last; return the scores shown."""
        waiting: Iterator[Step] = iter(steps)

        def pause(seconds: float) -> None:
            if seconds > LOOK:
                step = next(waiting, None)
                if step is None:
                    raise KeyboardInterrupt
                step()

        with pytest.raises(KeyboardInterrupt):
            watch(self.path, self.grade, self.show, pause)
        return self.shown

    def write(self, text: str) -> Step:
        return lambda: self.path.write_text(text, encoding="utf-8")


@pytest.fixture
def watched(tmp_path: Path) -> Watched:
    return Watched(tmp_path)


def nothing() -> None:
    """Leave everything as it is until the next look."""


def test_each_version_is_graded_and_the_change_is_said(
    watched: Watched, capsys: pytest.CaptureFixture[str]
) -> None:
    assert watched.run(nothing, watched.write("30"), nothing, watched.write("25")) == [
        "10", "30", "25",
    ]  # fmt: skip
    said = [line[10:] for line in capsys.readouterr().out.splitlines()]
    assert said == ["score from 10 to 30 of 100", "score from 30 to 25 of 100"]


def test_a_file_that_replaces_the_notebook_counts(watched: Watched, tmp_path: Path) -> None:
    def replace_it() -> None:
        (tmp_path / "new").write_text("40", encoding="utf-8")
        (tmp_path / "new").replace(watched.path)

    assert watched.run(replace_it) == ["10", "40"]


def test_a_notebook_that_is_half_saved_is_waited_for(watched: Watched) -> None:
    assert watched.run(watched.write("{"), nothing, watched.write("50")) == ["10", "50"]


def test_a_notebook_that_stays_unreadable_is_said(
    watched: Watched, capsys: pytest.CaptureFixture[str]
) -> None:
    steps = [watched.write("{"), *[nothing] * 29, watched.write("60")]
    assert watched.run(*steps) == ["10", "unreadable", "60"]
    assert "score from 10 to 60" in capsys.readouterr().out


def test_a_half_saved_notebook_that_is_saved_again_alike_is_said(watched: Watched) -> None:
    steps = [watched.write("{"), lambda: os.utime(watched.path, (1, 1)), *[nothing] * 29]
    assert watched.run(*steps) == ["10", "unreadable"]


def test_a_deleted_notebook_is_waited_for(
    watched: Watched, capsys: pytest.CaptureFixture[str]
) -> None:
    assert watched.run(watched.path.unlink, nothing, nothing, watched.write("10")) == ["10", "10"]
    assert capsys.readouterr().err.count("work.ipynb is gone") == 1


def test_a_folder_that_is_moved_away_is_waited_for(watched: Watched, tmp_path: Path) -> None:
    def move() -> None:
        tmp_path.rename(tmp_path.with_name("elsewhere"))

    def move_back() -> None:
        tmp_path.with_name("elsewhere").rename(tmp_path)

    assert watched.run(move, nothing, move_back) == ["10", "10"]


def test_saving_without_a_change_is_no_new_version(watched: Watched) -> None:
    assert watched.run(lambda: os.utime(watched.path, (1, 1)), watched.write("10"), nothing) == [
        "10"
    ]


def test_a_module_beside_the_notebook_counts(watched: Watched, tmp_path: Path) -> None:
    other = tmp_path / "other.ipynb"
    steps = [lambda: other.write_text("1"), lambda: (tmp_path / "my_utils.py").write_text("x = 1")]
    assert watched.run(*steps) == ["10", "10"]


def test_an_error_at_a_later_grading_does_not_end_it(
    watched: Watched, capsys: pytest.CaptureFixture[str]
) -> None:
    grade = watched.grade

    def refused() -> Report:
        report = grade()
        if report.score == 20:
            raise UsageError("activations has no exercise 'cost'")
        return report

    watched.grade = refused  # type: ignore[method-assign]
    assert watched.run(watched.write("20"), watched.write("30")) == ["10", "30"]
    assert "chainrule: activations has no exercise 'cost'\n" in capsys.readouterr().err


@pytest.mark.slow
def test_the_program_from_start_to_ctrl_c(tmp_path: Path) -> None:
    path = tmp_path / "work.ipynb"
    path.write_bytes(RELEASE.read_bytes())
    record = tmp_path / "record.json"
    exercises = ["-e", "linear_forward", "-e", "compute_cost"]
    options = ["--watch", "-q", *exercises, "--course", str(COURSE), "--json", str(record)]
    with subprocess.Popen(
        [sys.executable, "-m", "autograder.cli", "check", path, *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    ) as program:
        assert program.stdout is not None
        lines = program.stdout
        assert next(lines) == "score 0 of 20\n"
        assert next(lines) == "watching work.ipynb; Ctrl-C ends\n"
        path.write_bytes(SOURCE.read_bytes())
        assert next(lines) == "score 20 of 20\n"
        change = "+2 exercises (linear_forward, compute_cost), score from 0 to 20 of 20"
        assert next(lines)[10:].strip() == change
        assert next(lines).startswith("watching")
        assert '"score": 20.0' in record.read_text(encoding="utf-8")
        started = descendants(program.pid)
        program.send_signal(signal.SIGINT)
        assert "".join(lines) == "\nchainrule: stopped\n"
        assert program.wait() == 130
    assert not [pid for pid in started if Path(f"/proc/{pid}").exists()]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--json", "-"], "--watch writes many reports"),
        (["-e", "linear_bakward"], "did you mean linear_backward"),
    ],
)
def test_wrong_use_is_refused_at_the_start(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("check", SOURCE, "--watch", *arguments) == 2
    assert words in capsys.readouterr().err


def test_a_notebook_must_be_there_at_the_start(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_notebook(tmp_path / "work.ipynb", [])
    assert run("check", tmp_path / "wrok.ipynb", "--watch") == 2
    assert f"did you mean {tmp_path / 'work.ipynb'}?" in capsys.readouterr().err


def test_a_pipe_beside_the_notebook_is_not_read(watched: Watched) -> None:
    os.mkfifo(watched.path.with_name("pipe.py"))
    watched.path.with_name("zeros.py").symlink_to("/dev/zero")
    assert watched.run(watched.write("20")) == ["10", "20"]
