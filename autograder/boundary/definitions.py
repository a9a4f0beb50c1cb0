"""The definitions of a notebook as records, and their encoding for the trust line.

A confined process (`autograder.worker.reading`) creates the records. It has not run student code
yet, but it has parsed hostile text. The trusted side therefore checks every field that arrives.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import astuple, dataclass, field
from enum import StrEnum
from typing import Any

from autograder.errors import WireError


@dataclass(frozen=True, slots=True)
class SyntaxProblem:
    """A cell that does not parse: the position and message of Python's error."""

    cell: int
    line: int
    column: int
    message: str
    text: str


@dataclass(frozen=True, slots=True)
class Statement:
    """A compiled statement to execute; `text` is its first line, for notes.

    A statement with `needed` false runs only because other code may find it at run time, for
    example through `globals()`. Its failure is not reported.
    """

    cell: int
    code: bytes
    text: str
    imports: str | None
    binds: frozenset[str]
    needed: bool = True


class UnwrittenState(StrEnum):
    """How a function without any student code looks."""

    NO_BODY = "no_body"
    EMPTY_REGIONS = "empty_regions"
    BOUND_AGAIN = "bound_again"
    """The function is unwritten, but other code may bind its name to something else."""
    PLACEHOLDERS = "placeholders"
    """Its result is a name that only holds None or `...`, as in templates of older workbooks."""
    PARTLY = "partly"
    """Some of its regions or branches hold student code, others none."""


@dataclass(frozen=True, slots=True)
class Unwritten:
    """A function without student code, or with too little of it.

    `digest` covers the text around its empty regions. `place` names the first empty one.
    """

    state: UnwrittenState
    digest: str = ""
    place: str = ""


class RemarkKind(StrEnum):
    """Something about a cell or a module that the student should know or put right."""

    MARKDOWN = "markdown"
    """It is a Markdown cell, but holds a graded function; it was read as code."""
    RAW = "raw"
    """The same of a raw cell."""
    UNTYPED = "untyped"
    """The same of a cell without a known type."""
    NOT_TEXT = "not_text"
    """Its source is not text, so the cell is left out."""
    NOT_A_CELL = "not_a_cell"
    """It is not a JSON object, so it is left out."""
    WRITTEN_MODULE = "written_module"
    """It writes a module that the notebook imports."""
    OWN_MODULE = "own_module"
    """A module beside the notebook that the notebook imports."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A remark on a cell; `module` is the name of the module that it is about, if any."""

    cell: int
    kind: RemarkKind
    module: str = ""


@dataclass(frozen=True, slots=True)
class OwnModule:
    """A module of the student's own: its compiled statements in order.

    A statement is a pair of its code and of whether its failure makes the import fail. `name` is
    the name by which it is imported.
    """

    name: str
    statements: tuple[tuple[bytes, bool], ...]


FIRST_FILE = 100_000
"""Files beside the notebook have numbers from here on, where cells have their own number."""


def is_file(cell: int) -> bool:
    """Tell whether the number of a cell stands for a file beside the notebook.

    >>> is_file(12), is_file(FIRST_FILE)
    (False, True)
    """
    return cell >= FIRST_FILE


@dataclass(frozen=True, slots=True)
class State:
    """A state of the notebook's variables, in which a function may be called.

    Attributes:
        after: the index of the statement after which the variables had this state; None for the
            state after the last statement.
        unhidden: leave out the variables that hide a builtin function and cannot be called, such
            as `sum = 0`.
    """

    after: int | None = None
    unhidden: bool = False


FINAL = State()
"""The state after the last statement."""


