"""Figures and their shapes: boxes, arrows, dots, small curves.

Each function returns a piece of SVG in the figure's pixel coordinates, with a line per element.
The pieces use no style sheets, markers or ids, so a figure looks the same in every context.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from figures.lettering import number
from figures.palette import EDGE, LINE, PAPER, Style

WIDTH = 320.0
"""The width of the workbooks' figures, in units: about a notebook's column on a telephone, in px.

An image in Markdown cannot change its layout with the width of the page. One narrow drawing,
enlarged where there is room, is readable everywhere.
"""
SCALE = 1.2
"""How many px a unit is where there is room."""

Point = tuple[float, float]

_HEAD_LENGTH = 9.0
_HEAD_HALF = 3.8
_BEND = 9.0


@dataclass(frozen=True)
class Figure:
    """A drawing with its file name, its title and a description in words."""

    name: str
    title: str
    description: str
    height: float
    body: tuple[str, ...]
    width: float = WIDTH
    scale: float = SCALE

    def svg(self) -> str:
        """Return the SVG document: the panel, then the body."""
        pieces = [
            f'<svg xmlns="http://www.w3.org/2000/svg" {self.frame()} role="img" '
            f'aria-labelledby="{self.name}-title {self.name}-desc">',
            f'<title id="{self.name}-title">{escape(self.title)}</title>',
            f'<desc id="{self.name}-desc">{escape(self.description)}</desc>',
            self.panel(),
            *self.body,
            "</svg>",
        ]
        return ascii_only("\n".join(pieces) + "\n")

    def frame(self) -> str:
        """Return the attributes that give the size in px and the size in units."""
        width, height = number(self.scale * self.width), number(self.scale * self.height)
        return (
            f'width="{width}" height="{height}" '
            f'viewBox="0 0 {number(self.width)} {number(self.height)}"'
        )

    def panel(self) -> str:
        """Draw the panel that everything else stands on."""
        return rectangle(0.5, 0.5, self.width - 1, self.height - 1, PAPER, EDGE, radius=10)


def ascii_only(text: str) -> str:
    """Write other characters as numeric references, which no encoding can spoil."""
    return text.encode("ascii", "xmlcharrefreplace").decode()


def rectangle(
    x: float,
    y: float,
    width: float,
    height: float,
    fill: str,
    stroke: str,
    *,
    radius: float = 0,
    dashed: bool = False,
    thickness: float = 1,
) -> str:
    """Draw a rectangle with its upper left corner at (x, y)."""
    where = f'x="{number(x)}" y="{number(y)}" width="{number(width)}" height="{number(height)}"'
    corner = f' rx="{number(radius)}"' if radius else ""
    return f'<rect {where}{corner} fill="{fill}" {_outline(stroke, thickness, dashed)}/>'


def box(
    x: float, y: float, width: float, height: float, style: Style, *, dashed: bool = False
) -> str:
    """Draw a rounded box centred at (x, y), in the colours of a style."""
    left, top = x - width / 2, y - height / 2
    return rectangle(
        left,
        top,
        width,
        height,
        style.fill,
        style.stroke,
        radius=min(8, height / 2),
        dashed=dashed,
        thickness=1.4,
    )


def circle(x: float, y: float, radius: float, fill: str, stroke: str) -> str:
    """Draw a circle centred at (x, y)."""
    where = f'cx="{number(x)}" cy="{number(y)}" r="{number(radius)}"'
    return f'<circle {where} fill="{fill}" {_outline(stroke, 1.4, False)}/>'


def dots(x: float, y: float, *, colour: str = LINE, pitch: float = 9) -> str:
    """Draw an ellipsis: three dots in a row."""
    places = (x - pitch, x, x + pitch)
    return "\n".join(circle(place, y, 1.6, colour, colour) for place in places)


def lines(ends: Iterable[tuple[Point, Point]], colour: str, *, thickness: float = 1) -> str:
    """Draw straight lines in the same colour and thickness."""
    way = "".join(f"M{_at(start)}L{_at(end)}" for start, end in ends)
    return f'<path d="{way}" fill="none" {_outline(colour, thickness, False)}/>'


def polyline(
    points: Sequence[Point], colour: str, *, thickness: float = 1.4, dashed: bool = False
) -> str:
    """Draw a line along the points, without a head."""
    way = "L".join(_at(point) for point in points)
    return f'<path d="M{way}" fill="none" {_outline(colour, thickness, dashed)}/>'


def arrow(
    points: Sequence[Point], colour: str = LINE, *, dashed: bool = False, thickness: float = 1.6
) -> str:
    """Draw an arrow along the points, with rounded corners and its head at the last point."""
    (x0, y0), (x, y) = points[-2:]
    length = math.hypot(x - x0, y - y0)
    along = ((x - x0) / length, (y - y0) / length)
    base = (x - _HEAD_LENGTH * along[0], y - _HEAD_LENGTH * along[1])
    aside = (-along[1] * _HEAD_HALF, along[0] * _HEAD_HALF)
    left, right = ((base[0] + side * aside[0], base[1] + side * aside[1]) for side in (1, -1))
    head = "L".join(_at(corner) for corner in ((x, y), left, right))
    shaft = (*points[:-1], (base[0] + along[0], base[1] + along[1]))
    return (
        f'<path d="{_rounded(shaft)}" fill="none" {_outline(colour, thickness, dashed)}/>\n'
        f'<path d="M{head}Z" fill="{colour}"/>'
    )


def curve_of_relu(x: float, y: float, colour: str, *, size: float = 8) -> str:
    """Draw a small graph of ReLU, the symbol of a ReLU unit."""
    points = ((x - size, y + 0.6 * size), (x, y + 0.6 * size), (x + size, y - 0.6 * size))
    way = "L".join(_at(point) for point in points)
    return f'<path d="M{way}" fill="none" {_outline(colour, 1.8, False)}/>'


def curve_of_sigmoid(x: float, y: float, colour: str, *, size: float = 8) -> str:
    """Draw a small graph of the sigmoid, the symbol of a sigmoid unit."""
    start, end = (x - size, y + 0.65 * size), (x + size, y - 0.65 * size)
    way = f"M{_at(start)}C{_at((x + 0.1 * size, start[1]))} {_at((x - 0.1 * size, end[1]))}"
    return f'<path d="{way} {_at(end)}" fill="none" {_outline(colour, 1.8, False)}/>'


def brace(start: float, end: float, y: float, *, depth: float = 9, colour: str = LINE) -> str:
    """Draw a horizontal brace with its ends at y; a negative depth puts the tip above them."""
    middle, turn, halfway = (start + end) / 2, abs(depth) / 2, y + depth / 2
    way = (
        f"M{_at((start, y))}Q{_at((start, halfway))} {_at((start + turn, halfway))}"
        f"L{_at((middle - turn, halfway))}Q{_at((middle, halfway))} {_at((middle, y + depth))}"
        f"Q{_at((middle, halfway))} {_at((middle + turn, halfway))}"
        f"L{_at((end - turn, halfway))}Q{_at((end, halfway))} {_at((end, y))}"
    )
    return f'<path d="{way}" fill="none" {_outline(colour, 1.4, False)}/>'


def _outline(stroke: str, thickness: float, dashed: bool) -> str:
    dashes = ' stroke-dasharray="5 4"' if dashed else ""
    return f'stroke="{stroke}" stroke-width="{number(thickness)}"{dashes}'


def _at(point: Point) -> str:
    return f"{number(point[0])} {number(point[1])}"


def _rounded(points: Sequence[Point]) -> str:
    way = f"M{_at(points[0])}"
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        way += f"L{_at(_towards(corner, before))}Q{_at(corner)} {_at(_towards(corner, after))}"
    return f"{way}L{_at(points[-1])}"


def _towards(corner: Point, other: Point) -> Point:
    length = math.dist(corner, other)
    share = min(_BEND, length / 2) / length
    return corner[0] + share * (other[0] - corner[0]), corner[1] + share * (other[1] - corner[1])
