"""The test cells of a notebook, in order."""

from __future__ import annotations

import ast

from autograder.authoring.importing.cells import Cell, Kind
from autograder.authoring.importing.graded_tests import Reader
from autograder.authoring.importing.parts import Exercise, Form

EXERCISES = {
    "f": Exercise(1, "f", Form.FUNCTION, "def f(x): ..."),
    "Box": Exercise(1, "Box", Form.CLASS, "class Box: ..."),
}


def reader(**assigned: str) -> Reader:
    values = {name: ast.parse(text, mode="eval").body for name, text in assigned.items()}
    return Reader(EXERCISES, frozenset({"f", "Box", *assigned}), values)


def cell(text: str, number: int = 2) -> Cell:
    return Cell(number, Kind.TEST, text)


def reasons(text: str) -> list[str]:
    return [part.reason for part in reader().read(cell(text)).not_converted]


def test_a_later_cell_may_use_what_an_earlier_cell_set_up() -> None:
    read = reader()
    read.read(cell("data = sorted([2, 1])"))
    (case,) = read.read(cell("assert f(data) == 1", 3)).cases
    assert case.setup == ("data = sorted([2, 1])",)


def test_a_variable_of_the_notebook_that_holds_a_result_is_its_call() -> None:
    (case,) = reader(nine="f(3)").read(cell("assert nine == 9")).cases
    assert (case.exercise, case.arguments, case.hidden) == ("f", ("3",), False)


def test_a_cell_with_a_class_becomes_a_script() -> None:
    made = reader().read(cell("import math\nb = Box(math.pi)\nassert b.size == 3"))
    (script,) = made.scripts
    assert script.body == "import math\nb = cls(math.pi)\nseen.append(b.size)"
    assert (made.whole, made.cases) == (1, [])


def test_a_cell_that_cannot_be_turned_as_a_whole_is_named() -> None:
    assert reasons("b = Box()") == ["the test asserts nothing"]
    assert reasons("assert f(1 ==") == ["the test is not Python"]
    assert reasons("f = None\nassert f is None") == ["the test replaces or deletes f"]


def test_imports_of_the_test_are_kept_for_its_cases() -> None:
    made = reader().read(cell("import math\nassert f(math.pi) == 1"))
    assert made.imports == ["import math"]
