"""What `public_check.py` shows: points, hints, both values, and the exit code of `check`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from autograder.authoring.check_kit.run import main
from autograder.sandbox.unconfined import ON_YOUR_OWN
from tests.conftest import SUBMISSIONS
from tests.support import RELEASE, solved_but

pytestmark = pytest.mark.slow


def test_a_right_notebook_gets_full_marks(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(SUBMISSIONS / "solves_everything.ipynb")], "step_by_step", ()) == 0
    said = capsys.readouterr()
    assert "score 40 of 40  (published cases only)" in said.out
    assert said.err.lower().startswith(ON_YOUR_OWN.lower())


def test_a_wrong_function_gets_its_hint_and_both_values(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = {"compute_cost": "def compute_cost(AL, Y):\n    return 1.0\n"}
    path = solved_but(tmp_path / "n.ipynb", wrong)
    record = tmp_path / "record.json"
    assert main([str(path), "--json", str(record)], "step_by_step", ()) == 1
    said = capsys.readouterr().out
    assert "score 36 of 40" in said
    assert "compute_cost" in said
    assert said.index("  expected\n") < said.index("  yours\n")
    assert json.loads(record.read_text(encoding="utf-8"))["score"] == 36


def test_an_exercise_that_is_not_written_has_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(RELEASE)], "step_by_step", ()) == 1
    rows = capsys.readouterr().out.splitlines()
    assert [row for row in rows if "linear_forward" in row] == [
        f"·  {'linear_forward':<26}    0/4  not written yet"
    ]


def test_the_message_of_a_case_does_not_repeat_the_hint(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = {"linear_forward": "def linear_forward(A, W, b):\n    return (A, W, b), W @ A + b\n"}
    assert main([str(solved_but(tmp_path / "n.ipynb", wrong))], "step_by_step", ()) == 1
    assert capsys.readouterr().out.lower().count("the results are right") == 1


def test_a_long_value_is_cut(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wrong = {"linear_forward": "def linear_forward(A, W, b):\n    return 5 * np.ones((20, 2)), 0\n"}
    assert main([str(solved_but(tmp_path / "n.ipynb", wrong))], "step_by_step", ()) == 1
    said = capsys.readouterr().out
    assert said.count("    [5. 5.]") == 8
    assert "    ...\n" in said


def test_an_unreadable_notebook_and_a_missing_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "n.ipynb").write_text("no notebook", encoding="utf-8")
    assert main([str(tmp_path / "n.ipynb")], "step_by_step", ()) == 2
    assert "this notebook cannot be read" in capsys.readouterr().out
    assert main([str(tmp_path / "m.ipynb")], "step_by_step", ()) == 2
    assert "is called step_by_step.ipynb" in capsys.readouterr().err
