"""The numbers in the text of `step_by_step`, from its top to exercise 6, are computed."""

from __future__ import annotations

import json
import re
import runpy
from functools import cache
from typing import Any

import h5py
import numpy as np
import pytest

from tests.conftest import COURSE
from tests.support import SOURCE, solutions

SHARED = COURSE / "source" / "shared"
PICTURES = COURSE / "source" / "step_by_step" / "data" / "digits.h5"


@cache
def text(cell_id: str) -> str:
    """Return a cell's text, with every run of white space as one space."""
    cells = json.loads(SOURCE.read_text(encoding="utf-8"))["cells"]
    (found,) = ("".join(cell["source"]) for cell in cells if cell["id"] == cell_id)
    return " ".join(found.split())


@cache
def functions() -> dict[str, Any]:
    """Return the ten functions and the given ones."""
    given = runpy.run_path(str(SHARED / "dnn_utils.py"))
    names = ("relu", "relu_backward", "sigmoid", "sigmoid_backward")
    defined: dict[str, Any] = {"np": np} | {name: given[name] for name in names}
    for code in solutions().values():
        exec(code, defined)
    return defined


def answer(question: str) -> Any:
    return runpy.run_path(str(SHARED / "predictions.py"))["ANSWERS"][question][0]


def loss(a: Any, y: int) -> Any:
    return -(y * np.log(a) + (1 - y) * np.log(1 - a))


def test_the_first_exercise_comes_within_800_words() -> None:
    cells = json.loads(SOURCE.read_text(encoding="utf-8"))["cells"]
    first = [cell["id"] for cell in cells].index("initialize-parameters-statement")
    read = "\n".join(
        "".join(cell["source"])
        for cell in cells[:first]
        if cell["cell_type"] == "markdown" and cell["id"] != "contents"
    )
    # The letters are folded: nobody has to read them before the first exercise.
    folded = re.compile(r"<details>.*?</details>", re.S)
    assert len(folded.findall(read)) == 1
    assert len(folded.sub("", read).split()) <= 800


def pictures(split: str) -> tuple[Any, Any]:
    with h5py.File(PICTURES, "r") as file:
        images, labels = file[split]["pictures"][:], file[split]["labels"][:]
    return images.reshape(len(images), -1).T / 16, (labels == 8).astype(int).reshape(1, -1)


def accuracy(factor: float, seed: int, steps: int) -> float:
    """Train two layers from random weights times a factor; return the share right in the test."""
    stream, run = np.random.RandomState(seed), functions()
    X, Y = pictures("train")
    parameters = {
        "W1": stream.randn(8, 64) * factor,
        "b1": np.zeros((8, 1)),
        "W2": stream.randn(1, 8) * factor,
        "b2": np.zeros((1, 1)),
    }
    for _ in range(steps):
        AL, caches = run["L_model_forward"](X, parameters)
        grads = run["L_model_backward"](AL, Y, caches)
        parameters = run["update_parameters"](parameters, grads, 0.2)
    test_X, test_Y = pictures("test")
    return float(np.mean((run["L_model_forward"](test_X, parameters)[0] > 0.5) == test_Y))


def test_large_weights_overflow_the_cost() -> None:
    (factor,) = re.findall(
        r"With the factor (\d+) in the place of 0.01 in your function the first cost is "
        r"already `nan`",
        text("initialize-parameters-notes"),
    )
    run = functions()
    X, Y = pictures("train")
    start = run["initialize_parameters"](64, 8, 1)
    for key in ("W1", "W2"):
        start[key] *= int(factor) / 0.01
    AL, _ = run["L_model_forward"](X, start)
    assert "prediction is exactly 1, and so is their label" in text("initialize-parameters-notes")
    assert np.any((AL == 1) & (Y == 1))
    with np.errstate(divide="ignore", invalid="ignore"):
        assert np.isnan(run["compute_cost"](AL, Y))


