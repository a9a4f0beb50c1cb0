"""A station in this process, as it is in a Dask worker's."""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from autograder.content.catalogue import COURSE_VARIABLE
from autograder.content.description import Assignment
from autograder.content.secret import Secret
from autograder.engines import station
from autograder.grading.classroom import Settings
from autograder.grading.graders import make_grader
from autograder.grading.submission import grade_file
from autograder.records import Report
from autograder.results.schema import from_dict, to_dict
from autograder.sandbox.supervisor import Sandbox
from tests.conftest import COURSE, SUBMISSIONS

pytestmark = pytest.mark.slow

SECRET = Secret("a secret for tests", drawn=False)
SOLVED = SUBMISSIONS / "solves_everything.ipynb"


@pytest.fixture(autouse=True)
def closed_stations(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv(COURSE_VARIABLE, raising=False)
    yield
    station.close()


def describe(course: Path | None = COURSE, isolation: str = "basic") -> str:
    settings = Settings(course, course is None, "step_by_step", SECRET, isolation)
    return station.describe(settings, ("step_by_step",))


def grade(run: str, path: Path = SOLVED, wanted: str | None = None) -> Report:
    answer = station.grade(run, path.read_bytes(), str(path), "ada", wanted)
    return from_dict(json.loads(answer)["report"])


def refusal(run: str) -> str:
    """What a worker says at the start of a run, and to a submission that comes nevertheless."""
    said = asyncio.run(station.look(run))
    assert said is not None
    assert json.loads(station.grade(run, b"", "x.ipynb", "ada", None)) == {"refused": said}
    return said


@pytest.fixture
def course(tmp_path: Path) -> Path:
    shutil.copytree(COURSE / "solutions", tmp_path / "course" / "solutions")
    return tmp_path / "course"


def replace_in_reference(course: Path, old: str, new: str) -> None:
    reference = course / "solutions" / "step_by_step" / "reference.py"
    text = reference.read_text(encoding="utf-8")
    assert old in text
    reference.write_text(text.replace(old, new), encoding="utf-8")


def test_the_path_is_only_reported(tmp_path: Path) -> None:
    path = tmp_path / "not" / "here.ipynb"
    answer = station.grade(describe(), SOLVED.read_bytes(), str(path), "ada", None)
    report = from_dict(json.loads(answer)["report"])
    assert (report.submission.path, report.score) == (str(path), 100)


def test_the_report_is_that_of_the_file(assignment: Assignment, sandbox: Sandbox) -> None:
    grader = make_grader(assignment, sandbox, SECRET)
    path = SUBMISSIONS / "draws_without_the_given_seed.ipynb"
    here, there = to_dict(grade_file(path, grader, "ada")), to_dict(grade(describe(), path))
    assert {**there, "seconds": 0} == {**here, "seconds": 0}


def test_another_version_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    run = describe()
    monkeypatch.setattr(station, "__version__", "0.0.1")
    assert refusal(run).startswith("it has Chainrule 0.0.1, the client has ")


def test_another_reference_is_refused(course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replace_in_reference(course, "W @ A + b", "b + W @ A")
    monkeypatch.setenv(COURSE_VARIABLE, str(course))
    assert refusal(describe()) == "its version of step_by_step differs from the client's"


def test_an_assignment_that_is_not_there_is_refused() -> None:
    run = {**json.loads(describe()), "fingerprints": {"of_the_client": "0123"}}
    assert refusal(json.dumps(run)) == "its version of of_the_client differs from the client's"


def test_an_absent_course_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(COURSE_VARIABLE, str(tmp_path))
    assert refusal(describe()) == (
        f"it has no course folder at {tmp_path}; set CHAINRULE_COURSE in its environment"
    )


def test_a_public_run_needs_no_course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(COURSE_VARIABLE, str(tmp_path))
    assert asyncio.run(station.look(describe(None))) is None
    assert (grade(describe(None)).score, grade(describe(None)).max_score) == (40, 40)


@pytest.mark.parametrize(
    ("layers", "isolation", "said"),
    [
        (("rlimits",), "basic", "neither seccomp nor netns"),
        (
            ("rlimits", "netns"),
            "full",
            "not provide the required isolation: landlock, seccomp",
        ),
    ],
)
def test_too_little_isolation_is_refused(
    layers: tuple[str, ...], isolation: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin = Sandbox.start

    def start(sandbox: Sandbox) -> None:
        begin(sandbox)
        sandbox._layers = layers

    monkeypatch.setattr(Sandbox, "start", start)
    assert said in refusal(describe(isolation=isolation))


def test_a_course_that_has_changed_is_loaded_anew(course: Path) -> None:
    assert grade(describe(course)).score == 100
    replace_in_reference(course, "W @ A + b", "W @ A - b")
    later = grade(describe(course))
    assert later.score is not None
    assert later.score < 100


def test_threads_take_turns() -> None:
    paths = [SOLVED, SUBMISSIONS / "draws_without_the_given_seed.ipynb"] * 3
    run = describe()
    with ThreadPoolExecutor(2) as pool:
        side_by_side = [report.score for report in pool.map(lambda path: grade(run, path), paths)]
    assert side_by_side == [100, 80] * 3


def test_desks_of_earlier_runs_are_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    closed: list[str] = []
    close = Sandbox.close

    def note(sandbox: Sandbox) -> None:
        closed.append("closed")
        close(sandbox)

    monkeypatch.setattr(Sandbox, "close", note)
    first = json.loads(describe(None))
    for number in range(5):
        assert asyncio.run(station.look(json.dumps({**first, "number": number}))) is None
    assert len(closed) == 1


def test_an_assignment_that_does_not_add_up_is_not_the_workers_fault(course: Path) -> None:
    replace_in_reference(course, "W @ A + b", "W @ A @ A")
    run = describe(course)
    answer = json.loads(station.grade(run, SOLVED.read_bytes(), "x.ipynb", "ada", "step_by_step"))
    assert list(answer) == ["fault"]
    assert answer["fault"].startswith("the cases of step_by_step cannot be drawn")
