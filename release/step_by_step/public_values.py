"""Values of a kind that does not fit, in words: attributes, None, indices, sizes, entries."""

import ast
import difflib
import re
from collections.abc import Callable
from typing import Any

import numpy as np
from public_code import shown
from public_pairs import lost_list, returns_nothing
from public_stops import GIVEN, UNKNOWN, Stop
from public_words import Record, kind_of


def first_part(stop: Stop, accepts: Callable[[Any], bool]) -> tuple[ast.expr, Any] | None:
    """Return the first expression of the failing place whose value is accepted."""
    top = stop.node
    # A container whose entry is read is not an operand: `grads` in `grads["dW1"]`.
    read = {n.value for n in ast.walk(top or ast.Pass()) if isinstance(n, ast.Subscript)}
    for node, value in stop.parts():
        # The whole failed, so a part of it is the cause.
        if node is not top and node not in read and accepts(value):
            return node, value
    return None


def no_attribute(stop: Stop, found: Any, workbook: Record) -> str:
    """Explain `x.name` where there is no such name."""
    kind, name = found[1], found[2]
    node = stop.node
    text = shown(node.value) if isinstance(node, ast.Attribute) else "the value"
    if kind == "NoneType":
        return is_none(stop, found, workbook)
    if kind == "tuple" and name in ("shape", "T", "dot", "reshape", "sum"):
        return f"{text} is a tuple, where an array is needed."
    if kind in ("list", "int", "float", "dict", "str") and name in ("shape", "T", "dot"):
        return _no_array(stop, text, kind, name)
    if kind == "dict":
        entry = f"`{text.strip('`')}[...]`"
        return f"{text} is a dictionary: its entries are read and stored as {entry}."
    lists = [n for n, v in stop.scope.items() if type(v) is list and n[:1] != "_"]
    if name in ("append", "extend") and lists:
        return f"{text} has no `{name}`; a list here is `{lists[-1]}`."
    lost = lost_list(stop.code) if name == "append" and stop.code is not None else ""
    if lost:
        return f"{text} has no `append` any more. {lost}"
    if kind == "list" and name in ("add", "push", "insert_last", "put", "appendleft"):
        return f"{text} is a list: `append` adds an entry to it."
    if name == "t":
        return f"{text} has no `t`; there is `T`, with a capital letter."
    holder = stop.value(node.value) if isinstance(node, ast.Attribute) else np.zeros(1)
    close = difflib.get_close_matches(name, dir(holder), n=1, cutoff=0.75)
    like = f"; there is `{close[0]}`" if close else ""
    if kind == "numpy.ndarray" and callable(getattr(np, name, None)):
        like = f"; NumPy has it as a function, `np.{name}(...)`"
    return f"{text} has no `{name}`{like}."


def of_list(stop: Stop, found: Any, _workbook: Record) -> str:
    """Explain a call that would change a list, of a tuple."""
    name = found[1]
    text = ast.unparse(stop.node.value) if isinstance(stop.node, ast.Attribute) else "the value"
    call = stop.statement()
    pops = [n for n in ast.walk(call) if isinstance(n, ast.Call)] if call is not None else []
    words = f"`{text}` is a tuple here, which has no `{name}`: its entries stay in it"
    if name != "pop" or not any(ast.unparse(n) == f"{text}.pop()" for n in pops):
        return f"{words}."
    index = "L - 1"
    for loop in ast.walk(stop.code.tree) if stop.code is not None else ():
        if isinstance(loop, ast.For) and loop.lineno < stop.line <= (loop.end_lineno or 0):
            index = f"{ast.unparse(loop.target)} - 1"
    if text != "caches":
        index = "-1"
    return f"{words}, and `{text}[{index}]` reads the entry that is needed."


def any_shape(stop: Stop) -> str:
    """Say that arrays of any shape must work, for a function that works entry by entry."""
    code = stop.code
    if code is None or code.tree.name.removesuffix("_backward") not in ("relu", "sigmoid"):
        return ""
    loops = any(isinstance(statement, ast.For) for statement in code.own_statements())
    whole = ": NumPy's operations on the whole array need no loop" if loops else ""
    return f" It has to work for an array of any shape{whole}."


def _no_array(stop: Stop, text: str, kind: str, name: str) -> str:
    """Say what stands in the place of an array; an argument may well be a number."""
    value = stop.node.value if isinstance(stop.node, ast.Attribute) else None
    held = stop.value(value) if value is not None else UNKNOWN
    words = kind_of(held) if held is not UNKNOWN else f"of type {kind}"
    names = [argument.arg for argument in stop.code.tree.args.args] if stop.code else []
    if name == "shape" and isinstance(held, int | float) and text.strip("`") in names:
        has = f"{text} is {words} in this example, and a number has no `shape`."
        return f"{has}{any_shape(stop)}"
    return f"{text} is {words}, where an array is needed."


