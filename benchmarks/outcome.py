"""What a part of the benchmarks found, and how figures are written down."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure that something is asked of; `met` is None where it could not be found."""

    name: str
    asked: str
    measured: str
    met: bool | None


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its title, what was done and found as Markdown, and what was asked."""

    title: str
    lines: tuple[str, ...]
    measures: tuple[Measure, ...] = ()


def table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    """Yield a table in Markdown: the first column to the left, the others to the right."""
    yield f"| {' | '.join(heads)} |"
    yield f"|:--|{'--:|' * (len(heads) - 1)}"
    for row in rows:
        yield f"| {' | '.join(map(str, row))} |"


def spread(values: Sequence[float], digits: int = 2) -> str:
    """Write a median and, where there are several values, the smallest and the largest."""
    middle = f"{median(values):.{digits}f}"
    if len(values) == 1:
        return middle
    return f"{middle} ({min(values):.{digits}f} to {max(values):.{digits}f})"


def at_most(name: str, limit: float, value: float, unit: str = "", digits: int = 2) -> Measure:
    """Hold a figure to an upper limit."""
    asked, measured = f"at most {limit:g}{unit}", f"{value:.{digits}f}{unit}"
    return Measure(name, asked, measured, value <= limit)


def at_least(name: str, limit: float, value: float, unit: str = "", digits: int = 0) -> Measure:
    """Hold a figure to a lower limit."""
    asked, measured = f"at least {limit:g}{unit}", f"{value:.{digits}f}{unit}"
    return Measure(name, asked, measured, value >= limit)


def no_higher(name: str, percent: float, value: float, reference: float) -> Measure:
    """Hold a figure to lie no more than some percent above another; lower is no fault."""
    change = (value / reference - 1) * 100
    return Measure(name, f"at most {percent:g} % more", f"{change:+.1f} %", change <= percent)


def marginal(one: float, all_of_them: float, count: int) -> float:
    """Return what one more costs: the start, which both have, drops out."""
    return (all_of_them - one) / (count - 1)


def render(heading: Sequence[str], parts: Sequence[Part]) -> str:
    """Write the whole document: the machine, what was asked, then each part."""
    lines = [*heading, "", "## Asked and measured", ""]
    rows = [(m.name, m.asked, m.measured, _met(m)) for part in parts for m in part.measures]
    lines += table(("measure", "asked", "measured", "met"), rows)
    for part in parts:
        lines += ["", f"## {part.title}", "", *part.lines]
    return "\n".join(lines) + "\n"


def _met(measure: Measure) -> str:
    if measure.met is None:
        return "not measured"
    return "yes" if measure.met else "**no**"
