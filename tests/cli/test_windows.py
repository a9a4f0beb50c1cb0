"""The command line on a simulated Windows: no isolation, so only the user's own work is checked."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from autograder.sandbox.unconfined import ON_YOUR_OWN
from tests.cli.support import run
from tests.conftest import COURSE
from tests.support import RELEASE, SOURCE, solved_but
from tests.windows import COMMAND

pytestmark = pytest.mark.long


def on_windows(*arguments: str | Path, program: str = COMMAND) -> subprocess.CompletedProcess[str]:
    """Run a program; no file is opened in the encoding of the system, which is not UTF-8 there."""
    options = ["-X", "warn_default_encoding", "-W", "error::EncodingWarning"]
    return subprocess.run(
        [sys.executable, *options, "-c", program, *map(str, arguments)],
        env={**os.environ, "PYTHONIOENCODING": "cp1252"},
        capture_output=True,
        encoding="cp1252",
        check=False,
    )


REFUSED = "chainrule: student code is isolated on Linux only: on Windows use WSL (wsl --install), "


@pytest.mark.parametrize(
    "command",
    [
        "grade x",
        "grade x --public",
        "doctor",
        "verify",
        "check x.ipynb",
        "check x.ipynb --public --require-isolation full",
    ],
)
def test_what_needs_isolation_is_refused_in_a_sentence_with_another_way(command: str) -> None:
    done = on_windows(*command.split())
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith(REFUSED + "or a container")
    assert ("check --public works here" in line) == command.startswith("check")


@pytest.mark.parametrize(
    ("command", "words"),
    [("list", "step_by_step"), ("check --help", "--public"), ("--help", "Grade many notebooks")],
)
def test_what_runs_no_code_works(command: str, words: str) -> None:
    done = on_windows(*command.split())
    assert done.returncode == 0, done.stderr
    assert words in done.stdout


FORWARD = "def linear_forward(A, W, b):\n"
WORK = {
    "right": {},
    "wrong": {"linear_forward": FORWARD + "    return W @ A - b, (A, W, b)\n"},
    "stops": {"linear_forward": FORWARD + "    return W @ a + b, (A, W, b)\n"},
    "hangs": {"compute_cost": "def compute_cost(AL, Y):\n    while True:\n        pass\n"},
    "crashes": {"linear_forward": f"import os\n{FORWARD}    os._exit(7)\n"},
    "hangs while it is loaded": {"linear_forward": "while True:\n    pass\n"},
    "prints": {
        "linear_forward": f"print('é')\n{FORWARD}    print(b)\n    return W @ A + b, (A, W, b)"
    },
}


def written(work: str, folder: Path) -> Path:
    path = folder / "ada.ipynb"
    if work == "damaged":
        path.write_text(SOURCE.read_text(encoding="utf-8")[:-100], encoding="utf-8")
    elif work == "a folder":
        path.mkdir()
    elif work != "missing":
        solved_but(path, WORK[work])
    return path


@pytest.mark.parametrize("work", [*WORK, "damaged", "missing", "a folder"])
def test_the_students_own_check_gives_the_results_of_the_sandbox(
    work: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(work, tmp_path)
    options = ("check", path, "--public", "-a", "step_by_step", "--json")
    code = run(*options, tmp_path / "usual.json")
    usual = record(tmp_path / "usual.json")
    shown = capsys.readouterr().out
    done = on_windows(*options, tmp_path / "own.json")
    own = record(tmp_path / "own.json")
    assert done.returncode == code, done.stderr
    assert done.stderr.splitlines()[0] == ON_YOUR_OWN
    assert own["isolation"] == []
    if own["status"] == "graded":
        assert usual["isolation"]
        assert own["notes"].pop(0) == ON_YOUR_OWN
        assert own["exercises"]
    else:
        assert done.stdout == shown
    same = {"isolation": None, "seconds": None}
    assert {**own, **same} == {**usual, **same}


def record(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return content


def test_the_course_folder_is_not_asked_for_answers() -> None:
    done = on_windows("check", SOURCE, "--public", "--course", COURSE)
    assert done.returncode == 0, done.stderr
    assert "score 40 of 40  (published cases only)" in done.stdout
    assert " ".join(done.stdout.split()).endswith(f"note: {ON_YOUR_OWN}")


def test_an_untouched_notebook_is_not_written_yet() -> None:
    done = on_windows("check", RELEASE, "--public", "--course", COURSE)
    assert done.returncode == 1, done.stderr
    assert done.stdout.count("not written yet") == 10


def test_the_library_refuses_in_the_same_sentence() -> None:
    program = COMMAND.replace(
        "from autograder.cli import main\nmain(sys.argv[1:])",
        "import autograder\nautograder.grade(sys.argv[1])",
    )
    assert program != COMMAND
    done = on_windows(RELEASE, program=program)
    assert done.returncode == 1
    assert REFUSED.removeprefix("chainrule: ") in done.stderr.splitlines()[-1]
