"""The helper modules that carry the ten other functions into a notebook of `activations`."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from autograder.content.description import load_assignment
from tests.assignments.activations.support import FOURTEEN
from tests.conftest import COURSE
from tests.support import sample, version

SOURCE, RELEASE = version("source", "activations"), version("release", "activations")


@pytest.fixture
def helpers(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], ModuleType]]:
    """Import helper modules of the workbook as its notebook does, from beside it."""
    names = ("testCases", "other_ten", "public_words")
    monkeypatch.syspath_prepend(str(COURSE / "source" / "shared"))
    monkeypatch.syspath_prepend(str(SOURCE.parent))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    for name in names:
        monkeypatch.delitem(sys.modules, name, raising=False)
    yield importlib.import_module
    for name in names:
        sys.modules.pop(name, None)


# Each calls the right function, which the test stores under the name `right`.
BROKEN = {
    "linear_forward": "def linear_forward(A, W, b): Z, cache = right(A, W, b); return 2 * Z, cache",
    "linear_backward": "def linear_backward(dZ, cache): return [2 * d for d in right(dZ, cache)]",
    "relu_backward": "def relu_backward(dA, cache): return 2 * right(dA, cache)",
}


def relu_backward_test(function: Callable[..., Any]) -> None:
    assert function(1.0, np.array(2.0)) == 1


class TestCheckReady:
    """A cell that needs the student's functions ends in a sentence while they are not right."""

    def check(self, helpers: Callable[[str], ModuleType], *wrong: str) -> None:
        def made(name: str) -> Callable[[object], None]:
            def test(_function: object) -> None:
                print("not to be seen")
                assert name not in wrong

            return test

        names: dict[str, Any] = {"check_ready": helpers("other_ten").check_ready}
        names |= dict.fromkeys(("one", "two", "three"), len)
        names |= {f"{name}_test": made(name) for name in ("one", "two", "three", "four")}
        exec("check_ready('one', 'two', 'three', 'four')", names)

    @pytest.mark.parametrize(
        ("wrong", "sentence"),
        [
            ((), "your four. Come back when its test says"),
            (("one",), "your one and four. Come back when their tests say"),
            (
                ("one", "two", "three"),
                "your one, two, three and four. Come back when their tests say",
            ),
        ],
    )
    def test_names_what_is_wrong_or_absent(
        self,
        wrong: tuple[str, ...],
        sentence: str,
        helpers: Callable[[str], ModuleType],
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        with pytest.raises(helpers("other_ten").NotReady) as found:
            self.check(helpers, *wrong)
        said = f"this cell needs {sentence} All tests passed."
        assert found.value._render_traceback_() == [f"Not yet: {said}"]
        assert str(found.value) == said
        assert capsys.readouterr().out == ""


class TestTheOtherTen:
    def fourteen(self) -> dict[str, Any]:
        cells = json.loads(FOURTEEN.read_text(encoding="utf-8"))["cells"]
        names: dict[str, Any] = {"np": np}
        for cell in cells[1:-1]:
            definition = "".join(cell["source"]).split("\n\n\n")[0]
            exec(definition, names)
        return names

    def test_right_ones_are_as_they_should_be(
        self, helpers: Callable[[str], ModuleType], capsys: pytest.CaptureFixture[str]
    ) -> None:
        helpers("other_ten").other_ten_test(self.fourteen())
        assert capsys.readouterr().out.count("as it should be") == 10

    def test_absent_ones_are_passed_over(
        self, helpers: Callable[[str], ModuleType], capsys: pytest.CaptureFixture[str]
    ) -> None:
        names = self.fourteen()
        for name in ("linear_forward", "linear_activation_forward", "L_model_forward"):
            del names[name]
        # Without the forward functions there is nothing to take differences of: shapes are left.
        helpers("other_ten").other_ten_test(names)
        output = capsys.readouterr().out
        assert output.count("as it should be") == 7
        assert output.count("not in this notebook") == 3

    @pytest.mark.parametrize(
        ("broken", "waiting"),
        [
            # These two fit to each other and to their caches, so they are not refused.
            ("linear_forward", ()),
            ("linear_backward", ("linear_activation_backward", "L_model_backward")),
            ("relu_backward", ("linear_activation_backward", "L_model_backward")),
        ],
    )
    def test_the_function_at_fault_is_named_and_those_that_call_it_are_not(
        self,
        broken: str,
        waiting: tuple[str, ...],
        helpers: Callable[[str], ModuleType],
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        names = self.fourteen()
        right = names[broken]
        exec(BROKEN[broken], names)
        wrong, names["right"] = names[broken], right
        assert wrong is not right
        names["relu_backward_test"] = relu_backward_test
        refused = helpers("other_ten").NotReady
        with pytest.raises(refused, match=rf"^please look again at {broken}$") as found:
            helpers("other_ten").other_ten_test(names)
        assert found.value._render_traceback_() == [f"Not yet: please look again at {broken}"]
        output = capsys.readouterr().out
        for name in waiting:
            sentence = f"not right, but it builds on {broken}: look there first"
            assert f"{name:27} {sentence}\n" in output

    def test_a_draw_whose_hidden_layer_hands_on_nothing_hides_no_mistake(
        self,
        helpers: Callable[[str], ModuleType],
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        check, cases = helpers("other_ten").other_ten_test, helpers("testCases")
        usual = cases.L_model_forward_test_case_2hidden
        X, parameters = usual()
        silent = iter([(X, {**parameters, "b2": parameters["b2"] - 1000})] * 9)
        monkeypatch.setattr(
            cases, "L_model_forward_test_case_2hidden", lambda: next(silent, None) or usual()
        )
        names = self.fourteen()
        names["right"] = names["relu_backward"]
        exec(BROKEN["relu_backward"], names)
        with pytest.raises(helpers("other_ten").NotReady):
            check({**names, "relu_backward_test": relu_backward_test})
        assert "\nL_model_backward            not right" in capsys.readouterr().out

    @pytest.mark.parametrize("flaw", ["at_the_corner_of_relu", "where_sigmoid_is_flat"])
    def test_a_draw_without_slopes_accuses_nobody(
        self, flaw: str, helpers: Callable[[str], ModuleType], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        check, cases = helpers("other_ten").other_ten_test, helpers("testCases")
        X, parameters = cases.L_model_forward_test_case_2hidden()
        A, W, b = cases.linear_forward_test_case()
        if flaw == "at_the_corner_of_relu":
            X, parameters["b1"], A, b = 0 * X, 0 * parameters["b1"], 0 * A, 0 * b
        else:
            parameters["b3"], b = parameters["b3"] + 100, b + 100
        # Often enough that every check which takes differences comes upon it.
        network = iter([(X, parameters)] * 9)
        layer = iter([(np.ones((1, 2)), ((A, W, b), np.zeros((1, 2))))] * 9)
        for name, flawed in (
            ("L_model_forward_test_case_2hidden", network),
            ("linear_activation_backward_test_case", layer),
        ):
            usual = getattr(cases, name)
            monkeypatch.setattr(
                cases, name, lambda usual=usual, flawed=flawed: next(flawed, None) or usual()
            )
        check(self.fourteen())
        assert (next(network, None), next(layer, None)) == (None, None)

    @pytest.mark.long
    @pytest.mark.slow
    @pytest.mark.parametrize("name", load_assignment("step_by_step", course=COURSE).names)
    def test_known_mistakes_of_the_other_workbook_are_found(
        self, name: str, helpers: Callable[[str], ModuleType]
    ) -> None:
        answers = load_assignment("step_by_step", course=COURSE).answers
        assert answers is not None
        check, refused = helpers("other_ten").other_ten_test, helpers("other_ten").NotReady
        of_it = [mistake for mistake in answers.mistakes if mistake.exercise == name]
        mistakes = sample(of_it, 2)
        missed = []
        for mistake in mistakes:
            try:
                with np.errstate(all="ignore"):
                    check({**self.fourteen(), name: mistake.function})
            except refused as error:
                accused = str(error)
            else:
                accused = ""
                missed.append(mistake.name)
            assert accused in ("", f"please look again at {name}"), mistake.name
        # What the few inputs of this check cannot show is left to the grader.
        assert len(missed) <= len(mistakes) / 4, missed
