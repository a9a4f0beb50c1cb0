"""Each number that the text of `activations` states is computed here."""

from __future__ import annotations

import json
import re
import runpy
from functools import cache
from typing import Any

import numpy as np
import pytest

from tests.conftest import COURSE
from tests.support import version

NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
SIZES = (3, 5, 5, 3, 1)
WEIGHTS, BIAS = np.array([2, -1, 0.5]), 0.1
INPUTS, LABEL = np.array([0.5, -1, 2]), 0
RATES = (0.1, 1.0, 10.0, 1000.0)


@cache
def texts() -> dict[str, str]:
    """Return the cells of the source version by id, without line breaks."""
    cells = json.loads(version("source", "activations").read_text(encoding="utf-8"))["cells"]
    return {cell["id"]: " ".join("".join(cell["source"]).split()) for cell in cells}


def stated(cell: str, pattern: str) -> list[float]:
    """Return the numbers in the groups of the one match of a pattern in a cell."""
    (match,) = re.finditer(pattern, texts()[cell])
    return [float(number) for group in match.groups() for number in NUMBER.findall(group)]


def sigmoid(z: Any) -> Any:
    return 1 / (1 + np.exp(-z))


class Descent:
    """The unit of the section on hyperparameters, with one learning rate."""

    def __init__(self, rate: float, iterations: int = 200) -> None:
        self.x = np.linspace(0, 4, 41)
        self.y = self.x > 1.65
        self.w = self.b = 0.0
        self.costs = []
        for _ in range(iterations):
            a = sigmoid(self.w * self.x + self.b)
            self.costs.append(np.mean((a - self.y) ** 2))
            dz = 2 * (a - self.y) * a * (1 - a)
            self.w, self.b = self.w - rate * np.mean(dz * self.x), self.b - rate * np.mean(dz)


def test_the_unit_of_the_first_section() -> None:
    (z,) = stated("one-unit", r"&= (\d\.\d) \\end")
    assert z == pytest.approx(WEIGHTS @ INPUTS + BIAS)
    assert stated("one-unit", r"weights \$\((.*?)\)\$") == list(WEIGHTS)
    assert stated("one-unit", r"inputs \$\(([^x]*?)\)\$") == list(INPUTS)
    assert stated("one-unit", r"the bias \$(.*?)\$") == [BIAS]
    assert stated("one-unit", r"then \$a\$ is about \$(.*?)\$") == [round(sigmoid(z), 3)]


def test_values_of_the_sigmoid() -> None:
    assert stated("sigmoid-notes", r"is about \$(0\.\d+)\$. What is") == [round(sigmoid(2), 3)]
    assert stated("sigmoid-notes", r"About \$(0\.\d+)\$") == [round(sigmoid(-2), 3)]
    with np.errstate(over="ignore"):
        assert sigmoid(-1000.0) == 0
        assert np.isinf(np.exp(1000.0))
        with np.errstate(invalid="ignore"):
            assert np.isnan(np.exp(1000.0) / (1 + np.exp(1000.0)))


def test_the_corner_of_relu_is_made_of_lines() -> None:
    """Two linear units in a row are one."""
    w, b, v, c, x = 2.0, 3.0, -5.0, 7.0, 11.0
    assert v * (w * x + b) + c == (v * w) * x + (v * b + c)


def test_sizes_and_shapes_of_the_network() -> None:
    assert stated("network", r"n = \[([\d, ]+)\]") == list(SIZES)
    assert stated("network", r"\$W\^\{\[1\]\}\$ has (\d) rows and (\d) columns") == [5, 3]
    assert stated("network", r"w\^\{\[1\]\}_\{(\d)(\d)\}\$ is the last one") == [5, 3]
    assert stated("network", r"(\d) inputs, then hidden layers of (\d, \d and \d) units") == [
        *SIZES[:4]
    ]
    for layer in range(1, 5):
        row = rf"\| {layer} \| \$\((\d), (\d)\)\$ \| \$\((\d), (\d)\)\$ \| \$\((\d), m\)\$ \|"
        units, before = SIZES[layer], SIZES[layer - 1]
        assert stated("many-examples", row) == [units, before, units, 1, units]
        below = (
            rf"\\underset\{{\((\d,\d)\)\}}\{{z\^\{{\[{layer}\]\}}\}} &= "
            rf"\\underset\{{\((\d,\d)\)\}}\{{W\^\{{\[{layer}\]\}}\}}\\,"
            rf"\\underset\{{\((\d,\d)\)\}}\{{a\^\{{\[{layer - 1}\]\}}\}} \+ "
            rf"\\underset\{{\((\d,\d)\)\}}\{{b\^\{{\[{layer}\]\}}\}}"
        )
        assert stated("forward", below) == [units, 1, units, before, before, 1, units, 1]


def test_parameters_are_counted() -> None:
    layers = zip(SIZES[1:], SIZES[:-1], strict=True)
    count = sum(units * before + units for units, before in layers)
    assert stated("shapes-expected", r"There are still (\d+) parameters") == [count]
    assert stated("parameters-expected", r"the (\d+) numbers of our network") == [count]


