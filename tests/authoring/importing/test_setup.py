"""The statements that set up the arguments of a call."""

from __future__ import annotations

import ast

import pytest

from autograder.authoring.importing.setup import Setup, literal_values, split_import


def needed(text: str, *names: str, before: int | None = None) -> list[str]:
    setup = Setup(frozenset())
    for node in ast.parse(text).body:
        setup.add(1, node)
    return list(map(ast.unparse, setup.needed(1, names, before)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a = 1\nx = a\nb = 2", ["a = 1", "x = a"]),
        ("x = []\nx.append(1)\ny.append(2)", ["x = []", "x.append(1)"]),
        ("x = {}\nx['a'] = 1", ["x = {}", "x['a'] = 1"]),
        ("x = 1\nx += 1", ["x = 1", "x += 1"]),
        ("x = 0\nx = 1", ["x = 1"]),
        ("np.random.seed(1)\nx = np.random.rand()", ["np.random.seed(1)", "x = np.random.rand()"]),
        ("for i in r:\n    x = i", ["for i in r:\n    x = i"]),
        ("y = 1", []),
    ],
)
def test_only_the_statements_that_the_names_need_are_kept(text: str, expected: list[str]) -> None:
    assert needed(text, "x") == expected


def test_statements_after_the_call_do_not_count() -> None:
    assert needed("x = 1\nx = 2", "x", before=1) == ["x = 1"]


def test_earlier_cells_count_for_names_that_the_notebook_does_not_bind() -> None:
    setup = Setup(frozenset({"data"}))
    for cell, text in ((1, "data = 1"), (1, "x = 2"), (2, "y = x")):
        setup.add(cell, ast.parse(text).body[0])
    assert list(map(ast.unparse, setup.needed(2, ["y", "data"]))) == ["x = 2", "y = x"]
    assert setup.values(1).keys() == {"data", "x"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("import math", ["import math"]),
        ("import numpy as np, math", ["import math"]),
        ("import unittest, pytest", []),
        ("from numpy.testing import assert_allclose", []),
        ("import numpy.testing as npt", []),
        ("from nose.tools import eq_", []),
        ("from math import pi, e as np", ["from math import pi"]),
    ],
)
def test_imports_that_cases_may_need_are_kept(text: str, expected: list[str]) -> None:
    node = ast.parse(text).body[0]
    assert isinstance(node, ast.Import | ast.ImportFrom)
    assert list(map(ast.unparse, split_import(node, frozenset({"np"})))) == expected


@pytest.mark.parametrize("text", ["x = [y]", "x = 1\nx = 2", "x += 1", "x, y = 1, 2", "x = y = 1"])
def test_other_setup_has_no_literal_values(text: str) -> None:
    assert literal_values(ast.parse(text).body) is None


def test_literal_values_are_given_by_name() -> None:
    values = literal_values(ast.parse("x = [1]\ny = {'a': (2,)}").body)
    assert values is not None
    shown = {name: ast.unparse(value) for name, value in values.items()}
    assert shown == {"x": "[1]", "y": "{'a': (2,)}"}
