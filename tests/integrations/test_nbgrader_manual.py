"""The manual scores of a gradebook in the grades."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.errors import UsageError
from autograder.grades.opening import open_class
from tests.conftest import COURSE
from tests.integrations.nbgrader_course import hand_in

pytestmark = pytest.mark.slow
LEILA = COURSE / "examples" / "sample_class" / "leila_haddad.ipynb"


def test_scores_that_formgrader_wrote_count_and_come_with_their_origin(
    course: Path, grade: Callable[..., int]
) -> None:
    from nbgrader.api import Gradebook

    hand_in(course, "leila", LEILA, "2026-03-01 14:00:00 UTC")
    assert grade() == 0
    (before,) = open_class(course / "results").grades
    assert (before.final, before.decisions) == (90, ())
    assert before.origin is not None
    assert before.origin.submitted_at == "2026-03-01T14:00:00+00:00"
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}") as gradebook:
        where = ("step_by_step", "step_by_step", "leila")
        gradebook.find_grade("test_linear_backward", *where).manual_score = 7.0
        gradebook.db.commit()
    assert grade() == 0
    (after,) = open_class(course / "results").grades
    assert (after.raw, after.final) == (90, 97)
    (decision,) = after.decisions
    assert (decision.by, decision.exercise, decision.points) == ("nbgrader", "linear_backward", 7)


def test_a_gradebook_that_is_none_is_refused(tmp_path: Path) -> None:
    from autograder.integrations.nbgrader_manual import manual_decisions

    (tmp_path / "gradebook.db").write_text("no database at all, only a text" * 40)
    with pytest.raises(UsageError, match="the gradebook cannot be read"):
        manual_decisions(f"sqlite:///{tmp_path / 'gradebook.db'}", dict)
