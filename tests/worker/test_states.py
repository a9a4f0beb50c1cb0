"""Calls in the states of a notebook."""

from __future__ import annotations

from typing import Any

import pytest

from autograder.boundary.definitions import FINAL, State
from autograder.sandbox.dialogue import Worker
from tests.sandbox.workers import refuse, request, statement


def values(worker: Worker, state: State) -> Any:
    (outcome,) = worker.run("f", (), 0, (request(),), refuse, state=state)
    return outcome.value


@pytest.mark.parametrize(
    ("first", "change", "before", "after"),
    [
        ("x = 1", "x = 2", 1, 2),
        ("x = [1]", "x.append(2)", [1], [1, 2]),
        ("x = {'a': [1]}", "x['a'].append(2)", {"a": [1]}, {"a": [1, 2]}),
        ("x = {'a': 1}", "del x['a']", {"a": 1}, {}),
        ("import numpy\nx = numpy.ones(2)", "x += 1\nx = x.tolist()", [1, 1], [2, 2]),
    ],
)
def test_each_state_has_its_own_values_whatever_the_order(
    first: str, change: str, before: Any, after: Any, worker: Worker
) -> None:
    sources = (
        first,
        "def f(): return x if isinstance(x, (int, list, dict)) else x.tolist()",
        change,
    )
    worker.load({}, [statement(source) for source in sources], kept=(1,))
    for _time in range(2):
        assert values(worker, State(after=1)) == before
        assert values(worker, FINAL) == after


def test_what_is_bound_below_is_found_unless_it_hides_a_builtin(worker: Worker) -> None:
    sources = ("def f(): return max(y, 1)", "y = 5", "max = 3")
    worker.load({}, [statement(source) for source in sources], kept=(0,))
    assert values(worker, State(after=0)) == 5
    assert values(worker, FINAL) is None
    assert values(worker, State(None, unhidden=True)) == 5
