"""The zygote seen from outside: its environment, and its loss."""

from __future__ import annotations

import os
import signal

import pytest

from autograder.errors import SandboxError
from autograder.sandbox.supervisor import Sandbox
from tests.sandbox.workers import QUICK, called, statement


def test_the_zygotes_environment_is_its_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("CHAINRULE_SECRET", "not for students")
    with Sandbox() as sandbox, sandbox.worker(QUICK) as worker:
        worker.load({}, [statement("def f():\n import os\n return dict(os.environ)")])
        environment = called(worker)[0].value
    assert "CHAINRULE_SECRET" not in environment
    assert "not for students" not in environment.values()


def test_losing_the_zygote_is_ours_to_blame_and_the_next_worker_has_a_new_one() -> None:
    with Sandbox() as sandbox:
        assert sandbox.layers
        assert sandbox._zygote is not None
        os.kill(sandbox._zygote.pid, signal.SIGKILL)
        sandbox._zygote._process.wait()
        with pytest.raises(SandboxError), sandbox.worker(QUICK):
            pass
        with sandbox.worker(QUICK) as worker:
            worker.load({}, [statement("def f(x): return x")])
            assert called(worker, 3)[0].value == 3
