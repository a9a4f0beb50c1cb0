"""The mark of each status, the same in the terminal and on every page, and its name in the legend.

A terminal that shows ASCII characters only has marks of its own. All marks of a set differ.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from autograder.records import CaseStatus, ExerciseStatus

_BETWEEN = "   "


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark of a status: its character, the character in ASCII, and the colour."""

    symbol: str
    plain: str
    style: str

    def text(self, *, plain: bool) -> str:
        """Return the character for a terminal.

        >>> MARKS[ExerciseStatus.PASSED].text(plain=True)
        '+'
        """
        return self.plain if plain else self.symbol


MARKS = {
    ExerciseStatus.PASSED: Mark("✓", "+", "green"),
    ExerciseStatus.PARTIAL: Mark("◐", "/", "yellow"),
    ExerciseStatus.FAILED: Mark("✗", "x", "red"),
    ExerciseStatus.ERROR: Mark("!", "!", "red"),
    ExerciseStatus.TIMEOUT: Mark("∞", "8", "red"),
    ExerciseStatus.CRASHED: Mark("#", "#", "red"),
    ExerciseStatus.SKIPPED: Mark("–", "-", "dim"),
    ExerciseStatus.MISSING: Mark("?", "?", "red"),
    ExerciseStatus.UNFINISHED: Mark("·", ".", "dim"),
}


def mark_of(status: ExerciseStatus | CaseStatus) -> Mark:
    """Return the mark of the status of an exercise or of a case.

    >>> mark_of(CaseStatus.FAILED).symbol
    '✗'
    """
    return MARKS[ExerciseStatus(status.value)]


def style_of(symbol: str) -> str:
    """Return the colour of a mark by its character.

    >>> style_of("✓"), style_of("+"), style_of("a")
    ('green', 'green', '')
    """
    return next((m.style for m in MARKS.values() if symbol in (m.symbol, m.plain)), "")


def legend(statuses: Iterable[ExerciseStatus], width: int = 80, *, plain: bool) -> str:
    """Return the marks that occur with their meanings; empty if only the mark of success occurs.

    A line has at most `width` columns, and a mark and its meaning stay together.

    >>> legend([ExerciseStatus.PASSED, ExerciseStatus.TIMEOUT], plain=False)
    '✓ passed   ∞ timeout'
    >>> legend([ExerciseStatus.PASSED], plain=False)
    ''
    """
    found = set(statuses)
    if found <= {ExerciseStatus.PASSED}:
        return ""
    lines: list[str] = []
    for entry in (f"{MARKS[s].text(plain=plain)} {s}" for s in MARKS if s in found):
        if lines and len(lines[-1]) + len(_BETWEEN) + len(entry) <= width:
            lines[-1] += _BETWEEN + entry
        else:
            lines.append(entry)
    return "\n".join(lines)


def can_show_marks(encoding: str | None) -> bool:
    """Return whether an encoding has the characters of all marks.

    >>> can_show_marks("utf-8"), can_show_marks("latin-1"), can_show_marks(None)
    (True, False, True)
    """
    try:
        "".join(mark.symbol for mark in MARKS.values()).encode(encoding or "utf-8")
    except (UnicodeEncodeError, LookupError):
        return False
    return True
