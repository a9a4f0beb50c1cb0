"""Workers without confinement: the same dialogue, the same deadlines, for published cases only."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from autograder.boundary.outcomes import OutcomeKind
from autograder.content.description import Assignment
from autograder.content.secret import Secret
from autograder.errors import SandboxError, UsageError
from autograder.grading.graders import Grader, Graders, make_grader
from autograder.grading.submission import grade_file
from autograder.sandbox import unconfined
from autograder.sandbox.connection import WorkerGone
from autograder.sandbox.endings import ending_in_words
from autograder.sandbox.unconfined import Unconfined
from tests.conftest import COURSE, SUBMISSIONS
from tests.sandbox.workers import KNOWN, QUICK, called, refuse, request, statement
from tests.support import descendants

pytestmark = pytest.mark.slow


@pytest.fixture
def source() -> Iterator[Unconfined]:
    before = descendants(os.getpid())
    with Unconfined() as source:
        yield source
    assert descendants(os.getpid()) <= before


def test_a_file_is_read_and_its_functions_are_called(source: Unconfined) -> None:
    worker = source.fork(QUICK)
    _name, found = worker.read(b"def cost(x):\n    return x + 1, [x]\n", ".py", KNOWN, "networks")
    worker.load({}, [(each.cell, each.code) for each in found.statements])
    (outcome,) = worker.run("cost", (), 0, (request(np.ones(2)),), refuse)
    assert np.array_equal(outcome.value[0], np.full(2, 2.0))
    assert source.layers == ()


@pytest.mark.parametrize(
    ("body", "kind", "words"),
    [
        ("    while True: pass", OutcomeKind.TIMEOUT, "was killed by SIGKILL"),
        ("    os._exit(7)", OutcomeKind.CRASHED, "ended with exit status 7"),
        ("    ctypes.string_at(0)", OutcomeKind.CRASHED, "was killed by SIGSEGV"),
        ("    os.closerange(3, 32)", OutcomeKind.CRASHED, "ended with exit status 1"),
    ],
)
def test_a_lost_worker_costs_the_call_under_way(
    body: str, kind: OutcomeKind, words: str, source: Unconfined
) -> None:
    code = f"import ctypes, os\ndef f(bad):\n  if bad:\n{body}"
    cases = (request(0), request(1), request(0))
    worker = source.fork(QUICK)
    worker.load({}, [statement(code)])
    outcomes = list(worker.run("f", (), 0, cases, refuse))
    source.end(worker)
    assert [outcome.kind for outcome in outcomes] == [OutcomeKind.RETURNED, kind]
    assert worker.ending is not None
    assert words in ending_in_words(worker.ending.code)
    assert worker.ending.by_us == (kind is OutcomeKind.TIMEOUT)
    again = source.fork(QUICK)
    again.load({}, [statement("def f(x): return x")])
    assert called(again, 3)[0].value == 3


def test_reading_has_a_deadline(source: Unconfined) -> None:
    text = "def cost(x):\n    return " + "+".join(["x"] * 100_000)
    worker = source.fork(replace(QUICK, load_seconds=0.01))
    with pytest.raises(WorkerGone, match="took too long"):
        worker.read(text.encode(), ".py", KNOWN, None)


def test_code_that_prints_and_asks_does_not_disturb_the_dialogue(source: Unconfined) -> None:
    code = """
import os, sys
def f(x):
    print("hello")
    for stream in (1, 2):
        os.write(stream, b"hello")
    try:
        return x, input()
    except EOFError:
        return x, "nobody answers"
"""
    worker = source.fork(QUICK)
    worker.load({}, [statement(code)])
    assert [each.value for each in called(worker, 1, times=2)] == [(1, "nobody answers")] * 2


def test_a_worker_has_the_variables_of_the_system_and_no_secret(
    monkeypatch: pytest.MonkeyPatch, source: Unconfined
) -> None:
    monkeypatch.setenv("CHAINRULE_SECRET", "not for students")
    monkeypatch.setenv("PYTHONPATH", "/not/for/workers")
    monkeypatch.setenv("SYSTEMROOT", "needed on Windows")
    worker = source.fork(QUICK)
    worker.load({}, [statement("def f():\n import os\n return dict(os.environ)")])
    environment = called(worker)[0].value
    assert environment["SYSTEMROOT"] == "needed on Windows"
    assert environment["OMP_NUM_THREADS"] == "1"
    assert not {"CHAINRULE_SECRET", "PYTHONPATH"} & environment.keys()


def test_the_next_worker_ends_the_one_before(source: Unconfined) -> None:
    first = source.fork(QUICK)
    (pid,) = source.processes()
    source.fork(QUICK)
    assert first.ending is not None
    assert str(pid) not in descendants(os.getpid())
    assert len(source.processes()) == 1


def test_no_hidden_case_is_graded(assignment: Assignment, source: Unconfined) -> None:
    with pytest.raises(UsageError, match="use WSL"):
        make_grader(assignment, source)
    graders = Graders(source, COURSE, Secret("a secret for tests", drawn=False))
    with pytest.raises(UsageError, match="use WSL"):
        graders.grader("step_by_step")


@pytest.mark.parametrize("start", ["import sys; sys.exit(3)", "raise SystemExit", "not Python"])
def test_a_worker_that_does_not_start_is_no_fault_of_the_student(
    start: str, source: Unconfined, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unconfined, "_START", start)
    with pytest.raises(SandboxError, match="before it was ready"):
        source.fork(QUICK)
    assert source.processes() == []


def test_a_python_that_is_gone_is_named(
    source: Unconfined, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", "/nonexistent/python")
    with pytest.raises(SandboxError, match="no process can be started here: No such file"):
        source.fork(QUICK)


@pytest.mark.parametrize("name", ["solves_everything", "uses_a_variable_of_another_cell"])
def test_a_report_is_that_of_the_sandbox(
    name: str, public_assignment: Assignment, public_grader: Grader, source: Unconfined
) -> None:
    path: Path = SUBMISSIONS / f"{name}.ipynb"
    secret = Secret("a secret for tests", drawn=False)
    own = grade_file(path, make_grader(public_assignment, source, secret, sets=1))
    usual = grade_file(path, public_grader)
    assert own.exercises
    assert own.isolation == ()
    assert replace(own, isolation=usual.isolation, seconds=usual.seconds) == usual
