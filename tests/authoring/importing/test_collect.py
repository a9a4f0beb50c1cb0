"""Loops that collect the arguments of calls."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from autograder.authoring.importing.collect import collected, comprehension_with_call


def rows(text: str, **names: Any) -> dict[str, list[tuple[Any, ...]]]:
    """Run the functions that a loop becomes."""
    found = {}
    for one in collected(ast.parse(text).body[0], {"f", "g"}, hidden=False):
        space: dict[str, Any] = {"f": lambda *a: sum(a), "g": lambda *a: a, **names}
        exec(one.function("rows"), space)
        found[one.exercise] = space["rows"]()
    return found


def test_the_arguments_of_each_round_are_collected() -> None:
    text = "for x in values:\n    y = f(x, 1)\n    assert y == x + 1\n    assert f(y) == y"
    assert rows(text, values=[1, 2]) == {"f": [(1, 1), (2,), (2, 1), (3,)]}


def test_each_exercise_has_a_loop_of_its_own() -> None:
    text = "if True:\n    assert f(1) == 1\n    assert g(2) == (2,)"
    assert rows(text) == {"f": [(1,)], "g": [(2,)]}


def test_conditions_inside_a_loop_stay() -> None:
    text = "for x in [1, 2, 3]:\n    if x == 2:\n        continue\n    assert f(x)"
    assert rows(text) == {"f": [(1,), (3,)]}


@pytest.mark.parametrize("text", ["for x in y:\n    pass", "while f(1) < 0:\n    x = 1"])
def test_a_loop_without_such_calls_collects_nothing(text: str) -> None:
    assert collected(ast.parse(text).body[0], {"f"}, hidden=False) == []


def test_names_of_arguments_cannot_be_collected() -> None:
    assert collected(ast.parse("for x in y:\n    f(a=x)").body[0], {"f"}, hidden=False) == []


def test_assertions_are_counted() -> None:
    text = "for x in y:\n    assert f(x)\n    assert f(x + 1)"
    (one,) = collected(ast.parse(text).body[0], {"f"}, hidden=True)
    assert (one.checks, one.hidden) == (2, True)


def test_a_comprehension_with_calls_is_a_loop() -> None:
    loop = comprehension_with_call(ast.parse("assert [f(x) for x in y if x] == z").body[0], {"f"})
    assert loop is not None
    assert ast.unparse(loop) == "for x in y:\n    if x:\n        f(x)"
    assert comprehension_with_call(ast.parse("assert [x for x in f(1)]").body[0], {"f"}) is None
