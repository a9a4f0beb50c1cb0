"""Read the statements of one test cell."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from autograder.authoring.importing.arguments import positional
from autograder.authoring.importing.asserts import checks_of, shown_checks
from autograder.authoring.importing.calls import (
    Check,
    Substitute,
    calls_in,
    function_name,
    unholdable,
)
from autograder.authoring.importing.cases import Case, CasesOfCell
from autograder.authoring.importing.cells import Cell, NotConverted, bound_names, used_names
from autograder.authoring.importing.collect import Collected, collected, comprehension_with_call
from autograder.authoring.importing.loops import rounds
from autograder.authoring.importing.parts import Exercise, Form
from autograder.authoring.importing.raises import covers, raised
from autograder.authoring.importing.setup import Setup, literal_values, split_import
from autograder.authoring.importing.statements import Line, asserts

_ARGUMENTS = "the arguments of {} could not be read"


@dataclass(frozen=True, slots=True)
class Known:
    """Facts about the whole notebook.

    Attributes:
        exercises: its exercises by name.
        reach: the names that its own cells bind.
        setup: the set-up statements of its test cells so far.
        answers: the expressions that variables stand for.
        functions: the names of the exercises that are not classes.
    """

    exercises: Mapping[str, Exercise]
    reach: frozenset[str]
    setup: Setup
    answers: dict[str, ast.expr]
    functions: set[str]


class CellReader:
    """Reads the statements of one test cell."""

    def __init__(self, known: Known, tests: CasesOfCell, cell: Cell) -> None:
        self.cell, self.tests = cell, tests
        self.exercises, self.reach = known.exercises, known.reach
        self.functions = set(known.functions)
        self.setup, self.callable = known.setup, known.functions
        self.answers = dict(known.answers)
        self.results: dict[str, tuple[ast.expr, int]] = {}
        """The names that hold results of exercises: the call, and the position of the statement."""
        self.passed: set[str] = set()
        """The names that were arguments of exercises."""
        self.changed: dict[str, str] = {}
        """The names that were arguments of calls without a result, each with the exercise."""
        self.flags: set[str] = set()
        """The names that say whether an exception was raised."""

    def run(self, lines: list[Line]) -> None:
        """Read the statements in order."""
        last = lines[-1].node if lines else None
        for line in lines:
            shows = line.node is last and self.cell.by_output
            if not (shows and self._read_shown(line)):
                self._read(line)

    def _read(self, line: Line) -> None:
        node = line.node
        if isinstance(node, ast.Import | ast.ImportFrom):
            self.tests.imports += map(ast.unparse, split_import(node, self.reach))
        elif (found := raised(node, self.callable)) is not None:
            self.flags |= found.flags
            for part in found.setup:
                self._keep(part)
            self._add(list(found.checks), line)
        elif isinstance(node, ast.For | ast.While | ast.If | ast.With | ast.Try):
            self._read_block(line)
        elif isinstance(node, ast.Assert | ast.Expr) and self._read_indirect(line):
            pass
        elif (checks := self._checks(node)) is not None:
            self._add(checks, line)
        elif isinstance(node, ast.Expr):
            self._read_expression(line, node)
        elif not isinstance(node, ast.Pass):
            self._keep(node)

    def _read_indirect(self, line: Line) -> bool:
        """Read a statement that calls exercises in a comprehension, or calls their results."""
        substituted, _before = self._substituted(line.node)
        if name := unholdable(substituted, self.callable):
            self._fail(f"the result of {name} is a function or a generator", line)
            return True
        loop = comprehension_with_call(substituted, self.callable)
        if loop is not None:
            self._read_block(Line(loop, line.hidden))
        return loop is not None

    def _substituted(self, node: ast.stmt) -> tuple[ast.stmt, int | None]:
        """Return the statement with results and answers in place of names, and the position."""
        names = used_names(node)
        before: int | None = None
        values: dict[str, ast.expr] = {}
        if not list(calls_in(node, self.callable)):
            used = {name: self.results[name] for name in names if name in self.results}
            values = {name: value for name, (value, _at) in used.items()}
            before = min((at for _value, at in used.values()), default=None)
            if not values:
                values = {n: v for n, v in self.answers.items() if n in names}
        return Substitute(values).visit(copy.deepcopy(node)), before

    def _checks(self, node: ast.stmt) -> list[Check] | None:
        substituted, self._before = self._substituted(node)
        return checks_of(substituted, self.callable)

    def _read_shown(self, line: Line) -> bool:
        """Read the last expression of a cell whose saved output is the expected value."""
        node, self._before = self._substituted(line.node)
        if not isinstance(node, ast.Expr) or checks_of(node, self.callable) is not None:
            return False
        checks = shown_checks(node.value, self.cell.output, self.cell.printed, self.callable)
        if name := unholdable(node, self.callable):
            self._fail(f"the result of {name} is a function or a generator", line)
        elif self.cell.output == "False":
            self._fail("its saved output is False", line)
        elif checks:
            self._add(checks, line)
        elif not isinstance(node.value, ast.Constant):
            self._fail("it calls no exercise", line)
        return True

    def _read_expression(self, line: Line, node: ast.Expr) -> None:
        calls = list(calls_in(node, self.callable))
        shown = isinstance(node.value, ast.Call) and ast.unparse(node.value.func) == "print"
        if calls and not shown:
            self._before = None
            for call in calls:
                words = [*call.args, *(word.value for word in call.keywords)]
                named = [value.id for value in words if isinstance(value, ast.Name)]
                self.changed |= dict.fromkeys(named, function_name(call))
            self._add([Check(call, whole=False) for call in calls], line)
        elif not calls and not isinstance(node.value, ast.Constant) and not shown:
            self.setup.add(self.cell.number, node)

    def _keep(self, node: ast.stmt) -> None:
        """Keep a statement that sets something up; remember the results of exercises."""
        substituted, _before = self._substituted(node)
        position = self.setup.add(self.cell.number, node)
        bound = bound_names(node)
        self.functions |= {node.name} if isinstance(node, ast.FunctionDef) else set()
        for name in bound:
            self.results.pop(name, None)
            self.answers.pop(name, None)
        if not isinstance(node, ast.Assign) or not isinstance(substituted, ast.Assign):
            return
        target, value = node.targets[0], substituted.value
        if next(calls_in(value, self.callable), None) is None:
            return
        at = position
        if isinstance(target, ast.Name):
            self.results[target.id] = (value, at)
        elif isinstance(target, ast.Tuple | ast.List):
            for index, part in enumerate(target.elts):
                if isinstance(part, ast.Name):
                    element = ast.Subscript(value, ast.Constant(index), ast.Load())
                    self.results[part.id] = (element, at)

    def _read_block(self, line: Line) -> None:
        node = line.node
        tested = asserts(node) or list(calls_in(node, self.callable))
        if not tested:
            self.setup.add(self.cell.number, node)
            return
        if not list(calls_in(node, self.callable)):
            substituted, self._before = self._substituted(node)
            calls = list(calls_in(substituted, self.callable))
            if calls:
                self._add([Check(call, whole=False) for call in calls[:1]], line)
                return
        if isinstance(node, ast.For):
            bodies = rounds(node, self.setup.values(self.cell.number))
            if bodies is not None:
                for part in (part for body in bodies for part in body):
                    self._read(Line(part, line.hidden))
                return
        found = collected(node, self.callable - set(self._answer_names()), line.hidden)
        if not found:
            self._fail("it calls no exercise", line)
        for one in found:
            self._add_loop(one, node)

    def _add_loop(self, one: Collected, node: ast.stmt) -> None:
        setup = self.setup.needed(self.cell.number, used_names(node))
        lines = tuple(ast.unparse(part) for part in setup)
        self.tests.loops.append(replace(one, setup=lines))
        self.tests.whole += one.checks

    def _answer_names(self) -> Iterator[str]:
        return (name for name, e in self.exercises.items() if e.form is Form.ANSWER)

    def _add(self, checks: list[Check], line: Line) -> None:
        if not checks:
            known = self.exercises.keys() | self.answers.keys()
            changed = [self.changed[n] for n in used_names(line.node) if n in self.changed]
            if changed:
                self._drop_bare_calls(changed[0])
                self._fail(f"it looks at an argument that {changed[0]} changes", line)
            elif covers(line.node, known, self.flags) or used_names(line.node) & self.passed:
                # That the arguments stay as they were is a property of every exercise.
                self.tests.whole += 1
            else:
                self._fail("it calls no exercise", line)
            return
        for check in checks:
            self._add_one(check, line)

    def _drop_bare_calls(self, name: str) -> None:
        """Drop the cases of calls without an assertion: the arguments are what they change."""
        kept = [c for c in self.tests.cases if c.exercise != name or c.check.whole]
        self.tests.stricter -= len(self.tests.cases) - len(kept)
        self.tests.cases[:] = kept

    def _add_one(self, check: Check, line: Line) -> None:
        name = check.call.func.id if isinstance(check.call.func, ast.Name) else ""
        exercise = self.exercises[name]
        given = positional(check.call, exercise.arguments)
        if exercise.is_generator:
            self._fail(f"the result of {name} is a function or a generator", line)
            return
        if given is None:
            self._fail(_ARGUMENTS.format(name), line)
            return
        names = set().union(*map(used_names, given)) if given else set()
        if any(self._is_function(value) for value in given):
            self._fail(f"an argument of {name} is a function", line)
            return
        self.passed |= {value.id for value in given if isinstance(value, ast.Name)}
        expected = self.setup.values(self.cell.number).get(check.expected)
        if expected is not None:
            check = replace(check, expected=ast.unparse(expected))
        setup = self.setup.needed(self.cell.number, names, self._before)
        values = literal_values(setup)
        if values is not None:
            given = [Substitute(values).visit(copy.deepcopy(value)) for value in given]
            setup = []
        is_answer = exercise.form is Form.ANSWER
        case = Case(
            name,
            line.hidden or is_answer,
            tuple(map(ast.unparse, given)),
            tuple(map(ast.unparse, setup)),
            check,
        )
        if check.whole or (is_answer and bool(check.expected)):
            self.tests.whole += 1
        else:
            self.tests.stricter += 1
        self.tests.cases.append(case)

    _before: int | None = None

    def _is_function(self, value: ast.expr) -> bool:
        named = isinstance(value, ast.Name) and value.id in self.functions
        return named or isinstance(value, ast.Lambda)

    def _fail(self, reason: str, line: Line) -> None:
        text = ast.unparse(line.node)
        self.tests.not_converted.append(NotConverted(self.cell.number, reason, text))
