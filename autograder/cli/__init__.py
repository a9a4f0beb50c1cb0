"""The command line: arguments, exit codes and output. Grading is in `autograder.grading`.

Slow modules are imported inside the commands, so that `--help` appears at once. The commands
themselves are imported inside `main`, so that importing this module costs nothing. The process that
grades takes longest to start. So it is started first if the first argument names a command that
grades. If the other arguments are wrong, it ends unused.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

_GRADING = ("check", "grade")
_NOT_GRADING = {"--help", "-h", "--dry-run"}


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line; every error becomes a sentence on stderr and an exit code."""
    # The start creates many objects that stay. Garbage collection among them would take a tenth of
    # the start.
    gc.set_threshold(50_000, 20, 20)
    from autograder.cli.process import prepare

    prepare()
    words = sys.argv[1:] if arguments is None else arguments
    if not words or words[0] not in _GRADING or not _NOT_GRADING.isdisjoint(words):
        _run(arguments)
        return
    from autograder.grading.nursery_process import end_early, start_early

    start_early()
    try:
        _run(arguments)
    finally:
        end_early()


def _run(arguments: Sequence[str] | None) -> None:
    from autograder.cli.commands import run

    run(arguments)
