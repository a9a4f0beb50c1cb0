"""The public tests that lie beside a workbook: what they know, judge and say."""

from __future__ import annotations

import ast
import contextlib
import html
import importlib
import json
import linecache
import marshal
import re
import subprocess
import sys
import types
import warnings
from collections import OrderedDict, namedtuple
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import nbclient
import nbformat
import numpy as np
import pytest

from autograder.authoring.published import FILE_NAME, describe, to_text
from autograder.boundary import wire
from autograder.content.description import Assignment, load_assignment
from autograder.content.exercise import Mistake
from autograder.content.fixtures import read_cases
from autograder.judging.compare import compare
from autograder.reading.notebook import parse
from autograder.reading.selection import find_definitions
from autograder.worker.namespace import GivenModules
from tests.conftest import COURSE
from tests.support import ASSIGNMENTS, solutions, version

MODULES = ("public_tests", "public_words")
PROGRAMS = sorted((COURSE / "tests" / "equivalents").iterdir())
PASSED = "All tests passed.\n"


@cache
def loaded(name: str) -> Assignment:
    return load_assignment(name, course=COURSE)


def folder(name: str) -> Path:
    return COURSE / "source" / name


@cache
def module_beside(name: str) -> types.ModuleType:
    """Import the public tests of a workbook as its notebook does, from beside it."""
    kept, writes, finders = dict(sys.modules), sys.dont_write_bytecode, sys.meta_path
    sys.dont_write_bytecode = True
    # A test may have put the worker's stand-ins in the way.
    sys.meta_path = [finder for finder in finders if not isinstance(finder, GivenModules)]
    sys.path.insert(0, str(folder(name)))
    for module in MODULES:
        sys.modules.pop(module, None)
    try:
        return importlib.import_module("public_tests")
    finally:
        sys.path.pop(0)
        sys.dont_write_bytecode, sys.meta_path = writes, finders
        for module in MODULES:
            sys.modules.pop(module, None)
            if module in kept:
                sys.modules[module] = kept[module]


def public_test(exercise: str, assignment: str = "step_by_step") -> Callable[[Any], None]:
    test: Callable[[Any], None] = getattr(module_beside(assignment), f"{exercise}_test")
    return test


def refusal(exercise: str, target: Any, assignment: str = "step_by_step") -> Any:
    """The exception with which a public test refuses a function."""
    with pytest.raises(AssertionError) as caught:
        public_test(exercise, assignment)(target)
    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith(f"{exercise}: ")
    return caught.value


def known(name: str) -> dict[str, Any]:
    content = json.loads((folder(name) / FILE_NAME).read_text(encoding="utf-8"))
    exercises: dict[str, Any] = content["exercises"]
    return exercises


class Notebook:
    """Cells as a kernel runs them: one namespace, each cell's text at hand for error messages."""

    def __init__(self, assignment: str = "step_by_step") -> None:
        self.assignment, self.count = assignment, 0
        self.names: dict[str, Any] = {"__name__": "__main__"}
        given = folder(assignment) / "dnn_utils.py"
        self.run(given.read_text() if given.is_file() else "")
        self.run("import numpy as np")

    def run(self, *cells: str) -> Notebook:
        for cell in cells:
            self.count += 1
            name = f"<cell {id(self)} {self.count}>"
            linecache.cache[name] = (len(cell), None, cell.splitlines(keepends=True), name)
            exec(compile(cell, name, "exec"), self.names)
        return self

    def solved(self, **replaced: str) -> Notebook:
        return self.run(*{**solutions(self.assignment), **replaced}.values())

    def refusal(self, exercise: str) -> Any:
        return refusal(exercise, self.names[exercise], self.assignment)

    def passes(self, exercise: str) -> None:
        public_test(exercise, self.assignment)(self.names[exercise])


def stubs(assignment: str) -> dict[str, str]:
    """The solution cells as they are released."""
    cells = json.loads(version("release", assignment).read_text(encoding="utf-8"))["cells"]
    return {
        cell["metadata"]["nbgrader"]["grade_id"]: "".join(cell["source"])
        for cell in cells
        if cell["metadata"].get("nbgrader", {}).get("solution")
    }


