"""The functions that a hidden cell calls: cases, known mistakes, comparators, laws.

Each call is kept with its line in the file, so that an error message can give the line.
"""

from __future__ import annotations

import ast
import builtins
import dis
import inspect
import re
import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType
from typing import Any

import numpy as np

from autograder.content import comparators
from autograder.content.author_errors import described
from autograder.content.exercise import Check, Comparator, Raising
from autograder.content.source_file import fault
from autograder.content.time_limit import LOAD_SECONDS, TooLong, time_limit
from autograder.errors import AssignmentError

Draw = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class DeclaredCases:
    """Cases of an exercise: their names with the sizes that are passed to `draw`."""

    line: int
    sizes: Mapping[str, Any]
    draw: Draw


@dataclass(frozen=True, slots=True)
class DeclaredMistake:
    """A known mistake, or, with `right`, a change that leaves the reference right."""

    path: Path
    line: int
    exercise: str
    old: str
    new: str
    hint: str
    right: bool = False


@dataclass(slots=True)
class Declared:
    """All that the hidden cells of a file declare, by the name of the exercise."""

    path: Path
    names: tuple[str, ...]
    cases: dict[str, list[DeclaredCases]] = field(default_factory=dict)
    mistakes: list[DeclaredMistake] = field(default_factory=list)
    compares: dict[str, Comparator] = field(default_factory=dict)
    laws: dict[str, list[tuple[int, Check]]] = field(default_factory=dict)
    raises: dict[str, list[Raising]] = field(default_factory=dict)
    prints: set[str] = field(default_factory=set)
    plots: dict[str, tuple[str, ...]] = field(default_factory=dict)
    drivers: dict[str, Callable[..., Any]] = field(default_factory=dict)
    remarks: dict[tuple[str, str], str] = field(default_factory=dict)
    references: dict[str, Any] = field(default_factory=dict)
    """The reference functions and methods themselves."""
    lines: dict[str, int] = field(default_factory=dict)
    """The line of the first declaration of each exercise."""
    remark_lines: dict[tuple[str, str], int] = field(default_factory=dict)
    compare_places: dict[str, str] = field(default_factory=dict)
    """The file and the line of the comparator of each exercise."""

    def functions(self) -> dict[str, Any]:
        """Return the functions that hidden cells may call, by name."""
        return {
            "cases": self._cases,
            "examples": self._examples,
            "mistake": self._mistake,
            "same": self._same,
            "compares": self._compares,
            "law": self._law,
            "raises": self._raises,
            "prints": self._prints,
            "plots": self._plots,
            "driver": self._driver,
            "remark": self._remark,
            **comparators.READY,
        }

    def compare_document(self, exercise: str) -> dict[str, Any] | None:
        """Return how results are compared, as plain data for the public tests."""
        compare = self.compares.get(exercise)
        return None if compare is None else comparators.document_of(compare)

    def driver_text(self, exercise: str) -> str | None:
        """Return the text of an exercise's driver, as a function without its decorator."""
        drive = self.drivers.get(exercise)
        if drive is None:
            return None
        text = textwrap.dedent(inspect.getsource(drive))
        node = next(n for n in ast.parse(text).body if isinstance(n, ast.FunctionDef))
        node.decorator_list = []
        return ast.unparse(node)

    def _cases(self, exercise: Any, sizes: Any) -> Callable[[Draw], Draw]:
        name, line = self._name(exercise)
        names = sizes if isinstance(sizes, list | tuple) else ()
        named = any(str(each).startswith(("example", "edge")) for each in names)
        if named or isinstance(sizes, str) or not isinstance(sizes, Mapping | Sequence):
            sentence = (
                "the sizes of cases must be a dictionary of the names of the cases and their sizes"
            )
            raise self._fault(f'{sentence}, such as {{"example": 3, "many": 20}}')
        if not isinstance(sizes, Mapping):
            sizes = {f"case_{number}": size for number, size in enumerate(sizes, start=1)}
        self._check_names(name, sizes)

        def decorate(draw: Draw) -> Draw:
            self.cases.setdefault(name, []).append(DeclaredCases(line, dict(sizes), draw))
            return draw

        return decorate

    def _examples(self, exercise: Any, **arguments: Any) -> None:
        name, line = self._name(exercise)
        self._check_names(name, arguments)
        fixed = dict(arguments)

        def draw(_rng: Any, which: str) -> Any:
            return fixed[which]

        sizes = {each: (each,) for each in fixed}
        self.cases.setdefault(name, []).append(DeclaredCases(line, sizes, draw))

    def _check_names(self, exercise: str, names: Mapping[str, Any]) -> None:
        for case in names:
            if not isinstance(case, str) or not case.isidentifier():
                raise self._fault(f"the name of a case must be an identifier, not {case!r}")
            if any(case in each.sizes for each in self.cases.get(exercise, ())):
                raise self._fault(f"{exercise} has two cases named {case}")

    def _mistake(self, exercise: Any, old: str, new: str, hint: str) -> None:
        name, line = self._name(exercise)
        if not isinstance(hint, str) or not hint.strip():
            raise self._fault("a mistake needs a hint: a sentence for the student")
        self.mistakes.append(DeclaredMistake(self.path, line, name, old, new, hint))

    def _same(self, exercise: Any, old: str, new: str, reason: str) -> None:
        name, line = self._name(exercise)
        self.mistakes.append(DeclaredMistake(self.path, line, name, old, new, reason, right=True))

    def _compares(self, exercise: Any, way: Comparator | None = None) -> Any:
        name, line = self._name(exercise)

        def decorate(compare: Any) -> Any:
            if not callable(compare):
                ready = ", ".join(comparators.READY)
                raise self._fault(f"a comparator must be a function, or one of {ready}")
            if name in self.compares:
                raise self._fault(f"{name} has two comparators")
            self.compares[name] = compare
            self.compare_places[name] = f"{self.path.name}, line {line}"
            return compare

        return decorate if way is None else decorate(way)

    def _law(self, exercise: Any) -> Callable[[Check], Check]:
        name, line = self._name(exercise)

        def decorate(check: Check) -> Check:
            self.laws.setdefault(name, []).append((line, check))
            return check

        return decorate

    def _raises(self, exercise: Any, error: type[Exception], match: str = "") -> None:
        name, _line = self._name(exercise)
        if not isinstance(error, type) or not issubclass(error, Exception):
            raise self._fault("raises needs an exception class, such as ValueError")
        try:
            re.compile(match)
        except re.error as problem:
            raise self._fault(f"{match!r} is not a valid regular expression: {problem}") from None
        self.raises.setdefault(name, []).append(Raising(error.__name__, match))

    def _prints(self, exercise: Any) -> None:
        self.prints.add(self._name(exercise)[0])

    def _plots(self, exercise: Any, *parts: str) -> None:
        from autograder.boundary.plots import PARTS

        name, _line = self._name(exercise)
        unknown = [part for part in parts if part not in PARTS]
        if unknown or not parts:
            raise self._fault(f"plots must name parts of the plot: {', '.join(PARTS)}")
        self.plots[name] = parts

    def _driver(self, exercise: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        name = self._name(exercise)[0]

        def decorate(drive: Callable[..., Any]) -> Callable[..., Any]:
            if drive.__code__.co_freevars:
                raise self._fault("a driver cannot use variables of an enclosing function")
            if not drive.__code__.co_argcount:
                raise self._fault(f"the first argument of a driver must be {name} itself")
            outer = sorted(_globals_of(drive.__code__) - set(dir(builtins)))
            if outer:
                sentence = (
                    f"a driver runs in the worker, where {outer[0]} does not exist: "
                    "define or import it inside the driver"
                )
                raise self._fault(sentence)
            self.drivers[name] = drive
            return drive

        return decorate

    def _remark(self, exercise: Any, case: str, sentence: str) -> None:
        name, line = self._name(exercise)
        self.remarks[name, case], self.remark_lines[name, case] = sentence, line

    def _name(self, exercise: Any) -> tuple[str, int]:
        """Return the name of an exercise, given by itself, and the line of the declaration."""
        name = exercise if isinstance(exercise, str) else getattr(exercise, "__qualname__", "")
        if name not in self.names:
            known = ", ".join(self.names)
            given = name or repr(exercise)[:40]
            raise self._fault(f"{given} is not an exercise; the exercises are {known}")
        line = self.line()
        self.lines.setdefault(name, line)
        return name, line

    def line(self) -> int:
        """Return the line of the file that is running."""
        frame = inspect.currentframe()
        while frame is not None:
            if frame.f_code.co_filename == str(self.path):
                return frame.f_lineno
            frame = frame.f_back
        return 1

    def _fault(self, sentence: str) -> AssignmentError:
        return fault(self.path, self.line(), sentence)


def _globals_of(code: CodeType) -> set[str]:
    """Return the global names that code reads, also in the functions inside it."""
    found = {i.argval for i in dis.get_instructions(code) if i.opname == "LOAD_GLOBAL"}
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            found |= _globals_of(inner)
    return found


def line_of(error: BaseException, path: Path) -> int:
    """Return the last line of a file on the way to an exception, or 1."""
    line, trace = 1, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == str(path):
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def drawn_arguments(
    each: DeclaredCases, stream: np.random.RandomState, case: str
) -> tuple[Any, ...]:
    """Return the arguments of a case; a value that is not a tuple is the only argument."""
    size = each.sizes[case]
    drawn = (
        each.draw(stream, **size)
        if isinstance(size, dict)
        else each.draw(stream, *(size if isinstance(size, tuple) else (size,)))
    )
    return drawn if isinstance(drawn, tuple) else (drawn,)


def run_hidden(code: str, path: Path, variables: dict[str, Any]) -> None:
    """Run hidden cells.

    Raises:
        AssignmentError: they raise an exception; it is named with its line.
    """
    try:
        with time_limit(LOAD_SECONDS):
            exec(compile(code, str(path), "exec"), variables)  # noqa: S102 - the author's own
    except AssignmentError:
        raise
    except TooLong as error:
        raise fault(path, line_of(error, path), f"the hidden cells: {error}") from None
    except (Exception, SystemExit) as error:
        sentence = described(error, variables)
        # Python names the method that stands behind a function of hidden cells.
        sentence = re.sub(r"\bDeclared\._(\w+)\(\)", r"\1(...)", sentence)
        raise fault(path, line_of(error, path), sentence) from None


def names_of(cases: Sequence[DeclaredCases]) -> Iterator[tuple[str, DeclaredCases]]:
    """Yield the name of each case with its declaration."""
    for each in cases:
        for name in each.sizes:
            yield name, each
