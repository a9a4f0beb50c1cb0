"""Type errors in words: calls, brackets, operators and values of a kind that does not fit."""

import ast
import difflib
import re
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import numpy as np
from public_code import shown
from public_pairs import returns_of, wrong_kind
from public_stops import GIVEN, UNKNOWN, Stop
from public_values import (
    any_shape,
    axis_as_array,
    call_of,
    first_part,
    is_none,
    no_attribute,
    no_index,
    no_key,
    no_loop,
    no_store,
    not_a_tuple,
    not_in_numpy,
    not_integer,
    of_list,
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
    other = _other_direction(stop, name, workbook)
    if other:
        return f"`{name}` is called with other arguments than it takes; {other}."
    displaced = _displaced(stop, name, takes) if missing else ""
    if displaced:
        return f"`{name}` takes {listed(takes)}, but in this call {displaced}."
    if missing:
        return f"`{name}` is called without {listed(missing)}; it takes {listed(takes)}."
    extra = re.search(r"unexpected keyword argument '(\w+)'", text)
    if extra:
        return f"`{name}` has no argument {extra[1]}; it takes {listed(takes)}."
    given = re.search(r"but (\d+) (?:was|were) given", text)
    count = f"with {given[1]} arguments" if given else "with other arguments"
    return f"`{name}` is called {count}, but it takes {len(takes)}: {listed(takes)}."


def _other_direction(stop: Stop, name: str, workbook: Record) -> str:
    """Name the step that belongs to the student's function, if the other one is called."""
    backward = stop.code is not None and stop.code.tree.name.endswith("_backward")
    other = f"{name.removesuffix('_forward')}_backward" if backward else ""
    if stop.code is not None and stop.code.tree.name.endswith("_forward"):
        other = f"{name.removesuffix('_backward')}_forward"
        other = other if other in workbook else name.removesuffix("_backward")
    if other == name or other not in {*workbook, *GIVEN}:
        return ""
    direction = "backward" if backward else "forward"
    return f"the function for the {direction} pass is `{other}`"


def _displaced(stop: Stop, name: str, takes: list[str]) -> str:
    """Say which value of a call stands in the place of another argument."""
    call = call_of(stop)
    if call is None:
        return ""
    for argument, node in zip(takes, call.args, strict=False):
        value = node.value if isinstance(node, ast.Constant) else stop.value(node)
        if value is not UNKNOWN and wrong_kind(name, argument, value):
            return f"{shown(node)} stands in the place of {argument}"
    return ""


def _arguments_of_numpy(stop: Stop, text: str) -> str:
    call = call_of(stop)
    count = re.search(r"takes exactly one argument \((\d+) given", text)
    if call is not None and count:
        return f"`{ast.unparse(call.func)}` takes one argument, but gets {count[1]}."
    keyword = re.search(r"unexpected keyword argument '(\w+)'", text)
    takes = re.search(r"takes (?:at most|from \d+ to|exactly) (\d+) positional arguments?", text)
    if call is not None and takes and call.args:
        name, got = ast.unparse(call.func), len(call.args)
        least = re.search(r"from (\d+) to", text)
        if least and got < int(least[1]):
            return f"`{name}` needs {least[1]} arguments, but gets {got}."
        return f"`{name}` takes {takes[1]} arguments at most, but gets {got}."
    if call is None or not ast.unparse(call.func).startswith("np."):
        return ""
    if keyword:
        known = ("axis", "keepdims", "dtype", "out", "where")
        close = difflib.get_close_matches(keyword[1], known, n=1)
        like = f"; there is {close[0]}" if close and close[0] != keyword[1] else ""
        return f"`{ast.unparse(call.func)}` has no argument {keyword[1]}{like}."
    if "missing" not in text:
        return ""
    lacks = f"{shown(call)} lacks an argument"
    listed_in = len(call.args) == 1 and isinstance(call.args[0], ast.List | ast.Tuple)
    return f"{lacks}: the inner brackets make a single one of all." if listed_in else f"{lacks}."


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
    if isinstance(held, ModuleType):
        return (
            f"{text} is not a function: it holds functions, such as `{next(_inside(held, text))}`."
        )
    if held is None:
        return f"{text} is None, so it cannot be called."
    if not node.args:
        what = kind_of(held) if held is not UNKNOWN else kind
        return f"{text} is {what}: no parentheses follow it."
    if isinstance(node.func, ast.Name) and node.func.id in {*workbook, *GIVEN, "sum", "str"}:
        return f"{text} is not a function any more: a line has given this name another value."
    return (
        f"{text} is {kind_of(held) if held is not UNKNOWN else f'of type {kind}'}, and parentheses "
        "after it call it like a function. Is a `*` missing before them?"
    )


def _inside(module: ModuleType, text: str) -> Iterator[str]:
    """Yield functions of a module, the one that the workbook uses first."""
    yield from (f"{text.strip('`')}.{n}" for n in ("randn", *dir(module)) if hasattr(module, n))


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
    if isinstance(right, ast.Attribute) and right.attr == "shape":
        axes = f"{size} {'axis' if size == 1 else 'axes'}"
        words = f"{names} names stand on the left, but {shown(right)} is {held}, with {axes}."
        return f"{words}{any_shape(stop)}"
    if size:
        parts = listed([kind_of(item) for item in held])
        count = f"{size} part{'' if size == 1 else 's'}"
        return f"{names} names stand on the left, but {shown(right)} has {count}: {parts}."
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
    if isinstance(value, str) and (words := _taken_from_text(stop)):
        return words
    if value is None:
        return f"{text} is None: no value was given to it, or its function returns nothing."
    if isinstance(value, tuple):
        return f"{text} is {kind_of(value)}, where an array is needed."
    return f"{text} is {kind_of(value)}, where an array or a number is needed."


def _taken_from_text(stop: Stop) -> str:
    """Explain `"dA" + str(l) - 1` and `"dA" + l - 1`."""
    for node in ast.walk(stop.statement() or ast.Pass()):
        if not isinstance(node, ast.BinOp) or not isinstance(node.op, ast.Sub):
            continue
        number = ast.unparse(node.right)
        call = node.left.right if isinstance(node.left, ast.BinOp) else node.left
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "str" and call.args:
            return (
                f"`- {number}` stands behind {shown(call)}, which is a text: numbers are "
                "subtracted first, inside `str(...)`."
            )
    return ""


def _power(_stop: Stop, _found: Any, _workbook: Record) -> str:
    return "`^` is not a power in Python: a power is `**`, and the power of e is `np.exp`."


def _join(stop: Stop, _found: Any, _workbook: Record) -> str:
    name = "the number"
    for node in ast.walk(stop.statement() or ast.Pass()):
        if isinstance(node, ast.BinOp) and (text := _behind_text(node, stop)):
            name = text
            break
    if name.isdigit():
        return "a text and a number cannot be added: numbers are added first, inside `str(...)`."
    kept = f"`str({name})`" if name != "the number" else "`str(...)`"
    return f"a text and a number cannot be added: {kept} turns the number into text first."


def _behind_text(node: ast.BinOp, stop: Stop) -> str:
    """Return the number that is added to a text, with what is added to it: `"W" + l + 1`."""
    right = stop.value(node.right)
    if not isinstance(right, int | np.integer) or not isinstance(node.op, ast.Add | ast.Sub):
        return ""
    if isinstance(node.op, ast.Add) and isinstance(stop.value(node.left), str):
        return ast.unparse(node.right)
    before = _behind_text(node.left, stop) if isinstance(node.left, ast.BinOp) else ""
    sign = "+" if isinstance(node.op, ast.Add) else "-"
    return f"{before} {sign} {ast.unparse(node.right)}" if before else ""


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


def _third_of_sum(stop: Stop, _found: Any, _workbook: Record) -> str:
    """Explain keepdims without its name, which NumPy takes for a type of numbers."""
    call = call_of(stop)
    if call is None or len(call.args) < 3:
        return ""
    name, value = ast.unparse(call.func), shown(call.args[2])
    return (
        f"the third value in `{name}(...)`, {value}, is not taken as `keepdims`: write its name, "
        "`keepdims=True`."
    )


def _joined(stop: Stop, _found: Any, _workbook: Record) -> str:
    """Explain a list and another value with a `+` between them."""
    node = stop.node
    kinds = {type(v) for _n, v in stop.parts()}
    if list not in kinds or not isinstance(node, ast.BinOp | ast.AugAssign):
        return ""
    return "a `+` joins a list with another list only; `append` adds one entry to it."


def _masked(stop: Stop, _found: Any, _workbook: Record) -> str:
    """Explain an assignment to chosen entries of a value with all entries."""
    statement = stop.statement()
    if not isinstance(statement, ast.Assign):
        return ""
    left, right = shown(statement.targets[0]), shown(statement.value)
    return (
        f"{left} are only the entries where the condition holds, but {right} has all entries: "
        "choose the same entries on the right."
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
    (r"can only concatenate list", _joined),
    (r"can't multiply sequence|can only concatenate|bad operand type", unsupported),
    (r"not supported between|No loop matching|no callable .* method", unsupported),
    (r"not supported for the input types|ufunc '\w+' did not contain", unsupported),
    (r"truth value of an array", _truth),
    (r"module 'numpy' has no attribute '(\w+)'", not_in_numpy),
    (r"'tuple' object has no attribute '(pop|remove|insert|sort|reverse|clear)'", of_list),
    (r"'([\w.]+)' object has no attribute '(\w+)'", no_attribute),
    (r"unhashable type", no_key),
    (r"Cannot interpret 'True'", _third_of_sum),
    (r"boolean array indexing assignment|where the mask is true", _masked),
    (r"Cannot interpret|data type .* not understood", not_a_tuple),
    (r"cannot be interpreted as an integer|expected a sequence of integers", not_integer),
    (r"integer scalar arrays|an integer is required", axis_as_array),
    (r"(?:0-dimensional|length-1|size-1) arrays can be converted|must be real number", single_only),
    (r"indices must be integers", wrong_index),
    (r"is not subscriptable", no_index),
    (r"does not support item assignment", no_store),
    (r"'(?:numpy\.)?(\w+)' object is not iterable", no_loop),
    (r"inhomogeneous|setting an array element", several_for_one),
    (r"NoneType", is_none),
]