@pytest.mark.slow
def test_large_weights_do_less_well_on_new_pictures() -> None:
    ((steps, large, small),) = re.findall(
        r"after (\d+) steps it is right on (\d+) of 100, averaged over twelve starts, "
        r"and on (\d+) with the factor 0\.01",
        text("initialize-parameters-notes"),
    )
    assert "with the learning rate 0.2; for the twelve starts the seed was 0 to 11" in text(
        "initialize-parameters-notes"
    )
    for factor, said in ((1.0, large), (0.01, small)):
        right = [accuracy(factor, seed, int(steps)) for seed in range(12)]
        assert round(100 * np.mean(right)) == int(said)


def test_zero_weights_change_only_the_last_bias() -> None:
    run = functions()
    X, Y = pictures("train")
    start = {key: 0 * value for key, value in run["initialize_parameters"](64, 8, 1).items()}
    AL, caches = run["L_model_forward"](X, start)
    grads = run["L_model_backward"](AL, Y, caches)
    assert {key for key in ("dW1", "db1", "dW2", "db2") if np.any(grads[key])} == {"db2"}


def test_most_standard_normal_numbers_lie_where_the_text_says() -> None:
    ((low, high),) = re.findall(
        r"most of them lie between \$(-\d)\$ and \$(\d)\$", text("initialize-parameters-statement")
    )
    drawn = np.random.RandomState(0).randn(10_000)
    assert np.mean((float(low) < drawn) & (drawn < float(high))) > 0.9


def test_shapes_of_the_example_with_four_hidden_units() -> None:
    statement = text("initialize-parameters-deep-statement")
    assert "`[2, 4, 1]` means 2 inputs, one hidden layer of 4 units, and 1 output. So $L = 2$" in (
        statement
    )
    said = dict(re.findall(r"`([Wb]\d)` of shape `(\(\d, \d\))`", statement))
    made = functions()["initialize_parameters_deep"]([2, 4, 1])
    assert said == {key: str(value.shape) for key, value in made.items()}


def test_sizes_of_pictures_and_of_a_wide_network() -> None:
    assert f"$64 \\cdot 64 \\cdot 3 = {64 * 64 * 3}$" in (
        text("initialize-parameters-deep-statement")
    )
    notes = text("initialize-parameters-deep-notes")
    numbers = [int(found.replace(r"\,", "")) for found in re.findall(r"\$(368\\,\d+)\$", notes)]
    made = functions()["initialize_parameters_deep"]([12288, 30, 10, 1])
    sizes = {key: value.size for key, value in made.items()}
    weights = sum(size for key, size in sizes.items() if key[0] == "W")
    assert numbers == [weights, sum(sizes.values())]
    assert f"$30 + 10 + 1 = {sum(sizes.values()) - weights}$ biases" in notes
    assert 100 < sum(sizes.values()) - sizes["W1"] < 1000


def test_the_linear_step_is_written_out_in_full() -> None:
    written = text("written-out")
    (lines,) = re.findall(r"z_1\^\{\(1\)\} =.*?\\end", written)
    entries = re.findall(r"z_(\d)\^\{\((\d)\)\} =(.*?)(?=z_|\\end)", lines)
    assert [(unit, example) for unit, example, _ in entries] == [
        ("1", "1"), ("1", "2"), ("2", "1"), ("2", "2"),
    ]  # fmt: skip
    for unit, example, terms in entries:
        found = re.findall(r"w_\{(\d)(\d)\} x_(\d)\^\{\((\d)\)\}", terms)
        assert found == [(unit, k, k, example) for k in "123"]
        assert re.findall(r"b_(\d)", terms) == [unit]
        assert terms.count("+") == 3


def test_the_broadcast_example_adds_up() -> None:
    matrices = [
        np.array([[int(entry) for entry in row.split("&")] for row in rows.split(r"\\")])
        for rows in re.findall(
            r"\\begin\{bmatrix\} ([\d &\\]+?) \\end\{bmatrix\}", text("written-out")
        )
    ]
    product, bias, result = matrices
    assert np.array_equal(product + bias, result)


