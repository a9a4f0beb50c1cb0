"""The numbers in the text on the backward pass, from the chain rule by hand to the update.

Each number is found in the text and compared with one that is computed here.
"""

from __future__ import annotations

import re
import runpy
from collections.abc import Callable, Iterator
from functools import cache
from html import unescape
from typing import Any

import numpy as np
import pytest

from autograder.assignments.step_by_step.given import dnn_utils
from figures.workbooks import all_figures
from tests.conftest import COURSE
from tests.source.test_workbook import cells as raw_cells
from tests.support import solutions, version

Names = dict[str, Any]


@cache
def texts() -> dict[str, str]:
    """Return the source of each cell by its id."""
    return {c["id"]: "".join(c["source"]) for c in raw_cells(version("source", "step_by_step"))}


@cache
def chain() -> Names:
    """Run the cell of the chain rule; return its names, with what it printed under `shown`."""
    shown: list[str] = []
    names: Names = {"np": np, "print": lambda *words: shown.append(" ".join(map(str, words)))}
    exec(texts()["chain-by-hand-run"], names)
    names["shown"] = "\n".join(shown)
    return names


def values() -> dict[str, float]:
    return {name: float(value) for name, value in chain()["my_chain"].items()}


def plain(symbol: str) -> str:
    """Return the name in code of a symbol of a formula: `dw_{21}` is dw21."""
    return re.sub(r"[_{}\\]", "", symbol).strip()


def computed(formula: str) -> float:
    """Return the value of a sum of products such as `1 \\cdot 2 + 2`."""
    text = formula.replace(r"\cdot", "*").replace(r"\log 0.5", "np.log(0.5)")
    assert re.fullmatch(r"[-+*/(). \d]|[-+*/(). \dnplog]+", text), text
    return float(eval(text, {"np": np}))


def rows_of_the_chain() -> Iterator[tuple[list[str], float, str]]:
    """Yield names, value and what is said in the last column, for each row of both tables."""
    tables = re.findall(r"(?m)^\| (.+) \|$", texts()["chain-by-hand"])
    for row in tables:
        first, *rest = row.split(" | ")
        if first.startswith("$d"):
            names = [plain(name) for name in re.findall(r"\$([^$]+)\$", first)]
            yield names, float(rest[0].strip("$")), rest[1]
        else:
            for name, value in re.findall(r"\$?([a-z_0-9]+) ?\$?= (-?[\d.]+)\$", first):
                yield [plain(name)], float(value), rest[0]


