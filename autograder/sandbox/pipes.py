"""The pipes to a process, with the deadlines of a socket.

Windows has no socket that a started process could inherit, and a read from a pipe there cannot be
given a time. So a thread reads all that arrives, a thread writes, and only waiting for them is
limited.
"""

from __future__ import annotations

import contextlib
import queue
import subprocess
import threading
from typing import IO

_CHUNK = 1 << 16
_MAX_WAITING = 16
"""The chunks that are read ahead. Further output stays in the pipe, so it takes no memory here."""


class Pipes:
    """The pipes to the standard input and from the standard output of a process.

    The threads close the pipes themselves, because a file may not be closed while another thread
    uses it. They end when the process has ended and `close` was called.
    """

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        """Take over the pipes of a process that was started with both, unbuffered."""
        assert process.stdin is not None
        assert process.stdout is not None
        self._seconds = 0.0
        self._rest = b""
        self._closed = threading.Event()
        self._arrived: queue.Queue[bytes] = queue.Queue(_MAX_WAITING)
        self._waiting: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._sent: queue.SimpleQueue[OSError | None] = queue.SimpleQueue()
        for work, pipe in ((self._read, process.stdout), (self._write, process.stdin)):
            threading.Thread(target=work, args=(pipe,), daemon=True).start()

    def settimeout(self, seconds: float) -> None:
        """Let every later call raise TimeoutError after this time."""
        self._seconds = seconds

    def sendall(self, data: bytes) -> None:
        """Write all of the data; after an error nothing else can be sent.

        Raises:
            TimeoutError: the process does not read it.
            OSError: the process has closed its end.
        """
        self._waiting.put(data)
        try:
            error = self._sent.get(timeout=self._seconds)
        except queue.Empty:
            raise TimeoutError from None
        if error is not None:
            raise error

    def recv(self, count: int) -> bytes:
        """Return at most `count` bytes; none if the process has closed its end.

        Raises:
            TimeoutError: nothing arrived.
        """
        if not self._rest:
            try:
                self._rest = self._arrived.get(timeout=self._seconds)
            except queue.Empty:
                raise TimeoutError from None
        part, self._rest = self._rest[:count], self._rest[count:]
        return part

    def close(self) -> None:
        """Let the threads close both pipes; what arrives from now on is lost."""
        self._closed.set()
        self._waiting.put(None)
        with contextlib.suppress(queue.Empty):
            while True:
                self._arrived.get_nowait()

    def _read(self, pipe: IO[bytes]) -> None:
        with pipe:
            part = b"?"
            while part and not self._closed.is_set():
                try:
                    part = pipe.read(_CHUNK)
                except OSError:
                    part = b""
                self._arrived.put(part)

    def _write(self, pipe: IO[bytes]) -> None:
        # Closing flushes nothing: the pipe has no buffer.
        with contextlib.suppress(OSError), pipe:
            while (data := self._waiting.get()) is not None:
                error = None
                try:
                    left = memoryview(data)
                    while left:
                        left = left[pipe.write(left) :]
                except OSError as raised:
                    error = raised
                self._sent.put(error)
