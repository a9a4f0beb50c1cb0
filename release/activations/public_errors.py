"""Exceptions in words: what happened where, with the values that the student's line met."""

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

import numpy as np
from public_code import shown
from public_names import unknown_key, unknown_name, unset_name
from public_operators import SIGNS
from public_pairs import held_pair, not_taken_apart, wrong_kind
from public_right import given_loop
from public_sizes import sizes_in, sizes_in_words
from public_stops import GIVEN, UNKNOWN, Stop, find_stop
from public_types import type_in_words
from public_values import any_shape
from public_words import Record, described, is_pair_of_caches, kind_of, listed

# A step back through an activation, by its function or by hand.
_ACTIVATION_STEP = re.compile(r"sigmoid_backward|relu_backward|sigmoid\(|> 0|AL - Y")


class Explained(NamedTuple):
    """Sentences about an exception; `settled` tells that they name the cause."""

    sentence: str
    settled: bool


def explain(name: str, target: Callable[..., Any], error: Exception, workbook: Record) -> Explained:
    """Say where a function stops, and why."""
    stop = find_stop(name, target, error, workbook)
    if stop is None:
        text = str(error).replace("missing 1 required", "lacks a required")
        return Explained(f"It cannot be called with these arguments: {text}.", True)
    inside = f"inside {stop.helper}, " if stop.helper else ""
    text = stop.text if len(stop.text) <= 80 else f"{stop.text[:76]} ..."
    line = f"It stops {inside}in line {stop.line}, `{text}`: "
    if isinstance(error, RecursionError):
        words = "the function calls itself without end; it is the function that you write here."
        return Explained(line + words, True)
    if stop.call is not None:
        why, settled = _call(stop, error, workbook)
    else:
        why, settled = _why(stop, error, workbook)
    # Without the source the cause is a guess.
    return Explained(line + why, settled and stop.code is not None)


def _call(stop: Stop, error: Exception, workbook: Record) -> tuple[str, bool]:
    """Explain an exception in a function of the workbook by the arguments of its call."""
    assert stop.call is not None
    name, arguments = stop.call
    for argument, value in arguments.items():
        odd = wrong_kind(name, argument, value)
        if odd:
            variable = next((shown(n) for n, v in stop.parts() if v is value), "")
            pair = held_pair(value, stop, workbook) or ""
            gets = f"`{name}` gets {kind_of(value)} as {argument}, but it takes {odd}."
            if not pair and variable and variable != f"`{argument}`":
                gets = f"`{name}` gets {variable} as {argument}, but it takes {odd}."
            return f"{gets} {pair or _other_part(stop, value, name, argument)}".strip(), bool(pair)
    given = arguments.get("activation", "relu")
    if not isinstance(given, str) or given not in ("relu", "sigmoid"):
        words = f"`{name}` gets {kind_of(given)} as activation"
        return f"{words}; it knows the texts 'relu' and 'sigmoid'.", True
    if name == "linear_forward" and sizes_in(str(error)):
        return _sizes_of_layer(arguments, "A"), False
    if sizes_in(str(error)) and (words := _other_units(stop, name, arguments)):
        return words, False
    gets = listed([f"{key} {described(value)}" for key, value in arguments.items()])
    sentence = f"`{name}` is called here with {gets}."
    if sizes_in(str(error)):
        own = stop.code.tree.name if stop.code is not None else ""
        cached = any(isinstance(value, list | tuple) for value in arguments.values())
        cached = cached and own != "linear_activation_backward"  # it has one layer only
        sentence += f" These {'are not of the same layer' if cached else 'do not fit'}."
        sentence += _other_cache(stop)
    elif not isinstance(error, ValueError | TypeError):
        sentence += f" It stops there with {_plain(error)}"
    return sentence, False


def _other_part(stop: Stop, value: Any, name: str, argument: str) -> str:
    """Say which part of a pair of caches is of the kind that an argument needs, if one is."""
    asked = "linear_cache" if name == "linear_backward" else "activation_cache"
    text = "\n".join(stop.code.lines) if stop.code else ""
    alone = name == "linear_backward" and not _ACTIVATION_STEP.search(text)
    if argument != "cache" or alone:
        return ""  # another thing is wrong
    held = stop.scope.get(asked) if asked in _locals(stop) else None
    named = held is not None and held is not value and not wrong_kind(name, argument, held)
    for node in (n for n, v in stop.parts() if v is value):
        pairs = [] if named else [(value, node)]
        if isinstance(node, ast.Subscript):
            pairs.append((stop.value(node.value), node.value))
        for pair, base in pairs:
            parts = enumerate(pair) if is_pair_of_caches(pair) else ()
            fits = [n for n, part in parts if not wrong_kind(name, argument, part)]
            if len(fits) == 1:
                return f"That is `{ast.unparse(base)}[{fits[0]}]`."
    return f"That is `{asked}`." if named else ""


