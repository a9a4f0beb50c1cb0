"""Completion in a shell, asked as the shell asks."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.authoring.new import start
from tests.cli.support import run
from tests.conftest import COURSE
from tests.support import ASSIGNMENTS

SHELLS = ("bash", "zsh", "fish")


def completed(
    line: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> list[str]:
    """Return the completions of the last word of a line, as bash gets them."""
    words = line.split(" ")
    monkeypatch.setenv("_CHAINRULE_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", line)
    monkeypatch.setenv("COMP_CWORD", str(len(words) - 1))
    assert run() == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    return [entry.partition(",")[2] for entry in captured.out.split()]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("chainrule gr", ["grade"]),
        ("chainrule check --wat", ["--watch"]),
        ("chainrule check x.ipynb -a act", ["activations"]),
        ("chainrule check --assignment step", ["step_by_step"]),
        ("chainrule grade x -a step", ["step_by_step"]),
        ("chainrule verify act", ["activations"]),
        ("chainrule release act", ["activations"]),
        ("chainrule fixtures act", ["activations"]),
        ("chainrule preview act", ["activations"]),
        ("chainrule check x -a activations -e ", ["sigmoid", "relu", "sigmoid_backward",
                                                  "relu_backward"]),
        ("chainrule check activations.ipynb -e r", ["relu", "relu_backward"]),
        ("chainrule check step_by_step.ipynb -e linear_b", ["linear_backward"]),
        ("chainrule check x -e relu -e rel", ["relu_backward"]),
        ("chainrule check x -a nothing -e compute_c", ["compute_cost"]),
        ("chainrule new --from km", ["kmeans"]),
        ("chainrule check x --course /nowhere -a step", ["step_by_step"]),
    ],
)  # fmt: skip
def test_names_are_completed(
    line: str,
    expected: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert completed(line, monkeypatch, capsys) == expected


def test_an_assignment_in_one_file_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = start(tmp_path, "texts", "strings")
    monkeypatch.setenv("CHAINRULE_COURSE", str(tmp_path))
    assert completed("chainrule check x -a te", monkeypatch, capsys) == ["texts"]
    names = completed("chainrule check x -a texts -e ", monkeypatch, capsys)
    assert names
    assert all(f"def {name}" in path.read_text(encoding="utf-8") for name in names)
    path.write_text("# /// chainrule\nbroken", encoding="utf-8")
    assert completed("chainrule check x -a texts -e ", monkeypatch, capsys) == []


def test_a_wrong_course_is_silent(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CHAINRULE_COURSE", "/nowhere")
    assert completed("chainrule check x -a ", monkeypatch, capsys) == []


@pytest.mark.parametrize("shell", SHELLS)
def test_each_shell_gets_a_script(
    shell: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("_CHAINRULE_COMPLETE", f"{shell}_source")
    assert run() == 0
    script = capsys.readouterr().out
    assert f"{shell}_complete" in script
    assert "chainrule" in script
    document = (COURSE / "docs" / "terminal.md").read_text(encoding="utf-8")
    assert f"_CHAINRULE_COMPLETE={shell}_source chainrule" in document


@pytest.mark.slow
@pytest.mark.parametrize("line", ["chainrule check x -a step", "chainrule check x -e linear_b"])
def test_no_large_library_is_loaded(line: str) -> None:
    code = (
        "import sys, atexit; from autograder.cli import main;"
        "atexit.register(lambda: print('loaded', *sys.modules)); main()"
    )
    environment = {
        **os.environ,
        "_CHAINRULE_COMPLETE": "bash_complete",
        "COMP_WORDS": line,
        "COMP_CWORD": str(line.count(" ")),
    }
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    answer, loaded = done.stdout.split("loaded ")
    assert answer.split()
    assert not {"numpy", "h5py", "msgpack", "jinja2"} & set(loaded.split())


def test_the_built_in_assignments_are_offered(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert {*ASSIGNMENTS} <= set(completed("chainrule check x -a ", monkeypatch, capsys))
