"""The cases of `activations`: what is right, and what each error costs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.grading.graders import Graders
from autograder.grading.submission import grade_submission
from autograder.records import Report
from autograder.sandbox.supervisor import Sandbox
from tests.assignments.activations.support import NUMPY, SECRET, function, scores
from tests.conftest import COURSE
from tests.support import solutions, write_notebook

OWN = solutions("activations")


def less(report: Report) -> dict[str, float]:
    return {name: score for name, score in scores(report).items() if score < 10}


# Right programs, however they are written.
RIGHT: dict[str, list[str]] = {
    "sigmoid": [
        "A = 1 / (1 + np.exp(-Z))",
        "A = np.exp(-np.logaddexp(0, -Z))",
        "A = np.reciprocal(np.add(1.0, np.exp(np.negative(Z))))",
        "A = np.where(np.asarray(Z) > 0, 1 / (1 + np.exp(-np.abs(Z))), "
        "np.exp(-np.abs(Z)) / (1 + np.exp(-np.abs(Z))))",
        "A = np.vectorize(lambda z: 0.5 + 0.5 * np.tanh(z / 2))(Z)",
        "A = np.array(1 / (1 + np.e ** (-Z)))",
    ],
    "relu": [
        "A = Z * (Z > 0)",
        "A = np.where(Z > 0, Z, 0)",
        "A = (Z + np.abs(Z)) / 2",
        "A = Z.clip(min=0)",
        "A = np.copy(Z); A[A < 0] = 0",
        "A = np.vectorize(lambda z: max(0.0, z))(Z)",
        "A = np.array([max(0, z) for z in Z.ravel()]).reshape(Z.shape)",
    ],
    "sigmoid_backward": [
        "s = sigmoid(cache)[0]; dZ = dA * (s - s ** 2)",
        "s = 1 / (1 + np.exp(-cache)); dZ = np.multiply(dA, s) * (1 - s)",
        "dZ = dA * sigmoid(cache)[0] * sigmoid(-cache)[0]",
        "dZ = dA / 4 * (1 - np.tanh(cache / 2) ** 2)",
        "dZ = dA.copy(); s, _ = sigmoid(Z=cache); dZ *= s; dZ *= 1 - s",
    ],
    "relu_backward": [
        "dZ = dA * (cache > 0)",
        "dZ = np.array(dA, copy=True); dZ[cache <= 0] = 0",
        "dZ = np.multiply(dA, np.int64(cache > 0))",
        "dZ = dA * np.heaviside(cache, 0)",
        "dZ = np.where(cache <= 0, 0, dA)",
        "A, _ = relu(cache); dZ = dA * np.sign(A)",
    ],
}


@pytest.mark.parametrize(
    ("name", "body"), [(name, body) for name, bodies in RIGHT.items() for body in bodies]
)
def test_right_is_right_however_it_is_written(
    name: str, body: str, graded: Callable[..., Report]
) -> None:
    report = graded(*{**OWN, name: function(name, body)}.values())
    assert {e.name: e.hint for e in report.exercises if e.hint} == {}


class TestJudging:
    def test_an_error_is_carried_forward(self, graded: Callable[..., Report]) -> None:
        wrong = function("sigmoid", "A = 1 / (1 + np.exp(Z))")
        report = graded(*{**OWN, "sigmoid": wrong}.values())
        assert (less(report), report.end_to_end) == ({"sigmoid": 0}, "failed")

    def test_in_the_public_scope_too(self, sandbox: Sandbox, tmp_path: Path) -> None:
        wrong = function("sigmoid", "A = 1 / (1 + np.exp(Z))")
        path = write_notebook(tmp_path / "n.ipynb", [NUMPY, *{**OWN, "sigmoid": wrong}.values()])
        report = grade_submission(path, Graders(sandbox, COURSE, SECRET, public=True))
        earned = {"sigmoid": 0, "relu": 4, "sigmoid_backward": 4, "relu_backward": 4}
        assert scores(report) == earned
        assert report.exercises[0].mistakes == ("exponent_not_negated",)

    @pytest.mark.parametrize(
        ("name", "body"),
        [
            ("sigmoid", "A = 1 / (1 + np.exp(-Z)); np.asarray(Z)[...] = 0"),
            ("relu", "A = np.maximum(0, Z); Z += 1; Z -= 1; Z[Z < 0] -= 1e-3"),
            ("sigmoid_backward", "s, _ = sigmoid(cache); dA *= s * (1 - s); dZ = dA"),
            ("relu_backward", "dA[cache <= 0] = 0; dZ = dA"),
        ],
    )
    def test_writing_into_the_callers_arrays_costs_points(
        self, name: str, body: str, graded: Callable[..., Report]
    ) -> None:
        report = graded(*{**OWN, name: function(name, body)}.values())
        # Where the cache is what the caller holds, changing it makes the cache wrong as well.
        assert less(report) == {name: 8 if name.endswith("_backward") else 0}

    @pytest.mark.parametrize(
        ("name", "body", "score"),
        [
            ("sigmoid", "A = np.exp(Z) / (1 + np.exp(Z))", 8),
            ("sigmoid", "import math; A = 1 / (1 + math.exp(-Z))", 0),
            ("sigmoid", "A = np.zeros(Z.shape); A[:] = 1 / (1 + np.exp(-Z))", 2),
            ("relu", "A = np.array([[max(0, z) for z in row] for row in Z])", 2),
            ("relu_backward", "dZ = np.where(cache >= 0, dA, 0)", 0),
        ],
    )
    def test_right_in_part(
        self, name: str, body: str, score: float, graded: Callable[..., Report]
    ) -> None:
        assert less(graded(*{**OWN, name: function(name, body)}.values())) == {name: score}
