"""The zygote seen from outside: its environment, and its loss."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
from pathlib import Path

import pytest

from autograder.errors import SandboxError
from autograder.sandbox import zygote_process
from autograder.sandbox.supervisor import Sandbox
from autograder.sandbox.zygote_process import ZygoteProcess, start_clean
from tests.sandbox.workers import QUICK, called, statement

pytestmark = pytest.mark.slow


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


def test_losing_the_zygote_before_it_learns_costs_no_submission() -> None:
    """Its failure would end the whole run."""
    ours, theirs = socket.socketpair()
    theirs.close()
    with Sandbox(zygote=ZygoteProcess(ours, subprocess.Popen(["true"]))) as sandbox:
        for _submission in range(2):
            sandbox.learn(((1, "def f(x): return x"),))
        with sandbox.worker(QUICK) as worker:
            worker.load({}, [statement("def f(x): return x")])
            assert called(worker, 3)[0].value == 3


def test_a_zygote_with_other_layers_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """The layers are decided once: nothing that happens later in a run weakens them."""
    with Sandbox() as sandbox:
        first = sandbox.layers
        sandbox.close()
        monkeypatch.setattr(ZygoteProcess, "read_layers", lambda _self: first[:-1])
        with pytest.raises(SandboxError, match="not those of the start of the run"):
            _ = sandbox.layers
        monkeypatch.undo()
        assert sandbox.layers == first


def test_a_zygote_that_cannot_confine_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    start = zygote_process._ZYGOTE
    failing = start.replace(
        "namespaces = host.enter_namespaces()", "raise OSError(12, 'Cannot allocate memory')"
    )
    assert failing != start
    monkeypatch.setattr(zygote_process, "_ZYGOTE", failing)
    with (
        Sandbox() as sandbox,
        pytest.raises(SandboxError, match="cannot be confined: Cannot allocate memory"),
    ):
        _ = sandbox.layers


@pytest.mark.parametrize("writes", [True, False])
def test_a_fresh_interpreter_writes_bytecode_if_asked(
    writes: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "imported.py").touch()
    monkeypatch.syspath_prepend(tmp_path)
    ours, theirs = socket.socketpair()
    with ours, theirs:
        process = start_clean("import imported", theirs.fileno(), writes_bytecode=writes)
        assert process.wait() == 0
    assert (tmp_path / "__pycache__").exists() == writes


def test_a_fresh_interpreter_without_a_parent_ends_in_silence(
    capfd: pytest.CaptureFixture[str],
) -> None:
    ours, theirs = socket.socketpair()
    ours.close()
    with theirs:
        assert start_clean("raise OSError(12, 'none')", theirs.fileno()).wait() == 0
    assert capfd.readouterr().err == ""


def test_a_fresh_interpreter_leaves_ctrl_c_to_its_parent() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        process = start_clean("os.kill(os.getpid(), 2)", theirs.fileno())
        assert process.wait() == 0
