"""The cases that a test cell becomes."""

from __future__ import annotations

from autograder.authoring.importing.cases import CasesOfCell
from autograder.authoring.importing.cells import Cell, Kind
from autograder.authoring.importing.graded_tests import Reader
from autograder.authoring.importing.parts import Exercise, Form


def test_a_test_cell_names_the_exercise_of_each_case_and_loop() -> None:
    exercises = {name: Exercise(1, name, Form.FUNCTION, f"def {name}(x): ...") for name in "fg"}
    text = "assert f(1)\nassert f(1)\nfor x in sorted(y):\n    assert g(x)"
    made = Reader(exercises, frozenset("fg"), {}).read(Cell(2, Kind.TEST, text))
    assert made.exercises == ["f", "f", "g"]


def test_a_test_cell_without_cases_names_no_exercise() -> None:
    assert CasesOfCell(1, 2.0).exercises == []
