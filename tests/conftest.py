"""What many tests share: the course, a grader with a fixed secret, the sample submissions."""

from __future__ import annotations

import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from autograder.boundary.limits import Limits
from autograder.content.description import Assignment, load_assignment
from autograder.content.secret import Secret
from autograder.grading.graders import Grader, make_grader
from autograder.grading.submission import grade_file
from autograder.records import Report
from autograder.sandbox.dialogue import Worker
from autograder.sandbox.supervisor import Sandbox

# A busy machine is no reason to fail: no example has a deadline, and slow drawing is allowed.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")

# A shell that starts the tests in the background has them ignore SIGINT, and what they start and
# interrupt would ignore it, too.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# jsonschema compiles grammars of internationalised addresses at its start if this package is there.
# No notebook has any; without the package a process starts two seconds sooner.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]

COURSE = Path(__file__).resolve().parents[1]
SUBMISSIONS = COURSE / "tests" / "submissions"
SECRET = Secret("a secret for tests", drawn=False)


@pytest.fixture(autouse=True)
def same_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Find the course folder, and modules beside a notebook, wherever these tests run.

    The configuration of an nbgrader course sets PYTHONPATH, and a test may load it.
    """
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.delenv("PYTHONPATH", raising=False)


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def worker(sandbox: Sandbox) -> Iterator[Worker]:
    """A worker with little time and memory, for one test."""
    with sandbox.worker(Limits(call_seconds=0.5, load_seconds=0.5, memory_mb=256)) as worker:
        yield worker


@pytest.fixture(scope="session")
def assignment() -> Assignment:
    return load_assignment("step_by_step", course=COURSE)


@pytest.fixture(scope="session")
def public_assignment() -> Assignment:
    return load_assignment("step_by_step", course=COURSE, public=True)


@pytest.fixture(scope="session")
def grader(assignment: Assignment, sandbox: Sandbox) -> Grader:
    return make_grader(assignment, sandbox, SECRET, sets=1)


@pytest.fixture(scope="session")
def public_grader(public_assignment: Assignment, sandbox: Sandbox) -> Grader:
    return make_grader(public_assignment, sandbox, SECRET, sets=1)


def in_haste(grader: Grader) -> Grader:
    """Return a grader with less time, for programs that use up all the time that they are given."""
    assignment = grader.assignment
    limits = replace(assignment.limits, call_seconds=0.5, load_seconds=1.0)
    return make_grader(replace(assignment, limits=limits), grader.sandbox, SECRET, sets=1)


@pytest.fixture(scope="session")
def hasty_grader(grader: Grader) -> Grader:
    return in_haste(grader)


@pytest.fixture(scope="session")
def hasty_public_grader(public_grader: Grader) -> Grader:
    return in_haste(public_grader)


@pytest.fixture(scope="session")
def graded(grader: Grader, hasty_grader: Grader) -> Callable[[str], Report]:
    """Grade a notebook of `tests/submissions` by its behaviour's name, once a session."""
    from tests.grading.behaviours import SLOW

    known: dict[str, Report] = {}

    def grade(name: str) -> Report:
        if name not in known:
            chosen = hasty_grader if name in SLOW else grader
            known[name] = grade_file(SUBMISSIONS / f"{name}.ipynb", chosen)
        return known[name]

    return grade


@pytest.fixture(scope="session")
def course_as_made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An nbgrader course whose gradebook knows both assignments, made once a session."""
    from tests.integrations.nbgrader_course import lay_out, run
    from tests.support import made_once

    def make(folder: Path) -> None:
        lay_out(folder)
        for name in ("step_by_step", "activations"):
            run(folder, "nbgrader", "generate_assignment", name)

    return made_once(tmp_path_factory, "nbgrader-course", make)


@pytest.fixture
def course(course_as_made: Path, tmp_path: Path) -> Path:
    """A copy of that course for one test."""
    folder = tmp_path / "course"
    shutil.copytree(course_as_made, folder)
    return folder


@pytest.fixture
def grade(course: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """Grade what was handed in to that course, with the results in its gradebook."""
    from autograder.cli import main
    from tests.integrations.nbgrader_course import URL

    monkeypatch.chdir(course)

    def grade_it(*options: str) -> int:
        course_options = ["--course", ".", "--gradebook", URL]
        with pytest.raises(SystemExit) as stopped:
            main(["grade", "submitted", "-j", "1", *course_options, *options])
        return int(stopped.value.code or 0)

    return grade_it
