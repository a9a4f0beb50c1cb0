"""Describe files that cannot be graded, and name the file to hand in instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from autograder.finding.claims import Claim
from autograder.finding.folders import FileKind

_MAX_NAMED = 3
_MAX_NAME = 80


def nothing_to_grade(files: Sequence[Claim], notebooks: Mapping[str, str]) -> str:
    """Return the sentence for the report of a student without a notebook.

    Args:
        files: the student's files.
        notebooks: a map of each known notebook's file name to its assignment.
    """
    wanted = f"{next(iter(notebooks))}, " if len(notebooks) == 1 else ""
    hand_in = f"hand in the notebook: {wanted}the file whose name ends in .ipynb"
    own = [c for c in files if not c.receipt and c.entry.kind is not FileKind.EMPTY]
    if own:
        names = sorted({claim.name[:_MAX_NAME] for claim in own})
        more = len(names) - _MAX_NAMED
        listed = ", ".join(names[:_MAX_NAMED]) + (f" and {more} more" if more > 0 else "")
        return f"there is no notebook, only {listed}; {hand_in}"
    if any(claim.receipt for claim in files):
        return f"no file was attached, there is only the platform's receipt; {hand_in}"
    return f"the folder is empty; {hand_in}"
