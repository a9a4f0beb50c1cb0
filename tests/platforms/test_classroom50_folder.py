"""The folder for Classroom 50: small enough, and run as its runner does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from autograder.content.description import load_assignment
from autograder.errors import UsageError
from autograder.platforms import classroom50_folder as made
from autograder.platforms.answer_side import write_files
from tests.conftest import COURSE
from tests.exports.test_classroom50 import SCHEMA
from tests.platforms.handed_in import RUNNER, hand_in, read


def test_what_is_in_it() -> None:
    files = made.classroom50_folder(load_assignment("step_by_step", course=COURSE), COURSE)
    assert {"autograder.py", "requirements.txt"} < files.keys()
    assert "course/solutions/step_by_step/reference.py" in files
    compile(files["autograder.py"], "autograder.py", "exec")
    public = made.classroom50_folder(load_assignment("step_by_step", public=True), None)
    assert not [path for path in public if path.startswith("course")]


def test_a_folder_that_the_runner_does_not_take_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(made, "MAX_BYTES", 1024 * 1024)
    with pytest.raises(UsageError, match=r"too large for Classroom 50: 1\.\d MB when packed"):
        made.classroom50_folder(load_assignment("step_by_step", course=COURSE), COURSE)


@pytest.mark.long
@pytest.mark.slow
def test_the_runner_gets_a_result_whatever_the_checkout_holds(tmp_path: Path) -> None:
    bundle, checkout = tmp_path / "bundle", tmp_path / "checkout"
    assignment = load_assignment("step_by_step", course=COURSE)
    write_files(bundle, made.classroom50_folder(assignment, COURSE))
    hand_in(checkout, "wrong")
    # Modules of the student's with the names of ours and of Python's.
    for name in ("autograder", "numpy", "json", "pip", "venv"):
        (checkout / f"{name}.py").write_text("raise SystemExit(1)\n", encoding="utf-8")
    subprocess.run(
        [sys.executable, bundle / "autograder.py"],
        cwd=checkout,
        env={**os.environ, **RUNNER},
        check=True,
        timeout=600,
    )
    result = read(checkout / "result.json")
    Draft202012Validator(SCHEMA).validate(result)
    assert (result["score"], result["max-score"]) == (90, 100)
