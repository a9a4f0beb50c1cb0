"""The sandbox as a whole: nothing outlives its block."""

from __future__ import annotations

from autograder.sandbox.supervisor import Sandbox
from tests.sandbox.workers import QUICK, statement
from tests.support import descendants


def test_no_process_outlives_its_block(sandbox: Sandbox) -> None:
    assert sandbox.layers
    assert sandbox._zygote is not None
    zygote = sandbox._zygote.pid
    before = descendants(zygote)
    with sandbox.worker(QUICK) as worker:
        worker.load({}, [statement("x = 1")])
        assert len(descendants(zygote) - before) == 1
    assert descendants(zygote) == before
