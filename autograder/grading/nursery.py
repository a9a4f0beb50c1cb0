"""A clean process that forks the zygotes and the jobs of a run.

Both import NumPy, which takes longer than grading a submission. So a fresh interpreter, which has
no answer, no secret and no variable of the caller, imports it once. It forks the zygotes first.
They stay as clean as a fresh interpreter. Then it imports the grading modules and forks the jobs,
which learn from the main process what to grade:

    main process --starts--> nursery (clean) --fork--> zygotes (clean) --fork--> workers
         |                          '----------fork--> jobs (trusted)
         '--------settings, submissions, reports---------'

All of them end with the nursery, and the nursery ends with the main process.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Sequence
from functools import partial

from autograder.sandbox import zygote


def main(control: int, channels: Sequence[int], register: Callable[..., None]) -> None:
    """Fork a zygote and a job for each channel, and wait until the main process is done.

    Args:
        control: the socket that the main process keeps open until then.
        channels: the sockets of the jobs, one for each.
        register: `os.register_at_fork`.
    """
    zygote.warm_up()
    os.register_at_fork = register
    pairs = [socket.socketpair() for _channel in channels]
    zygotes = [zygote.forked(partial(zygote.begin, theirs)) for _ours, theirs in pairs]
    # Not before: workers must not find them.
    from autograder.grading import job
    from autograder.sandbox.zygote_process import Sibling, ZygoteProcess

    for channel, (ours, _theirs), pid in zip(channels, pairs, zygotes, strict=True):
        zygote.forked(partial(job.main, channel, ZygoteProcess(ours, Sibling(pid))))
    for descriptor in (*channels, *(end.fileno() for pair in pairs for end in pair)):
        os.close(descriptor)
    # No child is reaped: as long as a job knows the process id of its zygote, it stays that.
    socket.socket(fileno=control).recv(1)
