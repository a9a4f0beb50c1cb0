"""The command group, and the handling of every error that a command raises."""

from __future__ import annotations

import importlib
import io
import os
import signal
import sys
from collections.abc import Sequence

import click

from autograder.cli.common import EXIT_INTERNAL, EXIT_USAGE, fail
from autograder.errors import ChainruleError, UsageError
from autograder.version import __version__

_COMMANDS = {
    "list": "list_assignments",
    "check": "check",
    "grade": "grade",
    "diff": "diff",
    "report": "report",
    "release": "release",
    "fixtures": "fixtures",
    "verify": "verify",
    "doctor": "doctor",
}
"""The function of each command, in the module of the command's name."""


class _Commands(click.Group):
    """The commands by name; each is imported on first use, so that a command starts sooner."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of the help text."""
        del ctx
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command and return it, or return None for an unknown name."""
        del ctx
        if cmd_name not in _COMMANDS:
            return None
        module = importlib.import_module(f"autograder.cli.{cmd_name}")
        command: click.Command = getattr(module, _COMMANDS[cmd_name])
        return command


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
)
@click.version_option(__version__, prog_name="chainrule", message="%(prog)s %(version)s")
def cli() -> None:
    """Grade deep-learning workbooks: isolated, fair, fast, with feedback that teaches."""


def run(arguments: Sequence[str] | None = None) -> None:
    """Run the command line; every error becomes a sentence on stderr and an exit code."""
    # A cancelled CI job sends SIGTERM. Treat it like Ctrl-C, so that no process is left behind.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    _replace_unprintable_characters()
    try:
        sys.exit(cli.main(arguments, prog_name="chainrule", standalone_mode=False))
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message())
        sys.exit(EXIT_USAGE)
    except click.ClickException as error:
        fail(error.format_message(), EXIT_USAGE)
    except (click.Abort, KeyboardInterrupt):
        fail("stopped", 130)
    except UsageError as error:
        fail(str(error), EXIT_USAGE)
    except ChainruleError as error:
        fail(str(error), EXIT_INTERNAL)
    except BrokenPipeError:
        # The reader of our output has exited, as in `chainrule ... | head`.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(EXIT_INTERNAL)
    except OSError as error:
        fail(f"{error.filename or 'output'}: {error.strerror or error}", EXIT_USAGE)
    except Exception as error:
        if os.environ.get("CHAINRULE_DEBUG"):
            raise
        fail(
            f"a fault of ours: {type(error).__name__}: {error} "
            "(set CHAINRULE_DEBUG=1 for a traceback)",
            EXIT_INTERNAL,
        )


def _replace_unprintable_characters() -> None:
    """Print `?` for characters missing in the terminal's encoding, instead of raising."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
