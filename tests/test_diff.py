"""What changed between two runs."""

from __future__ import annotations

import json
import string
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from autograder.cli import main
from autograder.records import (
    EndToEnd,
    ExerciseResult,
    ExerciseStatus,
    Report,
    Scope,
    Submission,
    SubmissionStatus,
)
from autograder.reports.columns import columns, wrapped
from autograder.reports.diff import render
from autograder.results.diff import Reason, RunDiff, diff_runs
from autograder.results.store import Results

RUN = {"version": "0.1.0", "fingerprint": "f" * 16, "secret": "drawn"}
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


def reasons(old: Report, new: Report) -> list[Reason]:
    (change,) = diff_runs([old], [new]).changes
    return list(change.reasons)


def test_whose_score_changed_on_which_exercise_and_why() -> None:
    comparison = diff_runs([ADA, report("bob")], [report("bob"), BETTER])
    (change,) = comparison.changes
    assert (change.student, change.reasons) == ("ada", (Reason.SUBMISSION,))
    (sigmoid,) = change.exercises
    assert sigmoid.name == "sigmoid"
    assert sigmoid.old is not None
    assert sigmoid.new is not None
    assert (sigmoid.old.score, sigmoid.new.score) == (0, 10)
    assert render(comparison).splitlines() == [
        "ada (step_by_step): 10 of 20 -> 20 of 20 (+10)",
        "  sigmoid  failed 0/10  ->  passed 10/10",
        "  why: another submission",
        "",
        "1 changed: 2 results before, 2 now",
        "1 higher, 0 lower, 0 with the same score, 0 new, 0 gone",
    ]


def test_another_submission_with_the_same_result_is_no_change() -> None:
    same = replace(ADA, submission=replace(ADA.submission, sha256="c" * 64), seconds=3.0)
    comparison = diff_runs([ADA], [same])
    assert comparison == RunDiff((), 1, 1)
    assert render(comparison) == "nothing changed: 1 results before, 1 now\n"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (RUN, RUN, [Reason.UNKNOWN]),
        (RUN, {**RUN, "fingerprint": "e" * 16}, [Reason.ASSIGNMENT]),
        (RUN, {**RUN, "fingerprint": "e" * 16, "secret": "other"}, [Reason.SECRET]),
        (RUN, {"version": "0.1.0", "fingerprint": "e" * 16}, [Reason.SECRET]),
        (
            {**RUN, "content": "c"},
            {**RUN, "fingerprint": "e" * 16, "secret": "other", "content": "c"},
            [Reason.SECRET],
        ),
        (
            {**RUN, "content": "c"},
            {**RUN, "fingerprint": "e" * 16, "secret": "other", "content": "d"},
            [Reason.SECRET, Reason.ASSIGNMENT],
        ),
        (
            {"fingerprint": "f" * 16, "content": "c"},
            {"fingerprint": "e" * 16, "content": "c"},
            [Reason.SECRET],
        ),
        (RUN, {**RUN, "version": "0.2.0"}, [Reason.VERSION]),
        (
            {"version": "0.1.0", "fingerprint": "f" * 16},
            {"version": "0.2.0", "fingerprint": "e" * 16},
            [Reason.ASSIGNMENT_OR_SECRET, Reason.VERSION],
        ),
        (RUN, {}, [Reason.UNKNOWN]),
    ],
)
def test_why_as_far_as_the_record_tells(
    old: Mapping[str, str], new: Mapping[str, str], expected: list[Reason]
) -> None:
    worse = report("ada", {"relu": 0.0, "sigmoid": 0.0}, run=new)
    assert reasons(replace(ADA, run=old), worse) == expected


def test_other_points_mean_another_assignment() -> None:
    new = report("ada", {"relu": 10.0}, run={"version": "0.1.0", "fingerprint": "e" * 16})
    assert reasons(ADA, new) == [Reason.SECRET, Reason.ASSIGNMENT]


def test_both_may_have_changed() -> None:
    assert reasons(ADA, replace(BETTER, run={**RUN, "fingerprint": "e" * 16})) == [
        Reason.SUBMISSION,
        Reason.ASSIGNMENT,
    ]


def test_another_scope_is_a_reason_of_its_own() -> None:
    new = replace(BETTER, scope=Scope.PUBLIC, run={**RUN, "fingerprint": "e" * 16})
    assert reasons(ADA, replace(new, submission=ADA.submission)) == [Reason.SCOPE]


def test_who_is_new_and_who_is_gone() -> None:
    comparison = diff_runs([ADA], [report("zoe", {"relu": 10.0})])
    assert [(c.student, c.old is None, c.new is None) for c in comparison.changes] == [
        ("ada", False, True),
        ("zoe", True, False),
    ]
    text = render(comparison)
    assert "gone, had 10 of 20" in text
    assert "new, 10 of 10" in text


