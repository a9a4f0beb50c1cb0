"""Small changes of a function's code: each is one change, of that function alone."""

from __future__ import annotations

import ast

import pytest

from autograder.authoring.mutants import mutants

SOURCE = '''
def f(x, n):
    """Keep this 3."""
    total = -x.T @ x + 2
    for i in range(1, n):
        total = np.sum(total, axis=1, keepdims=True) if i > 1 else np.log(total)
    return total, {"a": 1, "b": total}

def g(x):
    return x + 1
'''
FOUND = list(mutants(SOURCE, "f"))


@pytest.mark.parametrize(
    "diff",
    [
        "-x.T @ x - 2",
        "-x @ x + 2",
        "x.T @ x + 2",
        "-x.T * x + 2",
        "-x.T @ x + 3",
        "range(2, n)",
        "range(n, 1)",
        "axis=2",
        "np.sum(total, keepdims=True)",
        "keepdims=False",
        "np.mean(",
        "i >= 1",
        "np.exp(total)",
        "np.log(total) if i > 1 else np.sum(",
        "break",
        "({'a': 1, 'b': total}, total)",
        "{'a': 1})",
        "'ax'",
        "+ pass",
    ],
)
def test_what_is_changed(diff: str) -> None:
    assert [mutant for mutant in FOUND if diff in mutant.diff]


def test_each_parses_and_differs() -> None:
    texts = [mutant.source for mutant in FOUND]
    assert all(ast.parse(text) for text in texts)
    assert ast.unparse(ast.parse(SOURCE)) not in texts


def test_nothing_else_is_changed() -> None:
    kept = ast.unparse(ast.parse(SOURCE)).split("def g")[1]
    for mutant in FOUND:
        assert mutant.source.split("def g")[1] == kept
        assert "Keep this 3." in mutant.source
        assert mutant.function == "f"
        assert mutant.diff.count("\n") in (0, 1, 2)


RAISING = """
def f(x):
    if x > 3:
        raise ValueError(f"{x + 1} is large")
    return "a"
"""


def test_the_text_of_an_exception_stays() -> None:
    found = {mutant.what for mutant in mutants(RAISING, "f")}
    assert {"'a' becomes 'ax'", "1 becomes 2", "comparison becomes GtE"} <= found
    assert not [what for what in found if "large" in what]


@pytest.mark.parametrize(
    "body",
    [
        "return x in ('a', 'b')",
        "return x not in ('a', 'b')",
        "return x & (x > 1)",
        "return x | n",
    ],
)
def test_an_order_without_meaning_is_not_changed(body: str) -> None:
    found = mutants(f"def f(x, n): {body}", "f")
    assert not [mutant.what for mutant in found if "swapped" in mutant.what]
