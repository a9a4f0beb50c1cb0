"""Where a student's code stopped: the line, the expression, the values, the function it called."""

import ast
import linecache
from collections.abc import Callable, Iterator
from types import FrameType, TracebackType
from typing import Any, NamedTuple

import numpy as np
from public_code import Code, read_code
from public_words import Record

# The functions that a workbook gives, where they are not its exercises.
GIVEN: dict[str, Record] = {
    "sigmoid": {"arguments": ["Z"], "returns": ["A", "cache"]},
    "relu": {"arguments": ["Z"], "returns": ["A", "cache"]},
    "sigmoid_backward": {"arguments": ["dA", "cache"], "returns": ["dZ"]},
    "relu_backward": {"arguments": ["dA", "cache"], "returns": ["dZ"]},
}
UNKNOWN = object()


class Call(NamedTuple):
    """A call of a function of the workbook, in which an exception was raised."""

    name: str
    arguments: Record


class Stop(NamedTuple):
    """The place of an exception; `helper` is a function of the student's own that it is in."""

    line: int
    text: str
    node: ast.AST | None
    scope: Record
    code: Code | None
    call: Call | None
    helper: str

    def value(self, node: ast.AST) -> Any:
        """Compute an expression once more where that changes nothing; return UNKNOWN otherwise."""
        if not isinstance(node, ast.expr) or not all(map(_is_harmless, ast.walk(node))):
            return UNKNOWN
        try:
            with np.errstate(all="ignore"):
                expression = compile(ast.Expression(node), "<expression>", "eval")
                return eval(expression, dict(self.scope))  # noqa: S307
        except Exception:
            return UNKNOWN

    def parts(self) -> Iterator[tuple[ast.expr, Any]]:
        """Yield the expressions of the place that failed, with their values."""
        top = self.node if self.node is not None else self.statement()
        nodes = list(ast.walk(top)) if top is not None else []
        called = {node.func for node in nodes if isinstance(node, ast.Call)}
        # The two numbers of an index are no tuple in the eyes of a beginner.
        called |= {node.slice for node in nodes if isinstance(node, ast.Subscript)}
        for node in nodes:
            plain = isinstance(node, ast.Constant) or node in called
            if isinstance(node, ast.expr) and not plain:
                value = self.value(node)
                if value is not UNKNOWN:
                    yield node, value

    def statement(self) -> ast.stmt | None:
        """Return the innermost statement of the line."""
        if self.code is None:
            return None
        around = [
            node
            for node in ast.walk(self.code.tree)
            if isinstance(node, ast.stmt) and node.lineno <= self.line <= (node.end_lineno or 0)
        ]
        return max(around, key=lambda node: node.lineno, default=None)


def find_stop(
    name: str, target: Callable[..., Any], error: Exception, workbook: Record
) -> Stop | None:
    """Return the place where an exception left the student's code, or None if it never ran.

    `name` is the exercise that the target is for.
    """
    trace = error.__traceback__ and error.__traceback__.tb_next
    if trace is None:
        return None
    own_names = {name, getattr(target, "__name__", ""), "<lambda>"}
    own, file, call = trace, trace.tb_frame.f_code.co_filename, None
    outer = trace.tb_frame
    while trace is not None:
        frame, called = trace.tb_frame, trace.tb_frame.f_code.co_name
        if called in {*GIVEN, *workbook} - own_names:
            call = Call(called, _arguments(frame))
            break
        if called.startswith("<") and frame.f_code.co_filename == file:
            own = trace
        elif frame.f_globals is outer.f_globals or called == name:
            own, outer, file = trace, frame, frame.f_code.co_filename
        else:
            break
        trace = trace.tb_next
    scope = {**outer.f_globals, **outer.f_locals, **own.tb_frame.f_locals}
    function = outer.f_code.co_name
    helper = "" if function in own_names else function
    code = read_code(outer.f_globals.get(function) if helper else target)
    text = linecache.getline(file, own.tb_lineno).strip()
    return Stop(own.tb_lineno, text, _failed(own, code), scope, code, call, helper)


def line_of(error: Exception) -> int:
    """Return the line in which the outermost function stopped."""
    trace = error.__traceback__ and error.__traceback__.tb_next
    return trace.tb_lineno if trace is not None else 0


def _arguments(frame: FrameType) -> Record:
    names = frame.f_code.co_varnames[: frame.f_code.co_argcount]
    return {name: frame.f_locals.get(name) for name in names}


def _failed(trace: TracebackType, code: Code | None) -> ast.AST | None:
    """Return the expression whose instruction raised."""
    positions = list(trace.tb_frame.f_code.co_positions())
    index = trace.tb_lasti // 2
    if code is None or index >= len(positions):
        return None
    for node in ast.walk(code.tree):
        place = tuple(
            getattr(node, name, None)
            for name in ("lineno", "end_lineno", "col_offset", "end_col_offset")
        )
        # A line that is one expression has the place of that expression.
        if place == positions[index] and None not in place and not isinstance(node, ast.Expr):
            return node
    return None


def _is_harmless(node: ast.AST) -> bool:
    """Tell whether computing a node changes nothing: no call but of NumPy's plain functions."""
    if isinstance(node, ast.Call):
        name = ast.unparse(node.func)
        return name in ("str", "len", "float", "int") or (
            name.startswith("np.") and "random" not in name and "out" not in ast.unparse(node)
        )
    kinds = (
        *(ast.expr_context, ast.operator, ast.unaryop, ast.cmpop, ast.keyword, ast.Slice),
        *(ast.Name, ast.Constant, ast.Attribute, ast.Subscript, ast.BinOp, ast.UnaryOp),
        *(ast.Compare, ast.Tuple, ast.List),
    )
    return isinstance(node, kinds)
