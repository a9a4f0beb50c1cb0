"""Known mistakes, recognised by the numbers that they give."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.grading.graders import Grader
from autograder.grading.submission import grade_file
from autograder.records import (
    Report,
)
from tests.judging.mistakes import MISTAKES
from tests.support import solved_but

Graded = Callable[[str], Report]


@pytest.mark.parametrize(
    ("name", "mistake"),
    [
        ("draws_without_the_given_seed", "seed_line_missing"),
        ("calls_by_another_name", "bias_subtracted"),
    ],
)
def test_mistake_is_recognised_by_its_numbers(name: str, mistake: str, graded: Graded) -> None:
    found = {name for e in graded(name).exercises for name in e.mistakes}
    assert mistake in found


SOURCES = {
    ("dw_not_averaged", "db_along_the_wrong_axis"): """
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    return W.T @ dZ, dZ @ A_prev.T, np.sum(dZ, axis=0, keepdims=True) / dZ.shape[1]
""",
    ("da_averaged", "keepdims_lost"): """
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = dZ.shape[1]
    return W.T @ dZ / m, dZ @ A_prev.T / m, np.sum(dZ, axis=1) / m
""",
    ("second_scale_missing", "biases_of_ones"): """
def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)
    W1, W2 = np.random.randn(n_h, n_x) * 0.01, np.random.randn(n_y, n_h)
    return {"W1": W1, "b1": np.ones((n_h, 1)), "W2": W2, "b2": np.ones((n_y, 1))}
""",
    ("layers_fed_with_x", "last_cache_missing"): """
def L_model_forward(X, parameters):
    caches, L = [], len(parameters) // 2
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(
            X, parameters[f"W{l}"], parameters[f"b{l}"], "sigmoid" if l == L else "relu")
        caches.append(cache)
    return A, caches[:-1]
""",
}


@pytest.mark.parametrize("names", list(SOURCES)[:3], ids="+".join)
def test_two_mistakes_in_one_exercise_are_both_named(
    names: tuple[str, str], grader: Grader, tmp_path: Path
) -> None:
    path = solved_but(tmp_path / "n.ipynb", {MISTAKES[names[0]].exercise: SOURCES[names]})
    (wrong,) = (e for e in grade_file(path, grader).exercises if e.score < 10)
    assert set(wrong.mistakes) == set(names)
    assert all(MISTAKES[name].hint in wrong.hint for name in names)


def test_what_fits_no_mistake_is_only_described(grader: Grader, tmp_path: Path) -> None:
    source = "\n\ndef linear_forward(A, W, b):\n    return 3 * (W @ A) - 2 * b, (A, W, b)\n"
    path = solved_but(tmp_path / "n.ipynb", {"linear_forward": source})
    (wrong,) = (e for e in grade_file(path, grader).exercises if e.score < 10)
    assert wrong.mistakes == ()
    assert "Z has the right shape (1, 2), but wrong values" in wrong.hint


ALONE = {
    "weights_step_uphill": """
def update_parameters(params, grads, learning_rate):
    out = {}
    for l in range(1, len(params) // 2 + 1):
        out[f"W{l}"] = params[f"W{l}"] + learning_rate * grads[f"dW{l}"]
        out[f"b{l}"] = params[f"b{l}"] - learning_rate * grads[f"db{l}"]
    return out
""",
    "gradient_and_cache_exchanged_in_sigmoid": """
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    dZ = sigmoid_backward(Z, dA) if activation == "sigmoid" else relu_backward(dA, Z)
    return linear_backward(dZ, linear_cache)
""",
    "arguments_of_the_linear_step_back_exchanged": """
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    dZ = sigmoid_backward(dA, Z) if activation == "sigmoid" else relu_backward(dA, Z)
    return linear_backward(linear_cache, dZ)
""",
    "linear_step_unpacked_in_another_order": """
def linear_activation_forward(A_prev, W, b, activation):
    linear_cache, Z = linear_forward(A_prev, W, b)
    A, activation_cache = sigmoid(Z) if activation == "sigmoid" else relu(Z)
    return A, (linear_cache, activation_cache)
""",
    "activations_of_relu_cached": """
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    else:
        A = activation_cache = np.maximum(Z, 0)
    return A, (linear_cache, activation_cache)
""",
    "weights_and_activations_exchanged": """
def L_model_forward(X, parameters):
    A, caches, L = X, [], len(parameters) // 2
    for l in range(1, L + 1):
        kind = "relu" if l < L else "sigmoid"
        A, cache = linear_activation_forward(
            parameters[f"W{l}"], A, parameters[f"b{l}"], kind)
        caches.append(cache)
    return A, caches
""",
    "caches_made_in_the_loop_alone": """
def L_model_forward(X, parameters):
    A, L = X, len(parameters) // 2
    for l in range(1, L):
        caches = []
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    A, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    return A, [*caches, cache]
""",
    "cost_overwritten_in_the_loop_without_a_mean": """
def compute_cost(AL, Y):
    for i in range(Y.shape[1]):
        cost = -(Y[0, i] * np.log(AL[0, i]) + (1 - Y[0, i]) * np.log(1 - AL[0, i]))
    return cost
""",
    "db_of_the_last_example_divided": """
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    for i in range(m):
        db = dZ[:, i].reshape(-1, 1) / m
    return W.T @ dZ, dZ @ A_prev.T / m, db
""",
    "dal_is_the_cost": """
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    dA = compute_cost(AL, Y)
    for l in range(L, 0, -1):
        kind = "sigmoid" if l == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], kind)
        grads[f"dA{l - 1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA, dW, db
    return grads
""",
    "hidden_cache_appended_after_the_loop": """
def L_model_forward(X, parameters):
    caches, A, L = [], X, len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
    caches.append(cache)
    A, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    caches.append(cache)
    return A, caches
""",
    "predictions_rounded": """
def L_model_forward(X, parameters):
    A, caches, L = X, [], len(parameters) // 2
    for l in range(1, L + 1):
        kind = "relu" if l < L else "sigmoid"
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], kind)
        caches.append(cache)
    return np.round(A).astype(int), caches
