"""A clean process that forks the zygotes and the jobs of a run.

Both import NumPy, which takes longer than grading a submission. So the nursery imports NumPy once,
while the main process looks for submissions. The nursery is a fresh interpreter without answers,
secrets or variables of the caller. When the main process has sent the channels of the jobs, the
nursery forks the zygotes, which are therefore as clean as a fresh interpreter. Then it imports the
grading modules and forks the jobs. The main process tells each job what to grade:

    main process --starts--> nursery (clean) --fork--> zygotes (clean) --fork--> workers
         |                          '----------fork--> jobs (trusted)
         '--------settings, submissions, reports---------'

All of them end with the nursery, and the nursery ends with the main process.
"""

from __future__ import annotations

import gc
import os
import select
import signal
import socket
from collections.abc import Callable
from functools import partial
from itertools import chain
from typing import NoReturn

import numpy.random  # noqa: F401 - the zygotes and the jobs need it, and NumPy loads it late

from autograder.sandbox import zygote
from autograder.sandbox.commands import INTERRUPT, JOB


def main(control: int, register: Callable[..., None]) -> NoReturn:
    """Fork a zygote and a job for each channel, and wait until the main process is done.

    Args:
        control: the socket that brings the channels of the jobs. The main process keeps it open
            until it is done, or interrupts.
        register: `os.register_at_fork`.

    Raises:
        OSError: this machine allows no more processes or open files; `start_clean` sends it.
    """
    gc.disable()
    gc.freeze()
    is_warm = not select.select([control], [], [], 0)[0]  # nothing to read, so there is time
    if is_warm:
        zygote.warm_up()
    channels = _channels(control)
    if not channels:
        os._exit(0)
    if len(channels) > 1 and not is_warm:
        zygote.warm_up()  # once for all zygotes
        is_warm = True
    pairs = [socket.socketpair() for _channel in channels]
    # A single zygote may warm up while its job loads.
    begin = partial(zygote.begin, is_cold=not is_warm, register=register)
    zygotes = [zygote.forked(partial(begin, theirs)) for _ours, theirs in pairs]
    os.register_at_fork = register
    # Import these modules only after the fork of the zygotes: workers must not find them.
    from autograder.grading import job
    from autograder.sandbox.zygote_process import Sibling, ZygoteProcess

    processes = [
        ZygoteProcess(ours, Sibling(pid)) for (ours, _), pid in zip(pairs, zygotes, strict=True)
    ]
    starts = zip(channels, processes, strict=True)
    jobs = [zygote.forked(partial(job.main, *start)) for start in starts]
    for channel in channels:
        os.close(channel)
    for end in chain.from_iterable(pairs):
        end.close()
    # A job knows its zygote by the process id, so the id must not be reused: reap no child before.
    if socket.socket(fileno=control).recv(1) == INTERRUPT:
        for pid in jobs:
            os.kill(pid, signal.SIGKILL)
    for _child in (*zygotes, *jobs):  # a zygote ends with its job
        os.wait()
    os._exit(0)  # an orderly exit with NumPy takes as long as reading a submission


def _channels(control: int) -> list[int]:
    """Return the sockets of the jobs, one for each; none if the main process is done already."""
    channels = []
    link = socket.socket(fileno=control)
    try:
        command, descriptors, *_rest = socket.recv_fds(link, 1, 1)
        while command == JOB:
            channels += descriptors
            command, descriptors, *_rest = socket.recv_fds(link, 1, 1)
    finally:
        link.detach()
    return [] if command in (b"", INTERRUPT) else channels
