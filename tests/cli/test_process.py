"""The process of the command line: its signals, its streams, and what it starts before all else."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from autograder.cli import main
from autograder.grading import nursery_process
from autograder.grading.nursery_process import Nursery
from tests.grading.processes import children


def said(program: str, **environment: str) -> bytes:
    """Return what a program prints after `prepare`."""
    code = f"from autograder.cli.process import prepare; prepare(); {program}"
    variables = {**os.environ, **environment}
    done = subprocess.run([sys.executable, "-c", code], env=variables, stdout=subprocess.PIPE)
    return done.stdout


def test_sigterm_is_an_interrupt() -> None:
    program = (
        "import os, signal\n"
        "try: os.kill(os.getpid(), signal.SIGTERM)\n"
        "except KeyboardInterrupt: print('interrupted')"
    )
    assert said(f"exec({program!r})") == b"interrupted\n"


def test_a_character_that_the_terminal_lacks_is_a_question_mark() -> None:
    assert said("print('caf\\xe9')", PYTHONIOENCODING="ascii") == b"caf?\n"


@pytest.mark.parametrize(
    ("arguments", "count"),
    [
        (["check", "nothing.ipynb"], 1),
        (["grade", "nothing"], 1),
        (["grade", "examples", "--engine", "nothing"], 1),
        (["check", "--help"], 0),
        (["grade", "examples", "--dry-run"], 0),
        (["list", "--help"], 0),
        ([], 0),
    ],
)
def test_a_command_that_grades_starts_a_process_first_and_leaves_none(
    arguments: list[str], count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = children(os.getpid())
    started: list[Nursery] = []

    def start() -> Nursery:
        started.append(Nursery())
        return started[-1]

    monkeypatch.setattr(nursery_process, "Nursery", start)
    with pytest.raises(SystemExit):
        main(arguments)
    assert len(started) == count
    assert children(os.getpid()) == before