class TestTheChainByHand:
    def test_each_row_holds_the_value_that_the_cell_computes(self) -> None:
        found = list(rows_of_the_chain())
        assert len(found) == 7 + 15
        for names, value, _said in found:
            for name in names:
                assert value == pytest.approx(values()[name], abs=5e-4), name

    def test_each_row_says_how_its_value_comes_about(self) -> None:
        for names, value, said in rows_of_the_chain():
            same = re.fullmatch(r"the same as \$(.+)\$", said)
            if same:
                assert values()[plain(same[1])] == value
            elif said.startswith("$"):
                (formula,) = re.findall(r"\$([^$]+)\$", said.partition(",")[0])
                assert computed(formula) == pytest.approx(value, abs=5e-4), names

    def test_every_gradient_is_in_the_table_the_figure_and_the_alternative_text(self) -> None:
        gradients = {name for name in values() if name[0] == "d"} - {"da1", "da2"}
        in_table = {name for names, _value, _said in rows_of_the_chain() for name in names}
        assert gradients <= in_table
        figure = all_figures()["source/step_by_step/figures/chain_by_hand.svg"].svg()
        lines = re.findall(r"<text.*?>(.+?)</text>", figure)
        drawn = [unescape(re.sub("<.*?>", "", line)).replace("−", "-") for line in lines]
        pairs = [line.split(" = ") for line in drawn if " = " in line]
        assert len(pairs) == 2 * 17
        for name, value in pairs:
            assert float(value) == values()[name], name
        assert f"{values()['loss']:.3f}" in drawn
        (alt,) = re.findall(r"!\[(.*?)\]", texts()["chain-by-hand"])
        described = re.findall(r"\b(d?[a-z]+\d*) = (-?[\d.]*\d)", alt)
        assert len(described) == 18
        for name, value in described:
            assert float(value) == values()[name], name

    def test_the_cell_prints_them_and_what_a_nudge_does(self) -> None:
        printed = re.findall(r"(\w+) = (\S+)", chain()["shown"])
        assert len(printed) == 22
        for name, value in printed:
            assert float(value) == pytest.approx(values()[name], abs=5e-5)
        change = float(chain()["shown"].rpartition(" ")[2])
        assert change == pytest.approx(0.001 * values()["dw21"], rel=0.01)
        assert "by about four times as much" in texts()["chain-by-hand-notes"]
        assert values()["dw21"] == 4

    def test_all_gradients_are_right(self) -> None:
        for name in ("w11", "w12", "w21", "w22", "b1", "b2", "v1", "v2", "c"):
            at = values()[name]
            up, down = (chain()["case_chain"](**{name: at + h})["loss"] for h in (1e-6, -1e-6))
            assert (up - down) / 2e-6 == pytest.approx(values()["d" + name], abs=1e-6)

    def test_one_step_goes_where_the_text_says(self) -> None:
        text = " ".join(texts()["chain-by-hand-notes"].split())
        length = float(re.findall(r"every parameter ([\d.]+) times its gradient", text)[0])
        names = ("w11", "w12", "w21", "w22", "b1", "b2", "v1", "v2", "c")
        after = {name: values()[name] - length * values()["d" + name] for name in names}
        (step,) = re.findall(r"\$2 - ([\d.]+) \\cdot 4 = ([\d.]+)\$", text)
        assert float(step[0]) == length
        assert float(step[1]) == pytest.approx(after["w21"])
        there = chain()["case_chain"](**after)
        (z, a) = re.findall(r"\$z = ([\d.]+)\$ and \$a = ([\d.]+)\$", text)[0]
        (before, fallen) = re.findall(r"fallen from ([\d.]+) to ([\d.]+\d)", text)[0]
        assert z == f"{there['z']:.3f}"
        assert a == f"{there['a']:.3f}"
        assert before == f"{values()['loss']:.3f}"
        assert fallen == f"{there['loss']:.3f}"

    def test_the_transposed_weights_give_the_gradients_of_the_inputs(self) -> None:
        display = re.findall(r"\\begin\{bmatrix\}(.*?)\\end", texts()["chain-by-hand-notes"])
        W_T, dz, dx = (
            np.array([[float(x) for x in row.split("&")] for row in matrix.split(r"\\")])
            for matrix in display
        )
        names = values()
        W = np.array([[names["w11"], names["w12"]], [names["w21"], names["w22"]]])
        assert (W_T == W.T).all()
        assert (dz.ravel() == [names["dz1"], names["dz2"]]).all()
        assert (dx.ravel() == [names["dx1"], names["dx2"]]).all()
        assert (W_T @ dz == dx).all()

    def test_predictions_are_what_comes_out(self) -> None:
        answers = answers_of_predictions()
        case = chain()["case_chain"]
        assert answers["sign of dv1 if the label is 0"][0] == "+"
        assert case(label=0)["dv1"] == 2
        assert case(label=0)["dz"] == 0.5
        assert case(b2=-4)["z2"] == -1
        assert answers["dw21 if unit 2 is off"][0] == case(b2=-4)["dw21"] == 0
        (_dA, dW, _db) = functions()["linear_backward"](
            np.ones((3, 1)), (np.ones((5, 1)), np.ones((3, 5)), np.ones((3, 1)))
        )
        assert answers["shape of dW for one example"][0] == dW.shape
        step = functions()["update_parameters"](
            {"W1": np.array([[-4.0]]), "b1": np.zeros((1, 1))},
            {"dW1": np.array([[-1.0]]), "db1": np.zeros((1, 1))},
            0.1,
        )
        assert answers["v2 after one step"][0] == step["W1"].item()
        assert (values()["v2"], values()["dv2"]) == (-4, -1)
        asked = " ".join(texts()["updating"].split())
        assert r"$v_2 = -4$ has the derivative $dv_2 = -1$" in asked
        assert r"\alpha = 0.1" in asked


