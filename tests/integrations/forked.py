"""Commands of nbgrader, each in a process of its own that has nbgrader loaded already.

Loading it takes two seconds and a command a few tenths. A server loads it once and forks for each
command; nothing that a command does to its process is met by the next.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

_SERVER = multiprocessing.get_context("forkserver")
_SERVER.set_forkserver_preload(["nbgrader.apps.nbgraderapp", "nbgrader.apps", "nbgrader.api"])
_PATIENCE_SECONDS = 300


def run_nbgrader(
    folder: Path, arguments: Sequence[str], environment: Mapping[str, str], output: Path
) -> int:
    """Run `nbgrader ARGUMENTS` in a folder; what it prints is in the file `output` afterwards."""
    process = _SERVER.Process(
        target=_run, args=(str(folder), list(arguments), dict(environment), str(output))
    )
    process.start()
    process.join(_PATIENCE_SECONDS)
    if process.exitcode is None:
        process.kill()
        process.join()
    code = process.exitcode
    assert code is not None
    process.close()
    return code


def _run(folder: str, arguments: list[str], environment: dict[str, str], output: str) -> None:
    printed = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(printed, 1)
    os.dup2(printed, 2)
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    sys.argv = ["nbgrader", *arguments]
    from nbgrader.apps.nbgraderapp import main

    sys.exit(main())
