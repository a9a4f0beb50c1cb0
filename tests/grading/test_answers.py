"""The answers to a function's calls of other exercises."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from autograder.boundary import wire
from autograder.content.plan import Plans
from autograder.content.secret import draw_secret
from autograder.grading.answers import answerer
from autograder.grading.graders import Grader, make_grader
from autograder.grading.submission import grade_file
from autograder.records import (
    SubmissionStatus,
)
from autograder.sandbox.supervisor import Sandbox
from tests.content.files import SMALL, loaded
from tests.grading.behaviours import by_name
from tests.support import solved_but

pytestmark = pytest.mark.slow


def test_a_published_call_is_replayed_only_for_the_published_input(
    public_grader: Grader, tmp_path: Path
) -> None:
    """Another call falls back on the student's own function, right or wrong."""
    by_columns = """
def linear_activation_forward(A_prev, W, b, activation):
    columns = [linear_forward(A_prev[:, [i]], W, b)[0] for i in range(A_prev.shape[1])]
    A, Z = sigmoid(np.hstack(columns)) if activation == "sigmoid" else relu(np.hstack(columns))
    return A, ((A_prev, W, b), Z)
"""
    wrong = "def linear_forward(A, W, b):\n    return W @ A, (A, W, b)\n"
    right = solved_but(tmp_path / "right.ipynb", {"linear_activation_forward": by_columns})
    both = solved_but(
        tmp_path / "both.ipynb",
        {"linear_activation_forward": by_columns, "linear_forward": wrong},
    )
    assert grade_file(right, public_grader).score == 40
    assert grade_file(both, public_grader).score == 32


@pytest.mark.parametrize(
    "arguments",
    [
        "np.zeros((0, 20000)), np.zeros((20000, 0)), 0.0",
        "np.zeros((800, 1, 1)), np.zeros((800, 1, 1, 1)), 0.0",
        "np.zeros((1, 2000)), np.zeros((2000, 1)), 0.0",
        "np.ones((256, 1)), np.ones((1, 256)), [[[1.0]]] * 500",
        "np.ones((256, 1)), np.ones((1, 256)), [np.ones((1, 1))] * 250",
        "[['x' * 10000]] + [['y']] * 4000, np.ones((2, 3)), 1",
        "b'x' * 10000, np.ones((2, 3)), 1",
        "(np.ones((3, 2)),) * 3, np.ones((2, 3)), 1",
        "{'a': np.ones((3, 2))}, np.ones((2, 3)), 1",
    ],
)
def test_a_proxied_call_cannot_make_the_grader_allocate(
    arguments: str, grader: Grader, tmp_path: Path
) -> None:
    greedy = f"""
def linear_activation_forward(A_prev, W, b, activation):
    linear_forward({arguments})
    return None
"""
    own = "def linear_forward(A, W, b):\n    raise ValueError('its own function was asked')"
    functions = {"linear_forward": own, "linear_activation_forward": greedy}
    path = solved_but(tmp_path / "greedy.ipynb", functions)
    result = by_name(grade_file(path, grader))["linear_activation_forward"]
    assert "its own function was asked" in result.cases[0].message


def test_a_call_that_nests_for_ever_is_no_fault_of_ours(grader: Grader, tmp_path: Path) -> None:
    forged = """
import os, struct, sys
def linear_activation_forward(A_prev, W, b, activation):
    frame = sys._getframe()
    while "channel" not in frame.f_locals:
        frame = frame.f_back
    part = b"\\xc0"
    for _ in range(6):
        part = b"\\x91" * 400 + part
        part = b"\\xc9" + struct.pack(">Ib", 1 + len(part), 3) + b"\\x91" + part
    call = b"\\x93\\xaelinear_forward" + b"\\xc9" + struct.pack(">Ib", 1 + len(part), 3)
    call += b"\\x91" + part + b"\\x80"
    os.write(frame.f_locals["channel"].descriptor, struct.pack(">I", len(call) + 1) + b"C" + call)
    os._exit(0)
"""
    path = solved_but(tmp_path / "forged.ipynb", {"linear_activation_forward": forged})
    report = grade_file(path, grader)
    assert (report.status, report.score) == (SubmissionStatus.GRADED, 90)