def _other_units(stop: Stop, name: str, arguments: Record) -> str:
    """Say that dZ is of another shape than the dA of the same layer, which it is made of."""
    own = stop.code.tree.name if stop.code is not None else ""
    dZ, dA = arguments.get("dZ"), stop.scope.get("dA")
    if own != "linear_activation_backward" or name != "linear_backward":
        return ""
    if not isinstance(dZ, np.ndarray) or not isinstance(dA, np.ndarray) or dZ.shape == dA.shape:
        return ""
    node = next((n for n, v in stop.parts() if v is dZ and isinstance(n, ast.Name)), None)
    set_in = _set_in(stop, node) if node is not None else ""
    return (
        f"`{name}` gets dZ of shape {dZ.shape}, but dA has shape {dA.shape}, and both are of the "
        f"same units and examples.{set_in}"
    )


def _other_cache(stop: Stop) -> str:
    """Say that an index of the list of caches is another than that of the layer of the loop."""
    loops = [n for n in ast.walk(stop.code.tree) if isinstance(n, ast.For)] if stop.code else []
    around = [n for n in loops if n.lineno < stop.line <= (n.end_lineno or 0)]
    if not stop.code or len(around) != 1 or not given_loop(stop.code, around[0]):
        return ""
    for node in _taken_from(stop, around[0]):
        if ast.unparse(node.value) == "caches":
            layer, index = stop.scope.get("l"), stop.value(node.slice)
            if isinstance(layer, int) and isinstance(index, int) and 0 <= index != layer - 1:
                return (
                    f" In this round `l` is {layer}, and {shown(node)} is entry {index}; the cache "
                    f"of layer {layer} is entry {layer - 1}."
                )
    return ""


def _taken_from(stop: Stop, loop: ast.For) -> Iterator[ast.Subscript]:
    """Yield the entries in a line that stops, and those that the loop has given a name of it."""
    named = {n.id for n, _held in stop.parts() if isinstance(n, ast.Name)}
    yield from (n for n, _held in stop.parts() if isinstance(n, ast.Subscript))
    before = [s for s in loop.body if isinstance(s, ast.Assign) and s.lineno < stop.line]
    for statement in before:
        gives = isinstance(statement.targets[0], ast.Name) and statement.targets[0].id in named
        if gives and isinstance(statement.value, ast.Subscript):
            yield statement.value


def _sizes_of_layer(arguments: Record, name: str) -> str:
    A, W = arguments[name], arguments["W"]
    shapes = f"`linear_forward` gets {name} of shape {np.shape(A)} and W of shape {np.shape(W)}"
    return f"{shapes}: W needs as many columns as {name} has rows."


def _why(stop: Stop, error: Exception, workbook: Record) -> tuple[str, bool]:
    """Explain an exception of the line itself; the second result tells whether that settles it."""
    text = str(error)
    if isinstance(error, NameError):
        return _name(stop, error, workbook), True
    if isinstance(error, AssertionError):
        return _assertion(stop, text, workbook)
    if isinstance(error, KeyError):
        words = _key(stop, error)
        ends = ("with d.", "no d.", "case differ", "with `=`.", ")`.", "before its quotes.")
        return words, any(end in words for end in ends)
    if isinstance(error, IndexError):
        return _index(stop, text), False
    pair = next(filter(None, (held_pair(v, stop, workbook) for _n, v in stop.parts())), "")
    if isinstance(error, TypeError | AttributeError | ValueError):
        words = _whole_numbers(stop, text) or type_in_words(stop, error, workbook)
        if words:
            pair = "" if "the function for the" in words else pair
            return f"{words} {pair}".strip(), "ufunc" not in text
        if pair:
            return pair, True
    if isinstance(error, ValueError) and (
        sizes_in(text) or "broadcast" in text or "enough dimensions" in text
    ):
        return sizes_in_words(stop, text), False
    if isinstance(error, ZeroDivisionError):
        return "Something is divided by zero.", False
    return _plain(error), False


def _whole_numbers(stop: Stop, text: str) -> str:
    """Explain an array of whole numbers that is changed in place by others."""
    statement = stop.statement()
    if "Cannot cast ufunc" not in text or not isinstance(statement, ast.AugAssign):
        return ""
    return (
        f"{shown(statement.target)} holds whole numbers only, so numbers with a decimal point "
        f"cannot be put into it in place.{_set_in(stop, statement.target)}"
    )


def _plain(error: Exception) -> str:
    if "inhomogeneous" in str(error) or "setting an array element" in str(error):
        return "values of different shapes cannot be one array."
    return f"{type(error).__name__}: {error}".rstrip(".: ") + "."


