"""The numbers in the text of application, each computed by its own cells."""

from __future__ import annotations

import re
import sys
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import pytest

from tests.conftest import COURSE
from tests.source.slips import cells

FOLDER = COURSE / "source" / "application"


@pytest.fixture(scope="module")
def names() -> dict[str, Any]:
    """Run the cells of the solved notebook, without its tests; return what has a name then."""
    found: dict[str, Any] = {}
    with pytest.MonkeyPatch.context() as patched:
        patched.chdir(FOLDER)
        patched.syspath_prepend(str(FOLDER))
        patched.setattr(sys, "dont_write_bytecode", True)
        patched.setattr(plt, "show", lambda: plt.close("all"))
        patched.setattr(plt.rcParams, "update", lambda *values: None)
        patched.delitem(sys.modules, "dnn_functions", raising=False)
        with plt.rc_context({"backend": "Agg"}):
            for kind, _exercise, text in cells("application"):
                if kind == "code" and not re.fullmatch(r"\w+_test\(\w+\)", text):
                    exec(text.replace("from public_tests import *", ""), found)
        sys.modules.pop("dnn_functions", None)
    return found


def text(start: str) -> str:
    """Return the text cell that begins so, in one line."""
    (found,) = [t for kind, _, t in cells("application") if kind == "markdown" and start in t]
    return " ".join(found.split())


def share(names: dict[str, Any], parameters: Any, split: str) -> float:
    answers = names["predict"](names[f"my_{split}_X"], parameters)
    return float(100 * names["accuracy"](answers, names[f"my_{split}_Y"]))


