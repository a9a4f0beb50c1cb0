"""Definitions that fail while they are loaded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.grading.graders import Grader
from autograder.grading.submission import grade_file
from autograder.records import (
    ExerciseStatus,
    Report,
)
from tests.grading.behaviours import by_name
from tests.support import solved_but

Graded = Callable[[str], Report]


def test_failed_definition_is_noted_and_named(graded: Graded) -> None:
    report = graded("exits_while_it_is_loaded")
    assert any("ONE = os._exit(3)" in note and "exit status 3" in note for note in report.notes)
    assert "ONE = os._exit(3)" in by_name(report)["linear_forward"].hint


def test_missing_imports_are_noted_but_not_those_of_the_workbook(graded: Graded) -> None:
    notes = graded("imports_older_helpers").notes
    assert notes == (
        "cell 1: import torch_that_nobody_has failed, skipped (no graded function needs it)",
        "cell 1: import lr_utils failed, skipped (no graded function needs it)",
    )


def test_a_function_that_only_a_failed_import_would_bind_is_missing(
    grader: Grader, tmp_path: Path
) -> None:
    path = solved_but(tmp_path / "n.ipynb", {"compute_cost": "from costs import compute_cost"})
    result = by_name(grade_file(path, grader))["compute_cost"]
    assert result.status is ExerciseStatus.MISSING
    assert "the package costs is not there" in result.hint


@pytest.mark.parametrize("place", ["/opt/lib/costs.py", r"C:\\Users\\ada\\costs.py"])
def test_the_place_of_a_module_on_this_machine_is_not_told(
    place: str, public_grader: Grader, tmp_path: Path
) -> None:
    source = f"""def refuse():
    raise ImportError("cannot import name 'cost' from 'costs' ({place})")
LIMIT = refuse()
def compute_cost(AL, Y):
    return LIMIT"""
    path = solved_but(tmp_path / "n.ipynb", {"compute_cost": source})
    report = grade_file(path, public_grader)
    said = " ".join((*report.notes, by_name(report)["compute_cost"].hint))
    assert "cannot import name 'cost' from 'costs')" in said
    assert "costs.py" not in said
