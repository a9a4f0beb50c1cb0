"""What the public tests say to first tries: one row and more for each kind of mistake."""

from __future__ import annotations

import json
import re
import shutil
from functools import cache

import pytest

from tests.release.first_tries import (
    BACK,
    DA,
    DB,
    DW,
    HIDDEN,
    NEVER,
    NEW_B,
    NEW_W,
    OUTPUT,
    ROWS,
    START,
    Row,
)
from tests.release.more_tries import CHANGED, FIRST, MORE, WEIGHTS
from tests.release.named_causes import CAUSES
from tests.release.places_of_causes import PLACES
from tests.release.public_tests import loaded
from tests.release.said_changes import mended
from tests.release.test_public_tests import Notebook, stubs
from tests.release.tries_of_backward import BACKWARD
from tests.release.tries_of_forward import FORWARD
from tests.release.tries_of_models import MODELS
from tests.release.tries_of_structures import STRUCTURES
from tests.release.true_claims import CLAIMS
from tests.support import ASSIGNMENTS, shared_out

pytestmark = pytest.mark.slow


@cache
def workbook_of(exercise: str) -> str:
    return next(name for name in reversed(ASSIGNMENTS) if exercise in loaded(name).names)


def written(stub: str, regions: list[str | None]) -> str:
    """Fill the regions of a released cell."""
    before, *rest = stub.split("# YOUR CODE STARTS HERE\n")
    assert len(rest) == len(regions)
    for part, text in zip(rest, regions, strict=True):
        inside, _mark, after = part.partition("# YOUR CODE ENDS HERE")
        margin = inside[inside.rindex("\n") + 1 :]
        if text is not None:
            inside = "".join(f"{margin}{line}\n" for line in text.split("\n")) + margin
        before += f"# YOUR CODE STARTS HERE\n{inside}# YOUR CODE ENDS HERE{after}"
    return before


def said(exercise: str, cell: str) -> str:
    """Return what the public test says of a cell."""
    return str(Notebook(workbook_of(exercise)).solved(**{exercise: cell}).refusal(exercise))


LISTS = (ROWS, MORE, CAUSES, PLACES, CLAIMS, FORWARD, BACKWARD, MODELS, STRUCTURES)
TRIES: dict[str, Row] = {kind: row for rows in LISTS for kind, row in rows.items()}


WORD_BY_WORD = (
    "A into both", "a key in a name", "a minus before one term, not before the sum",
    "a text with a key one too large", "an output argument keeps the sum",
    "bias transposed product", "compared with the gradient",
    "dA_prev W without T and order", "dA_prev for dZ", "dW plus",
    "divided by the size of another array", "e notation", "minus between", "minus for the mean",
    "no parentheses of the formula", "one minus a right result", "one sign of a running sum",
    "one transpose of two", "order of relu_backward args", "plus b in dA_prev",
    "sizes of a product", "the gradient cut off as well", "the order of a product", "two signs",
)  # fmt: skip
"""Tries of which all that is said can be done word by word."""


def cell_of(kind: str) -> str:
    exercise, regions, *_words = TRIES[kind]
    return written(stubs(workbook_of(exercise))[exercise], regions)


@pytest.mark.parametrize("kind", shared_out(TRIES))
def test_what_is_said_to_a_first_try(kind: str) -> None:
    """A change that is said mends the function when it is done to the lines word by word."""
    exercise, regions, present, absent = TRIES[kind]
    cell = cell_of(kind)
    text = said(exercise, cell)
    assert [words for words in present if words not in text] == [], text
    assert [words for words in (*absent, *NEVER) if words in text] == [], text
    assert text.count(". ") <= 8
    changed = None if None in regions else mended(cell, text)  # an empty region stays wrong
    if changed is not None:
        Notebook(workbook_of(exercise)).solved(**{exercise: changed}).passes(exercise)


def test_no_row_takes_the_name_of_another() -> None:
    assert len(TRIES) == sum(map(len, LISTS))


def test_many_changes_are_said_word_by_word() -> None:
    done = [
        kind for kind in WORD_BY_WORD if mended(cell_of(kind), said(TRIES[kind][0], cell_of(kind)))
    ]
    assert done == [*WORD_BY_WORD]


@pytest.mark.parametrize("kind", CHANGED)
def test_what_is_said_to_a_changed_given_line(kind: str) -> None:
    exercise, regions, before, after, present = CHANGED[kind]
    cell = written(stubs(workbook_of(exercise))[exercise], regions)
    assert before in cell
    assert present in said(exercise, cell.replace(before, after))


LINES = {
    "initialize_parameters": [FIRST],
    "initialize_parameters_deep": [WEIGHTS],
    "linear_backward": [DW + DB + DA],
    "linear_activation_backward": [BACK, BACK.replace("sigmoid", "relu")],
    "L_model_backward": [START, OUTPUT, HIDDEN],
    "update_parameters": [NEW_W + NEW_B],
}


def broken(exercise: str) -> list[tuple[str, list[str | None], str]]:
    """Return the regions with one line wrong, and that line."""
    found = []
    for number, region in enumerate(LINES[exercise]):
        for line in region.split("\n"):
            left, _sign, right = line.partition(" = ")
            for wrong in (f"{left} = 3 * ({right})", f"{left} = -({right})"):
                regions: list[str | None] = [*LINES[exercise]]
                regions[number] = region.replace(line, wrong)
                if "," not in left and "zeros" not in right:
                    found.append((exercise, regions, wrong))
    return found


