"""The zygote's process, controlled over a socket, and fresh interpreters to start it in.

This module imports little, because a run starts its first process before all else.
"""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
from typing import NoReturn, Self

from autograder.errors import SandboxError

_START_SECONDS = 60.0
COMPUTING = {
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "MPLBACKEND": "agg",
}
"""The variables of every worker: it computes in one thread, and draws in memory."""
# The complete environment of a fresh interpreter. It inherits no variable, least of all
# CHAINRULE_SECRET.
_ENVIRONMENT = {"LANG": "C.UTF-8", **COMPUTING, "MPLCONFIGDIR": "/nonexistent"}
# The fork hooks of modules (random, threading) would cost a tenth of a worker's lifetime. They are
# not needed: the zygote has no threads, and random numbers are seeded before every call.
_START = """
import gc, os, signal, sys
signal.signal(signal.SIGINT, signal.SIG_IGN)
gc.disable()
sys.path[:] = {path!r}
register, os.register_at_fork = os.register_at_fork, lambda **hooks: None
try:
    from autograder.worker import host
    host.start({parent})
    {program}
except OSError as error:
    import json, socket
    line = json.dumps({{"error": error.strerror or str(error)}}).encode() + b"\\n"
    try:
        socket.socket(fileno={descriptor}).sendall(line)
    except ConnectionError:
        pass  # the parent has ended
"""
_ZYGOTE = """
    namespaces = host.enter_namespaces()
    from autograder.sandbox.zygote import main, warm_up
    warm_up()
    os.register_at_fork = register
    main({descriptor}, namespaces)
"""


def start_clean(
    program: str, descriptor: int, *others: int, writes_bytecode: bool = False
) -> subprocess.Popen[bytes]:
    """Run a program in a fresh interpreter, which ends with this process.

    It ignores Ctrl-C, which this process handles.

    Args:
        program: indented code; `{descriptor}` in it is the descriptor, `register` what
            `os.register_at_fork` was, and `host` the module `autograder.worker.host`.
        descriptor: a socket that the interpreter inherits; an `OSError` is reported there.
        others: further descriptors that it inherits.
        writes_bytecode: whether it writes the bytecode of the modules that it imports.
    """
    code = _START.format(
        path=[entry for entry in sys.path if entry],
        program=program.strip().format(descriptor=descriptor),
        descriptor=descriptor,
        parent=os.getpid(),
    )
    options = ["-I", "-S"] if writes_bytecode else ["-I", "-S", "-B"]
    return subprocess.Popen(
        [sys.executable, *options, "-c", code],
        pass_fds=[descriptor, *others],
        stdin=subprocess.DEVNULL,
        env=_ENVIRONMENT,
        cwd="/",
        start_new_session=True,
    )


class Sibling:
    """A process with the same parent as this one, which leaves it unreaped: its id stays its own.

    It stands for a `subprocess.Popen`.
    """

    def __init__(self, pid: int) -> None:
        self.pid = pid

    def kill(self) -> None:
        """Kill it; a no-op if it has ended."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)

    def wait(self, timeout: float | None = None) -> None:
        """Do not wait: only its parent can."""


class ZygoteProcess:
    """A running zygote. Its methods raise `SandboxError` if it does not answer."""

    def __init__(self, control: socket.socket, process: subprocess.Popen[bytes] | Sibling) -> None:
        """Control a zygote that has been started."""
        control.settimeout(_START_SECONDS)
        self._control, self._process = control, process
        self.ended = False

    @classmethod
    def start(cls) -> Self:
        """Start a zygote in a fresh interpreter, without waiting for it."""
        ours, theirs = socket.socketpair()
        with theirs:
            return cls(ours, start_clean(_ZYGOTE, theirs.fileno()))

    def read_layers(self) -> tuple[str, ...]:
        """Return the layers of confinement on this machine, from the zygote's first message.

        Raises:
            SandboxError: the zygote has ended, or could not prepare the confinement.
        """
        import json

        line = b""
        while not line.endswith(b"\n"):
            line += self.receive(1)
        answer = json.loads(line)
        if "error" in answer:
            self.end()
            raise SandboxError(f"workers cannot be confined: {answer['error']}")
        return tuple(answer["layers"])

    @property
    def pid(self) -> int:
        """The process id of the zygote, or of the process that waits for it."""
        return self._process.pid

    def fileno(self) -> int:
        """Return the descriptor of the control socket."""
        return self._control.fileno()

    def processes(self) -> list[int]:
        """Return the process ids of the zygote, and of the process that waits for it, if any."""
        from pathlib import Path

        first = self.pid
        try:
            children = Path(f"/proc/{first}/task/{first}/children").read_text().split()
        except OSError:
            children = []
        return [first, *map(int, children)]

    def send(self, data: bytes, descriptor: int | None = None) -> None:
        """Send bytes; the first byte carries the descriptor, if there is one.

        Raises:
            SandboxError: the zygote has ended.
        """
        try:
            if descriptor is not None:
                socket.send_fds(self._control, [data[:1]], [descriptor])
                data = data[1:]
            self._control.sendall(data)
        except OSError as error:
            self._fail(error)

    def receive(self, count: int) -> bytes:
        """Return the next `count` bytes.

        Raises:
            SandboxError: the zygote has ended, or was silent for too long.
        """
        data = b""
        while len(data) < count:
            try:
                part = self._control.recv(count - len(data))
            except OSError as error:
                self._fail(error)
            if not part:
                self._fail(None)
            data += part
        return data

    def end(self) -> None:
        """End the zygote and its worker; a no-op if it has ended."""
        self.ended = True
        self._control.close()
        try:
            self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _fail(self, cause: OSError | None) -> NoReturn:
        self._process.kill()
        self.end()
        raise SandboxError("the process that starts workers has ended unexpectedly") from cause
