"""A clean process that forks workers. It never sees an answer, a submission or a secret.

The zygote is a fresh interpreter with its own environment, not a fork of the grader, whose memory
holds the answers. It imports the modules that workers need and prepares the confinement once. Then
it serves commands of a single byte on a socket:

    F  fork a worker (followed by its limits and the packages that it may load; its end of a socket
       pair arrives as a descriptor)
       -> the worker's process id
    E  end the worker: kill it if it still lives, and reap it
       -> exit code, whether it was killed, CPU seconds, peak resident kilobytes
    R  the same for a worker that closed its channel: it gets a second to end by itself
    L  learn the released cells (followed by their texts): most submissions contain them unchanged,
       and workers then need not parse and compile them

Its first message is a line of JSON with the layers of confinement on this machine.
"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import signal
import socket
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NoReturn

from autograder.sandbox.commands import (
    END,
    ENDING,
    FORK,
    FORK_REQUEST,
    LEARN,
    LEARN_REQUEST,
    PID,
    REAP,
)
from autograder.worker import confine, host, namespace, reading
from autograder.worker.host import Namespaces
from autograder.worker.libraries import cache_mapped_files
from autograder.worker.main import serve
from autograder.worker.packages import folders
from autograder.worker.plots import Plots
from autograder.worker.preloading import forget, is_loaded, preload

_REAP_SECONDS = 1.0
BROKEN_CONFINEMENT = 70
"""The exit status of a worker that could not be confined; it ran no student code."""


def warm_up() -> None:
    """Import and warm up the modules that workers use, so that a fork can start at once."""
    namespace.warm_up()
    reading.warm_up()


def forked(run: Callable[[], None]) -> int:
    """Fork a process that runs a function and ends, with this one at the latest; return its id."""
    parent, child = os.getpid(), os.fork()
    if child == 0:
        _run_and_end(run, parent)
    return child


def _run_and_end(run: Callable[[], None], parent: int) -> NoReturn:
    try:
        host.start(parent)
        run()
    finally:
        os._exit(0)


def begin(control: socket.socket, *, is_cold: bool, register: Callable[..., None]) -> None:
    """Become a zygote: this process is a fork of a clean one, and may have to warm up.

    `register` is `os.register_at_fork`, which takes no hooks until then.
    """
    close_all_but(control.fileno())
    sys.dont_write_bytecode = True
    if is_cold:
        warm_up()
    os.register_at_fork = register
    try:
        namespaces = host.enter_namespaces()
    except OSError as error:
        refuse(control, error)
    else:
        main(control.detach(), namespaces)


def main(descriptor: int, namespaces: Namespaces) -> None:
    """Serve the supervisor's commands on the socket `descriptor` until it closes."""
    control = socket.socket(fileno=descriptor)
    _hide_own_code()
    cache_mapped_files()
    try:
        confinement = confine.prepare(namespaces)
    except OSError as error:
        refuse(control, error)
        return
    present = namespace.AbsentPackages()
    sys.meta_path[:0] = [present, Plots()]
    gc.freeze()
    gc.enable()
    with contextlib.suppress(ConnectionError):  # the supervisor may leave at any time
        control.sendall(json.dumps({"layers": confinement.layers}).encode() + b"\n")
        _serve_commands(control, {(): confinement}, present)


def refuse(control: socket.socket, error: OSError) -> None:
    """Tell the supervisor why workers cannot be confined."""
    control.sendall(json.dumps({"error": error.strerror or str(error)}).encode() + b"\n")


def _serve_commands(
    control: socket.socket,
    confinements: dict[tuple[str, ...], confine.Confinement],
    present: namespace.AbsentPackages,
) -> None:
    """Serve commands; `confinements` holds the confinement for each set of packages."""
    worker = 0
    first = confinements[()]
    while True:
        command, descriptors, _flags, _address = socket.recv_fds(control, 1, 1)
        if command == FORK:
            memory_mb, cpu_seconds, length = FORK_REQUEST.unpack(_read(control, FORK_REQUEST.size))
            packages, preloaded = (
                tuple(name for name in names.split(",") if name)
                for names in _read(control, length).decode().split(";")
            )
            if packages not in confinements:
                confinements[packages] = confine.for_packages(first, packages)
            if not is_loaded(preloaded):
                present.allow(folders(packages))
                preload(preloaded)
                cache_mapped_files()
                gc.collect()
                gc.freeze()
                present.allow(())
                for known, each in confinements.items():
                    confinements[known] = confine.with_this_space(each)
            zygote, worker = os.getpid(), os.fork()
            if worker == 0:
                forget(preloaded)
                present.allow(folders(packages))
                limits = (memory_mb, cpu_seconds)
                _become_worker(descriptors[0], confinements[packages], limits, zygote)
            os.close(descriptors[0])
            control.sendall(PID.pack(worker))
        elif command in (END, REAP):
            control.sendall(_end(worker, _REAP_SECONDS if command == REAP else 0.0))
        elif command == LEARN:
            (length,) = LEARN_REQUEST.unpack(_read(control, LEARN_REQUEST.size))
            reading.learn(json.loads(_read(control, length)))
            gc.collect()
            gc.freeze()
        else:
            return


def _become_worker(
    channel: int, confinement: confine.Confinement, limits: tuple[int, float], zygote: int
) -> NoReturn:
    """Turn this fresh fork into a confined worker; never returns."""
    try:
        os.setsid()
        null = os.open(os.devnull, os.O_RDWR)
        for standard in (0, 1, 2):
            os.dup2(null, standard)
        close_all_but(channel, confinement.ruleset, confinement.processes)
        confine.apply(confinement, *limits, zygote)
    except BaseException:
        os._exit(BROKEN_CONFINEMENT)
    try:
        serve(channel, partial(confine.seal, confinement) if confinement.filter else None)
    finally:
        os._exit(1)


def close_all_but(channel: int, *others: int | None) -> None:
    """Close all descriptors but these and the standard ones."""
    kept = sorted({2, channel, *(each for each in others if each is not None)})
    for low, high in zip(kept, [*kept[1:], 2**16], strict=True):
        os.closerange(low + 1, high)


def _hide_own_code() -> None:
    """Remove the course folder from the import path: workers must not find its source files.

    An installed wheel lies beside the packages that workers load, and has no course folder.
    """
    home = Path(__file__).resolve().parents[2]
    if (home / "numpy").is_dir():
        return
    sys.path[:] = [entry for entry in sys.path if entry and Path(entry).resolve() != home]
    for entry in list(sys.path_importer_cache):
        if entry not in sys.path and home in (
            Path(entry).resolve(),
            *Path(entry).resolve().parents,
        ):
            del sys.path_importer_cache[entry]


def _read(control: socket.socket, count: int) -> bytes:
    data = b""
    while len(data) < count:
        part = control.recv(count - len(data))
        if not part:
            sys.exit()
        data += part
    return data


def _end(pid: int, patience: float) -> bytes:
    """Reap a worker; kill it if it still lives after `patience` seconds."""
    until = time.monotonic() + patience
    ended, status, usage = os.wait4(pid, os.WNOHANG)
    while not ended and time.monotonic() < until:
        time.sleep(0.001)
        ended, status, usage = os.wait4(pid, os.WNOHANG)
    if not ended:
        os.kill(pid, signal.SIGKILL)
        _pid, status, usage = os.wait4(pid, 0)
    code = os.waitstatus_to_exitcode(status)
    return ENDING.pack(code, not ended, usage.ru_utime + usage.ru_stime, usage.ru_maxrss)
