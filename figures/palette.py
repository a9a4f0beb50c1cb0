"""Colours and fonts that all figures share.

A figure stands on a panel of its own, because an image in a notebook cannot see whether the page
around it is light or dark. So each colour has to hold on the panel only.
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
    """How one kind of thing looks: area, outline, text on it, and an area that stands out."""

    fill: str
    stroke: str
    ink: str
    strong: str


# One colour, one meaning, in every figure.
FORWARD = Style("#e4edf8", "#3f6fa8", "#1b4677", "#9fc1e8")
BACKWARD = Style("#fbe8da", "#b3602b", "#86400f", "#f2c19d")
PARAMETERS = Style("#e0f0ea", "#2f7d68", "#175647", "#8fcbb8")
OUTPUT = Style("#ece6f6", "#7058a6", "#4a387b", "#c6b8e4")
STORED = Style("#ffffff", "#66727f", "#37424d", "#dde2e7")

# First a face of each system, then one that every Linux has. The last is the widest: it sets sizes.
SANS = "'Helvetica Neue', 'Segoe UI', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"
MONO = "Menlo, Consolas, 'Liberation Mono', 'DejaVu Sans Mono', monospace"
MATH = "Cambria, 'STIX Two Text', 'Times New Roman', 'Liberation Serif', 'DejaVu Serif', serif"
