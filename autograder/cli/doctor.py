"""`chainrule doctor`: versions and layers of isolation."""

from __future__ import annotations

import json
from pathlib import Path

import click

from autograder.cli.common import course_folder, course_option, examples


@click.command(epilog=examples("chainrule doctor", "chainrule doctor --json"))
@click.option("--json", "as_json", is_flag=True, help="Write one JSON text to standard output.")
@course_option
def doctor(course: Path | None, as_json: bool) -> None:
    """Show versions, and test the layers of isolation on this machine."""
    from autograder.authoring import doctor as examination
    from autograder.sandbox.supervisor import Sandbox

    folder = course_folder(course, quiet=as_json)
    if as_json:
        with Sandbox() as sandbox:
            found = examination.examine(sandbox, folder)
        click.echo(json.dumps(found, indent=2))
        return
    for name, version in examination.versions().items():
        click.echo(f"{name:10} {version}")
    click.echo(f"{'course':10} {folder or 'not found: published cases only'}")
    with Sandbox() as sandbox:
        click.echo(f"{'isolation':10} {', '.join(sandbox.layers)}")
        if without := examination.missing_layers(sandbox):
            click.echo(f"{'missing':10} {', '.join(without)}")
        click.echo("\nA submission that")
        for attempt in examination.attempts(sandbox):
            outcome = "is stopped" if attempt.stopped else "IS NOT STOPPED"
            click.echo(f"  {attempt.what:32} {outcome}  ({attempt.layer})")
