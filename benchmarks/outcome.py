"""The results of a benchmark, and their form as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure with its target; `met` is None if the figure could not be measured."""

    name: str
    target: str
    measured: str
    met: bool | None


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the document: its title, its text as Markdown, and its measures."""

    title: str
    lines: tuple[str, ...]
    measures: tuple[Measure, ...] = ()


def table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    """Yield a Markdown table; the first column is left-aligned, the others right-aligned.

    >>> list(table(("name", "s"), [("a", 1)]))
    ['| name | s |', '|:--|--:|', '| a | 1 |']
    """
    yield f"| {' | '.join(heads)} |"
    yield f"|:--|{'--:|' * (len(heads) - 1)}"
    for row in rows:
        yield f"| {' | '.join(map(str, row))} |"


def spread(values: Sequence[float], digits: int = 2) -> str:
    """Format the median and, for several values, the minimum and maximum.

    >>> spread([2.0, 1.0, 4.0], 1)
    '2.0 (1.0 to 4.0)'
    """
    middle = f"{median(values):.{digits}f}"
    if len(values) == 1:
        return middle
    return f"{middle} ({min(values):.{digits}f} to {max(values):.{digits}f})"


def at_most(name: str, limit: float, value: float, unit: str = "", digits: int = 2) -> Measure:
    """Compare a figure with an upper limit."""
    target, measured = f"at most {limit:g}{unit}", f"{value:.{digits}f}{unit}"
    return Measure(name, target, measured, value <= limit)


def at_least(name: str, limit: float, value: float, unit: str = "", digits: int = 0) -> Measure:
    """Compare a figure with a lower limit."""
    target, measured = f"at least {limit:g}{unit}", f"{value:.{digits}f}{unit}"
    return Measure(name, target, measured, value >= limit)


def no_higher(name: str, percent: float, value: float, reference: float) -> Measure:
    """Check that a figure is at most `percent` above `reference`; any lower value is fine."""
    change = (value / reference - 1) * 100
    return Measure(name, f"at most {percent:g} % more", f"{change:+.1f} %", change <= percent)


def marginal(one: float, all_of_them: float, count: int) -> float:
    """Return the cost of each additional submission, without the start-up cost.

    >>> marginal(one=2.0, all_of_them=11.0, count=10)
    1.0
    """
    return (all_of_them - one) / (count - 1)


def render(heading: Sequence[str], parts: Sequence[Part]) -> str:
    """Render the document: the heading, the table of targets, then each part."""
    lines = [*heading, "", "## Targets and results", ""]
    rows = [(m.name, m.target, m.measured, _met(m)) for part in parts for m in part.measures]
    lines += table(("measure", "target", "measured", "met"), rows)
    for part in parts:
        lines += ["", f"## {part.title}", "", *part.lines]
    return "\n".join(lines) + "\n"


def _met(measure: Measure) -> str:
    if measure.met is None:
        return "not measured"
    return "yes" if measure.met else "**no**"