def test_one_unit_backward() -> None:
    z = WEIGHTS @ INPUTS + BIAS
    a = sigmoid(z)
    da, slope = 2 * (a - LABEL), a * (1 - a)
    dz = da * slope
    w, b = WEIGHTS - dz * INPUTS, BIAS - dz
    again = w @ INPUTS + b
    due = [a, (a - LABEL) ** 2, da, slope, dz, *(INPUTS * dz), dz, *w, b]
    due += [again, sigmoid(again), (sigmoid(again) - LABEL) ** 2]
    rows = re.findall(r"\| [^|]+ \| (\$[^|]+) \|", texts()["backward-numbers"])
    assert [float(number) for row in rows for number in NUMBER.findall(row)] == [
        round(number, 4) for number in due
    ]
    ends = stated("backward-numbers", r"rises from \$(.*?)\$ to \$(.*?)\$, that is by")
    assert ends == [round(sigmoid(3.1), 4), round(sigmoid(3.2), 4)]
    assert stated("backward-numbers", r"that is by \$(.*?)\$") == [
        round(sigmoid(3.2) - sigmoid(3.1), 4)
    ]
    assert stated("backward-numbers", r"the slope is about \$(.*?)\$") == [
        round((sigmoid(3.2) - sigmoid(3.1)) / 0.1, 2)
    ]
    assert stated("backward-numbers", r"more exactly: it is \$(.*?)\$") == [round(slope, 4)]
    assert stated("backward-numbers", r"went down, from \$(.*?)\$ to \$(.*?)\$") == [
        round(a, 4),
        round(sigmoid(again), 4),
    ]


def test_the_transposed_matrix_adds_up_what_the_units_report() -> None:
    matrices = [
        np.array([[float(entry) for entry in row.split("&")] for row in inside.split(r"\\")])
        for inside in re.findall(
            r"\\begin\{bmatrix\} ([-\d&\\ ]+?) \\end\{bmatrix\}", texts()["layer-backward"]
        )
    ]
    W, dz, transposed, same, result = matrices
    assert (transposed == W.T).all()
    assert (dz == same).all()
    assert (W.T @ dz == result).all()
    reports = stated(
        "layer-backward", r"gets \$(\d) .cdot (\d)\$ from unit 1 and \$(\d) .cdot (\d)\$"
    )
    assert reports == [W[0, 0], dz[0, 0], W[1, 0], dz[1, 0]]
    assert stated("layer-backward", r"from unit 2, together (\d)") == [result[0, 0]]


def test_slopes_of_the_sigmoid() -> None:
    z = np.linspace(-5, 5, 1001)
    slopes = sigmoid(z) * (1 - sigmoid(z))
    assert z[slopes.argmax()] == pytest.approx(0)
    assert slopes.max() == 1 / 4
    (least,) = stated("sigmoid-backward-notes", r"= \\frac\{1\}\{(\d+)\}")
    assert least == 4 ** (len(SIZES) - 1)


def test_the_slope_cancels_in_the_output_with_cross_entropy() -> None:
    a, y = sigmoid(np.array([-2.0, 0.5, 3.0])), np.array([1, 0, 1])
    assert np.allclose((-y / a + (1 - y) / (1 - a)) * a * (1 - a), a - y)


def test_learning_rates() -> None:
    slow, faster, jumping, stuck = (Descent(rate) for rate in RATES)
    assert stated("parameters", r"There are (\d+) examples") == [slow.x.size]
    assert stated("parameters", r"from (\d) to (\d), and the label is 1 where") == [0, 4]
    assert stated("parameters", r"above \$(.*?)\$") == [1.65]
    # "With 0.1 the cost falls slowly, with 1 faster."
    assert np.all(np.diff(slow.costs) < 0)
    assert np.all(np.diff(faster.costs) < 0)
    assert faster.costs[-1] < slow.costs[-1]
    # "With 10 the cost jumps up, but then it comes down further than before."
    assert jumping.costs[1] > jumping.costs[0]
    assert jumping.costs[-1] < faster.costs[-1]
    # "With 1000 the unit stays there for ever."
    (above,) = stated("parameters-expected", r"\$z\$ is above (\d+) for every example")
    assert np.all(stuck.w * stuck.x + stuck.b > above)
    a = sigmoid(stuck.w * stuck.x + stuck.b)
    assert np.all(a == 1)
    assert np.all(a * (1 - a) == 0)
    assert stated("parameters-expected", r"all (\d+) predictions are 1") == [stuck.x.size]
    zeros = stuck.x.size - np.count_nonzero(stuck.y)
    assert stated("parameters-expected", r"The (\d+) examples with label 0") == [zeros]
    assert stated("parameters-expected", r"the cost is \$(\d+)/(\d+)\$") == [zeros, stuck.x.size]
    assert set(stuck.costs[1:]) == {zeros / stuck.x.size}
    assert stuck.costs[1] > stuck.costs[0]


def test_predictions() -> None:
    answers = runpy.run_path(str(COURSE / "source" / "shared" / "predictions.py"))["ANSWERS"]
    weights = stated("forward-plot-expected", r"weights \$\((.*?)\)\$")
    inputs = stated("forward-plot-expected", r"inputs \$\((.*?)\)\$")
    (bias,) = stated("forward-plot-expected", r"bias \$(.*?)\$")
    z = np.dot(weights, inputs) + bias
    answer, why = answers["activation of a ReLU unit"]
    assert answer == max(0, z)
    assert f"= {z}," in why
    _inputs, units, _outputs = stated("many-examples", r"sizes \$n = \[(.*?)\]\$")
    examples = stated("many-examples", r"is given (\d+) examples at once")
    assert answers["shape of A1"][0] == (units, *examples)
    a = sigmoid(WEIGHTS @ INPUTS + BIAS)
    dw = 2 * (a - LABEL) * a * (1 - a) * INPUTS
    assert answers["sign of dw2"][0] == ("+" if dw[1] > 0 else "-")
    assert answers["cost at the start"][0] == Descent(1.0, 1).costs[0]
