"""Turn the IPython syntax in a cell into plain Python with the same number of lines.

A cell that parses as Python stays as it is: its `%` are operators and its `!` are in strings. In
other cells, as in IPython, the start of a logical line decides. Only the tokenizer knows where
logical lines start, so each line is checked once, from the top, and replaced if it is IPython
syntax. IPython itself could do this, but importing it (shell, completer) takes half a second.
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
_RUN = re.compile(
    r"%run\s+(?:-[a-z]\s+)*(?P<quote>['\"]?)(?:\./)?(?P<module>\w+(?:/\w+)*)(?:\.py)?(?P=quote)"
)
_ASSIGNED = re.compile(r"[\w.,\s\[\]'\"]+?=\s*[!%].*", re.DOTALL)
_HELP = re.compile(r"[\w.*]+\?{1,2}")
_PROMPTS = (
    re.compile(r"(?:>>>|\.\.\.)(?: |$)"),
    re.compile(r"(?:In \[\d+\]: |\s*\.{3,}: ?)"),
)
# A line that cannot continue on the next: it opens no bracket or string and has no backslash.
_WHOLE = re.compile(r"#.*|[^()\[\]{}'\"\\#]*")
_ESCAPES = ("%", "!", "?", ",", ";", "/")


def to_python(source: str) -> str:
    """Return the cell with IPython syntax replaced by Python; line numbers do not change.

    >>> to_python("files = !ls")
    'pass'
    >>> to_python("%time parameters = model(X)")
    'parameters = model(X)'
    >>> to_python("%run dnn_utils.py")
    'from dnn_utils import *'
    """
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
    """Remove the first line's indentation from every line: a whole cell may be indented."""
    lines = source.split("\n")
    first = next((line for line in lines if line.strip()), "")
    indent = first[: len(first) - len(first.lstrip(" \t"))]
    return "\n".join(line.removeprefix(indent) for line in lines) if indent else source


def _without_prompts(source: str) -> str:
    """Remove the prompts of an interactive session that was pasted into the cell."""
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
    """Replace every logical line of IPython syntax."""
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
    """Return the Python for a logical line of IPython syntax, or None if it is already Python."""
    timed = _TIMED.fullmatch(text)
    if timed is not None:
        return timed["statement"]
    run = _RUN.fullmatch(text)
    if run is not None:
        module = run["module"].replace("/", ".")
        return f"from {module} import *"  # a script leaves its names in the notebook
    if text.startswith(_ESCAPES) or _HELP.fullmatch(text) or _ASSIGNED.fullmatch(text):
        return "pass"
    return None


def _logical_lines(lines: list[str]) -> Iterator[tuple[int, int]]:
    """Yield the first and last line index of each logical line, until the tokenizer fails."""
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
        # The text of a magic is not Python: only a backslash continues it on the next line.
        end = start
        while lines[end].endswith("\\") and end + 1 < len(lines):
            end += 1
        return end
    if _WHOLE.fullmatch(line):
        return start  # true of most lines, and the tokenizer is slow
    # The line is stripped, so that the tokenizer does not see a broken block.
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
        pass  # no later line has an end either
    return None
