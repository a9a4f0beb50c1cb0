"""The zygote's process: a fresh interpreter, controlled over a socket."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

from autograder.errors import SandboxError

_START_SECONDS = 60.0
COMPUTING = {
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "MPLBACKEND": "agg",
}
"""The variables of every worker: it computes in one thread, and draws in memory."""
# The zygote's complete environment. It inherits no variable, least of all CHAINRULE_SECRET.
_ENVIRONMENT = {"LANG": "C.UTF-8", **COMPUTING, "MPLCONFIGDIR": "/nonexistent"}
# The fork hooks of modules (random, threading) would cost a tenth of a worker's lifetime. They are
# not needed: the zygote has no threads, and random numbers are seeded before every call.
_START = """
import os, sys
sys.path[:] = {path!r}
register, os.register_at_fork = os.register_at_fork, lambda **hooks: None
try:
    from autograder.worker import host
    host.start({parent})
    namespaces = host.enter_namespaces()
    from autograder.sandbox.zygote import main, warm_up
    warm_up()
    os.register_at_fork = register
    main({descriptor}, namespaces)
except OSError as error:
    import json, socket
    line = json.dumps({{"error": error.strerror or str(error)}}).encode() + b"\\n"
    socket.socket(fileno={descriptor}).sendall(line)
"""


class ZygoteProcess:
    """A running zygote. Its methods raise `SandboxError` if it does not answer."""

    def __init__(self) -> None:
        """Start the zygote without waiting for it."""
        ours, theirs = socket.socketpair()
        with theirs:
            path = [entry for entry in sys.path if entry]
            code = _START.format(path=path, descriptor=theirs.fileno(), parent=os.getpid())
            self._process = subprocess.Popen(
                [sys.executable, "-I", "-S", "-B", "-c", code],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                env=_ENVIRONMENT,
                cwd="/",
                start_new_session=True,
            )
        ours.settimeout(_START_SECONDS)
        self._control = ours
        self.ended = False

    def read_layers(self) -> tuple[str, ...]:
        """Return the layers of confinement on this machine, from the zygote's first message.

        Raises:
            SandboxError: the zygote has ended, or could not prepare the confinement.
        """
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

    def processes(self) -> list[int]:
        """Return the process ids of the zygote, and of the process that waits for it, if any."""
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
