"""`chainrule verify` on a small assignment; the mistakes of `step_by_step` one by one.

The whole proof of the built-in assignments takes a minute: `chainrule verify`.
"""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from autograder.authoring.verify import program_with
from autograder.cli import main
from autograder.content.description import Assignment, load_assignment
from autograder.content.exercise import Mistake
from autograder.grading.graders import Grader
from autograder.grading.submission import grade_file
from autograder.records import ExerciseResult
from tests.conftest import COURSE


def catalogue() -> dict[str, Mistake]:
    answers = load_assignment("step_by_step", course=COURSE).answers
    assert answers is not None
    return {mistake.name: mistake for mistake in answers.mistakes}


MISTAKES = catalogue()
_CHOICE = random.Random(20).sample(sorted(MISTAKES), 40)
PAIRS = [
    (one, other)
    for one, other in zip(_CHOICE[::2], _CHOICE[1::2], strict=True)
    if MISTAKES[one].exercise != MISTAKES[other].exercise
]


def results(
    names: tuple[str, ...], assignment: Assignment, grader: Grader, folder: Path
) -> dict[str, ExerciseResult]:
    path = folder / "submission.py"
    program = program_with(assignment, *(MISTAKES[name] for name in names))
    path.write_text(program, encoding="utf-8")
    return {result.name: result for result in grade_file(path, grader).exercises}


def test_there_are_enough_mistakes() -> None:
    assert len(MISTAKES) >= 80


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_named_and_costs_its_own_exercise_alone(
    name: str, assignment: Assignment, grader: Grader, tmp_path: Path
) -> None:
    mistake = MISTAKES[name]
    for result in results((name,), assignment, grader, tmp_path).values():
        if result.name == mistake.exercise:
            assert (result.mistakes, result.hint) == ((name,), mistake.hint)
            assert result.score < 10
        else:
            assert result.score == 10


@pytest.mark.parametrize("pair", PAIRS, ids="+".join)
def test_mistakes_in_two_exercises_are_both_named(
    pair: tuple[str, str], assignment: Assignment, grader: Grader, tmp_path: Path
) -> None:
    found = results(pair, assignment, grader, tmp_path)
    for name in pair:
        assert found[MISTAKES[name].exercise].mistakes == (name,)


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
    names: tuple[str, str], assignment: Assignment, grader: Grader, tmp_path: Path
) -> None:
    path = tmp_path / "n.py"
    path.write_text(program_with(assignment) + SOURCES[names], encoding="utf-8")
    (wrong,) = (e for e in grade_file(path, grader).exercises if e.score < 10)
    assert set(wrong.mistakes) == set(names)
    assert all(MISTAKES[name].hint in wrong.hint for name in names)


def test_what_fits_no_mistake_is_only_described(
    assignment: Assignment, grader: Grader, tmp_path: Path
) -> None:
    source = "\n\ndef linear_forward(A, W, b):\n    return 3 * (W @ A) - 2 * b, (A, W, b)\n"
    path = tmp_path / "n.py"
    path.write_text(program_with(assignment) + source, encoding="utf-8")
    (wrong,) = (e for e in grade_file(path, grader).exercises if e.score < 10)
    assert wrong.mistakes == ()
    assert "Z has other values" in wrong.hint


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
        "is a transpose missing",
    ),
    "a key that is not there": (
        "update_parameters",
        "def update_parameters(params, grads, learning_rate):\n    return params['W0']\n",
        "how its keys are numbered",
    ),
    "a name that is not there": (
        "compute_cost",
        "def compute_cost(AL, Y):\n    return np.sum(AI)\n",
        "is it misspelled",
    ),
    "an index that is not there": (
        "L_model_backward",
        "def L_model_backward(AL, Y, caches):\n    return caches[len(caches)]\n",
        "where counting ends",
    ),
    "some inputs": (
        "compute_cost",
        "def compute_cost(AL, Y):\n    m = min(Y.shape[1], 10)\n"
        "    return -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m\n",
        "Right for some inputs, but not for all (not for many)",
    ),
}


@pytest.mark.parametrize(("name", "source", "words"), HINTS.values(), ids=HINTS)
def test_hints_that_no_mistake_gives(
    name: str, source: str, words: str, assignment: Assignment, grader: Grader, tmp_path: Path
) -> None:
    path = tmp_path / "n.py"
    path.write_text(f"{program_with(assignment)}\n\n{source}", encoding="utf-8")
    (wrong,) = (e for e in grade_file(path, grader).exercises if e.score < 10)
    assert (wrong.name, wrong.mistakes) == (name, ())
    assert words in wrong.hint


# --- A small assignment --------------------------------------------------------------------------

