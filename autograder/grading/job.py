"""A process that grades submissions for the main process, with a zygote of its own."""

from __future__ import annotations

import contextlib
import gc
import os
import traceback
from collections.abc import Iterable
from multiprocessing.connection import Connection

from autograder.errors import SandboxError

# The nursery loads once for all jobs what each needs.
from autograder.grading import choosing, graders, own_modules, submission  # noqa: F401
from autograder.grading.classroom import grade_found, open_graders
from autograder.grading.start import Start
from autograder.sandbox import zygote
from autograder.sandbox.supervisor import Sandbox
from autograder.sandbox.zygote_process import ZygoteProcess


def main(descriptor: int, process: ZygoteProcess) -> None:
    """Grade for the main process until it closes the channel.

    The first message is a `Start`, and each further one a submission. The answers are None when the
    job is ready, then a report for each submission, or an exception.
    """
    gc.freeze()
    gc.enable()
    zygote.close_all_but(descriptor, process.fileno())
    channel = Connection(descriptor)
    with contextlib.suppress(EOFError, ConnectionError):  # the main process has closed its end
        try:
            _serve(channel, channel.recv(), process)
        except (EOFError, ConnectionError):
            raise
        except (Exception, SystemExit) as error:  # a module of the course may exit
            send_error(channel, error)


def send_error(channel: Connection, error: BaseException) -> None:
    """Send an exception with its traceback as a note, of a class that the main process can load.

    A module of a course may define its own class, or one that cannot be sent.

    Raises:
        OSError: the main process has closed its end.
    """
    trace = "".join(traceback.format_exception(error))
    other = RuntimeError(f"{type(error).__name__}: {error}")
    for each in (error, other):
        each.add_note(trace)
    known = type(error).__module__.partition(".")[0] in ("builtins", "autograder")
    if known and isinstance(error, Exception):
        try:
            channel.send(error)
        except OSError:
            raise
        except Exception:  # the error cannot be pickled; nothing was sent yet
            channel.send(other)
    else:
        channel.send(other)


def _serve(channel: Connection, start: Start, process: ZygoteProcess) -> None:
    with contextlib.suppress(OSError):  # the folder is gone; absolute paths still work
        os.chdir(start.folder)
    os.environ.update(start.environment)
    settings = start.settings
    if not start.is_first:
        _pin(start.core)
    with Sandbox(settings.isolation, process) as sandbox:
        with contextlib.suppress(SandboxError):  # every submission then reports this error
            _ = sandbox.layers
        _pin(start.core, sandbox.processes())
        run = open_graders(settings, sandbox)
        channel.send(None)
        while True:
            channel.send(grade_found(run, channel.recv(), settings))


def _pin(core: int | None, others: Iterable[int] = ()) -> None:
    """Pin this process and the processes `others` to a core, if a core is given."""
    if core is not None:
        for process in (0, *others):
            with contextlib.suppress(OSError):  # the process has ended, or this machine refuses
                os.sched_setaffinity(process, {core})
