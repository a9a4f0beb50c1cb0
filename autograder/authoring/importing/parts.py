"""The parts that a solution cell is divided into."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from enum import StrEnum

from autograder.authoring.importing.cells import NotConverted, bound_names, parse, used_names
from autograder.authoring.importing.regions import Function


class Form(StrEnum):
    """The form of an exercise: a function, a class, or variables."""

    FUNCTION = "function"
    CLASS = "class"
    ANSWER = "answer"
    """Variables of the notebook: the cell became a function that returns them."""


@dataclass(frozen=True, slots=True)
class Plain:
    """The text of a plain cell."""

    cell: int
    text: str


@dataclass(frozen=True, slots=True)
class Exercise:
    """An exercise: its cell's number, name, form and text.

    Attributes:
        arguments: the parameters of a function.
        binds: the variables that an answer returns.
        methods: the methods of a class that hold a region.
    """

    cell: int
    name: str
    form: Form
    text: str
    arguments: ast.arguments | None = field(default=None, compare=False)
    binds: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()

    @property
    def is_generator(self) -> bool:
        """Whether the exercise is a function with `yield`."""
        tree = parse(self.text)
        nodes = ast.walk(tree) if tree is not None and self.form is Form.FUNCTION else ()
        return any(isinstance(node, ast.Yield | ast.YieldFrom) for node in nodes)


Part = Plain | Exercise | NotConverted


@dataclass(frozen=True, slots=True)
class Block:
    """Statements that share lines; `first` and `last` are indices of lines, `last` excluded."""

    nodes: tuple[ast.stmt, ...]
    first: int
    last: int
    is_solution: bool
    is_given: bool = False
    """Whether students see the statements, although they are part of an answer."""

    @property
    def names(self) -> set[str]:
        """The names that the statements bind."""
        return set().union(*map(bound_names, self.nodes))

    @property
    def uses(self) -> set[str]:
        """The names that the statements read."""
        return set().union(*map(used_names, self.nodes))

    @property
    def definition(self) -> Function | ast.ClassDef | None:
        """The function or class that the block defines, or None."""
        node = self.nodes[0]
        return node if isinstance(node, Function | ast.ClassDef) else None


def text_of(lines: list[str], block: Block) -> str:
    """Return the text of a block, safe to be indented.

    Statements with a string of several lines are written anew: indentation would change it.
    """
    text = "\n".join(lines[block.first : block.last])
    strings = (
        part
        for node in block.nodes
        for part in ast.walk(node)
        if isinstance(part, ast.Constant) and isinstance(part.value, str | bytes)
    )
    if any(part.end_lineno != part.lineno for part in strings):
        return "\n".join(map(ast.unparse, block.nodes))
    return text
