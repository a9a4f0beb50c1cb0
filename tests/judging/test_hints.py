"""Messages and hints: what they say, and that hidden cases give nothing away."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.grading.graders import Grader
from autograder.grading.submission import grade_file
from autograder.records import (
    CaseStatus,
    Report,
)
from tests.grading.behaviours import by_name
from tests.support import solved_but

Graded = Callable[[str], Report]


def test_hidden_messages_do_not_repeat_an_exceptions_text(grader: Grader, tmp_path: Path) -> None:
    spying = {
        "linear_forward": """
class Secretive(Exception):
    pass

def linear_forward(A, W, b):
    if A.shape not in ((3, 2), (3, 4)):  # those of the published examples
        raise Secretive(f"the hidden input is {A.tolist()}")
    return W @ A + b, (A, W, b)
"""
    }
    report = grade_file(solved_but(tmp_path / "spy.ipynb", spying), grader)
    result = by_name(report)["linear_forward"]
    assert result.score == 4
    hidden = [case for case in result.cases if case.status is CaseStatus.ERROR]
    assert hidden
    for text in [result.hint, *(case.message for case in hidden)]:
        assert "the hidden input is [" not in text
        assert "Secretive" not in text
        assert "an exception" in text


def test_hidden_messages_do_not_repeat_what_a_worker_says_of_a_value(
    grader: Grader, tmp_path: Path
) -> None:
    """The class of a returned object is the submission's to choose, digit by digit."""
    spying = """
def linear_forward(A, W, b):
    if A.shape not in ((3, 2), (3, 4)):  # those of the published examples
        return type("x".join(f"{v:.3f}" for v in A.ravel()), (), {})()
    return W @ A + b, (A, W, b)
"""
    path = solved_but(tmp_path / "spy.ipynb", {"linear_forward": spying})
    result = by_name(grade_file(path, grader))["linear_forward"]
    hidden = [c.message for c in result.cases if c.status is CaseStatus.FAILED]
    assert hidden
    for text in [result.hint, *hidden]:
        assert not re.search(r"\d\.\d", text)


KINDS = {
    "it stops with an exception",
    "it takes too long",
    "the process that ran it was lost",
    "not run, because an earlier call was lost",
    "the result has another structure than the workbook asks for",
    "an array has the wrong shape",
    "the values are wrong",
    "the function changes its arguments",
}
"""All messages about hidden cases: three bits."""
CHOSEN_BY_THE_WORKER = {
    "a shape": "return np.empty((0, 1609981558, 1432013481), 'b'), (A, W, b)",
    "a length": "return (0,) * 48997",
    "a line": "exec(compile('\\n' * 4711 + 'raise ValueError', '<cell 4>', 'exec'))",
    "a name": "raise NameError(name='leftover')",
    "an exit status": "__import__('os')._exit(167)",
    "a class of exceptions": "raise BlockingIOError",
    "another class of exceptions": "raise StopAsyncIteration",
    "a count of wrong entries": "Z = W @ A + b; Z.flat[:2] += 48997; return Z, (A, W, b)",
    "a row": "Z = W @ A + b; Z[-1] += 48997; return Z, (A, W, b)",
    "a column": "Z = W @ A + b; Z[:, -1] += 48997; return Z, (A, W, b)",
    "a factor": "return 167 * (W @ A + b), (A, W, b)",
    "a part of the result": "return W @ A + b, (A, W, 167)",
    "an order of the results": "return (A, W, b), W @ A + b",
    "a key": "return {'leftover': 4711}",
    "a sleep": "__import__('time').sleep(9)",
}


@pytest.mark.slow
@pytest.mark.parametrize("harm", CHOSEN_BY_THE_WORKER.values(), ids=CHOSEN_BY_THE_WORKER)
def test_hidden_messages_repeat_nothing_that_a_worker_can_choose(
    harm: str, grader: Grader, tmp_path: Path
) -> None:
    spying = f"""
leftover = linear_forward(1, 2, 3)
def linear_forward(A, W, b):
    if A.shape not in ((3, 2), (3, 4)):  # those of the published examples
        {harm}
    return W @ A + b, (A, W, b)
"""
    path = solved_but(tmp_path / "spy.ipynb", {"linear_forward": spying})
    result = by_name(grade_file(path, grader))["linear_forward"]
    hidden = {case.message for case in result.cases if case.message}
    assert result.score == 4
    assert hidden <= KINDS
    for told in ("16099", "48997", "4711", "4712", "leftover", "167", "row", "column", "Error"):
        assert told not in result.hint


