"""Apply the change that a public test describes to the lines of a cell, word by word."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable

from tests.release.test_worded_edits import as_said

# "In lines 22 and 23: ...", up to the end of the sentence.
_CHANGE = re.compile(r"\b[Ii]n lines? ([\d, and]+): (.+?)\.(?= And in line| |$)")
_Q = r"`([^`]*)`"
Words = tuple[str, ...]


def _turned(line: str, words: Words) -> str | None:
    """Exchange the two arguments of a call, and transpose one of them."""
    call = ast.parse(words[0], mode="eval").body
    if not isinstance(call, ast.Call) or len(call.args) != 2:
        return None
    parts = [ast.unparse(part) for part in reversed(call.args)]
    parts = [f"{part}.T" if part == words[1] else part for part in parts]
    made = f"{ast.unparse(call.func)}({', '.join(parts)})"
    return line.replace(words[0], made) if line.count(words[0]) == 1 else None


def _sides(line: str, words: Words) -> str | None:
    node = ast.parse(words[0], mode="eval").body
    if not isinstance(node, ast.BinOp) or line.count(words[0]) != 1:
        return None
    made = ast.BinOp(node.right, node.op, node.left)
    return line.replace(words[0], f"({ast.unparse(made)})")


def _inside(line: str, around: str, old: str, new: str) -> str | None:
    """Replace a text within a part of the line, where both stand once."""
    around = around.removesuffix(" ...")
    if line.count(around) != 1 or around.count(old) != 1:
        return None
    return line.replace(around, around.replace(old, new))


_DONE: dict[str, Callable[[str, Words], str | None]] = {
    rf"the (?:factors|arguments) of {_Q} stand in the wrong order"
    rf"(?:, and {_Q} has to be transposed)?": _turned,
    rf"the two sides of {_Q} have changed places": _sides,
    rf"{_Q} has to be transposed in {_Q}": lambda line, said: _inside(
        line, said[1], said[0], f"{said[0]}.T"
    ),
    rf"{_Q} must not be transposed in {_Q}": lambda line, said: _inside(
        line, said[1], f"{said[0]}.T", said[0]
    ),
    rf"the number {_Q} in {_Q} is one too (large|small)": lambda line, said: _inside(
        line, said[1], f"({said[0]})", f"({said[0]} {'-' if said[2] == 'large' else '+'} 1)"
    ),
    rf"{_Q} is too much in the key of {_Q}": lambda line, said: _inside(
        line, said[1], f" {said[0]}", ""
    ),
    rf"'(\w+)' in {_Q} is wrong there; '(\w+)' belongs in its place": lambda line, said: _inside(
        line, said[1], f"'{said[0]}'", f"'{said[2]}'"
    ),
    rf"the number ([\d.]+) in {_Q} is (10|100) times too (large|small)": lambda line, said: _inside(
        line, said[1], said[0], f"{said[0]} {'/' if said[3] == 'large' else '*'} {said[2]}"
    ),
}


def _done(line: str, words: str) -> str | None:
    """Do what the words say to a line; None if they give no text, or not the place of it."""
    for pattern, change in _DONE.items():
        if found := re.fullmatch(pattern, words):
            return change(line, found.groups(""))
    return as_said(line, words)


def _plain(line: str) -> str | None:
    try:
        return ast.unparse(ast.parse(line.strip()))
    except SyntaxError:
        return None  # the head of a block


def mended(cell: str, text: str) -> str | None:
    """Do to a cell what the sentences say; None where some of it cannot be done word by word."""
    lines = cell.split("\n")
    changes = _CHANGE.findall(text)
    for numbers, sentence in changes:
        whole = any(re.fullmatch(pattern, sentence) for pattern in _DONE)
        for words in [sentence] if whole else sentence.split(", and "):
            any_done = False
            for number in map(int, re.findall(r"\d+", numbers)):
                line = lines[number - 1]
                plain = _plain(line)
                made = _done(plain, words) if plain else None
                if made is not None:
                    lines[number - 1] = line[: len(line) - len(line.lstrip())] + made
                    any_done = True
            if not any_done:
                return None
    return "\n".join(lines) if changes else None
