"""What `chainrule grade` prints about a class and about earlier results."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from autograder.authoring.new import start
from tests.cli.support import records_in, run
from tests.support import solved_but, version, write_notebook

pytestmark = pytest.mark.slow


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


def test_a_class_that_is_graded_as_another_assignment_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "class").mkdir()
    for student in ("ada", "bob"):
        solved_but(tmp_path / "class" / f"{student}.ipynb", {})
    said = "notebooks have no function of activations"
    for options, is_said in (((), False), (("-a", "activations"), True)):
        out = tmp_path / f"out{len(options)}"
        run("grade", tmp_path / "class", "--public", "-o", out, *options)
        assert (f"2 of 2 {said}" in capsys.readouterr().err) is is_said


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


def test_a_course_is_not_missed_where_the_file_of_an_assignment_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """All cases are graded, so the drawn secret is kept, too."""
    monkeypatch.delenv("CHAINRULE_COURSE", raising=False)
    monkeypatch.delenv("CHAINRULE_SECRET", raising=False)
    monkeypatch.chdir(tmp_path)
    path = start(tmp_path / "course", "texts", "strings")
    (tmp_path / "ada.py").write_text(path.read_text(encoding="utf-8").split("# %% hidden")[0])
    assert run("grade", "ada.py", "-a", path, "-o", "out") == 0
    captured = capsys.readouterr()
    assert "20/20" in captured.out
    assert "published cases only" not in captured.err
    assert (tmp_path / "out" / "secrets.txt").is_file()


def test_an_assignment_that_is_not_known_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_notebook(tmp_path / "ada.ipynb", ["def words(text): return text.split()"])
    notebook = json.loads((tmp_path / "ada.ipynb").read_text(encoding="utf-8"))
    notebook["metadata"]["chainrule"] = {"assignment": "texts"}
    (tmp_path / "ada.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    run("grade", tmp_path / "ada.ipynb", "-o", tmp_path / "out")
    said = " ".join(capsys.readouterr().out.split())
    assert "it belongs to the assignment 'texts', which is not known here" in said
    assert "name its folder with -a" in said
