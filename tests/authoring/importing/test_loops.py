"""Loops over literal values."""

from __future__ import annotations

import ast

import pytest

from autograder.authoring.importing.loops import MAX_ROUNDS, rounds


def unrolled(text: str, **values: str) -> list[str] | None:
    loop = ast.parse(text).body[0]
    assert isinstance(loop, ast.For)
    known = {name: ast.parse(value, mode="eval").body for name, value in values.items()}
    found = rounds(loop, known)
    return None if found is None else ["; ".join(map(ast.unparse, body)) for body in found]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("x in [1, 2]", ["f(1)", "f(2)"]),
        ("x in (1, 2)", ["f(1)", "f(2)"]),
        ("x in range(2)", ["f(0)", "f(1)"]),
        ("x in range(6, 1, -3)", ["f(6)", "f(3)"]),
        ("x in {'a': 1}", ["f('a')"]),
        ("x in zip([1], ['a', 'b'])", ["f((1, 'a'))"]),
        ("x in table", ["f(7)"]),
        ("i, x in enumerate(['a'])", ["f('a')"]),
        ("x, y in {'a': 1}.items()", ["f('a')"]),
        ("x, y in pairs.items()", ["f(3)"]),
        ("(x, y), z in [((1, 2), 3)]", ["f(1)"]),
        ("x, y in [p]", ["f(p[0])"]),
        ("x in []", []),
    ],
)
def test_a_loop_over_literals_has_a_body_for_each_round(head: str, expected: list[str]) -> None:
    assert unrolled(f"for {head}:\n    f(x)", table="[7]", pairs="{3: 4}") == expected


@pytest.mark.parametrize(
    "text",
    [
        "for x in values:\n    f(x)",
        "for x in [*a]:\n    f(x)",
        "for x in range(n):\n    f(x)",
        "for x in range(1, 2, 0):\n    f(x)",
        f"for x in range({MAX_ROUNDS + 1}):\n    f(x)",
        "for x in range(10 ** 9):\n    f(x)",
        "for x, y in [(1, 2, 3)]:\n    f(x)",
        "for x in [1]:\n    break",
        "for x in [1]:\n    x = 2",
        "for x in [1]:\n    f(x)\nelse:\n    f(2)",
        "for a.b in [1]:\n    f(1)",
    ],
)
def test_other_loops_stay_loops(text: str) -> None:
    assert unrolled(text) is None


def test_the_loop_itself_does_not_change() -> None:
    loop = ast.parse("for x in [1, 2]:\n    f(x)").body[0]
    assert isinstance(loop, ast.For)
    rounds(loop, {})
    assert ast.unparse(loop) == "for x in [1, 2]:\n    f(x)"
