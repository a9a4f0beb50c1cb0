"""The cells of an otter notebook, as `otter assign` reads it.

Raw cells, or Markdown cells with a fenced block, open and close the blocks of a question. Comments
at the end of lines mark the solution. In a test cell, the saved output is the expected value.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from autograder.authoring.importing.cells import (
    Cell,
    Kind,
    NotConverted,
    RawCell,
    points_of,
    saved_output,
)

_FENCE = re.compile(r"^```\w*$|^<!--|-->$")
_TAG = re.compile(r"</?\w[^>]*>")
_BLOCK = re.compile(r"^(?:#\s*)?(ASSIGNMENT CONFIG|(?:BEGIN|END) [A-Z]+)\s*$")
_KEY = re.compile(r"^(\s*)([\w-]+)\s*:\s*(.*)$")
_LINE_END = re.compile(r"\s*#\s*(SOLUTION NO PROMPT|SOLUTION|SEED|IGNORE)\s*$", re.IGNORECASE)
_BEGIN = re.compile(r"^\s*#+\s*BEGIN SOLUTION(?: NO PROMPT)?\s*$")
_END = re.compile(r"^\s*#+\s*END SOLUTION\s*$")
_IGNORED = re.compile(r"^\s*#+\s*(BEGIN|END) IGNORE\s*$", re.IGNORECASE)
_TEXT = re.compile(r"""^\s*(?:[rR]?(?:\"\"\"|''')|\.\s*=\s*")?\s*;?\s*#\s*(BEGIN|END) """)
_PROMPT = re.compile(_TEXT.pattern + r"(?:PROMPT|PLUGIN)\s*$")
_CONFIG = re.compile(_TEXT.pattern + r"TEST CONFIG\s*$")
_HIDDEN = re.compile(r"^\s*#+\s*HIDDEN(?: TEST)?\s*#*\s*$", re.IGNORECASE)
_TEST = re.compile(r"^\s*#+\s*(?:HIDDEN )?TEST\s*#*\s*$", re.IGNORECASE)
_OLD_QUESTION = re.compile(
    r"^```[ \w]*\n\s*(BEGIN QUESTION\n.*?)^```\s*$", re.MULTILINE | re.DOTALL
)
_OLD_ANSWER = re.compile(r"^\W*(?:<strong>)?\W*SOLUTION\b")
_IGNORED_CELL = re.compile(r"^\s*(?:#+|<!--)\s*IGNORE\b", re.IGNORECASE)


@dataclass(slots=True)
class _State:
    """The question and the block that are open."""

    question: dict[str, object] = field(default_factory=dict)
    is_open: bool = False
    block: str = ""


def is_otter(cells: Iterable[RawCell]) -> bool:
    """Return whether a cell begins a question or a solution, or holds otter's configuration."""
    return any(boundary(cell) is not None for cell in divided(cells))


def divided(cells: Iterable[RawCell]) -> Iterator[RawCell]:
    """Yield the cells; otter's older form, a question's settings in its text, becomes two cells."""
    for cell in cells:
        old = _OLD_QUESTION.search(cell.text) if cell.kind == "markdown" else None
        if old is None:
            yield cell
            continue
        yield replace(cell, kind="raw", text=f"# {old[1]}")
        text = (cell.text[: old.start()] + cell.text[old.end() :]).strip("\n")
        if text:
            yield replace(cell, text=text)


def boundary(cell: RawCell) -> tuple[str, dict[str, object]] | None:
    r"""Return the mark of a cell that opens or closes a block, and its settings.

    >>> boundary(RawCell(1, "raw", "# BEGIN QUESTION\nname: q1\npoints: 2", {}, ()))
    ('BEGIN QUESTION', {'name': 'q1', 'points': '2'})
    """
    if cell.kind not in ("raw", "markdown"):
        return None
    text = cell.text
    if cell.kind == "raw" and "<pre>" in text:
        text = html.unescape(_TAG.sub("", text))
    lines = [line for line in text.split("\n") if not _FENCE.match(line.strip())]
    lines = [line for line in lines if line.strip()]
    mark = _BLOCK.match(lines[0].strip()) if lines else None
    fenced = cell.kind == "raw" or text.lstrip().startswith(("```", "<!--"))
    return (mark[1], settings(lines[1:])) if mark is not None and fenced else None


def settings(lines: Iterable[str]) -> dict[str, object]:
    """Read the top level of a block of settings: keys with text, or with a list of text.

    >>> settings(["name: 'q8'", "points:", "  - 10", "  - 2  # hard"])
    {'name': 'q8', 'points': ['10', '2']}
    """
    found: dict[str, object] = {}
    key = ""
    for line in lines:
        pair, text = _KEY.match(line), line.split(" #")[0].strip()
        if pair is not None and not pair[1]:
            key = pair[2]
            value = pair[3].split(" #")[0].strip().strip("'\"")
            inner = value.startswith("[") and value.endswith("]")
            found[key] = [part.strip() for part in value[1:-1].split(",")] if inner else value
        elif text.startswith("-") and key:
            before = found[key]
            part = text[1:].strip().strip("'\"")
            found[key] = [*before, part] if isinstance(before, list) else [part]
    return found


def assignment_settings(cells: Iterable[RawCell]) -> dict[str, object]:
    """Return the settings of the assignment, or an empty dictionary."""
    for cell in cells:
        mark = boundary(cell)
        if mark is not None and mark[0] == "ASSIGNMENT CONFIG":
            return mark[1]
    return {}


def otter_cells(cells: Iterable[RawCell]) -> Iterator[Cell | NotConverted]:
    """Yield the cells without otter's marks, and the parts that no cell can hold."""
    state = _State()
    for cell in divided(cells):
        mark = boundary(cell)
        if mark is not None:
            _move(state, *mark)
        elif _IGNORED_CELL.match(cell.text):
            continue
        elif cell.kind != "code":
            if state.block == "SOLUTION" and not _manual(state) and not _included(cell):
                yield NotConverted(cell.number, "text of the solution", cell.text)
            else:
                yield _text_cell(cell, state)
        elif state.block == "TESTS" or _TEST.match(cell.text.split("\n")[0]):
            yield _test_cell(cell, state)
        else:
            yield from _code_cell(cell, state)


def _move(state: _State, mark: str, given: dict[str, object]) -> None:
    verb, _, block = mark.partition(" ")
    if mark == "BEGIN QUESTION":
        state.question, state.is_open, state.block = given, True, ""
    elif mark == "END QUESTION":
        state.question, state.is_open, state.block = {}, False, ""
    elif verb == "BEGIN":
        state.block = block
    elif verb == "END":
        state.block = ""


def _manual(state: _State) -> bool:
    return str(state.question.get("manual", "")).lower() == "true"


def _included(cell: RawCell) -> bool:
    tags = cell.metadata.get("tags")
    return isinstance(tags, list) and "otter_include" in tags


def _text_cell(cell: RawCell, state: _State) -> Cell:
    inside = state.block == "SOLUTION" or _OLD_ANSWER.match(cell.text) is not None
    is_answer = inside and _manual(state)
    kind = Kind.ANSWER if is_answer else Kind.PROSE
    return Cell(
        cell.number, kind, cell.text, is_code=False, name=_name(state), points=_points(state)
    )


def _name(state: _State) -> str:
    return str(state.question.get("name", ""))


def _points(state: _State) -> float | None:
    return points_of(state.question.get("points"))


def _code_cell(cell: RawCell, state: _State) -> Iterator[Cell | NotConverted]:
    text, marked, dropped = _solution_lines(cell.text)
    if dropped:
        reason = "a prompt for students, which the released cell does not show"
        yield NotConverted(cell.number, reason, "\n".join(dropped))
    kind = Kind.CODE
    if marked or state.block == "SOLUTION":
        kind = Kind.ANSWER if _manual(state) else Kind.SOLUTION
    output, printed = saved_output(cell)
    made = Cell(cell.number, kind, text, marked, True, _name(state), None, output, printed)
    yield replace(made, points=_points(state)) if kind is Kind.ANSWER else made


def _solution_lines(text: str) -> tuple[str, frozenset[int], list[str]]:
    """Return the text without marks, the indices of the solution's lines, and the prompts."""
    kept: list[str] = []
    marked: set[int] = set()
    prompts: list[str] = []
    inside = ignored = prompt = False
    for line in text.split("\n"):
        ignore, shown = _IGNORED.match(line), _PROMPT.match(line)
        if ignore is not None:
            ignored = ignore[1].upper() == "BEGIN"
        elif shown is not None:
            prompt = shown[1] == "BEGIN"
        elif prompt:
            prompts.append(line)
        elif _BEGIN.match(line) or _END.match(line):
            inside = _BEGIN.match(line) is not None
        elif not ignored:
            end = _LINE_END.search(line)
            if end is not None and end[1].upper() == "IGNORE":
                continue
            if inside or end is not None:
                marked.add(len(kept))
            kept.append(line[: end.start()] if end is not None else line)
    return "\n".join(kept), frozenset(marked), prompts


def _test_cell(cell: RawCell, state: _State) -> Cell:
    lines = cell.text.split("\n")
    given: dict[str, object] = {}
    config = [index for index, line in enumerate(lines) if _CONFIG.match(line)]
    if len(config) == 2:
        given = settings(lines[config[0] + 1 : config[1]])
        lines = lines[: config[0]] + lines[config[1] + 1 :]
    hidden = str(given.get("hidden", "")).lower() == "true" or any(map(_HIDDEN.match, lines[:1]))
    if lines and (_HIDDEN.match(lines[0]) or _TEST.match(lines[0])):
        del lines[0]
    kept = [line for line in lines if not ((end := _LINE_END.search(line)) and end[1] == "IGNORE")]
    output, printed = saved_output(cell)
    return Cell(
        cell.number,
        Kind.TEST,
        "\n".join(kept),
        frozenset(range(len(kept))) if hidden else frozenset(),
        name=_name(state),
        points=points_of(given.get("points")),
        output=output,
        printed=printed,
        by_output=True,
    )


def question_points(cells: Iterable[RawCell]) -> dict[str, float]:
    """Return the points of each question that names its own; a list is summed."""
    found: dict[str, float] = {}
    for cell in divided(cells):
        mark = boundary(cell)
        if mark is not None and mark[0] == "BEGIN QUESTION":
            points = points_of(mark[1].get("points"))
            if points is not None:
                found[str(mark[1].get("name", ""))] = points
    return found
