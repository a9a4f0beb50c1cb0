"""Make a function of a solution that only sets variables of the notebook."""

from __future__ import annotations

import ast
import itertools
import re
import textwrap
from collections.abc import Iterable, Iterator, Sequence

from autograder.authoring.importing.cells import Cell, NotConverted, bound_names, parse, used_names
from autograder.authoring.importing.parts import Block, Exercise, Form, Part, Plain, text_of
from autograder.authoring.importing.regions import Function
from autograder.boundary.definitions import END_MARKER, START_MARKER


def answer_parts(
    cell: Cell, lines: list[str], group: Sequence[Block], wanted: frozenset[str], taken: set[str]
) -> Iterator[Part]:
    """Yield a function that returns the variables that other cells read, and the call of it."""
    body = "\n".join(text_of(lines, block) for block in group)
    regions = "\n".join(_answer_regions(lines, group))
    nodes = [node for block in group for node in block.nodes]
    bound: set[str] = set()
    changed = sorted(_read_first(nodes, bound) & bound)
    binds = tuple(name for name in _in_order(group) if name in wanted) or tuple(_in_order(group))
    if not binds:
        yield NotConverted(cell.number, "the solution is neither a function nor a variable", body)
    elif changed:
        reason = f"the solution changes {', '.join(changed)}, which an earlier cell makes"
        yield NotConverted(cell.number, reason, body)
    else:
        name = _free_name(cell, taken)
        returned = ", ".join(binds)
        inside = textwrap.indent(f"{regions}\nreturn {returned}", "    ")
        text = f"def {name}():\n{inside}"
        if parse(text) is None:
            yield NotConverted(cell.number, "the solution cannot be put in a function", body)
            return
        yield Exercise(cell.number, name, Form.ANSWER, text, binds=binds)
        yield Plain(cell.number, f"{returned} = {name}()")


def _answer_regions(lines: list[str], group: Sequence[Block]) -> Iterator[str]:
    """Yield the lines of an answer, with markers around those that students write."""
    for is_given, blocks in itertools.groupby(group, key=lambda block: block.is_given):
        text = [text_of(lines, block) for block in blocks]
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


def _in_order(group: Sequence[Block]) -> list[str]:
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
