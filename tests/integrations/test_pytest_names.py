"""`pytest --submission` finds a notebook under any name, and always leaves a JUnit file."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.integrations.pytest_run import LEILA, junit, run, run_outside, summed


@pytest.mark.slow
@pytest.mark.parametrize("name", ["lab.ipynb", "lab[1].ipynb", "a::b [2].ipynb", "Übung 4.ipynb"])
@pytest.mark.parametrize("by_folder", [True, False])
def test_any_name_will_do(name: str, by_folder: bool, tmp_path: Path) -> None:
    shutil.copy(LEILA, tmp_path / name)
    done = run(tmp_path, "--submission", "." if by_folder else name, "--junit-xml=grade.xml")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "chainrule: step_by_step  36 of 40" in done.stdout
    assert summed(junit(tmp_path), "points") == pytest.approx(36, abs=0.001)


@pytest.mark.slow
def test_jobs_agree_on_the_items(tmp_path: Path) -> None:
    shutil.copy(LEILA, tmp_path / "lab[1].ipynb")
    done = run(tmp_path, "-n", "2", "--submission", ".", "--junit-xml=grade.xml")
    assert done.returncode == 1, done.stdout + done.stderr
    assert summed(junit(tmp_path), "max_points") == pytest.approx(40, abs=0.001)


@pytest.mark.slow
@pytest.mark.parametrize("content", [None, b"torn"])
def test_an_unreadable_or_missing_notebook_is_one_failing_item(
    content: bytes | None, tmp_path: Path
) -> None:
    if content is not None:
        (tmp_path / "lab [1].ipynb").write_bytes(content)
    done = run_outside(tmp_path, "--submission", ".", "--junit-xml=grade.xml")
    assert done.returncode == 1, done.stdout + done.stderr
    (item,) = junit(tmp_path).values()
    assert item["outcome"] == "failure"


def test_several_notebooks_are_a_question(tmp_path: Path) -> None:
    for name in "ab":
        shutil.copy(LEILA, tmp_path / f"{name}.ipynb")
    done = run(tmp_path, "--submission", ".")
    assert done.returncode == 4
    assert "name one of: a.ipynb, b.ipynb" in done.stderr
