"""A solution that only sets variables becomes a function."""

from __future__ import annotations

import pytest

from autograder.authoring.importing.cells import Cell, Kind, NotConverted
from autograder.authoring.importing.parts import Exercise, Form, Part, Plain
from autograder.authoring.importing.solved_cells import solution_parts


def parts(
    text: str, *marked: int, name: str = "q1", tested: str = "", taken: str = ""
) -> list[Part]:
    cell = Cell(4, Kind.SOLUTION, text, frozenset(marked), name=name)
    names = frozenset(tested.split())
    return list(solution_parts(cell, names, frozenset(), set(taken.split())))


def test_the_function_returns_what_the_tests_look_at() -> None:
    exercise, call = parts("a = 1\nb = a + 1", tested="b")
    assert isinstance(exercise, Exercise)
    assert exercise.form is Form.ANSWER
    assert exercise.text == (
        "def q1():\n    # YOUR CODE STARTS HERE\n    a = 1\n    b = a + 1\n"
        "    # YOUR CODE ENDS HERE\n    return b"
    )
    assert call == Plain(4, "b = q1()")


def test_without_tests_it_returns_all_variables() -> None:
    exercise, _call = parts("a = 1\nb = 2")
    assert isinstance(exercise, Exercise)
    assert exercise.binds == ("a", "b")


def test_given_lines_between_the_solution_stay_visible() -> None:
    exercise, _call = parts("a = 1\nb = 2\nc = a + b", 0, 2, tested="c")
    assert isinstance(exercise, Exercise)
    given = exercise.text.split("# YOUR CODE ENDS HERE")[1].split("# YOUR CODE STARTS HERE")[0]
    assert given.strip() == "b = 2"


def test_lines_around_the_solution_stay_plain() -> None:
    before, exercise, call, after = parts("import math\na = 1\nprint(a)", 1)
    assert (before, after) == (Plain(4, "import math"), Plain(4, "print(a)"))
    assert isinstance(exercise, Exercise)
    assert call == Plain(4, "a = q1()")


@pytest.mark.parametrize(
    ("text", "changed"), [("a = a + 1", "a"), ("a += 1", "a"), ("for i in x:\n    x = i", "x")]
)
def test_a_variable_of_an_earlier_cell_cannot_be_changed(text: str, changed: str) -> None:
    (part,) = parts(text)
    assert isinstance(part, NotConverted)
    assert part.reason == f"the solution changes {changed}, which an earlier cell makes"


def test_variables_inside_a_block_are_its_own() -> None:
    exercise, _call = parts("if True:\n    r = 2\n    s = r * r\nwith open(f) as g:\n    t = g")
    assert isinstance(exercise, Exercise)
    assert set(exercise.binds) == {"r", "s", "g", "t"}


def test_a_solution_that_binds_nothing_is_not_turned() -> None:
    (part,) = parts("plot(x)")
    assert part == NotConverted(4, "the solution is neither a function nor a variable", "plot(x)")


@pytest.mark.parametrize(
    ("name", "taken", "expected"),
    [
        ("q1", "q1", "q1_answer"),
        ("q1", "q1 q1_answer", "q1_answer_3"),
        ("Part A", "", "part_a"),
        ("cell-938593c4", "", "answer_4"),
        ("1a", "", "answer_1a"),
        ("for", "", "for_"),
        ("", "", "answer_4"),
    ],
)
def test_the_name_is_that_of_the_question_and_free(name: str, taken: str, expected: str) -> None:
    exercise, _call = parts("z = 1", name=name, taken=taken)
    assert isinstance(exercise, Exercise)
    assert exercise.name == expected
