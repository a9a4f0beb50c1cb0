"""The policy of `docs/marking.md`, rule by rule, through the whole grader."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from autograder.boundary.outcomes import Outcome
from autograder.grading.graders import Grader, make_grader
from autograder.grading.submission import grade_file
from autograder.records import CaseStatus, ExerciseResult, ExerciseStatus, Group
from autograder.sandbox.dialogue import Worker
from tests.conftest import COURSE
from tests.support import solutions, solved_but

pytestmark = pytest.mark.slow

OF_KINDS = [
    COURSE / "tests" / "judging" / f"test_{name}.py" for name in ("compare_kinds", "by_author")
]
"""The tests of the rules for values that are not numbers, and of an author's own rules."""
Result = Callable[[str, str], ExerciseResult]

COST = "def compute_cost(AL, Y):\n    cost = -np.mean(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))\n"
LINEAR = "def linear_forward(A, W, b):\n    Z = W @ A + b\n    return {}, {}\n"
BACKWARD = """
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW, db = dZ @ A_prev.T / m, {}
    return {}, dW, db
"""
DB, DA = "np.sum(dZ, axis=1, keepdims=True) / m", "W.T @ dZ"


@pytest.fixture
def result(grader: Grader, tmp_path: Path) -> Result:
    """Grade the solved workbook with one function in another form; return its exercise's result."""

    def grade(name: str, source: str) -> ExerciseResult:
        report = grade_file(solved_but(tmp_path / "n.ipynb", {name: source}), grader)
        others = {e.name: e.score for e in report.exercises if e.name != name}
        assert set(others.values()) == {10}
        return next(e for e in report.exercises if e.name == name)

    return grade


def passed(result: ExerciseResult) -> set[Group]:
    """Return the groups in which every case passed."""
    failed = {case.group for case in result.cases if case.status is not CaseStatus.PASSED}
    return set(Group) - failed


def test_every_rule_has_its_test() -> None:
    text = (COURSE / "docs" / "marking.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`(test_\w+)`", text))
    here = {name for name in globals() if name.startswith("test_")}
    kinds = "".join(path.read_text(encoding="utf-8") for path in OF_KINDS)
    of_kinds = set(re.findall(r"def (test_\w+)", kinds))
    assert named - of_kinds == here - {"test_every_rule_has_its_test"}


@pytest.mark.parametrize(("factor", "score"), [("1 + 5e-7", 10), ("1 + 5e-5", 0)])
def test_within_the_tolerance(factor: str, score: float, result: Result) -> None:
    source = LINEAR.format(f"Z * ({factor})", "(A, W, b)")
    assert result("linear_forward", source).score == score


@pytest.mark.parametrize(("error", "score"), [("9e-7", 10), ("3e-6", 0)])
def test_rounding_of_a_sum_that_cancels(error: str, score: float, result: Result) -> None:
    source = LINEAR.format(f"Z + {error} * abs(Z).max()", "(A, W, b)")
    assert result("linear_forward", source).score == score


@pytest.mark.parametrize(("factor", "score"), [("1", 10), ("1 + 1e-6", 10), ("1 + 1e-4", 0)])
def test_float32(factor: str, score: float, result: Result) -> None:
    source = LINEAR.format(f"(Z * ({factor})).astype(np.float32)", "(A, W, b)")
    assert result("linear_forward", source).score == score


@pytest.mark.parametrize(
    ("form", "score"),
    [
        ("Z.astype(np.longdouble)", 10),
        ("Z + 0j", 0),
        ("Z.astype(object)", 0),
        ("Z.astype(str)", 0),
        ("np.ma.masked_array(Z)", 0),
        ("np.asmatrix(Z)", 0),
        ("Z.tolist()", 0),
    ],
)
def test_real_numbers_only(form: str, score: float, result: Result) -> None:
    assert result("linear_forward", LINEAR.format(form, "(A, W, b)")).score == score


@pytest.mark.parametrize("value", ["np.nan", "np.inf"])
def test_not_a_number(value: str, result: Result) -> None:
    found = result("linear_forward", LINEAR.format(f"Z * {value}", "(A, W, b)"))
    assert found.score == 0
    assert "nan or inf" in found.hint


def test_warnings_do_not_matter(result: Result) -> None:
    source = """
def linear_activation_forward(A_prev, W, b, activation):
    Z, cache = linear_forward(A_prev, W, b)
    A = 1 / (1 + np.exp(-Z * 1.0)) if activation == "sigmoid" else np.maximum(Z, 0)
    np.exp(np.float64(1e4)), np.float64(1) / np.float64(0)
    return A, (cache, Z)
"""
    assert result("linear_activation_forward", source).score == 10


