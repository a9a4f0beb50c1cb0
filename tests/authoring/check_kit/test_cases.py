"""The text of `public_check.py` holds what `fixtures.h5` holds."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from autograder.authoring.check_kit import cases
from autograder.boundary import wire
from autograder.content import fixtures
from autograder.content.description import load_assignment
from autograder.content.exercise import Case, Mistake, Raised, Raising
from autograder.records import Group
from tests.support import ASSIGNMENTS

pytestmark = pytest.mark.slow


def rows(found: dict[str, tuple[Case, ...]]) -> list[bytes]:
    return [
        wire.pack((c.name, c.args, c.expected, [(r.name, r.args, r.result) for r in c.calls]))
        for each in found.values()
        for c in each
    ]


@pytest.mark.parametrize("name", ASSIGNMENTS)
def test_cases_and_mistakes_come_back(name: str, tmp_path: Path) -> None:
    assignment = load_assignment(name, public=True)
    known = fixtures.read_cases(assignment.fixtures, assignment.names)
    mistakes = {each: fixtures.read_mistakes(assignment.fixtures, each) for each in known}
    text = cases.to_text(known, mistakes)
    assert text.isascii()
    (tmp_path / cases.FILE_NAME).write_text(text, encoding="utf-8")
    path = tmp_path / "fixtures.h5"
    assert rows(cases.read_cases(path, assignment.names)) == rows(known)
    for exercise, its in mistakes.items():
        again = cases.read_mistakes(path, exercise)
        assert [(m.name, m.hint, [*m.published]) for m in again] == [
            (m.name, m.hint, [*m.published]) for m in its
        ]
        for mine, theirs in zip(again, its, strict=True):
            for label, value in theirs.published.items():
                if isinstance(value, Raised):
                    assert mine.published[label] == value
                else:
                    assert wire.pack(mine.published[label]) == wire.pack(value)


def test_exceptions_that_are_right_answers_come_back(tmp_path: Path) -> None:
    case = Case("odd", Group.FIXTURE, (np.ones(2),), Raising("ValueError", "odd"), remark="Odd.")
    raised = Mistake(
        "m", "f", "Hint.", published={"odd": Raised("KeyError", "'a'", "g", ("(2,)",))}
    )
    text = cases.to_text({"f": (case,)}, {"f": [raised]})
    (tmp_path / cases.FILE_NAME).write_text(text, encoding="utf-8")
    ((found,),) = cases.read_cases(tmp_path / "x", ["f"]).values()
    assert (found.expected, found.remark) == (case.expected, "Odd.")
    (mistake,) = cases.read_mistakes(tmp_path / "x", "f")
    assert mistake.published == raised.published