def test_variable_of_another_cell_is_named(graded: Graded) -> None:
    hint = by_name(graded("uses_a_variable_of_another_cell"))["linear_forward"].hint
    assert "the variable scale from outside the function" in hint
    assert "made from parameters, which comes from a call of initialize_parameters" in hint


HINTS = {
    "keys that a mistake has not": (
        "initialize_parameters_deep",
        "def initialize_parameters_deep(layer_dims):\n    np.random.seed(3)\n    p = {}\n"
        "    for l in range(1, len(layer_dims)):\n        n = layer_dims[l], layer_dims[l - 1]\n"
        "        p[f'W{l}'] = np.random.randn(*n) * (0.01 if l < len(layer_dims) - 1 else 0.02)\n"
        "        p[f'b{l}'] = np.zeros((n[0], 1))\n    return p\n",
        "off by the same factor",
    ),
    "an exception without numbers": (
        "linear_forward",
        "def linear_forward(A, W, b):\n    raise ValueError('no')\n",
        "It stops with ValueError: no",
    ),
    "the same for every input": (
        "compute_cost",
        "def compute_cost(AL, Y):\n    return 0.2797765635793422\n",
        "the same result whatever the input",
    ),
    "one branch": (
        "linear_activation_forward",
        "def linear_activation_forward(A_prev, W, b, activation):\n"
        "    Z, cache = linear_forward(A_prev, W, b)\n"
        "    if activation == 'relu':\n        A = np.maximum(0, Z)\n    return A, (cache, Z)\n",
        'Right with "relu", but not with "sigmoid": It uses a variable that has no value yet',
    ),
    "a helper that returns nothing": (
        "compute_cost",
        "def losses(AL):\n    np.log(AL)\n"
        "def compute_cost(AL, Y):\n    return np.sum(losses(AL) * Y)\n",
        "Something is None",
    ),
    "sizes that do not fit": (
        "linear_backward",
        "def linear_backward(dZ, cache):\n    A, W, b = cache\n    return W @ A @ dZ, dZ, dZ\n",
        "the left factor has 4 columns, the right factor 3 rows",
    ),
    "a key that is not there": (
        "update_parameters",
        "def update_parameters(params, grads, learning_rate):\n    return params['V0']\n",
        "how its keys are spelled and numbered",
    ),
    "a name that is not there": (
        "compute_cost",
        "def compute_cost(AL, Y):\n    return np.sum(AI)\n",
        "The name AI has no value here; you have AL.",
    ),
    "an index that is not there": (
        "linear_backward",
        "def linear_backward(dZ, cache):\n    A_prev, W, b = cache\n    return cache[3]\n",
        "where counting ends",
    ),
    "some inputs": (
        "compute_cost",
        "def compute_cost(AL, Y):\n    m = min(Y.shape[1], 10)\n"
        "    return -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m\n",
        "Right for some inputs, but not for all (not for many)",
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize(("name", "source", "words"), HINTS.values(), ids=HINTS)
def test_hints_that_no_mistake_gives(
    name: str, source: str, words: str, grader: Grader, tmp_path: Path
) -> None:
    path = solved_but(tmp_path / "n.ipynb", {name: source})
    (wrong,) = (e for e in grade_file(path, grader).exercises if e.score < 10)
    assert (wrong.name, wrong.mistakes) == (name, ())
    assert words in wrong.hint


FROM_Z = """
def L_model_backward(AL, Y, caches):
    grads, L, AL = {}, len(caches), sigmoid(caches[-1][1])[0]
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    for l in range(L, 0, -1):
        kind = "sigmoid" if l == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], kind)
        grads[f"dA{l - 1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA, dW, db
    return grads
"""


@pytest.mark.slow
def test_right_for_all_but_an_example_of_no_real_pass(grader: Grader, tmp_path: Path) -> None:
    path = solved_but(tmp_path / "n.ipynb", {"L_model_backward": FROM_Z})
    result = by_name(grade_file(path, grader))["L_model_backward"]
    assert result.score == 6
    assert "It is right for all other inputs. The arrays of this example are drawn" in result.hint
    (wrong,) = (case for case in result.cases if case.status is CaseStatus.FAILED)
    assert "drawn at random" in wrong.remark
