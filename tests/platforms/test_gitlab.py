"""GitLab's code quality report, by a schema written from its documentation."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from jsonschema import Draft202012Validator

from autograder.platforms.gitlab import code_quality
from autograder.records import Place, SubmissionStatus
from tests.reports.html_support import any_text, make_exercise, make_report, saying

TEXT = {"type": "string", "minLength": 1}
SCHEMA = {
    "type": "array",
    "items": {
        "type": "object",
        "additionalProperties": False,
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            **dict.fromkeys(("description", "check_name", "fingerprint"), TEXT),
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": TEXT,
                    "lines": {
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}


@given(any_text)
def test_the_report_has_gitlabs_form(text: str) -> None:
    made = code_quality(saying(text), Path("lab.ipynb"), Path())
    Draft202012Validator(SCHEMA).validate(json.loads(json.dumps(made)))


def test_each_exercise_that_is_not_right_is_an_entry_at_its_line(tmp_path: Path) -> None:
    notebook = tmp_path / "lab.ipynb"
    notebook.write_text('{"cells": [{"source": [\n"x\\n",\n"def a"\n]}]}', encoding="utf-8")
    wrong = make_exercise("a", "failed", 0.0, hint="look at b")
    report = make_report(
        "ada",
        replace(wrong, place=Place(1, 2, "a")),
        make_exercise("b"),
        make_exercise("c", "unfinished", 0.0),
    )
    first, second = code_quality(report, notebook, tmp_path)
    assert first["location"] == {"path": "lab.ipynb", "lines": {"begin": 3}}
    assert (first["severity"], second["severity"]) == ("major", "info")
    assert "a, 0 of 10: look at b" in first["description"]
    assert first["fingerprint"] != second["fingerprint"]
    assert code_quality(report, notebook, tmp_path)[0] == first


def test_an_unreadable_file_blocks() -> None:
    lost = make_report("ada", status=SubmissionStatus.UNREADABLE, notes=("it is a PDF",))
    (entry,) = code_quality(lost, Path("lab.ipynb"), Path())
    assert entry["severity"] == "blocker"
    assert "it is a PDF" in entry["description"]