@dataclass(frozen=True, slots=True)
class History:
    """Where a graded function is defined, and the states in which it may be called.

    Attributes:
        definitions: the cell and the statement index of each definition, in notebook order.
        states: the states to try, in this order; never empty.
        tested: whether the notebook calls the function's own test.
        same: whether all definitions are the same text.
        hidden: in a state that is `unhidden`: the variables left out, with their cells.
    """

    definitions: tuple[tuple[int, int], ...]
    states: tuple[State, ...] = (FINAL,)
    tested: bool = False
    same: bool = False
    hidden: tuple[tuple[str, int], ...] = ()

    def standing(self, state: State) -> tuple[int, int]:
        """Return the definition that has the last word in a state.

        >>> History(((6, 2), (14, 9))).standing(State(after=5))
        (6, 2)
        """
        after = state.after
        seen = [each for each in self.definitions if after is None or each[1] <= after]
        return seen[-1] if seen else self.definitions[0]


@dataclass(frozen=True, slots=True)
class Definitions:
    """The statements of a notebook to execute, and facts about the rest.

    Attributes:
        statements: the statements to execute, in notebook order.
        defined: the graded functions that these statements define.
        unfinished: the graded functions without student code.
        broken: for a graded function, the syntax error of the cell that would define it.
        left_alone: for a variable that is not computed, the origin of its value.
        sources: the lines of each code cell, by cell number.
        unused: the cell and module of each import that no graded function needs.
        problems: all cells that do not parse.
        modules: the student's own modules that the notebook imports. Their lines are in `sources`:
            by the cell that writes the module, or by a number from `FIRST_FILE` on.
        files: the names of the files beside the notebook, by that number.
        remarks: what else is to be said about single cells.
        mentioned: the names in the code that graded functions need, attributes among them.
        histories: for a graded function that is defined more than once, or that other code below
            it may change: its definitions and states. Other functions have the final state only.
        outer: for a graded function: the variables of the notebook that it reads, with their cells.
    """

    statements: tuple[Statement, ...]
    defined: frozenset[str]
    unfinished: Mapping[str, Unwritten]
    broken: Mapping[str, SyntaxProblem]
    left_alone: Mapping[str, str]
    sources: Mapping[int, tuple[str, ...]]
    unused: tuple[tuple[int, str], ...]
    problems: tuple[SyntaxProblem, ...]
    modules: tuple[OwnModule, ...] = ()
    files: Mapping[int, str] = field(default_factory=dict)
    remarks: tuple[Remark, ...] = ()
    mentioned: frozenset[str] = frozenset()
    histories: Mapping[str, History] = field(default_factory=dict)
    outer: Mapping[str, tuple[tuple[str, int], ...]] = field(default_factory=dict)

    def states(self, name: str) -> tuple[State, ...]:
        """Return the states in which a function may be called; the first is tried first."""
        history = self.histories.get(name)
        return (FINAL,) if history is None else history.states

    def name_of(self, cell: int) -> str:
        """Return the name of a cell, or of the file that its number stands for."""
        return self.files.get(cell, f"cell {cell}")

    @property
    def first_states(self) -> tuple[int | None, ...]:
        """The `after` of each state in which some function is tried first."""
        return tuple({self.states(name)[0].after: None for name in self.defined})

    @property
    def kept_copies(self) -> tuple[int, ...]:
        """The indices of the statements after which some function may be called."""
        states = (state for history in self.histories.values() for state in history.states)
        return tuple(sorted({state.after for state in states if state.after is not None}))


def to_document(definitions: Definitions) -> tuple[Any, ...]:
    """Convert definitions to plain data for the wire."""
    problems = definitions.problems
    return (
        tuple(
            (s.cell, s.code, s.text, s.imports, tuple(sorted(s.binds)), s.needed)
            for s in definitions.statements
        ),
        tuple(sorted(definitions.defined)),
        {
            name: (str(unwritten.state), unwritten.digest, unwritten.place)
            for name, unwritten in definitions.unfinished.items()
        },
        tuple(astuple(problem) for problem in problems),
        {name: problems.index(problem) for name, problem in definitions.broken.items()},
        dict(definitions.left_alone),
        # Bytes, because the wire truncates long strings.
        tuple(
            (number, "\n".join(lines).encode("utf-8", "replace"))
            for number, lines in definitions.sources.items()
        ),
        definitions.unused,
        tuple((module.name, module.statements) for module in definitions.modules),
        tuple(definitions.files.items()),
        tuple((r.cell, str(r.kind), r.module) for r in definitions.remarks),
        tuple(sorted(definitions.mentioned)),
        {name: astuple(history) for name, history in definitions.histories.items()},
        dict(definitions.outer),
    )


