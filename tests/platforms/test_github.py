"""What GitHub reads: nothing in it is a command of the student's, and nothing is hidden."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from autograder.platforms import github
from autograder.records import CaseResult, CaseStatus, Group, Place, Scope, SubmissionStatus
from tests.reports.html_support import any_text, make_exercise, make_report, saying

CASES = (
    CaseResult("fixture", Group.FIXTURE, CaseStatus.FAILED, "b is off", "[1]", "[2]"),
    CaseResult("fresh", Group.FRESH, CaseStatus.FAILED, "another sign", "SECRET", "SECRET"),
)
WRONG = make_exercise("a", "partial", 4.0, hint="look at b", cases=CASES)
HERE = Path("lab.ipynb")
ATTACKS = (
    *("::set-output name=score::100", "::stop-commands::x", "::add-mask::a", "##[error]x"),
    *("a\n::error::x", "a\r::notice::x", "%0A::error::x", "::endgroup::", "x\u2028::warning::y"),
)
COMMAND = re.compile(r"^(::|##\[)|##\[", re.M)


@given(any_text | st.sampled_from(ATTACKS))
def test_no_text_of_a_submission_is_a_command(text: str) -> None:
    report = saying(text)
    assert not COMMAND.search(github.log_of(report))
    for line in github.annotations_of(report, HERE, Path()):
        assert re.fullmatch(r"::(error|warning|notice) file=[^\r\n:,]*,line=\d+,title=.*", line)
        title, _colons, message = line.partition("title=")[2].partition("::")
        assert not re.search(r"[:,\r\n]", title)
        assert "\n" not in message
        assert "\r" not in message
    assert re.fullmatch(r"score=[\d.]*\nmax=[\d.]+\npassed=(true|false)\n", github.outputs(report))


@given(any_text)
def test_a_hint_cannot_leave_its_cell_of_the_table(text: str) -> None:
    report = make_report("ada", make_exercise("a", "failed", 0.0, hint=text))
    rows = [line for line in github.summary(report).split("\n") if line.startswith("| ✗")]
    assert len(rows) == 1
    assert len(re.findall(r"(?<!\\)\|", rows[0])) == 5
    assert not re.search(r"<(?!br>)[A-Za-z/!?]", rows[0])


def test_a_hidden_case_says_its_sentence_only() -> None:
    report = replace(make_report("ada", WRONG, make_exercise("b")), scope=Scope.FULL)
    texts = [
        github.log_of(report),
        github.summary(report),
        *github.annotations_of(report, HERE, Path()),
    ]
    assert not [text for text in texts if "SECRET" in text]
    assert "fresh: failed: another sign" in texts[0]
    assert "expected\n  | [1]\n  | actual\n  | [2]" in texts[0]
    assert "| ◐ | `a` | 4 of 10 | look at b |" in texts[1]
    assert "| ✓ | `b` | 10 of 10 |  |" in texts[1]


def test_each_exercise_that_is_not_right_is_annotated_at_its_line(tmp_path: Path) -> None:
    notebook = tmp_path / "sub" / "lab.ipynb"
    notebook.parent.mkdir()
    notebook.write_text('{"cells": [{"source": [\n"x",\n"def a"\n]}]}', encoding="utf-8")
    report = make_report(
        "ada",
        replace(WRONG, place=Place(1, 1, "a")),
        make_exercise("b"),
        make_exercise("c", "unfinished", 0.0, hint="-"),
        make_exercise("d", "error", 0.0, hint="100% wrong"),
    )
    assert list(github.annotations_of(report, notebook, tmp_path)) == [
        "::warning file=sub/lab.ipynb,line=2,title=a%3A 4 of 10::look at b",
        "::notice file=sub/lab.ipynb,line=1,title=c%3A 0 of 10::not written yet",
        "::error file=sub/lab.ipynb,line=1,title=d%3A 0 of 10::100%25 wrong",
    ]


def test_an_unreadable_file_and_a_failure_are_told_apart() -> None:
    lost = make_report("ada", status=SubmissionStatus.UNREADABLE, notes=("it is a PDF",))
    (line,) = github.annotations_of(lost, HERE, Path())
    assert line.endswith("the notebook cannot be read::It is a PDF")
    assert "passed=false" in github.outputs(lost)
    failed = replace(lost, status=SubmissionStatus.INTERNAL, score=None)
    assert "because the grader failed" in github.headline(failed)
    assert github.outputs(failed).startswith("score=\n")


def test_the_runners_files_are_appended_to(tmp_path: Path) -> None:
    told = {
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary"),
        "GITHUB_OUTPUT": str(tmp_path / "output"),
        "GITHUB_WORKSPACE": str(tmp_path),
    }
    (tmp_path / "output").write_text("earlier=1\n", encoding="utf-8")
    report = make_report("ada", WRONG, make_exercise("b"))
    assert github.write(report, tmp_path / "lab.ipynb", told).startswith("::warning file=lab.ipynb")
    text = (tmp_path / "output").read_text(encoding="utf-8")
    assert text == "earlier=1\nscore=14\nmax=20\npassed=false\n"
    assert "### step_by_step: 14 of 20 points" in (tmp_path / "summary").read_text(encoding="utf-8")
    assert github.write(report, HERE, {}).count("\n") == 1
