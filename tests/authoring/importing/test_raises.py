"""Tests that expect an exception."""

from __future__ import annotations

import ast

import pytest

from autograder.authoring.importing.raises import Raised, covers, raised


def read(text: str) -> Raised | None:
    return raised(ast.parse(text).body[0], {"f"})


def found(text: str) -> tuple[str, str, str]:
    made = read(text)
    assert made is not None
    (check,) = made.checks
    return ast.unparse(check.call), check.exception, check.match


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("with pytest.raises(ValueError):\n    f(0)", ("f(0)", "ValueError", "")),
        ("with raises(E, match='no'):\n    x = f(0)", ("f(0)", "E", "no")),
        ("with self.assertRaisesRegex(E, 'no'):\n    f(0)", ("f(0)", "E", "no")),
        ("with raises((A, B)):\n    f(0)", ("f(0)", "A|B", "")),
        ("assert_raises(E, f, 1, 2)", ("f(1, 2)", "E", "")),
        ("self.assertRaises(E, f, x=1)", ("f(x=1)", "E", "")),
        ("np.testing.assert_raises(E, lambda: f(3))", ("f(3)", "E", "")),
        ("assert_raises_regex(E, 'no', f, 1)", ("f(1)", "E", "no")),
        ("try:\n    f(0)\n    assert False\nexcept E:\n    pass", ("f(0)", "E", "")),
        ("try:\n    f(0)\nexcept E:\n    pass\nelse:\n    raise X", ("f(0)", "E", "")),
        ("try:\n    f(0)\n    pytest.fail()\nexcept E as e:\n    pass", ("f(0)", "E", "")),
    ],
)
def test_each_way_to_expect_an_exception_is_read(text: str, expected: tuple[str, str, str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "try:\n    f(0)\nexcept E:\n    pass",
        "try:\n    f(0)\nexcept E:\n    assert False\nelse:\n    assert False",
        "try:\n    g(0)\n    assert False\nexcept E:\n    pass",
        "with raises(E):\n    g(0)",
        "with open(x):\n    f(0)",
        "f(0)",
        "assert_raises(E)",
    ],
)
def test_other_statements_expect_no_exception(text: str) -> None:
    assert read(text) is None


def test_lines_before_the_call_are_setup_and_flags_are_remembered() -> None:
    made = read("try:\n    x = 3\n    f(x)\nexcept E as error:\n    ok = True")
    assert made is not None
    assert [ast.unparse(node) for node in made.setup] == ["x = 3"]
    assert made.flags == {"ok", "error"}


def test_captured_output_is_printed() -> None:
    made = read("with redirect_stdout(io.StringIO()) as out:\n    f(1)")
    assert made is not None
    assert [check.printed for check in made.checks] == [True]
    assert made.flags == {"out"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("assert callable(f)", True),
        ("assert 'f' in globals()", True),
        ("assert ok", True),
        ("assert x", False),
        ("assert callable(g)", False),
        ("f(1)", False),
    ],
)
def test_what_chainrule_checks_itself_is_covered(text: str, expected: bool) -> None:
    assert covers(ast.parse(text).body[0], {"f"}, {"ok"}) is expected
