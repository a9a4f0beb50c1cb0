"""The comments in a graded notebook."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.results.schema import from_dict
from tests.conftest import COURSE
from tests.integrations.nbgrader_course import hand_in, rows
from tests.support import write_notebook

pytestmark = pytest.mark.slow

CLASS = COURSE / "examples" / "sample_class"
LEILA = CLASS / "leila_haddad.ipynb"


def test_a_fault_of_ours_has_no_score_and_waits(course: Path) -> None:
    from autograder.integrations.nbgrader_course import Graded, open_course, write_class

    path = hand_in(course, "leila", LEILA)
    blank = from_dict(
        {
            "assignment": "step_by_step", "scope": "full", "status": "internal", "score": None,
            "submission": {"student": "leila", "path": str(path), "sha256": None},
            "max_score": 100.0, "seconds": 0.0, "isolation": [], "end_to_end": "not_run",
            "exercises": [], "notes": ["internal error: a <script>"], "run": {},
        }
    )  # fmt: skip
    exercises = tuple(name.removeprefix("comment ") for name in ("linear_forward",))
    with open_course(f"sqlite:///{course / 'gradebook.db'}", course) as opened:
        list(write_class(opened, [Graded(blank, "step_by_step", exercises)]))
    written = rows(course)["leila"]
    assert written["test_linear_forward"] == (None, None, None, True)
    assert written["comment linear_forward"][0] == "Not graded yet, through no fault of yours."
    page = course / "autograded" / "leila" / "step_by_step" / "step_by_step.ipynb"
    assert "internal error" not in page.read_text(encoding="utf-8")  # it may name files


def test_markup_reaches_no_comment(course: Path, tmp_path: Path, grade: Callable[..., int]) -> None:
    hostile = "<script>alert(1)</script>[x](javascript:1)"
    source = f"def linear_forward(A, W, b):\n    raise ValueError({hostile!r})"
    notebook = write_notebook(tmp_path / "hostile.ipynb", [source], "step_by_step")
    hand_in(course, "<b>mallory", notebook)
    assert grade() == 0
    (written,) = rows(course).values()
    comment = written["comment linear_forward"][0]
    assert "script" in comment  # it is said
    assert "<script" not in comment
    assert "](" not in comment