TOML = """
id = "small"
title = "A small one"
notebook = "small.ipynb"
[points]
fixture = 4
fresh = 4
properties = 2
[[exercise]]
name = "scaled"
signature = "x, y"
returns = "z"
"""
CASES = """
from typing import NamedTuple
class Published(NamedTuple):
    name: str
    recipe: str
    seed: None
    args: tuple
def published(exercise):
    return [Published("fixture", "two numbers", None, (2.0, 2.0))]
def fresh(exercise, stream):
    yield "fresh", (float(stream.uniform(1, 2)), {second}), "value"
def properties(exercise, stream):
    yield "edge", (0.0, 2.0), "value"
"""
MISTAKE = """
from autograder.content.exercise import Mistake
MISTAKES = [Mistake("doubled", "scaled", "Twice too much.", edits=[("x * y", "x * y * 2")]),
            Mistake("also_doubled", "scaled", "Twice as much.", edits=[("x * y", "2 * x * y")])]
"""
RELEASE = "def scaled(x, y):\n    # YOUR CODE STARTS HERE\n    pass\n    # YOUR CODE ENDS HERE\n"


@pytest.fixture
def course(tmp_path: Path) -> Path:
    for folder in ("assignments/small", "source/small", "solutions/small", "release/small"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "assignments" / "small" / "assignment.toml").write_text(TOML)
    answers = tmp_path / "solutions" / "small"
    (answers / "reference.py").write_text("def scaled(x, y):\n    return x * y\n")
    (answers / "mistakes.py").write_text(MISTAKE)
    cells = [{"cell_type": "code", "source": RELEASE}]
    release = tmp_path / "release" / "small" / "small.ipynb"
    release.write_text(json.dumps({"cells": cells, "metadata": {}}))
    cells = [{"cell_type": "code", "source": RELEASE.replace("pass", "return x * y")}]
    source = tmp_path / "source" / "small" / "small.ipynb"
    source.write_text(json.dumps({"cells": cells, "metadata": {}}))
    return tmp_path


def verified(course: Path, second: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    cases = course / "assignments" / "small" / "cases.py"
    cases.write_text(CASES.format(second=second))
    for command in (["fixtures", "small"], ["verify", "small", "--secrets", "1"]):
        with pytest.raises(SystemExit) as left:
            main([*command, "--course", str(course)])
    assert isinstance(left.value.code, int | None)
    return left.value.code or 0, capsys.readouterr().out


def test_weak_cases_and_confused_mistakes_are_found(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, output = verified(course, "2.0", capsys)
    assert code == 1
    assert "also_doubled is taken for doubled" in output
    assert "FAILS  each is recognised as itself" in output
    assert "+ return x + x" not in output
    assert "holds  each of 2 known mistakes is caught" in output


def test_a_survivor_is_listed_with_its_diff_until_it_is_named_as_equivalent(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = course / "solutions" / "small"
    (answers / "mistakes.py").write_text("MISTAKES = []\n")
    (answers / "reference.py").write_text("def scaled(x, y):\n    return max(x * y, -1.0)\n")
    code, output = verified(course, "3.0", capsys)
    survivor = "- return max(x * y, -1.0)\n         + return max(x * y, -0.0)"
    assert (code, survivor in output) == (1, True)
    entry = "[[mutant]]\nfunction = 'scaled'\nreason = 'no input is below 0'\ndiff = {}\n"
    survivors = [
        json.dumps(f"- return max(x * y, -1.0)\n+ return max({last})")
        for last in ("x * y, -0.0", "x * y, -2.0", "-1.0, x * y")
    ]
    (answers / "equivalent_mutants.toml").write_text("".join(map(entry.format, survivors)))
    code, output = verified(course, "3.0", capsys)
    assert (code, "are equivalent to it" in output) == (0, True)
    assert "(no input is below 0)" in output


def test_a_mistake_that_earns_full_marks_is_found(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mistakes = course / "solutions" / "small" / "mistakes.py"
    mistakes.write_text(MISTAKE.replace("x * y * 2", "y * x"))
    code, output = verified(course, "2.0", capsys)
    assert (code, "doubled earns full marks" in output) == (1, True)
    assert "FAILS  each of 2 known mistakes is caught" in output


def test_what_is_proven_holds(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mistakes = course / "solutions" / "small" / "mistakes.py"
    mistakes.write_text(MISTAKE.replace('"2 * x * y"', '"x + y"'))
    code, output = verified(course, "3.0", capsys)
    assert (code, output.count("FAILS"), output.count("holds")) == (0, 0, 9)


def test_a_source_version_that_has_drifted_is_found(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = course / "source" / "small" / "small.ipynb"
    source.write_text(source.read_text().replace("x * y", "x + y"))
    code, output = verified(course, "3.0", capsys)
    assert (code, "FAILS  the source version earns full marks" in output) == (1, True)
    assert "less in scaled" in output


def test_public_tests_learn_from_the_same_fixtures(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    verified(course, "3.0", capsys)
    known = json.loads((course / "source" / "small" / "published.json").read_text())
    (case,) = known["exercises"]["scaled"]["cases"]
    assert (case["args"], case["expected"]) == ([2.0, 2.0], 4.0)
    # Both mistakes are right for 2 times 2 but for the one that doubles.
    hints = [mistake["hint"] for mistake in known["exercises"]["scaled"]["mistakes"]]
    assert hints == ["Twice as much.", "Twice too much."]
