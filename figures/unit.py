"""One unit: what each input brings, their sum z, and a on the curve of the activation."""

from __future__ import annotations

import math

from figures.drawing import Figure, Point, arrow, circle, lines, polyline, rectangle
from figures.interactive import Interactive, group, marked
from figures.lettering import formula, words
from figures.palette import BACKWARD, FORWARD, LINE, MUTED, OUTPUT, PARAMETERS

# The unit of the workbook's first example.
INPUTS = (0.5, -1.0, 2.0)
WEIGHTS = (2.0, -1.0, 0.5)
BIAS = 0.1

_REACH = 8.0  # of z and of the bars, to both sides
_FIRST_ROW, _ROW = 44.0, 25.0
_MIDDLE, _UNIT = 236.0, 8.5  # the zero of the bars, and their units for 1
_LEFT, _RIGHT = 44.0, 300.0
_ACROSS = (_RIGHT - _LEFT) / (2 * _REACH)
_ORIGIN = ((_LEFT + _RIGHT) / 2, 352.0)
_TALL = 118.0


def unit() -> Figure:
    """Draw the unit of the example as a still picture, with its sigmoid."""
    return Figure(
        "unit",
        "One unit: from the inputs to z, and from z to a",
        "Above, a bar for each product of a weight and its input, and for the bias: they add up to "
        "z. Below, the curve of the activation function with a point on it: z along the horizontal "
        "axis, the activation a along the vertical one. For the weights 2, -1, 0.5, the bias 0.1 "
        "and the inputs 0.5, -1, 2, z is 3.1 and the sigmoid of it 0.957.",
        392,
        (*_sum(), *_axes(), *_of_sigmoid(), *_point()),
    )


def moving_unit() -> Interactive:
    """Return the unit with sliders for its weights, bias and inputs."""
    bars = tuple(_bar(row, marks=True) for row in range(5))
    body = (
        *_names(),
        *(piece for bar in bars for piece in bar),
        *_axes(),
        group(_of_sigmoid(), "curve", "sigmoid"),
        group(_of_relu(), "curve", "relu"),
        *_point(marks=True),
    )
    values = {
        "reach": _REACH,
        "unit": _UNIT,
        "middle": _MIDDLE,
        "origin": _ORIGIN,
        "left": _LEFT,
        "across": _ACROSS,
        "tall": _TALL,
    }
    return Interactive(unit(), body, _controls(), "unit.js", values)


def _products() -> list[float]:
    return [weight * given for weight, given in zip(WEIGHTS, INPUTS, strict=True)]


def _z() -> float:
    return sum(_products()) + BIAS


def _written(value: float) -> str:
    return f"{round(value, 3):g}".replace("-", "−")


def _sum() -> list[str]:
    return [*_names(), *(piece for row in range(5) for piece in _bar(row))]


def _names() -> list[str]:
    """Draw the names at the left of the bars, and their zero line."""
    labels = ("w_{1} x_{1}", "w_{2} x_{2}", "w_{3} x_{3}", "b", "z")
    rows = [_FIRST_ROW + row * _ROW for row in range(5)]
    return [
        words(14, 20, "What the inputs bring", anchor="start", bold=True),
        lines([((_MIDDLE, rows[0] - 13), (_MIDDLE, rows[-1] + 13))], LINE),
        lines([((14, rows[3] + _ROW / 2), (306, rows[3] + _ROW / 2))], MUTED),
        *(
            formula(14, y, label, anchor="start", size=15)
            for y, label in zip(rows, labels, strict=True)
        ),
    ]


def _bar(row: int, *, marks: bool = False) -> tuple[str, str]:
    """Draw the value of a row as a bar and in numbers; with marks, for the script."""
    parts = [*_products(), BIAS, _z()]
    value, y = parts[row], _FIRST_ROW + row * _ROW
    style = PARAMETERS if row < 4 else FORWARD
    width = _UNIT * min(abs(value), _REACH)
    left = _MIDDLE - (width if value < 0 else 0)
    bar = rectangle(left, y - 8, width, 16, style.strong, style.stroke)
    start = "= "
    if row < 3:
        given = _written(INPUTS[row])
        given = f"({given})" if INPUTS[row] < 0 else given
        start = f"= {_written(WEIGHTS[row])} · {given} = "
    text = words(66, y, start + _written(value), anchor="start", size=12)
    return (marked(bar, "bar", row), marked(text, "value", row)) if marks else (bar, text)