def not_in_numpy(_stop: Stop, found: Any, workbook: Record) -> str:
    """Explain `np.name` where there is no such name."""
    name = found[1]
    if name == "ln":
        return "NumPy has no `np.ln`: the natural logarithm is `np.log`."
    same = [n for n in dir(np) if sorted(n) == sorted(name)]
    if same:
        return f"NumPy has no `np.{name}`; there is `np.{same[0]}`."
    functions = {*workbook, *GIVEN}
    if name in functions:
        return f"`{name}` is a function of this workbook, not of NumPy: call it without `np.`."
    close = difflib.get_close_matches(name, [n for n in dir(np) if n[0] != "_"], n=1, cutoff=0.7)
    if name in dir(np.random):
        return f"NumPy has no `np.{name}`: it is `np.random.{name}`."
    return f"NumPy has no `np.{name}`{f'; there is `np.{close[0]}`' if close else ''}."


def is_none(stop: Stop, _found: Any, _workbook: Record) -> str:
    """Say which value is None, and since which line."""
    for node, value in stop.parts():
        if value is not None or not isinstance(node, ast.Name | ast.Subscript):
            continue
        text, statement = shown(node), _setter(node, stop)
        if statement is None:
            return f"{text} is None: no value was given to it, or its function returns nothing."
        line, call = statement.lineno, statement.value
        if isinstance(call, ast.Constant):
            return f"{text} is still None: line {line} has to give it a value."
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
            return f"{text} is None, because {returns_nothing(call)}: do not assign its result."
        return f"{text} is None: look at line {line}, which sets it."
    return "Something is None: a value never set, or a function without a return."


def _setter(node: ast.expr, stop: Stop) -> ast.Assign | None:
    """Return the statement that set a name: the last one above the stop, or else the first one."""
    found = [
        statement
        for statement in (stop.code.own_statements() if stop.code else ())
        if isinstance(statement, ast.Assign)
        and ast.unparse(statement.targets[0]) == ast.unparse(node)
    ]
    found.sort(key=lambda statement: statement.lineno)
    above = [statement for statement in found if statement.lineno <= stop.line]
    return above[-1] if above else next(iter(found), None)


def not_a_tuple(stop: Stop, _found: Any, _workbook: Record) -> str:
    """Explain np.zeros with two numbers."""
    call = call_of(stop)
    if call is None or ast.unparse(call.func) not in ("np.zeros", "np.ones", "np.empty"):
        return ""
    return (
        f"{shown(call.func)} takes rows and columns as one tuple, in a second pair of parentheses."
    )


def not_integer(stop: Stop, found: Any, _workbook: Record) -> str:
    """Explain a number with a decimal point, or a tuple, in the place of a size."""
    call = call_of(stop)
    if "'tuple'" in found.string and call is not None:
        return (
            f"`{ast.unparse(call.func)}` takes rows and columns as two arguments, without a second "
            "pair of parentheses."
        )
    odd = next(
        (
            (node, value)
            for node, value in stop._replace(node=call).parts()
            if isinstance(value, float | np.floating) and not isinstance(node, ast.Call)
        ),
        None,
    )
    other = re.search(r"'(\w+)' object", found.string)
    quoted = [k.value for k in call.keywords if _is_quoted(k.value)] if call is not None else []
    if quoted:
        return f"{shown(quoted[0])} is a text; True and False are written without quotes."
    if odd is None and other and other[1] != "float":
        return f"a value of type {other[1]} stands where a whole number is needed."
    if odd is None:
        return "a whole number is needed, but it is given a number with a decimal point."
    node, value = odd
    end = " `//` divides whole numbers." if "/" in ast.unparse(node) else ""
    where = f" in {shown(call)}" if call is not None else ""
    return f"{shown(node)}{where} is {value:.4g}, but a whole number is needed there.{end}"


