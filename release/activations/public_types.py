"""Type errors in words: calls, brackets, operators and values of a kind that does not fit."""

import ast
import difflib
import re
from collections.abc import Callable
from typing import Any

import numpy as np
from public_code import shown
from public_pairs import returns_of
from public_stops import GIVEN, UNKNOWN, Stop
from public_values import (
    axis_as_array,
    call_of,
    first_part,
    is_none,
    no_attribute,
    no_index,
    no_loop,
    no_store,
    not_a_tuple,
    not_in_numpy,
    not_integer,
    several_for_one,
    single_only,
    unsupported,
    wrong_index,
)
from public_words import Record, kind_of, listed

Rule = Callable[[Stop, Any, Record], str]


def type_in_words(stop: Stop, error: Exception, workbook: Record) -> str:
    """Explain a TypeError, AttributeError or ValueError; return an empty string if none fits."""
    text = str(error)
    for pattern, rule in _RULES:
        found = re.search(pattern, text)
        if found:
            words = rule(stop, found, workbook)
            if words:
                return words
    return ""


# Calls


def _arguments(stop: Stop, found: Any, workbook: Record) -> str:
    name = found[1].rpartition(".")[2]
    takes = (workbook.get(name) or GIVEN.get(name) or {}).get("arguments")
    text = found.string
    if takes is None:
        return _arguments_of_numpy(stop, text)
    missing = re.findall(r"'(\w+)'", text) if "missing" in text else []
    if missing:
        return f"`{name}` is called without {listed(missing)}; it takes {listed(takes)}."
    extra = re.search(r"unexpected keyword argument '(\w+)'", text)
    if extra:
        return f"`{name}` has no argument {extra[1]}; it takes {listed(takes)}."
    given = re.search(r"but (\d+) (?:was|were) given", text)
    count = f"with {given[1]} arguments" if given else "with other arguments"
    return f"`{name}` is called {count}, but it takes {len(takes)}: {listed(takes)}."


def _arguments_of_numpy(stop: Stop, text: str) -> str:
    call = call_of(stop)
    count = re.search(r"takes exactly one argument \((\d+) given", text)
    if call is not None and count:
        return f"`{ast.unparse(call.func)}` takes one argument, but gets {count[1]}."
    keyword = re.search(r"unexpected keyword argument '(\w+)'", text)
    if call is None or not ast.unparse(call.func).startswith("np."):
        return ""
    if keyword:
        known = ("axis", "keepdims", "dtype", "out", "where")
        close = difflib.get_close_matches(keyword[1], known, n=1)
        like = f"; there is {close[0]}" if close and close[0] != keyword[1] else ""
        return f"`{ast.unparse(call.func)}` has no argument {keyword[1]}{like}."
    return f"{shown(call)} lacks an argument." if "missing" in text else ""


def _called(stop: Stop, found: Any, workbook: Record) -> str:
    node = stop.node
    kind = found[1].rpartition(".")[2]
    if not isinstance(node, ast.Call):
        return f"a {kind} is called like a function."
    text = shown(node.func)
    held = stop.value(node.func)
    if isinstance(held, dict | list | tuple):
        return f"{text} is {kind_of(held)}: its entries are read with square brackets, not round."
    if isinstance(held, str):
        return f"{text} is {kind_of(held)}, not a function: call the function by its own name."
    if isinstance(node.func, ast.Attribute) and node.func.attr in ("T", "shape", "size"):
        return f"`{node.func.attr}` is written without parentheses."
    if held is None:
        return f"{text} is None, so it cannot be called."
    if not node.args:
        what = kind_of(held) if held is not UNKNOWN else kind
        return f"{text} is {what}: no parentheses follow it."
    if isinstance(node.func, ast.Name) and node.func.id in {*workbook, *GIVEN, "sum", "str"}:
        return f"{text} is no function any more: a line has given this name another value."
    return (
        f"{text} is {kind_of(held) if held is not UNKNOWN else f'of type {kind}'}, and parentheses "
        "after it call it like a function. Is a `*` missing before them?"
    )


