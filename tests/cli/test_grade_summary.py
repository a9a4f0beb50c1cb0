"""What `chainrule grade` prints about a class and about earlier results."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.support import records_in, run
from tests.support import solved_but, version


@pytest.mark.slow
def test_what_became_of_earlier_results_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in ("first", "second"):
        (tmp_path / folder).mkdir()
        solved_but(tmp_path / folder / "ada.ipynb", {})
    solved_but(tmp_path / "first" / "bob.ipynb", {})
    assert run("grade", tmp_path / "first", "-o", tmp_path / "out", "--public") == 0
    assert "published cases only: as asked" in capsys.readouterr().err
    (tmp_path / "first" / "bob.ipynb").unlink()
    assert run("grade", tmp_path / "first", "-o", tmp_path / "out", "--public") == 0
    said = capsys.readouterr().err
    assert "1 unchanged" in said
    bob = f"bob ({tmp_path / 'first' / 'bob.ipynb'})"
    assert f"no longer found, dropped from the results: {bob}\n" in said
    assert "several results" not in said
    # The same file name lies elsewhere: nobody can tell whether it is the same person's.
    assert run("grade", tmp_path / "second", "-o", tmp_path / "out", "--no-resume") == 0
    assert (
        "several results for one assignment, from different files: ada;" in capsys.readouterr().err
    )
    assert [record["submission"]["student"] for record in records_in(tmp_path / "out")] == [
        "ada"
    ] * 2


def test_a_class_of_two_assignments_has_a_column_for_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("step_by_step", "activations"):
        shutil.copy(version("source", name), tmp_path / f"{name}.ipynb")
    assert run("grade", tmp_path, "-o", tmp_path / "out") == 0
    head, *rows = capsys.readouterr().out.splitlines()
    assert head.split() == ["student", "assignment", "score", "exercises", "remarks"]
    assert [row.split()[1:3] for row in rows] == [
        ["activations", "40/40"],
        ["step_by_step", "100/100"],
    ]
