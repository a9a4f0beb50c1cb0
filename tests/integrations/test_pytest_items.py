"""The items of a graded submission: what each says and what it is worth."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.content.exercise import Award
from autograder.integrations.pytest_items import ItemSpec, entries, shares
from autograder.records import (
    CaseStatus,
    ExerciseStatus,
    Group,
    SubmissionStatus,
)
from autograder.results.schema import to_dict
from tests.conftest import SUBMISSIONS
from tests.integrations.pytest_run import (
    BACKWARD,
    FULL,
    LEILA,
    RIGHT,
    exercise_of,
    grade,
    junit,
    recorded,
    report_of,
    run,
    summed,
)
from tests.support import RELEASE

pytestmark = pytest.mark.slow


@pytest.mark.long
@pytest.mark.parametrize(
    ("selection", "count"),
    [
        (("-m", "linear_backward"), 10),
        (("-m", "fixture"), 15),
        (("-m", "compute_cost and fresh"), 3),
        pytest.param(
            ("-m", "properties and not linear_backward", "-n", "2"), 60, marks=pytest.mark.slow
        ),
        (("-k", "linear_backward and edge_zeros"), 1),
        pytest.param(("-k", "numerical", "-n", "2"), 1, marks=pytest.mark.slow),
    ],
)
def test_markers_and_names_select(tmp_path: Path, selection: tuple[str, ...], count: int) -> None:
    done = grade(tmp_path, RIGHT, FULL, *selection)
    assert done.returncode == 0, done.stdout
    assert re.search(rf"\b{count} passed\b", done.stdout)


def test_names_that_pytest_keeps_for_itself_are_no_markers(tmp_path: Path) -> None:
    passed = [(Group.FIXTURE, CaseStatus.PASSED)]
    exercises = (exercise_of(name, passed) for name in ("skip", "_inner", "xfail", "last"))
    notebook = recorded(tmp_path, to_dict(report_of(*exercises)))
    assert "4 passed" in run(tmp_path, "--submission", notebook).stdout
    assert "1 passed, 3 deselected" in run(tmp_path, "--submission", notebook, "-m", "last").stdout


def test_hint_comes_first_then_the_case_then_the_points(tmp_path: Path) -> None:
    done = grade(tmp_path, LEILA, FULL)
    assert done.returncode == 1
    said = done.stdout.partition(" linear_backward: fixture _")[2].split("\n_____")[0]
    assert re.search(
        re.escape(BACKWARD)
        + r"\n  \| db has shape \(3,\), expected \(3, 1\)\n"
        + r"  \| expected\n[^a-z]+\n  \| actual\n[^a-z]+\n"
        + r"points for the fixture cases of linear_backward: 0 of 4$",
        said,
    )
    hidden = done.stdout.partition(" linear_backward: edge_zeros _")[2].split("\n_____")[0]
    assert "an array has the wrong shape" in hidden
    assert "expected" not in hidden
    assert "points for the properties cases of linear_backward: 0 of 2" in hidden
    assert f"linear_backward::fixture - Failed: {BACKWARD}\n" in done.stdout


@pytest.mark.parametrize("style", ["auto", "line", "native"])
def test_there_is_no_traceback_of_ours(tmp_path: Path, style: str) -> None:
    done = grade(tmp_path, LEILA, f"--tb={style}")
    assert BACKWARD in done.stdout
    assert ".py" not in done.stdout + done.stderr


def test_what_is_not_written_is_never_green_nor_skipped(tmp_path: Path) -> None:
    done = grade(tmp_path, RELEASE, FULL, "--junit-xml=grade.xml")
    assert done.returncode == 1
    assert "chainrule: step_by_step  0 of 100  (all cases)\n" in done.stdout
    items = junit(tmp_path)
    assert len(items) == 117
    assert {item["outcome"] for item in items.values()} == {"failure"}
    assert done.stdout.count("\nlinear_backward is not written yet: ") == 10


def test_what_is_missing_fails_with_the_hint(tmp_path: Path) -> None:
    done = grade(tmp_path, SUBMISSIONS / "lacks_a_function.ipynb", FULL, "-m", "compute_cost")
    assert "9 failed, 108 deselected" in done.stdout
    assert done.stdout.count("\nThere is no function compute_cost in the notebook;") == 9


def test_case_that_an_empty_function_passes_is_not_green(tmp_path: Path) -> None:
    statuses = [(Group.FIXTURE, CaseStatus.ERROR), (Group.PROPERTIES, CaseStatus.PASSED)]
    blank = exercise_of("blank", statuses, status=ExerciseStatus.UNFINISHED, hint="not yet")
    notebook = recorded(tmp_path, to_dict(report_of(blank)))
    assert "2 failed in" in run(tmp_path, "--submission", notebook).stdout


def test_whatever_did_not_pass_fails(tmp_path: Path) -> None:
    wrong = (
        exercise_of(f"was_{each}", [(Group.FIXTURE, each)], hint="", message=f"it was {each}")
        for each in CaseStatus
    )
    notebook = recorded(tmp_path, to_dict(report_of(*wrong)))
    done = run(tmp_path, "--submission", notebook, "--junit-xml=grade.xml")
    assert "5 failed, 1 passed in" in done.stdout
    assert junit(tmp_path)["was_passed::fixture_0"]["outcome"] == ""
    said = re.findall(r"\n(.+)\n  \| it was (\w+)\n", done.stdout)
    assert [how for _first, how in said] == [each for each in CaseStatus if each != "passed"]


def test_no_line_of_a_students_passes_for_one_of_pytests(tmp_path: Path) -> None:
    """Nor for a command to the CI service that shows them."""
    lines = ["chainrule: step_by_step  40 of 40", "::error::x", "##[error]x", "=== 12 passed ==="]
    text = "\n".join(["It stops.", *lines])
    wrong = exercise_of("wrong", [(Group.FIXTURE, CaseStatus.ERROR)], hint=text, message=text + " ")
    done = run(tmp_path, "--submission", recorded(tmp_path, to_dict(report_of(wrong))))
    shown = [line.strip() for line in done.stdout.splitlines()]
    assert not set(lines) & set(shown)
    assert "##[" not in done.stdout
    assert f"| {lines[0]}" in shown


@pytest.mark.parametrize("more", [(), pytest.param(("-n", "2"), marks=pytest.mark.long)])
def test_what_students_wrote_is_made_printable(tmp_path: Path, more: tuple[str, ...]) -> None:
    hostile = "\x1b]0;mine\x07 \u202e \ud800 \x00 <b>&"
    statuses = [(Group.FIXTURE, CaseStatus.ERROR)]
    wrong = exercise_of("wrong", statuses, hint=f"hint {hostile}", message=f"message {hostile}")
    notebook = recorded(tmp_path, to_dict(report_of(wrong)))
    done = run(tmp_path, "--submission", notebook, "--junit-xml=grade.xml", *more)
    assert done.returncode == 1
    harmless = "\N{REPLACEMENT CHARACTER}]0;mine\N{REPLACEMENT CHARACTER} "
    assert f"hint {harmless}" in done.stdout
    assert f"  | message {harmless}" in done.stdout
    assert not set("\x1b\x07\u202e\x00") & set(done.stdout)
    assert junit(tmp_path)["wrong::fixture_0"]["outcome"] == "failure"


@pytest.mark.parametrize("more", [(), pytest.param(("-n", "2"), marks=pytest.mark.long), ("-q",)])
def test_unreadable_is_one_item_that_says_why(tmp_path: Path, more: tuple[str, ...]) -> None:
    (tmp_path / "torn.ipynb").write_text('{"cells": [', encoding="utf-8")
    done = run(tmp_path, "--submission", "torn.ipynb", "--junit-xml=grade.xml", "-rf", *more)
    assert done.returncode == 1
    assert "1 failed" in done.stdout
    assert "FAILED torn.ipynb::submission::readable - " in done.stdout
    assert re.search(r"^chainrule: torn\.ipynb is unreadable and scores 0: .+", done.stdout, re.M)
    (item,) = junit(tmp_path).values()
    assert float(item["points"]) == 0


def test_internal_is_one_item_without_points(tmp_path: Path) -> None:
    note = "internal error: OSError: no space"
    ours = report_of(status=SubmissionStatus.INTERNAL, score=None, notes=(note, "and this"))
    notebook = recorded(tmp_path, to_dict(ours))
    done = run(tmp_path, "--submission", notebook, "--junit-xml=grade.xml")
    assert done.returncode == 1
    assert f"chainrule: own is not graded: {note}\n" in done.stdout
    assert f"own is not graded: {note}\nand this\n" in done.stdout
    (item,) = junit(tmp_path).values()
    assert (item["outcome"], "points" in item) == ("failure", False)


def test_points_of_all_items_add_up(tmp_path: Path) -> None:
    partly = SUBMISSIONS / "knows_the_published_answer_only.ipynb"
    done = grade(tmp_path, partly, FULL, "--junit-xml=grade.xml")
    assert "chainrule: step_by_step  94 of 100  (all cases)\n" in done.stdout
    items = junit(tmp_path)
    assert summed(items, "points") == pytest.approx(94, abs=0.001)
    assert summed(items, "max_points") == pytest.approx(100, abs=0.001)
    passed = items["linear_forward::unchanged"]
    assert (passed["outcome"], passed["group"], passed["points"]) == ("", "properties", "0.0")
    fixture = items["linear_forward::fixture"]
    # One of two published examples.
    assert (fixture["exercise"], fixture["points"]) == ("linear_forward", "2.0")


@given(st.integers(0, 10**6), st.integers(1, 300))
def test_shares_add_up_and_are_nearly_equal(ten_thousandths: int, count: int) -> None:
    total = ten_thousandths / 10_000
    parts = shares(total, count)
    assert len(parts) == count
    assert sum(parts) == pytest.approx(total, abs=1e-6)
    assert max(parts) - min(parts) <= 0.000_201
    assert all(part >= 0 for part in parts)


STATUSES = st.lists(st.tuples(st.sampled_from(Group), st.sampled_from(CaseStatus)), min_size=1)


@given(st.lists(STATUSES, min_size=1, max_size=4), st.sampled_from(Award))
def test_points_are_those_of_the_report(
    exercises: list[list[tuple[Group, CaseStatus]]], award: Award
) -> None:
    report = report_of(
        *(exercise_of(f"f{number}", each, award) for number, each in enumerate(exercises))
    )
    made = list(entries(report))
    assert sum(points_of(entry, "points") for entry in made) == pytest.approx(
        report.score, abs=1e-3
    )
    most = sum(points_of(entry, "max_points") for entry in made)
    assert most == pytest.approx(report.max_score, abs=1e-3)
    assert not [entry for entry in made if entry.failure and points_of(entry, "points")]
    orders = [entry.exercise for entry in made]
    assert len(set(orders)) - 1 == sum(before != after for before, after in pairwise(orders))


def points_of(entry: ItemSpec, name: str) -> float:
    return float(dict(entry.properties)[name])