@pytest.mark.parametrize("units", [1, 2, 3])
@pytest.mark.parametrize("examples", [1, 2, 3, 4])
def test_what_a_flat_bias_does(units: int, examples: int) -> None:
    product, flat = np.ones((units, examples)), np.arange(1.0, units + 1)
    column = flat.reshape(-1, 1)
    if units == 1:
        assert np.array_equal(product + flat, product + column)
    elif examples == units:
        assert (product + flat).shape == (units, examples)
        assert not np.array_equal(product + flat, product + column)
    elif examples == 1:
        assert (product + flat).shape == (units, units)
    else:
        with pytest.raises(ValueError, match="broadcast"):
            product + flat


def test_linear_layers_collapse_into_one() -> None:
    stream = np.random.RandomState(0)
    X, W1, b1, W2, b2 = (stream.randn(*shape) for shape in ((3, 5), (4, 3), (4, 1), (2, 4), (2, 1)))
    V, c = W2 @ W1, W2 @ b1 + b2
    np.testing.assert_allclose(W2 @ (W1 @ X + b1) + b2, V @ X + c)


def test_caches_of_three_layers_hold_twelve_arrays() -> None:
    run = functions()
    parameters = run["initialize_parameters_deep"]([5, 4, 3, 1])
    _, caches = run["L_model_forward"](np.ones((5, 2)), parameters)
    assert sum(len(linear) + 1 for linear, _Z in caches) == 12
    assert "so three layers hold twelve" in text("L-model-forward-notes")
    assert len(caches) == answer("number of caches for [5, 4, 3, 1]")


def test_losses_of_the_table_and_of_knowing_nothing() -> None:
    rows = re.findall(r"\| (0\.\d+) \| (\d\.\d\d) \|", text("cost"))
    assert len(rows) == 5
    assert [said for _, said in rows] == [f"{loss(float(a), 1):.2f}" for a, _ in rows]
    assert f"\\approx {np.log(2):.3f}$" in text("compute-cost-notes")
    assert loss(0.5, 0) == loss(0.5, 1) == pytest.approx(np.log(2))


def test_slopes_of_both_costs() -> None:
    formulas = text("cost-slopes-formulas")
    assert "$e^{-z} / (1 + e^{-z})^2$" in formulas
    assert "the last fraction is $1 - a$" in formulas
    sigmoid = functions()["sigmoid"]
    z, step = np.linspace(-6, 6, 121), 1e-5
    a, before, after = (sigmoid(z + shift)[0] for shift in (0, -step, step))
    fraction = np.exp(-z) / (1 + np.exp(-z))
    np.testing.assert_allclose(fraction, 1 - a)
    np.testing.assert_allclose(np.exp(-z) / (1 + np.exp(-z)) ** 2, a * fraction)
    for y in (0, 1):
        squared = ((after - y) ** 2 - (before - y) ** 2) / (2 * step)
        np.testing.assert_allclose(2 * (a - y) * a * (1 - a), squared, atol=1e-8)
        entropy = (loss(after, y) - loss(before, y)) / (2 * step)
        np.testing.assert_allclose(a - y, entropy, atol=1e-8)
        inner = (a - y) / (a * (1 - a))
        by_a = (loss(a + 1e-7, y) - loss(a - 1e-7, y)) / 2e-7
        np.testing.assert_allclose(inner, by_a, rtol=1e-3)
    # Both are negative for the label 1; at the left one is almost -1, the other almost 0.
    assert np.all(a - 1 < 0)
    assert -1 < a[0] - 1 < -0.99
    assert -0.01 < 2 * (a[0] - 1) * a[0] * (1 - a[0]) < 0
    assert a[-1] - 1 > -0.01


def test_predictions_are_those_of_the_functions() -> None:
    made = functions()["initialize_parameters_deep"]([5, 4, 3])
    assert answer("shape of W2 for [5, 4, 3]") == made["W2"].shape
    assert answer("loss of 0.9 with the label 0") == round(loss(0.9, 0), 2)
    assert answer("sign of the slope with the label 1") == ("-" if 0.1 - 1 < 0 else "+")
    table = np.array([[1, 2], [3, 4]])
    assert answer("shape of the sum along axis 1") == np.sum(table, axis=1, keepdims=True).shape
