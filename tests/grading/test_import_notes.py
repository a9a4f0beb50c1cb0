"""A missing import costs nothing, and one note says how to add it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from autograder.grading import report as reporting
from autograder.grading.graders import Grader
from autograder.grading.submission import grade_file
from autograder.records import Report
from tests.grading.behaviours import by_name
from tests.support import RELEASE, solutions, write_notebook

NUMPY = "import numpy as np\n"
GIVEN = "from dnn_utils import relu, relu_backward, sigmoid, sigmoid_backward"
NAMES = "sigmoid, sigmoid_backward, relu, relu_backward"


def grade(grader: Grader, tmp_path: Path, *first: str, **changed: str) -> Report:
    cells = [*first, *{**solutions(), **changed}.values()]
    return grade_file(write_notebook(tmp_path / "n.ipynb", cells), grader)


# The first cells, and words of the only note.
SLIPS: dict[str, tuple[tuple[str, ...], str]] = {
    "no import cell": (
        (),
        f"does not import np, relu, relu_backward, .* `import numpy as np`.*{GIVEN}",
    ),
    "no NumPy": ((GIVEN,), "does not import np: put `import numpy as np` at the top"),
    "no helpers": ((NUMPY,), "does not import relu, .*at the top"),
    "another module": (
        (f"{NUMPY}from dnn_app_utils_v3 import {NAMES}",),
        f"cell 1: the module dnn_app_utils_v3 is not there, so .*{GIVEN}",
    ),
    "its star": ((f"{NUMPY}from other_utils import *",), "cell 1: the module other_utils is not"),
    "a package's module": ((f"{NUMPY}from lib.utils import {NAMES}",), "module lib.utils is not"),
    "one name more": (
        (f"{NUMPY}from dnn_utils import softmax_of_mine, {NAMES}",),
        "softmax_of_mine|^$",
    ),
    "a line that fails in the middle": (
        (f"import absent_package, numpy as np, math\n{GIVEN}",),
        "^cell 1: import absent_package failed, skipped .no graded function needs it.$",
    ),
    "another package as np": (
        (f"import jax.numpy as np\n{GIVEN}",),
        "cell 1: the module jax.numpy is not there, so np was taken from numpy",
    ),
    "in a try": (
        (f"{NUMPY}try:\n    from other_utils import {NAMES}\nexcept ImportError:\n    pass",),
        "^relu, relu_backward, .* have no value that can be used after cell 1, and were taken",
    ),
    "in a try that sets None": (
        (f"try:\n    import absent as np\nexcept ImportError:\n    np = None\n{GIVEN}",),
        "^np has no value that can be used after cell 1, and was taken from numpy",
    ),
    "set to None": (
        (f"{NUMPY}{GIVEN}\nrelu = None",),
        "^relu has no value that can be used after cell 1",
    ),
    "used while loading": ((f"{GIVEN}\neps = np.float64(0)",), "does not import np"),
    "executed text": (
        (f"{NUMPY}exec(open('dnn_utils.py').read())",),
        "does not import relu, relu_backward, sigmoid and sigmoid_backward",
    ),
}


@pytest.mark.parametrize(("first", "says"), SLIPS.values(), ids=SLIPS)
def test_a_slip_costs_nothing_and_is_said_once(
    first: tuple[str, ...], says: str, grader: Grader, tmp_path: Path
) -> None:
    report = grade(grader, tmp_path, *first)
    assert {e.name: e.hint for e in report.exercises if e.hint} == {}
    assert (report.score, report.end_to_end) == (100, "passed")
    assert len(report.notes) <= 1
    assert re.search(says, "".join(report.notes))


@pytest.mark.parametrize(
    "first",
    [
        f"{NUMPY}%run dnn_utils.py",
        f"{NUMPY}%run -i './dnn_utils.py'",
        f"{NUMPY}from dnn_utils_v2 import *",
        f"{NUMPY}try:\n    from utils.dnn_utils import *\n"
        "except ImportError:\n    from dnn_utils import *",
        f"{GIVEN}\n{NUMPY}",
    ],
)
def test_a_right_import_is_no_news(first: str, grader: Grader, tmp_path: Path) -> None:
    report = grade(grader, tmp_path, first)
    assert (report.score, report.notes) == (100, ())


def test_the_released_notebook_is_no_news_where_only_the_core_is_installed(
    grader: Grader, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It imports matplotlib and IPython, which the core does not bring."""
    monkeypatch.setattr(reporting, "_is_installed", lambda name: name in {"h5py", "numpy"})
    assert grade_file(RELEASE, grader).notes == ()


