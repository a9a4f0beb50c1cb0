"""Read an assertion: which call it checks, and the value that it expects."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import replace

from autograder.authoring.importing.calls import Check, calls_in, function_name
from autograder.authoring.importing.nbgrader import AUTOTEST
from autograder.authoring.importing.tolerances import number, tolerances

_EQUAL = {
    "assert_equal": 0.0,
    "assertEqual": 0.0,
    "assertEquals": 0.0,
    "eq_": 0.0,
    "assert_array_equal": 0.0,
    "assert_frame_equal": 0.0,
    "assert_series_equal": 0.0,
    "assertListEqual": 0.0,
    "assertDictEqual": 0.0,
    "assertTupleEqual": 0.0,
    "assertSetEqual": 0.0,
    "assertSequenceEqual": 0.0,
    "assertMultiLineEqual": 0.0,
    "assertIs": 0.0,
    "assert_is": 0.0,
    "assert_allclose": 0.0,
    "assert_almost_equal": 1.5,
    "assert_approx_equal": 0.0,
    "assert_array_almost_equal": 1.5,
    "assertAlmostEqual": 0.5,
}
"""The functions that compare two values; the number scales the tolerance that decimals give."""
_CONSTANT = {
    "assertTrue": "True",
    "assert_true": "True",
    "ok_": "True",
    "assert_": "True",
    "assertFalse": "False",
    "assert_false": "False",
    "assertIsNone": "None",
    "assert_is_none": "None",
}
_NAMED_PAIRS = (("actual", "desired"), ("first", "second"), ("x", "y"), ("left", "right"))
_PREDICATES = {"isclose", "allclose", "array_equal", "array_equiv", "equals"}
_SIZES = {"max", "amax", "sum", "norm", "mean"}
_UNORDERED = {"sorted", "set", "frozenset", "Counter"}
_CASTS = {"list", "tuple", "array", "asarray", "tolist", "float", "int", "bool", "str", "item"}
LOOSE = 1e-6
"""A tolerance up to this size need not be named."""


def checks_of(statement: ast.stmt, exercises: Iterable[str]) -> list[Check] | None:
    """Return the checks of a statement, or None if it asserts nothing.

    >>> [check] = checks_of(ast.parse("assert f(2) == 4").body[0], {"f"})
    >>> ast.unparse(check.call), check.expected
    ('f(2)', '4')
    """
    names = frozenset(exercises)
    if isinstance(statement, ast.Assert):
        message = _text(statement.msg)
        return [replace(check, message=message) for check in _truth(statement.test, names)]
    if not isinstance(statement, ast.Expr) or not isinstance(statement.value, ast.Call):
        return None
    call = _with_places(statement.value)
    name = function_name(call)
    if name == AUTOTEST:
        return [replace(check, whole=True) for check in _helped(call, names)]
    if name in _CONSTANT and call.args:
        return _truth(call.args[0], names, _CONSTANT[name])
    if name in ("assertCountEqual", "assertItemsEqual") and len(call.args) >= 2:
        pair = _pair(call.args[0], call.args[1], names)
        return [replace(check, comparator="unordered") for check in pair]
    if name in _EQUAL and len(call.args) >= 2:
        found_pair = _pair(call.args[0], call.args[1], names)
        rtol, atol = tolerances(call, name, _EQUAL[name])
        return [replace(check, rtol=rtol, atol=max(check.atol, atol)) for check in found_pair]
    if name.startswith("assert") and not name.lower().startswith(("assertraises", "assert_raises")):
        return _parts(call, names)
    return None


def _with_places(call: ast.Call) -> ast.Call:
    """Return an assertion's call with the two compared values as positional arguments."""
    named = {word.arg: word.value for word in call.keywords}
    for pair in _NAMED_PAIRS:
        values = [named[name] for name in pair if name in named]
        if len(values) + len(call.args) == 2 and values:
            rest = [word for word in call.keywords if word.arg not in pair]
            return ast.Call(call.func, [*call.args, *values], rest)
    return call


def _helped(call: ast.Call, names: frozenset[str]) -> list[Check]:
    """Return the checks of a call of a helper, which may be given an exception to expect."""
    inner = [node for node in ast.walk(call) if isinstance(node, ast.Call)]
    found = []
    for check in _parts(call, names):
        around = [
            word.id
            for node in inner
            if any(isinstance(part, ast.Lambda) and _holds(part, check.call) for part in node.args)
            for word in node.args
            if isinstance(word, ast.Name) and word.id.endswith(("Error", "Exception"))
        ]
        found.append(replace(check, exception=around[0] if around else ""))
    return found


def _holds(node: ast.AST, call: ast.Call) -> bool:
    return any(part is call for part in ast.walk(node))


def _parts(node: ast.AST, names: frozenset[str]) -> list[Check]:
    return [Check(call, whole=False) for call in calls_in(node, names)]


