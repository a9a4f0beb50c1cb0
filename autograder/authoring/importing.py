"""Turn an nbgrader or an otter notebook into the text of a one-file assignment.

Nothing is run. Prose, set-up and solutions stay as they are. Tests become cases with the arguments
of the calls they check; the reference gives the expected values anew. What cannot be turned is kept
as a comment in a hidden cell, and is listed by cell.
"""

from __future__ import annotations

import ast
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from autograder.authoring import importing_writing as writing
from autograder.authoring.importing_cells import (
    Cell,
    Kind,
    RawCell,
    Unturned,
    bound_names,
    parse,
    python_of,
    raw_cells,
    refuse_other_languages,
    used_names,
)
from autograder.authoring.importing_nbgrader import is_nbgrader, nbgrader_cells
from autograder.authoring.importing_otter import (
    assignment_settings,
    boundary,
    is_otter,
    otter_cells,
    question_points,
)
from autograder.authoring.importing_solutions import (
    Exercise,
    Form,
    Part,
    Plain,
    solution_parts,
)
from autograder.authoring.importing_tests import Reader, Tests
from autograder.errors import UsageError
from autograder.reading.notebook import load_document

_FRAMEWORK = re.compile(
    r"^\s*(import otter\b|from otter\b|grader\s*=\s*otter|grader\.(check|check_all|export)\b"
    r"|from __future__ import)"
)
_NOT_LOADED = {"numpy", "otter", "nbgrader", "nose", "pytest", "IPython", "ipywidgets", "ipytest"}
_ANSWER = "*Write your answer here.*"


@dataclass(frozen=True, slots=True)
class Imported:
    """A notebook that came over.

    Attributes:
        id: the id of the assignment.
        text: the text of the one-file assignment.
        dialect: `nbgrader` or `otter`.
        unturned: the parts that did not come over, in the order of their cells.
        exercises: the names of the exercises.
        whole: the names of the exercises that have cases and all of whose tests came over.
        answers: the numbers of the cells that a person grades.
        tests: the number of assertions.
        turned: the number of assertions that became cases.
        stricter: the number of those whose case compares the whole result, unlike the assertion.
        points: the points of all exercises.
        given: the modules beside the notebook that it imports.
    """

    id: str
    text: str
    dialect: str
    unturned: tuple[Unturned, ...]
    exercises: tuple[str, ...]
    whole: tuple[str, ...]
    answers: tuple[int, ...]
    tests: int
    turned: int
    stricter: int
    points: float
    given: tuple[str, ...]


def import_notebook(
    content: bytes, name: str, as_id: str = "", beside: Iterable[str] = ()
) -> Imported:
    """Turn a notebook into the text of a one-file assignment.

    Args:
        content: the notebook's bytes.
        name: its file name.
        as_id: the id of the assignment; by default from otter's settings or the file name.
        beside: the names of the modules in the notebook's folder.

    Raises:
        UsageError: it is not a Python notebook with nbgrader's or otter's marks and a solution.
        UnreadableError: it is not a notebook.
    """
    document = load_document(content)
    refuse_other_languages(document, name)
    raw = list(raw_cells(document))
    settings = assignment_settings(raw)
    if is_otter(raw):
        dialect, read = "otter", list(otter_cells(raw))
    elif is_nbgrader(raw):
        dialect, read = "nbgrader", list(nbgrader_cells(raw))
    else:
        raise UsageError(
            f"{name} has no marks of nbgrader or otter, such as `### BEGIN SOLUTION` or "
            "`# BEGIN QUESTION`"
        )
    made_id = as_id or assignment_id(str(settings.get("name", "")) or PurePath(name).stem)
    course = _Course(read)
    if not course.exercises and not any(cell.kind is Kind.ANSWER for cell in course.cells):
        raise UsageError(
            f"{name} holds no solution: import the source version, not the released version"
        )
    points = course.points(question_points(raw) if dialect == "otter" else None)
    named = [file for key in ("files", "student_files") for file in _texts(settings.get(key))]
    own = frozenset(beside) | {PurePath(file).stem for file in named if file.endswith(".py")}
    packages, given = _packages(course.cells, own)
    head = writing.header(made_id, _title(raw, made_id), packages, given)
    text = "\n\n".join([head, *course.written(points)]) + "\n"
    if parse(text) is None:
        raise UsageError(f"{name} could not be turned into Python: one of its cells is too complex")
    return course.result(made_id, text, dialect, sum(points.values()), given)


def assignment_id(name: str) -> str:
    """Return an id for an assignment: lower case, digits and underscores.

    >>> assignment_id("Problem Set 1")
    'problem_set_1'
    """
    made = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")
    return made if re.match(r"[a-z]", made) else f"assignment_{made}".rstrip("_")


