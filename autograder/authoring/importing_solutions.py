"""Split a solution cell: an exercise for each function, class or answer; the rest stays plain."""

from __future__ import annotations

import ast
import itertools
import re
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from autograder.authoring.importing_cells import (
    Cell,
    Unturned,
    bound_names,
    parse,
    python_of,
    used_names,
)
from autograder.authoring.importing_regions import (
    Function,
    first_line,
    is_placeholder,
    methods_with_regions,
    with_regions,
)
from autograder.reading.regions import END_MARKER, START_MARKER


class Form(StrEnum):
    """What an exercise is."""

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


Part = Plain | Exercise | Unturned


@dataclass(frozen=True, slots=True)
class _Block:
    """Statements that share lines; `first` and `last` are indices of lines, `last` excluded."""

    nodes: tuple[ast.stmt, ...]
    first: int
    last: int
    is_solution: bool
    is_given: bool = False
    """Whether students see the statements, although they are part of an answer."""

    @property
    def names(self) -> set[str]:
        return set().union(*map(bound_names, self.nodes))

    @property
    def uses(self) -> set[str]:
        return set().union(*map(used_names, self.nodes))

    @property
    def definition(self) -> Function | ast.ClassDef | None:
        node = self.nodes[0]
        return node if isinstance(node, Function | ast.ClassDef) else None


def solution_parts(
    cell: Cell, tested: frozenset[str], mentioned: frozenset[str], taken: set[str]
) -> Iterator[Part]:
    """Yield the parts of a solution cell, in order.

    Args:
        cell: the solution cell.
        tested: the names that test cells mention.
        mentioned: the names that other cells mention.
        taken: the names that the notebook or an earlier exercise uses; extended here.
    """
    text, tree = python_of(cell.text)
    if tree is None or text.count("\n") != cell.text.count("\n"):
        yield Unturned(cell.number, "the solution is not Python", cell.text)
        return
    marked = cell.marked or None
    blocks = _blocks(tree, text, marked)
    if not any(block.is_solution for block in blocks):
        yield Unturned(cell.number, "the cell holds no solution", cell.text)
        return
    lines = text.split("\n")
    inner = _inner_blocks(blocks, tested)
    for part in _grouped(blocks, inner):
        definition = part[0].definition
        if not part[0].is_solution:
            yield _plain(cell, lines, part)
        elif definition is None:
            yield from _answer(cell, lines, part, tested | mentioned, taken)
        else:
            yield from _definition(cell, text, definition, marked, _needed(part[0], inner, lines))


def _blocks(tree: ast.Module, text: str, marked: frozenset[int] | None) -> list[_Block]:
    blocks: list[_Block] = []
    for node in tree.body:
        first, last = first_line(node), node.end_lineno or node.lineno
        if blocks and first < blocks[-1].last:
            before = blocks.pop()
            first, nodes = before.first, (*before.nodes, node)
        else:
            nodes = (node,)
        imports = all(isinstance(each, ast.Import | ast.ImportFrom) for each in nodes)
        touched = marked is None or not marked.isdisjoint(range(first, last))
        has_code = isinstance(node, Function | ast.ClassDef) or not is_placeholder(nodes)
        string = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        is_solution = touched and not imports and has_code and not string
        if is_solution and isinstance(node, Function):
            is_solution = with_regions(node, text, marked) is not None
        blocks.append(_Block(nodes, first, last, is_solution))
    return blocks


def _inner_blocks(blocks: list[_Block], tested: frozenset[str]) -> list[_Block]:
    """Return the blocks of the solution that only other functions of the cell use."""
    inner = []
    for block in blocks:
        others = [other for other in blocks if other is not block and other.definition is not None]
        used = any(block.names & other.uses and other.is_solution for other in others)
        if block.is_solution and used and not block.names & tested:
            inner.append(block)
    return inner


def _grouped(blocks: list[_Block], inner: list[_Block]) -> Iterator[list[_Block]]:
    """Yield the blocks of each part: neighbours of a kind are one part, a definition is its own."""
    group: list[_Block] = []
    for block in _with_scaffolds([block for block in blocks if block not in inner]):
        alone = block.is_solution and block.definition is not None
        if group and (alone or group[0].is_solution != block.is_solution or _is_alone(group)):
            yield group
            group = []
        group.append(block)
    if group:
        yield group


def _with_scaffolds(blocks: list[_Block]) -> list[_Block]:
    """Make plain statements between statements of a solution part of it, to run in their order."""
    simple = [i for i, b in enumerate(blocks) if b.is_solution and b.definition is None]
    found = list(blocks)
    for start, end in itertools.pairwise(simple):
        between = blocks[start + 1 : end]
        imports = any(isinstance(n, ast.Import | ast.ImportFrom) for b in between for n in b.nodes)
        if not imports and all(block.definition is None for block in between):
            for index in range(start + 1, end):
                found[index] = replace(blocks[index], is_solution=True, is_given=True)
    return found


def _is_alone(group: Sequence[_Block]) -> bool:
    return group[0].is_solution and group[0].definition is not None


