"""The positional arguments of a call."""

from __future__ import annotations

import ast

import pytest

from autograder.authoring.importing.arguments import positional, replaced_names

FUNCTION = ast.parse("def f(a, b=2, c=3, *more, d=4): ...").body[0]
assert isinstance(FUNCTION, ast.FunctionDef)
PARAMETERS = FUNCTION.args


def given(text: str, parameters: ast.arguments | None = PARAMETERS) -> list[str] | None:
    call = ast.parse(text, mode="eval").body
    assert isinstance(call, ast.Call)
    found = positional(call, parameters)
    return None if found is None else list(map(ast.unparse, found))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("f(1, 9)", ["1", "9"]),
        ("f(1, *x)", ["1", "*x"]),
        ("f(c=7, a=1)", ["1", "2", "7"]),
        ("f(1, b=5)", ["1", "5"]),
        ("f()", []),
        ("f(c=7)", None),
        ("f(1, d=5)", None),
        ("f(1, e=5)", None),
        ("f(1, a=5)", None),
        ("f(**x)", None),
        ("f(*x, c=1)", None),
    ],
)
def test_names_become_places_and_defaults_fill_gaps(text: str, expected: list[str] | None) -> None:
    assert given(text) == expected


def test_an_unknown_signature_takes_places_only() -> None:
    assert given("f(1)", None) == ["1"]
    assert given("f(a=1)", None) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("del f", "f"),
        ("f = 3", "f"),
        ("def f(): ...", "f"),
        ("with patch('f') as g:\n    h()", "patch('f')"),
        ("x = f", ""),
        ("def g():\n    f = 3", ""),
    ],
)
def test_a_test_that_replaces_an_exercise_is_known(text: str, expected: str) -> None:
    assert replaced_names(ast.parse(text), {"f"}) == expected
