"""How the pages show a status: a tone (the colour's name in style.css) and words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from autograder.records import CaseStatus, ExerciseStatus, Group


@dataclass(frozen=True, slots=True)
class Look:
    """How a status is shown; `words` are for students, `short` is for tables."""

    tone: str
    words: str
    short: str


LOOKS = {
    ExerciseStatus.PASSED: Look("right", "right", "full marks"),
    ExerciseStatus.PARTIAL: Look("part", "partly right", "partial"),
    ExerciseStatus.FAILED: Look("wrong", "not right yet", "wrong"),
    ExerciseStatus.ERROR: Look("wrong", "stops with an error", "error"),
    ExerciseStatus.TIMEOUT: Look("wrong", "takes too long", "timeout"),
    ExerciseStatus.CRASHED: Look("wrong", "ends the program", "crashed"),
    ExerciseStatus.MISSING: Look("wrong", "not found in the notebook", "missing"),
    ExerciseStatus.SKIPPED: Look("open", "was not run", "not run"),
    ExerciseStatus.UNFINISHED: Look("open", "not written yet", "unfinished"),
}
TONES = ("right", "part", "wrong", "open")

GROUPS = {
    Group.FIXTURE: "published example",
    Group.FRESH: "fresh inputs",
    Group.PROPERTIES: "special cases",
}

CASES = {
    CaseStatus.FAILED: "not right yet",
    CaseStatus.ERROR: "stops with an error",
    CaseStatus.TIMEOUT: "takes too long",
    CaseStatus.CRASHED: "ends the program",
    CaseStatus.SKIPPED: "was not run",
}


def title(assignment: str | None) -> str:
    """Return an assignment's name as a heading.

    >>> title("step_by_step")
    'Step by step'
    """
    words = (assignment or "").replace("_", " ").strip()
    return words[:1].upper() + words[1:] or "No assignment recognised"


def in_words(name: str) -> str:
    """Return the name of a mistake or case as words."""
    return name.replace("_", " ")


def case_words(name: str) -> str:
    """Return the name of a case as words, without the prefix of its group.

    >>> case_words("fresh_wide_layer"), case_words("example")
    ('wide layer', '')
    """
    return in_words(re.sub(r"^(fixture|example|fresh|edge)(_|$)", "", name))


def file_name(path: str) -> str:
    """Return the last part of a path: pages must not show the folders."""
    return re.split(r"[/\\]", path)[-1]
