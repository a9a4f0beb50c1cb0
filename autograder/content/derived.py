"""Derive the exercises of an assignment from the code of its file, without running it.

The name, the arguments, the names of the results and the exercises that it builds on all stand in
the code of the reference. So an author writes none of them a second time.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from autograder.boundary.definitions import END_MARKER, START_MARKER
from autograder.boundary.ways import Way
from autograder.content.exercise import Exercise, Tolerance
from autograder.content.source_file import CellKind, SourceCell, SourceFile
from autograder.records import Group

_SHARES = {Group.FIXTURE: 0.4, Group.FRESH: 0.4, Group.PROPERTIES: 0.2}
DEFAULT_POINTS = 10.0
OWN_POINTS = "points."
"""An option of a cell with a class: `points.backward=20` are the points of one method."""

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
    """

    name: str
    node: ast.FunctionDef | ast.ClassDef
    line: int
    points: float
    cell: SourceCell


def graded(source: SourceFile) -> list[Graded]:
    """Return the graded functions and methods of a file, in order.

    Raises:
        AssignmentError: a cell does not hold one function or class, or a name comes twice.
    """
    found: list[Graded] = []
    driven = drivers(source)
    for cell in source.of_kind(CellKind.EXERCISE):
        for each in _graded_in(source, cell, driven):
            if any(each.name == other.name for other in found):
                raise source.fault(each.line, f"there are two exercises {each.name}")
            found.append(each)
    if not found:
        raise source.fault(1, "there is no exercise: a line '# %% exercise' starts one")
    return found


def drivers(source: SourceFile) -> dict[str, ast.FunctionDef]:
    """Return the drivers in the hidden cells: the function of each, by the name of its exercise."""
    hidden = source.code(CellKind.HIDDEN)
    if "driver" not in hidden:
        return {}  # parsing takes time
    return {
        name: node
        for node in ast.parse(hidden).body
        if isinstance(node, ast.FunctionDef)
        for decorator in node.decorator_list
        for name in _driven_by(decorator)
    }


def _driven_by(decorator: ast.expr) -> Iterator[str]:
    if not isinstance(decorator, ast.Call) or len(decorator.args) != 1:
        return
    if isinstance(decorator.func, ast.Name) and decorator.func.id == "driver":
        (target,) = decorator.args
        if isinstance(target, ast.Name):
            yield target.id
        elif isinstance(target, ast.Constant) and isinstance(target.value, str):
            yield target.value


def _graded_in(
    source: SourceFile, cell: SourceCell, driven: Mapping[str, ast.FunctionDef]
) -> Iterator[Graded]:
    body = [node for node in ast.parse(cell.text).body if not _is_docstring(node)]
    for node in body:
        if isinstance(node, ast.AsyncFunctionDef):
            sentence = f"{node.name} is async, which cannot be graded: write a plain function"
            raise source.fault(cell.line - 1 + node.lineno, sentence)
    definitions = [node for node in body if isinstance(node, Definition)]
    if len(definitions) != 1:
        names = ", ".join(node.name for node in definitions) or "no function"
        raise source.fault(
            cell.line, f"an exercise cell must hold one function or class; this cell holds {names}"
        )
    (node,) = definitions
    line = cell.line - 1 + node.lineno
    _check_markers(source, cell, node.name, line)
    points = _points(source, cell)
    own_points = {
        key.removeprefix(OWN_POINTS): _points(source, cell, key)
        for key in cell.options
        if key.startswith(OWN_POINTS)
    }
    if isinstance(node, ast.FunctionDef) or node.name in driven:
        if own_points:
            key = next(iter(own_points))
            sentence = f"{OWN_POINTS}{key} names a method, but {node.name} is a single exercise"
            raise source.fault(cell.line - 1, sentence)
        yield Graded(node.name, node, line, points, cell)
        return
    lines = cell.text.split("\n")
    methods = [
        each
        for each in node.body
        if isinstance(each, ast.FunctionDef)
        and any(START_MARKER in text for text in lines[each.lineno - 1 : each.end_lineno])
    ]
    if not methods:
        raise source.fault(line, f"no method of {node.name} has a line '# YOUR CODE STARTS HERE'")
    unknown = sorted(own_points.keys() - {method.name for method in methods})
    if unknown:
        sentence = f"{OWN_POINTS}{unknown[0]} names no exercise: {node.name} has no such method"
        raise source.fault(cell.line - 1, sentence)
    for method in methods:
        worth = own_points.get(method.name, points)
        line = cell.line - 1 + method.lineno
        yield Graded(f"{node.name}.{method.name}", method, line, worth, cell)


def _check_markers(source: SourceFile, cell: SourceCell, name: str, line: int) -> None:
    """Refuse a cell without a marked part for students, or with a marker that lacks its partner."""
    opened = None
    count = 0
    for number, text in enumerate(cell.text.split("\n"), start=cell.line):
        if START_MARKER in text:
            if opened is not None:
                raise source.fault(opened, f"a line {END_MARKER!r} is missing after this line")
            opened, count = number, count + 1
        elif END_MARKER in text:
            if opened is None:
                raise source.fault(number, f"a line {START_MARKER!r} is missing before this line")
            opened = None
    if opened is not None:
        raise source.fault(opened, f"a line {END_MARKER!r} is missing after this line")
    if not count:
        sentence = f"{name} has no part for students: put their part between {START_MARKER!r} and "
        raise source.fault(line, f"{sentence}{END_MARKER!r}")


def _points(source: SourceFile, cell: SourceCell, key: str = "points") -> float:
    text = cell.options.get(key)
    if text is None:
        return float(source.header.get("points", DEFAULT_POINTS))
    try:
        points = float(text)
    except ValueError:
        points = -1.0
    if not 0 < points < 1e6:
        raise source.fault(cell.line - 1, f"{key}={text} is not a number of points above 0")
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
    driven = drivers(source)
    earlier: dict[str, tuple[str, ...]] = {}
    for each in all_graded:
        if each.name not in driven:
            _check_parameters(source, each)
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
                signature=", ".join(parameters(each, driven.get(each.name))),
                returns="result" if each.name in driven else ", ".join(result_names(each)),
                points={group: round(each.points * share, 6) for group, share in _SHARES.items()},
                builds_on=tuple(builds_on),
                tolerance=tolerance,
                way=(ways or {}).get(each.name, Way(method="." in each.name)),
            )
        )
    return tuple(made)


def _check_parameters(source: SourceFile, each: Graded) -> None:
    """Refuse parameters that a case cannot fill, because it passes values by their position."""
    if isinstance(each.node, ast.FunctionDef):
        arguments = each.node.args
        odd = [a for a in (arguments.vararg, *arguments.kwonlyargs, arguments.kwarg) if a]
        if odd:
            sentence = f"{each.name} has the parameter {odd[0].arg}, which no case can fill: "
            raise source.fault(each.line, f"{sentence}cases pass values by their position")


def parameters(each: Graded, drive: ast.FunctionDef | None = None) -> list[str]:
    """Return the names of the arguments; a method's `self` is the state of the object.

    With a driver they are the driver's own, after the class or function that it calls.
    """
    node = drive or each.node
    assert isinstance(node, ast.FunctionDef)
    arguments = node.args
    names = [a.arg for a in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)]
    return names[1:] if drive else names


def result_names(each: Graded) -> list[str]:
    """Return the names of the results from the last `return`, or `result` if they have no names."""
    names = ["result"]
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