@pytest.mark.parametrize(
    "form", ["float(cost)", "cost", "np.asarray(cost)", "np.array([cost])", "np.array([[cost]])"]
)
def test_forms_of_a_cost(form: str, result: Result) -> None:
    assert result("compute_cost", f"{COST}    return {form}\n").score == 10


def test_flat_where_a_column_is_due(result: Result) -> None:
    found = result("linear_backward", BACKWARD.format("(dZ @ np.ones(m)) / m * 1.1", DA))
    assert found.score == 0
    assert "db has shape (3,), expected (3, 1)" in found.hint
    assert "neither a row nor a column" in found.hint


def test_transposed(result: Result) -> None:
    found = result("linear_backward", BACKWARD.format(DB, "(W.T @ dZ).T"))
    assert found.score == 0
    assert "transposed" in found.hint


@pytest.mark.parametrize(
    "form", ["(A, W, b)", "[A, W, b]", "Cache(A, W, b)", "tuple(Cache(A, W, b))"]
)
def test_forms_of_a_cache(form: str, result: Result) -> None:
    imports = "from collections import namedtuple\nCache = namedtuple('Cache', 'A W b')\n"
    assert result("linear_forward", imports + LINEAR.format("Z", form)).score == 10


def test_further_keys(result: Result) -> None:
    source = """
def update_parameters(params, grads, learning_rate):
    new = {k: v - learning_rate * grads["d" + k] for k, v in params.items()}
    return {**new, "rate": learning_rate, 7: None}
"""
    assert result("update_parameters", source).score == 10


def test_keys_shifted_by_one(result: Result) -> None:
    source = """
def L_model_backward(AL, Y, caches):
    grads, L, dA = {}, len(caches), -(Y / AL - (1 - Y) / (1 - AL))
    for l in range(L, 0, -1):
        grads[f"dA{l}"], grads[f"dW{l}"], grads[f"db{l}"] = dA, dW, db = (
            linear_activation_backward(dA, caches[l - 1], "sigmoid" if l == L else "relu"))
    return grads
"""
    found = result("L_model_backward", source)
    assert (found.score, found.mistakes) == (0, ("keys_shifted_by_one",))
    assert "shifted by one" in found.hint


def test_inputs_are_fresh_for_each_call(result: Result) -> None:
    source = """
def update_parameters(params, grads, learning_rate):
    new = {k: v - learning_rate * grads["d" + k] for k, v in params.items()}
    for value in (*params.values(), *grads.values()):
        value[:] = 0
    return new
"""
    assert passed(result("update_parameters", source)) == {Group.FIXTURE, Group.FRESH}


CHANGES = {
    "A *= 2": "the function changed the numbers in its argument A",
    "W[:] = 0": "the function changed the numbers in its argument W",
    "b -= b": "the function changed the numbers in its argument b",
}


@pytest.mark.parametrize(("harm", "said"), CHANGES.items())
def test_changed_arguments_cost_the_properties(harm: str, said: str, result: Result) -> None:
    source = f"""
def linear_forward(A, W, b):
    Z, cache = W @ A + b, (A.copy(), W.copy(), b.copy())
    {harm}
    return Z, cache
"""
    found = result("linear_forward", source)
    assert (found.score, passed(found)) == (8, {Group.FIXTURE, Group.FRESH})
    assert said in found.hint


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        ("params['rate'] = learning_rate", "added keys to its argument params"),
        ("grads.pop('dA0')", "removed keys from its argument grads"),
        ("grads.clear()", "removed keys from its argument grads"),
    ],
)
def test_a_changed_dictionary_is_named(harm: str, said: str, result: Result) -> None:
    source = f"""
def update_parameters(params, grads, learning_rate):
    new = {{key: params[key] - learning_rate * grads["d" + key] for key in params}}
    {harm.replace("'dA0'", "'dA0', None")}
    return new
"""
    found = result("update_parameters", source)
    assert (found.score, passed(found)) == (8, {Group.FIXTURE, Group.FRESH})
    assert said in found.hint
    assert "x -= step" not in found.hint


def test_rebound_entries_are_right(result: Result) -> None:
    source = """
def update_parameters(params, grads, learning_rate):
    for key in list(params):
        params[key] = params[key] - learning_rate * grads["d" + key]
    return params
"""
    assert result("update_parameters", source).score == 10


