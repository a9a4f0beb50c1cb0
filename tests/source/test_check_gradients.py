"""The gradient check of the workbook: what it catches, what it cannot, and how it ends."""

from __future__ import annotations

import contextlib
import io
import re
from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from tests.source.learning import beside, module
from tests.source.slips import Kernel, Slip, cells, seen
from tests.source.slips_step_by_step_backward import DB, DW, SLIPS
from tests.source.test_numbers_step_by_step_backward import Names, functions, texts
from tests.support import sample, solutions


def checked(*changed: tuple[str, str, str]) -> tuple[Names, str]:
    """Run the gradient check with changed functions; return its names and what it printed.

    Args:
        changed: for each change a function, a piece of its code, and the piece in its place.
    """
    names = functions()
    for name in solutions("step_by_step"):
        names[name + "_test"] = lambda target: None
    for name, old, new in changed:
        source = solutions("step_by_step")[name]
        assert old in source
        exec(source.replace(old, new), names)
    return names, run(names)


def run(names: Names) -> str:
    """Run the cell with these names; return what it prints."""
    shown = io.StringIO()
    with beside(), contextlib.redirect_stdout(shown):
        exec(texts()["check-gradients-run"], names)
    return shown.getvalue()


class TestTheGradientCheck:
    def test_the_network_is_as_the_text_says(self) -> None:
        names, shown = checked()
        lines = shown.split("\n\n")[0].splitlines()
        assert len(lines) == 6
        assert all(line.endswith(", agrees") for line in lines)
        differences = [float(each) for each in re.findall(r"difference (\S+),", shown)]
        assert max(differences) < 1e-7
        assert "below $10^{-7}$" in texts()["check-gradients"]
        assert "Six lines, one for each" in texts()["check-gradients-notes"]
        layers = module("gradient_checks").LAYERS
        counts = [units * before + units for before, units in layers]
        assert "a small network of three layers" in " ".join(texts()["check-gradients"].split())
        assert len(layers) == 3
        assert f"each of the {sum(counts)} parameters" in texts()["check-gradients"]
        (h,) = re.findall(r"h = ([\d.]+\d)\$", texts()["check-gradients"])
        assert names["my_numerical_gradient"].__defaults__ == (float(h),)

    def test_its_z_stay_away_from_the_corner(self) -> None:
        names = functions()
        smallest = [np.inf]
        relu = names["relu"]

        def watched(Z: Any) -> Any:
            smallest.append(np.abs(Z).min())
            return relu(Z)

        names["relu"] = watched
        for name in solutions("step_by_step"):
            names[name + "_test"] = lambda target: None
        run(names)
        assert len(smallest) > 40
        assert min(smallest) > 0.1

    @pytest.mark.parametrize(
        "change",
        [
            ("L_model_backward", "-(Y / AL", "(Y / AL"),
            ("linear_backward", "A_prev.T) / m", "A_prev.T)"),
            ("linear_backward", "keepdims=True) / m", "keepdims=True) / m / m"),
            ("linear_backward", "W.T, dZ)", "W.T, dZ) / m"),
            ("linear_activation_backward", "dZ = relu_backward(dA, activation_cache)", "dZ = dA"),
            ("linear_activation_backward", "relu_backward", "sigmoid_backward"),
            ("L_model_backward", 'caches[l - 1], "relu"', 'caches[l - 1], "sigmoid"'),
        ],
    )
    def test_what_it_catches(self, change: tuple[str, str, str]) -> None:
        _names, shown = checked(change)
        assert "Not all gradients agree." in shown
        differing = re.findall(r"difference (\S+), differs", shown)
        assert differing
        assert all(float(each) > 0.01 for each in differing)

    def test_of_a_single_number_no_factor_is_said(self) -> None:
        _names, shown = checked(("linear_backward", "keepdims=True) / m", "keepdims=True) * 3"))
        lines = dict(line.split(": ", 1) for line in shown.splitlines() if line[:1] == "d")
        assert lines["db3"].endswith(", differs")
        assert lines["db2"].endswith(", differs: 12 times the numerical gradient")

    def test_what_is_visible_is_short(self) -> None:
        assert len(texts()["check-gradients-run"].splitlines()) <= 25
        assert "that function is all you need to read" in " ".join(
            texts()["check-gradients"].split()
        )

    def test_what_the_list_says_from_the_bottom(self) -> None:
        def differs(*changed: tuple[str, str, str]) -> set[str]:
            return set(re.findall(r"(\w+): .*differs", checked(*changed)[1]))

        every = {f"d{letter}{layer}" for letter in "Wb" for layer in (1, 2, 3)}
        assert differs(("compute_cost", "-(1 / m)", "-1")) == every
        assert differs(("L_model_backward", "-(Y / AL", "(Y / AL")) == every
        assert "dW3" in differs(("linear_backward", "A_prev.T) / m", "A_prev.T)"))
        handed_on = differs(("linear_backward", "W.T, dZ)", "W.T, dZ) / m"))
        in_loop = differs(("L_model_backward", 'l - 1], "relu"', 'l - 1], "sigmoid"'))
        assert handed_on == in_loop == every - {"dW3", "db3"}

    @pytest.mark.parametrize(
        "changes",
        [
            # The sigmoid in all hidden layers, in both passes.
            (
                ("L_model_forward", '"relu"', '"sigmoid"'),
                ("L_model_backward", '"relu"', '"sigmoid"'),
            ),
            # The mean is missing in the cost and in the gradients.
            (
                ("compute_cost", "-(1 / m)", "-1"),
                ("linear_backward", DW + "    " + DB, (DW + "    " + DB).replace(" / m", "")),
            ),
            # A wrong dA0.
            (("L_model_backward", "return grads", "grads['dA0'] = 7\n    return grads"),),
        ],
    )
    def test_what_it_cannot_catch(self, changes: tuple[tuple[str, str, str], ...]) -> None:
        assert "All gradients agree with the numerical ones." in checked(*changes)[1]

    def test_at_a_corner_the_numerical_gradient_is_wrong(self) -> None:
        names, _shown = checked()
        parameters = {
            "W1": np.array([[1.0]]),
            "b1": np.array([[-1.0 - 1e-7]]),
            "W2": np.array([[2.0]]),
            "b2": np.array([[0.5]]),
        }
        X, Y = np.array([[1.0]]), np.array([[1]])
        AL, caches = names["L_model_forward"](X, parameters)
        own = names["L_model_backward"](AL, Y, caches)["dW1"]
        assert own == 0
        assert abs(names["my_numerical_gradient"](X, Y, parameters, "W1")) > 0.1
        closer = names["my_numerical_gradient"](X, Y, parameters, "W1", h=1e-8)
        assert closer == pytest.approx(0, abs=1e-9)

    def test_forward_passes_and_matrix_products_are_counted(self) -> None:
        notes = texts()["check-gradients-notes"].replace(" ", "")
        layers = [12288, 30, 10, 1]
        assert f"`{layers}`".replace(" ", "") in notes
        count = sum(units * before + units for before, units in pairwise(layers))
        assert f"{count:,}".replace(",", "") + "parameters" in notes.replace("\n", "")
        assert f"needs{2 * count}ofthem" in notes.replace("\n", "")
        products = {name: solutions("step_by_step")[name].count("np.dot") for name in ALL_LINEAR}
        assert products == {"linear_forward": 1, "linear_backward": 2}

    @pytest.mark.long
    def test_it_ends_in_a_sentence_that_names_the_function_at_fault(self) -> None:
        """Whatever a student's functions do, the cell ends without a traceback."""
        every = cells("step_by_step")
        stop = next(i for i, (_k, _n, text) in enumerate(every) if "## Updating" in text)
        wrong = []
        with Kernel("step_by_step").running() as kernel:
            for kind, _name, text in every[:stop]:
                if kind == "code":
                    kernel.run(text)
            check = texts()["check-gradients-run"]
            assert kernel.run(check).endswith("\nAll gradients agree with the numerical ones.\n")
            for number, slip in sample(AT_FAULT, 3):
                seen(kernel, "step_by_step", slip)
                shown = kernel.run(check)
                last = shown.strip().splitlines()[-1]
                name = f"Look at {slip.exercise} (exercise {number}) first"
                if "Traceback" in shown or name not in last:
                    wrong.append((slip, shown))
                kernel.run(solutions("step_by_step")[slip.exercise])
            assert kernel.run(check).endswith("\nAll gradients agree with the numerical ones.\n")
            kernel.run("del linear_forward")
            assert "Look at linear_forward (exercise 3) first" in kernel.run(check)
        assert wrong == []


ALL_LINEAR = ("linear_forward", "linear_backward")
NUMBERS = {"linear_backward": 7, "linear_activation_backward": 8, "L_model_backward": 9}
AT_FAULT = [
    (3, Slip("linear_forward", "", ("",))),
    (3, Slip("linear_forward", "", ("Z = W * A + b",))),
    (3, Slip("linear_forward", "", ("Z = np.dot(W, A)",))),
    (4, Slip("linear_activation_forward", "", ("", ""))),
    (
        4,
        Slip(
            "linear_activation_forward",
            "",
            (None, "Z, linear_cache = linear_forward(A_prev, W, b)\nA, activation_cache = Z, Z"),
        ),
    ),
    (5, Slip("L_model_forward", "", ("", ""))),
    (5, Slip("L_model_forward", "", (None, "AL = None"))),
    (6, Slip("compute_cost", "", ("",))),
    (6, Slip("compute_cost", "", ("cost = Y * np.log(AL) + (1 - Y) * np.log(1 - AL)",))),
    (6, Slip("compute_cost", "", ("cost = np.nan",))),
    *((NUMBERS[slip.exercise], slip) for slip in SLIPS if slip.exercise in NUMBERS),
]
