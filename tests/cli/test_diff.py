"""`chainrule diff`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from autograder.records import (
    Report,
)
from autograder.results.store import Results
from tests.cli.support import run
from tests.results.runs import ADA, BETTER
from tests.support import solved_but, write_notebook


@pytest.mark.slow
def test_diff_says_what_a_better_submission_changed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    notebook = write_notebook(tmp_path / "ada.ipynb", ["def linear_forward(A, W, b): return 1"])
    assert run("grade", notebook, "-o", tmp_path / "old", "--public") == 0
    solved_but(notebook, {})
    assert run("grade", notebook, "-o", tmp_path / "new", "--public") == 0
    capsys.readouterr()
    assert run("diff", tmp_path / "old", tmp_path / "new") == 1
    output = capsys.readouterr().out
    assert "ada (step_by_step): 0 of 40 -> 40 of 40 (+40)" in output
    assert "linear_forward" in output
    assert "why: a different submission\n" in output


def written(folder: Path, *reports: Report) -> Path:
    results = Results(folder)
    for each in reports:
        results.append(each)
    return folder


def test_diff_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = written(tmp_path / "old", ADA), written(tmp_path / "new", BETTER)
    assert run("diff", old, old / "results.jsonl") == 0
    assert "nothing changed" in capsys.readouterr().out
    assert run("diff", old, new, "--json", tmp_path / "changes.json") == 1
    assert "10 of 20 -> 20 of 20 (+10)" in capsys.readouterr().out
    (change,) = json.loads((tmp_path / "changes.json").read_text())
    assert change["student"] == "ada"
    assert change["reasons"] == ["submission"]
    assert change["exercises"][0]["old"] == {"status": "failed", "score": 0, "max_score": 10}
    assert run("diff", old, new, "--json", "-") == 1
    captured = capsys.readouterr()
    assert json.loads(captured.out) == [change]
    assert "(+10)" in captured.err


@pytest.mark.parametrize("content", [None, b"no results\n", b"\xff\xfe\n", b"[]\n"])
def test_diff_of_no_results_is_wrong_use(
    content: bytes | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = written(tmp_path / "old", ADA)
    if content is not None:
        (tmp_path / "results.jsonl").write_bytes(content)
    assert run("diff", old, tmp_path) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
