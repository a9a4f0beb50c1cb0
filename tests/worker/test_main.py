"""The loop of a worker: definitions are loaded one by one."""

from __future__ import annotations

from autograder.boundary.limits import Limits
from autograder.sandbox.dialogue import Worker
from autograder.sandbox.supervisor import Sandbox
from tests.sandbox.workers import called, statement


def test_failed_definitions_do_not_stop_the_others(worker: Worker) -> None:
    loaded = worker.load(
        {},
        [
            statement("print('hello'); 1 / 0", 3),
            statement("def f(x): return x"),
            statement("x y z"[0]),
        ],
    )
    assert [(index, error.type_name) for index, error in loaded.failures] == [
        (0, "ZeroDivisionError"),
        (2, "NameError"),
    ]
    assert loaded.output == "hello\n"
    assert called(worker, 5)[0].value == 5


def test_output_is_capped(sandbox: Sandbox) -> None:
    with sandbox.worker(Limits(output_kb=1)) as worker:
        loaded = worker.load({}, [statement("print('x' * 10**6)")])
    assert loaded.output == "x" * 1024