def _name(stop: Stop, error: NameError, workbook: Record) -> str:
    found = re.search(r"'(\w+)'", str(error))
    name = error.name or (found[1] if found else "")
    scope = {k: v for k, v in stop.scope.items() if k != name}
    functions = [*GIVEN, *workbook]
    if stop.code is not None:
        whole = not_taken_apart(stop.code, workbook)
        if re.search(rf"\b{name}\b", whole):
            return f"`{name}` has no value here. {whole}"
        values = [stop.scope.get(argument.arg) for argument in stop.code.tree.args.args]
        texts = [value for value in values if isinstance(value, str)]
        unset = unset_name(name, stop.line, stop.code, texts)
        if unset:
            return unset
    local = {k: v for k, v in scope.items() if k in _locals(stop)}
    if name in ("dW", "db", "dA_prev"):
        # The dictionary that is being filled holds those of other layers.
        local = {k: v for k, v in local.items() if k != "grads" or "params" in local}
    statement = stop.statement()
    calls = [n for n in ast.walk(statement) if isinstance(n, ast.Call)] if statement else []
    if any(ast.unparse(call.func) == name for call in calls):
        # In the place of a function only a function helps.
        local = {k: v for k, v in local.items() if callable(v)}
    own = stop.code.tree.name if stop.code else ""
    return unknown_name(name, local, stop.code, [f for f in functions if f in scope and f != own])


def _locals(stop: Stop) -> Iterable[str]:
    """Return the names that the function itself has: its arguments and what it sets."""
    if stop.code is None:
        return list(stop.scope)
    arguments = [a.arg for a in stop.code.tree.args.args]
    nodes = ast.walk(stop.code.tree)
    return arguments + [
        n.id for n in nodes if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)
    ]


def _assertion(stop: Stop, text: str, workbook: Record) -> tuple[str, bool]:
    """Explain a failed check by what the checked name holds, and the shape of it."""
    for node, value in _all_parts(stop):
        if isinstance(node, ast.Attribute) and node.attr == "shape" and isinstance(value, tuple):
            turned = len(value) == 2 and value[0] != value[1] and text.endswith(f"{value[::-1]}")
            swapped = ": rows and columns have changed places" if turned else ""
            set_in = _set_in(stop, node.value)
            return f"{text}, but its shape is {value}{swapped}.{set_in}", False
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "np.shape" and node.args:
            held = stop.value(node.args[0])
            shaped = np.ndim(held) and not isinstance(held, tuple)
            has = f"has shape {value}" if shaped else f"is {kind_of(held)}"
            pair = held_pair(held, stop, workbook)
            more = f" {pair}" if pair else _set_in(stop, node.args[0])
            return f"{text}, but {ast.unparse(node.args[0])} {has}.{more}", bool(pair)
    return f"a check in that line fails: {text}.", False


def _set_in(stop: Stop, checked: ast.expr) -> str:
    """Say in which line the checked value was set, if there is one such line only."""
    left = ast.unparse(checked)
    lines = [
        s.lineno
        for s in (stop.code.own_statements() if stop.code else ())
        if isinstance(s, ast.Assign) and ast.unparse(s.targets[0]) == left
    ]
    # The lines of another branch did not run.
    regions = stop.code.regions if stop.code else ()
    here = [r for r in regions if r.first < stop.line < r.last]
    lines = [n for n in lines if not here or here[0].first < n < stop.line]
    return f" Line {lines[0]} sets it." if len(lines) == 1 else ""


def _all_parts(stop: Stop) -> Iterable[tuple[ast.expr, Any]]:
    return stop._replace(node=None).parts()


def _added_to(stop: Stop) -> str:
    """Return the sign, such as `+=`, of a line that stops at the entry which it would change."""
    statement = stop.statement()
    if not isinstance(statement, ast.AugAssign) or not isinstance(stop.node, ast.Subscript):
        return ""
    same = ast.unparse(stop.node) == ast.unparse(statement.target)
    return f"{SIGNS[type(statement.op)]}=" if same and type(statement.op) in SIGNS else ""


def _key(stop: Stop, error: KeyError) -> str:
    key = error.args[0] if error.args else ""
    node = stop.node
    held = stop.value(node.value) if isinstance(node, ast.Subscript) else None
    if isinstance(held, dict) and (sign := _added_to(stop)):
        return (
            f"`{sign}` changes a value that is there already, and the dictionary has no key "
            f"{key!r} yet: store it with `=`."
        )
    for value in (held, *(value for _node, value in stop.parts())):
        if isinstance(value, dict) and key not in value:
            return _joined_digits(stop) or unknown_key(key, list(value))
    return f"the dictionary has no key {key!r}."


