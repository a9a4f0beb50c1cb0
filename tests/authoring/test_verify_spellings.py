"""Spellings compute the numbers of the function that they are made from."""

from __future__ import annotations

import inspect
from typing import Any

import numpy as np
import pytest

from autograder.authoring.verify_spellings import spellings
from autograder.content.exercise import Tolerance
from autograder.judging.compare import compare
from tests.content.published_cases import cases_of, loaded
from tests.support import ASSIGNMENTS

NAMES = ("loops", "other words", "other names")
EXERCISES = [(name, exercise) for name in ASSIGNMENTS for exercise in loaded(name).names]
CLOSE = Tolerance(rtol=1e-12, atol=1e-14)


def spelled(name: str, exercise: str) -> dict[str, str]:
    answers = loaded(name).answers
    assert answers is not None
    return dict(spellings(inspect.getsource(getattr(answers.module, exercise))))


def run(text: str, function: str, **known: Any) -> Any:
    variables = {"np": np, **known}
    exec("from __future__ import annotations\n" + text, variables)
    return variables[function]


@pytest.mark.parametrize("spelling", NAMES)
@pytest.mark.parametrize(("name", "exercise"), EXERCISES)
def test_of_the_reference(name: str, exercise: str, spelling: str) -> None:
    answers = loaded(name).answers
    assert answers is not None
    function = run(spelled(name, exercise)[spelling], exercise, **vars(answers.module))
    assert function is not answers.functions[exercise]
    for (other, _case), case in cases_of(name).items():
        if other == exercise:
            assert compare(case.expected, function(*case.args), CLOSE).passed


def test_loops_have_no_product_of_numpy() -> None:
    text = spelled("step_by_step", "linear_backward")["loops"]
    body = text[: text.index("def _product")]
    assert "@" not in body
    assert "np.sum" not in body
    assert "_product(W.T, dZ)" in body


def test_other_words_call_other_functions() -> None:
    text = spelled("step_by_step", "linear_backward")["other words"]
    assert "np.dot(dZ, np.ones((dZ.shape[1], 1)))" in text
    assert "@" not in text
    assert "'W' + str(layer)" in spelled("step_by_step", "L_model_forward")["other words"]


def test_other_names_keep_the_parameters() -> None:
    text = "def f(x, y):\n    z = x + y\n    x = z * z\n    return x\n"
    (renamed,) = (each for name, each in spellings(text) if name == "other names")
    assert "z" not in renamed.replace("my_z_0", "")
    assert run(renamed, "f")(1, 2) == 9


@pytest.mark.parametrize("spelling", NAMES)
def test_sizes_that_do_not_fit_raise_as_numpy_does(spelling: str) -> None:
    (text,) = (t for name, t in spellings("def f(a, b):\n    return a @ b\n") if name == spelling)
    with pytest.raises(ValueError, match=r"mismatch|not aligned"):
        run(text, "f")(np.ones((2, 3)), np.ones((2, 3)))


def test_other_names_in_a_function_inside() -> None:
    source = """
def counter(step):
    total = 0
    def count():
        nonlocal total
        global calls
        calls += 1
        total += step
        return total
    return count
"""
    made = dict(spellings(source))["other names"]
    assert "total = 0" in made.replace("my_total_0", "total")
    assert "my_total" in made
    variables: dict[str, Any] = {"calls": 0}
    exec(made, variables)
    count = variables["counter"](3)
    assert (count(), count(), variables["calls"]) == (3, 6, 2)