def answers_of_predictions() -> dict[str, Any]:
    module = runpy.run_path(str(COURSE / "source" / "shared" / "predictions.py"))
    return dict(module["ANSWERS"])


def functions() -> Names:
    """Return the functions of the solution, as new objects that may be replaced."""
    names: Names = {"np": np, **{n: getattr(dnn_utils, n) for n in dnn_utils.__all__}}
    for source in solutions("step_by_step").values():
        exec(source, names)
    return names


class TestOtherNumbers:
    def test_ten_sigmoids_leave_a_millionth(self) -> None:
        notes = texts()["linear-activation-backward-notes"]
        assert r"$0.25^{10}$, about one millionth" in notes
        assert pytest.approx(1e-6, rel=0.05) == 0.25**10
        z = np.linspace(-8, 8, 1601)
        slopes = dnn_utils.sigmoid_backward(np.ones_like(z), z)
        assert slopes.max() == slopes[800] == 0.25

    def test_the_start_of_the_way_back_is_the_error(self) -> None:
        notes = texts()["L-model-backward-notes"]
        assert "prediction minus label" in notes
        AL, Y = np.array([[0.001, 0.3, 0.8, 0.999]]), np.array([[1, 0, 1, 0]])
        Z = np.log(AL / (1 - AL))
        dZ = dnn_utils.sigmoid_backward(-(Y / AL - (1 - Y) / (1 - AL)), Z)
        assert dZ == pytest.approx(AL - Y)
        assert np.abs(dZ).max() < 1

    def test_the_loss_has_the_derivatives_of_both_cases(self) -> None:
        statement = texts()["L-model-backward-statement"]
        losses: dict[str, Callable[[float], float]] = {
            r"$-\log a$, and its derivative is $-1 / a$": lambda a: -np.log(a),
            r"$-\log(1 - a)$": lambda a: -np.log(1 - a),
        }
        assert all(text in statement for text in losses)
        assert "Together that is $1 / (1 - a)$" in statement
        for loss, slope in zip(losses.values(), (-1 / 0.3, 1 / 0.7), strict=True):
            measured = (loss(0.3 + 1e-6) - loss(0.3 - 1e-6)) / 2e-6
            assert measured == pytest.approx(slope)

    def test_the_table_of_learning_rates_is_computed(self) -> None:
        notes = texts()["update-parameters-notes"]
        table = re.findall(r"(?m)^\| ([\d.]+) \| (\S+) \| (\S+) \| (\S+) \|", notes)
        assert len(table) == 3
        for rate, *after in table:
            w = 1.0
            for shown in after:
                w -= float(rate) * 2 * w
                assert float(shown) == pytest.approx(w)

    def test_the_counting_of_the_last_loop_is_as_the_table_says(self) -> None:
        solution = solutions("step_by_step")["update_parameters"]
        assert "for l in range(L):" in solution
        others = [s for n, s in solutions("step_by_step").items() if n != "update_parameters"]
        loops = re.findall(r"for l in (.*):", "\n".join(others))
        assert loops == ["range(1, L + 1)", "range(1, L)", "reversed(range(1, L))"]
        table = re.findall(
            r"(?m)^\| (\d) \| (\d) \| `W(\d)`, `b(\d)`", texts()["update-parameters-statement"]
        )
        assert [tuple(map(int, row)) for row in table] == [(0, 1, 1, 1), (1, 2, 2, 2)]
