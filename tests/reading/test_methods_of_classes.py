"""The state of a graded class: a method at a time, or the whole class as a single exercise."""

from __future__ import annotations

import pytest

from autograder.boundary.definitions import Unwritten, UnwrittenState
from autograder.reading.notebook import parse
from autograder.reading.selection import find_definitions

_METHOD = """
    def {name}(self):
        # YOUR CODE STARTS HERE
        {code}
        # YOUR CODE ENDS HERE
"""


def unfinished(source: str, *graded: str) -> dict[str, Unwritten]:
    return dict(find_definitions(parse(source.encode(), ".py"), graded).unfinished)


def stack(push: str, pop: str) -> str:
    return "class Stack:" + "".join(
        _METHOD.format(name=name, code=code) for name, code in (("push", push), ("pop", pop))
    )


@pytest.mark.parametrize(
    ("source", "state"),
    [
        (stack("pass", "pass"), UnwrittenState.EMPTY_REGIONS),
        (stack("self.n = 1", "pass"), UnwrittenState.PARTLY),
        ("class Stack:\n    pass\n", UnwrittenState.NO_BODY),
        (stack("self.n = 1", "del self.n"), None),
        ("class Stack(list):\n    pass\n", None),
    ],
)
def test_a_class_that_is_a_single_exercise(source: str, state: UnwrittenState | None) -> None:
    found = unfinished(source, "Stack").get("Stack")
    assert (found and found.state) == state


def test_an_empty_method_is_named() -> None:
    assert "pop" in unfinished(stack("self.n = 1", "pass"), "Stack")["Stack"].place


def test_methods_have_states_of_their_own() -> None:
    found = unfinished(stack("self.n = 1", "pass"), "Stack.push", "Stack.pop")
    assert set(found) == {"Stack.pop"}