@pytest.mark.parametrize("memory", ["calls=[]", "calls=np.zeros(1)"])
def test_a_function_that_remembers(memory: str, result: Result) -> None:
    grow = "calls.append(1)" if "[]" in memory else "calls[0] += 1"
    count = "len(calls)" if "[]" in memory else "calls[0]"
    source = f"""
def linear_forward(A, W, b, {memory}):
    {grow}
    return W @ A + b * min({count}, 1.5), (A, W, b)
"""
    found = result("linear_forward", source)
    assert found.score == 0  # the second published example is wrong


@pytest.mark.parametrize(
    "turn",
    [
        "Z = Z + 1",
        "raise ValueError(calls)",
        pytest.param("while True: pass", marks=pytest.mark.slow),
    ],
)
def test_a_function_that_turns_wrong_later(
    turn: str, grader: Grader, hasty_grader: Grader, tmp_path: Path
) -> None:
    name = "linear_forward"
    chosen = hasty_grader if turn.startswith("while") else grader
    (cases,) = (p.cases for p in chosen.plans.plan_for("").exercises if p.exercise.name == name)
    source = f"""
def linear_forward(A, W, b, calls=[]):
    calls.append(1)
    Z = W @ A + b
    if len(calls) > {len(cases)}:
        {turn}
    return Z, (A, W, b)
"""
    report = grade_file(solved_but(tmp_path / "n.ipynb", {name: source}), chosen)
    assert {exercise.score for exercise in report.exercises} == {10}


def test_a_variable_of_another_cell(result: Result) -> None:
    source = "Z0, _ = linear_forward(1, 2, 3)\n" + LINEAR.format("Z0", "(A, W, b)")
    found = result("linear_forward", source)
    assert found.score == 0
    assert "uses the variable Z0 from outside the function" in found.hint


def test_the_seed_line(result: Result) -> None:
    source = """
def initialize_parameters(n_x, n_h, n_y):
    W1, b1 = np.random.randn(n_h, n_x) * 0.01, np.zeros((n_h, 1))
    return {"W1": W1, "b1": b1, "W2": np.random.randn(n_y, n_h) * 0.01, "b2": np.zeros((n_y, 1))}
"""
    found = result("initialize_parameters", source)
    assert (found.score, found.mistakes) == (0, ("seed_line_missing",))


IN_PART = {
    "two layers only": (
        "L_model_backward",
        """
def L_model_backward(AL, Y, caches):
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    dA1, dW2, db2 = linear_activation_backward(dAL, caches[1], "sigmoid")
    dA0, dW1, db1 = linear_activation_backward(dA1, caches[0], "relu")
    return {"dA1": dA1, "dW2": dW2, "db2": db2, "dA0": dA0, "dW1": dW1, "db1": db1}
""",
        0,  # the second published example has three layers
    ),
    "one shape only": (
        "linear_forward",
        "def linear_forward(A, W, b):\n"
        "    return W @ A[:3, :2] + b if A.shape == (3, 2) else A, (A, W, b)\n",
        0,  # the second published example has other shapes
    ),
    "one activation only": (
        "linear_activation_forward",
        """
def linear_activation_forward(A_prev, W, b, activation):
    Z, cache = linear_forward(A_prev, W, b)
    return sigmoid(Z)[0], (cache, Z)
""",
        0,
    ),
}


@pytest.mark.parametrize(("name", "source", "score"), IN_PART.values(), ids=IN_PART)
def test_right_in_part_earns_no_fresh_points(
    name: str, source: str, score: float, result: Result
) -> None:
    found = result(name, source)
    assert found.score == score
    assert Group.FRESH not in passed(found)


@pytest.mark.parametrize(
    ("source", "status", "words"),
    [
        ("def linear_forward(A, W, b):\n    pass\n", ExerciseStatus.UNFINISHED, "not written yet"),
        ("x = 1\n", ExerciseStatus.MISSING, "no function linear_forward"),
        (
            "def linear_forward(A, W, b):\n    Z = W @ (A + b\n    return Z\n",
            ExerciseStatus.ERROR,
            "(line 2 of the cell).\n    Z = W @ (A + b\n            ^",
        ),
    ],
)
def test_unfinished_is_not_wrong(
    source: str, status: ExerciseStatus, words: str, result: Result
) -> None:
    found = result("linear_forward", source)
    assert (found.status, found.score) == (status, 0)
    assert words in found.hint


