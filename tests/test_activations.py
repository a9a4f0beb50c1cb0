"""The assignment `activations`: four functions, alone or among the fourteen of one notebook."""

from __future__ import annotations

import importlib
import json
import re
import sys
from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from autograder.authoring.verify import program_with
from autograder.content.calling import call_as_worker
from autograder.content.description import Assignment, load_assignment
from autograder.content.exercise import Mistake, Raised, Tolerance
from autograder.content.secret import Secret
from autograder.grading.graders import Grader, Graders, make_grader
from autograder.grading.submission import grade_file, grade_submission
from autograder.judging.compare import compare
from autograder.records import ExerciseStatus, Report
from autograder.sandbox.supervisor import Sandbox
from tests.conftest import COURSE, SUBMISSIONS
from tests.support import solutions, version, write_notebook

FOURTEEN = SUBMISSIONS / "all_fourteen_in_one_notebook.ipynb"
SOURCE, RELEASE = version("source", "activations"), version("release", "activations")
SECRET = Secret("a secret for tests", drawn=False)
OWN = solutions("activations")
NUMPY = "import numpy as np\n"


@pytest.fixture(scope="module")
def assignment() -> Assignment:
    return load_assignment("activations", course=COURSE)


@pytest.fixture(scope="module")
def grader(assignment: Assignment, sandbox: Sandbox) -> Grader:
    return make_grader(assignment, sandbox, SECRET)


@pytest.fixture
def graded(grader: Grader, tmp_path: Path) -> Callable[..., Report]:
    def grade(*cells: str) -> Report:
        return grade_file(write_notebook(tmp_path / "n.ipynb", [NUMPY, *cells]), grader)

    return grade


def scores(report: Report) -> dict[str, float]:
    return {exercise.name: exercise.score for exercise in report.exercises}


def less(report: Report) -> dict[str, float]:
    return {name: score for name, score in scores(report).items() if score < 10}


class TestTheWorkbook:
    def test_source_earns_everything(self, grader: Grader) -> None:
        report = grade_file(SOURCE, grader)
        assert (report.score, report.max_score, report.end_to_end) == (40, 40, "passed")
        assert report.notes == ()

    def test_release_earns_nothing_and_is_unfinished(self, grader: Grader) -> None:
        report = grade_file(RELEASE, grader)
        assert (report.score, report.notes) == (0, ())
        assert {e.status for e in report.exercises} == {ExerciseStatus.UNFINISHED}
        assert all("not written yet" in exercise.hint for exercise in report.exercises)

    def test_public_scope(self, sandbox: Sandbox) -> None:
        report = grade_submission(SOURCE, Graders(sandbox, COURSE, SECRET, public=True))
        assert (report.assignment, report.score, report.max_score) == ("activations", 16, 16)

    def test_no_line_of_a_solution_is_anywhere_in_the_release(self) -> None:
        files = [path for path in RELEASE.parent.rglob("*") if path.suffix in (".py", ".ipynb")]
        text = "\n".join(path.read_text(encoding="utf-8") for path in files)
        for cell in OWN.values():
            inside = cell.split("YOUR CODE STARTS HERE")[1].split("# YOUR CODE ENDS HERE")[0]
            lines = [line.strip() for line in inside.split("\n") if line.strip()]
            assert lines
            assert not [line for line in lines if json.dumps(line)[1:-1] in text]

    def test_every_exercise_has_hints_a_pitfall_and_a_question(self) -> None:
        cells = json.loads(RELEASE.read_text(encoding="utf-8"))["cells"]
        text = {cell["id"]: "".join(cell["source"]) for cell in cells}
        for name in OWN:
            slug = name.replace("_", "-")
            assert text[f"{slug}-hints"].count("<details>") == 3
            assert text[f"{slug}-hints"].count("</details>") == 3
            assert "**How it goes wrong.**" in text[f"{slug}-more"]
            assert "**A question.**" in text[f"{slug}-more"]
            assert "<summary>Answer</summary>" in text[f"{slug}-more"]

    def test_formulas_are_numbered_in_order_and_named_where_they_stand(self) -> None:
        cells = json.loads(RELEASE.read_text(encoding="utf-8"))["cells"]
        text = "\n".join("".join(cell["source"]) for cell in cells)
        numbers = [int(number) for number in re.findall(r"\\tag\{(\d+)\}", text)]
        assert numbers == list(range(1, len(numbers) + 1))
        named = {int(number) for number in re.findall(r"(?:[Ff]ormula |, )\((\d+)\)", text)}
        assert named <= set(numbers)

    def test_expected_outputs_are_what_the_cells_print(self) -> None:
        """The cell of an expected output follows the one that prints it, with a test between."""
        nbclient, nbformat = pytest.importorskip("nbclient"), pytest.importorskip("nbformat")
        notebook = nbformat.read(SOURCE, as_version=4)
        resources = {"metadata": {"path": str(SOURCE.parent)}}
        nbclient.NotebookClient(notebook, timeout=120, resources=resources).execute()
        printed, compared = "", 0
        for cell in notebook.cells:
            outputs = cell.get("outputs", ())
            text = "".join(o.text for o in outputs if o.output_type == "stream")
            if text and text != "All tests passed.\n":
                printed = text
            expected = re.match(r"\*\*Expected output\*\*.*?```text\n(.*?)```", cell.source, re.S)
            if expected:
                assert printed == expected[1], cell.id
                compared += 1
        assert compared == 8


