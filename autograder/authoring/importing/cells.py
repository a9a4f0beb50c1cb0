"""The cells of an imported notebook, in one form for nbgrader and otter."""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from autograder.errors import UsageError
from autograder.reading.magics import to_python
from autograder.reading.notebook import all_cells, cell_text

_PYTHON = re.compile(r"i?pyth?on|pyodide|pyolite|sage", re.IGNORECASE)
_STUB = re.compile(r"^\s*(raise NotImplementedError(\(.*\))?|# YOUR CODE HERE)\s*$")


class Kind(StrEnum):
    """The purpose of a cell."""

    PROSE = "prose"
    CODE = "code"
    SOLUTION = "solution"
    TEST = "test"
    ANSWER = "answer"
    """An answer that a person grades."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell without the marks of its dialect.

    Attributes:
        number: its place in the notebook, counted from 1.
        kind: its use.
        text: its text; the lines that only mark something are removed.
        marked: the indices of the lines that are the solution, or that are hidden tests.
        is_code: whether it is a code cell.
        name: nbgrader's grade_id, or the name of otter's question.
        points: its points, or None if it names no points.
        output: the text that the cell's last expression gave, as saved in the notebook.
        printed: whether a saved output was printed.
        by_output: whether the output is the expected value, as in otter's tests.
    """

    number: int
    kind: Kind
    text: str
    marked: frozenset[int] = frozenset()
    is_code: bool = True
    name: str = ""
    points: float | None = None
    output: str = ""
    printed: bool = False
    by_output: bool = False

    @property
    def lines(self) -> list[str]:
        """The lines of the text."""
        return self.text.split("\n")


@dataclass(frozen=True, slots=True)
class NotConverted:
    """A part that could not be converted: the number of its cell, the reason, its text."""

    cell: int
    reason: str
    text: str = ""


def merged(parts: Iterable[NotConverted]) -> list[NotConverted]:
    r"""Return the parts in the order of their cells; parts of a cell with one reason are joined.

    >>> merged([NotConverted(3, "odd", "a"), NotConverted(3, "odd", "b")])
    [NotConverted(cell=3, reason='odd', text='a\nb')]
    """
    texts: dict[tuple[int, str], list[str]] = {}
    for part in parts:
        texts.setdefault((part.cell, part.reason), []).append(part.text)
    joined = (NotConverted(*key, "\n".join(found)) for key, found in texts.items())
    return sorted(joined, key=lambda part: part.cell)


@dataclass(frozen=True, slots=True)
class RawCell:
    """A cell as it is in the file: its number, type, text, metadata and outputs."""

    number: int
    kind: str
    text: str
    metadata: Mapping[str, Any]
    outputs: tuple[Mapping[str, Any], ...]


def raw_cells(document: Mapping[str, Any]) -> Iterator[RawCell]:
    """Yield the cells whose text can be read.

    Raises:
        UnreadableError: the document has no list of cells.
    """
    for number, cell in enumerate(all_cells(dict(document)), start=1):
        if not isinstance(cell, dict):
            continue
        text = cell_text(cell)
        kind, metadata, outputs = (cell.get(key) for key in ("cell_type", "metadata", "outputs"))
        if text is None or kind not in ("code", "markdown", "raw", "heading"):
            continue
        yield RawCell(
            number,
            str(kind),
            text.replace("\0", "\ufffd").strip("\n"),
            metadata if isinstance(metadata, dict) else {},
            tuple(output for output in _listed(outputs) if isinstance(output, dict)),
        )


def refuse_other_languages(document: Mapping[str, Any], name: str) -> None:
    """Refuse a notebook whose metadata name a language other than Python.

    Raises:
        UsageError: the notebook is written in another language.
    """
    metadata = document.get("metadata")
    if not isinstance(metadata, dict):
        return
    kernel, language = metadata.get("kernelspec"), metadata.get("language_info")
    kernel = kernel if isinstance(kernel, dict) else {}
    language = language if isinstance(language, dict) else {}
    for given in (kernel.get("language"), language.get("name"), kernel.get("name")):
        if isinstance(given, str) and given.strip():
            if _PYTHON.search(given):
                return
            shown = {"ir": "R"}.get(given, given)[:30]
            raise UsageError(f"{name} is written in {shown}; only Python notebooks can be imported")


def saved_output(cell: RawCell) -> tuple[str, bool]:
    """Return the text of a cell's saved result, and whether something was printed."""
    shown, printed = "", ""
    for output in cell.outputs:
        data = output.get("data")
        if output.get("output_type") == "stream":
            printed += _joined(output.get("text"))
        elif output.get("output_type") in ("execute_result", "pyout") and isinstance(data, dict):
            shown = _joined(data.get("text/plain"))
    return shown or printed.rstrip("\n"), bool(printed)


def points_of(value: object) -> float | None:
    """Return a number of points: of a number, of text with a number, or the sum of a list."""
    if isinstance(value, list):
        each = [points_of(part) for part in value]
        return sum(part for part in each if part is not None)
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if 0 <= number < 1e6 else None


def parse(text: str) -> ast.Module | None:
    """Parse Python without warnings; return None if it is not Python.

    >>> parse("x = ") is None
    True
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def python_of(text: str) -> tuple[str, ast.Module | None]:
    """Return a cell's text with IPython's syntax made to comments, and its syntax tree.

    >>> python_of("%matplotlib inline")[0]
    '# %matplotlib inline'
    """
    tree = parse(text)
    if tree is not None:
        return text, tree
    old, new = text.split("\n"), to_python(text).split("\n")
    if len(old) != len(new):
        return text, None
    lines = []
    for before, after in zip(old, new, strict=True):
        if before == after:
            lines.append(before)
        elif before.strip() == after.strip():
            lines.append(after)
        else:
            indent = before[: len(before) - len(before.lstrip())]
            comment = before.strip()
            mark = "# | " if comment.startswith("%%") else "# "
            lines.append(f"{indent}{mark}{comment}" + (f"\n{indent}pass" if indent else ""))
            if after.strip() not in ("", "pass"):
                lines[-1] = f"{after}  # {comment}"
    text = "\n".join(lines)
    return text, parse(text)


def is_stub(line: str) -> bool:
    """Return whether a line stands for missing student code."""
    return _STUB.match(line) is not None


def bound_names(node: ast.AST) -> set[str]:
    """Return the names that a statement binds, in the statement's own scope.

    >>> sorted(bound_names(ast.parse("import os.path; a, b = 1, 2")))
    ['a', 'b', 'os']
    """
    names: set[str] = set()
    waiting: list[ast.AST] = [node]
    while waiting:
        part = waiting.pop()
        if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            names.add(part.name)
            continue
        if isinstance(part, ast.Lambda | ast.ListComp | ast.SetComp | ast.DictComp):
            continue
        if isinstance(part, ast.Import | ast.ImportFrom):
            names |= {alias.asname or alias.name.split(".")[0] for alias in part.names}
        elif isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store):
            names.add(part.id)
        elif isinstance(part, ast.ExceptHandler) and part.name:
            names.add(part.name)
        waiting.extend(ast.iter_child_nodes(part))
    return names


def used_names(node: ast.AST) -> set[str]:
    """Return the names that are read anywhere in a statement."""
    return {
        part.id
        for part in ast.walk(node)
        if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Load)
    }


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _joined(value: object) -> str:
    if isinstance(value, list):
        return "".join(part for part in value if isinstance(part, str))
    return value if isinstance(value, str) else ""
