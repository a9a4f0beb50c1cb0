"""The nearest existing name to a path that does not exist."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.finding.nearest import nearest, no_such_path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "class" / "ada").mkdir(parents=True)
    (tmp_path / "class" / "ada" / "step_by_step.ipynb").touch()
    (tmp_path / "notes.txt").touch()
    (tmp_path / ".secret.ipynb").touch()
    return tmp_path


@pytest.mark.parametrize(
    ("path", "near"),
    [
        ("class/ada/step_by_stp.ipynb", "class/ada/step_by_step.ipynb"),
        ("class/ada/Step_By_Step.ipynb", "class/ada/step_by_step.ipynb"),
        ("class/ada/step_by_step", "class/ada/step_by_step.ipynb"),
        ("clas/ada/step_by_step.ipynb", "class/ada/step_by_step.ipynb"),
        ("clas", "class"),
        ("clas/ada/another.ipynb", None),
        ("secret.ipynb", None),
        (".secrt.ipynb", ".secret.ipynb"),
        ("zebra.ipynb", None),
        ("notes.txt/inside.ipynb", None),
        ("x" * 300, None),
    ],
)
def test_a_path_that_differs_in_one_name(path: str, near: str | None, folder: Path) -> None:
    assert nearest(folder / path) == (folder / near if near else None)


def test_relative_paths_stay_relative(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    said = "no such file or folder: note.txt; did you mean notes.txt?"
    assert no_such_path(Path("note.txt")) == said
    assert no_such_path(Path("zebra")) == "no such file or folder: zebra"
