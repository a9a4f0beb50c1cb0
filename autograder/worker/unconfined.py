"""The start of a worker that is a process of its own, without confinement.

It serves requests as a forked worker does, and finds the same packages. Nothing else is withheld:
see `autograder.sandbox.unconfined` for where that is right.
"""

from __future__ import annotations

import faulthandler
import os
import sys
from typing import NoReturn

from autograder.worker import namespace, reading
from autograder.worker.main import serve
from autograder.worker.packages import folders


def main(packages: str, seconds: float) -> NoReturn:
    """Serve requests from the standard input on the standard output until the input closes.

    Args:
        packages: the names of the packages that may be loaded, joined by commas.
        seconds: the time after which this process ends, whatever its code does: if the grader was
            killed, nobody else would end it.
    """
    requests, answers = _take_over_pipes()
    # It ends the process from a thread that needs no interpreter lock. It walks frames that may be
    # changing, so it can also end the process by a fault, which serves as well.
    faulthandler.dump_traceback_later(seconds, exit=True, file=2)
    namespace.warm_up()
    reading.warm_up()
    sys.meta_path.insert(0, namespace.AbsentPackages(folders(filter(None, packages.split(",")))))
    try:
        serve(answers, None, requests)
    finally:
        os._exit(1)


def _take_over_pipes() -> tuple[int, int]:
    """Return the descriptors of both pipes, and open the standard streams to nowhere.

    Otherwise a `print` would write between two messages, and `input` would read one.
    """
    pipes = os.dup(0), os.dup(1)
    if sys.platform == "win32":
        import msvcrt

        for pipe in pipes:
            msvcrt.setmode(pipe, os.O_BINARY)
    null = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(null, standard)
    os.close(null)
    return pipes