def _is_quoted(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value in ("True", "False")


def call_of(stop: Stop) -> ast.Call | None:
    """Return the call that failed: the expression itself, or the first of its statement."""
    if isinstance(stop.node, ast.Call):
        return stop.node
    top = stop.node if stop.node is not None else stop.statement()
    calls = (n for n in ast.walk(top) if isinstance(n, ast.Call)) if top is not None else iter(())
    return next(calls, None)


def axis_as_array(stop: Stop, _found: Any, _workbook: Record) -> str:
    """Explain np.max and the like with an array as the axis."""
    call = call_of(stop)
    name = ast.unparse(call.func) if call is not None else ""
    if name in ("np.max", "np.min", "np.amax", "np.amin", "np.sum", "np.mean"):
        also = " NumPy's function for two arrays has a longer name."
        also = also if name[-3:] in ("max", "min") else ""
        return f"the second argument of `{name}` is an axis, not an array.{also}"
    return "" if not name else f"an array stands in {shown(call)} where a whole number is needed."


def single_only(stop: Stop, found: Any, workbook: Record) -> str:
    """Explain a function for single numbers that gets an array."""
    call = call_of(stop)
    name = ast.unparse(call.func) if call is not None else ""
    stored = several_for_one(stop, found, workbook)
    if stored and not name.startswith("math."):
        return stored
    if name.startswith("math."):
        return f"`{name}` works on a single number only; `np.{name[5:]}` works on arrays."
    return f"`{name}` works on a single number only, but it gets an array." if name else ""


def wrong_index(stop: Stop, _found: Any, _workbook: Record) -> str:
    """Explain an index that is not an integer."""
    node = stop.node
    if isinstance(node, ast.Subscript):
        held, index = stop.value(node.value), stop.value(node.slice)
        if isinstance(held, list | tuple | str):
            given = kind_of(index) if index is not UNKNOWN else "something else"
            kind = type(held).__name__
            return f"{shown(node.value)} is a {kind}: its index is a whole number, not {given}."
    return ""


def no_index(stop: Stop, found: Any, workbook: Record) -> str:
    """Explain square brackets after a value without entries."""
    node = stop.node
    if not isinstance(node, ast.Subscript):
        return ""
    held = stop.value(node.value)
    if held is None:
        return is_none(stop, found, workbook)
    if callable(held):
        return f"{shown(node.value)} is a function: it is called with round brackets, not square."
    return f"{shown(node.value)} is {kind_of(held)}, so it has no entry {shown(node.slice)}."


def no_key(stop: Stop, _found: Any, _workbook: Record) -> str:
    """Explain a set where a dictionary is meant, and a list or an array as a key."""
    for node in ast.walk(stop.statement() or ast.Pass()):
        if isinstance(node, ast.Set):
            words = "a comma makes a set of what stands in the braces; in a dictionary a colon"
            return f"{words} stands between the key and its value."
    index = stop.node.slice if isinstance(stop.node, ast.Subscript) else None
    held = stop.value(index) if index is not None else UNKNOWN
    if held is UNKNOWN or index is None:
        return ""
    return f"{shown(index)} is {kind_of(held)}, which cannot be a key; the keys here are texts."


def no_store(stop: Stop, _found: Any, _workbook: Record) -> str:
    """Explain an assignment to an entry that cannot be replaced."""
    node = stop.node
    if not isinstance(node, ast.Subscript):
        return ""
    held = stop.value(node.value)
    kind = kind_of(held) if held is not UNKNOWN else "no array"
    return f"{shown(node.value)} is {kind}, and its entries cannot be replaced."


def several_for_one(stop: Stop, _found: Any, _workbook: Record) -> str:
    """Explain several values where an array needs one: "inhomogeneous", "setting an element"."""
    odd = first_part(stop, lambda v: isinstance(v, tuple | list) and bool(v))
    statement = stop.statement()
    if odd is None and isinstance(statement, ast.Assign | ast.AugAssign):
        value = stop.value(statement.value)
        left = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
        if isinstance(left, ast.Subscript) and np.ndim(value if value is not UNKNOWN else 0):
            entry = f"{shown(left)} is one entry and takes a single number"
            return f"{entry}, but {shown(statement.value)} has shape {np.shape(value)}."
    if odd is None:
        return ""
    return f"{shown(odd[0])} is {kind_of(odd[1])}, where an array or a number is needed."


def no_loop(stop: Stop, found: Any, _workbook: Record) -> str:
    """Explain a loop over a single value."""
    has = f"a value of type {found[1]} has no entries that could be taken one by one."
    return f"{has}{any_shape(stop)}"


def unsupported(stop: Stop, _found: Any, _workbook: Record) -> str:
    """Name the value for which an operator or function is not made."""
    for side in (getattr(stop.node, name, None) for name in ("left", "right")):
        if isinstance(side, ast.Call) and ast.unparse(side.func) in ("list", "tuple"):
            return f"{shown(side)} is a {ast.unparse(side.func)}, where an array is needed."
    odd = first_part(stop, lambda v: not isinstance(v, np.ndarray | np.generic | int | float))
    return f"{shown(odd[0])} is {kind_of(odd[1])}, where an array is needed." if odd else ""
