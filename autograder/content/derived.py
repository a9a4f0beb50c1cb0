"""Derive the exercises of an assignment from the code of its file, without running it.

The name, the arguments, the names of the results and the exercises that it builds on all stand in
the code of the reference. So an author writes none of them a second time.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from autograder.boundary.definitions import START_MARKER
from autograder.boundary.ways import Way
from autograder.content.exercise import Exercise, Tolerance
from autograder.content.source_file import CellKind, SourceCell, SourceFile
from autograder.records import Group

_SHARES = {Group.FIXTURE: 0.4, Group.FRESH: 0.4, Group.PROPERTIES: 0.2}
DEFAULT_POINTS = 10.0

Definition = ast.FunctionDef | ast.ClassDef


@dataclass(frozen=True, slots=True)
class Graded:
    """A graded function or method of the file.

    Attributes:
        name: its name; a method has the name of its class before a dot.
        node: its code.
        line: the line of its `def` in the file.
        points: its points.
        cell: the cell that it stands in.
        driven: the names of the arguments of its driver, if it has one.
    """

    name: str
    node: ast.FunctionDef | ast.ClassDef
    line: int
    points: float
    cell: SourceCell
    driven: tuple[str, ...] | None = None


def drivers(source: SourceFile) -> dict[str, tuple[str, ...]]:
    """Return the functions and classes that a driver calls, with the driver's own arguments."""
    found = {}
    for node in ast.parse(source.code(CellKind.HIDDEN)).body:
        for call in node.decorator_list if isinstance(node, ast.FunctionDef) else ():
            if (
                isinstance(call, ast.Call)
                and isinstance(call.func, ast.Name)
                and call.func.id == "driver"
                and len(call.args) == 1
                and isinstance(call.args[0], ast.Name)
            ):
                assert isinstance(node, ast.FunctionDef)
                names = tuple(argument.arg for argument in node.args.args[1:])
                found[call.args[0].id] = names
    return found


def graded(source: SourceFile) -> list[Graded]:
    """Return the graded functions and methods of a file, in order.

    Raises:
        AssignmentError: a cell does not hold one function or class, or a name comes twice.
    """
    found: list[Graded] = []
    for cell in source.of_kind(CellKind.EXERCISE):
        for each in _graded_in(source, cell):
            if any(each.name == other.name for other in found):
                raise source.fault(each.line, f"there are two exercises {each.name}")
            found.append(each)
    if not found:
        raise source.fault(1, "there is no exercise: a line '# %% exercise' starts one")
    return found


def _graded_in(source: SourceFile, cell: SourceCell) -> Iterator[Graded]:
    body = [node for node in ast.parse(cell.text).body if not _is_docstring(node)]
    definitions = [node for node in body if isinstance(node, Definition)]
    if len(definitions) != 1:
        names = ", ".join(node.name for node in definitions) or "no function"
        raise source.fault(
            cell.line, f"an exercise cell holds one function or class; this holds {names}"
        )
    (node,) = definitions
    line = cell.line - 1 + node.lineno
    points = _points(source, cell)
    driven = drivers(source)
    if isinstance(node, ast.FunctionDef) or node.name in driven:
        yield Graded(node.name, node, line, points, cell, driven.get(node.name))
        return
    lines = cell.text.split("\n")
    methods = [
        each
        for each in node.body
        if isinstance(each, ast.FunctionDef)
        and any(START_MARKER in text for text in lines[each.lineno - 1 : each.end_lineno])
    ]
    if not methods:
        raise source.fault(line, f"no method of {node.name} holds '# YOUR CODE STARTS HERE'")
    for method in methods:
        yield Graded(
            f"{node.name}.{method.name}", method, cell.line - 1 + method.lineno, points, cell
        )


def _points(source: SourceFile, cell: SourceCell) -> float:
    text = cell.options.get("points")
    if text is None:
        return float(source.header.get("points", DEFAULT_POINTS))
    try:
        points = float(text)
    except ValueError:
        points = -1.0
    if not 0 <= points < 1e6:
        raise source.fault(cell.line - 1, f"points={text} is not a number of points")
    return points


def exercises(source: SourceFile, ways: Mapping[str, Way] | None = None) -> tuple[Exercise, ...]:
    """Return the exercises of a file.

    Args:
        source: the file.
        ways: for an exercise that is not called as a plain function, how it is called.

    Raises:
        AssignmentError: an exercise builds on one that comes later.
    """
    made: list[Exercise] = []
    all_graded = graded(source)
    tolerance = Tolerance(**source.header.get("tolerance", {}))
    earlier: dict[str, tuple[str, ...]] = {}
    for each in all_graded:
        builds_on: list[str] = []
        for name in _mentioned(each, [other.name for other in all_graded]):
            if name not in earlier:
                raise source.fault(
                    each.line, f"{each.name} builds on {name}, which comes later: move it up"
                )
            builds_on += [other for other in (name, *earlier[name]) if other not in builds_on]
        earlier[each.name] = tuple(builds_on)
        made.append(
            Exercise(
                name=each.name,
                signature=", ".join(parameters(each)),
                returns=", ".join(result_names(each)),
                points={group: round(each.points * share, 6) for group, share in _SHARES.items()},
                builds_on=tuple(builds_on),
                tolerance=tolerance,
                way=(ways or {}).get(each.name, Way(method="." in each.name)),
            )
        )
    return tuple(made)


def parameters(each: Graded) -> list[str]:
    """Return the names of the arguments; a method's `self` is the state of the object."""
    if each.driven is not None:
        return list(each.driven)
    assert isinstance(each.node, ast.FunctionDef)
    arguments = each.node.args
    return [a.arg for a in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)]


def result_names(each: Graded) -> list[str]:
    """Return the names of the results from the last `return`, or `result` if they have no names."""
    names = ["result"]
    if each.driven is not None:
        return names
    returns = [node for node in own_nodes(each.node) if isinstance(node, ast.Return)]
    for node in returns:
        value = node.value
        if isinstance(value, ast.Name):
            names = [value.id]
        elif isinstance(value, ast.Tuple) and value.elts:
            parts = [part.id if isinstance(part, ast.Name) else "" for part in value.elts]
            unique = all(parts) and len(set(parts)) == len(parts)
            names = parts if unique else [f"result_{i}" for i in range(1, len(parts) + 1)]
    if "." in each.name:
        return ["result" if len(names) > 1 else names[0], "self"]
    return names


def own_nodes(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes of a function, without those of functions inside it, in order."""
    for child in ast.iter_child_nodes(node):
        yield child
        if not isinstance(child, ast.FunctionDef | ast.Lambda | ast.ClassDef):
            yield from own_nodes(child)


def _mentioned(each: Graded, names: Sequence[str]) -> list[str]:
    """Return the other exercises that a function calls, in order of the file."""
    cls = each.name.partition(".")[0] if "." in each.name else ""
    used: set[str] = set()
    for node in ast.walk(each.node):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            used.add(node.id)
        elif cls and isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            used.add(f"{cls}.{node.attr}" if node.value.id == "self" else "")
    return [name for name in names if name in used and name != each.name]


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
