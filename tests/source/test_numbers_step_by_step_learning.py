"""The numbers in the text of the learning part of step_by_step, each computed anew."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import Any

import h5py
import numpy as np
import pytest

from tests.source.learning import FOLDER, cells_by_id, code, module, ten
from tests.source.test_after_the_last_page import mini_batches, momentum_step, softmax


@cache
def names() -> dict[str, Any]:
    """Return the functions and the data of the learning part."""
    found = ten()
    with h5py.File(FOLDER / "data" / "digits.h5", "r") as file:
        for split in ("train", "test"):
            found[f"my_{split}_pictures"] = file[f"{split}/pictures"][:]
            found[f"my_{split}_labels"] = file[f"{split}/labels"][:]
    parts = [code("see-inputs").partition("\n\nprint")[0], code("see-train-functions")]
    for cell in ("see-train-larger", "see-train-spirals"):
        parts.append(code(cell).partition("\n\n\ncheck_ready")[0])
    exec("\n\n\n".join(parts), found)
    return found


@cache
def text_of(identity: str) -> str:
    """Return the text of a cell without its line breaks."""
    text = next(text for each, _kind, text in cells_by_id() if each == identity)
    return " ".join(text.split())


def number(identity: str, pattern: str) -> float:
    """Return the number that stands in the text of a cell where the pattern has a group."""
    (found,) = re.findall(pattern, text_of(identity))
    return float(found.replace(" ", ""))


@cache
def two_layers(rate: float = 0.2, iterations: int = 1000) -> tuple[Any, list[float]]:
    start = names()["initialize_parameters"](64, 8, 1)
    X, Y = names()["my_train_X"], names()["my_train_Y"]
    parameters, costs = names()["train"](X, Y, start, rate, iterations)
    return parameters, [float(cost) for cost in costs]


def right_in_test(parameters: Any) -> int:
    answers = names()["predict"](names()["my_test_X"], parameters)
    return int(np.sum(answers == names()["my_test_Y"]))


def active(parameters: Any) -> Any:
    """Return in how many training pictures each hidden unit is active."""
    Z = parameters["W1"] @ names()["my_train_X"] + parameters["b1"]
    return (Z > 0).sum(axis=1)


def of_size(size: float, parameters: Any) -> Any:
    return {
        key: value / 0.01 * size if key[0] == "W" else value for key, value in parameters.items()
    }


def test_the_start_of_two_layers() -> None:
    parameters, costs = two_layers()
    assert number("see-two-layers-notes", r"The cost starts at (0\.\d+)") == round(costs[0], 3)
    assert "some forty iterations the curve is nearly level" in text_of("see-two-layers-notes")
    assert costs[0] - costs[40] < 0.03
    assert costs[0] - costs[60] > 0.2
    assert number("see-two-layers-notes", r"and (\d+) of the 100 test") == right_in_test(parameters)
    answer, why = module("predictions").ANSWERS["cost in the first iteration"]
    assert answer == round(costs[0], 2)
    assert f"{costs[0]:.3f}" in why


def test_the_mistakes() -> None:
    parameters, _ = two_layers()
    AL, _ = names()["L_model_forward"](names()["my_test_X"], parameters)
    wrong = np.flatnonzero(
        names()["predict"](names()["my_test_X"], parameters) != names()["my_test_Y"]
    )
    assert "Four threes that were taken for eights" in text_of("see-mistakes-notes")
    assert names()["my_test_labels"][wrong].tolist() == [3, 3, 3, 3]
    shown = {f"{value:.2f}" for value in AL[0, wrong]}
    said = re.findall(r"0\.\d\d", text_of("see-mistakes-notes"))
    assert len(said) == 2
    assert set(said) <= shown


class TestHiddenUnits:
    def test_the_numbers_of_units_2_and_3(self) -> None:
        W2 = two_layers()[0]["W2"][0]
        assert number("see-units-notes", r"Its number is \+(\d\.\d+)") == round(W2[2], 2)
        assert number("see-units-notes", r"its number is (-\d\.\d+)") == round(W2[1], 2)

    def test_unit_3_looks_for_ink_on_the_left(self) -> None:
        picture = two_layers()[0]["W1"][2].reshape(8, 8)
        assert "in columns 3 and 4, from row 3 to row 6, both counted from 1" in text_of(
            "see-units-notes"
        )
        places = np.argsort(picture.ravel())[-8:]
        rows, columns = np.unravel_index(places, (8, 8))
        assert set(zip(rows.tolist(), columns.tolist(), strict=True)) == {
            (row, column) for row in (2, 3, 4, 5) for column in (2, 3)
        }
        assert picture[2:6, 2:4].min() > 0.5
        # There an eight has ink and a three has less.
        X, labels = names()["my_train_pictures"], names()["my_train_labels"]
        difference = X[labels == 8].mean(axis=0) - X[labels == 3].mean(axis=0)
        assert difference[2:6, 2:4].min() > 3
        assert two_layers()[0]["W1"][1].reshape(8, 8)[2:6, 2:4].max() < 0

    def test_which_units_are_alike(self) -> None:
        W1 = two_layers()[0]["W1"]
        likeness, size = np.corrcoef(W1), np.abs(W1).max(axis=1)
        assert likeness[1, 2] < -0.9
        for unit, other in ((4, 1), (5, 1), (6, 1), (7, 2)):
            assert likeness[unit, other] > 0.85
            assert size[unit] < size[other] / 3

    def test_units_1_and_4_are_nearly_dead(self) -> None:
        parameters, _ = two_layers()
        moved = parameters["W1"] - names()["initialize_parameters"](64, 8, 1)["W1"]
        for unit, pattern in ((0, r"Unit 1 is active on (\d)"), (3, r"and unit 4 on (\d)")):
            assert active(parameters)[unit] == number("see-units-notes", pattern)
            assert np.abs(moved[unit]).max() < 0.001
        assert min(np.abs(moved[unit]).max() for unit in (1, 2, 4, 5, 6, 7)) > 0.05


class TestDepth:
    SIZES = (64, 24, 12, 6, 1)

    def deep(self) -> Any:
        return names()["initialize_parameters_deep"](list(self.SIZES))

    def test_every_layer_shrinks_its_input(self) -> None:
        assert "between ten and a hundred times" in text_of("see-sizes-notes")
        _, caches = names()["L_model_forward"](names()["my_train_X"], self.deep())
        inputs = [np.abs(cache[0][0]).mean() for cache in caches]
        assert all(10 < a / b < 100 for a, b in pairwise(inputs))

    def test_the_first_and_the_last_cost_are_level(self) -> None:
        X, Y = names()["my_train_X"], names()["my_train_Y"]
        _, costs = names()["train"](X, Y, self.deep())
        said = number("see-deeper-notes", r"the cost stays at (0\.\d+)")
        assert {round(float(cost), 3) for cost in costs} == {said}

    def test_larger_weights(self) -> None:
        X, Y = names()["my_train_X"], names()["my_train_Y"]
        parameters, costs = names()["train"](X, Y, names()["enlarge"](self.deep()))
        assert f"get {right_in_test(parameters)} of the 100 test" in text_of("see-larger-notes")
        assert costs[0] > two_layers()[1][0]
        assert costs[20] < 0.55 < two_layers()[1][20]
        assert "With 257 small pictures" in text_of("see-larger-notes")
        assert X.shape[1] == 257

    @pytest.mark.long
    def test_after_some_fifteen_thousand_iterations_it_begins_to_learn(self) -> None:
        assert "after some fifteen thousand" in text_of("see-sizes-notes")
        X, Y = names()["my_train_X"], names()["my_train_Y"]
        _, costs = names()["train"](X, Y, self.deep(), 0.2, 16500)
        (first,) = np.flatnonzero(np.array(costs) < 0.69)[:1]
        assert 14000 < first < 16000

    def test_weights_of_size_1(self) -> None:
        X, Y = names()["my_train_X"], names()["my_train_Y"]
        start = of_size(1, names()["initialize_parameters"](64, 8, 1))
        _, costs = names()["train"](X, Y, start, 0.2, 21)
        assert number("see-larger-notes", r"its cost starts at (\d\.\d+)") == round(
            float(costs[0]), 2
        )
        assert number("see-larger-notes", r"it is (0\.\d+) after 20") == round(float(costs[20]), 2)
        said = number("see-larger-notes", r"when it is still (0\.\d+) with weights of size 0\.01")
        assert said == round(two_layers()[1][20], 2)
        with np.errstate(all="ignore"):
            AL, _ = names()["L_model_forward"](X, of_size(1, self.deep()))
            cost = names()["compute_cost"](AL, Y)
        assert np.isnan(cost)
        assert "Some of these have the label 1" in text_of("see-larger-notes")
        assert np.any((AL == 1) & (Y == 1))
        assert "exactly 1 in the numbers of the computer, for one training picture in seven" in (
            text_of("see-larger-notes")
        )
        assert round(float(1 / np.mean(AL == 1))) == 7
        assert not np.any(AL == 0)


class TestLearningRates:
    def row(self, rate: str) -> str:
        table = next(text for each, _, text in cells_by_id() if each == "see-rates-notes")
        (row,) = [line for line in table.splitlines() if f"({rate}) |" in line]
        return row

    @pytest.mark.parametrize("rate", ["0.02", "0.2"])
    def test_small_ones_never_rise(self, rate: str) -> None:
        _, costs = two_layers(float(rate), 300)
        assert np.all(np.diff(costs) < 0)
        assert (costs[-1] > 0.68) is (rate == "0.02")
        assert (costs[-1] < 0.02) is (rate == "0.2")
        assert "300 iterations" in text_of("see-rates")

    @pytest.mark.parametrize("rate", ["1.0", "2.0"])
    def test_large_ones_jump(self, rate: str) -> None:
        _, costs = two_layers(float(rate), 300)
        assert f"to {max(costs):.2f}" in self.row(rate)
        assert max(costs) > 3 * costs[0]

    def test_one_comes_back_and_ends_lowest_and_one_does_not(self) -> None:
        ends = {rate: two_layers(rate, 300)[1][-1] for rate in (0.02, 0.2, 1.0, 2.0)}
        assert min(ends, key=lambda rate: ends[rate]) == 1.0
        assert f"level at {ends[2.0]:.3f}" in self.row("2.0")
        costs = two_layers(0.02, 300)[1]
        assert f"from {costs[0]:.3f} to {costs[-1]:.3f}" in self.row("0.02")

    def test_the_largest_starts_to_learn_twice(self) -> None:
        costs = np.array(two_layers(2.0, 300)[1])
        first = costs.argmax()
        again = first + 2 + costs[first + 2 :].argmax()
        lowest = costs[first + 2 : again].min()
        assert (
            f"later it falls to {lowest:.2f}, jumps once more, to {costs[again]:.2f}"
            in self.row("2.0")
        )
        assert costs[:first].min() < 0.4
        assert np.all(np.diff(costs[again:]) < 1e-6)
        assert np.all(np.abs(costs[100:] - costs[-1]) < 0.001)

    def test_silent_units(self) -> None:
        parameters, _ = two_layers(2.0, 300)
        assert "seven of the eight hidden units give 0 for every" in text_of("see-rates-notes")
        assert (active(parameters) == 0).sum() == 7
        AL, _ = names()["L_model_forward"](names()["my_train_X"], parameters)
        assert np.mean(np.abs(AL - 0.5) < 0.02) > 0.98


class TestSpirals:
    def shares(self) -> dict[int, float]:
        found = {}
        X, Y = names()["two_spirals"](200)
        parameters = names()["enlarge"](names()["initialize_parameters_deep"]([2, 16, 8, 1]))
        before = 0
        for moment in (0, 20, 100, 300, 1000, 3000):
            parameters, _ = names()["train"](X, Y, parameters, 0.1, moment - before)
            found[moment], before = np.mean(names()["predict"](X, parameters) == Y), moment
        return found

    def test_the_border_grows(self) -> None:
        shares = self.shares()
        assert "After 20 iterations" in text_of("see-spirals-notes")
        assert "three of four points are right" in text_of("see-spirals-notes")
        assert 0.7 < shares[20] < 0.8
        assert "after 1000 iterations" in text_of("see-spirals-notes")
        assert shares[300] < 1 == shares[1000] == shares[3000]

    def test_one_layer_stays_at_three_of_four(self) -> None:
        X, Y = names()["two_spirals"](200)
        start = names()["enlarge"](names()["initialize_parameters_deep"]([2, 1]))
        for iterations in (1000, 3000):
            parameters, _ = names()["train"](X, Y, start, 0.1, iterations)
            assert 0.7 < np.mean(names()["predict"](X, parameters) == Y) < 0.8


class TestStretchTasks:
    def test_the_groups(self) -> None:
        batches = mini_batches(names()["my_train_X"], names()["my_train_Y"], 32)
        said = number("stretch-1-statement", r"257 pictures in groups of 32 are (\d+) steps")
        assert said == len(batches)
        assert "The last group is a single picture" in text_of("stretch-1-statement")
        assert batches[-1][0].shape == (64, 1)

    def test_the_program_for_the_groups_runs(self) -> None:
        statement = next(text for each, _, text in cells_by_id() if each == "stretch-1-statement")
        (program,) = re.findall(r"```python\n(.*?)```", statement, re.S)
        shown: list[str] = []
        run = {
            **names(),
            "mini_batches": mini_batches,
            "show_accuracy": lambda *a: shown.append(a[0]),
        }
        exec(program, run)
        assert shown == ["mini-batches"]
        X, Y = names()["my_train_X"], names()["my_train_Y"]
        start = names()["initialize_parameters"](64, 8, 1)
        rows = {steps: names()["train"](X, Y, start, 0.2, steps)[0] for steps in (1000, 20)}
        rows[9 * 20] = run["my_parameters"]
        table = re.findall(r"(?m)\| (\d+) \| ([\d.]+)% \| ([\d.]+)% \|$", statement)
        assert table == [
            (str(steps), f"{100 * np.mean(names()['predict'](X, each) == Y):.1f}",
             f"{right_in_test(each):.1f}")
            for steps, each in rows.items()
        ]  # fmt: skip

    def test_the_program_for_softmax_runs(self) -> None:
        statement = next(text for each, _, text in cells_by_id() if each == "stretch-3-statement")
        (program,) = re.findall(r"```python\n(.*?)```", statement, re.S)
        shown: list[str] = []
        run = {**names(), "softmax": softmax, "print": lambda *a: shown.append(str(a[1]))}
        exec(program, run)
        cell = "stretch-3-statement"
        assert number(cell, r"It prints a cost of (0\.\d+)") == float(shown[0])
        assert number(cell, r"and (0\.\d+) as the share of right answers") == float(shown[1])
        right = np.sum(run["my_A2"].argmax(axis=0) == run["my_classes"])
        assert number(cell, r"answers: (\d+) of 300 points") == right
        assert number(cell, r"\\log 3 = (\d\.\d+)") == round(float(np.log(3)), 3)

    def test_the_program_for_momentum_runs(self) -> None:
        statement = next(text for each, _, text in cells_by_id() if each == "stretch-2-statement")
        (program,) = re.findall(r"```python\n(.*?)```", statement, re.S)
        shown: list[str] = []
        exec(program, {**names(), "momentum_step": momentum_step, "print": shown.append})
        assert shown == [f"cost: {number('stretch-2-statement', r'It prints (0[.]..+?)[.] ')}"]

    def test_momentum(self) -> None:
        X, Y = names()["my_train_X"], names()["my_train_Y"]
        ends = {}
        for beta in (0.9, 0):
            parameters = names()["initialize_parameters"](64, 8, 1)
            velocity = {key: np.zeros(value.shape) for key, value in parameters.items()}
            for _ in range(300):
                AL, caches = names()["L_model_forward"](X, parameters)
                ends[beta] = names()["compute_cost"](AL, Y)
                grads = names()["L_model_backward"](AL, Y, caches)
                parameters, velocity = momentum_step(parameters, grads, velocity, 0.02, beta)
        cell = "stretch-2-statement"
        assert number(cell, r"It prints (0\.\d+)\.") == round(float(ends[0.9]), 3)
        assert number(cell, r"a rate of 0\.02 ends at (0\.\d+)\.") == round(float(ends[0]), 3)
        assert abs(ends[0.9] - two_layers(0.2, 300)[1][-1]) < 0.002
        assert "ten times with 0.9" in text_of(cell)

    def test_ten_units_that_say_the_same(self) -> None:
        assert number("stretch-3-statement", r"\\log 10 = (\d\.\d+)") == round(float(np.log(10)), 3)
