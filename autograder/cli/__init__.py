"""The command line: arguments, exit codes and output. Grading is in `autograder.grading`.

Slow modules are imported inside the commands, so that `--help` appears at once. The commands
themselves are imported inside `main`, because every grading job loads this module first.
"""

from __future__ import annotations

from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line; every error becomes a sentence on stderr and an exit code."""
    from autograder.cli.commands import run

    run(arguments)
