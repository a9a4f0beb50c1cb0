"""A worker imports the modules of a submission before the file system is closed to it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.boundary.limits import Limits
from autograder.grading.graders import Grader
from autograder.grading.submission import grade_file
from autograder.sandbox.supervisor import Sandbox
from autograder.worker.imports import imported_by
from tests.grading.behaviours import by_name
from tests.sandbox.workers import QUICK, called, statement
from tests.support import solved_but

NAMES = st.sampled_from(["a", "b.c", "json", "numpy.linalg", *(f"m{n}" for n in range(300))])
PARTS = st.lists(st.sampled_from(["p", "q", "r"]), min_size=1, max_size=3, unique=True)
IMPORTS = st.one_of(
    NAMES.map("import {}".format),
    st.tuples(NAMES, PARTS).map(lambda pair: f"from {pair[0]} import {', '.join(pair[1])}"),
)


@given(st.lists(IMPORTS, max_size=300))
def test_the_imports_of_code_are_those_of_its_text(lines: list[str]) -> None:
    text = "\n".join(["x = 1", *lines, "y = x"])
    expected: list[tuple[str, tuple[str, ...]]] = []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            expected.append((node.names[0].name, ()))
        elif isinstance(node, ast.ImportFrom):
            expected.append((str(node.module), tuple(alias.name for alias in node.names)))
    assert list(imported_by(compile(text, "", "exec"))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("import colorsys\ndef f():\n    return colorsys.rgb_to_hsv(0, 0, 1)[2]", 1),
        ("def f():\n    import colorsys\n    return colorsys.rgb_to_hsv(0, 0, 1)[2]", 1),
        (
            "def f():\n    from email import charset as c\n    return c.Charset('a').body_encoding",
            2,
        ),
        ("from numpy import *\ndef f():\n    return float(linalg.norm(array([3, 4])))", 5.0),
        ("import numpy as np\ndef f():\n    return float(np.linalg.det(np.eye(2)))", 1.0),
        ("class A:\n    def g(self):\n        import quopri\n        return 2\nf = A().g", 2),
        ("f = lambda: __import__('math').floor(2.5)", 2),
    ],
)
def test_a_module_is_there_wherever_it_is_imported(
    text: str, expected: object, sandbox: Sandbox
) -> None:
    with sandbox.worker(Limits()) as worker:
        assert worker.load({}, [statement(text)]).failures == []
        assert called(worker)[0].value == expected


def test_a_package_in_a_function_is_imported_on_request_only(sandbox: Sandbox) -> None:
    source = "def f():\n    import h5py\n    return h5py.__name__"
    for ahead, expected in (((), None), (("h5py",), "h5py")):
        with sandbox.worker(Limits(packages=("h5py",))) as worker:
            worker.load({}, [statement(source)], ahead=ahead)
            assert called(worker)[0].value == (expected if "seccomp" in sandbox.layers else "h5py")


@pytest.mark.parametrize(
    "line",
    [
        "importlib.import_module('colorsys')",
        "__import__('colorsys')",
        "exec('import colorsys')",
        "'é'.encode('latin-1')",
        "'a'.encode('cp1252')",
        "importlib.import_module('h5py')",
        "np.ma.array([1]), np.polynomial.Polynomial([1]), np.char.upper('a')",
    ],
)
def test_a_module_that_only_a_call_names_costs_no_points(
    line: str, grader: Grader, tmp_path: Path
) -> None:
    head = "import importlib\ndef linear_forward(A, W, b):"
    function = f"{head}\n    {line}\n    return W @ A + b, (A, W, b)"
    report = grade_file(solved_but(tmp_path / "n.ipynb", {"linear_forward": function}), grader)
    assert by_name(report)["linear_forward"].score == 10


def test_a_module_that_only_a_statement_names_is_there(grader: Grader, tmp_path: Path) -> None:
    function = (
        "import importlib\ncolours = importlib.import_module('colorsys')\n"
        "def linear_forward(A, W, b):\n    one = colours.rgb_to_hsv(0, 0, 1)[2]\n"
        "    return W @ A + b * one, (A, W, b)"
    )
    report = grade_file(solved_but(tmp_path / "n.ipynb", {"linear_forward": function}), grader)
    assert (by_name(report)["linear_forward"].score, report.notes) == (10, ())


def test_a_module_that_is_nowhere_ends_the_tries(grader: Grader, tmp_path: Path) -> None:
    function = (
        "import importlib\ndef linear_forward(A, W, b):\n"
        "    importlib.import_module('numpy.nowhere')\n    return W @ A + b, (A, W, b)"
    )
    report = grade_file(solved_but(tmp_path / "n.ipynb", {"linear_forward": function}), grader)
    assert by_name(report)["linear_forward"].score == 0


def test_an_import_that_fails_fails_with_its_own_error(sandbox: Sandbox) -> None:
    """The second import of a broken module cannot look for it, and must not say it is absent."""
    broken = "raise RuntimeError('broken from the start')"
    with sandbox.worker(QUICK) as worker:
        loaded = worker.load({"own": ((statement(broken)[1], True),)}, [statement("import own")])
    assert [error.message for _index, error in loaded.failures] == ["broken from the start"]
    with sandbox.worker(QUICK) as worker:
        loaded = worker.load({}, [statement("import idlelib.nothing"), statement("import own")])
    assert [error.message for _index, error in loaded.failures] == [
        "No module named 'idlelib.nothing'",
        "No module named 'own'",
    ]


def test_no_own_module_of_a_student_runs_before_the_file_system_is_closed(
    sandbox: Sandbox,
) -> None:
    if "seccomp" not in sandbox.layers:
        pytest.skip("this machine has no seccomp")
    module = statement(
        "try:\n    open('/dev/null')\n    found = 'open'\n"
        "except PermissionError:\n    found = 'closed'"
    )
    for line in ("import cycler", "import matplotlib"):  # matplotlib imports cycler
        with sandbox.worker(Limits(packages=("matplotlib",))) as worker:
            worker.load(
                {"cycler": ((module[1], True),), "own": ((module[1], True),)},
                [statement(line), statement("import own\ndef f():\n    return own.found")],
            )
            assert called(worker)[0].value == "closed"
