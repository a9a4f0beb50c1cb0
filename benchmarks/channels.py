"""Measure the messages that one worker could leave for another, in bits a second.

In each round a sender gets a random bit, and a receiver in another worker guesses it by the clock.
The share of right guesses gives the capacity of the channel. The test channels use no trick of this
machine, so a patient attacker may reach more.
"""

from __future__ import annotations

import marshal
import math
import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from autograder.boundary import wire
from autograder.boundary.limits import Limits
from autograder.boundary.outcomes import OutcomeKind
from autograder.sandbox.supervisor import Sandbox
from benchmarks.outcome import Measure, Part, at_most, table

_LIMITS = Limits(call_seconds=5, load_seconds=5, submission_seconds=30, memory_mb=512)
_TRAINING = 40
"""The rounds that set the receiver's threshold; they do not count."""


@dataclass(frozen=True, slots=True)
class Channel:
    """A test channel.

    Attributes:
        name: its name in the table.
        code: defines `send(bit)` and `receive()`; the latter returns a time in seconds.
        together: whether both workers run at the same time, in two sandboxes.
    """

    name: str
    code: str
    together: bool = False


_PAGES = """
import os, time
import numpy
PATH = numpy.__file__
def send(bit):
    descriptor = os.open(PATH, os.O_RDONLY)
    if bit:
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
    else:
        os.pread(descriptor, 65536, 0)
def receive():
    descriptor = os.open(PATH, os.O_RDONLY)
    began = time.perf_counter()
    os.pread(descriptor, 4096, 0)
    return time.perf_counter() - began
"""
_NAMES = """
import os, time
def send(bit):
    if bit:
        for number in range(200):
            try:
                os.stat(f'/usr/lib/absent{SEED}_{number}')
            except FileNotFoundError:
                pass
def receive():
    began = time.perf_counter()
    for number in range(200):
        try:
            os.stat(f'/usr/lib/absent{SEED}_{number}')
        except FileNotFoundError:
            pass
    return time.perf_counter() - began
"""
_MEMORY = """
import time
import numpy as np
def send(bit):
    if bit:
        np.ones(25_000_000)
def receive():
    began = time.perf_counter()
    np.ones(2_500_000)
    return time.perf_counter() - began
"""
_LOAD = """
import time
import numpy as np
A = np.ones(8_000_000)
def send(bit):
    until = time.perf_counter() + 0.02
    while time.perf_counter() < until:
        if bit:
            A.sum()
        else:
            time.sleep(0.001)
def receive():
    began = time.perf_counter()
    for _time in range(2):
        A.sum()
    return time.perf_counter() - began
"""
CHANNELS = (
    Channel("pages of a file, one worker after the other", _PAGES),
    Channel("names that are not there, one worker after the other", _NAMES),
    Channel("memory that was used, one worker after the other", _MEMORY),
    Channel("load on the memory, two workers at a time", _LOAD, together=True),
)


def measure(rounds: int) -> Part:
    """Try each channel for a number of rounds, and give its bits a second."""
    rows, measured = [], list[Measure]()
    for channel in CHANNELS:
        found = _tried(channel, rounds)
        if found is None:
            rows.append((channel.name, "refused", "0"))
            bits = 0.0
        else:
            share, seconds = found
            bits = _capacity(share) / seconds
            rows.append((channel.name, f"{share:.0%} of {rounds}", f"{bits:.1f}"))
        if not channel.together:
            measured.append(at_most(channel.name, 1.0, bits, " bits a second", 1))
    lines = (
        "Messages between two workers. Guessing gives half of the bits.",
        "",
        *table(("channel", "bits received", "bits a second"), rows),
    )
    return Part("Messages between workers", lines, tuple(measured))


def _capacity(share: float) -> float:
    """Return the bits that a round carries if this share of the guesses is right."""
    wrong = min(max(1 - share, 1e-9), 0.5)
    return 1 + wrong * math.log2(wrong) + (1 - wrong) * math.log2(1 - wrong)


def _tried(channel: Channel, rounds: int) -> tuple[float, float] | None:
    """Return the share of right guesses and the seconds of a round; None if calls are refused."""
    draw = random.Random(1)
    bits = [draw.random() < 0.5 for _round in range(_TRAINING + rounds)]
    times = []
    with Sandbox() as sandbox, Sandbox() as other:
        began = time.perf_counter()
        for number, bit in enumerate(bits):
            send = _caller(channel.code.replace("SEED", str(number)), f"send({int(bit)})")
            receive = _caller(channel.code.replace("SEED", str(number)), "receive()")
            if channel.together:
                thread = threading.Thread(target=send, args=(other,))
                thread.start()
                found = receive(sandbox)
                thread.join()
            else:
                found = receive(sandbox) if send(sandbox) is not None else None
            if found is None:
                return None
            times.append(found)
        seconds = (time.perf_counter() - began) / len(bits)
    guesses = _guesses(times, bits)
    right = sum(guess == bit for guess, bit in zip(guesses, bits[_TRAINING:], strict=True))
    return right / rounds, seconds


def _guesses(times: list[float], bits: list[bool]) -> list[bool]:
    """Guess the bits after the training from the better threshold of the training."""
    trained = list(zip(times[:_TRAINING], bits, strict=False))
    options = [(limit, above) for limit, _bit in trained for above in (True, False)]

    def score(option: tuple[float, bool]) -> int:
        limit, above = option
        return sum(((seconds >= limit) == above) == bit for seconds, bit in trained)

    limit, above = max(options, key=score)
    return [(seconds >= limit) == above for seconds in times[_TRAINING:]]


def _caller(code: str, call: str) -> Callable[[Sandbox], float | None]:
    text = f"{code}\ndef f():\n    found = {call}\n    return 0.0 if found is None else found"
    compiled = marshal.dumps(compile(text, "<cell 1>", "exec"))

    def called(sandbox: Sandbox) -> float | None:
        with sandbox.worker(_LIMITS) as worker:
            if worker.load({}, [(1, compiled)]).failures:
                return None
            (outcome,) = worker.run("f", (), 0, ((wire.pack(()), False),), lambda _call: b"")
            return float(outcome.value) if outcome.kind is OutcomeKind.RETURNED else None

    return called
