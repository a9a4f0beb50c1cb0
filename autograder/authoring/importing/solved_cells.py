"""Split a solution cell: an exercise for each function, class or answer; the rest stays plain."""

from __future__ import annotations

import ast
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from autograder.authoring.importing.answers import answer_parts
from autograder.authoring.importing.cells import (
    Cell,
    NotConverted,
    parse,
    python_of,
)
from autograder.authoring.importing.parts import Block, Exercise, Form, Part, Plain, text_of
from autograder.authoring.importing.regions import (
    Function,
    first_line,
    is_placeholder,
    methods_with_regions,
    with_regions,
)

NO_SOLUTION = "the cell holds no solution"
"""The reason for a solution cell that holds only stubs."""


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
        yield NotConverted(cell.number, "the solution is not Python", cell.text)
        return
    marked = cell.marked or None
    blocks = _blocks(tree, text, marked)
    if not any(block.is_solution for block in blocks):
        yield NotConverted(cell.number, NO_SOLUTION, cell.text)
        return
    lines = text.split("\n")
    solved = set().union(*(block.names for block in blocks if block.is_solution))
    blocks = [b for b in blocks if b.is_solution or b.definition is None or not b.names <= solved]
    inner = _inner_blocks(blocks, tested)
    for part in _grouped(blocks, inner):
        definition = part[0].definition
        if not part[0].is_solution:
            yield _plain(cell, lines, part)
        elif definition is None:
            yield from answer_parts(cell, lines, part, tested | mentioned, taken)
        else:
            yield from _definition(cell, text, definition, marked, _needed(part[0], inner, lines))


def _blocks(tree: ast.Module, text: str, marked: frozenset[int] | None) -> list[Block]:
    blocks: list[Block] = []
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
        blocks.append(Block(nodes, first, last, is_solution))
    return blocks


def _inner_blocks(blocks: list[Block], tested: frozenset[str]) -> list[Block]:
    """Return the blocks of the solution that only other functions of the cell use."""
    inner = []
    for block in blocks:
        others = [other for other in blocks if other is not block and other.definition is not None]
        used = any(block.names & other.uses and other.is_solution for other in others)
        if block.is_solution and used and not block.names & tested:
            inner.append(block)
    return inner


def _grouped(blocks: list[Block], inner: list[Block]) -> Iterator[list[Block]]:
    """Yield the blocks of each part: neighbours of a kind are one part, a definition is its own."""
    group: list[Block] = []
    for block in _with_scaffolds([block for block in blocks if block not in inner]):
        alone = block.is_solution and block.definition is not None
        if group and (alone or group[0].is_solution != block.is_solution or _is_alone(group)):
            yield group
            group = []
        group.append(block)
    if group:
        yield group


def _with_scaffolds(blocks: list[Block]) -> list[Block]:
    """Add the plain statements between statements of a solution to it, to keep their order."""
    simple = [i for i, b in enumerate(blocks) if b.is_solution and b.definition is None]
    found = list(blocks)
    for start, end in itertools.pairwise(simple):
        between = blocks[start + 1 : end]
        imports = any(isinstance(n, ast.Import | ast.ImportFrom) for b in between for n in b.nodes)
        if not imports and all(block.definition is None for block in between):
            for index in range(start + 1, end):
                found[index] = replace(blocks[index], is_solution=True, is_given=True)
    return found


def _is_alone(group: Sequence[Block]) -> bool:
    return group[0].is_solution and group[0].definition is not None


def _needed(block: Block, inner: list[Block], lines: list[str]) -> list[str]:
    """Return the text of the inner blocks that a function needs, directly or through others."""
    names = set(block.uses)
    for _round in inner:
        names |= set().union(*(other.uses for other in inner if other.names & names))
    return [text_of(lines, other) for other in inner if other.names & names]


def _with_comments(lines: list[str], first: int) -> int:
    """Return the index of the first of the comment lines directly above a statement."""
    while first and lines[first - 1].startswith("#"):
        first -= 1
    return first


def _plain(cell: Cell, lines: list[str], group: Sequence[Block]) -> Plain:
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
    if written is not None and marked is not None:
        lines, first = text.split("\n"), first_line(node)
        above = range(_with_comments(lines, first), first)
        written = "\n".join([*(lines[i] for i in above if i not in marked), written])
    if written is None or parse(written) is None:
        yield NotConverted(cell.number, f"{node.name} could not be divided", ast.unparse(node))
    elif isinstance(node, ast.ClassDef):
        methods = tuple(methods_with_regions(written))
        yield Exercise(cell.number, node.name, Form.CLASS, written, methods=methods)
    else:
        yield Exercise(cell.number, node.name, Form.FUNCTION, written, node.args)
