"""What several commands share: the course folder, the isolation, the names they print."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.authoring.new import start
from autograder.cli.common import names_in
from tests.cli.support import run
from tests.conftest import COURSE
from tests.grading.processes import grade_in_this_process
from tests.support import SOURCE, solved_but, write_notebook

pytestmark = pytest.mark.slow


def test_under_ci_a_course_folder_has_to_be_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("CHAINRULE_COURSE")
    monkeypatch.setenv("CI", "true")
    assert run("check", SOURCE) == 0
    captured = capsys.readouterr()
    assert "score 40 of 40" in captured.out
    assert "only if --course names it" in captured.err
    assert run("check", SOURCE, "--course", COURSE) == 0
    captured = capsys.readouterr()
    assert "score 100 of 100" in captured.out
    assert captured.err == ""


def test_a_name_cannot_act_on_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "\x1b]0;pwned\x07"
    folder.mkdir()
    assert run("grade", folder, "-o", tmp_path / "out") == 2
    captured = capsys.readouterr()
    assert "\x1b" not in captured.err + captured.out


def test_missing_confinement_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    grade_in_this_process(monkeypatch)
    monkeypatch.setattr("autograder.sandbox.supervisor.Sandbox.layers", ("rlimits", "landlock"))
    assert run("check", SOURCE) == 0
    assert "has no seccomp" in capsys.readouterr().err
    # An unreadable file that comes first must not silence it.
    (tmp_path / "a.ipynb").write_text("{", encoding="utf-8")
    files = (tmp_path / "a.ipynb", SOURCE)
    assert run("grade", *files, "-o", tmp_path / "out", "--jobs", "1") == 0
    assert "has no seccomp" in capsys.readouterr().err


def test_outside_of_a_course_published_cases_are_graded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("CHAINRULE_COURSE")
    monkeypatch.chdir(tmp_path)
    assert run("check", SOURCE) == 0
    assert "published cases only" in capsys.readouterr().out
    assert run("check", SOURCE, "--course", COURSE) == 0
    assert "score 100 of 100" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["check", "grade"])
def test_less_isolation_than_required_is_refused(
    command: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    grade_in_this_process(monkeypatch)
    monkeypatch.setitem(
        __import__("autograder.sandbox.supervisor", fromlist=["ISOLATION"]).ISOLATION,
        "full",
        ("rlimits", "a layer that no machine has"),
    )
    more = ["-o", str(tmp_path / "out")] if command == "grade" else []
    assert run(command, SOURCE, "--require-isolation", "full", *more) == 3
    assert not (tmp_path / "out").exists()
    assert run(command, SOURCE, "--require-isolation", "basic", *more) == 0


HOSTILE = "from pathlib import Path\nPath(r'{mark}').touch()\n"
MODULES = ("click", "numpy", "h5py", "msgpack", "multiprocessing", "jinja2", "colorsys")


@pytest.mark.parametrize(
    "command",
    [("list",), ("check", "ada.ipynb"), ("grade", ".", "-j", "2"), ("doctor",)],
    ids=lambda command: command[0],
)
def test_nothing_in_a_students_folder_runs_outside_of_a_worker(
    command: tuple[str, ...], tmp_path: Path
) -> None:
    """A student's own `solutions/` is not a course, and a student's `click.py` is not a library."""
    mark, folder = tmp_path / "ran", tmp_path / "folder"
    for part in ("source", "solutions/step_by_step", "assignments/own", "solutions/own"):
        (folder / part).mkdir(parents=True)
    (folder / "assignments" / "own" / "assignment.toml").write_text(OWN, encoding="utf-8")
    for path in (
        "solutions/step_by_step/reference.py",
        "solutions/own/reference.py",
        "assignments/own/cases.py",
        *(f"{name}.py" for name in MODULES),
    ):
        (folder / path).write_text(HOSTILE.format(mark=mark), encoding="utf-8")
    for name in ("ada", "bob"):
        solved_but(folder / f"{name}.ipynb", {})
    environment = {k: v for k, v in os.environ.items() if k not in ("CI", "CHAINRULE_COURSE")}
    run = subprocess.run(
        [sys.executable, "-m", "autograder.cli", *command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode in (0, 1), run.stderr
    assert not mark.exists(), run.stderr
    if command[0] in ("check", "grade"):
        assert "is not used, because a submission lies in it or beside it" in run.stderr
        assert "published cases only" in run.stderr + run.stdout
    else:
        assert f"course folder: {folder}" in run.stderr


OWN = """
id = "own"
title = "Own"
notebook = "own.ipynb"
points = { fixture = 1, fresh = 1, properties = 1 }
exercise = [{ name = "f", signature = "x", returns = "y" }]
"""


COMMANDS = (
    "##vso[task.complete result=Succeeded]::error::x\n::error::boo\n##[error]hi\n##teamcity[x"
)
SHOUTING = (
    f"raise ValueError({COMMANDS!r})",
    f"print({COMMANDS!r})\nx = '##vso[a]'; import nothing_here  ##vso[b]",
    f"def linear_forward(A, W, b):\n    raise ValueError({COMMANDS!r})",
    "def compute_cost(AL, Y):\n    return '##vso[x]' ##vso[y]\n",
    "##teamcity[x]\ndef linear_backward(dZ, cache)\n  ##vso[syntax]::error::z",
    "def update_parameters(params, grads, learning_rate):\n    return unknown['##vso[k]']",
)
_OF_CI = re.compile(r"##vso\[|##teamcity\[|^##\[|^::", re.MULTILINE)


@pytest.mark.parametrize("command", ["check", "grade", "pytest"])
def test_no_line_is_a_command_to_a_ci_service(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Such a line could end the job with success, or set a variable of it."""
    name = "a.ipynb" if command == "pytest" else "##vso[task] ::error::x.ipynb"
    (tmp_path / "class").mkdir()
    path = write_notebook(tmp_path / "class" / name, SHOUTING, "step_by_step")
    if command == "pytest":
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-v", "--submission", path],
            cwd=tmp_path,
            env={**os.environ, "CHAINRULE_COURSE": str(COURSE)},
            capture_output=True,
            text=True,
            check=False,
        )
        said = done.stdout + done.stderr
    else:
        more = ["-o", str(tmp_path / "out"), "-j", "1"] if command == "grade" else []
        run(command, path.parent if command == "grade" else path, *more)
        said = "".join(capsys.readouterr())
    assert said
    assert not _OF_CI.search(said), said


def test_without_a_name_the_assignments_of_the_course_are_meant(tmp_path: Path) -> None:
    """The built-in assignments have no source in a course of one's own."""
    start(tmp_path, "first", "strings")
    start(tmp_path, "second", "kmeans")
    assert names_in(tmp_path) == ["first", "second"]
    assert {*names_in(COURSE)} >= {"activations", "step_by_step"}
