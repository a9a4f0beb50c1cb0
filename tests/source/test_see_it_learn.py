"""See it learn: what its cells show, and what its checks say about functions that are not right."""

from __future__ import annotations

import ast
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import h5py
import pytest

from autograder.content.description import load_assignment
from autograder.finding.given import GIVEN
from autograder.reading.magics import to_python
from tests.conftest import COURSE
from tests.source.learning import FOLDER, beside, code, module, ten
from tests.source.test_workbook import cells
from tests.support import solutions, version

EXERCISES = tuple(enumerate(solutions("step_by_step"), start=1))


Learning = Callable[[str], list[Any]]


@pytest.fixture
def learning(executed: Callable[[str, str], Any]) -> Learning:
    """Return a function that gives the executed code cells of the learning part."""

    def learn(kind: str) -> list[Any]:
        every = executed(kind, "step_by_step").cells
        first = [cell["id"] for cell in every].index("see-it-learn")
        return [cell for cell in every[first:] if cell["cell_type"] == "code"]

    return learn


def text_of(cell: Any) -> str:
    return "".join(output.get("text", "") for output in cell["outputs"])


def test_the_pictures_carry_their_licence() -> None:
    with h5py.File(FOLDER / "data" / "digits.h5", "r") as file:
        attributes = dict(file.attrs)
        for split, count in (("train", 257), ("test", 100)):
            pictures, labels = file[split]["pictures"][:], file[split]["labels"][:]
            assert pictures.shape == (count, 8, 8)
            assert labels.shape == (count,)
            assert set(labels.tolist()) == {3, 8}
            assert (pictures.min(), pictures.max()) == (0, 16)
    assert attributes["licence"].startswith("CC BY 4.0")
    assert "Optical Recognition of Handwritten Digits" in attributes["origin"]
    assert "Alpaydin" in attributes["creators"]
    notebook = version("source", "step_by_step").read_text(encoding="utf-8")
    assert "creativecommons.org/licenses/by/4.0" in notebook
    assert "E. Alpaydin and" in notebook


@pytest.mark.slow
def test_the_source_shows_what_the_text_says(learning: Learning) -> None:
    shown = {cell["id"]: text_of(cell) for cell in learning("source")}
    assert "start: 0.6931" in shown["see-train-two"]
    assert "100.0% right in training, 96.0% in test" in shown["see-train-two"]
    assert "[78 85 87 93]" in shown["see-show-mistakes"]
    assert "end:   0.6930" in shown["see-train-deep"]
    assert "51.0% right in training, 52.0% in test" in shown["see-train-deep"]
    assert "100.0% right in training, 96.0% in test" in shown["see-train-larger"]
    assert "are None. Replace each None in the cell above" in shown["see-check-look"]
    assert "The same to 1e-9: True" in shown["beyond-gradients"]
    for task, name in enumerate(("mini_batches", "momentum_step", "softmax"), start=1):
        assert shown[f"stretch-{task}-test"].startswith(f"{name}: it returns None, so")


@pytest.mark.slow
def test_every_plot_is_followed_by_a_sentence_about_it(learning: Learning) -> None:
    plots = 0
    for cell in learning("source"):
        waiting = False
        for output in cell["outputs"]:
            if "image/png" in output.get("data", {}):
                assert not waiting, cell["id"]
                waiting, plots = True, plots + 1
            elif waiting:
                assert output["text"].startswith("In the plot: "), cell["id"]
                assert 50 < len(output["text"].splitlines()[0]) < 400
                waiting = False
        assert not waiting, cell["id"]
    assert plots == 9


@pytest.mark.slow
def test_before_the_exercises_are_done_one_sentence_says_so(learning: Learning) -> None:
    stopped = 0
    for cell in learning("release"):
        errors = [o for o in cell["outputs"] if o["output_type"] == "error"]
        assert bool(errors) is ("check_ready(" in cell["source"]), cell["id"]
        for error in errors:
            (line,) = error["traceback"]
            assert line == (
                "Not yet: initialize_parameters (exercise 1) does not pass its test yet. "
                "It is not written yet: its YOUR CODE region is still empty."
            )
            stopped += 1
    assert stopped == 12


def test_the_styles_of_curves_differ_by_more_than_their_colour() -> None:
    styles = ("solid", "dashed", "dotted", "dashdot")
    assert all(f'("{style}", ' in code("see-train-functions") for style in styles)


