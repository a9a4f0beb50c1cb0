"""Grading some exercises of a submission alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from autograder.content.description import load_assignment
from autograder.content.secret import Secret
from autograder.errors import UsageError
from autograder.grading.graders import Grader, Graders, make_grader
from autograder.grading.only import note_on, points_of, refuse_unknown
from autograder.grading.submission import grade_submission
from autograder.records import EndToEnd, ExerciseStatus, Report, Scope
from autograder.results.schema import to_dict
from autograder.sandbox.dialogue import Worker
from autograder.sandbox.supervisor import Sandbox
from tests.conftest import COURSE, SUBMISSIONS

pytestmark = pytest.mark.slow

SCHEMA = json.loads((COURSE / "docs" / "report.schema.json").read_text(encoding="utf-8"))
NAMES = ("initialize_parameters", "linear_forward", "compute_cost", "L_model_backward")


@pytest.fixture(scope="module")
def grader() -> Iterator[dict[bool, Grader]]:
    """Return the graders of all cases and of the published cases."""
    with Sandbox() as sandbox:
        yield {
            public: make_grader(
                load_assignment("step_by_step", course=COURSE, public=public),
                sandbox,
                Secret("a secret for tests", drawn=False),
            )
            for public in (True, False)
        }


def graded(grader: dict[bool, Grader], name: str, *only: str, public: bool = False) -> Report:
    graders = Graders.of(grader[public])
    graders.only = only
    return grade_submission(SUBMISSIONS / f"{name}.ipynb", graders)


@pytest.mark.parametrize("public", [True, False])
@pytest.mark.parametrize(
    "name",
    [
        "solves_everything",
        "uses_a_variable_of_another_cell",
        "lacks_a_function",
        "draws_without_the_given_seed",
        "knows_the_published_answer_only",
        "defines_a_function_twice",
    ],
)
def test_alone_an_exercise_gets_what_it_gets_among_the_others(
    name: str, public: bool, grader: dict[bool, Grader]
) -> None:
    whole = {e.name: e for e in graded(grader, name, public=public).exercises}
    for exercise in NAMES:
        (alone,) = graded(grader, name, exercise, public=public).exercises
        assert (alone.name, alone.status, alone.score, alone.max_score, alone.hint) == (
            exercise,
            whole[exercise].status,
            whole[exercise].score,
            whole[exercise].max_score,
            whole[exercise].hint,
        )


def test_several_exercises_in_the_order_of_the_workbook(grader: dict[bool, Grader]) -> None:
    report = graded(grader, "uses_a_variable_of_another_cell", "compute_cost", "linear_forward")
    assert [e.name for e in report.exercises] == ["linear_forward", "compute_cost"]
    assert (report.score, report.max_score) == (10.0, 20.0)
    assert report.end_to_end is EndToEnd.NOT_RUN
    said = "only linear_forward and compute_cost were graded, of 10 exercises"
    assert report.notes[0] == said
    jsonschema.validate(to_dict(report), SCHEMA)


def test_no_other_exercise_is_called(
    grader: dict[bool, Grader], monkeypatch: pytest.MonkeyPatch
) -> None:
    called: set[str] = set()
    run = Worker.run

    def noted(worker: Worker, name: str, *arguments: Any, **keywords: Any) -> Any:
        called.add(name)
        return run(worker, name, *arguments, **keywords)

    monkeypatch.setattr(Worker, "run", noted)
    report = graded(grader, "loops_for_ever", "compute_cost")
    assert (report.score, report.max_score) == (10.0, 10.0)
    assert called == {"compute_cost"}


def test_an_exercise_that_is_missing_scores_0_of_its_points(grader: dict[bool, Grader]) -> None:
    report = graded(grader, "lacks_a_function", "compute_cost")
    assert (report.score, report.max_score) == (0.0, 10.0)
    assert report.exercises[0].status is ExerciseStatus.MISSING


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("linear_bakward", "did you mean linear_backward"),
        ("zebra", "its exercises are initialize_parameters, "),
    ],
)
def test_an_unknown_exercise_is_refused(name: str, words: str, grader: dict[bool, Grader]) -> None:
    with pytest.raises(UsageError, match=words):
        graded(grader, "solves_everything", "compute_cost", name)


def test_points_and_note() -> None:
    for public, most in ((True, 40.0), (False, 100.0)):
        assignment = load_assignment("step_by_step", course=COURSE, public=public)
        assert (assignment.scope is Scope.PUBLIC) == public
        assert points_of(assignment, ()) == most
        assert points_of(assignment, NAMES) == most * 0.4
        assert note_on(assignment, ()) == note_on(assignment, assignment.names) == ()
        refuse_unknown(assignment.names, assignment)


def test_an_unreadable_notebook_is_out_of_the_points_that_were_asked_for(
    grader: dict[bool, Grader], tmp_path: Path
) -> None:
    path = tmp_path / "ada.ipynb"
    path.write_text("{", encoding="utf-8")
    graders = Graders.of(grader[False])
    graders.only = ("compute_cost",)
    report = grade_submission(path, graders, wanted="step_by_step")
    assert (report.score, report.max_score) == (0.0, 10.0)
