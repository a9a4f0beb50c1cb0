"""Convert the test cells of a notebook into cases."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from autograder.authoring.importing.arguments import replaced_names
from autograder.authoring.importing.calls import calls_in
from autograder.authoring.importing.cases import CasesOfCell
from autograder.authoring.importing.cells import Cell, NotConverted, python_of, used_names
from autograder.authoring.importing.drivers import scripts
from autograder.authoring.importing.parts import Exercise, Form
from autograder.authoring.importing.reader import CellReader, Known
from autograder.authoring.importing.setup import Setup, split_import
from autograder.authoring.importing.statements import Line, flat_lines


class Reader:
    """Reads test cells in order; later cells may use the variables that earlier cells set."""

    def __init__(
        self,
        exercises: Mapping[str, Exercise],
        reach: frozenset[str],
        assigned: Mapping[str, ast.expr],
    ) -> None:
        functions = {name for name, e in exercises.items() if e.form is not Form.CLASS}
        self._classes = exercises.keys() - functions
        self._known = Known(exercises, reach, Setup(reach), _answers(exercises), functions)
        for name, value in assigned.items():
            if next(calls_in(value, functions), None) is not None:
                self._known.answers.setdefault(name, value)

    def read(self, cell: Cell) -> CasesOfCell:
        """Convert a test cell into cases."""
        tests = CasesOfCell(cell.number, cell.points, cell.name, cell.text)
        text, tree = python_of(cell.text)
        if tree is None:
            tests.not_converted.append(NotConverted(cell.number, "the test is not Python", text))
            return tests
        replaced = replaced_names(tree, self._known.exercises)
        if replaced:
            reason = f"the test replaces or deletes {replaced}"
            tests.not_converted.append(NotConverted(cell.number, reason, cell.text))
            return tests
        lines = flat_lines(tree.body, cell.marked)
        classes = self._classes & set().union(*(used_names(line.node) for line in lines))
        if classes:
            self._read_scripts(tests, cell, lines, sorted(classes)[0])
        else:
            CellReader(self._known, tests, cell).run(lines)
        return tests

    def _read_scripts(self, tests: CasesOfCell, cell: Cell, lines: list[Line], name: str) -> None:
        rest = []
        for line in lines:
            if isinstance(line.node, ast.Import | ast.ImportFrom):
                rest += [Line(part, False) for part in split_import(line.node, frozenset())]
            else:
                rest.append(line)
        made, seen = scripts(rest, name, cell.number)
        tests.scripts += made
        tests.whole += seen
        if not made:
            tests.not_converted.append(
                NotConverted(cell.number, "the test asserts nothing", cell.text)
            )


def _answers(exercises: Mapping[str, Exercise]) -> dict[str, ast.expr]:
    """Return, for each variable that an answer returns, the expression that gives it."""
    found: dict[str, ast.expr] = {}
    for exercise in exercises.values():
        call = ast.Call(ast.Name(exercise.name, ast.Load()), [], [])
        for index, name in enumerate(exercise.binds):
            part = ast.Subscript(call, ast.Constant(index), ast.Load())
            found[name] = part if len(exercise.binds) > 1 else call
    return found
