"""The statements of a test cell become cases."""

from __future__ import annotations

import ast

import pytest

from autograder.authoring.importing.cases import CasesOfCell
from autograder.authoring.importing.cells import Cell, Kind
from autograder.authoring.importing.graded_tests import Reader
from autograder.authoring.importing.parts import Exercise, Form


def function(name: str, text: str = "def f(x, y=2): ...") -> Exercise:
    node = ast.parse(text).body[0]
    assert isinstance(node, ast.FunctionDef)
    return Exercise(1, name, Form.FUNCTION, text, node.args)


EXERCISES = {
    "f": function("f"),
    "g": function("g"),
    "gen": function("gen", "def gen():\n    yield 1"),
    "q": Exercise(1, "q", Form.ANSWER, "def q(): ...", binds=("a", "b")),
}


def read(text: str, *hidden: int, output: str = "", by_output: bool = False) -> CasesOfCell:
    cell = Cell(2, Kind.TEST, text, frozenset(hidden), output=output, by_output=by_output)
    reader = Reader(EXERCISES, frozenset({*EXERCISES, "a", "b", "np"}), {})
    return reader.read(cell)


def cases(text: str) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    return [(case.exercise, case.arguments, case.setup) for case in read(text).cases]


def test_a_result_with_a_name_is_the_call_behind_it() -> None:
    made = read("z = np.ones(3)\nout = f(z)\nz = 4\nassert out == 5")
    (case,) = made.cases
    assert (case.arguments, case.setup) == (("z",), ("z = np.ones(3)",))
    assert (case.check.expected, made.whole) == ("5", 1)


def test_parts_of_a_result_with_names_are_one_call() -> None:
    found = cases("u, v = f(1)\nassert u == 1\nassert v == 2")
    assert set(found) == {("f", ("1",), ())}


def test_literal_setup_is_put_in_place() -> None:
    assert cases("word = 'a'\nassert f(word) == 'b'") == [("f", ("'a'",), ())]


def test_other_setup_stays_before_the_case() -> None:
    found = cases("v = np.zeros(2)\nassert f(v, g(1)) == 3")
    assert found == [("f", ("v", "g(1)"), ("v = np.zeros(2)",))]


def test_a_variable_of_an_answer_is_a_hidden_case_of_it() -> None:
    (case,) = read("assert a == 3").cases
    assert (case.exercise, case.arguments, case.hidden) == ("q", (), True)


def test_a_variable_that_the_test_binds_is_its_own() -> None:
    assert cases("a = np.ones(2)\nassert f(a) == 1") == [("f", ("a",), ("a = np.ones(2)",))]


def test_hidden_lines_give_hidden_cases() -> None:
    made = read("assert f(1)\nassert f(2)", 1)
    assert [case.hidden for case in made.cases] == [False, True]


def test_a_loop_over_results_checks_the_call() -> None:
    made = read("out = f(3)\nfor x, y in zip(out, want):\n    assert x == y")
    assert [case.arguments for case in made.cases] == [("3",)]
    assert (made.whole, made.stricter) == (0, 1)


def test_a_call_without_an_assertion_is_a_case_that_asks_more() -> None:
    made = read("f(3)\nprint(f(4))")
    assert [case.arguments for case in made.cases] == [("3",)]
    assert made.stricter == 1


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("assert x == 3", "it calls no exercise"),
        ("assert f(**x) == 3", "the arguments of f could not be read"),
        ("assert f(lambda x: x) == 3", "an argument of f is a function"),
        ("assert f(g) == 3", "an argument of f is a function"),
        ("def h(x):\n    return x\nassert f(h) == 3", "an argument of f is a function"),
        ("assert f(1)(2) == 3", "the result of f is a function or a generator"),
        ("h = f(1)\nassert h(2) == 3", "the result of f is a function or a generator"),
        ("assert list(gen()) == [1]", "the result of gen is a function or a generator"),
    ],
)
def test_what_no_case_can_hold_is_named(text: str, reason: str) -> None:
    made = read(text)
    assert [part.reason for part in made.not_converted] == [reason]
    assert made.cases == []


def test_an_argument_that_stays_as_it_was_is_covered() -> None:
    made = read("v = [2]\nw = list(v)\nassert f(w) == 1\nassert w == v")
    assert (made.whole, made.not_converted) == (2, [])


def test_an_argument_that_is_changed_cannot_be_turned() -> None:
    made = read("v = [2, 1]\nf(v)\nassert v == [1, 2]\nassert g(1) == 3")
    assert [part.reason for part in made.not_converted] == [
        "it looks at an argument that f changes"
    ]
    assert ([case.exercise for case in made.cases], made.stricter) == (["g"], 0)


def test_an_expected_value_with_a_name_is_shown_as_its_value() -> None:
    (case,) = read("want = [1] * 3\nassert f(1) == want").cases
    assert case.check.expected == "[1] * 3"


def test_an_output_is_the_expected_value_where_the_dialect_says_so() -> None:
    (case,) = read("x = 1\nf(x)", output="7", by_output=True).cases
    assert (case.arguments, case.check.expected) == (("1",), "7")
    made = read("f(1) == 2", output="False", by_output=True)
    assert [part.reason for part in made.not_converted] == ["its saved output is False"]


def test_what_chainrule_checks_itself_counts_as_turned() -> None:
    made = read("assert callable(f)\nassert f(1) == 1")
    assert (made.whole, len(made.cases), made.not_converted) == (2, 1, [])
