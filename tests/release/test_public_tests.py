"""The public tests that lie beside a workbook: what they say."""

from __future__ import annotations

import html
import json
import linecache
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbclient
import nbformat
import numpy as np
import pytest

from tests.release.public_tests import PASSED, folder, known, loaded, public_test, refusal
from tests.support import ASSIGNMENTS, solutions, version


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
        first, _of_two_units, again, _of_two_units_again = seen
        assert not np.shares_memory(first, again)
        np.testing.assert_array_equal(first, again, strict=True)

    def test_the_random_stream_of_the_notebook_stays(self) -> None:
        notebook = Notebook().solved()
        np.random.seed(7)
        notebook.passes("initialize_parameters")
        assert np.random.rand() == np.random.RandomState(7).rand()

    @pytest.mark.parametrize(
        ("exercise", "line", "changed"),
        [
            ("linear_backward", "cache[0][:] = 0", "changed the numbers in its input cache"),
            ("linear_backward", "dZ *= 2", "changed the numbers in its input dZ"),
            ("update_parameters", "params['W1'] -= 1", "changed the numbers in its input params"),
            ("update_parameters", "grads.clear()", "removed the keys 'dW1', 'db1', 'dW2', 'db2'"),
            ("update_parameters", "del grads['db1']", "removed the key 'db1' from its input grads"),
            ("update_parameters", "params['lr'] = 1", "added the key 'lr' to its input params"),
            (
                "L_model_backward",
                "caches[0][0][0][:] = 0",
                "changed the numbers in its input caches",
            ),
            ("initialize_parameters_deep", "layer_dims.append(1)", "items of its input layer_dims"),
            ("initialize_parameters_deep", "layer_dims.pop()", "items of its input layer_dims"),
            ("initialize_parameters_deep", "layer_dims[0] = 5.0", "items of its input layer_dims"),
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
        assert "The numbers are right, but it " in said
        assert changed in said
        assert "to stay as" in said
        assert "copy first" in said or "changed the numbers" not in changed

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


RUN_IT = "If you have filled it, run its cell first."


class TestUnwritten:
    @pytest.mark.parametrize(
        ("name", "exercise"), [(n, e) for n in ASSIGNMENTS for e in loaded(n).names]
    )
    def test_the_blank_release(self, name: str, exercise: str) -> None:
        said = str(Notebook(name).run(*stubs(name).values()).refusal(exercise))
        assert re.fullmatch(
            rf"{exercise}: It is not written yet: its YOUR CODE regions? (is|are) still empty\. "
            + re.escape(RUN_IT),
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
        assert said == (
            f"{name}: It is not finished yet: the second YOUR CODE region (below `elif activation "
            f'== "relu":`) is still empty. {RUN_IT}'
        )

    @pytest.mark.parametrize("value", ["...", "None"])
    def test_names_that_are_still_as_the_comment_has_them(self, value: str) -> None:
        cell = solutions()["linear_forward"].replace("np.dot(W, A) + b", value)
        said = str(Notebook().solved(linear_forward=cell).refusal("linear_forward"))
        assert said.endswith(
            f"It is not written yet: its YOUR CODE region is still empty. {RUN_IT}"
        )
        cell = solutions()["linear_backward"].replace("np.dot(W.T, dZ)", value)
        said = str(Notebook().solved(linear_backward=cell).refusal("linear_backward"))
        assert f"dA_prev has no value yet: it is {value}." in said
        assert f"Look at line 24, `dA_prev = {value}`." in said

    def test_no_return(self) -> None:
        notebook = Notebook().run("def linear_forward(A, W, b):\n    Z = W @ A + b")
        assert "there is no `return` in it" in str(notebook.refusal("linear_forward"))

    def test_one_that_it_builds_on(self) -> None:
        notebook = Notebook().solved(linear_forward=stubs("step_by_step")["linear_forward"])
        refused = notebook.refusal("linear_activation_forward")
        first, happened = refused.sentences
        assert first == "It builds on linear_forward, which is not written yet: look there first."
        assert refused._render_traceback_() == [f"linear_activation_forward: {first}"]
        assert "it stops in line 20" in happened

    def test_one_that_it_builds_on_is_half_written(self) -> None:
        half = stubs("step_by_step")["linear_activation_forward"].replace(
            "pass",
            "Z, linear_cache = linear_forward(A_prev, W, b); A, activation_cache = sigmoid(Z)",
            1,
        )
        notebook = Notebook().solved(linear_activation_forward=half)
        assert notebook.refusal("L_model_forward").sentences[0] == (
            "It builds on linear_activation_forward, which is not finished yet: look there first."
        )


ERRORS = {
    "a name": ("Z = W @ AI + b", "`AI` has no value here; you have `A`."),
    "sizes": ("Z = W @ A.T", "`A.T` of shape (2, 3) has 2 rows: these must be equal."),
    "sizes of np.dot": ("Z = np.dot(W, A.T) + b", "`A` must not be transposed in `np.dot(W, A.T)`"),
    "None": ("Z = A.sort() + b", "None"),
    "a key": ("Z = {}['W1']", "the dictionary has no key 'W1'"),
    "an index": ("Z = [W][2]", "`[W]` has 1 entry, 0, but the index is 2."),
    "zero": ("Z = 1 // 0", "Something is divided by zero."),
    "an assertion": ("assert 1 > 2, 'one is less'", "a check in that line fails: one is less."),
    "for ever": ("Z = linear_forward(A, W, b)", "the function calls itself without end"),
    "a type": ("Z = W + 'a' @ b", "TypeError: "),
    "inside a lambda": ("Z = (lambda: W / None)()", "Something is None"),
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
        assert (
            "It cannot be called with these arguments: linear_forward() takes 2 positional" in said
        )

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
                "Z must be a NumPy array, but it is nested lists",
            ),
            (
                "linear_forward",
                lambda v: (v[0], v[1][0]),
                "cache must be a tuple, but it is an array",
            ),
            ("linear_forward", lambda v: (-v[0], v[1]), "Z has the opposite sign, first at [0, 0]"),
            (
                "linear_forward",
                lambda v: (v[0] * 5, v[1]),
                "Z is 5 times the expected value everywhere",
            ),
            (
                "linear_forward",
                lambda v: (v[0] + 5, v[1]),
                "Z is off by the same amount everywhere",
            ),
            ("linear_forward", lambda v: (v[0] * 0, v[1]), "Z is 0 everywhere"),
            ("linear_forward", lambda v: (v[0] / 0, v[1]), "Z holds nan or inf"),
            ("linear_forward", lambda v: (v[0] > 0, v[1]), "but it holds True and False"),
            (
                "linear_forward",
                lambda v: (v[0] ** 2, v[1]),
                "Z has the right shape, but wrong values",
            ),
            ("linear_backward", lambda v: (v[0].T, *v[1:]), "rows and columns are swapped"),
            (
                "linear_backward",
                lambda v: (np.maximum(v[0], 0), *v[1:]),
                "right in 10 of 20 entries",
            ),
            ("linear_backward", lambda v: (v[0], v[1] * 2, v[2] * 2), "Also wrong: db."),
            (
                "update_parameters",
                lambda v: {},
                "The dictionary is empty: nothing is stored in it.",
            ),
            (
                "update_parameters",
                lambda v: list(v.values()),
                "return a dictionary, but it returns a list",
            ),
            (
                "compute_cost",
                lambda v: v + 1,
                "cost has the wrong value, expected 0.27977656, got 1.27977656",
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
            assert "It builds on linear_forward, which does not pass its own test" in said


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

    @pytest.mark.slow
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
            2: "mean over examples is missing: divide the sum by m",
            4: "`A` of shape (3, 2) has 2 columns and `W` of shape (1, 3) has 1 row",
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
            assert "does not pass yet" in marked
