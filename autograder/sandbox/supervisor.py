"""The supervisor: starts and ends workers, with the help of a zygote.

The grader holds the answers. Student code must not run in the grader's process or in a fork of it,
so there are three kinds of processes:

    grader (trusted)  --commands-->  zygote (clean)  --fork-->  worker (untrusted)
           └────────────── one socket pair for each worker ──────────────┘

A `Sandbox` starts the zygote once, as a fresh interpreter, or gets one that was started in a clean
process (see `autograder.grading.nursery`). `Sandbox.worker()` makes a socket pair
and passes an end to the zygote, which forks. The fork confines itself (see
`autograder.worker.confine`) and then answers requests on its end of the pair.

The grader keeps the other end and sets a deadline for every answer. The deadline covers the whole
answer, so a worker gains no time by sending it byte by byte. `autograder.boundary.wire` decodes the
answer; it accepts only a closed set of plain types. Anything else (silence, a closed channel, a
malformed frame, an unexpected message) ends the worker, and the current case becomes a timeout or a
crash.

The zygote kills its workers. It is their parent and has not reaped them yet, so the process id
cannot have been reused. If the zygote itself is gone, the submission is not to blame: a
`SandboxError` is raised, and the next `start` creates a new zygote.
"""

from __future__ import annotations

import contextlib
import json
import socket
from collections.abc import Iterator
from typing import TYPE_CHECKING

from autograder.boundary.limits import Limits
from autograder.errors import SandboxError, UsageError
from autograder.records import FULL_ISOLATION
from autograder.sandbox import commands
from autograder.sandbox.system import NOT_HERE, can_isolate
from autograder.sandbox.zygote_process import ZygoteProcess

if TYPE_CHECKING:  # it imports NumPy; load it while the zygote starts
    from autograder.sandbox.dialogue import Worker
    from autograder.sandbox.endings import Ending

ISOLATION = {"basic": ("rlimits",), "full": FULL_ISOLATION}
"""The layers that each level of isolation requires."""


class Sandbox:
    """A zygote and its current worker, at most one at a time; use it as a context manager."""

    def __init__(self, isolation: str = "basic", zygote: ZygoteProcess | None = None) -> None:
        """Require a level of isolation, a key of `ISOLATION`; `zygote` has been started already.

        Raises:
            UsageError: this system cannot isolate anything.
        """
        if not can_isolate():
            raise UsageError(NOT_HERE)
        self._required = ISOLATION[isolation]
        self._zygote = zygote
        self._layers: tuple[str, ...] | None = None
        self._decided: tuple[str, ...] | None = None
        """The layers of the first zygote: every later zygote must have the same."""
        self._read_once: set[tuple[tuple[int, str], ...]] = set()
        self._learned_cells: dict[tuple[tuple[int, str], ...], bytes] = {}

    def __enter__(self) -> Sandbox:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def start(self) -> None:
        """Start the zygote without waiting for it; a no-op if it is running."""
        if self._zygote is None or self._zygote.ended:
            self._zygote, self._layers = ZygoteProcess.start(), None
            for texts in self._learned_cells.values():
                self._zygote.send(_learn_request(texts))

    def learn(self, cells: tuple[tuple[int, str], ...]) -> None:
        """Have the zygote parse the released cells that a submission had, for later workers.

        Call it after each submission. The cells are learned after the second one: learning takes
        as long as reading five submissions, and many runs grade a single one. Every worker can see
        these cells, so they must not contain answers.

        Args:
            cells: the number of each cell in its notebook, and its text.
        """
        if cells not in self._read_once:
            self._read_once.add(cells)
        elif cells not in self._learned_cells:
            self._learned_cells[cells] = json.dumps(cells).encode()
            if self._zygote is not None and not self._zygote.ended:
                with contextlib.suppress(SandboxError):  # it is gone; the next one learns them
                    self._zygote.send(_learn_request(self._learned_cells[cells]))

    @property
    def layers(self) -> tuple[str, ...]:
        """The layers of confinement that workers have on this machine.

        They are decided once for a sandbox. A zygote that reports others is not used.

        Raises:
            SandboxError: a required layer is missing, the layers differ from those of an earlier
                zygote, or the zygote does not answer.
        """
        self.start()
        if self._layers is None:
            self._layers = self._running().read_layers()
        missing = [layer for layer in self._required if layer not in self._layers]
        if missing:
            raise SandboxError(
                f"this machine does not provide the required isolation: {', '.join(missing)}"
            )
        self._decided = self._decided or self._layers
        if self._layers != self._decided:
            self.close()
            raise SandboxError("the layers of confinement are not those of the start of the run")
        return self._layers

    def processes(self) -> list[int]:
        """Return the process ids of the zygote, and of the process that waits for it, if any."""
        return [] if self._zygote is None else self._zygote.processes()

    @contextlib.contextmanager
    def worker(self, limits: Limits, until: float | None = None) -> Iterator[Worker]:
        """Fork a worker for the duration of a `with` block.

        No request to it takes longer than `until` (a monotonic time).

        Raises:
            SandboxError: the zygote does not answer, or the worker could not confine itself.
        """
        worker = self.fork(limits, until)
        try:
            yield worker
        finally:
            self.end(worker)

    def fork(self, limits: Limits, until: float | None = None) -> Worker:
        """Fork a worker. The caller must `end` it before the next fork.

        Raises:
            SandboxError: the zygote does not answer, or the worker could not confine itself.
        """
        from autograder.sandbox.dialogue import Worker

        _ = self.layers
        ours, theirs = socket.socketpair()
        worker = Worker(ours, limits, until)
        packages = f"{','.join(limits.packages)};{','.join(limits.preloaded)}".encode()
        request = commands.FORK_REQUEST.pack(
            limits.memory_mb, limits.submission_seconds, len(packages)
        )
        try:
            with theirs:
                self._running().send(commands.FORK + request + packages, theirs.fileno())
            self._running().receive(commands.PID.size)
        except SandboxError:
            worker.close()
            raise
        if not worker.is_ready():
            self.end(worker)
            raise SandboxError("a worker could not be confined")
        return worker

    def end(self, worker: Worker) -> None:
        """Kill a worker if it still lives, and record how it ended; a no-op if already ended."""
        if worker.ending is None:
            command = commands.REAP if worker.hung_up else commands.END
            worker.close()
            worker.ending = self._end_worker(command)

    def close(self) -> None:
        """End the zygote and its worker."""
        if self._zygote is not None:
            self._zygote.end()
            self._zygote = None

    def _end_worker(self, command: bytes) -> Ending:
        from autograder.sandbox.endings import Ending

        zygote = self._running()
        zygote.send(command)
        return Ending(*commands.ENDING.unpack(zygote.receive(commands.ENDING.size)))

    def _running(self) -> ZygoteProcess:
        if self._zygote is None:
            raise SandboxError("the sandbox is closed")
        return self._zygote


def _learn_request(texts: bytes) -> bytes:
    return commands.LEARN + commands.LEARN_REQUEST.pack(len(texts)) + texts
