"""One submission from the file to the report: what each behaviour costs."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.content.secret import run_secret
from autograder.grading.graders import Grader, Graders
from autograder.grading.submission import grade_file, grade_submission
from autograder.records import (
    ExerciseStatus,
    Group,
    Report,
    Scope,
    SubmissionStatus,
)
from tests.conftest import COURSE, SUBMISSIONS
from tests.grading.behaviours import EXPECTED, SLOW, by_name, marked
from tests.support import FIRST_CELL, RELEASE, SOURCE, solutions, write_notebook

Graded = Callable[[str], Report]


def test_every_submission_is_expected() -> None:
    assert {path.stem for path in SUBMISSIONS.glob("*.ipynb")} == EXPECTED.keys()


@pytest.fixture(scope="module", params=marked(EXPECTED))
def name(request: pytest.FixtureRequest) -> str:
    """A notebook of `tests/submissions`; its tests stand together, and it is graded once."""
    return str(request.param)


@pytest.mark.slow
def test_behaviour_costs_its_own_exercise_and_no_other(name: str, graded: Graded) -> None:
    report = graded(name)
    expected = {
        exercise.name: EXPECTED[name].get(exercise.name, ("passed", 10.0))
        for exercise in report.exercises
    }
    assert {e.name: (str(e.status), e.score) for e in report.exercises} == expected
    assert report.status is SubmissionStatus.GRADED
    assert report.score == sum(score for _status, score in expected.values())


@pytest.mark.slow
def test_hidden_messages_hold_no_numbers_that_were_computed(name: str, graded: Graded) -> None:
    for exercise in graded(name).exercises:
        for case in exercise.cases:
            if case.visibility == "hidden":
                assert (case.expected, case.actual, case.remark) == ("", "", "")
                assert not re.search(r"\d\.\d", case.message)


def test_source_earns_everything_and_trains(grader: Grader) -> None:
    report = grade_file(SOURCE, grader)
    assert (report.score, report.max_score, report.end_to_end) == (100, 100, "passed")
    assert report.notes == ()
    assert not any(exercise.hint for exercise in report.exercises)


def test_release_earns_nothing_and_is_unfinished(grader: Grader) -> None:
    report = grade_file(RELEASE, grader)
    assert report.score == 0
    assert {e.status for e in report.exercises} == {ExerciseStatus.UNFINISHED}
    assert all("not written yet" in exercise.hint for exercise in report.exercises)


def test_public_scope_is_out_of_the_published_points(public_grader: Grader) -> None:
    report = grade_file(SOURCE, public_grader)
    assert (report.scope, report.score, report.max_score) == (Scope.PUBLIC, 40, 40)
    assert {case.group for e in report.exercises for case in e.cases} == {Group.FIXTURE}


@pytest.mark.slow
@pytest.mark.parametrize(
    "name", marked(set(EXPECTED) - {"hangs_while_it_is_loaded", "loops_on_fresh_cases_only"})
)
def test_public_scope_carries_errors_forward_too(
    name: str, public_grader: Grader, hasty_public_grader: Grader
) -> None:
    """The reference's calls are replayed, so a wrong exercise costs its own published points."""
    grader = hasty_public_grader if name in SLOW else public_grader
    report = grade_file(SUBMISSIONS / f"{name}.ipynb", grader)
    expected = {e.name: EXPECTED[name].get(e.name, ("passed", 10.0)) for e in report.exercises}
    earned = {e.name: e.score for e in report.exercises}
    assert earned == {k: 4.0 if score >= 4 else 0.0 for k, (_s, score) in expected.items()}


def test_assignment_is_recognised_by_function_names(grader: Grader, tmp_path: Path) -> None:
    path = write_notebook(tmp_path / "n.ipynb", ["def linear_forward(A, W, b): ..."])
    report = grade_submission(path, Graders(grader.sandbox, COURSE, run_secret()))
    assert report.assignment == "step_by_step"


def test_a_python_file_is_graded_as_one_cell(grader: Grader, tmp_path: Path) -> None:
    path = tmp_path / "student.py"
    code = FIRST_CELL.replace("%matplotlib inline\n", "") + "\n\n".join(solutions().values())
    path.write_text(code)
    assert grade_file(path, grader).score == 100


@pytest.mark.parametrize("text", ["linear_forward = lambda A, W, b: (W @ A + b, (A, W, b))"])
def test_an_assignment_is_recognised_by_assigned_functions(
    text: str, grader: Grader, tmp_path: Path
) -> None:
    path = tmp_path / "n.py"
    path.write_text(f"import numpy as np\n{text}")
    report = grade_submission(path, Graders(grader.sandbox, COURSE, run_secret()))
    assert by_name(report)["linear_forward"].score == 10


def test_helpers_of_ones_own_do_not_make_another_assignment_of_it(
    grader: Grader, tmp_path: Path
) -> None:
    names = ("sigmoid", "relu", "sigmoid_backward", "relu_backward")
    helpers = [f"def {name}(Z): return Z, Z" for name in names]
    exercises = [solutions()[name] for name in list(solutions())[:4]]
    path = write_notebook(tmp_path / "n.ipynb", [FIRST_CELL, *helpers, *exercises])
    report = grade_submission(path, Graders(grader.sandbox, COURSE, run_secret()))
    assert report.assignment == "step_by_step"
