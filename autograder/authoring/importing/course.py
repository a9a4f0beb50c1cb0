"""The cells of a notebook as exercises and cases, and their texts in order."""

from __future__ import annotations

import ast
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from autograder.authoring.importing import writing as writing
from autograder.authoring.importing.cases import CasesOfCell
from autograder.authoring.importing.cells import (
    Cell,
    Kind,
    NotConverted,
    bound_names,
    merged,
    python_of,
    used_names,
)
from autograder.authoring.importing.graded_tests import Reader
from autograder.authoring.importing.parts import Exercise, Form, Part, Plain
from autograder.authoring.importing.solved_cells import NO_SOLUTION, solution_parts

_FRAMEWORK = re.compile(
    r"^\s*(import otter\b|from otter\b|grader\s*=\s*otter|grader\.(check|check_all|export)\b"
    r"|from __future__ import)"
)
_STUB_ANSWER = re.compile(r"YOUR (ANSWER|CODE) HERE")
_ANSWER = "*Write your answer here.*"


@dataclass(frozen=True, slots=True)
class Imported:
    """An imported notebook.

    Attributes:
        id: the id of the assignment.
        text: the text of the one-file assignment.
        dialect: `nbgrader` or `otter`.
        not_converted: the parts that could not be converted, in the order of their cells.
        exercises: the names of the exercises.
        solutions: the number of solutions: the exercises, and those that did not become one.
        fully_converted: the names of the exercises with cases whose tests were all converted.
        answers: the numbers of the cells that a person grades.
        tests: the number of assertions.
        converted: the number of assertions that became cases.
        stricter: the number of these assertions whose case compares the whole result, unlike
            the assertion.
        points: the points of all exercises.
        given: the modules beside the notebook that it imports.
    """

    id: str
    text: str
    dialect: str
    not_converted: tuple[NotConverted, ...]
    exercises: tuple[str, ...]
    solutions: int
    fully_converted: tuple[str, ...]
    answers: tuple[int, ...]
    tests: int
    converted: int
    stricter: int
    points: float
    given: tuple[str, ...]


