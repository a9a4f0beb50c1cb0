"""Exceptions of student code, explained: what happened, where, and what to look at."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.grading.graders import Grader
from autograder.grading.submission import grade_file
from autograder.records import ExerciseResult
from tests.grading.behaviours import by_name
from tests.support import solved_but

FORWARD = """
def linear_activation_forward(A_prev, W, b, activation):
    {0}
    return A, (cache, Z)
"""
BACKWARD = """
def L_model_backward(AL, Y, caches):
    grads, L, dA_now = {{}}, len(caches), -(Y / AL - (1 - Y) / (1 - AL))
    for l in range(L, 0, -1):
        kind = "sigmoid" if l == L else "relu"
        dA_now, dW, db = {0}
        grads[f"dA{{l - 1}}"], grads[f"dW{{l}}"], grads[f"db{{l}}"] = {1}
    return grads
"""
CALL = "linear_activation_backward(dA_now, caches[l - 1], kind)"
RIGHT = "dA_now, dW, db"
EXPLAINED = {
    "a product in its own line": (
        "linear_backward",
        "def linear_backward(dZ, cache):\n    A, W, b = cache\n    return np.dot(A, W), 1, 2\n",
        [
            "A has shape (5, 4) and W has shape (3, 5)",
            "columns of the first",
            "line 3 of its cell",
        ],
        ["transpose", "gufunc"],
    ),
    "a product by @": (
        "linear_backward",
        "def linear_backward(dZ, cache):\n    A_prev, W, b = cache\n    return W @ dZ, 1, 2\n",
        ["W has shape (3, 5) and dZ has shape (3, 4)"],
        ["gufunc", "operand 1"],
    ),
    "a sum in its own line": (
        "linear_forward",
        "def linear_forward(A, W, b):\n    return A + W, (A, W, b)\n",
        ["A of shape (3, 2) and W of shape (1, 3) are combined"],
        ["broadcast"],
    ),
    "a cache unpacked in another order": (
        "linear_backward",
        "def linear_backward(dZ, cache):\n    W, A_prev, b = cache\n"
        "    return W.T @ dZ, dZ @ A_prev.T, dZ\n",
        ["W.T has shape (4, 5)", "W is the first part of cache."],
        ["transpose"],
    ),
    "a product of other things": (
        "linear_backward",
        "def linear_backward(dZ, cache):\n    return (cache[1] * 1) @ (cache[1] * 1), 1, 2\n",
        ["left factor has 5 columns, the right factor 3 rows"],
        ["gufunc"],
    ),
    "a call with the cache of another layer": (
        "L_model_backward",
        BACKWARD.format("linear_activation_backward(dA_now, caches[-l][:1] * 2, kind)", RIGHT),
        ["It calls linear_activation_backward with dA of shape", "line 6 of its cell"],
        ["A_prev.T", "transpose"],
    ),
    "a pair that was not taken apart": (
        "linear_activation_forward",
        FORWARD.format("Z = linear_forward(A_prev, W, b), 1; A, cache = sigmoid(Z)"),
        [
            "It calls sigmoid with Z [[(1, 2), [(3, 2), (1, 3), (1, 1)]], number]",
            "list or tuple is given",
        ],
        ["inhomogeneous"],
    ),
    "a name that is nearly another": (
        "L_model_backward",
        BACKWARD.format(CALL, "dA_prev, dW, db"),
        ["The name dA_prev has no value here; you have dA_now.", "line 7 of its cell"],
        ["set in another cell"],
    ),
    "a name of a formula": (
        "compute_cost",
        "def compute_cost(AL, Y):\n    return -np.mean(Y * log(AL))\n",
        ["in code it is np.log"],
        ["misspelled"],
    ),
    "a name of mathematics": (
        "update_parameters",
        "def update_parameters(params, grads, learning_rate):\n"
        "    return {k: v - alpha * grads['d' + k] for k, v in params.items()}\n",
        ["in code it is learning_rate", "line 2 of its cell"],
        ["misspelled"],
    ),
    "an if on an array": (
        "linear_activation_forward",
        FORWARD.format("Z, cache = linear_forward(A_prev, W, b); A = max(0, Z)"),
        ["np.maximum"],
        [],
    ),
    "a function that was not called": (
        "compute_cost",
        "def compute_cost(AL, Y):\n    return -np.mean(Y * np.log + AL)\n",
        ["A function is used where its result is expected"],
        [],
    ),
    "a part of a cache is not told by its shape": (
        "linear_backward",
        "def linear_backward(dZ, cache):\n    A_prev, W, b = cache\n    dW = dZ @ A_prev.T\n"
        "    return np.dot(dW, dZ), dW, b\n",
        ["dW has shape (3, 5) and dZ has shape (3, 4)"],
        ["part of cache"],
    ),
    "a helper that is wrong itself": (
        "linear_forward",
        "def times(W, A):\n    return int(W @ A)\n"
        "def linear_forward(A, W, b):\n    return times(W, A) + b, (A, W, b)\n",
        ["It calls your times with W of shape (1, 3)", "TypeError: only", "line 2 of its cell"],
        ["do not fit together"],
    ),
    "a call with an argument too few": (
        "linear_activation_forward",
        FORWARD.format("Z, cache = linear_forward(A_prev, W); A = sigmoid(Z)[0]"),
        ["It calls linear_forward with", "missing 1 required positional argument: 'b'"],
        ["do not fit together"],
    ),
    "an argument that is None": (
        "linear_activation_forward",
        FORWARD.format("Z, cache = linear_forward(None, W, b); A = sigmoid(Z)[0]"),
        ["with A = None, W of shape"],
        ["shape None"],
    ),
    "a short name of a formula": (
        "update_parameters",
        "def update_parameters(params, grads, learning_rate):\n"
        "    for l in params:\n        params[l] = params[l] - lr * grads['d' + l]\n"
        "    return params\n",
        ["in code it is learning_rate"],
        ["you have l."],
    ),
    "a variable from outside beside a line of code": (
        "compute_cost",
        "scale = 2\ndef compute_cost(AL, Y):\n    return -np.mean(scale * logs(AL))\n",
        ["is that meant?\nreturn -np.mean(scale * logs(AL))"],
        [],
    ),
    "an old name of NumPy": (
        "compute_cost",
        "def compute_cost(AL, Y):\n    return np.float(-np.mean(Y * np.log(AL)))\n",
        ["np.float is gone since NumPy 1.24", "no attribute 'float'. (line 2"],
        ["deprecated alias", "https"],
    ),
    "the label of a formula": (
        "compute_cost",
        "def compute_cost(AL, Y):\n    return -np.mean(Y * np.log(y_hat))\n",
        ["in code it is AL"],
        ["misspelled"],
    ),
    "a power": (
        "compute_cost",
        "def compute_cost(AL, Y):\n    return np.mean((AL - Y) ^ 2.0)\n",
        ["In Python ^ is no power"],
        ["coerced"],
    ),
    "a function for one number": (
        "compute_cost",
        "import math\ndef compute_cost(AL, Y):\n    return -np.mean(Y * math.log(AL))\n",
        ["math.log takes one number; np.log works on arrays"],
        ["NumPy 2.3"],
    ),
    "caches that are popped": (
        "L_model_backward",
        "def L_model_backward(AL, Y, caches):\n    last = caches.pop()\n    return last\n",
        ["A tuple cannot be changed (pop belongs to lists)"],
        ["taken apart"],
    ),
    "a breakpoint": (
        "linear_forward",
        "def linear_forward(A, W, b):\n    breakpoint()\n    return W @ A + b, (A, W, b)\n",
        ["A breakpoint() is still in it"],
        [],
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "source", "said", "never"), EXPLAINED.values(), ids=EXPLAINED.keys()
)
def test_what_is_said(
    name: str, source: str, said: list[str], never: list[str], grader: Grader, tmp_path: Path
) -> None:
    hint = hint_for(name, source, grader, tmp_path).hint
    assert [words for words in said if words not in hint] == [], hint
    assert [words for words in never if words in hint] == [], hint


def hint_for(name: str, source: str, grader: Grader, tmp_path: Path) -> ExerciseResult:
    path = solved_but(tmp_path / "n.ipynb", {name: source})
    return by_name(grade_file(path, grader))[name]


def test_a_right_function_is_not_blamed_for_its_caller(grader: Grader, tmp_path: Path) -> None:
    source = BACKWARD.format("linear_activation_backward(dA_now.T, caches[l - 1], kind)", RIGHT)
    found = hint_for("L_model_backward", source, grader, tmp_path)
    assert "dA_now.T, caches[l - 1]" in found.hint
    assert "relu_backward" not in found.hint
