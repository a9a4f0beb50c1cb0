"""`chainrule serve`: the class in a browser on this machine."""

from __future__ import annotations

from pathlib import Path

import click

from autograder.cli.common import examples


@click.command(epilog=examples("chainrule serve results", "chainrule serve results --no-open"))
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option(
    "--port",
    type=click.IntRange(1, 65535),
    help="The port; by default that of the last time, or a free port.",
)
@click.option("--open/--no-open", "opens", default=True, help="Open the page in a browser.")
def serve(folder: Path, port: int | None, opens: bool) -> None:
    """Show the class in a browser here, and mark by keyboard.

    DIR holds the results.jsonl of `chainrule grade`, which may still be running. Points, comments,
    excuses and more time are kept in DIR as `chainrule override` keeps them. Only this
    machine can reach the page, and only by the address that is printed.
    """
    from autograder.serving.server import serve as serve_folder

    serve_folder(folder, port, opens=opens, say=lambda sentence: click.echo(sentence, err=True))