@pytest.mark.parametrize("name", ASSIGNMENTS)
class TestWhatTheyKnow:
    def test_the_committed_file_is_what_the_description_gives(self, name: str) -> None:
        """If this fails: `make fixtures`."""
        committed = (folder(name) / FILE_NAME).read_text(encoding="utf-8")
        assert committed == to_text(describe(loaded(name)))

    def test_it_is_small_plain_json_with_short_lines(self, name: str) -> None:
        content = (folder(name) / FILE_NAME).read_text(encoding="utf-8")
        assert len(content) < 100_000
        assert max(map(len, content.split("\n"))) < 4_000
        json.loads(content, parse_constant=pytest.fail)

    def test_it_holds_published_things_only(self, name: str) -> None:
        cases = read_cases(loaded(name).fixtures, loaded(name).names)
        assert list(known(name)) == list(loaded(name).names)
        for exercise, entry in known(name).items():
            assert set(entry) == {
                *("arguments", "returns", "builds_on", "rtol", "atol", "cases", "mistakes"),
            }
            assert [case["name"] for case in entry["cases"]] == [c.name for c in cases[exercise]]
            assert all(set(case) == {"name", "args", "expected"} for case in entry["cases"])
            for mistake in entry["mistakes"]:
                assert set(mistake) == {"hint", "gives"}
                assert len(mistake["gives"]) == len(entry["cases"])
                for given in mistake["gives"]:
                    assert set(given) in ({"parts"}, {"whole"}, {"raises", "message"})

    def test_no_line_of_an_answer_or_of_a_mistake_is_in_it(self, name: str) -> None:
        content = (folder(name) / FILE_NAME).read_text(encoding="utf-8")
        inside = [
            line.strip()
            for cell in solutions(name).values()
            for region in re.findall(r"STARTS HERE\n(.*?)# YOUR CODE ENDS", cell, re.DOTALL)
            for line in region.split("\n")
        ]
        answers = loaded(name).answers
        assert answers is not None
        inside += [new.strip() for m in answers.mistakes for _old, new in m.edits if "\n" in new]
        assert not [line for line in inside if len(line) > 6 and json.dumps(line)[1:-1] in content]
        names = [m.name for m in answers.mistakes if "_" in m.name]
        assert not [mistake for mistake in names if mistake in content]

    def test_the_tests_themselves_are_the_same_everywhere_and_need_numpy_alone(
        self, name: str
    ) -> None:
        for module in MODULES:
            content = (folder(name) / f"{module}.py").read_bytes()
            assert content == (folder("step_by_step") / f"{module}.py").read_bytes()
            for node in ast.parse(content).body:
                if isinstance(node, ast.Import | ast.ImportFrom):
                    root = getattr(node, "module", None) or node.names[0].name
                    root = root.split(".")[0]
                    assert root in ("numpy", "public_words") or root in sys.stdlib_module_names

    def test_there_is_one_for_each_exercise(self, name: str) -> None:
        module = module_beside(name)
        assert module.__all__ == [f"{exercise}_test" for exercise in loaded(name).names]
        for test in module.__all__:
            assert getattr(module, test).__name__ == test

    def test_without_the_file_it_says_what_is_missing(self, name: str, tmp_path: Path) -> None:
        for module in MODULES:
            (tmp_path / f"{module}.py").write_bytes((folder(name) / f"{module}.py").read_bytes())
        command = [sys.executable, "-B", "-c", "import public_tests"]
        run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert run.returncode == 1
        assert "published.json is missing: it has to lie beside public_tests.py" in run.stderr


# --- They agree with the grader
# -----------------------------------------------------------------------


def module_of(path: Path, monkeypatch: pytest.MonkeyPatch) -> types.ModuleType:
    """Run what the grader would run of a program; it is trusted here."""
    monkeypatch.setattr(sys, "meta_path", [GivenModules(dict(GIVEN)), *sys.meta_path])
    module = types.ModuleType("a_program")
    monkeypatch.setitem(sys.modules, "a_program", module)
    module.__dict__.update(display=lambda *_: None, get_ipython=lambda: None)
    names = loaded("step_by_step").names
    for statement in find_definitions(parse(path.read_bytes(), path.suffix), names).statements:
        with contextlib.suppress(Exception):  # as the worker does
            exec(marshal.loads(statement.code), module.__dict__)
    return module


