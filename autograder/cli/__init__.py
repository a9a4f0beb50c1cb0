"""The command line: arguments, exit codes, and who prints where. Nothing is graded here.

Modules that cost time to load are imported inside the commands, so that `--help` is there at once,
and the commands themselves inside `main`: every job that grades loads this module first.
"""

from __future__ import annotations

from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line; every error is one plain sentence and an exit code."""
    from autograder.cli.commands import run

    run(arguments)
