"""An nbgrader course for tests: its folder, its commands, its gradebook."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.conftest import COURSE
from tests.integrations.forked import run_nbgrader

SECRET = "a secret for tests"
URL = "sqlite:///gradebook.db"


def lay_out(folder: Path) -> Path:
    """Copy into a folder what the documentation says a course consists of."""
    folder.mkdir(parents=True)
    shutil.copy(COURSE / "nbgrader_config.py", folder)
    for name in ("source", "solutions"):
        ignored = shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints")
        shutil.copytree(COURSE / name, folder / name, ignore=ignored)
    return folder


def run(folder: Path, *command: str, expect: int = 0, env: Mapping[str, str] | None = None) -> str:
    """Run a command of this environment in a folder; return what it printed."""
    given = {
        **{name: value for name, value in os.environ.items() if name != "CI"},
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        # Nothing of the user's own configuration takes part.
        "JUPYTER_CONFIG_DIR": str(folder / ".jupyter"),
        "JUPYTER_DATA_DIR": str(folder / ".jupyter_data"),
        "HOME": str(folder),
        "CHAINRULE_SECRET": SECRET,
        "PYTHONPATH": str(Path(__file__).with_name("quick")),
        **(env or {}),
    }
    if command[0] == "nbgrader":
        with tempfile.TemporaryDirectory() as away:
            output = Path(away) / "output.txt"
            code = run_nbgrader(folder, command[1:], given, output)
            printed = output.read_text(encoding="utf-8")
    else:
        code, printed = _run_outside(folder, command, given)
    assert code == expect, f"{command} ended with {code}:\n{printed}"
    return printed


def _run_outside(folder: Path, command: Sequence[str], env: Mapping[str, str]) -> tuple[int, str]:
    done = subprocess.run(
        command,
        cwd=folder,
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=300,
        check=False,
    )
    return done.returncode, done.stdout


def hand_in(
    folder: Path, student: str, notebook: Path, when: str | None = None, name: str = "step_by_step"
) -> Path:
    """Put a notebook where nbgrader collects it."""
    target = folder / "submitted" / student / name
    target.mkdir(parents=True, exist_ok=True)
    shutil.copy(notebook, target / f"{name}.ipynb")
    if when is not None:
        (target / "timestamp.txt").write_text(when)
    return target / f"{name}.ipynb"


def rows(folder: Path, assignment: str = "step_by_step") -> dict[str, dict[str, Any]]:
    """Everything that the gradebook has of each student's submission, but for its keys."""
    # Collecting the tests must not load nbgrader, which takes longer than collecting them.
    from nbgrader.api import Gradebook

    found: dict[str, dict[str, Any]] = {}
    with Gradebook(f"sqlite:///{folder / 'gradebook.db'}") as gradebook:
        for submission in gradebook.assignment_submissions(assignment):
            (notebook,) = submission.notebooks
            entry: dict[str, Any] = {
                "timestamp": submission.timestamp,
                "penalty": notebook.late_submission_penalty,
                "score": submission.score,
            }
            for grade in notebook.grades:
                entry[grade.name] = (
                    grade.auto_score,
                    grade.manual_score,
                    grade.extra_credit,
                    grade.needs_manual_grade,
                )
            for comment in notebook.comments:
                entry[f"comment {comment.name}"] = (comment.auto_comment, comment.manual_comment)
            found[submission.student_id] = entry
    return found
