"""Attacks by modules of the student's own: handed in beside the notebook, or written by a cell."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from autograder.grading.graders import Grader, Graders
from autograder.grading.submission import grade_submission
from autograder.records import ExerciseResult, Report
from tests.attacks.test_attacks import traces
from tests.support import write_notebook

pytestmark = pytest.mark.slow

IMPORTS = "import numpy as np\nfrom dnn_utils import sigmoid, relu"
RIGHT = "def linear_forward(A, W, b):\n    return W @ A + b, (A, W, b)"
WRONG = "def linear_forward(A, W, b):\n    return A, (A, W, b)"
COST = (
    "def compute_cost(AL, Y):\n    m = Y.shape[1]\n"
    "    return -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m"
)
ACTIVATION = """def linear_activation_forward(A_prev, W, b, activation):
    Z, cache = linear_forward(A_prev, W, b)
    A, Z = sigmoid(Z) if activation == 'sigmoid' else relu(Z)
    return A, (cache, Z)"""
TOUCHES = """
from pathlib import Path
try:
    Path('/tmp/chainrule-module').write_text('x')
except OSError:
    pass
print('it ran')
"""


def hand_in(
    folder: Path, grader: Grader, cells: list[str], modules: Mapping[str, str | bytes] | None = None
) -> Report:
    path = write_notebook(folder / "work.ipynb", cells, "step_by_step")
    content = {
        name: text.encode() if isinstance(text, str) else text
        for name, text in (modules or {}).items()
    }
    before = traces()
    report = grade_submission(
        path, Graders.of(grader), "ada", wanted="step_by_step", modules=content
    )
    assert traces() == before
    return report


def exercises(report: Report) -> dict[str, ExerciseResult]:
    return {exercise.name: exercise for exercise in report.exercises}


AT_IMPORT = {
    "replaces NumPy's functions": """
import numpy as np
np.array_equal = np.allclose = np.isclose = np.isfinite = lambda *args, **kwargs: True
np.abs = np.max = lambda *args, **kwargs: np.zeros(1)
np.ndarray.__doc__ = 'passed'
""",
    "registers a finder": """
import sys

class Finder:
    def find_spec(self, name, path=None, target=None):
        if name.startswith(('autograder', 'solutions', 'dnn_utils')):
            raise SystemExit(name)

sys.meta_path[:] = [Finder()]
for name in [name for name in sys.modules if name.startswith('autograder')]:
    del sys.modules[name]
""",
    "answers for every attribute": """
def __getattr__(name):
    return lambda *args, **kwargs: True
__path__ = ['/']
__all__ = ['np', 'linear_forward', 'passed']
""",
    "replaces itself by another module": """
import sys
import numpy
sys.modules[__name__] = numpy
sys.modules['__main__'] = sys.modules['marshal'] = numpy
""",
    "reaches for the loader": """
import gc
for each in gc.get_objects():
    if type(each).__name__ == 'GivenModules':
        each.sources.update(linear_forward=None)
        each._base = lambda name: 'helper'
""",
    "changes the given helpers": """
import dnn_utils
dnn_utils.sigmoid = dnn_utils.relu = lambda Z: (Z * 0, Z)
""",
    "ends the process": "import os\nos._exit(0)\n",
    "never ends": "import helper as itself\nfrom helper import later\n",
}


USES = WRONG.replace("    return", "    helper\n    return")


def ran(report: Report) -> bool:
    return any("it ran" in note for note in report.notes)


@pytest.mark.parametrize("kind", AT_IMPORT)
def test_a_module_that_acts_at_its_import_earns_nothing(
    kind: str, grader: Grader, tmp_path: Path
) -> None:
    """Not even where all that a worker reports about itself is replaced."""
    cells = ["import helper", IMPORTS, USES, COST]
    text = "print('it ran', flush=True)\n" + AT_IMPORT[kind]
    report = hand_in(tmp_path, grader, cells, {"helper.py": text})
    assert ran(report) or kind == "ends the process"
    assert exercises(report)["linear_forward"].score == 0
    written = hand_in(tmp_path, grader, [f"%%writefile helper.py\n{text}", *cells])
    assert ran(written) or kind == "ends the process"
    assert exercises(written)["linear_forward"].score == 0


TAKEN = (
    "numpy.py",
    "numpy/linalg.py",
    "numpy/__init__.py",
    "dnn_utils.py",
    "dnn_utils/__init__.py",
    "dnn_utils/extra.py",
    "json.py",
    "marshal.py",
    "random.py",
    "h5py.py",
    "matplotlib/pyplot.py",
)


@pytest.mark.parametrize("name", TAKEN)
def test_a_module_never_takes_the_name_of_a_real_one(
    name: str, grader: Grader, tmp_path: Path
) -> None:
    """What would answer there is not even run: the course's own module is."""
    module = name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    text = f"{TOUCHES}\ndef sigmoid(Z):\n    return Z * 0, Z\nrelu = array = sigmoid\n"
    cells = [f"import {module}\n{IMPORTS}", RIGHT, ACTIVATION, COST]
    report = hand_in(tmp_path, grader, cells, {name: text})
    assert not ran(report)
    assert {exercises(report)[n].score for n in ("linear_forward", "compute_cost")} == {10}
    assert exercises(report)["linear_activation_forward"].score == 10
    written = [f"%%writefile {name}\n{text}", *cells]
    report = hand_in(tmp_path, grader, written)
    assert not ran(report)
    assert exercises(report)["linear_activation_forward"].score == 10


