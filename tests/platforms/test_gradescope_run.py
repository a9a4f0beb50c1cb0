"""The program on Gradescope: results that stand before, while and after each exercise."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from autograder.content.description import load_assignment
from autograder.exports.writing import write_whole
from autograder.grading import submission
from autograder.platforms import gradescope_run, grading_here
from autograder.platforms.answer_side import answer_side, write_files
from autograder.records import Report, SubmissionStatus
from tests.conftest import COURSE
from tests.exports.test_gradescope import SCHEMA
from tests.platforms.handed_in import HANDED_IN, autograder_root, read

pytestmark = pytest.mark.slow

NAMES = load_assignment("step_by_step").names


@pytest.fixture(scope="module")
def answers() -> dict[str, bytes]:
    return answer_side(load_assignment("step_by_step", course=COURSE), COURSE)


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """Every content that results.json had, in order."""
    contents: list[dict[str, Any]] = []

    def noted(path: Path, content: bytes) -> None:
        contents.append(json.loads(content))
        write_whole(path, content)

    monkeypatch.setattr(gradescope_run, "write_whole", noted)
    return contents


@pytest.mark.parametrize("kind", HANDED_IN)
def test_each_kind_of_submission_has_valid_results_all_the_time(
    kind: str, tmp_path: Path, answers: dict[str, bytes], written: list[dict[str, Any]]
) -> None:
    root = autograder_root(tmp_path, kind)
    write_files(root / "source" / "course", answers)
    assert gradescope_run.run(root, "step_by_step") == 0
    final = read(root / "results" / "results.json")
    assert final == written[-1]
    assert final["score"] == HANDED_IN[kind][1]
    for content in written:
        Draft202012Validator(SCHEMA).validate(content)
    first, *_rest = written
    assert first["score"] == 0
    assert tuple(test["name"] for test in first["tests"]) == NAMES
    assert "stopped" in first["output"]
    if kind != "unreadable":
        waiting = [
            sum("Not graded" in test["output"] for test in content["tests"]) for content in written
        ]
        assert waiting == [*range(len(NAMES), -1, -1), 0]
    else:
        assert final["output"].startswith("It ")


def test_without_answers_the_published_cases_are_graded(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = autograder_root(tmp_path, "right")
    assert gradescope_run.main([str(root), "step_by_step"]) == 0
    assert read(root / "results" / "results.json")["score"] == 40
    assert capsys.readouterr().out.startswith("40 of 40 (public cases)\n")


def test_a_failure_of_the_grader_leaves_no_results(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def failed(*arguments: Any, **more: Any) -> Report:
        report = submission.grade_submission(*arguments, **more)
        return replace(
            report, status=SubmissionStatus.INTERNAL, score=None, notes=("internal error",)
        )

    monkeypatch.setattr(grading_here, "grade_submission", failed)
    root = autograder_root(tmp_path, "right")
    assert gradescope_run.run(root, "step_by_step") == 3
    assert list((root / "results").iterdir()) == []
    assert "internal error" in capsys.readouterr().out


@pytest.mark.parametrize("metadata", ["", "[]", '{"users": []}', '{"users": [{"name": 3}]}'])
def test_metadata_may_be_anything(metadata: str, tmp_path: Path) -> None:
    root = autograder_root(tmp_path, "unreadable")
    (root / "submission_metadata.json").write_text(metadata, encoding="utf-8")
    assert gradescope_run.run(root, "step_by_step") == 0
