"""Theory of operation.

The grader holds the answers; student code must not share a process with it, nor with anything that
was forked from it. So three kinds of processes take part:

    grader (trusted)  --commands-->  zygote (clean)  --fork-->  worker (untrusted)
           └────────────── one socket pair for each worker ──────────────┘

A `Sandbox` starts the zygote, a fresh interpreter, once. `Sandbox.worker()` makes a socket pair,
hands one end to the zygote, which forks; the fork confines itself (see `autograder.worker.confine`)
and then answers requests on its end. The grader keeps the other end and a deadline for every
answer: the clock covers reading as a whole, so a worker that sends its answer byte by byte gains
nothing. What arrives is decoded by `autograder.boundary.wire`, which knows a closed set of plain
types.
Whatever else happens (silence, a closed channel, a malformed frame, an answer to nothing that was
asked) ends the worker, and the case that was under way gets the status that this deserves.

A worker is killed by the zygote, its parent, which has not reaped it yet: the process id cannot
have passed to somebody else. If the zygote itself is gone, that is ours to blame: `SandboxError`,
and the next worker starts a new zygote.
"""

from __future__ import annotations

import contextlib
import json
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.boundary.limits import Limits
from autograder.errors import SandboxError
from autograder.sandbox import commands

if TYPE_CHECKING:  # it brings NumPy along, which may load while the zygote starts
    from autograder.sandbox.dialogue import Usage, Worker

ISOLATION = {"basic": ("rlimits",), "full": ("rlimits", "landlock", "seccomp")}
"""The layers that each level of isolation requires."""
_START_SECONDS = 60.0
# A zygote's whole environment: nothing of ours is in it, least of all CHAINRULE_SECRET.
_ENVIRONMENT = {
    "LANG": "C.UTF-8",
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "MPLBACKEND": "agg",
    "MPLCONFIGDIR": "/nonexistent",
}
# Modules that want to hear of forks (random, threading) would take a tenth of a worker's life.
# There are no threads in it, and random numbers are seeded before every call.
_START = """
import os, sys
sys.path[:] = {path!r}
register, os.register_at_fork = os.register_at_fork, lambda **hooks: None
from autograder.worker.confine import enter_namespaces
namespaces = enter_namespaces()
from autograder.sandbox.zygote import main, warm_up
warm_up()
os.register_at_fork = register
main({descriptor}, namespaces)
"""


class Sandbox:
    """A zygote and the one worker at a time that it forks; use it as a context manager."""

    def __init__(self, isolation: str = "basic") -> None:
        self._required = ISOLATION[isolation]
        self._process: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None
        self._layers: tuple[str, ...] | None = None
        self._learnt: list[bytes] = []

    def __enter__(self) -> Sandbox:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def start(self) -> None:
        """Start the zygote without waiting for it; harmless if it runs."""
        if self._process is not None:
            return
        ours, theirs = socket.socketpair()
        with theirs:
            path = [entry for entry in sys.path if entry]
            self._process = subprocess.Popen(
                [
                    sys.executable,
                    "-I",
                    "-S",
                    "-B",
                    "-c",
                    _START.format(path=path, descriptor=theirs.fileno()),
                ],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                env=_ENVIRONMENT,
                cwd="/",
                start_new_session=True,
            )
        ours.settimeout(_START_SECONDS)
        self._control = ours
        self._layers = None
        for texts in self._learnt:
            self._request_learning(texts)

    def learn(self, cells: Sequence[str]) -> None:
        """Have the zygote read cells ahead that most submissions hold just so.

        They are handed to whoever wrote a submission, so they must give nothing away.
        """
        texts = json.dumps(cells).encode()
        if texts not in self._learnt:
            self._learnt.append(texts)
            if self._control is not None:
                self._request_learning(texts)

    @property
    def layers(self) -> tuple[str, ...]:
        """The layers of confinement in force.

        Raises:
            SandboxError: they are fewer than required, or the zygote does not answer.
        """
        self.start()
        if self._layers is None:
            greeting = b""
            while not greeting.endswith(b"\n"):
                greeting += self._receive(1)
            self._layers = tuple(json.loads(greeting)["layers"])
        missing = [layer for layer in self._required if layer not in self._layers]
        if missing:
            raise SandboxError(
                f"this machine does not give the isolation that is required: {', '.join(missing)}"
            )
        return self._layers

    def processes(self) -> list[int]:
        """Return the process ids of the zygote, and of the process that waits for it, if any."""
        if self._process is None:
            return []
        first = self._process.pid
        try:
            children = Path(f"/proc/{first}/task/{first}/children").read_text().split()
        except OSError:
            children = []
        return [first, *map(int, children)]

    @contextlib.contextmanager
    def worker(self, limits: Limits, until: float | None = None) -> Iterator[Worker]:
        """Fork a worker, and end it when the block is left, whatever happened.

        `until` is the monotonic time at which everything with it has to end.

        Raises:
            SandboxError: the zygote does not answer, or the worker could not confine itself.
        """
        worker = self.fork(limits, until)
        try:
            yield worker
        finally:
            self.end(worker)

    def fork(self, limits: Limits, until: float | None = None) -> Worker:
        """Fork a worker, which its caller has to `end` before the next is forked.

        Raises:
            SandboxError: the zygote does not answer, or the worker could not confine itself.
        """
        from autograder.sandbox.dialogue import Worker

        _ = self.layers
        ours, theirs = socket.socketpair()
        worker = Worker(ours, limits, until)
        try:
            with theirs:
                self._request_fork(theirs, limits)
            self._receive(commands.PID.size)
        except SandboxError:
            worker.close()
            raise
        if not worker.is_ready():
            self.end(worker)
            raise SandboxError("a worker could not give up its powers")
        return worker

    def end(self, worker: Worker) -> None:
        """Kill a worker if it still lives, and note how it ended; harmless if it was ended."""
        if worker.ending is None:
            worker.close()
            worker.ending = self._end_worker()

    def close(self) -> None:
        """End the zygote, and with it every worker."""
        if self._control is not None:
            self._control.close()
            self._control = None
        if self._process is not None:
            try:
                self._process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = None

    def _request_fork(self, theirs: socket.socket, limits: Limits) -> None:
        request = commands.FORK_REQUEST.pack(limits.memory_mb, limits.submission_seconds)
        try:
            assert self._control is not None
            socket.send_fds(self._control, [commands.FORK], [theirs.fileno()])
            self._control.sendall(request)
        except OSError as error:
            self._fail(error)

    def _request_learning(self, texts: bytes) -> None:
        try:
            assert self._control is not None
            length = commands.LEARN_REQUEST.pack(len(texts))
            self._control.sendall(commands.LEARN + length + texts)
        except OSError as error:
            self._fail(error)

    def _end_worker(self) -> tuple[int, Usage]:
        from autograder.sandbox.dialogue import Usage

        try:
            if self._control is None:
                raise SandboxError("the sandbox is closed")
            self._control.sendall(commands.END)
        except OSError as error:
            self._fail(error)
        status, cpu_seconds, peak_kb = commands.ENDING.unpack(self._receive(commands.ENDING.size))
        return status, Usage(cpu_seconds, peak_kb)

    def _receive(self, count: int) -> bytes:
        data = b""
        while len(data) < count:
            try:
                part = self._control.recv(count - len(data)) if self._control else b""
            except OSError as error:
                self._fail(error)
            if not part:
                self._fail(None)
            data += part
        return data

    def _fail(self, cause: OSError | None) -> None:
        if self._process is not None:
            self._process.kill()
        self.close()
        raise SandboxError("the process that starts workers has ended unexpectedly") from cause