@pytest.mark.parametrize(
    "name",
    [
        *("sitecustomize.py", "usercustomize.py", "conftest.py", "__main__.py", "__init__.py"),
        *("autograder.py", "autograder/__init__.py", "msgpack.py", "solutions/__init__.py"),
        *("autograder/worker/main.py", "encodings/utf_8.py", "cases.py", "reference.py"),
    ],
)
def test_a_module_that_nobody_imports_does_not_run(
    name: str, grader: Grader, tmp_path: Path
) -> None:
    report = hand_in(tmp_path, grader, [IMPORTS, RIGHT, COST], {name: TOUCHES})
    assert not ran(report)
    assert exercises(report)["linear_forward"].score == 10


@pytest.mark.parametrize(
    "module",
    [
        *("autograder", "autograder.boundary.wire", "msgpack", "__main__", "sitecustomize"),
        "solutions.step_by_step.reference",
    ],
)
def test_a_module_with_a_name_of_ours_is_a_module_like_any_other(
    module: str, grader: Grader, tmp_path: Path
) -> None:
    """It answers to the notebook, inside the worker, and to nobody else."""
    text = (
        "passed = right = True\ndef pack(*args):\n    return b''\npackb = unpackb = unpack = pack\n"
    )
    body = f"import {module} as ours\nimport sys\nsys.modules['msgpack'] = ours\nkept = ours"
    cells = [IMPORTS, body, WRONG.replace("    return", "    kept\n    return"), COST]
    files = {f"{module.replace('.', '/')}.py": text}
    results = exercises(hand_in(tmp_path, grader, cells, files))
    assert results["linear_forward"].score == 0
    assert results["compute_cost"].score == 10


@pytest.mark.parametrize("name", ["\uff4eumpy", "dnn_util\u0455", "num\u200dpy", "n\u0443mpy"])
def test_a_look_alike_is_another_module(name: str, grader: Grader, tmp_path: Path) -> None:
    """Python folds the first to `numpy`; the others are names of their own or none."""
    text = "def sigmoid(Z):\n    return Z * 0, Z\nrelu = dot = sigmoid\n"
    cells = [IMPORTS, f"import {name}", RIGHT, ACTIVATION, COST]
    report = hand_in(tmp_path, grader, cells, {f"{name}.py": text})
    names = ("linear_forward", "linear_activation_forward", "compute_cost")
    assert [exercises(report)[each].score for each in names] == [10, 10, 10]


@pytest.mark.parametrize(
    "target",
    [
        *("/tmp/chainrule-written.py", "../chainrule_up.py", "~/chainrule_home.py", "./a/../b.py"),
        *("-a numpy.py", "$(touch /tmp/chainrule-shell).py", "'helper.py", "{helper}.py"),
    ],
)
def test_a_cell_writes_no_file(target: str, grader: Grader, tmp_path: Path) -> None:
    cells = [f"%%writefile {target}\n{TOUCHES}", IMPORTS, RIGHT, COST]
    report = hand_in(tmp_path, grader, cells)
    assert not ran(report)
    assert exercises(report)["linear_forward"].score == 10


ENCODED = {
    "utf-7": b"# coding: utf-7\n" + RIGHT.encode("utf-7"),
    "utf-16": b"\xff\xfe" + RIGHT.encode("utf-16-le"),
    "unicode_escape": b"# coding: unicode_escape\n" + RIGHT.replace("\n", "\\n").encode(),
    "punycode": b"# coding: punycode\n" + b"a" * 20_000 + b"-" + b"z" * 20_000,
    "zlib_codec": b"# coding: zlib_codec\nx = 1\n",
    "idna": b"# coding: idna\n" + b"xn--" * 60,
    "undefined": b"# coding: undefined\nx = 1\n",
    "aliases": b"# coding: aliases\nx = 1\n",
    "nothing": b"\x00" * 1000,
}


@pytest.mark.parametrize("coding", ENCODED)
def test_an_odd_encoding_costs_its_own_module_only(
    coding: str, grader: Grader, tmp_path: Path
) -> None:
    cells = ["import helper", IMPORTS, WRONG, COST]
    results = exercises(hand_in(tmp_path, grader, cells, {"helper.py": ENCODED[coding]}))
    assert results["linear_forward"].score == 0
    assert results["compute_cost"].score == 10


def test_modules_that_import_each_other_without_end(grader: Grader, tmp_path: Path) -> None:
    files = {f"m{n}.py": f"from m{(n + 1) % 20} import *\nfrom ...m{n} import *" for n in range(20)}
    results = exercises(
        hand_in(tmp_path, grader, ["from m0 import *", IMPORTS, WRONG, COST], files)
    )
    assert results["linear_forward"].score == 0
    assert results["compute_cost"].score == 10


def test_a_module_does_not_ask_the_reference_for_its_own_exercise(
    grader: Grader, tmp_path: Path
) -> None:
    """The reference answers in a module of the student's own, but only for finished exercises."""
    text = """
import numpy as np
def linear_forward(A, W, b):
    return asks(A, W, b)
def asks(A, W, b):
    Z, cache = linear_activation_forward(A, W, b, 'relu')
    return cache[1], cache[0]
def linear_activation_forward(A_prev, W, b, activation):
    return None
"""
    cells = [IMPORTS, "from helper import linear_forward, linear_activation_forward", COST]
    results = exercises(hand_in(tmp_path, grader, cells, {"helper.py": text}))
    assert results["linear_forward"].score == 0
    assert results["linear_activation_forward"].score == 0
    assert results["compute_cost"].score == 10
