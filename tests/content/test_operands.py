"""The operands of a product are found in the text of a line."""

from __future__ import annotations

import pytest

from autograder.content.operands import operands

SHAPES = {
    "dZ": "(3, 4)",
    "W": "(3, 5)",
    "A": "(5, 4)",
    "cache": "[(3, 4), (2, 2)]",
    "deep": "[[(3, 4)], (2, 2)]",
    "m": "number",
}


@pytest.mark.parametrize(
    ("text", "left", "right"),
    [
        ("np.dot(dZ, W.T)", (3, 4), (5, 3)),
        ("numpy.matmul(W, A)", (3, 5), (5, 4)),
        ("W.T @ dZ", (5, 3), (3, 4)),
        ("W.T.dot(dZ)", (5, 3), (3, 4)),
        (" dZ * A ", (3, 4), (5, 4)),
        ("dZ - A", (3, 4), (5, 4)),
        ("1/m * dZ @ A", (3, 4), (5, 4)),
        ("(1. / m) * W.T @ dZ", (5, 3), (3, 4)),
        ("np.dot(cache[0].T, cache[1])", (4, 3), (2, 2)),
    ],
)
def test_two_variables(text: str, left: tuple[int, ...], right: tuple[int, ...]) -> None:
    found = operands(text, SHAPES)
    assert found is not None
    assert (found[0].shape, found[1].shape) == (left, right)


@pytest.mark.parametrize(
    "text",
    [
        "np.dot(dZ, W[0])",
        "deep[0] @ W",
        "cache[7] @ W",
        "f(dZ) @ W",
        "W @ unknown",
        "1/W * dZ @ A",
        "1/m * dZ",
        "dZ / m",
        "",
    ],
)
def test_anything_else(text: str) -> None:
    assert operands(text, SHAPES) is None
