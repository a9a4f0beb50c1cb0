"""The calls of exercises in a test."""

from __future__ import annotations

import ast

import pytest

from autograder.authoring.importing.calls import Substitute, calls_in, function_name, unholdable


def calls(text: str) -> list[str]:
    return [ast.unparse(call) for call in calls_in(ast.parse(text), {"f", "g"})]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("f(g(1)) + g(2)", ["f(g(1))", "g(2)"]),
        ("x.f(1)", []),
        ("h(f(1))", ["f(1)"]),
        ("[f(x) for x in y]", ["f(x)"]),
        ("f", []),
    ],
)
def test_the_outermost_calls_are_found(text: str, expected: list[str]) -> None:
    assert calls(text) == expected


def test_names_are_replaced_where_they_are_read() -> None:
    values = {"x": ast.Constant(3)}
    assert ast.unparse(Substitute(values).visit(ast.parse("x = x + x.y"))) == "x = 3 + 3 .y"


@pytest.mark.parametrize(
    ("text", "name"),
    [("f(1)(2)", "f"), ("next(g())", "g"), ("f(1).x()", ""), ("f(2)[0]", ""), ("h(1)(2)", "")],
)
def test_results_that_are_called_or_iterated_are_known(text: str, name: str) -> None:
    assert unholdable(ast.parse(text), {"f", "g"}) == name


def test_the_name_of_a_function_is_its_last_part() -> None:
    calls = [ast.parse(text, mode="eval").body for text in ("a.b.c(1)", "d()", "e()()")]
    assert [function_name(call) for call in calls if isinstance(call, ast.Call)] == ["c", "d", ""]
