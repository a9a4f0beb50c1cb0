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
    assert ending_in_words(worker.ending.code) == "it ended with exit status 7"
    assert not worker.ending.by_us
    assert worker.ending.peak_kb > 1000


def test_a_worker_that_closes_its_channel_and_lives_on_is_ended_by_us(sandbox: Sandbox) -> None:
    """It must not pass for a worker that the machine has killed: that is never its own fault."""
    code = "def f(x):\n import os, time\n os.closerange(0, 32)\n time.sleep(60)"
    with sandbox.worker(QUICK) as worker:
        worker.load({}, [statement(code)])
        called(worker, 1)
        assert worker.hung_up
    assert worker.ending is not None
    assert worker.ending.by_us
    assert not worker.ending.by_host(QUICK.submission_seconds)