def _take_apart(stop: Stop, _found: Any, workbook: Record) -> str:
    """Explain an assignment with too few or too many names on the left."""
    statement = stop.statement()
    if isinstance(statement, ast.For):
        return f"the `for` takes {shown(statement.target)} from things that have other lengths."
    if not isinstance(statement, ast.Assign):
        return ""
    left, right = statement.targets[0], statement.value
    names = len(left.elts) if isinstance(left, ast.Tuple) else 1
    if isinstance(right, ast.Call) and isinstance(right.func, ast.Name):
        returns = returns_of(right.func.id, workbook)
        if returns and len(returns) != names:
            values = "one value" if len(returns) == 1 else f"{len(returns)} values"
            return (
                f"`{right.func.id}` returns {values}, {listed(returns)}, but {names} names stand "
                "on the left."
            )
    held = stop.value(right)
    if held is UNKNOWN:
        return f"{names} names stand on the left, but {shown(right)} does not give {names} values."
    size = len(held) if isinstance(held, tuple | list) else 0
    if size:
        parts = listed([kind_of(item) for item in held])
        return f"{names} names stand on the left, but {shown(right)} has {size} parts: {parts}."
    return f"{names} names stand on the left, but {shown(right)} is {kind_of(held)}."


# Operators


def _operands(stop: Stop, _found: Any, _workbook: Record) -> str:
    node = stop.node
    odd = first_part(stop, lambda v: not isinstance(v, np.ndarray | np.generic | int | float))
    if odd is None:
        return ""
    part, value = odd
    text = shown(part)
    if isinstance(value, str) and isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return ""
    if value is None:
        return f"{text} is None: no value was given to it, or its function returns nothing."
    if isinstance(value, tuple):
        return f"{text} is {kind_of(value)}, where an array is needed."
    return f"{text} is {kind_of(value)}, where an array or a number is needed."


def _power(_stop: Stop, _found: Any, _workbook: Record) -> str:
    return "`^` is no power in Python: a power is `**`, and the power of e is `np.exp`."


def _join(stop: Stop, _found: Any, _workbook: Record) -> str:
    number = next(
        (
            shown(node.right)
            for node in ast.walk(stop.statement() or ast.Pass())
            if isinstance(node, ast.BinOp)
            and isinstance(stop.value(node.right), int | np.integer)
            and isinstance(stop.value(node.left), str)
        ),
        "the number",
    )
    name = number.strip("`")
    if name.isdigit():
        return "a text and a number cannot be added: numbers are added first, inside `str(...)`."
    kept = f"`str({name})`" if name != "the number" else "`str(...)`"
    return f"a text and a number cannot be added: {kept} turns the number into text first."


def _truth(stop: Stop, _found: Any, _workbook: Record) -> str:
    """Explain `if`, `max` and the like on an array."""
    statement = stop.statement()
    nodes = list(ast.walk(statement)) if statement is not None else []
    calls = [n.func.id for n in nodes if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)]
    calls = calls or [name for name in ("max", "min") if f"{name}(" in stop.text]
    word = next((name for name in calls if name in ("max", "min")), "")
    if word in ("max", "min"):
        return (
            f"Python's `{word}` compares whole arrays and cannot decide; NumPy has a function that "
            f"takes the {'larger' if word == 'max' else 'smaller'} one entry by entry."
        )
    joined = any(isinstance(n, ast.BoolOp | ast.Not) for n in nodes)
    word = "`and`, `or` and `not` want" if joined else "`if` wants"
    return (
        f"{word} one truth value, but an array has one for each entry; NumPy has functions that "
        "choose entry by entry."
    )


# A pattern in the message of an exception, with what explains it.
_RULES: list[tuple[str, Rule]] = [
    (r"(\S+)\(\) (?:missing|takes|got)", _arguments),
    (r"'(\S+)' object is not callable", _called),
    (r"(?:not enough|too many) values to unpack", _take_apart),
    (r"cannot unpack non-iterable", _take_apart),
    (r"bitwise_xor|for \^", _power),
    (r"can only concatenate str|must be str, not|ufunc 'add' did not contain", _join),
    (r"unsupported operand", _operands),
    (r"can't multiply sequence|can only concatenate|bad operand type", unsupported),
    (r"not supported between|No loop matching|no callable .* method", unsupported),
    (r"not supported for the input types", unsupported),
    (r"truth value of an array", _truth),
    (r"module 'numpy' has no attribute '(\w+)'", not_in_numpy),
    (r"'([\w.]+)' object has no attribute '(\w+)'", no_attribute),
    (r"Cannot interpret|data type .* not understood", not_a_tuple),
    (r"cannot be interpreted as an integer|expected a sequence of integers", not_integer),
    (r"integer scalar arrays|an integer is required", axis_as_array),
    (r"(?:0-dimensional|length-1|size-1) arrays can be converted|must be real number", single_only),
    (r"indices must be integers", wrong_index),
    (r"is not subscriptable", no_index),
    (r"does not support item assignment", no_store),
    (r"'(\w+)' object is not iterable", no_loop),
    (r"inhomogeneous|setting an array element", several_for_one),
    (r"NoneType", is_none),
]
