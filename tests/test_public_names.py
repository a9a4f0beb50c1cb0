"""The names that `import autograder` gives."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import autograder
from autograder.records import CaseResult, ExerciseResult, Report, Scope, SubmissionStatus
from autograder.results.schema import to_dict
from tests.conftest import COURSE
from tests.support import SOURCE

DOCUMENT = COURSE / "docs" / "api.md"


def test_public_names_work_from_the_course_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHAINRULE_COURSE", str(COURSE))
    report = autograder.grade(SOURCE)
    assert (report.assignment, report.score) == ("step_by_step", 100)
    assert autograder.load_assignment("step_by_step").id == "step_by_step"


def test_public_names_work_without_a_course(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    report = autograder.grade(str(SOURCE), "step_by_step")
    assert (report.scope, report.score, report.max_score) == (Scope.PUBLIC, 40, 40)


def test_the_document_names_all_public_names() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    table = text[text.index("| name |") : text.index("The modules behind")]
    first = "\n".join(row.split("|")[1] for row in table.splitlines() if row)
    named = set(re.findall(r"`(\w+)[`(]", first))
    assert named == set(autograder.__all__)
    for name in autograder.__all__:
        assert getattr(autograder, name) is not None
        assert name in dir(autograder)


def test_the_attributes_that_the_document_names_exist() -> None:
    text = " ".join(DOCUMENT.read_text(encoding="utf-8").split())
    sentence = text[text.index("These attributes of a `Report`") : text.index("Status, scope and")]
    of_report, _of, others = sentence.partition("An exercise has")
    of_exercise, _of, of_case = others.partition("a case has")
    for said, record in (
        (of_report.replace("`Report`", ""), Report),
        (of_exercise, ExerciseResult),
        (of_case, CaseResult),
    ):
        named = set(re.findall(r"`(\w+)`", said)) - {"student", "path", "sha256"}
        named -= {each.value for each in SubmissionStatus}
        assert named
        for name in named:
            assert hasattr(record, name), name


@pytest.mark.slow
def test_the_examples_of_the_document_run(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "release" / "step_by_step"
    folder.mkdir(parents=True)
    (folder / "step_by_step.ipynb").write_bytes(SOURCE.read_bytes())
    monkeypatch.chdir(tmp_path)
    report = autograder.grade(SOURCE, "step_by_step")
    (tmp_path / "results").mkdir()
    record = json.dumps(to_dict(report)) + "\n"
    (tmp_path / "results" / "results.jsonl").write_text(record, encoding="utf-8")
    examples = re.findall(r"```python\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.S)
    assert len(examples) == 4
    for example in examples:
        exec(example, {})
    said = capsys.readouterr().out
    assert "graded 40.0 40.0" in said
    assert "there is no assignment 'unknown'" in said