class TestAllFourteen:
    """The other ten count when they are asked for; nobody has to hand in two notebooks."""

    def test_as_this_assignment(self, grader: Grader) -> None:
        report = grade_file(FOURTEEN, grader)
        assert (report.score, report.max_score, report.end_to_end) == (40, 40, "passed")
        assert report.notes == ()

    @pytest.mark.parametrize(("wanted", "score"), [("activations", 40), ("step_by_step", 100)])
    def test_as_either(self, wanted: str, score: float, sandbox: Sandbox) -> None:
        report = grade_submission(FOURTEEN, Graders(sandbox, COURSE, SECRET), wanted=wanted)
        assert (report.score, report.max_score, report.end_to_end) == (score, score, "passed")

    @pytest.mark.parametrize(
        ("metadata", "found"),
        [(None, "step_by_step"), ("activations", "activations"), ("step_by_step", "step_by_step")],
    )
    def test_recognised_by_its_metadata_else_by_most_of_its_functions(
        self, metadata: str | None, found: str, sandbox: Sandbox, tmp_path: Path
    ) -> None:
        notebook = json.loads(FOURTEEN.read_text(encoding="utf-8"))
        if metadata:
            notebook["metadata"]["chainrule"] = {"assignment": metadata}
        path = tmp_path / "n.ipynb"
        path.write_text(json.dumps(notebook), encoding="utf-8")
        report = grade_submission(path, Graders(sandbox, COURSE, SECRET))
        assert (report.assignment, report.score) == (found, report.max_score)

    def test_four_functions_alone_are_recognised(self, sandbox: Sandbox, tmp_path: Path) -> None:
        path = write_notebook(tmp_path / "n.ipynb", [NUMPY, *OWN.values()])
        report = grade_submission(path, Graders(sandbox, COURSE, SECRET))
        assert (report.assignment, report.score) == ("activations", 40)


IMPORTS = {
    "of_the_other_workbook": (
        "from testCases import *\nfrom public_tests import *\n"
        "from dnn_utils import sigmoid, sigmoid_backward, relu, relu_backward\n"
    ),
    "of_older_names": "from dnn_utils_v2 import *\nfrom testCases_v4a import *\n",
    "of_a_module": "import dnn_utils\nimport testCases\nimport public_tests\nimport other_ten\n",
}


class TestHelperModules:
    """The workbook's helpers import, and those of the other one give no answer away."""

    @pytest.mark.parametrize("name", IMPORTS)
    def test_imports_cost_nothing(self, name: str, graded: Callable[..., Report]) -> None:
        assert graded(IMPORTS[name], *OWN.values()).score == 40
        assert graded(*OWN.values(), IMPORTS[name]).score == 40

    def test_the_answers_cannot_be_imported(self, graded: Callable[..., Report]) -> None:
        for imports in IMPORTS.values():
            report = graded(imports, OWN["relu"])
            assert {name: score for name, score in scores(report).items() if score} == {"relu": 10}

    def test_nor_reached_through_a_module(self, graded: Callable[..., Report]) -> None:
        report = graded("import dnn_utils\ndef sigmoid(Z):\n    return dnn_utils.sigmoid(Z)\n")
        assert report.score == 0
        assert "yours to write" in report.exercises[0].hint

    def test_nor_found_among_the_files_of_the_package(self, graded: Callable[..., Report]) -> None:
        module = "autograder.assignments.step_by_step.given.dnn_utils"
        assert graded(f"from {module} import sigmoid, relu\n").score == 0


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


