"""A test cell as plain statements."""

from __future__ import annotations

import ast

import pytest

from autograder.authoring.importing.statements import asserts, fails, flat_lines


def flat(text: str, *hidden: int) -> list[tuple[str, bool]]:
    lines = flat_lines(ast.parse(text).body, hidden)
    return [(ast.unparse(line.node), line.hidden) for line in lines]


def texts(text: str) -> list[str]:
    return [line for line, _hidden in flat(text)]


def test_a_test_function_is_its_body_with_the_arguments_of_its_call() -> None:
    text = "def check(x, y):\n    assert f(x) == y\ncheck(1, y=2)\ncheck(3, 4)"
    assert texts(text) == ["assert f(1) == 2", "assert f(3) == 4"]


def test_a_test_function_without_a_call_is_its_body() -> None:
    assert texts("def test_f(f):\n    assert f(1)") == ["assert f(1)"]


def test_a_parameter_that_is_bound_anew_is_assigned() -> None:
    text = "def check(x):\n    x = x + 1\n    assert f(x)\ncheck(1)"
    assert texts(text) == ["x = 1", "x = x + 1", "assert f(x)"]


def test_other_functions_stay() -> None:
    text = "def double(x):\n    return 2 * x"
    assert texts(text) == [text]


def test_the_environment_of_otter_is_the_notebook() -> None:
    text = "def test_a(env):\n    assert env['f'](env['np'].pi)"
    assert texts(text) == ["assert f(np.pi)"]


def test_a_test_class_is_the_bodies_of_its_methods() -> None:
    text = (
        "class T(unittest.TestCase):\n    def setUp(self):\n        self.x = 1\n"
        "    def test_a(self):\n        self.assertEqual(f(self.x), 2)\n"
        "    def other(self):\n        y"
    )
    assert texts(text) == ["x = 1", "self.assertEqual(f(x), 2)"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("if f(1) != 2:\n    raise ValueError('no')", ["assert f(1) == 2, 'no'"]),
        ("if not f(1):\n    assert False, 'no'", ["assert f(1), 'no'"]),
        ("if f(1):\n    pytest.fail('no')", ["assert not f(1), 'no'"]),
        ("with self.subTest(i=1):\n    assert f(1)", ["assert f(1)"]),
        ("with np.errstate(all='ignore'):\n    assert f(1)", ["assert f(1)"]),
        ("try:\n    assert f(1)\nexcept AssertionError:\n    print('no')", ["assert f(1)"]),
        ("assert all(f(x) == y for x, y in z)", ["for x, y in z:\n    assert f(x) == y"]),
        ("assert all([f(x) for x in z if x])", ["for x in z:\n    if x:\n        assert f(x)"]),
        ("a = list(map(f, b))", ["a = list((f(item) for item in b))"]),
    ],
)
def test_longer_forms_become_shorter(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


def test_lines_between_the_marks_are_hidden() -> None:
    assert flat("a\nb\nc", 1) == [("a", False), ("b", True), ("c", False)]


def test_hidden_lines_of_a_test_function_are_hidden() -> None:
    text = "def test_a(f):\n    assert f(1)\n    assert f(2)\ntest_a(f)"
    assert flat(text, 2) == [("assert f(1)", False), ("assert f(2)", True)]
    assert flat(text, 0, 1, 2, 3) == [("assert f(1)", True), ("assert f(2)", True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("assert x", True),
        ("self.assertEqual(a, b)", True),
        ("with raises(E): f()", True),
        ("f(x)", False),
    ],
)
def test_assertions_are_found_anywhere(text: str, expected: bool) -> None:
    assert asserts(ast.parse(f"if a:\n    {text}" if "with" not in text else text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("raise E", True), ("assert 0", True), ("t.fail()", True), ("assert x", False), ("x", False)],
)
def test_statements_that_fail_a_test_are_known(text: str, expected: bool) -> None:
    assert fails(ast.parse(text).body[0]) is expected