@pytest.mark.parametrize(
    ("exercise", "regions", "wrong"),
    shared_out([row for name in LINES for row in broken(name)]),
)
def test_no_right_line_is_named(exercise: str, regions: list[str | None], wrong: str) -> None:
    cell = written(stubs(workbook_of(exercise))[exercise], regions)
    text = said(exercise, cell)
    numbers = [n for n, line in enumerate(cell.split("\n"), 1) if line.strip() == wrong]
    named = re.findall(r"lines? (\d+)(?: and (\d+))?", text.partition("It stops")[0], re.I)
    assert {int(n) for pair in named for n in pair if n} <= set(numbers), text


def test_a_function_that_remembers() -> None:
    cell = (
        "def L_model_forward(X, parameters, caches=[]):\n    A = X\n    L = len(parameters) // 2\n"
        "    for l in range(1, L + 1):\n        kind = 'relu' if l < L else 'sigmoid'\n"
        "        A, cache = linear_activation_forward(\n"
        "            A, parameters['W' + str(l)], parameters['b' + str(l)], kind)\n"
        "        caches.append(cache)\n    return A, list(caches)"
    )
    notebook = Notebook().solved(L_model_forward=cell)
    notebook.passes("L_model_forward")
    text = str(notebook.refusal("L_model_forward"))
    assert "caches has 6 parts, but it needs 3" in text
    assert "It remembers: called again with the same inputs it gives another result." in text


WHOLE = {
    "two layers only": (
        """
def L_model_backward(AL, Y, caches):
    grads = {}
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    grads["dA1"], grads["dW2"], grads["db2"] = linear_activation_backward(
        dAL, caches[1], "sigmoid")
    grads["dA0"], grads["dW1"], grads["db1"] = linear_activation_backward(
        grads["dA1"], caches[0], "relu")
    return grads
""",
        "It works for two layers only: the number of layers is the number of caches.",
        "nothing is divided",
    ),
    "a cache appended after an own loop": (
        """
def L_model_forward(X, parameters):
    caches, A, L = [], X, len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
    caches.append(cache)
    A, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    caches.append(cache)
    return A, caches
""",
        "it is appended after the loop",
        "made anew",
    ),
    "a list begun anew in an own loop": (
        """
def L_model_forward(X, parameters):
    A, L = X, len(parameters) // 2
    for l in range(1, L):
        caches = []
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    A, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    caches.append(cache)
    return A, caches
""",
        "made anew in each round",
        "appended after",
    ),
}


@pytest.mark.parametrize(("cell", "present", "absent"), WHOLE.values(), ids=WHOLE)
def test_what_is_said_to_a_cell_that_is_written_anew(cell: str, present: str, absent: str) -> None:
    name = cell.partition("def ")[2].partition("(")[0]
    text = str(Notebook().solved(**{name: cell}).refusal(name))
    assert present in text
    assert absent not in text


def test_a_helper_of_the_students_own() -> None:
    cell = (
        "def step(W, A):\n    return W @ A.T\n\n"
        "def linear_forward(A, W, b):\n    return step(W, A) + b, (A, W, b)"
    )
    text = str(Notebook().run(cell).refusal("linear_forward"))
    assert "It stops inside step, in line 2, `return W @ A.T`" in text


def test_without_the_source_the_known_mistakes_are_left() -> None:
    notebook = Notebook().run("exec('def linear_forward(A, W, b): return W @ A, (A, W, b)')")
    text = str(notebook.refusal("linear_forward"))
    assert "The bias b is not added to the product." in text


def test_a_change_is_tried_without_a_trace(capsys: pytest.CaptureFixture[str]) -> None:
    """Trying changes prints nothing and leaves the function and the random stream as they were."""
    cell = written(stubs("step_by_step")["linear_backward"], [DW + DB + "dA_prev = np.dot(W, dZ)"])
    notebook = Notebook().solved(linear_backward=cell + "\n")
    function = notebook.names["linear_backward"]
    state = json.dumps(str(notebook.names["np"].random.get_state()))
    assert "`W` has to be transposed" in str(notebook.refusal("linear_backward"))
    assert notebook.names["linear_backward"] is function
    assert state == json.dumps(str(notebook.names["np"].random.get_state()))
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("region", ["x = input()", "while True:\n    break", "open('x')"])
def test_code_that_may_wait_or_write_is_not_tried_again(region: str) -> None:
    calls = []
    notebook = Notebook()
    notebook.names.update(input=lambda: calls.append(1), open=lambda _path: calls.append(1))
    cell = written(stubs("step_by_step")["compute_cost"], [f"{region}\ncost = np.sum(Y)"])
    text = str(notebook.run(cell).refusal("compute_cost"))
    assert "cost has the wrong value" in text
    assert len(calls) <= 2


@pytest.mark.parametrize(
    "region",
    [
        "import shutil\nrecord()",
        "shutil\nrecord()",
        "np.save\nrecord()",
        "cost = Y.tofile\nrecord()",
    ],
)
def test_code_that_reaches_outside_is_not_tried_again(region: str) -> None:
    calls = []
    notebook = Notebook()
    notebook.names.update(record=lambda: calls.append(1), shutil=shutil)
    cell = written(stubs("step_by_step")["compute_cost"], [f"{region}\ncost = np.sum(Y)"])
    assert "cost has the wrong value" in str(notebook.run(cell).refusal("compute_cost"))
    assert len(calls) <= 2


def test_code_with_numpy_and_math_is_tried_again() -> None:
    calls = []
    notebook = Notebook()
    notebook.names.update(record=lambda: calls.append(1))
    region = "import math\nrecord()\ncost = np.sum(Y) * math.pi"
    cell = written(stubs("step_by_step")["compute_cost"], [region])
    assert "cost has the wrong value" in str(notebook.run(cell).refusal("compute_cost"))
    assert len(calls) > 2
