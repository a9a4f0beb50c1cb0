"""The marks of the class page: one for each status, so that no two statuses look alike.

The style of the page draws the sign of a mark from its code; the page's text holds the words.
"""

from __future__ import annotations

from functools import lru_cache

from markupsafe import Markup

from autograder.records import ExerciseStatus
from autograder.reports.html.status_words import LOOKS
from autograder.reports.marks import mark_of
from autograder.reports.text import points

CODES = {
    ExerciseStatus.PASSED: "ok",
    ExerciseStatus.PARTIAL: "pa",
    ExerciseStatus.FAILED: "fa",
    ExerciseStatus.ERROR: "er",
    ExerciseStatus.TIMEOUT: "ti",
    ExerciseStatus.CRASHED: "cr",
    ExerciseStatus.MISSING: "mi",
    ExerciseStatus.SKIPPED: "sk",
    ExerciseStatus.UNFINISHED: "un",
}
"""The code of each status, in the order of the legend; `class.css` and `class.js` use it too."""

MEANINGS = {
    ExerciseStatus.PASSED: "full marks",
    ExerciseStatus.PARTIAL: "partly right",
    ExerciseStatus.FAILED: "wrong",
    ExerciseStatus.ERROR: "stops with an error",
    ExerciseStatus.TIMEOUT: "takes too long",
    ExerciseStatus.CRASHED: "ends the program",
    ExerciseStatus.MISSING: "not found in the notebook",
    ExerciseStatus.SKIPPED: "was not run",
    ExerciseStatus.UNFINISHED: "not written yet",
}


def sign_rules() -> str:
    """Return the style rules that draw the signs; those who hear the page get the words alone.

    >>> sign_rules().splitlines()[0]
    '.ok::before { content: "✓"; content: "✓" / ""; }'
    """
    signs = {code: mark_of(status).symbol for status, code in CODES.items()}
    return "".join(
        f'.{code}::before {{ content: "{sign}"; content: "{sign}" / ""; }}\n'
        for code, sign in signs.items()
    )


@lru_cache(maxsize=4096)
def mark_cell(status: ExerciseStatus | None, shown: float | None, by_hand: bool) -> Markup:
    """Return the table cell of an exercise.

    Args:
        status: the status, or None if there is no result.
        shown: the points to show beside the mark, or None for the mark alone.
        by_hand: whether a decision by hand set the points.

    >>> mark_cell(ExerciseStatus.PARTIAL, 4.0, False)
    Markup('<td class="m pa">partial <b>4</b></td>')
    """
    if status is None:
        return Markup('<td class="m">no result</td>')
    words = LOOKS[status].short + (", by hand" if by_hand else "")
    number = "" if shown is None else Markup(" <b>{}</b>").format(points(shown))
    hand = " hand" if by_hand else ""
    return Markup('<td class="m {}{}">{}{}</td>').format(CODES[status], hand, words, number)
