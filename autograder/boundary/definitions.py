"""The definitions of a notebook as records: its statements, what is unfinished, and its history."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

START_MARKER = "# YOUR CODE STARTS HERE"
"""The line before a region in which a student writes."""
END_MARKER = "# YOUR CODE ENDS HERE"
"""The line after it."""


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
    """A kind of remark on a cell or a module, which the student should know or correct."""

    MARKDOWN = "markdown"
    """It is a Markdown cell, but holds a graded function; it was read as code."""
    RAW = "raw"
    """It is a raw cell, but holds a graded function; it was read as code."""
    UNTYPED = "untyped"
    """It is a cell of unknown type, but holds a graded function; it was read as code."""
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
        """Return the definition that is in force in a state.

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
