"""One report with a bit of everything, for several tests."""

from __future__ import annotations

from autograder.records import (
    CaseResult,
    CaseStatus,
    EndToEnd,
    ExerciseResult,
    ExerciseStatus,
    Group,
    GroupResult,
    Place,
    Report,
    Scope,
    Submission,
    SubmissionStatus,
)


def make_report() -> Report:
    cases = (
        CaseResult("fixture", Group.FIXTURE, CaseStatus.PASSED),
        CaseResult("small", Group.FRESH, CaseStatus.FAILED, "Z has the wrong sign"),
    )
    exercise = ExerciseResult(
        "linear_forward",
        ExerciseStatus.PARTIAL,
        4.0,
        10.0,
        "Look at b.",
        ("b_left_out", "c_left_out"),
        cases,
        (GroupResult(Group.FIXTURE, 4.0, 4.0), GroupResult(Group.FRESH, 0.0, 6.0)),
        Place(
            7,
            1,
            "linear_forward",
            code=((1, "def linear_forward(A, W, b):"), (2, "    return W @ A")),
        ),
    )
    return Report(
        assignment="step_by_step",
        scope=Scope.FULL,
        submission=Submission("ada", "ada.ipynb", "0" * 64),
        status=SubmissionStatus.GRADED,
        score=4.0,
        max_score=10.0,
        seconds=0.25,
        isolation=("rlimits", "seccomp"),
        end_to_end=EndToEnd.PASSED,
        exercises=(exercise,),
        notes=("a note",),
        run={"version": "1"},
    )
