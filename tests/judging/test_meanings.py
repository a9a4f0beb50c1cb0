"""Messages of Python and NumPy, explained; each message comes from the code that raises it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from autograder.boundary.outcomes import StudentError
from autograder.judging.meanings import meaning_of_message

CACHES: Any = ((1, 2), (3, 4))
LIST: Any = [1, 2]
ROW: Any = np.ones((1, 3))


def entry_set_to_a_list() -> None:
    ROW.copy()[0, 0] = [1, 2]


def tuple_entry_set() -> None:
    CACHES[0] = 1


def power() -> Any:
    return np.e ^ ROW


def two_names_for_one() -> Any:
    first, second = np.ones((1, 3))
    return first, second


RAISES: dict[str, tuple[Callable[[], Any], str]] = {
    "a tuple that is popped": (lambda: CACHES.pop(), "A tuple cannot be changed (pop belongs to"),
    "a tuple that is reversed": (lambda: CACHES.reverse(), "(reverse belongs to lists)"),
    "an entry of a tuple": (tuple_entry_set, "A tuple cannot be changed: read"),
    "a key of a tuple": (lambda: CACHES["W"], "A tuple has no keys"),
    "a key of a list": (lambda: LIST["W"], "A list has no keys"),
    "an array with a method of lists": (lambda: ROW.append(1), "no append"),
    "an entry set to a list": (entry_set_to_a_list, "An entry of an array is one number"),
    "a row read by its columns": (lambda: ROW[1], "entry i is row[0, i]"),
    "a list that is called": (lambda: LIST(0), "read with square brackets"),
    "an array that is called": (lambda: ROW(0), "a product is written with * or @"),
    "a power": (power, "In Python ^ is no power"),
    "too few values": (two_names_for_one, "2 names stand on the left, but there is 1 value."),
}


def message_of(function: Callable[[], Any]) -> StudentError:
    with pytest.raises(Exception) as caught:  # noqa: PT011
        function()
    return StudentError(type(caught.value).__name__, str(caught.value))


@pytest.mark.parametrize(("function", "said"), RAISES.values(), ids=RAISES)
def test_what_is_said(function: Callable[[], Any], said: str) -> None:
    assert said in meaning_of_message(message_of(function))


@pytest.mark.parametrize(
    "function",
    [
        lambda: ROW[0, 5],
        lambda: CACHES.shape,
        lambda: LIST.shape,
        lambda: np.array([np.ones(2), np.ones(3)]),
        lambda: ROW @ ROW,
        lambda: dict[str, int]()["W1"],
    ],
)
def test_other_messages_are_left_to_their_class(function: Callable[[], Any]) -> None:
    assert meaning_of_message(message_of(function)) == ""
