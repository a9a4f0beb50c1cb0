"""`report/index.html`: the class at a glance, for the teacher."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import quote

from autograder.records import EndToEnd, SubmissionStatus
from autograder.reports.html.class_order import apart, sections, several
from autograder.reports.html.class_rows import Row
from autograder.reports.html.class_statistics import Scores
from autograder.reports.html.environment import environment
from autograder.reports.html.status_words import LOOKS, in_words, title
from autograder.reports.text import points

_CHUNK = 2000
_MOST_NAMED = 50
_TOGETHER = {
    EndToEnd.PASSED: ("✓", "right", "trains"),
    EndToEnd.FAILED: ("✗", "wrong", "not yet"),
    EndToEnd.NOT_RUN: ("·", "open", "not tried"),
}


def render(rows: Sequence[Row], names: Mapping[str, str]) -> Iterator[str]:
    """Yield the page in pieces.

    Args:
        rows: the submissions, in any order.
        names: the file name of each student's page in `feedback/`, next to this page's folder.
    """
    found = sections(rows)
    stream = (
        environment()
        .get_template("class.html.j2")
        .stream(
            heading=" and ".join(title(each.assignment) for each in found if each.assignment)
            or "Results",
            count=len(rows),
            students=len({row.student for row in rows}),
            apart=apart(rows),
            missing=list(dict.fromkeys(layer for row in rows for layer in row.missing_isolation)),
            several=several(rows),
            most=_MOST_NAMED,
            sections=found,
            internal=SubmissionStatus.INTERNAL,
            graded=SubmissionStatus.GRADED,
            title=title,
            in_words=in_words,
            points=points,
            rounded=_rounded,
            percent=_percent,
            link=lambda student: f"../feedback/{quote(names[student])}",
            bars=_bars,
            segments=_segments,
            marks_of=lambda row: {mark.exercise: LOOKS[mark.status] for mark in row.marks},
            together=_TOGETHER.__getitem__,
        )
    )
    stream.enable_buffering(_CHUNK)
    yield from stream


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
    parts, start = [], 0.0
    for tone, count in tones:
        width = 100 * count / whole
        parts.append((tone, round(start, 2), round(width, 2)))
        start += width
    return parts