def test_slow_functions_leave_time_for_the_others(grader: Grader, tmp_path: Path) -> None:
    limits = replace(grader.assignment.limits, submission_seconds=6)
    hurried = make_grader(replace(grader.assignment, limits=limits), grader.sandbox)
    slow = {
        name: re.sub(r"(def .*:\n)", r"\1    import time; time.sleep(0.9)\n", source, count=1)
        for name, source in solutions().items()
        if name in ("initialize_parameters", "initialize_parameters_deep", "compute_cost")
    }
    report = grade_file(solved_but(tmp_path / "n.ipynb", slow), hurried)
    scores = {e.name: e.score for e in report.exercises}
    assert {score for name, score in scores.items() if name not in slow} == {10}
    assert all(scores[name] < 10 for name in slow)
    hints = " ".join(e.hint for e in report.exercises if e.name in slow)
    assert "It takes too long" in hints


def test_nobody_is_called_after_the_reference_has_answered_for_it(
    grader: Grader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    off_by_one = {  # two that are right together, and only so
        "linear_forward": "def linear_forward(A, W, b):\n    return W @ A + b + 1, (A, W, b)\n",
        "linear_activation_forward": (
            "def linear_activation_forward(A_prev, W, b, activation):\n"
            "    Z, cache = linear_forward(A_prev, W, b)\n"
            "    A, Z = (sigmoid if activation == 'sigmoid' else relu)(Z - 1)\n"
            "    return A, (cache, Z)\n"
        ),
    }
    asked: list[tuple[str, tuple[str, ...]]] = []
    run = Worker.run

    def noting(
        worker: Worker, target: str, builds_on: tuple[str, ...], *more: Any, **named: Any
    ) -> Iterator[Outcome]:
        asked.append((target, builds_on))
        return run(worker, target, builds_on, *more, **named)

    monkeypatch.setattr(Worker, "run", noting)
    report = grade_file(solved_but(tmp_path / "n.ipynb", off_by_one), grader)
    assert {e.name for e in report.exercises if e.score < 10} == {"linear_forward"}
    answered: set[str] = set()
    for target, builds_on in asked:
        assert target not in answered
        answered.update(builds_on)
    assert answered


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("exit()", "It ends the program (exit, quit)"),
        ("input()", "It asks for input"),
        ("import torch", "It imports a package that is not there"),
    ],
)
def test_what_no_exercise_needs(line: str, words: str, result: Result) -> None:
    source = f"def linear_forward(A, W, b):\n    {line}\n    return W @ A + b, (A, W, b)\n"
    found = result("linear_forward", source)
    assert (found.score, found.status) == (0, ExerciseStatus.ERROR)
    assert words in found.hint


def test_the_cell_that_cannot_be_read_is_named_where_a_function_is_missing(result: Result) -> None:
    found = result("linear_forward", "deff linear_forward(A, W, b):\n    return 1\n")
    assert found.status is ExerciseStatus.MISSING
    assert re.search(r"it cannot read cell \d+ \(line 1: invalid syntax\)", found.hint)


@pytest.fixture
def score(grader: Grader, tmp_path: Path) -> Callable[..., tuple[float | None, str]]:
    """Grade the solved workbook with some functions replaced and cells added below.

    Returns the score, and all notes as one text.
    """

    def grade(*more: str, **replaced: str) -> tuple[float | None, str]:
        report = grade_file(solved_but(tmp_path / "n.ipynb", replaced, more), grader)
        return report.score, "\n".join(report.notes)

    return grade


Score = Callable[..., tuple[float | None, str]]


def test_what_is_added_below_costs_nothing(score: Score) -> None:
    experiment = "def compute_cost(AL, Y):\n    return 0\nstr = 'layer'\nnp = 3"
    points, notes = score(experiment)
    assert points == 100
    assert "compute_cost is defined in cells 7 and 12; the definition in cell 7 counted" in notes


def test_the_last_definition_is_right(score: Score) -> None:
    points, notes = score(f"{COST}    return cost", compute_cost=f"{COST}    return 2 * cost")
    assert points == 100
    assert "the last definition counted" in notes


def test_a_missing_import_costs_nothing(score: Score) -> None:
    points, notes = score("del np, relu")
    assert points == 100
    assert not notes
    points, notes = score(linear_forward="relu = None\n" + LINEAR.format("Z", "(A, W, b)"))
    assert points == 100
    assert "from dnn_utils import relu, relu_backward, sigmoid, sigmoid_backward" in notes


def test_a_variable_that_hides_a_builtin(score: Score) -> None:
    points, notes = score(initialize_parameters=f"str = 3\n{solutions()['initialize_parameters']}")
    assert points == 100
    assert "the variable str hides Python's own str()" in notes


def test_a_function_in_another_place(score: Score) -> None:
    cost = "%%writefile mine.py\nimport numpy as np\n" + f"{COST}    return cost"
    points, notes = score("from mine import compute_cost", compute_cost=cost)
    assert points == 100
    assert "mine.py of cell 7 is part of what was graded" in notes
