"""The command line as a whole: its commands, its exit codes, its one-line errors."""

from __future__ import annotations

import shlex
import subprocess
import sys
from pathlib import Path

import click
import pytest

from autograder.cli.commands import cli
from tests.cli.support import run
from tests.support import SOURCE

COMMANDS = cli.list_commands(click.Context(cli))


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", str(SOURCE), "--assignment", "step_by_stp"],
        ["check", str(SOURCE), "--jsn", "x"],
        ["check"],
        ["check", str(SOURCE), "-q", "-v"],
        ["check", "nothing.ipynb"],
        ["check", "examples"],
        ["chekc"],
        ["--hlp"],
        ["list", "more"],
        ["grade", "nothing"],
        ["grade", str(SOURCE), "--engine", "nothing"],
        ["grade", "examples", "-j", "many"],
        ["report", "nothing"],
        ["diff", "nothing", "more"],
        ["diff", "nothing"],
        ["new", "two words"],
        ["new", "name", "--from", "nothing"],
        ["import", "nothing.ipynb"],
        ["preview", "nothing"],
        ["fixtures", "nothing"],
        ["verify", "nothing"],
        ["verify", "--secrets", "0"],
        ["doctor", "more"],
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


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["chekc"], "there is no command 'chekc'; did you mean check?"),
        (["zebra"], "there is no command 'zebra'; --help lists the commands"),
        (["import", "READM.md"], "no such file or folder: READM.md; did you mean README.md?"),
        (["grade", "exmples"], "no such file or folder: exmples; did you mean examples?"),
        (["check", str(SOURCE), "--wach"], "'--wach'. Did you mean '--watch'?"),
    ],
)
def test_the_nearest_name_is_said(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*arguments) == 2
    assert words in capsys.readouterr().err


@pytest.mark.parametrize("columns", ["80", "200"])
@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_a_command_has_an_example_and_fits(
    command: str, columns: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert run(command, "--help") == 0
    lines = capsys.readouterr().out.splitlines()
    assert all(len(line) <= 80 for line in lines)
    assert not any(line.endswith("...") and line.strip() != "..." for line in lines[1:])
    (at,) = [n for n, line in enumerate(lines) if line.strip() in ("Example:", "Examples:")]
    examples = "\n".join(lines[at + 1 :]).replace("\\\n", " ").splitlines()
    assert examples
    for example in examples:
        words = shlex.split(example)
        assert words[:2] == ["chainrule", command]
        _parse(words[1:])


def _parse(words: list[str]) -> None:
    """Parse an example without running it."""
    command = cli.get_command(click.Context(cli), words[0])
    assert command is not None
    command.make_context(words[0], words[1:])


def test_the_list_of_commands_cuts_no_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--help") == 0
    text = capsys.readouterr().out
    lines = text[text.index("Commands:") :].splitlines()[1:]
    assert len(lines) == len(COMMANDS)
    assert all(line.endswith(".") and not line.endswith("...") for line in lines)
    assert all(len(line) <= 80 for line in text.splitlines())


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
