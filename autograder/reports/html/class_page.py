"""`report/index.html`: the class at a glance, for the teacher."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from autograder.grades.records import ClassGrades, Standing
from autograder.records import EndToEnd, ExerciseStatus, SubmissionStatus
from autograder.reports.html import class_changes
from autograder.reports.html.class_cells import lateness, marks, remarks
from autograder.reports.html.class_facts import facts
from autograder.reports.html.class_lines import STANDINGS, Part, parts, rows_that_count
from autograder.reports.html.class_marks import CODES, MEANINGS
from autograder.reports.html.class_names import Names
from autograder.reports.html.class_order import apart, several
from autograder.reports.html.class_rows import Row
from autograder.reports.html.class_sections import shown
from autograder.reports.html.class_statistics import Scores
from autograder.reports.html.environment import environment
from autograder.reports.html.status_words import in_words, title
from autograder.reports.likeness import Likeness
from autograder.reports.marks import mark_of
from autograder.reports.text import points
from autograder.results.diff import RunDiff

_CHUNK = 2000
_MOST_NAMED = 50
_MOST_LISTED = 200
_TOGETHER = {
    EndToEnd.PASSED: (mark_of(ExerciseStatus.PASSED).symbol, "right", "trains"),
    EndToEnd.FAILED: (mark_of(ExerciseStatus.FAILED).symbol, "wrong", "not yet"),
    EndToEnd.NOT_RUN: (mark_of(ExerciseStatus.UNFINISHED).symbol, "open", "not tried"),
}


def render(
    rows: Sequence[Row],
    names: Mapping[str, str],
    grades: ClassGrades | None = None,
    *,
    compared: RunDiff | None = None,
    likeness: Likeness | None = None,
    date: str = "",
    csv: str = "",
) -> Iterator[str]:
    """Yield the page in pieces.

    Args:
        rows: the submissions, in any order.
        names: the file name of each student's page in `feedback/`, next to this page's folder.
        grades: the grades of the class; None if the results alone are known.
        compared: the difference to an earlier run.
        likeness: which submissions have nearly equal code.
        date: when the results were written, in words.
        csv: the address of the table of grades, relative to the page; empty if there is none.
    """
    comparison = class_changes.comparison(compared) if compared is not None else None
    changes = class_changes.by_student(comparison.changes if comparison is not None else ())
    found = parts(rows, grades, changes)
    counted = rows_that_count(rows, grades.grades if grades is not None else ())
    stream = (
        environment()
        .get_template("class.html.j2")
        .stream(
            heading=_heading(found),
            count=len(rows),
            students=len({row.student for row in rows}),
            date=date,
            csv=csv,
            apart=apart(counted),
            missing=list(dict.fromkeys(layer for row in rows for layer in row.missing_isolation)),
            several=several(counted),
            most=_MOST_NAMED,
            listed=_MOST_LISTED,
            parts=[shown(part, likeness) for part in found],
            grades=grades,
            comparison=comparison,
            likeness=likeness,
            facts=facts(rows, date),
            name=Names(names, found, grades),
            **_WORDS,
        )
    )
    stream.enable_buffering(_CHUNK)
    yield from stream


def _heading(found: Sequence[Part]) -> str:
    known = [part.section.assignment for part in found if part.section.assignment]
    return " and ".join(map(title, known)) or "Results"


def _rounded(value: float) -> str:
    """Format a mean or a median with at most 1 decimal."""
    return points(round(value, 1))


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f}%" if whole else "-"


def _bars(scores: Scores, width: float, height: float) -> list[dict[str, object]]:
    """Return the position, size and label of each histogram bar in a drawing of the given size."""
    step = width / len(scores.bins)
    highest = max(each.count for each in scores.bins)
    bars: list[dict[str, object]] = []
    for number, each in enumerate(scores.bins):
        tall = height * each.count / highest
        bars.append(
            {
                "low": each.low,
                "words": f"{each.low}" if each.low == each.high else f"{each.low} to {each.high}",
                "count": each.count,
                "x": round(number * step + 2, 1),
                "middle": round((number + 0.5) * step, 1),
                "width": round(step - 4, 1),
                "y": round(height - tall, 1),
                "height": round(tall, 1),
            }
        )
    return bars


def _segments(tones: Sequence[tuple[str, int]]) -> list[tuple[str, float, float]]:
    """Return the tone, start and width of each part of a bar of width 100."""
    whole = sum(count for _tone, count in tones)
    segments, start = [], 0.0
    for tone, count in tones:
        width = 100 * count / whole
        segments.append((tone, round(start, 2), round(width, 2)))
        start += width
    return segments


_WORDS = {
    "internal": SubmissionStatus.INTERNAL,
    "graded": Standing.GRADED,
    "standings": STANDINGS,
    "title": title,
    "in_words": in_words,
    "points": points,
    "rounded": _rounded,
    "percent": _percent,
    "bars": _bars,
    "segments": _segments,
    "together": _TOGETHER.__getitem__,
    "legend": [(CODES[status], MEANINGS[status]) for status in MEANINGS],
    "signs": class_changes.SIGNS,
    "directions": class_changes.WORDS,
    "marks": marks,
    "lateness": lateness,
    "remarks": remarks,
}
