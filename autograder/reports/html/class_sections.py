"""What the template shows of an assignment: statistics, advice, lists and filters. Pure."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from autograder.grades.records import Standing
from autograder.reports.html.class_alike import Alike, alike
from autograder.reports.html.class_cells import Columns, columns
from autograder.reports.html.class_filters import Filter, status_filters, tokens
from autograder.reports.html.class_lines import Line, Part
from autograder.reports.html.class_rows import STOPPED
from autograder.reports.html.class_statistics import Section
from autograder.reports.html.class_teaching import Advice, advice
from autograder.reports.html.status_words import LOOKS
from autograder.reports.likeness import Likeness


@dataclass(frozen=True, slots=True)
class Stop:
    """An exercise that stopped: the student, the exercise, the status and the hint."""

    line: Line
    exercise: str
    words: str
    note: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A part of the page, ready for the template; `tokens` are those of each line, in order."""

    section: Section
    lines: tuple[Line, ...]
    tokens: tuple[str, ...]
    columns: Columns
    advice: tuple[Advice, ...]
    stops: tuple[Stop, ...]
    alike: Alike
    absent: tuple[Line, ...]
    outdated: tuple[Line, ...]
    statuses: tuple[Filter, ...]
    results: tuple[Filter, ...]
    mistakes: tuple[Filter, ...]
    groups: tuple[Filter, ...]


def shown(part: Part, likeness: Likeness | None) -> Shown:
    """Compute all that the template shows of an assignment."""
    section, lines = part.section, part.lines
    numbers = {(each.exercise, each.name): n for n, each in enumerate(section.mistakes)}
    groups = sorted({name for line in lines for name in _sections(line)}, key=str.casefold)
    places = {name: place for place, name in enumerate(groups)}
    found = [tokens(line, numbers, places) for line in lines]
    counts = Counter(token for each in found for token in dict.fromkeys(each))
    statuses, results = status_filters(counts)
    return Shown(
        section=section,
        lines=lines,
        tokens=tuple(" ".join(dict.fromkeys(each)) for each in found),
        columns=columns(lines),
        advice=advice(section),
        stops=tuple(_stops(lines)),
        alike=alike(lines, likeness),
        absent=tuple(line for line in lines if line.standing is Standing.NOT_SUBMITTED),
        outdated=tuple(line for line in lines if line.is_outdated),
        statuses=tuple(statuses),
        results=tuple(results),
        mistakes=tuple(
            Filter(f"m{n}", each.name, counts[f"m{n}"]) for n, each in enumerate(section.mistakes)
        ),
        groups=tuple(Filter(f"g{n}", name, counts[f"g{n}"]) for name, n in places.items()),
    )


def _sections(line: Line) -> tuple[str, ...]:
    listed = line.grade.listed if line.grade is not None else None
    return listed.sections if listed is not None else ()


def _stops(lines: tuple[Line, ...]) -> list[Stop]:
    """Return the exercises that stopped, sorted by status and exercise."""
    found = [
        Stop(line, mark.exercise, LOOKS[mark.status].short, mark.hint)
        for line in lines
        if line.row is not None
        for mark in line.row.marks
        if mark.status in STOPPED
    ]
    order = [LOOKS[status].short for status in STOPPED]
    return sorted(found, key=lambda stop: (order.index(stop.words), stop.exercise))
