"""The signals and the standard streams of the command line's process."""

from __future__ import annotations

import io
import os
import signal
import sys


def prepare() -> None:
    """Set the signals and repair the standard streams, before anything is started or printed."""
    _set_signals()
    _open_closed_streams()
    _replace_unprintable_characters()


def _set_signals() -> None:
    # A cancelled CI job sends SIGTERM. Treat it like Ctrl-C, so that no process is left behind.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    if sys.platform != "win32":
        # If the parent ignores SIGCHLD and we inherit that, the kernel reaps our child processes.
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)


def _open_closed_streams() -> None:
    """Connect each closed standard stream to the null device.

    Otherwise the next file that is opened gets its descriptor number, and messages would go into
    that file.
    """
    for number, name, mode in ((0, "stdin", "r"), (1, "stdout", "w"), (2, "stderr", "w")):
        try:
            os.fstat(number)
        except OSError:
            opened = os.open(os.devnull, os.O_RDWR)
            if opened != number:
                os.dup2(opened, number)
                os.close(opened)
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(number, mode, encoding="utf-8", closefd=False))


def _replace_unprintable_characters() -> None:
    """Print `?` for characters missing in the terminal's encoding, instead of raising."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
