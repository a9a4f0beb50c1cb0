"""The pipes to a process behave as a socket does."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from autograder.sandbox.pipes import Pipes

ECHO = """
import os
while part := os.read(0, 1 << 16):
    while part:
        part = part[os.write(1, part):]
"""
SILENT = "import time; time.sleep(600)"
FLOOD = "import os\nwhile True: os.write(1, b'x' * 65536)"
LARGE = bytes(range(256)) * 2048

Start = Callable[[str], Pipes]


@pytest.fixture
def start() -> Iterator[Start]:
    """Start programs; afterwards no thread of their pipes is left."""
    before = set(threading.enumerate())
    running: list[tuple[subprocess.Popen[bytes], Pipes]] = []

    def start_it(program: str) -> Pipes:
        process = subprocess.Popen(
            [sys.executable, "-I", "-S", "-c", program],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
        )
        pipes = Pipes(process)
        pipes.settimeout(60)
        running.append((process, pipes))
        return pipes

    yield start_it
    for process, pipes in running:
        process.kill()
        process.wait()
        pipes.close()
    for thread in set(threading.enumerate()) - before:
        thread.join(60)
        assert not thread.is_alive()


def received(pipes: Pipes, length: int, count: int) -> bytes:
    data = b""
    while len(data) < length:
        part = pipes.recv(count)
        assert 0 < len(part) <= count
        data += part
    return data


@pytest.mark.parametrize("count", [1000, 1 << 20])
def test_bytes_come_back_in_order_and_never_more_than_asked_for(count: int, start: Start) -> None:
    pipes = start(ECHO)
    for data in (b"ab", LARGE, b"c"):
        pipes.sendall(data)
        assert received(pipes, len(data), count) == data


def test_silence_ends_the_wait(start: Start) -> None:
    pipes = start(SILENT)
    pipes.settimeout(0.01)
    with pytest.raises(TimeoutError):
        pipes.recv(1)


def test_a_process_that_does_not_read_ends_the_wait(start: Start) -> None:
    pipes = start(SILENT)
    pipes.settimeout(0.01)
    with pytest.raises(TimeoutError):
        pipes.sendall(LARGE)


def test_the_end_of_the_process_is_seen_on_both_sides(start: Start) -> None:
    pipes = start("import os; os.write(1, b'last words')")
    assert received(pipes, 10, 100) == b"last words"
    assert pipes.recv(1) == b""
    with pytest.raises(OSError, match="pipe"):
        pipes.sendall(LARGE)


def test_endless_output_waits_in_the_pipe_and_ends_with_it(start: Start) -> None:
    """The fixture finds the reading thread if it still waits for room."""
    pipes = start(FLOOD)
    assert received(pipes, 10, 10) == b"x" * 10
    until = time.monotonic() + 60
    while not pipes._arrived.full() and time.monotonic() < until:
        pass
    assert pipes._arrived.full()
