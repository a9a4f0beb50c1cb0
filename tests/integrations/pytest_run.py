"""`pytest --submission` for tests: a run in this process or in one of its own, and its reports.

A run in this process takes a tenth of the time. It has the same options, the same strictness and
a plugin manager of its own; what it imports from its folder is forgotten afterwards. A run that
starts workers of pytest-xdist is a process of its own, as people run it.
"""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from autograder.content.exercise import Award
from autograder.grading import submission
from autograder.grading.graders import Graders
from autograder.judging.score import exercise_status, points_earned
from autograder.records import (
    CaseResult,
    CaseStatus,
    ExerciseResult,
    ExerciseStatus,
    Group,
    Report,
    Scope,
    Submission,
    SubmissionStatus,
)
from autograder.sandbox.supervisor import Sandbox
from tests.conftest import COURSE, SUBMISSIONS
from tests.support import write_notebook

STRICT = ("-W", "error", "--strict-config", "--strict-markers")
LEILA = COURSE / "examples" / "sample_class" / "leila_haddad.ipynb"
RIGHT = SUBMISSIONS / "solves_everything.ipynb"
FULL = f"--course={COURSE}"
# What is said of Leila's notebook, in which one exercise is wrong.
BACKWARD = "db has lost a dimension: keep it a column (look at keepdims)."
SETTINGS = {"COLUMNS": "200", "CHAINRULE_SECRET": "a secret for tests"}
# As a conftest.py: whatever the submission is, its record is the one that lies there.
RECORDED = """
import json
from autograder.grading import submission
from autograder.results.schema import from_dict
def grade(*args, **kwargs):
    with open("record.json") as record:
        return from_dict(json.load(record))
submission.grade_submission = grade
"""


@dataclass(frozen=True, slots=True)
class Done:
    """How a run of pytest ended and what it printed."""

    returncode: int
    stdout: str
    stderr: str


def run(folder: Path, *arguments: str | Path, ci: bool = False) -> Done:
    """Run pytest in a folder, outside of any continuous integration unless asked for."""
    words = [*STRICT, *map(str, arguments)]
    if any(word.startswith("-n") for word in words):
        return run_outside(folder, *arguments, ci=ci)
    settings = SETTINGS | ({"CI": "true"} if ci else {})
    # Some faults are seen by a handler of the whole process: this session has its own in place.
    for handler in ("faulthandler", "threadexception", "unraisableexception"):
        words += ["-p", f"no:{handler}"]
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in range(2))
    known, path = set(sys.modules), sys.path[:]
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
        for name in filter(_is_of_this_run, list(os.environ)):
            patch.delenv(name)
        for name, value in settings.items():
            patch.setenv(name, value)
        patch.chdir(folder)
        # Undone at the end, even if a conftest.py of the folder has put another in its place.
        patch.setattr(submission, "grade_submission", _grade_once)
        # Its processes start when something is graded, not when it is opened.
        patch.setattr(Sandbox, "__enter__", lambda sandbox: sandbox)
        try:
            code = pytest.main(words)
        finally:
            sys.path[:] = path
            for name in set(sys.modules) - known:
                if str(folder) in (getattr(sys.modules[name], "__file__", None) or ""):
                    del sys.modules[name]
    printed, errors = (stream.buffer.getvalue().decode() for stream in (out, err))
    return Done(int(code), printed, errors)


def run_outside(folder: Path, *arguments: str | Path, ci: bool = False) -> Done:
    """Run pytest in a folder, in a process of its own."""
    environment = {name: text for name, text in os.environ.items() if not _is_of_this_run(name)}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *STRICT, *map(str, arguments)],
        cwd=folder,
        env=environment | SETTINGS | ({"CI": "true"} if ci else {}),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return Done(done.returncode, done.stdout, done.stderr)


def _is_of_this_run(variable: str) -> bool:
    return variable in ("CI", "BUILD_NUMBER") or variable.startswith("PYTEST")


_grade = submission.grade_submission
_graded: dict[object, Report] = {}


def _grade_once(path: Path, graders: Graders, wanted: str | None = None) -> Report:
    """Grade a file in the way the plugin asks for; the same file in the same way once a session."""
    key = (path.name, path.read_bytes(), graders.course, graders.public, graders.secret, wanted)
    if key not in _graded:
        _graded[key] = _grade(path, graders, wanted=wanted)
    known = _graded[key]
    return replace(known, submission=replace(known.submission, path=str(path)))


def grade(folder: Path, notebook: Path, *arguments: str) -> Done:
    """Run pytest on a copy of a notebook."""
    shutil.copy(notebook, folder)
    return run(folder, "--submission", notebook.name, *arguments)


def junit(folder: Path) -> dict[str, dict[str, str]]:
    """Return the properties of each item that JUnit was told of, and whether it passed."""
    found = {}
    for case in ET.parse(folder / "grade.xml").iter("testcase"):
        exercise = case.attrib["classname"].rpartition(".")[2]
        said = {each.attrib["name"]: each.attrib["value"] for each in case.iter("property")}
        said["outcome"] = " ".join(
            child.tag for child in case if child.tag in ("failure", "error", "skipped")
        )
        found[f"{exercise}::{case.attrib['name']}"] = said
    return found


def summed(items: dict[str, dict[str, str]], name: str) -> float:
    """Return the sum of a property over all items."""
    return sum(float(item[name]) for item in items.values())


def recorded(folder: Path, record: dict[str, Any]) -> Path:
    """Have a record stand in for grading, and return the notebook to name."""
    (folder / "conftest.py").write_text(RECORDED, encoding="utf-8")
    (folder / "record.json").write_text(json.dumps(record), encoding="utf-8")
    return write_notebook(folder / "notebook.ipynb", [])


def report_of(*exercises: ExerciseResult, **more: Any) -> Report:
    known: dict[str, Any] = {
        "assignment": "own",
        "scope": Scope.FULL,
        "submission": Submission("somebody", "notebook.ipynb", None),
        "status": SubmissionStatus.GRADED,
        "score": sum(exercise.score for exercise in exercises),
        "max_score": sum(exercise.max_score for exercise in exercises),
        "seconds": 0.1,
        "isolation": (),
        "end_to_end": "not_run",
        "exercises": exercises,
        "notes": (),
    }
    return Report(**{**known, **more})


def exercise_of(
    name: str,
    statuses: Iterable[tuple[Group, CaseStatus]],
    award: Award = Award.WHOLE,
    status: ExerciseStatus | None = None,
    hint: str = "look again",
    message: str = "",
) -> ExerciseResult:
    cases = tuple(
        CaseResult(f"{group}_{number}", group, each, message)
        for number, (group, each) in enumerate(statuses)
    )
    groups = points_earned(cases, {Group.FIXTURE: 4, Group.FRESH: 4, Group.PROPERTIES: 2}, award)
    score, most = sum(group.score for group in groups), sum(group.max_score for group in groups)
    status = status or exercise_status(cases, score, most)
    return ExerciseResult(name, status, score, most, hint, (), cases, groups)
