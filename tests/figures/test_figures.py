"""The figures of the workbooks: made by `make figures`, and readable wherever they are shown.

What is measured here is measured with the widest faces that a figure may be set in, which
matplotlib carries. So what fits here fits on every machine.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import Any

import pytest
from matplotlib.font_manager import FontProperties
from matplotlib.textpath import TextToPath

from autograder.content.description import Assignment
from figures.drawing import Figure
from figures.palette import EDGE, MATH, MONO, PAPER, SANS
from figures.workbooks import all_figures, all_files
from tests.conftest import COURSE

SVG = "{http://www.w3.org/2000/svg}"
FIGURES = all_figures()
FILES = all_files()
NARROW = 294  # px, the narrowest column in which all text has 11 px or more
ELEMENTS = {"svg", "title", "desc", "rect", "circle", "path", "text", "tspan"}
ATTRIBUTES = {
    "svg": {"width", "height", "viewBox", "role", "aria-labelledby"},
    "title": {"id"},
    "desc": {"id"},
    "rect": {"x", "y", "width", "height", "rx", "fill"},
    "circle": {"cx", "cy", "r", "fill"},
    "path": {"d", "fill"},
    "text": {"x", "y", "font-family", "font-weight", "font-size", "fill", "text-anchor"},
    "tspan": {"dy", "font-style", "font-size", "fill"},
}  # neither transforms nor opacity, neither style sheets nor references
OUTLINE = {"stroke", "stroke-width", "stroke-dasharray"}

Point = tuple[float, float]


@dataclass(frozen=True)
class Area:
    left: float
    top: float
    right: float
    bottom: float

    def holds(self, other: Area) -> bool:
        return (
            self.left <= other.left
            and self.top <= other.top
            and self.right >= other.right
            and self.bottom >= other.bottom
        )

    def meets(self, other: Area) -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


@pytest.fixture(params=FIGURES)
def figure(request: pytest.FixtureRequest) -> Figure:
    return FIGURES[request.param]


def root(figure: Figure) -> ET.Element:
    return ET.fromstring(figure.svg())


def tag(element: ET.Element) -> str:
    return element.tag.removeprefix(SVG)


@pytest.mark.parametrize("name", FILES)
def test_committed_file_is_what_the_script_makes(name: str) -> None:
    assert (COURSE / name).read_bytes() == FILES[name].encode("ascii"), "run `make figures`"


def test_every_committed_figure_is_made_by_the_script() -> None:
    committed = {
        path.relative_to(COURSE).as_posix()
        for pattern in ("source/*/figures/*", "docs/images/*.svg")
        for path in COURSE.glob(pattern)
    }
    assert committed == set(FILES)


def test_has_a_title_and_a_description(figure: Figure) -> None:
    top = root(figure)
    title, description = top[0], top[1]
    assert (tag(title), tag(description)) == ("title", "desc")
    assert (title.text or "").strip()
    assert len((description.text or "").split()) >= 20
    assert top.get("role") == "img"
    assert top.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"


def test_holds_shapes_and_text_and_nothing_else(figure: Figure) -> None:
    for element in root(figure).iter():
        name = tag(element)
        assert name in ELEMENTS
        outline = OUTLINE if name in ("rect", "circle", "path") else set()
        assert set(element.attrib) <= ATTRIBUTES[name] | outline
    text = figure.svg().replace('xmlns="http://www.w3.org/2000/svg"', "", 1)
    assert not re.search(r"//|url\(|href|script|@import|<!|<\?", text)


def test_fits_a_narrow_column_with_text_that_is_large_enough(figure: Figure) -> None:
    top = root(figure)
    wide, high = float(top.attrib["width"]), float(top.attrib["height"])
    _, _, width, height = map(float, top.attrib["viewBox"].split())
    assert wide / width == pytest.approx(high / height) == pytest.approx(figure.scale)
    narrow = width if figure.name == "rooms" else NARROW  # that one is in a document
    assert wide <= 800
    sizes = [float(e.attrib["font-size"]) for e in top.iter() if "font-size" in e.attrib]
    assert min(sizes) * min(1, narrow / width) >= 11
    assert all("font-size" in text.attrib for text in top.iter(f"{SVG}text"))


def test_stands_on_a_panel_of_its_own(figure: Figure) -> None:
    """On the panel, a figure looks the same on a light page and on a dark one."""
    top = root(figure)
    panel = top[2]
    assert panel.get("fill") == PAPER
    page = Area(1, 1, figure.width - 1, figure.height - 1)
    assert extent(panel).holds(page)
    inner = Area(page.left + 8, page.top + 8, page.right - 8, page.bottom - 8)
    for element in top[3:]:
        assert inner.holds(extent(element)), ET.tostring(element)


def test_text_stands_out_from_what_it_is_on(figure: Figure) -> None:
    for text, below in texts(figure):
        boxes = (shape for shape in below if tag(shape) != "path")
        ground = next(box.attrib["fill"] for box in boxes if extent(box).holds(extent(text)))
        for piece in text.iter():
            colour = piece.get("fill", text.attrib["fill"])
            assert contrast(colour, ground) >= 4.5, (written(text), colour, ground)


def test_lines_stand_out_from_the_panel(figure: Figure) -> None:
    for element in root(figure)[3:]:
        stroke = element.get("stroke", EDGE)
        assert stroke == EDGE or contrast(stroke, PAPER) >= 3


def test_text_stays_in_its_box_and_no_line_crosses_it(figure: Figure) -> None:
    for text, below in texts(figure):
        area = extent(text)
        area = Area(area.left - 2, area.top, area.right + 2, area.bottom)
        for shape in below:
            if tag(shape) == "path":
                ways = segments(shape.attrib["d"])
                assert not any(crosses(*way, area) for way in ways), written(text)
            elif extent(shape).holds(area):
                break  # what lies further below is hidden
            else:
                assert not extent(shape).meets(area), written(text)


@pytest.mark.slow
def test_texts_stay_clear_of_each_other(figure: Figure) -> None:
    for one, other in combinations(root(figure).iter(f"{SVG}text"), 2):
        assert not extent(one).meets(extent(other)), (written(one), written(other))


def test_nothing_is_drawn_over_a_text(figure: Figure) -> None:
    elements = list(root(figure))
    for place, text in enumerate(elements):
        if tag(text) == "text":
            for later in elements[place + 1 :]:
                over = tag(later) in ("rect", "circle") and extent(later).meets(extent(text))
                assert not over, written(text)


def test_outline_names_the_exercises_in_their_order(assignment: Assignment) -> None:
    lines = [
        written(text)
        for text in root(FIGURES["source/step_by_step/figures/outline.svg"]).iter(f"{SVG}text")
    ]
    for number, name in enumerate(assignment.names, start=1):
        assert lines[lines.index(name) - 1] == str(number)


def texts(figure: Figure) -> Iterator[tuple[ET.Element, list[ET.Element]]]:
    """Yield every text with the shapes drawn before it, the uppermost first."""
    elements = list(root(figure))[2:]
    for place, element in enumerate(elements):
        if tag(element) == "text":
            yield element, [each for each in elements[place::-1] if tag(each) != "text"]


def written(text: ET.Element) -> str:
    return "".join(text.itertext())


def extent(element: ET.Element) -> Area:
    value = {name: float(text) for name, text in element.attrib.items() if is_number(text)}
    if tag(element) == "rect":
        x, y = value["x"], value["y"]
        return Area(x, y, x + value["width"], y + value["height"])
    if tag(element) == "circle":
        x, y, r = value["cx"], value["cy"], value["r"]
        return Area(x - r, y - r, x + r, y + r)
    if tag(element) == "path":
        points = [point for way in segments(element.attrib["d"]) for point in way]
        across, along = [x for x, _ in points], [y for _, y in points]
        return Area(min(across), min(along), max(across), max(along))
    return _extent_of_text(element)


def _extent_of_text(text: ET.Element) -> Area:
    x, baseline = float(text.attrib["x"]), float(text.attrib["y"])
    width, tops, bottoms = 0.0, [], []
    for line, look, shift in _pieces(text):
        font = FontProperties(**look)
        width += TextToPath().get_text_width_height_descent(line, font, ismath=False)[0]
        baseline += shift
        tops.append(baseline - 0.75 * font.get_size_in_points())
        bottoms.append(baseline + 0.2 * font.get_size_in_points())
    before = {"start": 0.0, "middle": 0.5, "end": 1.0}[text.attrib["text-anchor"]]
    return Area(x - before * width, min(tops), x + (1 - before) * width, max(bottoms))


def _pieces(text: ET.Element) -> Iterator[tuple[str, dict[str, Any], float]]:
    """Yield each piece of a text with the widest face that it may be set in, and its shift."""
    families = {MATH: "DejaVu Serif", MONO: "DejaVu Sans Mono", SANS: "DejaVu Sans"}
    look: dict[str, Any] = {
        "family": families[text.attrib["font-family"]],
        "weight": "bold" if "font-weight" in text.attrib else "normal",
        "size": float(text.attrib["font-size"]),
    }
    if text.text:
        yield text.text, look, 0.0
    for piece in text:
        own = look | {"style": piece.get("font-style", "normal")}
        own["size"] = float(piece.get("font-size", look["size"]))
        yield piece.text or "", own, float(piece.get("dy", 0))
        if piece.tail:
            yield piece.tail, look, 0.0


def segments(way: str) -> Iterator[tuple[Point, Point]]:
    """Yield the straight pieces of a path, curves by way of their control points."""
    for part in way.rstrip("Z").split("M")[1:]:
        numbers = [float(each) for each in re.findall(r"-?\d+(?:\.\d+)?", part)]
        yield from pairwise(zip(numbers[::2], numbers[1::2], strict=True))


def crosses(start: Point, end: Point, area: Area) -> bool:
    """Tell whether a straight piece passes through an area, by points a pixel apart."""
    steps = int(max(abs(start[0] - end[0]), abs(start[1] - end[1]))) + 1
    for step in range(steps + 1):
        x = start[0] + (end[0] - start[0]) * step / steps
        y = start[1] + (end[1] - start[1]) * step / steps
        if area.left < x < area.right and area.top < y < area.bottom:
            return True
    return False


def is_number(text: str) -> bool:
    return re.fullmatch(r"-?\d+(\.\d+)?", text) is not None


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG 2 defines it, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