def shown_checks(
    shown: ast.expr, output: str, printed: bool, exercises: Iterable[str]
) -> list[Check]:
    """Return the checks of an expression whose saved output is the expected value.

    >>> [check] = shown_checks(ast.parse("f(2)", mode="eval").body, "4", False, {"f"})
    >>> check.expected
    '4'
    """
    names = frozenset(exercises)
    inner = shown
    if isinstance(inner, ast.Call) and function_name(inner) == "print" and len(inner.args) == 1:
        inner = inner.args[0]
    peeled = _peeled(inner, names)
    if peeled is not None:
        return [replace(peeled, expected=output, printed=printed and inner is shown)]
    if output in ("True", "np.True_"):
        return _truth(inner, names)
    return [replace(check, expected="") for check in _parts(shown, names)]


def _truth(test: ast.expr, names: frozenset[str], expected: str = "True") -> list[Check]:
    """Return the checks of an expression whose truth value must be `expected`."""
    if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And) and expected == "True":
        return [check for value in test.values for check in _truth(value, names)]
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not) and expected == "True":
        return _truth(test.operand, names, "False")
    if direct := _direct(test, names):
        return [Check(direct, expected)]
    if expected == "True":
        if isinstance(test, ast.Compare) and len(test.ops) == 1:
            return _compared(test, names)
        if isinstance(test, ast.Call):
            return _predicate(test, names)
    return _parts(test, names)


def _predicate(call: ast.Call, names: frozenset[str]) -> list[Check]:
    name = function_name(call)
    if name in _PREDICATES:
        pair = list(call.args[:2])
        if len(pair) == 1 and isinstance(call.func, ast.Attribute):
            pair = [call.func.value, *pair]
        if len(pair) == 2:
            rtol, atol = tolerances(call, name)
            found = _pair(pair[0], pair[1], names)
            return [replace(check, rtol=rtol, atol=atol) for check in found]
    if name == "all":
        inner = call.args[0] if call.args else getattr(call.func, "value", call)
        if isinstance(inner, ast.Compare) and len(inner.ops) == 1:
            return _compared(inner, names)
        if isinstance(inner, ast.Call):
            return _predicate(inner, names)
    if name == "bool" and len(call.args) == 1:
        return _truth(call.args[0], names)
    return _parts(call, names)


def _compared(test: ast.Compare, names: frozenset[str]) -> list[Check]:
    left, operator, right = test.left, test.ops[0], test.comparators[0]
    if isinstance(operator, ast.Eq | ast.Is):
        return _pair(left, right, names)
    if isinstance(operator, ast.Gt | ast.GtE):
        left, right = right, left
        operator = ast.Lt()
    if isinstance(operator, ast.Lt | ast.LtE):
        size = number(right)
        inner = left
        while isinstance(inner, ast.Call) and function_name(inner) in (
            "max",
            "amax",
            "sum",
            "norm",
        ):
            if not inner.args:
                break
            inner = inner.args[0]
        if isinstance(inner, ast.Call) and function_name(inner) in ("abs", "fabs", "absolute"):
            inner = inner.args[0] if inner.args else inner
        elif inner is left:
            return _parts(test, names)
        if isinstance(inner, ast.BinOp) and isinstance(inner.op, ast.Sub) and size is not None:
            return [replace(check, atol=size) for check in _pair(inner.left, inner.right, names)]
    return _parts(test, names)


def _pair(left: ast.expr, right: ast.expr, names: frozenset[str]) -> list[Check]:
    """Return the check of two values that must be equal; either side may be the call."""
    for actual, expected in ((left, right), (right, left)):
        check = _peeled(actual, names)
        if check is None:
            continue
        others = _parts(expected, names)
        rtol, atol = check.rtol, check.atol
        if isinstance(expected, ast.Call) and function_name(expected) == "approx" and expected.args:
            rtol, atol = tolerances(expected, "approx")
            expected = expected.args[0]
        known = "" if others else ast.unparse(expected)
        return [replace(check, expected=known, rtol=rtol, atol=atol), *others]
    return _parts(left, names) + _parts(right, names)


def _direct(node: ast.expr, names: frozenset[str]) -> ast.Call | None:
    call = next(calls_in(node, names), None)
    return call if call is node else None


def _peeled(node: ast.expr, names: frozenset[str]) -> Check | None:
    """Return the check of a call inside functions that only change its form, as `sorted(f(x))`."""
    comparator, atol = "", 0.0
    while not (isinstance(node, ast.Call) and _direct(node, names)):
        if not isinstance(node, ast.Call):
            return None
        name = function_name(node)
        inner = node.args[0] if node.args else None
        if inner is None and isinstance(node.func, ast.Attribute):
            inner = node.func.value
        if inner is None or name not in {*_UNORDERED, *_CASTS, "round", "around"}:
            return None
        if name in _UNORDERED:
            comparator = "unordered"
        elif name in ("list", "tuple"):
            comparator = comparator or "as_list"
        elif name in ("round", "around"):
            method = isinstance(node.func, ast.Attribute) and not _is_module(node.func.value)
            inner = node.func.value if method and isinstance(node.func, ast.Attribute) else inner
            places = node.args[0 if method else 1 :]
            atol = 0.5 * 10.0 ** -(number(places[0]) or 0.0) if places else 0.5
        node = inner
    return Check(node, comparator=comparator, atol=atol)


def _is_module(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id in ("np", "numpy", "math")


def _text(node: ast.expr | None) -> str:
    if node is None:
        return ""
    constant = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return str(node.value) if constant and isinstance(node, ast.Constant) else ast.unparse(node)
