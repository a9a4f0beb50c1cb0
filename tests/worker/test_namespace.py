"""Calls into a submission's definitions: each starts afresh."""

from __future__ import annotations

import numpy as np

from autograder.sandbox.dialogue import Worker
from autograder.sandbox.supervisor import Sandbox
from tests.sandbox.workers import QUICK, called, statement


def test_every_call_gets_fresh_arguments_and_a_clean_namespace(worker: Worker) -> None:
    worker.load(
        {},
        [
            statement("count = 0"),
            statement("def f(x):\n global count\n count += 1\n x += 1\n return x, count"),
        ],
    )
    values = [outcome.value for outcome in called(worker, np.zeros(2), times=3)]
    assert [(list(x), count) for x, count in values] == [([1, 1], 1)] * 3


def test_an_exception_is_reported_with_its_place(worker: Worker) -> None:
    worker.load({}, [statement("\ndef f(x):\n  return\\\n   missing", cell=7)])
    (outcome,) = called(worker, 1)
    assert outcome.error is not None
    assert (outcome.error.type_name, outcome.error.cell, outcome.error.line) == ("NameError", 7, 4)
    assert outcome.error.name == "missing"


def test_what_is_drawn_while_loading_is_the_same_in_every_run() -> None:
    drawn = set()
    for _run in range(2):
        with Sandbox() as sandbox, sandbox.worker(QUICK) as worker:
            source = (
                "import random, numpy\nx = random.random(), numpy.random.rand()\ndef f(): return x"
            )
            worker.load({}, [statement(source)])
            drawn.add(tuple(called(worker)[0].value))
    assert len(drawn) == 1


def test_numpy_random_starts_the_same_before_every_call(worker: Worker) -> None:
    worker.load({}, [statement("import numpy as np\ndef f(): return np.random.rand()")])
    first, second = (outcome.value for outcome in called(worker, times=2))
    assert first == second
