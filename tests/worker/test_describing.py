"""Exceptions as data: the calls on the way to them, the nearest name, the place."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from autograder.worker.describing import describe

SOURCE = """
def inner(A, kind):
    return A @ A if kind == "relu" else A + nothing
def outer(A):
    dA_now = A
    return [inner(dA_now, "relu") for _ in range(1)]
def unpacks(cache):
    _A, W = cache
    _A = dW = W * 2
    return dW @ W
def forgets(A):
    dA_now = A
    return dA_prev
"""


def failure(name: str, *args: Any) -> dict[str, Any]:
    variables: dict[str, Any] = {"np": np}
    exec(compile(SOURCE, "<cell 7>", "exec"), variables)
    with pytest.raises((ValueError, NameError)) as caught:
        variables[name](*args)
    return describe(caught.value)


def test_the_calls_on_the_way() -> None:
    found = failure("outer", np.ones((2, 3)))
    assert [frame[:3] for frame in found["frames"]] == [("outer", 7, 6), ("inner", 7, 3)]
    assert found["frames"][1][3] == [["A", "(2, 3)"], ["kind", "'relu'"]]
    assert (found["cell"], found["line"]) == (7, 3)


def test_the_place_and_the_shapes() -> None:
    found = failure("inner", np.ones((2, 3)), "relu")
    line = SOURCE.split("\n")[found["line"] - 1]
    assert line[slice(*found["columns"])] == "A @ A"
    assert found["shapes"] == [["A", "(2, 3)"]]


def test_the_nearest_name() -> None:
    found = failure("forgets", np.ones((2, 3)))
    assert (found["name"], found["nearest"]) == ("dA_prev", "dA_now")


@pytest.mark.parametrize(("missing", "bound"), [("n", "np"), ("lr", "l"), ("dZ", "Z")])
def test_a_name_of_one_letter_is_near_none(missing: str, bound: str) -> None:
    with pytest.raises(NameError) as caught:
        exec(f"{bound} = 1; {missing}", {})
    assert describe(caught.value)["nearest"] is None


@pytest.mark.parametrize(
    ("used", "near"),
    [
        ("linear_cache", None),
        ("linear_cache(1)", "linear_backward"),
        ("linear_backwards", "linear_backward"),
    ],
)
def test_a_function_is_near_a_name_that_is_called(used: str, near: str | None) -> None:
    variables: dict[str, Any] = {}
    exec(f"def linear_backward(): pass\ndef f(): return {used}", variables)
    with pytest.raises(NameError) as caught:
        variables["f"]()
    assert describe(caught.value)["nearest"] == near


def test_the_parts_of_a_cache_are_told_by_identity_not_by_shape() -> None:
    found = failure("unpacks", (np.ones((2, 3)), np.ones((2, 4))))
    assert found["parts"] == [("W", "cache", 1)]


def test_no_name_is_near() -> None:
    found = failure("inner", np.ones((2, 3)), "sigmoid")
    assert (found["name"], found["nearest"]) == ("nothing", None)