class _Course:
    """The parts of one notebook."""

    def __init__(self, read: Sequence[Cell | Unturned]) -> None:
        cells = [cell for cell in read if isinstance(cell, Cell)]
        self.cells = cells
        self.lost = [part for part in read if isinstance(part, Unturned)]
        self.unturned = list(self.lost)
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

    def _known(self, parts: Iterable[Part]) -> list[Part]:
        """Add the exercises of a cell; a second exercise of a name is left out."""
        kept: list[Part] = []
        for part in parts:
            if isinstance(part, Exercise) and part.name in self.exercises:
                reason = f"a second exercise of the name {part.name}"
                part = Unturned(part.cell, reason, part.text)
            if isinstance(part, Exercise):
                self.exercises[part.name] = part
            elif isinstance(part, Unturned):
                self.unturned.append(part)
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

    def _main(self, number: int, tests: Tests) -> str:
        """Return the exercise that a test cell is about: it calls it most often."""
        if tests.exercises:
            return Counter(tests.exercises).most_common(1)[0][0]
        names = [name for name, exercise in self.exercises.items() if exercise.cell < number]
        mentioned = [name for name in names if re.search(rf"\b{name}\b", tests.text)]
        return (mentioned or names or [""])[-1]

    def points(self, questions: dict[str, float] | None) -> dict[str, float]:
        """Return the points of each exercise; `questions` are the points of otter's questions."""
        found: defaultdict[str, float] = defaultdict(float)
        groups: dict[object, list[Tests]] = defaultdict(list)
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
            self.unturned.append(
                Unturned(0, f"{writing.counted(lost, 'point')} of tests belong to no exercise")
            )
        return {name: round(points, 2) for name, points in found.items() if points}

    def written(self, points: dict[str, float]) -> Iterator[str]:
        """Yield the texts of the cells."""
        writer = writing.Writer(list(self.tests.values()))
        waiting = [part for part in self.lost if part.text]
        group: list[Tests] = []
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
        """Yield notes on the exercises of which no test came over."""
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
                share = round(share / len(part.methods), 2)
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
        yield writing.hidden(writing.left_out(Unturned(cell.number, reason, cell.text)))

    def _written_plain(self, cell: Cell) -> Iterator[str]:
        if not cell.is_code:
            if cell.text.strip():
                yield writing.markdown(cell.text)
            return
        lines = [line for line in cell.text.split("\n") if not _FRAMEWORK.match(line)]
        text, tree = python_of("\n".join(lines).strip("\n"))
        if tree is None:
            self.unturned.append(Unturned(cell.number, "a cell that is not Python", ""))
        if text.strip():
            yield writing.plain(text)

    def result(
        self, made_id: str, text: str, dialect: str, points: float, given: Sequence[str]
    ) -> Imported:
        """Count what came over."""
        tests = list(self.tests.values())
        covered = {name for one in tests for name in one.exercises}
        partly = {self.main[number] for number, one in self.tests.items() if one.unturned}
        failed = [part for one in tests for part in one.unturned]
        turned = sum(one.whole + one.stricter for one in tests)
        prompts = tuple(self.unturned)
        return Imported(
            id=made_id,
            text=text,
            dialect=dialect,
            unturned=tuple(sorted((*prompts, *failed), key=lambda part: part.cell)),
            exercises=tuple(self.exercises),
            whole=tuple(name for name in self.exercises if name in covered - partly),
            answers=tuple(cell.number for cell in self.cells if cell.kind is Kind.ANSWER),
            tests=turned + len(failed),
            turned=turned,
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


def _title(cells: Iterable[RawCell], default: str) -> str:
    for cell in cells:
        heading = re.search(r"^#\s+(.+?)\s*#*$", cell.text, re.MULTILINE)
        if cell.kind == "markdown" and heading is not None and boundary(cell) is None:
            return heading[1].strip()[:120] or default
    return default


def _texts(value: object) -> list[str]:
    return [str(each) for each in value] if isinstance(value, list) else []


def _packages(
    cells: Iterable[Cell], beside: frozenset[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the packages that the code imports, and the modules beside the notebook."""
    found: set[str] = set()
    for cell in cells:
        _text, tree = python_of(cell.text) if cell.is_code else ("", None)
        for node in ast.walk(tree) if tree is not None else ():
            if isinstance(node, ast.Import):
                found |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
                found.add(node.module.split(".")[0])
    others = found - _NOT_LOADED - sys.stdlib_module_names
    return tuple(sorted(others - beside)), tuple(sorted(others & beside))
