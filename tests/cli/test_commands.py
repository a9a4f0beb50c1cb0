"""The command line as a whole: its commands, its exit codes, its one-line errors."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.support import run
from tests.support import SOURCE


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", str(SOURCE), "--assignment", "step_by_stp"],
        ["check", str(SOURCE), "--jsn", "x"],
        ["check"],
        ["chekc"],
        ["grade", "examples", "--assignment", "nothing"],
        ["grade", "examples", "--jobs", "0"],
        ["check", str(SOURCE), "--course", "docs"],
        ["release", "nothing"],
    ],
)
def test_wrong_use_is_one_line_and_exit_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    output = ["-o", str(tmp_path / "results")] if arguments[0] == "grade" else []
    assert run(*arguments, *output) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("chainrule: ")
    assert captured.err.count("\n") == 1
    assert not (tmp_path / "results").exists()


def test_fault_of_ours_is_one_line_and_exit_3(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise RuntimeError("a bug\nof ours")

    monkeypatch.setattr("autograder.content.description.available", fail)
    assert run("list") == 3
    assert capsys.readouterr().err.count("\n") == 1


def test_module_runs_as_a_program() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "autograder.cli", "--version"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.startswith("chainrule ")
