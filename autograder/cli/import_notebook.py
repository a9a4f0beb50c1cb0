"""`chainrule import`: turn an nbgrader or an otter notebook into a one-file assignment."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from autograder.cli.common import examples
from autograder.errors import UnreadableError, UsageError

if TYPE_CHECKING:
    from autograder.authoring.importing.course import Imported


@click.command("import", epilog=examples("chainrule import source/week4/week4.ipynb"))
@click.argument("notebook", type=click.Path(path_type=Path))
@click.option(
    "--output",
    "-o",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The file to write; by default source/ID/ID.py in the course folder.",
)
@click.option(
    "--course",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    default=Path(),
    help="The course folder; by default the working folder.",
)
@click.option("--force", is_flag=True, help="Overwrite the file if it exists.")
def import_notebook(notebook: Path, output: Path | None, course: Path, force: bool) -> None:
    """Turn an nbgrader or otter NOTEBOOK into a one-file assignment.

    NOTEBOOK is the source version, with the solutions. None of it is run. Parts that cannot
    be converted are listed, and are kept as comments in the file.
    """
    from autograder.authoring.importing.convert import assignment_id
    from autograder.authoring.importing.convert import import_notebook as convert

    if notebook.is_dir():
        raise UsageError(f"{notebook} is a folder: name a notebook in it")
    beside = [path.stem for path in notebook.parent.glob("*.py")]
    as_id = assignment_id(output.stem) if output is not None else ""
    try:
        made = convert(notebook.read_bytes(), notebook.name, as_id, beside)
    except UnreadableError as error:
        raise UsageError(f"{notebook.name}: {error}") from None
    target = output or course / "source" / made.id / f"{made.id}.py"
    if target.exists() and not force:
        raise UsageError(f"{target} exists; --force overwrites it")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(made.text, encoding="utf-8", newline="\n")
    click.echo(f"written: {target}, from a notebook of {made.dialect}")
    _print_summary(made)


def _print_summary(made: Imported) -> None:
    from autograder.authoring.importing.writing import counted
    from autograder.reports.text import one_line

    click.echo(
        f"fully converted: {len(made.fully_converted)} of {counted(made.solutions, 'exercise')}; "
        f"became cases: {made.converted} of {counted(made.tests, 'test')}; "
        f"{counted(made.points, 'point')}"
    )
    if made.stricter:
        verb = "compares" if made.stricter == 1 else "compare"
        click.echo(f"{counted(made.stricter, 'case')} {verb} more of a result than the test did")
    if made.answers:
        cells = ", ".join(map(str, made.answers))
        where = "cells" if len(made.answers) > 1 else "cell"
        click.echo(f"a person grades {counted(len(made.answers), 'answer')}: {where} {cells}")
    for name in made.given:
        click.echo(f"put beside it: {one_line(name)}.py, which the notebook imports")
    if made.not_converted:
        click.echo(f"not converted ({len(made.not_converted)}), kept as comments:")
    for part in made.not_converted:
        where = f"cell {part.cell}: " if part.cell else ""
        click.echo(f"  {where}{one_line(part.reason)}")