def function(name: str, body: str) -> str:
    arguments, result = ("dA, cache", "dZ") if name.endswith("_backward") else ("Z", "A, Z")
    return f"def {name}({arguments}):\n    {body}\n    return {result}\n"


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


def catalogue() -> dict[str, Mistake]:
    answers = load_assignment("activations", course=COURSE).answers
    assert answers is not None
    return {mistake.name: mistake for mistake in answers.mistakes}


MISTAKES = catalogue()
# As students write them: other words than the catalogue's, the same numbers.
STUDENTS: dict[str, tuple[str, str]] = {
    "exponent_not_negated": ("sigmoid", "e = np.exp(Z); A = np.divide(1.0, 1.0 + e)"),
    "tanh_for_sigmoid": ("sigmoid", "A = 2 / (1 + np.exp(-2 * Z)) - 1"),
    "denominator_without_parentheses": ("sigmoid", "A = 1 + np.exp(-Z)"),
    "sigmoid_without_cache": ("sigmoid", "A = 1 / (1 + np.exp(-Z)); return A"),
    "sigmoid_caches_activations": ("sigmoid", "Z = A = 1 / (1 + np.exp(-Z))"),
    "absolute_value": ("relu", "A = np.sqrt(Z * Z)"),
    "minimum_for_maximum": ("relu", "A = np.where(Z < 0, Z, 0)"),
    "step_for_relu": ("relu", "A = np.zeros(Z.shape); A[Z > 0] = 1"),
    "relu_caches_activations": ("relu", "Z[Z < 0] = 0; A = Z"),
    "relu_of_builtin_max": ("relu", "A = Z if (Z > 0) else 0 * Z"),
    "leaky_relu": ("relu", "A = np.maximum(0.01 * Z, Z)"),
    "cache_taken_for_activations": ("sigmoid_backward", "A = cache; dZ = dA * (A - A * A)"),
    "incoming_gradient_forgotten": ("sigmoid_backward", "s = sigmoid(cache)[0]; dZ = s - s * s"),
    "slope_at_the_gradient": ("sigmoid_backward", "s, _ = sigmoid(dA); dZ = dA * s * (1 - s)"),
    "pair_not_unpacked": ("sigmoid_backward", "s = sigmoid(cache); dZ = dA * s * (1 - s)"),
    "passes_at_zero": ("relu_backward", "dZ = np.array(dA); dZ[cache < 0] = 0"),
    "mask_alone": ("relu_backward", "dZ = np.zeros(dA.shape); dZ[cache > 0] = 1"),
    "mask_of_the_gradient": ("relu_backward", "dZ = np.maximum(0, dA)"),
    "gradient_times_activations": ("relu_backward", "A, _ = relu(cache); dZ = dA * A"),
    "comparison_of_a_whole_array": ("relu_backward", "dZ = dA\n    if cache <= 0:\n        dZ = 0"),
}


class TestMistakes:
    def test_there_are_enough_of_them(self, assignment: Assignment) -> None:
        assert len(MISTAKES) >= 18
        assert {mistake.exercise for mistake in MISTAKES.values()} == set(assignment.names)

    @pytest.mark.parametrize("name", MISTAKES)
    def test_each_is_named_and_costs_its_own_exercise_alone(
        self, name: str, assignment: Assignment, grader: Grader, tmp_path: Path
    ) -> None:
        path = tmp_path / "submission.py"
        path.write_text(program_with(assignment, MISTAKES[name]), encoding="utf-8")
        (wrong,) = (e for e in grade_file(path, grader).exercises if e.score < 10)
        assert (wrong.name, wrong.mistakes) == (MISTAKES[name].exercise, (name,))
        assert wrong.hint == MISTAKES[name].hint

    @pytest.mark.parametrize("name", STUDENTS)
    def test_recognised_by_the_numbers(self, name: str, graded: Callable[..., Report]) -> None:
        exercise, body = STUDENTS[name]
        report = graded(*{**OWN, exercise: function(exercise, body)}.values())
        (wrong,) = (e for e in report.exercises if e.score < 10)
        assert (wrong.name, wrong.mistakes) == (exercise, (name,))

    def test_no_two_give_the_same(self, grader: Grader) -> None:
        for planned in grader.plan.exercises:
            for one, other in combinations(planned.mistakes, 2):
                pairs = [(_output(one, c.args), _output(other, c.args)) for c in planned.cases]
                same = [_same(*pair, planned.exercise.tolerance) for pair in pairs]
                assert not all(same), (one.name, other.name)

    def test_hints_do_not_give_the_line(self) -> None:
        for mistake in MISTAKES.values():
            assert not re.search(r"np\.(tanh|where|maximum)|1 - s|dA \*|> 0", mistake.hint)