class Course:
    """The exercises, cases and other cells of a notebook that is imported."""

    def __init__(self, read: Sequence[Cell | NotConverted]) -> None:
        cells = [cell for cell in read if isinstance(cell, Cell)]
        self.cells = cells
        self.lost = [part for part in read if isinstance(part, NotConverted)]
        self.not_converted = list(self.lost)
        used = {cell.number: _names(cell) for cell in cells if cell.is_code}
        test_cells = [cell for cell in cells if cell.kind is Kind.TEST]
        tested = frozenset().union(*(used[cell.number][0] for cell in test_cells))
        taken = set().union(*(names | bound for names, bound in used.values()))
        self.parts: dict[int, list[Part]] = {}
        self.exercises: dict[str, Exercise] = {}
        for cell in cells:
            if cell.kind is Kind.SOLUTION:
                others = [names for number, (names, _b) in used.items() if number != cell.number]
                mentioned = frozenset().union(*others)
                parts = list(solution_parts(cell, tested, mentioned, taken))
                self.parts[cell.number] = self._known(parts)
        own = [
            bound
            for cell in cells
            if cell.is_code and cell.kind is not Kind.TEST
            for bound in [used[cell.number][1]]
        ]
        reach = frozenset(self.exercises).union(*own)
        reader = Reader(self.exercises, reach, self._assigned())
        self.tests = {cell.number: reader.read(cell) for cell in test_cells}
        self.main = {number: self._main(number, tests) for number, tests in self.tests.items()}

    def holds_answers(self) -> bool:
        """Return whether there is a solution or a model answer; a release holds only stubs."""
        kept = [part for parts in self.parts.values() for part in parts]
        if any(not isinstance(part, NotConverted) or part.reason != NO_SOLUTION for part in kept):
            return True
        answers = [cell.text for cell in self.cells if cell.kind is Kind.ANSWER]
        return not kept and any(_STUB_ANSWER.search(text) is None for text in answers)

    def _known(self, parts: Iterable[Part]) -> list[Part]:
        """Add the exercises of a cell; a second exercise of a name is left out."""
        kept: list[Part] = []
        for part in parts:
            if isinstance(part, Exercise) and part.name in self.exercises:
                reason = f"a second exercise of the name {part.name}"
                part = NotConverted(part.cell, reason, part.text)
            if isinstance(part, Exercise):
                self.exercises[part.name] = part
            elif isinstance(part, NotConverted):
                self.not_converted.append(part)
            kept.append(part)
        return kept

    def _assigned(self) -> dict[str, ast.expr]:
        """Return the values of the variables that plain cells assign."""
        texts = [cell.text for cell in self.cells if cell.kind is Kind.CODE]
        parts = (part for parts in self.parts.values() for part in parts)
        texts += [part.text for part in parts if isinstance(part, Plain)]
        found: dict[str, ast.expr] = {}
        for text in texts:
            tree = python_of(text)[1]
            for node in tree.body if tree is not None else ():
                if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                    found[node.targets[0].id] = node.value
        return found

    def _main(self, number: int, tests: CasesOfCell) -> str:
        """Return the exercise that a test cell tests: the exercise that it calls most often."""
        if tests.exercises:
            return Counter(tests.exercises).most_common(1)[0][0]
        names = [name for name, exercise in self.exercises.items() if exercise.cell < number]
        mentioned = [name for name in names if re.search(rf"\b{name}\b", tests.text)]
        return (mentioned or names or [""])[-1]

    def points(self, questions: dict[str, float] | None) -> dict[str, float]:
        """Return the points of each exercise; `questions` has the points of otter's questions."""
        found: defaultdict[str, float] = defaultdict(float)
        groups: dict[object, list[CasesOfCell]] = defaultdict(list)
        for number, tests in self.tests.items():
            groups[number if questions is None else tests.question].append(tests)
        for group in groups.values():
            given = [tests.points for tests in group if tests.points is not None]
            worth = sum(given) if given or questions is None else 1.0
            worth = (questions or {}).get(group[0].question, worth)
            names = {name for tests in group for name in tests.exercises}
            for name in names or {self.main[group[0].cell]}:
                found[name] += worth / max(1, len(names))
        lost = found.pop("", 0.0)
        if lost:
            self.not_converted.append(
                NotConverted(0, f"{writing.counted(lost, 'point')} of tests belong to no exercise")
            )
        return {name: round(points, 4) for name, points in found.items() if points}

    def written(self, points: dict[str, float]) -> Iterator[str]:
        """Yield the texts of the cells."""
        writer = writing.Writer(list(self.tests.values()))
        waiting = [part for part in self.lost if part.text]
        group: list[CasesOfCell] = []
        for cell in self.cells:
            if cell.kind is Kind.TEST:
                group.append(self.tests[cell.number])
                continue
            yield from writer.tests(group)
            group = []
            while waiting and waiting[0].cell < cell.number:
                yield writing.hidden(writing.left_out(waiting.pop(0)))
            yield from self._written_cell(cell, points)
        yield from writer.tests(group)
        yield from (writing.hidden(writing.left_out(part)) for part in waiting)
        yield from self._without_cases()

    def _written_cell(self, cell: Cell, points: dict[str, float]) -> Iterator[str]:
        if cell.kind is Kind.SOLUTION:
            for part in self.parts[cell.number]:
                yield from self._written_part(part, points)
        elif cell.kind is Kind.ANSWER:
            yield from self._written_answer(cell)
        else:
            yield from self._written_plain(cell)

    def _without_cases(self) -> Iterator[str]:
        """Yield a note on each exercise of which no test was converted."""
        covered = {name for tests in self.tests.values() for name in tests.exercises}
        for name, exercise in self.exercises.items():
            if exercise.form is Form.ANSWER and name not in covered:
                yield writing.hidden(f"examples({name}, hidden_1=())")
            elif name not in covered:
                yield writing.hidden(writing.without_cases(name, exercise.form is Form.CLASS))

    def _written_part(self, part: Part, points: dict[str, float]) -> Iterator[str]:
        if isinstance(part, Exercise):
            share = points.get(part.name)
            if share is not None and len(part.methods) > 1:
                share = round(share / len(part.methods), 4)
            yield writing.exercise(part, share)
        elif isinstance(part, Plain):
            if part.text.strip():
                yield writing.plain(part.text)
        else:
            yield writing.hidden(writing.left_out(part))

    def _written_answer(self, cell: Cell) -> Iterator[str]:
        given = f" ({writing.counted(cell.points, 'point')})" if cell.points else ""
        reason = f"an answer that a person grades{given}"
        if cell.is_code:
            yield writing.plain("# Write your code here.")
        else:
            yield writing.markdown(_ANSWER)
        yield writing.hidden(writing.left_out(NotConverted(cell.number, reason, cell.text)))

    def _written_plain(self, cell: Cell) -> Iterator[str]:
        if not cell.is_code:
            if cell.text.strip():
                yield writing.markdown(cell.text)
            return
        lines = [line for line in cell.text.split("\n") if not _FRAMEWORK.match(line)]
        text, tree = python_of("\n".join(lines).strip("\n"))
        if tree is None:
            self.not_converted.append(NotConverted(cell.number, "a cell that is not Python", ""))
        if text.strip():
            yield writing.plain(text)

    def result(
        self, made_id: str, text: str, dialect: str, points: float, given: Sequence[str]
    ) -> Imported:
        """Return the text with the numbers of converted exercises and tests."""
        tests = list(self.tests.values())
        covered = {name for one in tests for name in one.exercises}
        partly = {self.main[number] for number, one in self.tests.items() if one.not_converted}
        failed = [part for one in tests for part in one.not_converted]
        parts = (part for parts in self.parts.values() for part in parts)
        lost = [p for p in parts if isinstance(p, NotConverted) and p.reason != NO_SOLUTION]
        converted = sum(one.whole + one.stricter for one in tests)
        prompts = tuple(self.not_converted)
        return Imported(
            id=made_id,
            text=text,
            dialect=dialect,
            not_converted=tuple(merged((*prompts, *failed))),
            exercises=tuple(self.exercises),
            solutions=len(self.exercises) + len(lost),
            fully_converted=tuple(name for name in self.exercises if name in covered - partly),
            answers=tuple(cell.number for cell in self.cells if cell.kind is Kind.ANSWER),
            tests=converted + len(failed),
            converted=converted,
            stricter=sum(one.stricter for one in tests),
            points=points,
            given=tuple(given),
        )


def _names(cell: Cell) -> tuple[frozenset[str], frozenset[str]]:
    """Return the names that a cell reads, and those that it binds."""
    _text, tree = python_of(cell.text)
    if tree is None:
        return frozenset(), frozenset()
    return frozenset(used_names(tree)), frozenset(bound_names(tree))
