"""`chainrule grade --gradebook`: what it says about an nbgrader course."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.cli import main
from tests.conftest import COURSE
from tests.integrations.gradebook import write
from tests.integrations.nbgrader_course import URL, hand_in, rows

pytestmark = pytest.mark.slow

CLASS = COURSE / "examples" / "sample_class"
LEILA = CLASS / "leila_haddad.ipynb"


@pytest.mark.long
def test_what_has_no_place_is_said(
    course: Path, grade: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    hand_in(course, "leila", LEILA)
    hand_in(course, "stranger", LEILA, name="no_such_assignment")
    with sqlite3.connect(course / "gradebook.db") as database:
        (cell,) = database.execute(
            "SELECT base_cell.id FROM base_cell JOIN notebook ON notebook.id = notebook_id "
            "WHERE base_cell.name = 'test_compute_cost' AND notebook.name = 'step_by_step'"
        ).fetchone()
        database.execute("DELETE FROM grade_cells WHERE id = ?", (cell,))
        database.execute("DELETE FROM base_cell WHERE id = ?", (cell,))
    assert grade() == 0
    said = capsys.readouterr().err
    assert "leila: the gradebook has no cell test_compute_cost: its points are left out" in said
    assert "stranger: not in the gradebook" in said
    assert "no_such_assignment" in said
    assert rows(course)["leila"]["score"] == 80


def test_what_was_mended_is_said(
    course: Path, grade: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    document = json.loads(LEILA.read_text(encoding="utf-8"))
    for cell in document["cells"]:
        if cell["metadata"].get("nbgrader", {}).get("grade_id") == "test_compute_cost":
            cell["metadata"]["nbgrader"]["points"] = 1000
    path = hand_in(course, "leila", LEILA)
    write(path, document)
    path.rename(path.with_name("my solution.ipynb"))
    assert grade() == 0
    said = capsys.readouterr().err
    assert "leila: the points of the cell test_compute_cost were changed" in said
    assert "leila: nbgrader autograde would not find my solution.ipynb" in said
    assert "gradebook: written, together with autograded/" in said
    assert rows(course)["leila"]["score"] == 90


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--gradebook", "sqlite:///none.db"], "there is no gradebook none.db"),
        (["--gradebook", "nonsense"], "the gradebook cannot be used"),
        (["--gradebook", "mysql+nodriver://u:a-password@x/y"], "nodriver"),
        (["--gradebook", "postgresql+pg8000://u:a-password@x/y"], "the Python package pg8000"),
        (["--gradebook", URL, "--public"], "cannot be combined with --public"),
    ],
)
def test_wrong_use_ends_before_anything_is_graded(
    course: Path,
    options: list[str],
    sentence: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    hand_in(course, "leila", LEILA)
    monkeypatch.chdir(course)
    with pytest.raises(SystemExit) as stopped:
        main(["grade", "submitted", *options])
    assert stopped.value.code == 2
    said = capsys.readouterr().err
    assert sentence in said
    assert "a-password" not in said
    assert not (course / "results" / "results.jsonl").exists()
