"""Read the source of a student's function: its lines, its YOUR CODE regions, the names it sets."""

import ast
import inspect
import re
import textwrap
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

_START, _END = "YOUR CODE STARTS HERE", "YOUR CODE ENDS HERE"
ORDINALS = ("first", "second", "third", "fourth")


class Region(NamedTuple):
    """A YOUR CODE region; `asked` are the left sides that the comments above it name."""

    place: str
    first: int
    last: int
    asked: tuple[str, ...]
    statements: tuple[ast.stmt, ...]

    @property
    def is_empty(self) -> bool:
        return all(map(_is_placeholder, self.statements))


class Code(NamedTuple):
    """The source of a function; line numbers are those of its cell."""

    tree: ast.FunctionDef
    lines: list[str]
    first: int
    regions: tuple[Region, ...]

    def line(self, number: int) -> str:
        index = number - self.first
        return self.lines[index].strip() if 0 <= index < len(self.lines) else ""

    def in_region(self, number: int) -> bool:
        """Tell whether a line is the student's own; without regions every line is."""
        return not self.regions or any(r.first < number < r.last for r in self.regions)

    def own_statements(self) -> Iterator[ast.stmt]:
        """Yield the student's own statements, nested ones included."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.stmt) and node is not self.tree and self.in_region(node.lineno):
                yield node

    def given_name(self, argument: str) -> str:
        """Return the name that a given line puts an argument under, as in `Z = cache`."""
        for statement in self.tree.body:
            if isinstance(statement, ast.Assign) and not self.in_region(statement.lineno):
                (left, *others), value = statement.targets, statement.value
                whole = isinstance(value, ast.Name) and value.id == argument
                if whole and isinstance(left, ast.Name) and not others:
                    return left.id
        return argument


def read_code(target: Callable[..., Any]) -> Code | None:
    """Return the source of a function, or None if it is not at hand."""
    try:
        lines, first = inspect.getsourcelines(inspect.unwrap(target))
        (tree,) = ast.parse(textwrap.dedent("".join(lines))).body
    except (OSError, TypeError, ValueError, SyntaxError):
        return None
    if not isinstance(tree, ast.FunctionDef):
        return None
    _keep_text(tree, textwrap.dedent("".join(lines)))
    first = max(first, 1)
    ast.increment_lineno(tree, first - 1)
    return Code(tree, lines, first, tuple(_regions(tree, lines, first)))


def _keep_text(tree: ast.AST, source: str) -> None:
    """Let the statements of one line keep the text that the student wrote, for `shown`."""
    for node in ast.walk(tree):
        plain = isinstance(node, ast.Assign | ast.AugAssign | ast.Expr | ast.Return)
        if plain and node.lineno == node.end_lineno:
            node.__dict__["written"] = ast.get_source_segment(source, node)


def _regions(tree: ast.FunctionDef, lines: list[str], first: int) -> Iterator[Region]:
    starts = [number for number, line in enumerate(lines) if _START in line]
    ends = [number for number, line in enumerate(lines) if _END in line]
    if len(starts) != len(ends):
        return
    for count, (start, end) in enumerate(zip(starts, ends, strict=True)):
        asked, above = [], ""
        for line in map(str.strip, reversed(lines[:start])):
            left = re.match(r"# (.+?)(?: = \.\.\.|\(\.\.\.\))$", line)
            if left:
                asked.insert(0, left[1])
            elif not line.startswith("# Expected"):
                above = line
                break
        place = "its YOUR CODE region"
        if len(starts) > 1:
            # A line that opens a block, or a comment, says which region it is.
            under = f" (below `{above}`)" if above.endswith(":") or above[:1] == "#" else ""
            place = f"the {ORDINALS[min(count, 3)]} YOUR CODE region{under}"
        statements = tuple(_statements(tree, first + start, first + end))
        yield Region(place, first + start, first + end, tuple(asked), statements)


def _statements(tree: ast.FunctionDef, first: int, last: int) -> Iterator[ast.stmt]:
    """Yield the outermost statements between two lines."""
    reached = first
    inside = [n for n in ast.walk(tree) if isinstance(n, ast.stmt) and first < n.lineno < last]
    for node in sorted(inside, key=lambda n: (n.lineno, n.col_offset)):
        if node.lineno > reached:
            yield node
            reached = node.end_lineno or node.lineno


def _is_placeholder(statement: ast.stmt) -> bool:
    """Tell whether a statement only keeps a place: pass, ..., `Z = None`, NotImplementedError."""
    if isinstance(statement, ast.Raise):
        return "NotImplemented" in ast.unparse(statement)
    value = getattr(statement, "value", None)
    if isinstance(statement, ast.Assign | ast.Return):
        return isinstance(value, ast.Constant) and value.value in (None, ...)
    kept = isinstance(statement, ast.Expr) and isinstance(value, ast.Constant)
    return kept or isinstance(statement, ast.Pass)


def names_set(nodes: Iterator[ast.stmt] | tuple[ast.stmt, ...]) -> list[str]:
    """Return the plain names that statements assign, in order, without those of comprehensions."""
    every = [node for statement in nodes for node in ast.walk(statement)]
    inner = {n for c in every if isinstance(c, ast.comprehension) for n in ast.walk(c.target)}
    found = {
        node.id: None
        for node in every
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and node not in inner
    }
    return list(found)


def values_of(name: str, code: Code) -> list[ast.expr]:
    """Return the expressions from which the student's lines give a name its values."""
    found = []
    for node in code.own_statements():
        if isinstance(node, ast.Assign | ast.AugAssign) and name in names_set((node,)):
            found.append(node.value)
        if isinstance(node, ast.For) and any(
            isinstance(n, ast.Name) and n.id == name for n in ast.walk(node.target)
        ):
            found.append(node.iter)
    return found


def may_run(region: Region, texts: list[str]) -> bool:
    """Tell whether a region is of the branch to which the texts among the arguments lead."""
    return not texts or '"' not in region.place or any(f'"{t}"' in region.place for t in texts)


def names_asked(region: Region) -> list[str]:
    """Return the plain names that the comments above a region ask for."""
    parts = (part.strip() for left in region.asked for part in left.split(","))
    return [part for part in parts if part.isidentifier()]


def containers_asked(region: Region) -> list[str]:
    """Return the dictionaries and lists that a region is asked to fill."""
    found = (re.match(r"(\w+)(?:\[|\.append)", left) for left in region.asked)
    return list(dict.fromkeys(match[1] for match in found if match))


def shown(node: ast.AST, limit: int = 70) -> str:
    """Return code between backquotes, on one line; a whole line is as the student wrote it."""
    text = " ".join((getattr(node, "written", None) or ast.unparse(node)).split())
    return f"`{text if len(text) <= limit else text[:limit] + ' ...'}`"


def is_loose(node: ast.AST) -> bool:
    """Tell whether an expression needs parentheses to be one factor: a sum, a comparison."""
    if isinstance(node, ast.BinOp):
        return isinstance(node.op, ast.Add | ast.Sub)
    return isinstance(node, ast.Compare | ast.BoolOp | ast.IfExp)
