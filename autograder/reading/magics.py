"""IPython's own syntax in a cell, turned into plain Python of the same number of lines.

A cell that parses as Python is left alone: its `%` are operators and its `!` stand in strings.
Otherwise, as in IPython, what counts is where a logical line begins, which only the tokenizer
knows: each is looked at once, from the top, and replaced if only IPython understands it. IPython
itself would do this too, but would bring its shell, its completer and half a
second along.
"""

from __future__ import annotations

import ast
import re
import tokenize
import warnings
from collections.abc import Iterator
from itertools import chain

_RUNS_ITS_BODY = frozenset(
    {"time", "timeit", "capture", "prun", "python", "python3", "pypy", "debug"}
)
_CELL_MAGIC = re.compile(r"\s*%%(\w+)[^\n]*\n?")
_TIMED = re.compile(r"%time\s+(?P<statement>\S.*)", re.DOTALL)
_ASSIGNED = re.compile(r"[\w.,\s\[\]'\"]+?=\s*[!%].*", re.DOTALL)
_HELP = re.compile(r"[\w.*]+\?{1,2}")
_PROMPTS = (
    re.compile(r"(?:>>>|\.\.\.)(?: |$)"),
    re.compile(r"(?:In \[\d+\]: |\s*\.{3,}: ?)"),
)
# A line that cannot go on in the next one: it opens no bracket and no string, and has no backslash.
_WHOLE = re.compile(r"#.*|[^()\[\]{}'\"\\#]*")
_ESCAPES = ("%", "!", "?", ",", ";", "/")


def to_python(source: str) -> str:
    """Return the cell with IPython's syntax replaced by Python; line numbers stay as they are."""
    if _parses(source):
        return source
    source = _without_prompts(_without_indentation(source))
    match = _CELL_MAGIC.match(source)
    if match is not None:
        if match[1] not in _RUNS_ITS_BODY:
            return "\n" * source.count("\n")  # `%%bash` and the like hold no Python
        source = "\n" * match[0].count("\n") + source[match.end() :]
    return source if _parses(source) else _replace(source)


def _without_indentation(source: str) -> str:
    """Take the first line's indentation from every line: a cell may be indented as a whole."""
    lines = source.split("\n")
    first = next((line for line in lines if line.strip()), "")
    indent = first[: len(first) - len(first.lstrip(" \t"))]
    return "\n".join(line.removeprefix(indent) for line in lines) if indent else source


def _without_prompts(source: str) -> str:
    """Take off the prompts of a session that was pasted into the cell."""
    for prompt in _PROMPTS:
        if prompt.match(source.lstrip("\n")):
            return "\n".join(prompt.sub("", line) for line in source.split("\n"))
    return source


def _parses(source: str) -> bool:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def _replace(source: str) -> str:
    """Replace every logical line that only IPython understands."""
    lines = source.split("\n")
    for first, last in _logical_lines(lines):
        text = "\n".join(lines[first : last + 1])
        replacement = _plain(text.strip())
        if replacement is not None:
            indent = text[: len(text) - len(text.lstrip())]
            filling = [""] * (last - first - replacement.count("\n"))
            lines[first : last + 1] = [*(indent + replacement).split("\n"), *filling]
    return "\n".join(lines)


def _plain(text: str) -> str | None:
    """Return the Python for one logical line, or None where it is Python already."""
    timed = _TIMED.fullmatch(text)
    if timed is not None:
        return timed["statement"]
    if text.startswith(_ESCAPES) or _HELP.fullmatch(text) or _ASSIGNED.fullmatch(text):
        return "pass"
    return None


def _logical_lines(lines: list[str]) -> Iterator[tuple[int, int]]:
    """Yield first and last line (from 0) of each logical line, as far as the tokenizer gets."""
    start = 0
    while start < len(lines):
        end = _end_of_logical_line(lines, start)
        if end is None:
            return
        yield start, end
        start = end + 1


def _end_of_logical_line(lines: list[str], start: int) -> int | None:
    line = lines[start].strip()
    if line.startswith(_ESCAPES) or _ASSIGNED.fullmatch(line) or _HELP.fullmatch(line):
        # A magic's own text is no Python: it ends with its line, or goes on after a backslash.
        end = start
        while lines[end].endswith("\\") and end + 1 < len(lines):
            end += 1
        return end
    if _WHOLE.fullmatch(line):
        return start  # most are, and the tokenizer is slow
    # Indentation is cut, so that the tokenizer sees a line and not a broken block.
    rest = (lines[index] for index in range(start + 1, len(lines)))
    empty = True
    try:
        for token in tokenize.generate_tokens(
            (f"{text}\n" for text in chain((line,), rest)).__next__
        ):
            # A first token that ends a line belongs to a line without code.
            if token.type == tokenize.NEWLINE or (token.type == tokenize.NL and empty):
                return start + token.start[0] - 1
            empty = empty and token.type == tokenize.COMMENT
    except (tokenize.TokenError, SyntaxError):
        pass  # nothing after this has an end either
    return None
