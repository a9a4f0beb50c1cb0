"""Time sections inside workers; the figures are in a file shared with the profiler."""

from __future__ import annotations

import mmap
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from benchmarks.profiling.clock import Clock, replace

SECTIONS = (
    "waiting", "confining", "reading", "defining", "calls", "restoring", "proxies", "packing",
    "training", "other",
)  # fmt: skip
_SIZE = struct.calcsize(f"{len(SECTIONS)}d")


def shared(path: Path | str, *, create: bool = False) -> memoryview[float]:
    """Map the file with the seconds of each section."""
    if create:
        Path(path).write_bytes(bytes(_SIZE))
    with Path(path).open("r+b") as file:
        return memoryview(mmap.mmap(file.fileno(), _SIZE)).cast("d")


def install(seconds: memoryview[float]) -> None:
    """Wrap the functions of workers; call this in the zygote, before the first fork."""
    from autograder.boundary import wire
    from autograder.sandbox import zygote
    from autograder.worker import confine, main
    from autograder.worker.namespace import Namespace

    clock = Clock(SECTIONS, seconds)
    clock.watch(main.Channel, "_read_exactly", "waiting")
    clock.watch(confine, "apply", "confining")
    clock.watch(main, "read", "reading")
    clock.watch(main, "_load", "defining")
    clock.watch(main, "_train", "training")
    clock.watch(Namespace, "call", "calls")
    clock.watch(Namespace, "_prepared", "restoring")
    clock.watch(wire, "pack", "packing")
    clock.watch(wire, "unpack_fresh", "packing")
    _time_proxies(clock, main)
    _start_with_each_worker(clock, zygote)


def _time_proxies(clock: Clock, main: Any) -> None:
    make_proxy = main.proxy

    def proxy(*args: Any) -> Callable[..., Any]:
        return clock.timed("proxies", make_proxy(*args))

    replace(main, "proxy", proxy)


def _start_with_each_worker(clock: Clock, zygote: Any) -> None:
    become_worker = zygote._become_worker

    def become(*args: Any) -> NoReturn:
        clock.start()
        become_worker(*args)
        raise AssertionError("a worker never returns")

    replace(zygote, "_become_worker", become)
