"""Parse and compile the top-level statements of a notebook's cells, without executing them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from types import CodeType

from autograder.boundary.definitions import SyntaxProblem
from autograder.reading.magics import to_python
from autograder.reading.notebook import Cell, Notebook
from autograder.reading.syntax import bound, finally_depth, future_flags, most_keywords, study

_DEFINES = re.compile(r"^(?:(?:async\s+)?def|class)\s+(\w+)", re.MULTILINE)
_FIRST_WORDS = re.compile(r"^(?:(?:(?:async\s+)?def|class)\s+)?(\w+)", re.MULTILINE)
_MAX_FINALLY_DEPTH = 3
_MAX_KEYWORDS = 5_000


@dataclass(slots=True)
class ParsedStatement:
    """A top-level statement under consideration."""

    cell: int
    node: ast.stmt
    code: CodeType
    text: str
    flags: int
    binds: frozenset[str]
    kept: bool = False
    needed: bool = False


@dataclass(slots=True)
class Survey:
    """The statements of a notebook and the facts found about their names."""

    graded: frozenset[str]
    statements: list[ParsedStatement] = field(default_factory=list)
    problems: list[SyntaxProblem] = field(default_factory=list)
    broken: dict[str, SyntaxProblem] = field(default_factory=dict)
    calls_graded: set[str] = field(default_factory=set)
    left_alone: dict[str, str] = field(default_factory=dict)
    origins: dict[str, tuple[str, str]] = field(default_factory=dict)
    """For each variable left alone: the first variable in its chain, and that variable's reason."""
    flags: int = 0
    read_ahead: dict[str, list[ParsedStatement]] = field(default_factory=dict)
    """Parsed statements by cell text. Each entry is used once: its statements may be modified."""


def first_words(notebook: Notebook) -> frozenset[str]:
    """Return the first word of each line, or the name after `def` or `class`, from the text alone.

    These words include all functions and classes defined at top level, also in cells that do not
    parse.

    >>> sorted(first_words(Notebook((Cell(1, "W = 1"), Cell(2, "def relu(Z:")), None)))
    ['W', 'relu']
    """
    return frozenset(word for cell in notebook.cells for word in _FIRST_WORDS.findall(cell.source))


def read_cell(survey: Survey, cell: Cell) -> None:
    """Add a cell's statements to the survey, or its syntax error if it does not parse."""
    source = cell.source
    if not survey.flags and source in survey.read_ahead:
        for statement in survey.read_ahead.pop(source):
            statement.cell = cell.number
            survey.statements.append(statement)
        return
    try:
        try:
            tree = ast.parse(source)
        except SyntaxError:
            source = to_python(source)
            tree = ast.parse(source)
        _refuse_slow_to_compile(source, tree)
        survey.flags |= future_flags(tree)  # as in Jupyter, they apply to all later cells
        lines = source.split("\n")
        statements = [
            ParsedStatement(
                cell.number,
                node,
                compile_statement(node, cell.number, survey.flags),
                _line(lines, node.lineno).strip()[:80],
                survey.flags,
                frozenset(bound(node)),
            )
            for node in _separately(tree.body)
        ]
    except SyntaxError as error:
        problem = _problem(cell, error, source)
    except (ValueError, RecursionError, MemoryError) as error:
        reason = str(error)[:200] or "it is nested too deeply"
        problem = SyntaxProblem(cell.number, 1, 0, reason, "")
    else:
        survey.statements += statements
        return
    survey.problems.append(problem)
    survey.broken.update(dict.fromkeys(_DEFINES.findall(source), problem))


def _separately(nodes: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    """Split an import of several names, so that a name that fails costs only itself."""
    for node in nodes:
        if isinstance(node, ast.Import | ast.ImportFrom) and len(node.names) > 1:
            for alias in node.names:
                single = (
                    ast.ImportFrom(node.module, [alias], node.level)
                    if isinstance(node, ast.ImportFrom)
                    else ast.Import([alias])
                )
                yield ast.copy_location(single, node)
        else:
            yield node


def read_ahead(cells: Iterable[Cell]) -> dict[str, list[ParsedStatement]]:
    """Parse cells ahead of time, by their text; omit cells with problems or `__future__` imports.

    A cell with another number in a submission must be compiled again, because the number is part of
    its file name.
    """
    read = {}
    for cell in cells:
        survey = Survey(frozenset())
        read_cell(survey, cell)
        if not survey.problems and not survey.flags:
            for statement in survey.statements:
                study(statement.node)  # for all workers
            read[cell.source] = survey.statements
    return read


def _refuse_slow_to_compile(source: str, tree: ast.Module) -> None:
    """Raise ValueError for code with a compile time far above linear."""
    # Python compiles a finally block two or three times, so nesting costs exponential time.
    if "finally" in source and finally_depth(tree) > _MAX_FINALLY_DEPTH:
        raise ValueError("its finally blocks are nested too deeply")
    # Python compares all keywords of a call pairwise.
    if len(source) > _MAX_KEYWORDS and most_keywords(tree) > _MAX_KEYWORDS:
        raise ValueError("it has a call with too many keyword arguments")


def _problem(cell: Cell, error: SyntaxError, source: str) -> SyntaxProblem:
    line = error.lineno or 1
    text = _line(source.split("\n"), line)
    return SyntaxProblem(cell.number, line, error.offset or 0, error.msg or "", text[:200])


def _line(lines: list[str], number: int) -> str:
    """Return a line by number, or "" if there is no such line: Python may count more lines."""
    return lines[number - 1] if 0 < number <= len(lines) else ""


def compile_statement(node: ast.stmt, cell: int, flags: int) -> CodeType:
    """Compile a statement under the file name `<cell N>`, for use in tracebacks."""
    module = ast.Module([node], [])
    flags |= ast.PyCF_ALLOW_TOP_LEVEL_AWAIT  # as in Jupyter
    code: CodeType = compile(module, _file_name(cell), "exec", flags, dont_inherit=True)
    return code


def final_code(statement: ParsedStatement) -> CodeType:
    """Return the statement's code, recompiled if it was read ahead with another cell number."""
    if statement.code.co_filename == _file_name(statement.cell):
        return statement.code
    return compile_statement(statement.node, statement.cell, statement.flags)


def _file_name(cell: int) -> str:
    return f"<cell {cell}>"