def _output(mistake: Mistake, args: tuple[Any, ...]) -> Any:
    assert mistake.function is not None
    return call_as_worker(mistake.function, args)


def _same(one: Any, other: Any, tolerance: Tolerance) -> bool:
    if isinstance(one, Raised) or isinstance(other, Raised):
        return type(one) is type(other) and bool(one == other)
    return compare(one, other, tolerance).passed


@pytest.fixture
def helpers(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], ModuleType]]:
    """Import helper modules of the workbook as its notebook does, from beside it."""
    names = ("testCases", "other_ten")
    monkeypatch.syspath_prepend(str(SOURCE.parent))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    for name in names:
        monkeypatch.delitem(sys.modules, name, raising=False)
    yield importlib.import_module
    for name in names:
        sys.modules.pop(name, None)


class TestTheOtherTen:
    def fourteen(self) -> dict[str, Any]:
        cells = json.loads(FOURTEEN.read_text(encoding="utf-8"))["cells"]
        names: dict[str, Any] = {"np": np}
        for cell in cells[1:-1]:
            definition = "".join(cell["source"]).split("\n\n\n")[0]
            exec(definition, names)
        return names

    def test_right_ones_are_as_they_should_be(
        self, helpers: Callable[[str], ModuleType], capsys: pytest.CaptureFixture[str]
    ) -> None:
        helpers("other_ten").other_ten_test(self.fourteen())
        assert capsys.readouterr().out.count("as it should be") == 10

    def test_absent_ones_are_passed_over(
        self, helpers: Callable[[str], ModuleType], capsys: pytest.CaptureFixture[str]
    ) -> None:
        names = self.fourteen()
        for name in ("linear_forward", "linear_activation_forward", "L_model_forward"):
            del names[name]
        # Without the forward functions there is nothing to take differences of: shapes are left.
        helpers("other_ten").other_ten_test(names)
        output = capsys.readouterr().out
        assert output.count("as it should be") == 7
        assert output.count("not in this notebook") == 3

    @pytest.mark.parametrize("flaw", ["at_the_corner_of_relu", "where_sigmoid_is_flat"])
    def test_a_draw_without_slopes_accuses_nobody(
        self, flaw: str, helpers: Callable[[str], ModuleType], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        check, cases = helpers("other_ten").other_ten_test, helpers("testCases")
        X, parameters = cases.L_model_forward_test_case_2hidden()
        A, W, b = cases.linear_forward_test_case()
        if flaw == "at_the_corner_of_relu":
            X, parameters["b1"], A, b = 0 * X, 0 * parameters["b1"], 0 * A, 0 * b
        else:
            parameters["b3"], b = parameters["b3"] + 100, b + 100
        # Often enough that every check which takes differences comes upon it.
        network = iter([(X, parameters)] * 9)
        layer = iter([(np.ones((1, 2)), ((A, W, b), np.zeros((1, 2))))] * 9)
        for name, flawed in (
            ("L_model_forward_test_case_2hidden", network),
            ("linear_activation_backward_test_case", layer),
        ):
            usual = getattr(cases, name)
            monkeypatch.setattr(
                cases, name, lambda usual=usual, flawed=flawed: next(flawed, None) or usual()
            )
        check(self.fourteen())
        assert (next(network, None), next(layer, None)) == (None, None)

    @pytest.mark.parametrize("name", load_assignment("step_by_step", course=COURSE).names)
    def test_known_mistakes_of_the_other_workbook_are_found(
        self, name: str, helpers: Callable[[str], ModuleType]
    ) -> None:
        answers = load_assignment("step_by_step", course=COURSE).answers
        assert answers is not None
        check = helpers("other_ten").other_ten_test
        mistakes = [mistake for mistake in answers.mistakes if mistake.exercise == name]
        missed = []
        for mistake in mistakes:
            try:
                with np.errstate(all="ignore"):
                    check({**self.fourteen(), name: mistake.function})
            except AssertionError as error:
                accused = str(error)
            else:
                accused = ""
                missed.append(mistake.name)
            assert accused in ("", f"please look again at {name}"), mistake.name
        # What the few inputs of this check cannot show is left to the grader.
        assert len(missed) <= len(mistakes) / 4, missed