def _needed(block: _Block, inner: list[_Block], lines: list[str]) -> list[str]:
    """Return the text of the inner blocks that a function needs, directly or through others."""
    names = set(block.uses)
    for _round in inner:
        names |= set().union(*(other.uses for other in inner if other.names & names))
    return [_text_of(lines, other) for other in inner if other.names & names]


def _text_of(lines: list[str], block: _Block) -> str:
    text = "\n".join(lines[block.first : block.last])
    strings = (
        part
        for node in block.nodes
        for part in ast.walk(node)
        if isinstance(part, ast.Constant) and isinstance(part.value, str | bytes)
    )
    if any(part.end_lineno != part.lineno for part in strings):
        return "\n".join(map(ast.unparse, block.nodes))  # indented lines would change the string
    return text


def _with_comments(lines: list[str], first: int) -> int:
    """Return the index of the first of the comment lines directly above a statement."""
    while first and lines[first - 1].startswith("#"):
        first -= 1
    return first


def _plain(cell: Cell, lines: list[str], group: Sequence[_Block]) -> Plain:
    first = _with_comments(lines, group[0].first)
    kept = [
        lines[index]
        for index in range(first, group[-1].last)
        if index not in cell.marked or not lines[index].startswith("#")
    ]
    return Plain(cell.number, "\n".join(kept))


def _definition(
    cell: Cell,
    text: str,
    node: Function | ast.ClassDef,
    marked: frozenset[int] | None,
    inner: list[str],
) -> Iterator[Part]:
    written = with_regions(node, text, marked, inner)
    if written is None or parse(written) is None:
        yield Unturned(cell.number, f"{node.name} could not be divided", ast.unparse(node))
    elif isinstance(node, ast.ClassDef):
        methods = tuple(methods_with_regions(written))
        yield Exercise(cell.number, node.name, Form.CLASS, written, methods=methods)
    else:
        yield Exercise(cell.number, node.name, Form.FUNCTION, written, node.args)


def _answer(
    cell: Cell, lines: list[str], group: Sequence[_Block], wanted: frozenset[str], taken: set[str]
) -> Iterator[Part]:
    """Yield a function that returns the variables which other cells look at, and its call."""
    body = "\n".join(_text_of(lines, block) for block in group)
    regions = "\n".join(_answer_regions(lines, group))
    nodes = [node for block in group for node in block.nodes]
    bound: set[str] = set()
    changed = sorted(_read_first(nodes, bound) & bound)
    binds = tuple(name for name in _in_order(group) if name in wanted) or tuple(_in_order(group))
    if not binds:
        yield Unturned(cell.number, "the solution is neither a function nor a variable", body)
    elif changed:
        reason = f"the solution changes {', '.join(changed)}, which an earlier cell makes"
        yield Unturned(cell.number, reason, body)
    else:
        name = _free_name(cell, taken)
        returned = ", ".join(binds)
        inside = textwrap.indent(f"{regions}\nreturn {returned}", "    ")
        text = f"def {name}():\n{inside}"
        if parse(text) is None:
            yield Unturned(cell.number, "the solution cannot be put in a function", body)
            return
        yield Exercise(cell.number, name, Form.ANSWER, text, binds=binds)
        yield Plain(cell.number, f"{returned} = {name}()")


def _answer_regions(lines: list[str], group: Sequence[_Block]) -> Iterator[str]:
    """Yield the lines of an answer, with markers around those that students write."""
    for is_given, blocks in itertools.groupby(group, key=lambda block: block.is_given):
        text = [_text_of(lines, block) for block in blocks]
        yield from text if is_given else [START_MARKER, *text, END_MARKER]


def _read_first(nodes: Iterable[ast.AST], bound: set[str]) -> set[str]:
    """Return the names that are read before they are bound; `bound` is extended."""
    found: set[str] = set()
    for node in nodes:
        inner = [
            part
            for name in ("body", "handlers", "orelse", "finalbody")
            for part in getattr(node, name, [])
        ]
        if isinstance(node, Function | ast.ClassDef):
            bound.add(node.name)
        elif inner:
            heads = [getattr(node, name, None) for name in ("test", "iter", "target")]
            heads += getattr(node, "items", [])
            for head in filter(None, heads):
                found |= used_names(head) - bound
                bound |= bound_names(head)
            found |= _read_first(inner, bound)
        else:
            names = bound_names(node)
            found |= used_names(node) - bound
            found |= names - bound if isinstance(node, ast.AugAssign) else set()
            bound |= names
    return found


def _in_order(group: Sequence[_Block]) -> list[str]:
    names: list[str] = []
    for node in (node for block in group for node in block.nodes):
        names += [name for name in sorted(bound_names(node)) if name not in names]
    return names


def _free_name(cell: Cell, taken: set[str]) -> str:
    name = re.sub(r"\W+", "_", cell.name.lower()).strip("_")
    if not name.isidentifier() or not name.isascii() or name.startswith("cell_"):
        name = f"answer_{name}" if re.fullmatch(r"\d\w*", name) else f"answer_{cell.number}"
    if parse(f"{name} = 1") is None:
        name += "_"
    free, number = name, 1
    while free in taken:
        number += 1
        free = f"{name}_answer" if number == 2 else f"{name}_answer_{number}"
    taken.add(free)
    return free
