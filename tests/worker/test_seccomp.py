"""What the filter of system calls keeps a worker from."""

from __future__ import annotations

import pytest

from autograder.boundary.outcomes import OutcomeKind
from autograder.sandbox.supervisor import Sandbox
from tests.sandbox.workers import QUICK, called, statement


@pytest.mark.parametrize(
    ("attempt", "layer"),
    [
        ("__import__('os').mkdir('/tmp/x-chainrule')", "seccomp"),
        ("__import__('socket').socket()", "seccomp"),
        ("__import__('socket').socketpair()", "seccomp"),
        ("__import__('os').fork()", "seccomp"),
        ("__import__('os').execv('/bin/true', ['true'])", "seccomp"),
        ("__import__('os').kill(0, 0)", "seccomp"),
        ("__import__('os').setuid(0)", "seccomp"),
        ("__import__('resource').setrlimit(7, (100000, 100000))", "seccomp"),
        ("__import__('threading').Thread(target=print).start()", "seccomp"),
    ],
)
def test_layer_forbids(attempt: str, layer: str, sandbox: Sandbox) -> None:
    if layer not in sandbox.layers:
        return  # `chainrule doctor` says what this machine lacks
    with sandbox.worker(QUICK) as worker:
        worker.load({}, [statement(f"def f():\n {attempt}\n return 'done'")])
        (outcome,) = called(worker)
    assert outcome.kind is OutcomeKind.RAISED
