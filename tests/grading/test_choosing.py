"""The choice between the results of a student's notebooks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.finding.found import Found
from autograder.finding.submissions import find_submissions
from autograder.grading.choosing import Choosing, is_worked_on
from autograder.records import ExerciseStatus, Report, Submission, SubmissionStatus
from tests.finding.trees import KNOWN, STEP, fill
from tests.results.a_report import make_report

BLANK, DAMAGED = -1.0, -2.0
"""Stand for the scores of an untouched and of an unreadable notebook."""


def a_report(path: Path, score: float) -> Report:
    report = replace(
        make_report(),
        submission=Submission("ada", str(path), None),
        score=max(score, 0.0),
        max_score=100.0,
        notes=("a note",),
    )
    if score == DAMAGED:
        unreadable = SubmissionStatus.UNREADABLE
        return replace(report, status=unreadable, exercises=(), notes=("it is truncated",))
    status = ExerciseStatus.UNFINISHED if score == BLANK else ExerciseStatus.FAILED
    return replace(
        report, exercises=tuple(replace(each, status=status) for each in report.exercises)
    )


def chosen(scores: dict[str, float], rivals: int, spares: int) -> tuple[Report, list[str]]:
    """Return the final report, and the names of the notebooks that were graded."""
    first, *others = (Path("class/ada") / name for name in scores)
    found = Found("ada", first, rivals=tuple(others[:rivals]), spares=tuple(others[rivals:]))
    assert len(found.candidates) == 1 + rivals + spares
    choosing, graded, final = Choosing(found), [], None
    while final is None:
        path = choosing.item.path
        graded.append(path.name)
        final = choosing.take(a_report(path, scores[path.name]))
    return final, graded


@pytest.mark.parametrize(
    ("scores", "rivals", "winner", "said"),
    [
        ([70], 0, 0, None),
        ([0, 100], 0, 0, None),
        ([BLANK, 100], 0, 1, "n0.ipynb is untouched, so n1.ipynb is graded"),
        ([DAMAGED, 100], 0, 1, "n0.ipynb cannot be graded, so n1.ipynb is graded"),
        ([BLANK, BLANK, 40, 100], 0, 2, "n0.ipynb is untouched, so n2.ipynb is graded"),
        ([BLANK, DAMAGED], 0, 0, "n0.ipynb is untouched, and n1.ipynb cannot be graded: it is tr"),
        ([BLANK, BLANK], 0, 0, None),
        ([40, 100], 1, 1, "the best result counts: n1.ipynb; the others: n0.ipynb (40 of 100)"),
        ([40, DAMAGED], 1, 0, "the best result counts: n0.ipynb; the others: n1.ipynb (unreadab"),
        ([BLANK, BLANK, 30], 1, 2, "n0.ipynb is untouched, so n2.ipynb is graded"),
    ],
)
def test_which_result_counts_and_what_is_said(
    scores: list[float], rivals: int, winner: int, said: str | None
) -> None:
    names = {f"n{index}.ipynb": score for index, score in enumerate(scores)}
    report, _graded = chosen(names, rivals, len(scores) - 1 - rivals)
    assert report.submission.path == f"class/ada/n{winner}.ipynb"
    first, *_rest = report.notes
    assert (said in first) if said else first in ("a note", "it is truncated")


def test_each_notebook_is_graded_with_the_modules_beside_it(tmp_path: Path) -> None:
    fill(tmp_path, [f"{name}/{f}" for name in ("ada/v1", "ada/v2", "bob") for f in (STEP, "my.py")])
    found, _skipped = find_submissions([tmp_path], KNOWN)
    ada = next(item for item in found if item.student == "ada")
    choosing, graded, final = Choosing(ada), [], None
    while final is None:
        item = choosing.item
        assert (item.module_names, item.modules) == (("my.py",), (item.path.with_name("my.py"),))
        graded.append(item.path.parent.name)
        final = choosing.take(a_report(item.path, 40))
    assert sorted(graded) == ["v1", "v2"]


def test_the_others_are_graded_only_if_the_first_is_untouched() -> None:
    assert chosen({"a": 0, "b": 100}, 0, 1)[1] == ["a"]
    assert chosen({"a": BLANK, "b": 10, "c": 100}, 0, 2)[1] == ["a", "b"]


@given(st.lists(st.sampled_from([BLANK, DAMAGED, 0.0, 50.0, 100.0]), min_size=1), st.data())
def test_work_is_never_hidden_by_what_is_untouched(
    scores: list[float], data: st.DataObject
) -> None:
    rivals = data.draw(st.integers(0, len(scores) - 1))
    names = {f"n{index}": score for index, score in enumerate(scores)}
    report, graded = chosen(names, rivals, len(scores) - 1 - rivals)
    assert is_worked_on(report) == any(score >= 0 for score in scores)
    assert len(graded) == len(set(graded))
    if any(score >= 0 for score in scores[: rivals + 1]):
        assert report.score == max(scores[: rivals + 1])


def test_a_student_has_a_minute_in_all() -> None:
    """A zip of a hundred slow notebooks costs no more than two of them."""
    paths = [Path("class/ada") / f"n{index}.ipynb" for index in range(9)]
    for rivals in (8, 0):
        found = Found(
            "ada", paths[0], rivals=(*paths[1 : 1 + rivals],), spares=(*paths[1 + rivals :],)
        )
        choosing, left, final = Choosing(found), [], None
        while final is None:
            left.append(choosing.left)
            report = a_report(choosing.item.path, 40 if rivals else BLANK)
            final = choosing.take(replace(report, seconds=25.0))
        assert left == [60, 35, 10]
        (note,) = [each for each in final.notes if "a student has in all" in each]
        assert "n3.ipynb" in note
        assert note.endswith("n7.ipynb and 1 more")
