"""The command line: arguments, exit codes and output. Grading is in `autograder.grading`.

Slow modules are imported inside the commands, so that `--help` appears at once. The commands
themselves are imported inside `main`, so that importing this module costs nothing.
"""

from __future__ import annotations

import gc
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line; every error becomes a sentence on stderr and an exit code."""
    # A start makes many objects that stay; looking for garbage among them takes a tenth of it.
    gc.set_threshold(50_000, 20, 20)
    from autograder.cli.commands import run

    run(arguments)
