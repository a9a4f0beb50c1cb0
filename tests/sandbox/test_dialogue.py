"""Requests to a worker and what comes back."""

from __future__ import annotations

import time

import numpy as np
import pytest

from autograder.boundary import wire
from autograder.boundary.limits import Limits
from autograder.boundary.outcomes import OutcomeKind
from autograder.errors import UnreadableError
from autograder.sandbox.dialogue import Worker
from autograder.sandbox.supervisor import Sandbox
from tests.sandbox.workers import KNOWN, called, refuse, request, statement


def test_a_value_comes_back_as_data(worker: Worker) -> None:
    worker.load({}, [statement("def f(x, y): return x + y, [x], {'y': y}")])
    (outcome,) = called(worker, np.ones((2, 1)), 2.0)
    assert outcome.kind is OutcomeKind.RETURNED
    total, listed, keyed = outcome.value
    assert np.array_equal(total, np.full((2, 1), 3.0))
    assert np.array_equal(listed[0], np.ones((2, 1)))
    assert keyed == {"y": 2.0}


def test_what_is_done_while_a_worker_reads_takes_none_of_its_time(worker: Worker) -> None:
    done: list[str] = []

    def meanwhile() -> None:
        until = time.monotonic() + 1.5 * worker.limits.load_seconds
        while time.monotonic() < until:
            pass
        done.append("this")

    source = b"def cost(x):\n    return x\n"
    name, definitions = worker.read(source, ".py", KNOWN, None, meanwhile=meanwhile)
    assert (name, set(definitions.defined), done) == ("networks", {"cost"}, ["this"])


def nested(depth: int) -> bytes:
    return b'{"cells": ' + b"[" * depth + b"]" * depth + b"}"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"{", "truncated"),
        (b"{}", "no list of cells"),
        (b'{"cells": []}', "no graded function"),
        (nested(100_000), "nests too deeply"),
        pytest.param(
            b'{"cells": [' + b"[]," * 10_000_000 + b"[]]}", "cannot be read", marks=pytest.mark.slow
        ),
        pytest.param(
            b'{"cells": [' + b'{"a":{}},' * 3_000_000 + b"{}]}",
            "cannot be read",
            marks=pytest.mark.slow,
        ),
    ],
    ids=["cut", "empty", "stranger", "deep", "wide", "objects"],
)
def test_what_cannot_be_read_says_why(content: bytes, words: str, sandbox: Sandbox) -> None:
    small = Limits(memory_mb=256)
    with sandbox.worker(small) as worker, pytest.raises(UnreadableError, match=words):
        worker.read(content, ".ipynb", KNOWN, None)


def test_caller_state_after_the_call_comes_along_if_asked_for(worker: Worker) -> None:
    worker.load({}, [statement("def f(x):\n x['a'] += 1\n x['b'] = 0")])
    table = {"a": np.zeros(1)}
    asked, not_asked = (request(table, asks_for_state=asks) for asks in (True, False))
    outcome, other = worker.run("f", (), 0, (asked, not_asked), refuse)
    assert outcome.held[1]["keys"] == ["'a'", "'b'"]
    assert list(outcome.held[2]) == [1.0]
    assert other.held is None


def test_calls_to_other_exercises_are_answered_here(worker: Worker) -> None:
    asked = []

    def answer(call: bytes) -> bytes:
        asked.append(wire.unpack(call))
        return wire.pack(("value", 42))

    worker.load({}, [statement("def g(x): return 'own'\ndef f(x): return g(x, k=1)")])
    (outcome,) = worker.run("f", ("g",), 0, (request(5),), answer)
    assert outcome.value == 42
    assert asked == [("g", (5,), {"k": 1})]


def test_an_answer_may_raise_or_fall_back_on_the_students_own(worker: Worker) -> None:
    worker.load({}, [statement("def g(x): return 'own'\ndef f(x): return g(x)")])
    case = (request(5),)
    (raised,) = worker.run("f", ("g",), 0, case, lambda _: wire.pack(("error", "ValueError", "no")))
    assert raised.error is not None
    assert (raised.error.type_name, raised.error.message) == ("ValueError", "no")
    (own,) = worker.run("f", ("g",), 0, case, lambda _: wire.pack(("own",)))
    assert own.value == "own"