""",
    "cost_averaged_in_the_loop": """
def compute_cost(AL, Y):
    cost = 0
    for y, a in zip(Y[0], AL[0]):
        cost -= np.log(a) if y == 1 else np.log(1 - a)
        cost /= Y.shape[1]
    return cost
""",
    "first_cache_for_the_output_layer": """
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    for l in range(L, 0, -1):
        cache, kind = (caches[0], "sigmoid") if l == L else (caches[l - 1], "relu")
        dA, dW, db = linear_activation_backward(dA, cache, kind)
        grads[f"dA{l - 1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA, dW, db
    return grads
""",
    "gradient_and_cache_exchanged_in_hidden_layers": """
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    for l in range(L, 0, -1):
        if l == L:
            dA, dW, db = linear_activation_backward(dA, caches[l - 1], "sigmoid")
        else:
            dA, dW, db = linear_activation_backward(caches[l - 1], dA, "relu")
        grads[f"dA{l - 1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA, dW, db
    return grads
""",
}


@pytest.mark.parametrize("mistake", ALONE)
def test_a_mistake_as_a_student_writes_it(mistake: str, grader: Grader, tmp_path: Path) -> None:
    path = solved_but(tmp_path / "n.ipynb", {MISTAKES[mistake].exercise: ALONE[mistake]})
    (wrong,) = (e for e in grade_file(path, grader).exercises if e.score < 10)
    assert wrong.mistakes == (mistake,)


def test_a_factor_before_a_product_hides_no_operand(grader: Grader, tmp_path: Path) -> None:
    source = """
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = 1/m * dZ @ A_prev
    return W.T @ dZ, dW, np.sum(dZ, axis=1, keepdims=True) / m
"""
    path = solved_but(tmp_path / "n.ipynb", {"linear_backward": source})
    (wrong,) = (e for e in grade_file(path, grader).exercises if e.score < 10)
    assert "A transpose is missing in dW" in wrong.hint


def hint_of(graded_by: Grader, folder: Path, exercise: str, source: str) -> str:
    path = solved_but(folder / "n.ipynb", {exercise: source})
    (wrong,) = (e for e in grade_file(path, graded_by).exercises if e.score < e.max_score)
    assert wrong.mistakes == ()
    return wrong.hint


def test_two_mistakes_that_the_published_cases_do_not_tell_apart_are_both_said(
    public_grader: Grader, tmp_path: Path
) -> None:
    source = "def compute_cost(AL, Y):\n    return -np.sum(Y * np.log(AL)) / Y.shape[1]\n"
    found = hint_of(public_grader, tmp_path, "compute_cost", source)
    first, second = found.split(" Or: ")
    assert "The last example is left out" in first
    assert "The term for the examples with label 0 is missing" in second


def test_of_three_that_are_not_told_apart_none_is_said(
    public_grader: Grader, tmp_path: Path
) -> None:
    source = """
def L_model_forward(X, parameters):
    A, caches, L = X, [], len(parameters) // 2
    for l in range(1, L + 1):
        kind = "relu" if l < L else "sigmoid"
        A_next, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], kind)
        caches.append(cache)
    return A_next, caches
"""
    found = hint_of(public_grader, tmp_path, "L_model_forward", source)
    assert found.startswith("It calls linear_activation_forward with A_prev of shape (5, 4), W of")
    assert "skipped" not in found


def test_an_exception_shows_no_second_mistake(grader: Grader, tmp_path: Path) -> None:
    """The step is taken twice where there are two layers; 0.2 is twice the rate by chance."""
    source = """
def update_parameters(params, grads, learning_rate):
    parameters = dict(params)
    for l in range(len(parameters) // 2):
        for key in grads:
            parameters[key[1:]] = parameters[key[1:]] - learning_rate * grads[key]
    return parameters
"""
    found = hint_of(grader, tmp_path, "update_parameters", source)
    assert found == "parameters['W1'] has the right shape (3, 4), but wrong values."


def test_a_product_for_one_result_is_no_mistake_in_another(grader: Grader, tmp_path: Path) -> None:
    source = """
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    dW = dZ @ W.T / dZ.shape[1]
    return W.T @ dZ, dW, np.mean(dZ, axis=1, keepdims=True)
"""
    found = hint_of(grader, tmp_path, "linear_backward", source)
    assert "dZ has shape (3, 4) and W.T has shape (5, 3)" in found
    assert "dA_prev" not in found


def test_nan_for_every_input_is_no_constant_result(grader: Grader, tmp_path: Path) -> None:
    source = (
        "def compute_cost(AL, Y):\n    return -np.mean(Y * np.log(AL) + (1 - Y) * np.log(AL - 1))\n"
    )
    found = hint_of(grader, tmp_path, "compute_cost", source)
    assert "look at what is divided or where the logarithm is taken" in found
    assert "the same result" not in found
