"""`chainrule release`."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.support import run
from tests.conftest import COURSE


@pytest.mark.slow
def test_release_check_passes_on_the_committed_release(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("release", "activations", "--check") == 0
    assert "up to date" in capsys.readouterr().out


@pytest.mark.slow
def test_release_check_names_what_differs_and_release_mends_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in ("source", "release", "solutions"):
        shutil.copytree(COURSE / folder, tmp_path / folder)
    changed = tmp_path / "release" / "step_by_step" / "dnn_utils.py"
    changed.write_text("# changed\n")
    assert run("release", "--check", "--course", tmp_path) == 1
    assert "differs: release/step_by_step/dnn_utils.py" in capsys.readouterr().out
    assert run("release", "step_by_step", "--course", tmp_path) == 0
    assert run("release", "step_by_step", "--check", "--course", tmp_path) == 0
