"""`chainrule doctor`: versions and layers of isolation."""

from __future__ import annotations

from pathlib import Path

import click

from autograder.cli.common import course_folder, course_option, examples


@click.command(epilog=examples("chainrule doctor"))
@course_option
def doctor(course: Path | None) -> None:
    """Show versions, and test the layers of isolation on this machine."""
    from autograder.authoring import doctor as examination
    from autograder.sandbox.supervisor import Sandbox

    for name, version in examination.versions().items():
        click.echo(f"{name:10} {version}")
    folder = course_folder(course)
    click.echo(f"{'course':10} {folder or 'not found: published cases only'}")
    with Sandbox() as sandbox:
        click.echo(f"{'isolation':10} {', '.join(sandbox.layers)}")
        click.echo("\nA submission that")
        for attempt in examination.attempts(sandbox):
            outcome = "is stopped" if attempt.stopped else "IS NOT STOPPED"
            click.echo(f"  {attempt.what:32} {outcome}  ({attempt.layer})")