class TestData:
    """The pictures are found in the folder data and beside the notebook."""

    @pytest.mark.parametrize("place", ["data/digits.h5", "digits.h5"])
    def test_both_places(self, place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / place).parent.mkdir(exist_ok=True)
        shutil.copy(FOLDER / "data" / "digits.h5", tmp_path / place)
        monkeypatch.chdir(tmp_path)
        assert module("learning_checks").find_data("digits.h5") == Path(place)

    def test_neither_is_one_sentence(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        checks = module("learning_checks")
        with pytest.raises(checks.NotReady) as stopped:
            checks.find_data("digits.h5")
        assert stopped.value._render_traceback_() == [
            "Not yet: the file digits.h5 is missing: put it beside the notebook, or into a folder "
            "data beside it."
        ]


# Functions that are right for the published inputs, or nearly, and break the training.
BREAKING = {
    "initialize_parameters": "lambda n_x, n_h, n_y: known(n_x, n_h, n_y) if n_h == 2 else {}",
    "initialize_parameters_deep": "lambda dims: known(dims[:3]) if len(dims) > 3 else known(dims)",
    "linear_forward": "lambda A, W, b: known(A, W, b[0])",
    "linear_activation_forward": "lambda A, W, b, kind: known(A[:, :2], W, b, kind)",
    "L_model_forward": "lambda X, p: (known(X, p)[0], known(X, p)[1][:3][::-1][:2])",
    "compute_cost": "lambda AL, Y: known(AL, Y) if AL.size == 3 else known(AL, Y) / 2",
    "linear_backward": "lambda dZ, c: known(dZ, c) if dZ.shape[1] < 5 else 1 / 0",
    "linear_activation_backward": "lambda dA, c, kind: known(dA, c, kind)[::-1]",
    "L_model_backward": "lambda A, Y, c: {k: v for k, v in known(A, Y, c).items() if '3' not in k}",
    "update_parameters": "lambda p, g, rate: known(p, g, -rate if len(p) > 4 else rate)",
}


class TestFirstFault:
    """The check before the training names the function that stands in the way."""

    def sentence(self, names: dict[str, Any]) -> str:
        with beside():
            return str(module("learning_checks").first_fault(names))

    def test_right_functions_have_none(self) -> None:
        assert self.sentence(ten()) == ""

    @pytest.mark.parametrize(("number", "name"), EXERCISES)
    def test_absent_ones_are_named(self, number: int, name: str) -> None:
        names = ten()
        names[name] = None
        expected = (
            f"{name} (exercise {number}) is no function yet. Run its cell until it shows no error."
        )
        assert self.sentence(names) == expected

    @pytest.mark.parametrize(("number", "name"), EXERCISES)
    @pytest.mark.parametrize("value", ["lambda *a: None", "lambda *a: 1 / 0", "lambda *a: (1, 2)"])
    def test_wrong_ones_are_named(self, value: str, number: int, name: str) -> None:
        names = ten()
        names[name] = eval(value)
        said = self.sentence(names)
        assert said.startswith(f"{name} (exercise {number}) does not pass its test yet. ")
        assert "ValueError" not in said

    @pytest.mark.parametrize(("number", "name"), EXERCISES)
    def test_ones_that_break_the_training_are_named(self, number: int, name: str) -> None:
        names = ten()
        names[name] = eval(BREAKING[name], {"known": names[name]})
        assert self.sentence(names).startswith(f"{name} (exercise {number}) ")

    @pytest.mark.parametrize(("number", "name"), EXERCISES)
    def test_so_are_ones_whose_test_passes(
        self, number: int, name: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The trial alone finds the same function, and says what it sees."""
        names, checks = ten(), module("learning_checks")
        names[name] = eval(BREAKING[name], {"known": names[name]})
        monkeypatch.setattr(checks, "_said_by_test", lambda name, target: "")
        said = self.sentence(names)
        assert said.startswith(
            f"{name} (exercise {number}) passes its test, but not a trial with layers of "
            "3, 5, 4, 1 units and 7 examples: "
        )

    def test_a_cell_stops_with_its_sentence(self) -> None:
        checks = module("learning_checks")
        names = {"NotReady": checks.NotReady, "first_fault": lambda names: "linear_forward is off."}
        exec(code("see-check-ready").partition("\n\n\n")[0], names)
        with pytest.raises(checks.NotReady, match="linear_forward is off"):
            names["check_ready"]()
        names |= {"first_fault": lambda names: "", "train": None}
        names["check_ready"]("train")
        with pytest.raises(checks.NotReady, match=r"^my_absent has no value yet"):
            names["check_ready"]("my_absent")


def test_names_of_cells_stand_in_for_no_name_of_a_region() -> None:
    """What a cell of the learning part gives a name begins with my_, or is a function."""
    given = {"show_pictures", "train", "predict", "show_accuracy", "plot_costs", "check_ready"}
    given |= {"show_units", "show_sizes", "enlarge", "two_spirals", "show_border", "Node", "fit"}
    given |= {"cost_with_nodes", "mini_batches", "momentum_step", "softmax", "stretch_tests"}
    given |= {"NotReady", "find_data", "first_fault", "picture_fault"}
    every = cells(version("source", "step_by_step"))
    first = [cell["id"] for cell in every].index("see-it-learn")
    for cell in every[first:]:
        if cell["cell_type"] != "code":
            continue
        for statement in ast.parse(to_python("".join(cell["source"]))).body:
            if isinstance(statement, ast.FunctionDef | ast.ClassDef):
                assert statement.name in given
            elif isinstance(statement, ast.Import | ast.ImportFrom):
                assert {alias.name for alias in statement.names} <= given
            else:
                stored = {
                    node.id
                    for node in ast.walk(statement)
                    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
                }
                scopes = [n for n in ast.walk(statement) if isinstance(n, ast.comprehension)]
                inner = {
                    node.id
                    for scope in scopes
                    for node in ast.walk(scope.target)
                    if isinstance(node, ast.Name)
                }
                assert all(name.startswith("my_") or name == "_" for name in stored - inner)


def test_the_modules_are_released_and_no_part_of_grading() -> None:
    assert (COURSE / "source" / "step_by_step" / "learning_checks.py").is_file()
    given = load_assignment("step_by_step").given
    for name in ("gradient_checks", "learning_checks", "stretch_tests"):
        assert given[name] is None
        assert f"{name}.py" in GIVEN
