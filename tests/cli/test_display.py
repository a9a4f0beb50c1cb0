"""The options -q and -v, and the marks that a terminal can show."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.cli.display import plain_marks
from tests.cli.support import run
from tests.conftest import SUBMISSIONS
from tests.support import RELEASE, SOURCE

pytestmark = pytest.mark.slow

LACKS_ONE = SUBMISSIONS / "lacks_a_function.ipynb"


class Terminal(io.TextIOWrapper):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("encoding", "environment", "plain"),
    [
        ("utf-8", {}, False),
        ("utf-8", {"LANG": "en_GB.UTF-8", "TERM": "xterm"}, False),
        ("utf-8", {"LANG": "C.UTF-8"}, False),
        ("ascii", {"LANG": "en_GB.UTF-8"}, True),
        ("latin-1", {}, True),
        ("utf-8", {"LANG": "C", "LC_CTYPE": "C.UTF-8"}, True),
        ("utf-8", {"LANG": "en_GB.UTF-8", "LC_ALL": "POSIX"}, True),
        ("utf-8", {"TERM": "dumb"}, True),
    ],
)
def test_where_marks_are_ascii(encoding: str, environment: dict[str, str], plain: bool) -> None:
    assert plain_marks(Terminal(io.BytesIO(), encoding), environment) is plain


def test_a_file_is_no_dumb_terminal() -> None:
    file = io.TextIOWrapper(io.BytesIO(), "utf-8")
    assert not plain_marks(file, {"TERM": "dumb"})


@pytest.mark.parametrize(
    "environment",
    [{"LANG": "C"}, {"PYTHONIOENCODING": "cp1252"}],
    ids=str,
)
def test_a_missing_exercise_differs_from_a_wrong_one_in_ascii(environment: dict[str, str]) -> None:
    """The characters of other alphabets used to become question marks, as if all were missing."""
    inherited = {k: v for k, v in os.environ.items() if k not in ("LC_ALL", "LANG", "LC_CTYPE")}
    done = subprocess.run(
        [sys.executable, "-m", "autograder.cli", "check", LACKS_ONE, "--public"],
        capture_output=True,
        env={**inherited, **environment},
        check=False,
    )
    marks = {line[:1] for line in done.stdout.splitlines() if line[1:3] == b"  "}
    assert marks == {b"+", b"?", b" "}
    assert b"+ passed   ? missing" in done.stdout


def test_check_quiet_is_one_line(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert run("check", RELEASE, "-q") == 1
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("score 0 of 100\n", "")
    (tmp_path / "ada.ipynb").write_text("{", encoding="utf-8")
    assert run("check", tmp_path / "ada.ipynb", "--quiet") == 2
    assert capsys.readouterr().out.startswith("unreadable, scores 0: it is truncated")


def test_check_verbose_shows_every_case_and_the_time(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", SOURCE, "-v", "-e", "linear_forward") == 0
    shown = " ".join(capsys.readouterr().out.split())
    for words in ("✓ fixture fixture", "✓ fresh fresh_small", "✓ properties unchanged"):
        assert words in shown
    assert "graded in " in shown


def test_grade_quiet_shows_problems_only(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    class_ = tmp_path / "class"
    class_.mkdir()
    (class_ / "grace.ipynb").write_bytes(RELEASE.read_bytes())
    (class_ / "linus.ipynb").write_bytes(RELEASE.read_bytes())
    output = tmp_path / "out"
    assert run("grade", class_, "-o", output, "-q") == 0
    assert capsys.readouterr() == ("", "")
    assert (output / "grades.csv").read_text(encoding="utf-8").count("\n") == 3
    (class_ / "linus.ipynb").write_text("{", encoding="utf-8")
    assert run("grade", class_, "-o", output, "--quiet") == 0
    captured = capsys.readouterr()
    assert "linus" in captured.out
    assert "grace" not in captured.out
    assert captured.err == ""
    assert run("grade", class_, "-o", output, "-v") == 0
    assert "seconds" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["check", "grade"])
def test_quiet_and_verbose_exclude_each_other(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(command, RELEASE, "-q", "-v") == 2
    assert "give one of them" in capsys.readouterr().err
