"""What the nursery forks for student code is clean: nothing of the run and no grading code."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from autograder.grading.classroom import grade_all
from tests.conftest import SUBMISSIONS
from tests.grading.behaviours import by_name
from tests.grading.small_class import SETTINGS, find_submissions
from tests.support import solved_but

LOOKS = """def linear_forward(A, W, b):
    import os, sys
    rooms = ("judging", "content", "grading", "results")
    ours = [name[11:] for name in sys.modules if name.startswith("autograder.")]
    ours = sorted(name for name in ours if name.split(".")[0] in rooms)
    raise RuntimeError(f"modules {ours}, variables {sorted(os.environ)}")
"""


@pytest.mark.slow
def test_a_worker_has_no_grading_code_no_variable_and_no_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("A_TOKEN", "not for students")
    folder = tmp_path / "class"
    folder.mkdir()
    solved_but(folder / "ada.ipynb", {"linear_forward": LOOKS})
    for name in ("looks_for_answers_in_memory", "reads_the_environment"):
        shutil.copy(SUBMISSIONS / f"{name}.ipynb", folder)
    said = {
        report.submission.student: by_name(report)["linear_forward"].cases[0].message
        for report in grade_all(find_submissions([folder]), SETTINGS, 2)
    }
    found = said.pop("ada")
    assert "modules ['grading', 'grading.nursery'], variables ['LANG', " in found
    assert "A_TOKEN" not in found
    assert all("found nothing" in message for message in said.values())
