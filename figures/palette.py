"""The colours and fonts of all figures.

An image in a notebook cannot tell a light page from a dark page. Each figure therefore draws its
own panel, and the colours only need contrast with the panel.
"""

from __future__ import annotations

from dataclasses import dataclass

PAPER = "#fbfaf6"
EDGE = "#d8d3c7"
INK = "#1f2933"
MUTED = "#52606d"
LINE = "#66727f"


@dataclass(frozen=True)
class Style:
    """The colours of a kind of element: area, outline, text, and highlighted area."""

    fill: str
    stroke: str
    ink: str
    strong: str


# Each style has the same meaning in every figure.
FORWARD = Style("#e4edf8", "#3f6fa8", "#1b4677", "#9fc1e8")
BACKWARD = Style("#fbe8da", "#b3602b", "#86400f", "#f2c19d")
PARAMETERS = Style("#e0f0ea", "#2f7d68", "#175647", "#8fcbb8")
OUTPUT = Style("#ece6f6", "#7058a6", "#4a387b", "#c6b8e4")
STORED = Style("#ffffff", "#66727f", "#37424d", "#dde2e7")
WORKER_SIDE = Style("#fdf4ec", "#b3602b", "#86400f", "#f2c19d")

# First a font of each system, then a font of every Linux. The last font is the widest, so layouts
# are sized for it.
SANS = "'Helvetica Neue', 'Segoe UI', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"
MONO = "Menlo, Consolas, 'Liberation Mono', 'DejaVu Sans Mono', monospace"
MATH = "Cambria, 'STIX Two Text', 'Times New Roman', 'Liberation Serif', 'DejaVu Serif', serif"

# The same colours on a dark page, for figures that can tell.
DARK = {
    PAPER: "#1d2126",
    EDGE: "#5b636c",
    INK: "#eceff2",
    MUTED: "#b4bec8",
    LINE: "#9aa6b2",
    "#ffffff": "#262b31",
    FORWARD.fill: "#1f3450",
    FORWARD.stroke: "#7fabe0",
    FORWARD.ink: "#c4dcf7",
    FORWARD.strong: "#33557f",
    BACKWARD.fill: "#472c19",
    BACKWARD.stroke: "#e0955f",
    BACKWARD.ink: "#f8d3b4",
    BACKWARD.strong: "#74451f",
    PARAMETERS.fill: "#1c3d34",
    PARAMETERS.stroke: "#66b79e",
    PARAMETERS.ink: "#bfe6d8",
    PARAMETERS.strong: "#2b5f50",
    OUTPUT.fill: "#342b4f",
    OUTPUT.stroke: "#a690dd",
    OUTPUT.ink: "#dccff7",
    OUTPUT.strong: "#52447c",
    STORED.ink: "#d5dbe1",
    STORED.strong: "#454c54",
}
