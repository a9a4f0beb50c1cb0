"""The rules for cells that students see: no markers, no declarations of hidden cells."""

from __future__ import annotations

import ast

from autograder.boundary.definitions import END_MARKER, START_MARKER
from autograder.content.source_file import CellKind, SourceFile, without_magics

_DECLARING = {"cases", "examples", "mistake", "same", "compares", "law", "raises", "driver"}


def refuse_answers_in_cells(source: SourceFile) -> None:
    """Refuse cells for students that hold markers or declare cases.

    Raises:
        AssignmentError: there is such a cell; it is named with its line.
    """
    for cell in source.of_kind(CellKind.MARKDOWN, CellKind.PLAIN, CellKind.GIVEN):
        for number, text in enumerate(cell.text.split("\n"), start=cell.line):
            if START_MARKER in text or END_MARKER in text:
                sentence = "a marker needs an exercise cell, which a line '# %% exercise' starts"
                raise source.fault(number, sentence)
    for cell in source.of_kind(CellKind.PLAIN):
        for node in ast.walk(ast.parse(without_magics(cell.text))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            name = node.func.id
            if name in _DECLARING and not _defines(source, name):
                sentence = f"{name}(...) belongs in a hidden cell: '# %% hidden' starts one"
                raise source.fault(cell.line - 1 + node.lineno, sentence)


def _defines(source: SourceFile, name: str) -> bool:
    tree = ast.parse(source.code(CellKind.PLAIN, CellKind.EXERCISE))
    return any(isinstance(n, ast.FunctionDef) and n.name == name for n in ast.walk(tree))
