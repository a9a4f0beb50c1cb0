"""The program under Classroom 50: a result for each kind of hand-in, and none that is forged."""

from __future__ import annotations

from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from autograder.content.description import load_assignment
from autograder.platforms.answer_side import answer_side, write_files
from autograder.platforms.classroom50_run import main, run
from tests.conftest import COURSE
from tests.exports.test_classroom50 import SCHEMA
from tests.platforms.handed_in import HANDED_IN, RUNNER, hand_in, read


@pytest.mark.slow
@pytest.mark.parametrize("kind", HANDED_IN)
def test_each_kind_of_hand_in_has_a_result(kind: str, tmp_path: Path) -> None:
    checkout, bundle = tmp_path / "checkout", tmp_path / "bundle"
    hand_in(checkout, kind)
    (checkout / "result.json").write_text('{"score": 1000}', encoding="utf-8")
    write_files(
        bundle / "course", answer_side(load_assignment("step_by_step", course=COURSE), COURSE)
    )
    assert run(checkout, bundle, "step_by_step", RUNNER) == 0
    result = read(checkout / "result.json")
    Draft202012Validator(SCHEMA).validate(result)
    assert (result["score"], result["max-score"]) == (HANDED_IN[kind][1], 100)
    assert (result["owner"], result["submission"]) == ("ada", RUNNER["SUBMISSION_TAG"])
    if kind not in ("right", "unreadable"):
        assert [test["score"] for test in result["tests"]].count(10) == 9


def test_what_the_runner_has_to_tell_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("CLASSROOM", raising=False)
    (tmp_path / "result.json").write_text("{}", encoding="utf-8")
    assert main([str(tmp_path), str(tmp_path), "step_by_step"]) == 2
    assert "missing: CLASSROOM" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
