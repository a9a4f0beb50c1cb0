"""The names that `import autograder` gives."""

from __future__ import annotations

from pathlib import Path

import pytest

import autograder
from autograder.records import (
    Scope,
)
from tests.conftest import COURSE
from tests.support import SOURCE


def test_public_names_work_from_the_course_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHAINRULE_COURSE", str(COURSE))
    report = autograder.grade(SOURCE)
    assert (report.assignment, report.score) == ("step_by_step", 100)
    assert autograder.load_assignment("step_by_step").id == "step_by_step"


def test_public_names_work_without_a_course(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    report = autograder.grade(str(SOURCE), "step_by_step")
    assert (report.scope, report.score, report.max_score) == (Scope.PUBLIC, 40, 40)
