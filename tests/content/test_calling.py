"""Trusted functions are called as a worker calls a student's."""

from __future__ import annotations

from itertools import count
from typing import Any

import numpy as np
import pytest

from autograder.boundary.limits import Limits
from autograder.content.calling import WORKER_SEED, call_as_worker
from autograder.content.exercise import Raised
from autograder.sandbox.supervisor import Sandbox
from tests.sandbox.workers import refuse, request, statement


def test_the_arguments_are_copies() -> None:
    def spoil(table: dict[str, Any], array: Any) -> None:
        table["more"] = 1
        array += 1

    table, array = {"a": 1}, np.zeros(2)
    call_as_worker(spoil, (table, array))
    assert table == {"a": 1}
    assert list(array) == [0, 0]


def test_each_call_draws_the_same_numbers() -> None:
    first, second = (call_as_worker(lambda: np.random.rand(3), ()) for _ in range(2))
    assert np.array_equal(first, second)


def test_a_worker_draws_the_same_numbers(sandbox: Sandbox) -> None:
    source = "import numpy as np\ndef f():\n return np.random.rand(3)"
    with sandbox.worker(Limits()) as worker:
        worker.load({}, [statement(source)])
        (outcome,) = worker.run("f", (), WORKER_SEED, (request(),), refuse)
    assert np.array_equal(outcome.value, call_as_worker(lambda: np.random.rand(3), ()))


@pytest.mark.parametrize("error", [ValueError("no"), KeyError("W1"), ZeroDivisionError()])
def test_an_exception_is_a_result(error: Exception) -> None:
    def fail() -> None:
        raise error

    assert call_as_worker(fail, ()) == Raised(type(error).__name__, str(error))


def test_overflow_is_no_warning() -> None:
    assert np.isinf(call_as_worker(np.exp, (np.float64(1e6),)))


def test_a_call_that_does_not_end_is_stopped() -> None:
    value = call_as_worker(lambda: [i for i in count() if i < 0], (), seconds=0.05)
    assert value == Raised("TimeoutError", "it does not end within 0.05 s")