def test_an_unreadable_one_is_matched_although_it_names_no_assignment() -> None:
    broken = report("ada", assignment=None, status=SubmissionStatus.UNREADABLE, sha256="b" * 64)
    for old, new in ((ADA, broken), (broken, ADA)):
        (change,) = diff_runs([old], [new]).changes
        assert change.assignment == "step_by_step"
        assert change.old is not None
        assert change.new is not None
        assert "unreadable" in render(RunDiff((change,), 1, 1))


def test_two_assignments_of_a_student_are_kept_apart() -> None:
    other = replace(ADA, assignment="activations")
    assert diff_runs([ADA, other], [other, ADA]).changes == ()
    (change,) = diff_runs([ADA, other], [ADA, replace(BETTER, assignment="activations")]).changes
    assert change.assignment == "activations"


def test_a_fault_of_ours_is_named_as_one() -> None:
    ours = report("ada", status=SubmissionStatus.INTERNAL)
    assert Reason.OURS in reasons(ADA, ours)
    assert "10 of 20 -> no result" in render(diff_runs([ADA], [ours]))


def test_of_two_results_of_one_student_the_last_counts() -> None:
    assert diff_runs([BETTER, ADA], [ADA]).changes == ()


REPORTS = st.lists(
    st.builds(
        report,
        st.sampled_from("abcd"),
        st.dictionaries(st.sampled_from(["f", "g"]), st.sampled_from([0.0, 5.0, 10.0])),
        assignment=st.sampled_from(["one", "two", None]),
        status=st.sampled_from(list(SubmissionStatus)),
        sha256=st.sampled_from(["a" * 64, "b" * 64, None]),
    ),
    max_size=8,
)


@given(REPORTS, REPORTS)
def test_laws(old: list[Report], new: list[Report]) -> None:
    """A run equals itself, and looked at from the other side every change is the same change."""
    assert diff_runs(old, old).changes == ()
    there, back = diff_runs(old, new), diff_runs(new, old)
    assert [(c.student, c.assignment, c.old, c.new) for c in there.changes] == [
        (c.student, c.assignment, c.new, c.old) for c in back.changes
    ]
    assert max(map(len, render(there).splitlines())) <= 80
    json.dumps([change.to_dict() for change in there.changes])


# Letters that take one column of a terminal, two, and none (a combining accent).
WORDS = st.text(alphabet=string.printable + "éß漢字\u0301")


@given(st.lists(st.tuples(WORDS, WORDS, WORDS), max_size=5), st.integers(40, 100))
def test_columns_fit_and_lose_nothing(rows: list[tuple[str, str, str]], width: int) -> None:
    text = columns(rows, width)
    assert all(cell_len(line) <= width for line in text.splitlines())
    shown = "".join(text.split())
    cells = "".join(cell for row in rows for cell in row)
    assert set(cells) & set(string.ascii_letters) <= set(shown)


def test_columns_break_where_words_end() -> None:
    rows = [("ada", "a/long/path/of/many/folders/work.ipynb"), ("漢字", "b.ipynb")]
    assert columns(rows, 30).splitlines() == [
        "ada   a/long/path/of/many/",
        "      folders/work.ipynb",
        "漢字  b.ipynb",
    ]
    assert wrapped("one two three", 8, "  ") == "one two\n  three\n"


def run(*arguments: str | Path) -> int:
    with pytest.raises(SystemExit) as left:
        main([str(argument) for argument in arguments])
    assert isinstance(left.value.code, int | None)
    return left.value.code or 0


def written(folder: Path, *reports: Report) -> Path:
    results = Results(folder)
    for each in reports:
        results.append(each)
    return folder


def test_diff_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = written(tmp_path / "old", ADA), written(tmp_path / "new", BETTER)
    assert run("diff", old, old / "results.jsonl") == 0
    assert "nothing changed" in capsys.readouterr().out
    assert run("diff", old, new, "--json", tmp_path / "changes.json") == 1
    assert "10 of 20 -> 20 of 20 (+10)" in capsys.readouterr().out
    (change,) = json.loads((tmp_path / "changes.json").read_text())
    assert change["student"] == "ada"
    assert change["reasons"] == ["submission"]
    assert change["exercises"][0]["old"] == {"status": "failed", "score": 0, "max_score": 10}
    assert run("diff", old, new, "--json", "-") == 1
    captured = capsys.readouterr()
    assert json.loads(captured.out) == [change]
    assert "(+10)" in captured.err


@pytest.mark.parametrize("content", [None, b"no results\n", b"\xff\xfe\n", b"[]\n"])
def test_diff_of_no_results_is_wrong_use(
    content: bytes | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = written(tmp_path / "old", ADA)
    if content is not None:
        (tmp_path / "results.jsonl").write_bytes(content)
    assert run("diff", old, tmp_path) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1


def test_a_students_name_cannot_act_on_the_terminal() -> None:
    text = render(diff_runs([], [report("\x1b[31m\nbob")]))
    assert "\x1b" not in text
    assert text.startswith("\N{REPLACEMENT CHARACTER}[31m bob")
