"""What Landlock keeps a worker from: files, and what tells of other processes."""

from __future__ import annotations

import pytest

from autograder.boundary.outcomes import OutcomeKind
from autograder.sandbox.supervisor import Sandbox
from tests.sandbox.workers import QUICK, called, statement


@pytest.mark.parametrize(
    ("attempt", "layer"),
    [
        ("open('/etc/hostname').read()", "landlock"),
        ("open('/proc/self/environ').read()", "landlock"),
        ("open('/proc/1/environ').read()", "landlock"),
        (f"open({__file__!r}).read()", "landlock"),
        ("__import__('os').listdir('/')", "landlock"),
        ("open('/tmp/x-chainrule', 'w')", "landlock"),
    ],
)
def test_layer_forbids(attempt: str, layer: str, sandbox: Sandbox) -> None:
    if layer not in sandbox.layers:
        return  # `chainrule doctor` says what this machine lacks
    with sandbox.worker(QUICK) as worker:
        worker.load({}, [statement(f"def f():\n {attempt}\n return 'done'")])
        (outcome,) = called(worker)
    assert outcome.kind is OutcomeKind.RAISED
