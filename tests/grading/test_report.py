"""Reports of submissions that cannot be graded."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.grading.graders import Grader
from autograder.grading.submission import grade_file
from autograder.records import (
    SubmissionStatus,
)
from tests.support import SOURCE


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b'{"cells": [', "truncated"),
        (b"hello", "not valid JSON"),
        (b"[1, 2]", "not an object"),
        (b'{"cells": 3}', "no list of cells"),
        (b'{"cells": [{"cell_type": "code", "source": 3}]}', "none of the functions"),
        (b'{"cells": []}', "none of the functions"),
        (b"[" * 100_000, "nests too deeply"),
    ],
)
def test_unreadable_scores_zero_and_says_why(
    content: bytes, reason: str, grader: Grader, tmp_path: Path
) -> None:
    path = tmp_path / "student.ipynb"
    path.write_bytes(content)
    report = grade_file(path, grader)
    assert (report.status, report.score) == (SubmissionStatus.UNREADABLE, 0)
    assert reason in report.notes[0]
    assert "\n" not in report.notes[0]


def test_a_fault_of_ours_is_internal_and_has_no_score(
    grader: Grader, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object, **_kwargs: object) -> None:
        raise KeyError("a bug")

    monkeypatch.setattr("autograder.grading.submission.judge", fail)
    report = grade_file(SOURCE, grader)
    assert (report.status, report.score) == (SubmissionStatus.INTERNAL, None)
    assert "KeyError" in report.notes[0]
