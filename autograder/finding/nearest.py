"""The nearest existing name to a path that does not exist."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

_MOST_NAMES = 10_000
"""The number of names of a folder that are compared."""


def no_such_path(path: Path) -> str:
    """Return the sentence for a path that does not exist, with the nearest name that does."""
    near = nearest(path)
    meant = f"; did you mean {near}?" if near else ""
    return f"no such file or folder: {path}{meant}"


def nearest(path: Path) -> Path | None:
    """Return the existing path that differs from a path in only one, similar name; else None.

    The name may lack its extension or be misspelt.
    """
    missing = path
    while missing.parent != missing and not missing.parent.exists():
        missing = missing.parent
    rest = path.relative_to(missing)
    try:
        hidden = missing.name.startswith(".")
        siblings = islice(missing.parent.iterdir(), _MOST_NAMES)
        names = sorted(each.name for each in siblings if hidden or not each.name.startswith("."))
    except OSError:
        return None
    for name in _near(missing.name, names):
        candidate = missing.parent / name / rest
        if candidate.exists():
            return candidate
    return None


def _near(name: str, names: list[str]) -> list[str]:
    """Return the names that are near a name, the nearest first."""
    from difflib import get_close_matches  # few runs need it

    with_extension = [each for each in names if Path(each).stem == name]
    folded = {each.casefold(): each for each in names}
    matches = get_close_matches(name.casefold(), list(folded), n=3, cutoff=0.7)
    return [*with_extension, *(folded[match] for match in matches)]