def _axes() -> list[str]:
    (x, y), top = _ORIGIN, _ORIGIN[1] - _TALL
    return [
        words(14, 192, "The activation", anchor="start", bold=True),
        arrow([(_LEFT, y), (_RIGHT + 8, y)]),
        lines([((x, y), (x, top - 8))], LINE),
        lines([((place, y), (place, y + 5)) for place in (_LEFT, x, _RIGHT)], LINE),
        words(_LEFT, y + 16, _written(-_REACH), size=12, fill=MUTED),
        words(x, y + 16, "0", size=12, fill=MUTED),
        words(_RIGHT, y + 16, _written(_REACH), size=12, fill=MUTED),
        formula(_RIGHT + 4, y - 14, "z", size=16),
        lines([((_LEFT - 5, top), (_LEFT, top)), ((_LEFT, top), (_LEFT, y))], LINE),
    ]


def _at(z: float, share: float) -> Point:
    return _ORIGIN[0] + z * _ACROSS, _ORIGIN[1] - share * _TALL


def _of_sigmoid() -> tuple[str, ...]:
    places = [-_REACH + step / 4 for step in range(int(8 * _REACH) + 1)]
    points = [_at(z, 1 / (1 + math.exp(-z))) for z in places]
    return (
        words(_LEFT - 12, _ORIGIN[1] - _TALL, "1", size=12, fill=MUTED),
        polyline(points, OUTPUT.stroke, thickness=2),
    )


def _of_relu() -> tuple[str, ...]:
    points = [_at(-_REACH, 0), _at(0, 0), _at(_REACH, 1)]
    return (
        words(_LEFT - 12, _ORIGIN[1] - _TALL, _written(_REACH), size=12, fill=MUTED),
        polyline(points, OUTPUT.stroke, thickness=2),
    )


def _point(*, marks: bool = False) -> list[str]:
    a = 1 / (1 + math.exp(-_z()))
    x, y = _at(_z(), a)
    guide = polyline([(x, _ORIGIN[1]), (x, y), (_LEFT, y)], BACKWARD.stroke, dashed=True)
    point = circle(x, y, 6, BACKWARD.strong, BACKWARD.stroke)
    text = words(306, 192, f"a = {_written(a)}", anchor="end", bold=True, fill=BACKWARD.ink)
    if marks:
        return [marked(guide, "guide"), marked(point, "point"), marked(text, "result")]
    return [guide, point, text]


def _controls() -> str:
    rows = [
        _slider(f"w{place}", f"w<sub>{place}</sub>", f"weight {place}", value, 3, 0.5)
        for place, value in enumerate(WEIGHTS, start=1)
    ]
    rows.append(_slider("b", "b", "bias", BIAS, 5, 0.1))
    inputs = [
        _slider(f"x{place}", f"x<sub>{place}</sub>", f"input {place}", value, 2, 0.5)
        for place, value in enumerate(INPUTS, start=1)
    ]
    choices = [
        f'<label class="choice"><input type="radio" name="kind" value="{kind}"{checked}>{name}'
        "</label>"
        for kind, name, checked in (("sigmoid", "sigmoid", " checked"), ("relu", "ReLU", ""))
    ]
    return "\n".join(
        (
            "<fieldset><legend>Activation function</legend>",
            *choices,
            "</fieldset>",
            *rows,
            "<details><summary>Change the inputs, too</summary>",
            *inputs,
            "</details>",
        )
    )


def _slider(name: str, label: str, spoken: str, value: float, reach: float, step: float) -> str:
    return (
        f'<div class="row"><label for="{name}">{label}</label>'
        f'<input type="range" id="{name}" name="{name}" aria-label="{spoken}" min="{-reach:g}" '
        f'max="{reach:g}" step="{step:g}" value="{value:g}">'
        f'<output for="{name}">{_written(value)}</output></div>'
    )
