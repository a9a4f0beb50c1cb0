"""The command group, and the handling of every error that a command raises."""

from __future__ import annotations

import errno
import importlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path

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
    "serve": "serve",
    "export": "export",
    "feedback": "feedback",
    "override": "override",
    "new": "new",
    "import": "import_notebook",
    "preview": "preview",
    "release": "release",
    "fixtures": "fixtures",
    "verify": "verify",
    "doctor": "doctor",
}
"""The function of each command, in the module of the command's name."""
_MODULES = {"import": "import_notebook"}
"""The module of a command whose name is a word of Python."""
_ISOLATING = frozenset({"grade", "preview", "verify", "doctor"})
"""The commands that run other people's code or test the isolation; `check` decides for itself."""
_OF_THE_MACHINE = frozenset(
    {errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.ENOMEM, errno.EMFILE, errno.ENFILE, errno.EAGAIN}
)
"""Errors of the machine, not of its use: a full disk, too little memory, too many files."""


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
        module = importlib.import_module(f"autograder.cli.{_MODULES.get(cmd_name, cmd_name)}")
        command: click.Command = getattr(module, _COMMANDS[cmd_name])
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command of the arguments; a misspelt name gets the nearest name.

        Raises:
            UsageError: this system cannot isolate what the command runs.
        """
        name = args[0]
        if name not in _COMMANDS and not name.startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(name, _COMMANDS, n=1)
            meant = f"did you mean {near[0]}?" if near else "--help lists the commands"
            ctx.fail(f"there is no command {name!r}; {meant}")
        if name in _ISOLATING and not ctx.resilient_parsing:  # which completes a line in a shell
            from autograder.sandbox.system import NOT_HERE, can_isolate

            if not can_isolate():
                raise UsageError(NOT_HERE)
        return super().resolve_command(ctx, args)


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
)
@click.version_option(__version__, prog_name="chainrule", message="%(prog)s %(version)s")
def cli() -> None:
    """Grade deep-learning workbooks: isolated, fair, fast, with feedback that teaches."""


def run(arguments: Sequence[str] | None = None) -> None:
    """Run the command line; every error becomes a sentence on stderr and an exit code."""
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
        code = EXIT_INTERNAL if error.errno in _OF_THE_MACHINE else EXIT_USAGE
        fail(_on_system_error(error), code)
    except Exception as error:
        if os.environ.get("CHAINRULE_DEBUG"):
            raise
        fail(_fault(error), EXIT_INTERNAL)


def _on_system_error(error: OSError) -> str:
    if error.errno == errno.ENOENT and isinstance(error.filename, str):
        from autograder.finding.nearest import no_such_path

        return no_such_path(Path(error.filename))
    return f"{error.filename or 'output'}: {error.strerror or error}"


def _fault(error: Exception) -> str:
    if "start new thread" in str(error):
        return (
            "this machine allows no more processes and threads: raise the limit (ulimit -u), or "
            "use fewer jobs (-j 1)"
        )
    return (
        f"internal error: {type(error).__name__}: {error} (set CHAINRULE_DEBUG=1 for a traceback)"
    )
