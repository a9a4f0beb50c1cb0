"""The content of a plot as plain values: its lines, bars, points, texts and limits."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

PARTS = (
    "lines", "bars", "points", "title", "xlabel", "ylabel", "xlim", "ylim", "legend",
)  # fmt: skip
"""The parts of a plot that an exercise may ask for."""


def content_of_plot(draw: Callable[[], Any], parts: tuple[str, ...]) -> dict[str, Any]:
    """Call a function that draws, and return the parts of its axes; all figures are closed.

    The axes are the returned ones (also those of a returned figure), else the current ones.
    """
    # A worker in which it is absent then says which module the next worker has to import ahead.
    pyplot: Any = importlib.import_module("matplotlib.pyplot")
    if pyplot.get_backend().lower() != "agg":
        pyplot.switch_backend("agg")
    pyplot.close("all")
    try:
        value = draw()
        axes = value if hasattr(value, "get_lines") else None
        if axes is None and isinstance(getattr(value, "axes", None), list) and value.axes:
            axes = value.axes[0]  # a figure
        axes = axes or pyplot.gca()
        return {part: _READERS[part](axes) for part in parts}
    finally:
        pyplot.close("all")


def _lines(axes: Any) -> list[Any]:
    return [[_numbers(line.get_xdata()), _numbers(line.get_ydata())] for line in axes.get_lines()]


def _bars(axes: Any) -> list[Any]:
    return [
        [float(bar.get_x()), float(bar.get_width()), float(bar.get_height())]
        for bar in axes.patches
        if hasattr(bar, "get_height")
    ]


def _points(axes: Any) -> list[Any]:
    return [_numbers(each.get_offsets()) for each in axes.collections]


def _legend(axes: Any) -> list[str]:
    legend = axes.get_legend()
    return [text.get_text() for text in legend.get_texts()] if legend else []


def _numbers(values: Any) -> Any:
    import numpy as np

    return np.asarray(values, dtype=np.float64)


_READERS: dict[str, Callable[[Any], Any]] = {
    "lines": _lines,
    "bars": _bars,
    "points": _points,
    "title": lambda axes: axes.get_title(),
    "xlabel": lambda axes: axes.get_xlabel(),
    "ylabel": lambda axes: axes.get_ylabel(),
    "xlim": lambda axes: [float(end) for end in axes.get_xlim()],
    "ylim": lambda axes: [float(end) for end in axes.get_ylim()],
    "legend": _legend,
}
