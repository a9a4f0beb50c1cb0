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