def test_a_module_under_a_name_of_its_own(grader: Grader, tmp_path: Path) -> None:
    both = {}
    for name in ("linear_activation_forward", "linear_activation_backward"):
        text = solutions()[name]
        for helper in ("sigmoid_backward", "relu_backward", "sigmoid", "relu"):
            text = text.replace(f" {helper}(", f" u.{helper}(")
        assert "u.relu" in text
        both[name] = text
    report = grade(grader, tmp_path, f"{NUMPY}import their_utils as u", **both)
    assert {e.name: e.hint for e in report.exercises if e.hint} == {}
    assert "cell 1: the module their_utils is not there, so relu" in report.notes[0]
    assert report.notes[0].endswith("put `import dnn_utils as u` at the top")


def test_functions_under_names_of_their_own(grader: Grader, tmp_path: Path) -> None:
    both = {}
    for name in ("linear_activation_forward", "linear_activation_backward"):
        text = solutions()[name]
        for helper in ("sigmoid_backward", "relu_backward", "sigmoid", "relu"):
            text = text.replace(f" {helper}(", f" my_{helper}(")
        both[name] = text
    helpers = ("sigmoid", "relu", "sigmoid_backward", "relu_backward")
    names = ", ".join(f"{helper} as my_{helper}" for helper in helpers)
    report = grade(grader, tmp_path, f"{NUMPY}from their_utils import {names}", **both)
    assert {e.name: e.hint for e in report.exercises if e.hint} == {}
    (note,) = report.notes
    assert "cell 1: the module their_utils is not there" in note
    assert "`from dnn_utils import sigmoid as my_sigmoid`" in note


def test_an_attribute_of_that_name_needs_no_import(grader: Grader, tmp_path: Path) -> None:
    """`layer.relu` is not the helper `relu`."""
    report = grade(
        grader,
        tmp_path,
        NUMPY,
        linear_activation_forward="""
class layer:
    sigmoid = staticmethod(lambda Z: (1 / (1 + np.exp(-Z)), Z))
    relu = staticmethod(lambda Z: (np.maximum(Z, 0), Z))
def linear_activation_forward(A_prev, W, b, activation):
    Z, cache = linear_forward(A_prev, W, b)
    A, Z = layer.sigmoid(Z) if activation == "sigmoid" else layer.relu(Z)
    return A, (cache, Z)
""",
    )
    (note,) = report.notes
    assert report.score == 100
    assert "does not import relu_backward and sigmoid_backward" in note


def test_ones_own_helper_stays(grader: Grader, tmp_path: Path) -> None:
    own = "def relu(Z):\n    return np.maximum(0, Z)"
    report = grade(grader, tmp_path, f"{NUMPY}from other_utils import *\n{own}")
    assert by_name(report)["linear_activation_forward"].score == 0
    assert "relu_backward, sigmoid and sigmoid_backward were taken" in report.notes[0]


def test_a_deleted_helper_is_not_asked_for_as_an_argument(grader: Grader, tmp_path: Path) -> None:
    report = grade(
        grader,
        tmp_path,
        f"{NUMPY}from other_utils import {NAMES}",
        linear_activation_forward="def linear_activation_forward(A_prev, W, b, activation):\n"
        "    return relu(1, 2, 3)",
    )
    assert "use the arguments instead" not in by_name(report)["linear_activation_forward"].hint
