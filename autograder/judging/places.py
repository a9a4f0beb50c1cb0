"""Find the place in a student's code to look at: the line that stopped, or the function.

The code is looked at as lines of text. A worker has split it into cells, and it is not parsed on
this side of the trust line. So a function with an odd layout may be cut short; nothing else
depends on it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from autograder.boundary.definitions import START_MARKER, Definitions
from autograder.boundary.outcomes import StudentError
from autograder.judging.verdict import JudgedCase
from autograder.records import Place

MOST_LINES = 40
"""A longer function is cut to the lines around the place."""
_LONGEST_LINE = 160
_LINES_ABOVE = 16
_HEAD = re.compile(r"\s*(?:async\s+)?(?:def|class)\s+(\w+)")
_QUOTES = re.compile(r"\s*[rRuUbB]?(\"\"\"|''')")
_CLOSES = (")", "]", "}", "#")


def place_of(
    name: str, failed: JudgedCase | None, definitions: Definitions, exercises: Collection[str]
) -> Place | None:
    """Return the place to look at for an exercise that is not right, or None if it is unknown.

    The line of an exception is shown only for a public case: of a hidden case, the line is the
    worker's choice and could tell a hidden input.

    Args:
        name: the exercise.
        failed: its first case that did not pass; None if it was not called.
        definitions: the definitions of the submission.
        exercises: the names of all exercises of the assignment.
    """
    problem = definitions.broken.get(name)
    if problem is not None:
        return _place(name, problem.cell, problem.line, definitions, is_exact=True)
    if failed is not None and failed.case.public and failed.outcome.error is not None:
        cell, line = _stopping_line(name, failed.outcome.error, exercises)
        if cell and line and 0 < line <= len(definitions.sources.get(cell, ())):
            return _place(name, cell, line, definitions, is_exact=True)
    for cell, line in _definitions(name, definitions):
        return _place(name, cell, line, definitions, is_exact=False)
    return None


def _stopping_line(
    name: str, error: StudentError, exercises: Collection[str]
) -> tuple[int | None, int | None]:
    """Return the cell and line that the hint is about.

    A call of an exercise or a given function is the line to look at. A helper of the student's own
    may be wrong itself, so the line inside of it is.
    """
    callee = error.callee_of(name)
    is_helper = callee is not None and callee.cell is not None and callee.function not in exercises
    if callee is None or callee.function == name or is_helper:
        return error.cell, error.line
    caller = next(frame for frame in error.frames if frame.function == name)
    return caller.cell, caller.line


def _definitions(name: str, definitions: Definitions) -> Iterator[tuple[int, int]]:
    """Yield the cell and line of each definition of a function, the likeliest first."""
    top, _dot, method = name.partition(".")
    own = re.escape(top)
    head = re.compile(rf"\s*(?:async\s+)?(?:def|class)\s+{own}\b|{own}\s*=(?!=)")
    for cell in dict.fromkeys(_cells(name, top, definitions)):
        lines = definitions.sources.get(cell, ())
        for index in reversed(range(len(lines))):
            if top in lines[index] and head.match(lines[index]):
                yield cell, (_method(lines, index, method) if method else index) + 1


def _cells(name: str, top: str, definitions: Definitions) -> Iterator[int]:
    history = definitions.histories.get(name)
    if history is not None:
        yield history.standing(history.states[0])[0]
    yield from (each.cell for each in reversed(definitions.statements) if top in each.binds)
    yield from reversed(definitions.sources)


def _method(lines: Sequence[str], index: int, method: str) -> int:
    """Return the index of a method in the class at `index`, or that of the class."""
    for inner in range(index + 1, _end(lines, index)):
        found = _HEAD.match(lines[inner])
        if found and found[1] == method:
            return inner
    return index


def _place(name: str, cell: int, line: int, definitions: Definitions, *, is_exact: bool) -> Place:
    lines = definitions.sources.get(cell, ())
    head = _head_of(lines, line - 1)
    found = _HEAD.match(lines[head]) if head is not None else None
    function = found[1] if found else "" if is_exact else name
    if name.rpartition(".")[2] == function:
        function = name
    file = definitions.files.get(cell, "")
    code = _excerpt(lines, line - 1, head, is_exact=is_exact)
    return Place(cell, line, function, is_exact, file, code)


def _head_of(lines: Sequence[str], index: int) -> int | None:
    """Return the index of the `def` or `class` line of the function around a line, if any."""
    if not 0 <= index < len(lines):
        return None
    for above in range(index, -1, -1):
        if _HEAD.match(lines[above]) and (above == index or index < _end(lines, above)):
            return above
    return None


def _end(lines: Sequence[str], head: int) -> int:
    """Return the index after the last line of the function or class whose head is at `head`."""
    indent, end = _indent(lines[head]), head + 1
    quotes = ""
    for index in range(head + 1, len(lines)):
        line = lines[index]
        text = line.strip()
        if not quotes and text and _indent(line) <= indent and not text.startswith(_CLOSES):
            break
        quotes = _open_quotes(text, quotes)
        if text:
            end = index + 1
    while end > head + 1 and _is_no_code(lines[end - 1], indent):
        end -= 1
    return end


def _is_no_code(line: str, indent: int) -> bool:
    """Return whether a line is blank, or a comment that belongs to the next statement."""
    return not line.strip() or (line.strip()[0] == "#" and _indent(line) <= indent)


def _open_quotes(text: str, quotes: str) -> str:
    """Return the triple quotes that are open after a line; `quotes` are open before it."""
    for mark in (quotes,) if quotes else ('"""', "'''"):
        if text.count(mark) % 2:
            return "" if quotes else mark
    return quotes


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _excerpt(
    lines: Sequence[str], index: int, head: int | None, *, is_exact: bool
) -> tuple[tuple[int, str], ...]:
    """Return the numbered lines to show: the function, or a few lines around an exact line."""
    if head is None:
        start = max(0, index - 3)
        numbers = list(range(start, min(len(lines), index + 4)))
    else:
        hidden = _docstring(lines, head)
        numbers = [at for at in range(head, _end(lines, head)) if at not in hidden or at == index]
    if len(numbers) > MOST_LINES:
        focus = index if is_exact else _first_written(lines, numbers)
        start = max(0, min(numbers.index(focus) - _LINES_ABOVE, len(numbers) - MOST_LINES + 1))
        window = numbers[start : start + MOST_LINES - 1]
        numbers = window if numbers[0] in window else [numbers[0], *window]
    return tuple((at + 1, lines[at].rstrip()[:_LONGEST_LINE]) for at in numbers)


def _first_written(lines: Sequence[str], numbers: Sequence[int]) -> int:
    return next((at for at in numbers if START_MARKER in lines[at]), numbers[0])


def _docstring(lines: Sequence[str], head: int) -> range:
    """Return the indices of a docstring of several lines: students did not write it."""
    start = head
    while start < len(lines) and not lines[start].partition("#")[0].rstrip().endswith(":"):
        start += 1
    start += 1
    found = _QUOTES.match(lines[start]) if start < len(lines) else None
    if found is None:
        return range(0)
    for end in range(start, len(lines)):
        text = lines[end] if end > start else lines[end][found.end() :]
        if found[1] in text:
            return range(start, end + 1) if end > start else range(0)
    return range(0)
