"""What a shell completes: the names of assignments and of exercises.

click asks these functions when the user presses the tab key. They read descriptions, run no code
and load none of the large libraries, so that the answer comes at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from autograder.errors import ChainruleError


def complete_assignment(
    context: click.Context, parameter: click.Parameter, incomplete: str
) -> list[str]:
    """Return the names of the assignments that start with a text."""
    del parameter
    return [name for name in _places(context) if name.startswith(incomplete)]


def complete_exercise(
    context: click.Context, parameter: click.Parameter, incomplete: str
) -> list[str]:
    """Return the names of the exercises that start with a text.

    They are those of the named assignment, else those of the assignment whose notebook has the
    name of the file, else all.
    """
    given = context.params.get(parameter.name or "") or ()
    names = dict.fromkeys(_exercises(context))
    return [name for name in names if name.startswith(incomplete) and name not in given]


def _places(context: click.Context) -> dict[str, Path]:
    """Return the folder or file of each assignment that is known here."""
    from autograder.content.catalogue import available, find_course

    try:
        course = context.params.get("course") or find_course()[0]
        return available(course)
    except (ChainruleError, OSError):
        return {}


def _exercises(context: click.Context) -> Iterator[str]:
    from autograder.content.catalogue import notebook_of

    places = _places(context)
    wanted = context.params.get("assignment")
    notebook = context.params.get("notebook")
    chosen = [wanted] if wanted in places else []
    if not chosen and notebook is not None:
        chosen = [name for name in places if notebook_of(places[name]) == Path(notebook).name]
    for name in chosen or places:
        yield from _exercises_of(places[name])


def _exercises_of(place: Path) -> list[str]:
    """Return the names of the exercises of an assignment, from its description or its file."""
    import tomllib

    from autograder.content.catalogue import DESCRIPTION

    try:
        if place.suffix == ".py":
            from autograder.content.derived import graded
            from autograder.content.source_file import read_source

            return [each.name for each in graded(read_source(place))]
        described = tomllib.loads((place / DESCRIPTION).read_text(encoding="utf-8"))
        return [str(exercise["name"]) for exercise in described["exercise"]]
    except (ChainruleError, OSError, ValueError, KeyError, TypeError):
        return []