@pytest.mark.long
class TestNumbers:
    def test_the_costs_of_two_layers(self, names: dict[str, Any]) -> None:
        costs = names["my_two_layers_costs"]
        said = text("The cost begins at")
        assert f"begins at {costs[0]:.3f}" in said
        assert "quickly to about 0.2" in said
        assert 0.15 < costs[2] < 0.25
        assert "below 0.05 in the end" in said
        assert costs[-1] < 0.05
        assert "sometimes goes up a little" in said
        assert np.any(np.diff(costs) > 0)

    def test_how_good_two_layers_are(self, names: dict[str, Any]) -> None:
        said = text("A network with zeros only gives")
        for split in ("training", "test"):
            (number,) = re.findall(rf"about (\d+) of 100 {split} pictures", said)
            parameters = names["my_two_layers"]
            assert abs(share(names, parameters, split.replace("ing", "")) - int(number)) < 0.6

    def test_how_good_three_layers_are(self, names: dict[str, Any]) -> None:
        said = text("The dashed curve starts a little higher")
        (number,) = re.findall(r"about (\d+) of 100 pictures", said)
        three = share(names, names["my_three_layers"], "test")
        two = share(names, names["my_two_layers"], "test")
        assert abs(three - int(number)) < 0.6
        assert "about half as many mistakes" in said
        assert 0.4 < (100 - three) / (100 - two) < 0.6
        assert names["my_three_layers_costs"][0] > names["my_two_layers_costs"][0]

    def test_one_to_four_layers(self, names: dict[str, Any]) -> None:
        said = text("One layer alone gets about")
        found, curves = [], []
        for sizes in ((64, 1), (64, 16, 1), (64, 16, 8, 1), (64, 16, 8, 4, 1)):
            X, Y = names["my_train_X"], names["my_train_Y"]
            parameters, costs = names["L_layer_model"](X, Y, sizes, 0.1, 2000, 100)
            curves.append(costs)
            found.append([share(names, parameters, split) for split in ("train", "test")])
        (number,) = re.findall(r"gets about (\d+) of 100 test", said)
        assert abs(found[0][1] - int(number)) < 0.6
        assert found[0][1] < found[1][1] < found[2][1]
        assert found[3][0] > found[2][0]
        assert found[3][1] <= found[2][1]
        assert "near 0.69 for about 100 iterations, then falls and ends below all others" in said
        assert abs(curves[3][1] - 0.69) < 0.01
        assert curves[3][-1] < min(curve[-1] for curve in curves[:3])
        assert f"It also starts at {curves[3][0]:.3f}, lower than the rest" in said
        assert curves[3][0] < min(curve[0] for curve in curves[:3])
        start = names["initialize_parameters_he"]((64, 16, 8, 4, 1))
        AL, caches = names["L_model_forward"](names["my_train_X"], start)
        assert "are mostly silent at first" in said
        assert np.mean(caches[2][1] <= 0) > 0.75
        assert np.abs(AL - 0.5).max() < 0.04

    def test_four_rates(self, names: dict[str, Any]) -> None:
        said = text("Four shapes that you will meet again")
        curves = {}
        for rate in (0.001, 0.1, 1.0, 2.0):
            X, Y = names["my_train_X"], names["my_train_Y"]
            parameters, costs = names["L_layer_model"](X, Y, (64, 16, 8, 1), rate, 400, 1)
            curves[rate] = costs
        first, second = re.findall(r"rate 1\.0 from about iteration (\d+) to (\d+)", said)[0]
        assert np.abs(curves[1.0][int(first) : int(second)] - 0.693).max() < 0.003
        assert abs(curves[1.0][int(second) + 10] - 0.693) > 0.05
        top = float(curves[2.0].max())
        assert f"one jump to {top:.3f}, then level at 0.693 (2.0)" in said
        assert np.abs(curves[2.0][10:] - 0.693).max() < 0.001
        assert "a few pictures still made a unit of that layer active" in said
        middle, _ = names["L_layer_model"](X, Y, (64, 16, 8, 1), 1.0, 50, 50)
        _, caches = names["L_model_forward"](X, middle)
        assert 1 <= np.any(caches[1][1] > 0, axis=0).sum() <= 10
        assert np.all(np.diff(curves[0.001]) < 0)
        assert curves[0.001][-1] > 0.6
        assert np.all(np.diff(curves[0.1]) < 0)
        assert curves[0.1][-1] < 0.1
        assert np.sum(np.diff(curves[1.0]) > 0) >= 2
        assert curves[1.0][-1] < 0.01
        assert round(float(curves[2.0][-1]), 3) == 0.693
        # No gradient comes through: a hidden layer is silent for every picture.
        _, caches = names["L_model_forward"](names["my_train_X"], parameters)
        assert any(np.all(cache[1] <= 0) for cache in caches[:-1])

    def test_the_losses_of_two_probabilities(self) -> None:
        said = text("is their loss the same?")
        for probability in (0.51, 0.99):
            assert rf"-\ln {probability} = {-np.log(probability):.3f}" in said

    def test_the_mistakes(self, names: dict[str, Any]) -> None:
        said = text("The digit 8 stands out")
        labels = names["my_test_labels"]
        wrong = labels[names["my_wrong"]].tolist()
        assert f"five of the {len(wrong)} are 8s" in said
        assert (wrong.count(8), wrong.count(9)) == (5, 1)
        assert np.bincount(labels)[8] <= np.bincount(labels).max()
        eights = names["my_probabilities"][0, names["my_wrong"]][np.equal(wrong, 8)]
        assert [f"{value:.2f}" for value in eights].count("0.00") == 1

    def test_the_drawing(self, names: dict[str, Any]) -> None:
        def even(drawing: str) -> float:
            picture = names["read_drawing"](drawing)
            X = names["flatten_images"](picture.reshape(1, 8, 8), 16)
            return float(names["L_model_forward"](X, names["my_three_layers"])[0][0, 0])

        drawn = names["my_drawing"]
        moved = "\n".join(line[1:] + "." for line in drawn.split())
        assert 'It says "even" to this 0, and it is sure' in text("to this 0, and it is sure")
        assert even(drawn) > 0.95
        assert even(moved) < 0.05

    def test_the_units(self, names: dict[str, Any]) -> None:
        assert "A few pictures are blank" in text("The number above each picture is")
        W1, W2 = names["my_two_layers"]["W1"], names["my_two_layers"]["W2"]
        blank = np.abs(W1).max(axis=1) < 0.05
        assert 2 <= blank.sum() <= 5
        assert np.abs(W2[0, blank]).max() < 0.05
        Z = W1 @ names["my_train_X"] + names["my_two_layers"]["b1"]
        assert "is active for three of the 1397 at most" in text("The number above each picture is")
        assert Z.shape == (16, 1397)
        assert (Z[blank] > 0).sum(axis=1).max() == 3
        start = names["initialize_parameters"](64, 16, 1)["W1"]
        active = np.sort((start[blank] @ names["my_train_X"] > 0).sum(axis=1))
        assert "Three of the four began so. The fourth was active for 331 pictures" in text(
            "The number above each picture is"
        )
        assert len(active) == 4
        assert active[2] < 50
        assert active[3] == 331
        assert names["my_blank"] == [int(i) + 1 for i in np.flatnonzero(blank)]

    @pytest.mark.parametrize("units", [1, 8, 11])
    def test_the_pictures_of_any_number_of_units(self, names: dict[str, Any], units: int) -> None:
        cell = next(t for _, _, t in cells("application") if "my_weights = my_two" in t)
        parameters = names["initialize_parameters"](64, units, 1)
        with plt.rc_context({"backend": "Agg"}), pytest.MonkeyPatch.context() as patched:
            patched.setattr(plt, "show", lambda: plt.close("all"))
            inside = names | {"my_two_layers": parameters}
            exec(cell, inside)
        assert inside["my_count"] == units

    def test_half_of_the_units_do_nearly_as_well(self, names: dict[str, Any]) -> None:
        assert "Change 16 to 8" in text("The number above each picture is")
        X, Y = names["my_train_X"], names["my_train_Y"]
        parameters, _ = names["two_layer_model"](X, Y, (64, 8, 1), 0.3, 2000, 100)
        half, whole = share(names, parameters, "test"), share(names, names["my_two_layers"], "test")
        assert half > whole - 3