def _joined_digits(stop: Stop) -> str:
    """Explain `str(l) + "1"` in a key, which joins two texts where a sum is meant."""
    for node in ast.walk(stop.node or ast.Pass()):
        if not isinstance(node, ast.BinOp) or not isinstance(node.op, ast.Add):
            continue
        last, before = node.right, node.left
        first = before.right if isinstance(before, ast.BinOp) else before
        digit = isinstance(last, ast.Constant) and str(last.value).isdigit()
        if digit and isinstance(first, ast.Call) and ast.unparse(first.func) == "str":
            number, one = stop.value(first), ast.unparse(last).strip("'")
            if isinstance(number, str) and isinstance(last, ast.Constant) and first.args:
                return (
                    f"`{ast.unparse(first)} + {ast.unparse(last)}` joins the texts {number!r} and "
                    f"{last.value!r} to {number + str(last.value)!r}; numbers are added inside: "
                    f"`str({ast.unparse(first.args[0])} + {one})`."
                )
    return ""


def _given_index(node: ast.Subscript, index: Any) -> str:
    """Say the index of an array; of an array of indices only its shape, as it fills lines."""
    if index is UNKNOWN:
        return ""
    sliced = any(isinstance(n, ast.Slice) for n in ast.walk(node.slice))
    if sliced or (isinstance(index, tuple) and any(map(np.ndim, index))):
        # A slice is said as it is written: `[:, 0]`.
        index = f"`[{ast.unparse(node.slice).strip('()')}]`"
    elif isinstance(index, np.ndarray | list):
        index = f"an array of shape {np.shape(index)}"
    return f", but the index is {index}"


def _index(stop: Stop, text: str) -> str:
    """Explain an index that is too large by the list and its length."""
    node = stop.node
    if isinstance(node, ast.Subscript):
        held, index = stop.value(node.value), stop.value(node.slice)
        if isinstance(node.value, ast.Attribute) and node.value.attr == "shape":
            return _no_axis(stop, node, held)
        if isinstance(held, list | tuple) and isinstance(index, int):
            count = f"{len(held)} entries, 0 to {len(held) - 1}" if held else "no entries yet"
            if "assignment" in text:
                base = ast.unparse(node.value)
                return f"`{base}` has {count}, so there is no entry {index}; `append` adds one."
            count = "1 entry, 0" if len(held) == 1 else count
            return f"`{ast.unparse(node.value)}` has {count}, but the index is {index}."
        if isinstance(held, np.ndarray) and isinstance(index, int):
            rows = f"{len(held)} row{'' if len(held) == 1 else 's'}"
            has = f"`{ast.unparse(node.value)}` has shape {held.shape}, but the index is {index}"
            there = f"there {'is' if len(held) == 1 else 'are'} {rows}"
            return f"{has}: one index alone takes a row, and {there}."
        if isinstance(held, np.ndarray):
            given = _given_index(node, index)
            has = f"`{ast.unparse(node.value)}` has shape {held.shape}{given}."
            return f"{has}{_flat(stop, node) or any_shape(stop)}"
        if isinstance(held, np.generic):
            has = f"{shown(node.value)} is a number, so it has no entry {shown(node.slice)}."
            return f"{has}{any_shape(stop)}"
    return f"{text.rstrip('.')}: an index lies outside of its list or array."


def _no_axis(stop: Stop, node: ast.Subscript, held: Any) -> str:
    """Explain `Z.shape[1]` of an array with fewer axes."""
    count = len(held) if isinstance(held, tuple) else 0
    only = {0: "without an axis", 1: "with one axis only"}.get(count, f"with {count} axes only")
    axes = f"`{ast.unparse(node.value)}` is {held}: {only}, there is no {shown(node)}."
    return f"{axes}{any_shape(stop)}"


def _flat(stop: Stop, node: ast.Subscript) -> str:
    """Say that a sum has lost an axis which an index asks for."""
    total: ast.expr = node.value
    if isinstance(total, ast.Name) and stop.code is not None:
        lines = [s for s in stop.code.own_statements() if isinstance(s, ast.Assign)]
        made = [s.value for s in lines if ast.unparse(s.targets[0]) == ast.unparse(node.value)]
        total = made[0] if len(made) == 1 else total
    summed = isinstance(total, ast.Call) and re.search(r"(sum|mean)$", ast.unparse(total.func))
    if not summed or not isinstance(total, ast.Call):
        return ""
    names = [keyword.arg for keyword in total.keywords]
    if "axis" not in names or "keepdims" in names:
        return ""
    index = f"`[{ast.unparse(node.slice).strip('()')}]`"
    words = f" {shown(total)} drops the axis that it adds up"
    if stop.code is not None and stop.code.tree.name == "linear_backward":
        return f"{words}: `keepdims=True` keeps the column, and {index} is too much."
    return f"{words}, so {index} is too much."
