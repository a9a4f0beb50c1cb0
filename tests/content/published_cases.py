"""The published cases of both assignments, for several tests."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np

from autograder.content.description import Assignment, load_assignment
from autograder.content.exercise import Case
from autograder.content.fixtures import read_cases
from tests.conftest import COURSE


@cache
def loaded(name: str) -> Assignment:
    return load_assignment(name, course=COURSE)


@cache
def cases_of(name: str) -> dict[tuple[str, str], Case]:
    published = read_cases(loaded(name).fixtures, loaded(name).names)
    return {(exercise, case.name): case for exercise, cases in published.items() for case in cases}


def assert_equal(one: Any, other: Any) -> None:
    assert type(one) is type(other)
    if isinstance(one, list | tuple):
        assert len(one) == len(other)
        for item, another in zip(one, other, strict=True):
            assert_equal(item, another)
    elif isinstance(one, dict):
        assert list(one) == list(other)
        assert_equal(list(one.values()), list(other.values()))
    elif isinstance(one, np.ndarray):
        np.testing.assert_array_equal(one, other, strict=True)
    else:
        assert one == other