def from_document(document: Any) -> Definitions:
    """Rebuild definitions from the result of `to_document`.

    Raises:
        WireError: the document does not have this form.
    """
    try:
        (
            statements,
            defined,
            unfinished,
            problems,
            broken,
            left_alone,
            sources,
            unused,
            modules,
            files,
            remarks,
            mentioned,
            histories,
            outer,
        ) = document
        found = tuple(_problem(*entry) for entry in problems)
        return Definitions(
            statements=tuple(_statement(*entry) for entry in statements),
            defined=_names(defined),
            unfinished={_text(name): _unwritten(*entry) for name, entry in unfinished.items()},
            broken={_text(name): found[_count(index)] for name, index in broken.items()},
            left_alone={_text(name): _text(reason) for name, reason in left_alone.items()},
            sources={
                _count(number): tuple(text.decode("utf-8", "replace").split("\n"))
                for number, text in sources
            },
            unused=tuple((_count(cell), _text(module)) for cell, module in unused),
            problems=found,
            modules=tuple(_module(*entry) for entry in modules),
            files={_count(number): _text(name) for number, name in files},
            remarks=tuple(
                Remark(_count(cell), RemarkKind(_text(kind)), _text(name))
                for cell, kind, name in remarks
            ),
            mentioned=_names(mentioned),
            histories={
                _text(name): _history(entry, len(statements)) for name, entry in histories.items()
            },
            outer={
                _text(name): tuple(
                    (_text(variable), _count(cell)) for variable, cell in found_there
                )
                for name, found_there in outer.items()
            },
        )
    except (TypeError, ValueError, AttributeError, IndexError) as error:
        raise WireError("the document does not hold definitions") from error


def _statement(cell: Any, code: Any, text: Any, imports: Any, binds: Any, needed: Any) -> Statement:
    if type(code) is not bytes or type(needed) is not bool:
        raise TypeError("code must be bytes and needed a bool")
    module = None if imports is None else _text(imports)
    return Statement(_count(cell), code, _text(text), module, _names(binds), needed)


def _module(name: Any, statements: Any) -> OwnModule:
    for code, _required in statements:
        if type(code) is not bytes:
            raise TypeError("code must be bytes")
    return OwnModule(_text(name), tuple((code, _flag(required)) for code, required in statements))


def _history(entry: Any, statements: int) -> History:
    definitions, states, tested, same, hidden = entry
    made = History(
        tuple((_count(cell), _count(at)) for cell, at in definitions),
        tuple(_state(after, unhidden, statements) for after, unhidden in states),
        _flag(tested),
        _flag(same),
        tuple((_text(name), _count(cell)) for name, cell in hidden),
    )
    if not made.definitions or not made.states:
        raise ValueError("a history has definitions and states")
    return made


def _state(after: Any, unhidden: Any, statements: int) -> State:
    if after is not None and not 0 <= _count(after) < statements:
        raise ValueError("a state is after a statement")
    return State(after, _flag(unhidden))


def _flag(value: Any) -> bool:
    if type(value) is not bool:
        raise TypeError("a flag must be a bool")
    return value


def _unwritten(state: Any, digest: Any, place: Any) -> Unwritten:
    return Unwritten(UnwrittenState(_text(state)), _text(digest), _text(place))


def _problem(cell: Any, line: Any, column: Any, message: Any, text: Any) -> SyntaxProblem:
    return SyntaxProblem(_count(cell), _count(line), _count(column), _text(message), _text(text))


def _names(value: Any) -> frozenset[str]:
    if type(value) is not tuple:
        raise TypeError("names must be a tuple")
    return frozenset(map(_text, value))


def _text(value: Any) -> str:
    if type(value) is not str:
        raise TypeError("text must be a string")
    return value


def _count(value: Any) -> int:
    if type(value) is not int:
        raise TypeError("a number must be an integer")
    return value
