"""Programs with known mistakes, as `chainrule verify` grades them."""

from __future__ import annotations

import ast

import pytest

from autograder.authoring.verify_bench import program_with
from autograder.content.description import Assignment


def test_without_a_mistake_it_is_the_reference(assignment: Assignment) -> None:
    assert assignment.answers is not None
    names = {n.name for n in ast.parse(program_with(assignment)).body if hasattr(n, "name")}
    assert set(assignment.names) <= names


@pytest.mark.parametrize("count", [1, 2])
def test_each_mistake_is_in_it(assignment: Assignment, count: int) -> None:
    assert assignment.answers is not None
    by_exercise = {m.exercise: m for m in assignment.answers.mistakes if m.edits}
    chosen = [*by_exercise.values()][:count]
    program = program_with(assignment, *chosen)
    assert program != program_with(assignment)
    for mistake in chosen:
        assert mistake.edits[-1][1].strip().split("\n")[0] in program