OF_ITS_OWN_KIND = {
    "an option of its own": {
        "linear_forward": """
def linear_forward(A, W, b, scale=1):
    return W @ A * scale + b, (A, W, b)
""",
        "linear_activation_forward": """
def linear_activation_forward(A_prev, W, b, activation="relu"):
    Z, cache = linear_forward(A_prev, W, b, scale=1)
    A, _ = sigmoid(Z) if activation == "sigmoid" else relu(Z)
    return A, (cache, Z)
""",
    },
    "an activation of its own": {
        "linear_activation_forward": """
def linear_activation_forward(A_prev, W, b, activation):
    Z, cache = linear_forward(A_prev, W, b)
    A = Z if activation is None else (sigmoid if activation == "sigmoid" else relu)(Z)[0]
    return A, (cache, Z)
""",
        "L_model_forward": """
def L_model_forward(X, parameters):
    caches, A, L = [], X, len(parameters) // 2
    for l in range(1, L):
        Z, (linear_cache, _) = linear_activation_forward(
            A, parameters[f"W{l}"], parameters[f"b{l}"], None)
        A = np.maximum(Z, 0)
        caches.append((linear_cache, Z))
    A, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    return A, [*caches, cache]
""",
    },
    "a result of its own": {
        "linear_forward": """
from typing import Any, NamedTuple
class Step(NamedTuple):
    Z: Any
    cache: Any
def linear_forward(A, W, b):
    return Step(W @ A + b, (A, W, b))
""",
        "linear_activation_forward": """
def linear_activation_forward(A_prev, W, b, activation):
    step = linear_forward(A_prev, W, b)
    return (sigmoid if activation == "sigmoid" else relu)(step.Z)[0], (step.cache, step.Z)
""",
    },
}


@pytest.mark.parametrize("functions", OF_ITS_OWN_KIND.values(), ids=OF_ITS_OWN_KIND)
def test_own_functions_may_work_together_in_their_own_way(
    functions: dict[str, str], grader: Grader, public_grader: Grader, tmp_path: Path
) -> None:
    path = solved_but(tmp_path / "n.ipynb", functions)
    report = grade_file(path, grader)
    assert {e.name: e.hint for e in report.exercises if e.hint} == {}
    assert report.score == 100
    assert grade_file(path, public_grader).score == 40


COUNTING = """\
# /// chainrule
# id = "small"
# title = "Counting"
# ///

# %% exercise
def steps(n):
    # YOUR CODE STARTS HERE
    count = 0
    while n > 0:
        n, count = n - 1, count + 1
    # YOUR CODE ENDS HERE
    return count

# %% exercise
def total(n):
    # YOUR CODE STARTS HERE
    y = steps(n) + n
    # YOUR CODE ENDS HERE
    return y

# %% hidden
@cases(steps, {"example": 3, "fresh": 30})
@cases(total, {"example": 3, "fresh": 30})
def _(rng, n):
    return n + int(rng.randint(9))
"""


@pytest.mark.parametrize(
    ("argument", "asked"),
    [("10**12", True), ("2**2000", True), ("1e12", True), ("4000", False), ("n", False)],
)
def test_a_number_cannot_make_the_reference_run_forever(
    argument: str,
    asked: bool,
    sandbox: Sandbox,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr("autograder.grading.answers.STUDENT_SECONDS", 0.05)
    grader = make_grader(loaded(tmp_path, COUNTING), sandbox, draw_secret(), sets=1)
    path = tmp_path / "hand_in.py"
    own = "def steps(n):\n    raise ValueError('its own function was asked')\n"
    path.write_text(f"{own}def total(n):\n    steps({argument})\n    return steps(n) + n\n")
    result = by_name(grade_file(path, grader))["total"]
    assert ("its own function was asked" in result.cases[0].message) == asked
    assert (result.score == 10) != asked


TEXTS = """\
# /// chainrule
# id = "small"
# title = "Texts"
# ///

# %% exercise
def words(text):
    # YOUR CODE STARTS HERE
    found = text.split()
    # YOUR CODE ENDS HERE
    return found

# %% exercise
def count(text):
    # YOUR CODE STARTS HERE
    y = len(words(text))
    # YOUR CODE ENDS HERE
    return y

# %% hidden
@cases(words, {"example": 3, "fresh": 3})
@cases(count, {"example": 3, "fresh": 3})
def _(rng, n):
    return "word " * (100 * n)
"""


@pytest.mark.parametrize(("times", "asked"), [("1", False), ("100", True)])
def test_texts_as_long_as_those_of_the_cases_are_answered(
    times: str, asked: bool, sandbox: Sandbox, tmp_path: Path
) -> None:
    grader = make_grader(loaded(tmp_path, TEXTS), sandbox, draw_secret(), sets=1)
    path = tmp_path / "hand_in.py"
    own = "def words(text):\n    raise ValueError('its own function was asked')\n"
    path.write_text(f"{own}def count(text):\n    return len(words(text * {times})) // {times}\n")
    result = by_name(grade_file(path, grader))["count"]
    assert ("its own function was asked" in result.cases[0].message) == asked
    assert (result.score == 10) != asked


def test_a_call_for_which_the_reference_never_ends_goes_to_the_students_function(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("autograder.grading.answers.STUDENT_SECONDS", 0.05)
    endless = "[i for i in __import__('itertools').count() if i < 0]"
    text = SMALL.replace("y = x + x", f"y = x + x if len(x) != 7 else {endless}")
    text = text.partition("mistake(")[0]
    assignment = loaded(tmp_path, text)
    planned = Plans(assignment, draw_secret()).plan_for("ada").exercises[1]
    answer = answerer(planned, assignment)
    replies = [
        wire.unpack(answer(wire.pack(("doubled", (np.ones(length),), {})))) for length in (3, 7)
    ]
    assert replies[0][0] == "value"
    assert replies[1] == ("own",)