GIVEN = loaded("step_by_step").given


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_right_programs_pass(
    path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The grader gives each of them full marks: `tests/test_equivalents.py`."""
    for module in ("testCases", "public_tests", "dnn_utils"):
        monkeypatch.delitem(sys.modules, module, raising=False)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        names = vars(module_of(path, monkeypatch))
        capsys.readouterr()
        for exercise in loaded("step_by_step").names:
            public_test(exercise)(names[exercise])
    for module in list(sys.modules):
        if isinstance(getattr(sys.modules[module], "__loader__", None), GivenModules):
            del sys.modules[module]
    assert capsys.readouterr().out.count(PASSED) == 10


MISTAKES = [
    pytest.param(name, mistake, id=f"{name}-{mistake.exercise}-{mistake.name}")
    for name in ASSIGNMENTS
    for mistake in getattr(loaded(name).answers, "mistakes", ())
]
# Right on every published case: what they get wrong is for the grader to see.
UNSEEN = {
    "sizes_hard_coded",
    "three_layers_hard_coded",
    "examples_hard_coded",
    "relu_derivative_one_at_zero",
    "gradients_of_two_layers_only",
    "two_layers_updated_only",
    "quotient_that_overflows",
    "slope_that_overflows",
}


@pytest.mark.parametrize(("name", "mistake"), MISTAKES)
def test_known_mistakes_fail_and_are_named(
    name: str, mistake: Mistake, capsys: pytest.CaptureFixture[str]
) -> None:
    if mistake.name in UNSEEN:
        public_test(mistake.exercise, name)(mistake.function)
        assert capsys.readouterr() == (PASSED, "")
        return
    error = refusal(mistake.exercise, mistake.function, name)
    assert mistake.hint in str(error)
    # Where several give the same on the published cases, all are named; that is rare.
    assert str(error).count(" Or: ") <= 2
    assert capsys.readouterr() == ("", "")


Pair = namedtuple("Pair", "one two")
FORMS: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "cost as a float": ("compute_cost", float),
    "cost of shape (1,)": ("compute_cost", lambda v: np.array([v])),
    "cost of shape (1, 1)": ("compute_cost", lambda v: np.array([[v]])),
    "cost of three axes": ("compute_cost", lambda v: np.array([[[v]]])),
    "cost in float32": ("compute_cost", np.float32),
    "cost in float16": ("compute_cost", np.float16),
    "cost as long double": ("compute_cost", np.longdouble),
    "cost in a list": ("compute_cost", lambda v: [float(v)]),
    "cost of 0": ("compute_cost", lambda v: 0),
    "cost of True": ("compute_cost", lambda v: True),
    "cost as text": ("compute_cost", str),
    "cost as a complex number": ("compute_cost", complex),
    "cost of nan": ("compute_cost", lambda v: np.nan),
    "no cost": ("compute_cost", lambda v: None),
    "an ellipsis": ("compute_cost", lambda v: ...),
    "masked cost": ("compute_cost", lambda v: np.ma.array([v], mask=[True])),
    "nearly equal": ("compute_cost", lambda v: v * (1 + 9e-7)),
    "not nearly equal": ("compute_cost", lambda v: v * (1 + 2e-6)),
    "tuple as a list": ("linear_forward", list),
    "results as a named tuple": ("linear_forward", lambda v: Pair(*v)),
    "one result": ("linear_forward", lambda v: v[0]),
    "three results": ("linear_forward", lambda v: (*v, 1)),
    "results in a dict": ("linear_forward", lambda v: dict(enumerate(v))),
    "results in an iterator": ("linear_forward", iter),
    "cache as a list": ("linear_forward", lambda v: (v[0], list(v[1]))),
    "cache as an array of objects": ("linear_forward", lambda v: (v[0], np.array([*v[1], 0], "O"))),
    "cache too short": ("linear_forward", lambda v: (v[0], v[1][:2])),
    "no cache": ("linear_forward", lambda v: (v[0], None)),
    "Z flat": ("linear_forward", lambda v: (v[0].ravel(), v[1])),
    "Z transposed": ("linear_forward", lambda v: (v[0].T, v[1])),
    "Z as lists": ("linear_forward", lambda v: (v[0].tolist(), v[1])),
    "Z in Fortran order": ("linear_forward", lambda v: (np.asfortranarray(v[0]), v[1])),
    "Z in float32": ("linear_forward", lambda v: (v[0].astype("f4"), v[1])),
    "Z big-endian": ("linear_forward", lambda v: (v[0].astype(">f8"), v[1])),
    "Z of objects": ("linear_forward", lambda v: (v[0].astype("O"), v[1])),
    "Z a matrix": ("linear_forward", lambda v: (np.asmatrix(v[0]), v[1])),
    "Z masked": ("linear_forward", lambda v: (np.ma.array(v[0]), v[1])),
    "further keys": ("update_parameters", lambda v: {**v, "lr": 0.1, "W3": None}),
    "an ordered dict": ("update_parameters", OrderedDict),
    "a read-only view of a dict": ("update_parameters", types.MappingProxyType),
    "keys and values": ("update_parameters", lambda v: list(v.items())),
    "a key missing": ("update_parameters", lambda v: {"W1": v["W1"]}),
    "keys shifted by one": ("update_parameters", lambda v: {**v, "W0": v["W1"], "W1": v["W2"]}),
    "an empty dict": ("update_parameters", lambda v: {}),
    "a bias flat": ("update_parameters", lambda v: {**v, "b1": v["b1"].ravel()}),
    "caches as a tuple": ("L_model_forward", lambda v: (v[0], tuple(map(list, v[1])))),
    "caches one short": ("L_model_forward", lambda v: (v[0], v[1][1:])),
    "caches with nan": ("L_model_forward", lambda v: (v[0], [(v[1][0][0], v[1][0][1] * np.nan)])),
}


@pytest.mark.filterwarnings("ignore::PendingDeprecationWarning")
@pytest.mark.parametrize("form", FORMS)
def test_forms_pass_as_the_grader_has_them(form: str) -> None:
    exercise, change = FORMS[form]
    assignment = loaded("step_by_step")
    assert assignment.answers is not None
    function = assignment.answers.functions[exercise]
    (case,) = read_cases(assignment.fixtures, assignment.names)[exercise]
    tolerance = next(e.tolerance for e in assignment.exercises if e.name == exercise)
    came = wire.unpack(wire.pack(change(function(*case.args))))
    passes = compare(case.expected, came, tolerance).passed
    try:
        public_test(exercise)(lambda *args: change(function(*args)))
    except AssertionError:
        assert not passes
    else:
        assert passes


# --- What they do and say
# -----------------------------------------------------------------------------


class TestCalls:
    def test_a_right_function_passes_and_nothing_else_is_printed(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        for assignment in ASSIGNMENTS:
            notebook = Notebook(assignment).solved()
            for exercise in loaded(assignment).names:
                notebook.passes(exercise)
                assert capsys.readouterr() == (PASSED, "")

    def test_each_call_gets_inputs_of_its_own(self) -> None:
        seen: list[Any] = []
        notebook = Notebook().solved()
        forward = notebook.names["linear_forward"]

        def remembering(A: Any, W: Any, b: Any) -> Any:
            seen.append(A)
            return forward(A, W, b)

        for _ in range(2):
            public_test("linear_forward")(remembering)
        assert not np.shares_memory(seen[0], seen[1])
        np.testing.assert_array_equal(seen[0], seen[1], strict=True)

    def test_the_random_stream_of_the_notebook_stays(self) -> None:
        notebook = Notebook().solved()
        np.random.seed(7)
        notebook.passes("initialize_parameters")
        assert np.random.rand() == np.random.RandomState(7).rand()

    @pytest.mark.parametrize(
        ("exercise", "line", "changed"),
        [
            ("linear_backward", "cache[0][:] = 0", "cache"),
            ("linear_backward", "dZ *= 2", "dZ"),
            ("update_parameters", "params['W1'] -= 1", "params"),
            ("update_parameters", "grads.clear()", "grads"),
            ("initialize_parameters_deep", "layer_dims.append(1)", "layer_dims"),
            ("initialize_parameters_deep", "layer_dims[0] = 5.0", "layer_dims"),
        ],
    )
    def test_a_changed_input(self, exercise: str, line: str, changed: str) -> None:
        notebook = (
            Notebook()
            .solved()
            .run(
                "import copy",
                f"_right = {exercise}",
                f"def {exercise}(*args):\n"
                f"    {', '.join(known('step_by_step')[exercise]['arguments'])}, = args\n"
                f"    result = copy.deepcopy(_right(*args))\n    {line}\n    return result",
            )
        )
        said = str(notebook.refusal(exercise))
        assert f"The numbers are right, but it changed its input {changed}" in said

    def test_a_callers_dict_that_is_bound_anew_is_right(self) -> None:
        notebook = (
            Notebook()
            .solved()
            .run(
                "_right = update_parameters",
                "def update_parameters(params, grads, learning_rate):\n"
                "    params.update(_right(params, grads, learning_rate))\n    return params",
            )
        )
        notebook.passes("update_parameters")

    def test_a_warning_is_no_mistake_and_not_shown(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Text on standard error would cost the points of the cell under stock nbgrader."""
        notebook = Notebook("activations").run(
            "def relu(Z):\n    np.exp(np.full(2, 1e4))\n    return np.maximum(0, Z), Z"
        )
        notebook.passes("relu")
        assert capsys.readouterr() == (PASSED, "")

    @pytest.mark.parametrize("target", [None, 3, {"W1": 1}])
    def test_a_result_in_place_of_the_function(self, target: Any) -> None:
        said = str(refusal("initialize_parameters", target))
        assert "without calling it: initialize_parameters_test(initialize_parameters)." in said


class TestUnwritten:
    @pytest.mark.parametrize(
        ("name", "exercise"), [(n, e) for n in ASSIGNMENTS for e in loaded(n).names]
    )
    def test_the_blank_release(self, name: str, exercise: str) -> None:
        said = str(Notebook(name).run(*stubs(name).values()).refusal(exercise))
        assert re.fullmatch(
            rf"{exercise}: It is not written yet: its YOUR CODE regions? (is|are) still empty\.",
            said,
        )

    def test_one_region_of_two(self) -> None:
        name = "linear_activation_forward"
        cell = solutions()[name]
        half = re.sub(
            r"(elif.*STARTS HERE\n).*( +# YOUR CODE E)",
            r"\1        pass\n\2",
            cell,
            flags=re.DOTALL,
        )
        said = str(Notebook().solved(**{name: half}).refusal(name))
        assert "It is not finished yet: YOUR CODE is empty in 1 of 2 regions." in said
        assert 'With activation "relu" (the other is right): ' in said
        assert "has no value" in said

    @pytest.mark.parametrize("value", ["...", "None"])
    def test_names_that_are_still_as_the_comment_has_them(self, value: str) -> None:
        cell = solutions()["linear_forward"].replace("np.dot(W, A) + b", value)
        said = str(Notebook().solved(linear_forward=cell).refusal("linear_forward"))
        assert "Z has no value yet: please fill in the YOUR CODE region." in said

    def test_no_return(self) -> None:
        notebook = Notebook().run("def linear_forward(A, W, b):\n    Z = W @ A + b")
        assert "or lacks its return" in str(notebook.refusal("linear_forward"))

    def test_one_that_it_builds_on(self) -> None:
        notebook = Notebook().solved(linear_forward=stubs("step_by_step")["linear_forward"])
        said = str(notebook.refusal("linear_activation_forward"))
        assert "linear_forward, on which it builds, does not pass its own test: look there" in said
        assert "It stops inside linear_forward" in said or "it stops inside linear_forward" in said


ERRORS = {
    "a name": ("Z = W @ AI + b", "the name 'AI' has no value."),
    "sizes": ("Z = W @ A.T", "two arrays have sizes that do not fit, 2 and 3."),
    "sizes of np.dot": ("Z = np.dot(W, A.T)", "A is transposed before it is multiplied"),
    "None": ("Z = A.sort() + b", "Something is None"),
    "a key": ("Z = {}['W1']", "KeyError: 'W1'. Nothing is stored under this key"),
    "an index": ("Z = [W][2]", "An index lies outside"),
    "zero": ("Z = 1 // 0", "Something is divided by zero."),
    "an assertion": ("assert 1 > 2, 'one is less'", "a check in that line fails: one is less."),
    "for ever": ("Z = linear_forward(A, W, b)", "The function calls itself without end."),
    "a type": ("Z = W + 'a' @ b", "TypeError: "),
    "inside a lambda": ("Z = (lambda: W / None)()", "TypeError: "),
}


class TestWords:
    @pytest.mark.parametrize("kind", ERRORS)
    def test_where_it_stops_and_why(self, kind: str) -> None:
        line, why = ERRORS[kind]
        cell = (
            f"def linear_forward(A, W, b):\n    # A comment.\n    {line}\n    return Z, (A, W, b)"
        )
        said = str(Notebook().run(cell).refusal("linear_forward"))
        assert f"It stops in line 3, `{line}`: " in said
        assert why in said

    def test_a_call_that_does_not_fit(self) -> None:
        notebook = Notebook().run("def linear_forward(A, W):\n    return W @ A")
        said = str(notebook.refusal("linear_forward"))
        assert "It cannot be called as it should be: linear_forward() takes 2 positional" in said

    @pytest.mark.parametrize(
        ("exercise", "change", "words"),
        [
            (
                "linear_forward",
                lambda v: v[0],
                "must return 2 values (Z, cache), but it returns an",
            ),
            (
                "linear_forward",
                lambda v: (v[0].ravel(), v[1]),
                "shape (2,), but it needs shape (1, 2)",
            ),
            ("linear_forward", lambda v: (v[0].ravel(), v[1]), "neither a row nor a column"),
            (
                "linear_forward",
                lambda v: (v[0].tolist(), v[1]),
                "Z must be a NumPy array, but it is a",
            ),
            (
                "linear_forward",
                lambda v: (v[0], v[1][0]),
                "cache must be a tuple, but it is an array",
            ),
            ("linear_forward", lambda v: (-v[0], v[1]), "Z has the opposite sign, first at [0, 0]"),
            ("linear_forward", lambda v: (v[0] * 5, v[1]), "Z is 5 times what is due everywhere"),
            (
                "linear_forward",
                lambda v: (v[0] + 5, v[1]),
                "Z is off by the same amount everywhere",
            ),
            ("linear_forward", lambda v: (v[0] * 0, v[1]), "Z is 0 everywhere"),
            ("linear_forward", lambda v: (v[0] / 0, v[1]), "Z holds nan or inf"),
            ("linear_forward", lambda v: (v[0] > 0, v[1]), "but it holds true and false"),
            (
                "linear_forward",
                lambda v: (v[0] ** 2, v[1]),
                "Z has the right shape but other values",
            ),
            ("linear_backward", lambda v: (v[0].T, *v[1:]), "rows and columns are swapped"),
            (
                "linear_backward",
                lambda v: (np.maximum(v[0], 0), *v[1:]),
                "right in 10 of 20 entries",
            ),
            ("linear_backward", lambda v: (v[0], v[1] * 2, v[2] * 2), "Not right either: db."),
            ("update_parameters", lambda v: {}, "still empty: please fill in"),
            (
                "update_parameters",
                lambda v: list(v.values()),
                "return a dictionary, but it returns list",
            ),
            (
                "compute_cost",
                lambda v: v + 1,
                "cost has another value, 0.27977656 is due, 1.27977656",
            ),
        ],
    )
    def test_how_it_differs(self, exercise: str, change: Callable[[Any], Any], words: str) -> None:
        answers = loaded("step_by_step").answers
        assert answers is not None
        function = answers.functions[exercise]
        with np.errstate(all="ignore"):
            said = str(refusal(exercise, lambda *args: change(function(*args))))
        assert words in said

    def test_of_several_examples(self) -> None:
        cell = "def relu(Z):\n    return np.minimum(np.maximum(0, Z), 2), Z"
        said = str(Notebook("activations").run(cell).refusal("relu"))
        assert "In example 2 of 2 (the other is right): A is right in 5 of 6 entries" in said

    def test_a_wrong_one_below(self) -> None:
        cell = solutions()["linear_forward"].replace("+ b", "- b")
        notebook = Notebook().solved(linear_forward=cell)
        for exercise in ("linear_activation_forward", "L_model_forward"):
            said = str(notebook.refusal(exercise))
            assert "linear_forward, on which it builds, does not pass its own test" in said


def luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return float(np.dot([0.2126, 0.7152, 0.0722], linear))


class TestTable:
    @pytest.fixture
    def page(self) -> str:
        cell = solutions()["linear_backward"].replace("keepdims=True", "keepdims=False")
        failure = Notebook().solved(linear_backward=cell).refusal("linear_backward")
        return str(failure._repr_html_())

    def test_it_says_what_the_sentences_say_and_more(self, page: str) -> None:
        assert page.count("<tr>") == 4
        for text in ("db has lost a dimension", "shape (3, 1)", "shape (3,)", "dA_prev", "✓", "✗"):
            assert text in html.unescape(page)

    def test_colours_are_never_alone_and_have_contrast(self, page: str) -> None:
        """Text without a background of its own has the theme's colour on the theme's background."""
        chips = re.findall(r"background:(#\w{6});color:(#\w{6})[^>]*>(.)<", page)
        assert {mark for _back, _fore, mark in chips} == {"✓", "✗"}
        assert page.count("color:") == len(chips)
        assert page.count("background") == len(chips)
        for back, fore, _mark in chips:
            light, dark = sorted((luminance(back), luminance(fore)), reverse=True)
            assert (light + 0.05) / (dark + 0.05) >= 4.5

    def test_everything_of_the_students_is_escaped(self) -> None:
        nasty = "<img src=x onerror=alert(1)>"
        for cell in (
            f"def linear_forward(A, W, b):\n    raise ValueError('{nasty}')",
            f"Nasty = type('{nasty}', (), {{}})\ndef linear_forward(A, W, b):\n"
            "    return Nasty(), (A, W, b)",
            f"exec('def f(A, W, b): return {{}}[\"{nasty}\"]')\nlinear_forward = f",
        ):
            failure = Notebook().run(cell).refusal("linear_forward")
            assert nasty in html.unescape(failure._repr_html_())
            assert "<img" not in failure._repr_html_()

    def test_in_a_kernel(self, tmp_path: Path) -> None:
        cells = [
            "import numpy as np\nfrom public_tests import *",
            solutions()["compute_cost"].replace("-(1 / m) * ", "-"),
            "compute_cost_test(compute_cost)",
            "def linear_forward(A, W, b):\n    Z = A @ W\n    return Z, (A, W, b)",
            "linear_forward_test(linear_forward)",
            *(
                stubs("step_by_step")["update_parameters"],
                "update_parameters_test(update_parameters)",
            ),
        ]
        notebook = nbformat.v4.new_notebook(cells=[*map(nbformat.v4.new_code_cell, cells)])
        resources = {"metadata": {"path": str(folder("step_by_step"))}}
        client = nbclient.NotebookClient(
            notebook, timeout=60, resources=resources, allow_errors=True
        )
        client.execute()
        for index, words in {
            2: "It looks like the mean over examples is missing: divide the sum by m.",
            4: "It stops in line 2, `Z = A @ W`: two arrays have sizes that do not fit, 1 and 2.",
            6: "It is not written yet: its YOUR CODE region is still empty.",
        }.items():
            shown, error = notebook.cells[index].outputs
            marked = re.sub("</?code>", "`", shown.data["text/html"])
            assert words in html.unescape(marked)
            assert words in shown.data["text/plain"]
            assert (shown.output_type, error.output_type) == ("display_data", "error")
            assert error.ename == "NotYet"
            assert words in error.evalue
            (line,) = error.traceback
            assert error.evalue.startswith(line)
