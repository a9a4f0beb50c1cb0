"""What a notebook's cells hold: their top-level statements, parsed and compiled, never executed."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from types import CodeType

from autograder.boundary.definitions import SyntaxProblem
from autograder.reading.magics import to_python
from autograder.reading.notebook import Cell, Notebook
from autograder.reading.syntax import bound, finally_depth, future_flags, most_keywords

_DEFINES = re.compile(r"^(?:async\s+)?def\s+(\w+)", re.MULTILINE)
_FIRST_WORDS = re.compile(r"^(?:(?:async\s+)?def\s+)?(\w+)", re.MULTILINE)
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
    """All statements of a notebook and what was learned about the names that they bind."""

    graded: frozenset[str]
    statements: list[ParsedStatement] = field(default_factory=list)
    problems: list[SyntaxProblem] = field(default_factory=list)
    broken: dict[str, SyntaxProblem] = field(default_factory=dict)
    calls_graded: set[str] = field(default_factory=set)
    left_alone: dict[str, str] = field(default_factory=dict)
    origins: dict[str, tuple[str, str]] = field(default_factory=dict)
    """For each variable left alone: the one that it goes back to, and where that comes from."""
    flags: int = 0
    read_ahead: dict[str, list[ParsedStatement]] = field(default_factory=dict)
    """What cells of these texts hold; each serves once, because its statements may be pruned."""


def first_words(notebook: Notebook) -> frozenset[str]:
    """Return the words that lines begin with or that follow `def`, read from the text alone.

    What is defined at top level is among them, also in cells that do not parse.
    """
    return frozenset(word for cell in notebook.cells for word in _FIRST_WORDS.findall(cell.source))


def read_cell(survey: Survey, cell: Cell) -> None:
    """Add what a cell holds; one that does not parse is noted with what it would define."""
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
        _refuse_what_compiles_for_ever(source, tree)
        survey.flags |= future_flags(tree)  # as in Jupyter, they hold from here on
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
            for node in tree.body
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


def read_ahead(sources: Iterable[str]) -> dict[str, list[ParsedStatement]]:
    """Return what cells of these texts hold, for those that hold nothing out of the ordinary."""
    known = {}
    for number, source in enumerate(sources, start=1):
        survey = Survey(frozenset())
        read_cell(survey, Cell(number, source))
        if not survey.problems and not survey.flags:
            known[source] = survey.statements
    return known


def _refuse_what_compiles_for_ever(source: str, tree: ast.Module) -> None:
    """Raise ValueError for the few things that take Python more than linear time to compile."""
    # A finally block is compiled two or three times, and so a nested one exponentially often.
    if "finally" in source and finally_depth(tree) > _MAX_FINALLY_DEPTH:
        raise ValueError("its finally blocks are nested too deeply")
    # Keywords are compared with one another, each with each.
    if len(source) > _MAX_KEYWORDS and most_keywords(tree) > _MAX_KEYWORDS:
        raise ValueError("it has a call with too many keyword arguments")


def _problem(cell: Cell, error: SyntaxError, source: str) -> SyntaxProblem:
    line = error.lineno or 1
    text = _line(source.split("\n"), line)
    return SyntaxProblem(cell.number, line, error.offset or 0, error.msg or "", text[:200])


def _line(lines: list[str], number: int) -> str:
    """Return a line by Python's count, which knows more line ends than a notebook does."""
    return lines[number - 1] if 0 < number <= len(lines) else ""


def compile_statement(node: ast.stmt, cell: int, flags: int) -> CodeType:
    """Compile one statement; `<cell N>` as its file name leads from a traceback to the cell."""
    module = ast.Module([node], [])
    flags |= ast.PyCF_ALLOW_TOP_LEVEL_AWAIT  # as in Jupyter
    code: CodeType = compile(module, _file_name(cell), "exec", flags, dont_inherit=True)
    return code


def final_code(statement: ParsedStatement) -> CodeType:
    """Return a statement's code under the number of its own cell, also if it was read ahead."""
    if statement.code.co_filename == _file_name(statement.cell):
        return statement.code
    return compile_statement(statement.node, statement.cell, statement.flags)


def _file_name(cell: int) -> str:
    return f"<cell {cell}>"
