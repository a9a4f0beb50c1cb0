"""Reports of two runs, for tests of what differs between them."""

from __future__ import annotations

from collections.abc import Mapping

from autograder.records import (
    EndToEnd,
    ExerciseResult,
    ExerciseStatus,
    Report,
    Scope,
    Submission,
    SubmissionStatus,
)

RUN = {
    "version": "0.1.0",
    "fingerprint": "f" * 16,
    "content": "c" * 16,
    "secret_fingerprint": "5" * 16,
}
STATUS = {0.0: ExerciseStatus.FAILED, 10.0: ExerciseStatus.PASSED}


def report(
    student: str,
    scores: Mapping[str, float] | None = None,
    *,
    assignment: str | None = "step_by_step",
    status: SubmissionStatus = SubmissionStatus.GRADED,
    sha256: str | None = "a" * 64,
    run: Mapping[str, str] = RUN,
    worth: float = 10.0,
) -> Report:
    exercises = tuple(
        ExerciseResult(
            name, STATUS.get(score, ExerciseStatus.PARTIAL), score, worth, "", (), (), ()
        )
        for name, score in (scores or {}).items()
    )
    return Report(
        assignment=assignment,
        scope=Scope.FULL,
        submission=Submission(student, f"{student}.ipynb", sha256),
        status=status,
        score=None if status is SubmissionStatus.INTERNAL else sum((scores or {}).values()),
        max_score=worth * len(exercises),
        seconds=0.1,
        isolation=(),
        end_to_end=EndToEnd.PASSED,
        exercises=exercises,
        notes=(),
        run=run,
    )


ADA = report("ada", {"relu": 10.0, "sigmoid": 0.0})
BETTER = report("ada", {"relu": 10.0, "sigmoid": 10.0}, sha256="b" * 64)
