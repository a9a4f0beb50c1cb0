"""Turn the test cells of a notebook into cases."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from autograder.authoring.importing_arguments import positional, replaced_names
from autograder.authoring.importing_asserts import (
    Check,
    Substitute,
    calls_in,
    checks_of,
    shown_checks,
    unholdable,
)
from autograder.authoring.importing_cells import Cell, Unturned, bound_names, python_of, used_names
from autograder.authoring.importing_collect import Collected, collected, comprehension_with_call
from autograder.authoring.importing_drivers import Script, scripts
from autograder.authoring.importing_loops import rounds
from autograder.authoring.importing_raises import covers, raised
from autograder.authoring.importing_setup import Setup, split_import
from autograder.authoring.importing_solutions import Exercise, Form
from autograder.authoring.importing_statements import Line, asserts, flat_lines

_PARTS = "the arguments of {} could not be read"


@dataclass(frozen=True, slots=True)
class Case:
    """A case: the exercise, whether it is hidden, the texts of arguments and of set-up lines."""

    exercise: str
    hidden: bool
    arguments: tuple[str, ...]
    setup: tuple[str, ...]
    check: Check = field(compare=False)


@dataclass(slots=True)
class Tests:
    """What came of one test cell.

    Attributes:
        cell: its number.
        points: its points.
        question: otter's name of the question, or nbgrader's grade_id.
        text: the text of the cell.
        cases: the cases, each once.
        loops: the cases that a loop makes.
        scripts: the scripts of calls for classes.
        imports: the texts of imports that cases need.
        unturned: the parts that did not become cases.
        whole: the number of assertions that a case replaces.
        stricter: the number of assertions that looked at a part of a result, or at nothing.
    """

    cell: int
    points: float | None
    question: str = ""
    text: str = ""
    cases: list[Case] = field(default_factory=list)
    loops: list[Collected] = field(default_factory=list)
    scripts: list[Script] = field(default_factory=list)
    imports: list[str] = field(default_factory=list)
    unturned: list[Unturned] = field(default_factory=list)
    whole: int = 0
    stricter: int = 0

    @property
    def exercises(self) -> list[str]:
        """The exercise of each case, loop and script; an exercise may occur several times."""
        loops = [one.exercise for one in self.loops]
        return [case.exercise for case in self.cases] + loops + [s.exercise for s in self.scripts]


class Reader:
    """Reads test cells in order; what one cell sets up, later cells may use."""

    def __init__(
        self,
        exercises: Mapping[str, Exercise],
        reach: frozenset[str],
        assigned: Mapping[str, ast.expr],
    ) -> None:
        self.exercises = exercises
        self.reach = reach
        self.setup = Setup(reach)
        self.answers: dict[str, ast.expr] = {}
        for exercise in exercises.values():
            call = ast.Call(ast.Name(exercise.name, ast.Load()), [], [])
            for index, name in enumerate(exercise.binds):
                part = ast.Subscript(call, ast.Constant(index), ast.Load())
                self.answers[name] = part if len(exercise.binds) > 1 else call
        self.callable = {name for name, e in exercises.items() if e.form is not Form.CLASS}
        for name, value in assigned.items():
            if next(calls_in(value, self.callable), None) is not None:
                self.answers.setdefault(name, value)
        self.classes = {name for name, e in exercises.items() if e.form is Form.CLASS}

    def read(self, cell: Cell) -> Tests:
        """Turn a test cell into cases."""
        tests = Tests(cell.number, cell.points, cell.name, cell.text)
        text, tree = python_of(cell.text)
        if tree is None:
            tests.unturned.append(Unturned(cell.number, "the test is not Python", text))
            return tests
        replaced = replaced_names(tree, self.exercises)
        if replaced:
            reason = f"the test replaces or deletes {replaced}"
            tests.unturned.append(Unturned(cell.number, reason, cell.text))
            return tests
        lines = flat_lines(tree.body, cell.marked)
        classes = self.classes & set().union(*(used_names(line.node) for line in lines))
        if classes:
            self._read_scripts(tests, cell, lines, sorted(classes)[0])
        else:
            _CellReader(self, tests, cell).run(lines)
        return tests

    def _read_scripts(self, tests: Tests, cell: Cell, lines: list[Line], name: str) -> None:
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
            tests.unturned.append(Unturned(cell.number, "the test asserts nothing", cell.text))


class _CellReader:
    """Reads the statements of one test cell."""

    def __init__(self, reader: Reader, tests: Tests, cell: Cell) -> None:
        self.cell, self.tests = cell, tests
        self.exercises, self.reach = reader.exercises, reader.reach
        self.setup, self.callable = reader.setup, reader.callable
        self.answers = dict(reader.answers)
        self.results: dict[str, tuple[ast.expr, int]] = {}
        """The names that hold results of exercises: the call, and the position of the statement."""
        self.flags: set[str] = set()
        """The names that say whether an exception was raised."""

    def run(self, lines: list[Line]) -> None:
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
        elif isinstance(node, ast.Assert | ast.Expr) and self._read_odd(line):
            pass
        elif (checks := self._checks(node)) is not None:
            self._add(checks, line)
        elif isinstance(node, ast.Expr):
            self._read_expression(line, node)
        elif not isinstance(node, ast.Pass):
            self._keep(node)

    def _read_odd(self, line: Line) -> bool:
        """Read a statement with calls in a comprehension, or with a result that is called."""
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
        if self.cell.output == "False":
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
            self._add([Check(call, whole=False) for call in calls], line)
        elif not calls and not isinstance(node.value, ast.Constant) and not shown:
            self.setup.add(self.cell.number, node)

    def _keep(self, node: ast.stmt) -> None:
        """Keep a statement that sets something up; remember the results of exercises."""
        substituted, _before = self._substituted(node)
        position = self.setup.add(self.cell.number, node)
        bound = bound_names(node)
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
            if covers(line.node, self.exercises.keys() | self.answers.keys(), self.flags):
                self.tests.whole += 1
            else:
                self._fail("it calls no exercise", line)
            return
        for check in checks:
            self._add_one(check, line)

    def _add_one(self, check: Check, line: Line) -> None:
        name = check.call.func.id if isinstance(check.call.func, ast.Name) else ""
        exercise = self.exercises[name]
        given = positional(check.call, exercise.arguments)
        if exercise.is_generator:
            self._fail(f"the result of {name} is a function or a generator", line)
            return
        if given is None:
            self._fail(_PARTS.format(name), line)
            return
        names = set().union(*map(used_names, given)) if given else set()
        setup = self.setup.needed(self.cell.number, names, self._before)
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

    def _fail(self, reason: str, line: Line) -> None:
        text = ast.unparse(line.node)
        self.tests.unturned.append(Unturned(self.cell.number, reason, text))
