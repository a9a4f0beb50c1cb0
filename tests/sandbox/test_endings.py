"""How a worker's process ended."""

from __future__ import annotations

from autograder.sandbox.endings import ending_in_words
from autograder.sandbox.supervisor import Sandbox
from tests.sandbox.workers import QUICK, called, statement


def test_how_a_process_ended_is_known_after_it_was_reaped(sandbox: Sandbox) -> None:
    with sandbox.worker(QUICK) as worker:
        worker.load({}, [statement("def f(x):\n import os\n os._exit(7)")])
        called(worker, 1)
    assert worker.ending is not None
    status, usage = worker.ending
    assert ending_in_words(status) == "it ended with exit status 7"
    assert usage.peak_kb > 1000
