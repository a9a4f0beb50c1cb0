"""The words for a change describe it exactly: applied to the line, they give the same values."""

from __future__ import annotations

import ast
import copy
import re
from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np
import pytest

from tests.release.public_tests import module_beside

LINES = (
    "c = a + np.exp(b)",
    "c = a - b + a",
    "c = a - (b - a)",
    "c = a + b + a + b",
    "c = 1 / (a + b) * m",
    "c = (a + b) / m",
    "c = -(a - b) / m",
    "c = a / (b - 2) + 1",
    "c = a * b - a / b",
    "c = (a + b) * (a - 2)",
    "c = (a + 1) @ (b - a)",
    "c = a * 2 * b",
    "c = b * a * 2",
    "c = 2 ** a",
    "c = a ** 2 - b",
    "c = -(a / b - (1 - a) / (1 - b))",
    "c = a * b * (1 - b)",
    "c = np.dot(a - b, b) + 1",
    "c = -np.sum(a * np.log(b) + (1 - a) * np.log(1 - b)) / m",
    "c = a.sum(axis=1, keepdims=True)",
    "c = np.sum(b - a) - m",
)
_Q = r"`([^`]*)`"
_PATTERNS = (
    ("minus", rf"a minus sign is missing before {_Q}(?: in {_Q})?"),
    ("whole", rf"a minus sign is missing before the whole: `-\(([^`]*)\)`(?: in {_Q})?"),
    ("minus for m", rf"a minus sign is missing before {_Q}, and `([/*] m)` is too much"),
    ("too much", rf"`([^`]* [^`]*)` is too much in {_Q}"),
    ("place", rf"{_Q} belongs in the place of {_Q} in {_Q}"),
    ("stands", rf"{_Q} stands in {_Q}, where {_Q} belongs"),
    (
        "sign",
        rf"in {_Q} a {_Q} belongs in the place of the (\w+ )?{_Q}(?: before {_Q})?"
        rf"(?:, with parentheses around {_Q})?",
    ),
    ("square", rf"{_Q} is twice [^;]*; its square is {_Q}"),
    ("not the function", rf"`([\w.]+)` is not the function that is needed in {_Q}; {_Q} is"),
)
Words = tuple[Any, ...]
_ORDINALS = ("first ", "second ", "third ", "fourth ")


def _once(line: str, old: str, new: str, inside: str | None = None) -> str | None:
    """Replace a text that stands once in a line, or once in a part of it; None if it does not."""
    inside = inside or line
    found = re.findall(rf"(?<![\w.]){re.escape(old)}(?!\w)", inside)
    if line.count(inside) != 1 or len(found) != 1:
        return None
    part = re.sub(rf"(?<![\w.]){re.escape(old)}(?!\w)", lambda _m: new, inside)
    return line.replace(inside, part)


def _signed(line: str, words: Words) -> str | None:
    around, new, ordinal, old, after, bare = words
    parts = around.split(f" {old} ")
    number = _ORDINALS.index(ordinal) + 1 if ordinal else 1
    if after:
        start, _old, _rest = around.partition(f" {old} {after}")
        number = len(start.split(f" {old} "))
    assert ordinal or after or len(parts) == 2, around
    left, right = f" {old} ".join(parts[:number]), f" {old} ".join(parts[number:])
    if bare:
        assert left == bare
        left = f"({left})"
    return line.replace(around, f"{left} {new} {right}") if line.count(around) == 1 else None


def _left_out(line: str, words: Words) -> str | None:
    old, around = words
    if line.count(around) != 1 or around.count(old) != 1:
        return None
    return line.replace(around, around.replace(old, "", 1).strip())


def _whole(line: str, words: Words) -> str | None:
    text, around = words
    return _once(line.replace(f"({text})", text), text, f"(-({text}))", around)


_DONE: dict[str, Callable[[str, Words], str | None]] = {
    "minus": lambda line, said: _once(line, said[0], f"-{said[0]}", said[1]),
    "whole": _whole,
    "minus for m": lambda line, said: line.replace(f"{said[0]} {said[1]}", f"-{said[0]}"),
    "too much": _left_out,
    "place": lambda line, said: _once(line, said[1], said[0], said[2]),
    "stands": lambda line, said: _once(line, said[0], said[2], said[1]),
    "sign": _signed,
    "square": lambda line, said: _once(line, said[0], said[1]),
    "not the function": lambda line, said: _once(line, said[0], said[2], said[1]),
}


def as_said(line: str, words: str) -> str | None:
    """Do what the words say to a line; None if they give no text, or not the place of it."""
    for kind, pattern in _PATTERNS:
        found = re.fullmatch(pattern, words)
        if found is None:
            continue
        return _DONE[kind](line, found.groups())
    return None


def _value(tree: ast.AST) -> Any:
    random = np.random.default_rng(3)
    scope = {"np": np, "m": 3.0, **{n: random.uniform(0.1, 0.9, (2, 2)) for n in "ab"}}
    function = ast.Module([ast.fix_missing_locations(tree)], [])  # type: ignore[list-item]
    with np.errstate(all="ignore"):
        try:
            exec(compile(function, "<line>", "exec"), scope)
        except (AttributeError, TypeError, ValueError):
            return None
    return scope["c"]


def _put(node: Any, old: ast.AST, new: ast.AST) -> Any:
    """Return a copy of a tree with a change."""
    if node is old:
        return copy.deepcopy(new)
    if isinstance(node, list):
        return [_put(one, old, new) for one in node]
    if not isinstance(node, ast.AST):
        return node
    same = copy.copy(node)
    for field, value in ast.iter_fields(node):
        setattr(same, field, _put(value, old, new))
    return same


@cache
def said_and_tried(line: str) -> list[tuple[str, str, Any, Any]]:
    """Return the words about a line, the line as they say it, and its value said and tried."""
    names = module_beside("step_by_step").cause.__globals__["repair"].__globals__
    source = f"def f(a, b, m):\n    {line}\n"
    (tree,) = ast.parse(source).body
    assert isinstance(tree, ast.FunctionDef)
    code = names["Code"](tree, source.splitlines(keepends=True), 1, ())
    found = []
    for edit in names["edits"](code, ["a", "b", "m"], {}):
        said = as_said(line, edit.words)
        if said is not None:
            tried = _put(tree.body[0], edit.node, edit.new)
            found.append((edit.words, said, _value(ast.parse(said).body[0]), _value(tried)))
    return found


@pytest.mark.parametrize("line", LINES)
def test_a_change_as_it_is_said_is_the_change_that_was_tried(line: str) -> None:
    found = said_and_tried(line)
    assert found
    for words, said, has, due in found:
        assert (has is None) == (due is None), f"{words}: {said}"
        if has is not None:
            np.testing.assert_allclose(has, due, err_msg=f"{words}: {said}")


def test_the_kinds_of_words_are_met() -> None:
    words = [words for line in LINES for words, *_rest in said_and_tried(line)]
    met = {kind for kind, pattern in _PATTERNS for text in words if re.fullmatch(pattern, text)}
    assert met == {kind for kind, _pattern in _PATTERNS}
