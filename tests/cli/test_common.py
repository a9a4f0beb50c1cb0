"""What several commands share: the course folder, the isolation, the names they print."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.support import run
from tests.conftest import COURSE
from tests.support import SOURCE


def test_under_ci_a_course_folder_has_to_be_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
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
    monkeypatch.setattr("autograder.sandbox.supervisor.Sandbox.layers", ("rlimits", "landlock"))
    assert run("check", SOURCE) == 0
    assert "has no seccomp" in capsys.readouterr().err
    assert run("grade", SOURCE, "-o", tmp_path, "--jobs", "1") == 0
    assert "has no seccomp" in capsys.readouterr().err


def test_outside_of_a_course_published_cases_are_graded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("check", SOURCE) == 0
    assert "published cases only" in capsys.readouterr().out
    assert run("check", SOURCE, "--course", COURSE) == 0
    assert "score 100 of 100" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["check", "grade"])
def test_less_isolation_than_required_is_refused(
    command: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(
        __import__("autograder.sandbox.supervisor", fromlist=["ISOLATION"]).ISOLATION,
        "full",
        ("rlimits", "a layer that no machine has"),
    )
    more = ["-o", str(tmp_path / "out")] if command == "grade" else []
    assert run(command, SOURCE, "--require-isolation", "full", *more) == 3
    assert not (tmp_path / "out").exists()
    assert run(command, SOURCE, "--require-isolation", "basic", *more) == 0
