"""The known mistakes of `step_by_step`, by name."""

from __future__ import annotations

from autograder.content.description import load_assignment
from autograder.content.exercise import Mistake
from tests.conftest import COURSE


def catalogue() -> dict[str, Mistake]:
    answers = load_assignment("step_by_step", course=COURSE).answers
    assert answers is not None
    return {mistake.name: mistake for mistake in answers.mistakes}


MISTAKES = catalogue()
