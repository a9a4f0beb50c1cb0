"""Whether a run is grading into a folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.results.store import PROGRESS, Results
from autograder.serving.progress import Progress, running
from tests.serving.support import append, mixed_report


def test_a_run_leaves_a_note_until_it_ends(tmp_path: Path) -> None:
    append(tmp_path, [mixed_report(tmp_path, "ada", 1)])
    results = Results(tmp_path)
    with results.locked():
        results.keep_unchanged([], [], lambda _name: None)
        assert running(tmp_path) == Progress(1)
    assert running(tmp_path) is None
    assert not (tmp_path / PROGRESS).exists()


@pytest.mark.slow
def test_the_note_of_a_run_that_was_killed_tells_nothing(tmp_path: Path) -> None:
    ended = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], stdout=-1)
    note = {"process": int(ended.stdout), "expected": 5}
    (tmp_path / PROGRESS).write_text(json.dumps(note))
    assert running(tmp_path) is None


@pytest.mark.parametrize("text", ["", "{", "[]", '{"process": "1", "expected": 5}', "null"])
def test_a_damaged_note_tells_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / PROGRESS).write_text(text)
    assert running(tmp_path) is None


def test_a_run_of_another_user_is_a_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(process: int, signal: int) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "kill", refuse)
    (tmp_path / PROGRESS).write_text('{"process": 1, "expected": 5}')
    assert running(tmp_path) == Progress(5)
