"""The YOUR CODE markers around the solution of a definition."""

from __future__ import annotations

import ast

import pytest

from autograder.authoring.importing.regions import (
    is_placeholder,
    methods_with_regions,
    with_regions,
)

START, END = "# YOUR CODE STARTS HERE", "# YOUR CODE ENDS HERE"


def placed(text: str, *marked: int, whole: bool = False, inner: tuple[str, ...] = ()) -> str | None:
    node = ast.parse(text).body[0]
    assert isinstance(node, ast.FunctionDef | ast.ClassDef)
    return with_regions(node, text, None if whole else frozenset(marked), inner)


def test_a_whole_solution_leaves_head_and_docstring() -> None:
    text = 'def f(x):\n    """Do."""\n    y = x\n\n    return y'
    lines = [
        "def f(x):",
        '    """Do."""',
        f"    {START}",
        "    y = x",
        "",
        "    return y",
        f"    {END}",
    ]
    assert placed(text, whole=True) == "\n".join(lines)


def test_two_regions_keep_the_line_between_them() -> None:
    text = "def f(x):\n    a = 1\n    b = 2\n    return a"
    expected = (
        f"def f(x):\n    {START}\n    a = 1\n    {END}\n    b = 2\n"
        f"    {START}\n    return a\n    {END}"
    )
    assert placed(text, 1, 3) == expected


def test_a_region_holds_whole_statements() -> None:
    text = "def f(x):\n    y = [\n        1,\n    ]\n    return y"
    made = placed(text, 2)
    assert made is not None
    assert made.index(START) < made.index("y = [") < made.index(END) < made.index("return")


def test_the_head_of_a_block_takes_the_block_with_it() -> None:
    text = "def f(x):\n    if x:\n        return 1\n    return 2"
    made = placed(text, 1)
    assert made is not None
    assert made.index("return 1") < made.index(END) < made.index("return 2")


def test_a_region_that_could_not_be_released_becomes_the_body() -> None:
    text = "def f(x):\n    if x:\n        return 1\n    else:\n        return 2"
    made = placed(text, 3)
    assert made is not None
    assert made.index(START) < made.index("if x")


def test_a_body_in_the_line_of_its_head_is_written_anew() -> None:
    expected = f"def f(x):\n    {START}\n    return x\n    {END}"
    assert placed("def f(x): return x", whole=True) == expected
    assert placed("def f(x): return x", 0) == expected


def test_statements_for_the_solution_alone_come_first() -> None:
    made = placed("def f(x):\n    return g(x)", whole=True, inner=("def g(x):\n    return x",))
    assert made == (
        f"def f(x):\n    {START}\n    def g(x):\n        return x\n    return g(x)\n    {END}"
    )


def test_the_methods_of_a_class_have_regions_of_their_own() -> None:
    first = "class C:\n    n = 1\n    def a(self):\n        return 1\n"
    text = first + "    def b(self):\n        return 2"
    made = placed(text, whole=True)
    assert made is not None
    assert methods_with_regions(made) == ["a", "b"]
    part = placed(text, 5)
    assert part is not None
    assert methods_with_regions(part) == ["b"]


def test_attributes_that_are_the_solution_cannot_be_divided() -> None:
    assert placed("class C:\n    n = 1\n    def a(self):\n        return 1", 1) is None


@pytest.mark.parametrize(
    "body", ["pass", "...", "raise NotImplementedError()", '"""Only a docstring."""']
)
def test_a_stub_holds_no_solution(body: str) -> None:
    assert placed(f"def f(x):\n    {body}", whole=True) is None


def test_stubs_outside_a_region_are_dropped() -> None:
    made = placed("def f(x):\n    return x\n    raise NotImplementedError()", 1)
    assert made is not None
    assert "NotImplementedError" not in made


def test_placeholders_are_known() -> None:
    assert is_placeholder(ast.parse("pass\n...").body)
    assert not is_placeholder(ast.parse("return_value = 1").body)
