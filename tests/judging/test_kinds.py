"""The kinds of values, in words."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from autograder.boundary.wire import Opaque
from autograder.judging.kinds import kind_in_words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "None"),
        (True, "True or False"),
        (np.bool_(True), "True or False"),
        ("relu", "a text"),
        (1j, "a complex number"),
        ({}, "a dictionary"),
        ([1], "a list of 1 part"),
        (np.ones(2, dtype=complex), "an array of complex numbers"),
        (np.array(["a"]), "an array of texts"),
        ({1}, "a set"),
        (Opaque("an object of class ellipsis"), "still ..."),
        (Opaque("an object of class matrix"), "np.matrix"),
        (Opaque("an object of class generator"), "never computed"),
        (Opaque("an object of class Tensor"), "an object of class Tensor"),
    ],
)
def test_words(value: Any, words: str) -> None:
    assert words in kind_in_words(value)
