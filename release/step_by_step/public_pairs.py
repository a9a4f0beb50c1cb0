"""Results and arguments: taken apart, stored and added as asked, and of the right kind."""

import ast
import re
from collections.abc import Iterator
from typing import Any

import numpy as np
from public_code import Code, Region, names_set, shown
from public_flow import wrong_way
from public_forms import caches_made
from public_keys import begins, texts_of
from public_stops import GIVEN, Stop
from public_words import Record, is_linear_cache, is_pair_of_caches, listed


def returns_of(name: str, workbook: Record) -> list[str]:
    """Return the names of the values that a function of the workbook returns."""
    return list((workbook.get(name) or GIVEN.get(name) or {"returns": []})["returns"])


def held_pair(value: Any, stop: Stop, workbook: Record) -> str:
    """Say from which call a tuple in the place of an array comes, or return an empty string."""
    if not isinstance(value, tuple) or stop.code is None:
        return ""
    names = {n.id for n, v in stop.parts() if v is value and isinstance(n, ast.Name)}
    names -= _indexed(stop)
    if not names and any(v is value for n, v in stop.parts() if isinstance(n, ast.Name)):
        return ""
    if names:
        return not_taken_apart(stop.code, workbook, names)
    return not_taken_apart(stop.code, workbook)


def _indexed(stop: Stop) -> set[str]:
    """Return the names of which a line takes an entry, and nothing else."""
    statement = stop.statement()
    nodes = list(ast.walk(statement)) if statement is not None else []
    inner = [n.value for n in nodes if isinstance(n, ast.Subscript)]
    whole = {n.id for n in nodes if isinstance(n, ast.Name) and n not in inner}
    return {n.id for n in inner if isinstance(n, ast.Name)} - whole


def not_taken_apart(code: Code, workbook: Record, names: set[str] | None = None) -> str:
    """Find a result of several values that has one name only, or stands inside an expression.

    With `names` only these names count; without, those whose parts are never used.
    """
    parents = {c: p for p in ast.walk(code.tree) for c in ast.iter_child_nodes(p)}
    if words := wrong_way(code):
        return words
    for node in ast.walk(code.tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        returns, parent = returns_of(node.func.id, workbook), parents.get(node)
        if len(returns) < 2 or not code.in_region(node.lineno):
            continue
        both = f"`{node.func.id}` returns {_number(len(returns))} values, {listed(returns)}"
        if isinstance(parent, ast.Assign):
            left = parent.targets[0]
            if isinstance(left, ast.Name):
                found = left.id in names if names is not None else not _is_split(left.id, code)
                found = found or (names is None and _is_one_of_several(left.id, code))
                if found:
                    return f"{both}, but in line {node.lineno} `{left.id}` takes all of them."
            elif isinstance(left, ast.Subscript) and not names:
                return f"{both}, but in line {node.lineno} {shown(left)} takes all of them."
        elif names is None and isinstance(parent, ast.BinOp | ast.UnaryOp):
            return f"{both}, but in line {node.lineno} they are used as one number or array."
    return ""


def _is_split(name: str, code: Code) -> bool:
    """Tell whether a name is taken apart somewhere: by an index, an assignment, or a return."""
    for node in ast.walk(code.tree):
        value = getattr(node, "value", None)
        if isinstance(value, ast.Name) and value.id == name:
            if isinstance(node, ast.Subscript | ast.Starred | ast.Return):
                return True
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Tuple):
                return True
    return False


def _is_one_of_several(name: str, code: Code) -> bool:
    """Tell whether a name that a given line reads as one of several results is set only once."""
    asked = {part.strip() for r in code.regions for left in r.asked for part in left.split(",")}
    whole = {left for region in code.regions for left in region.asked}
    nodes = [n for n in ast.walk(code.tree) if isinstance(n, ast.Name) and n.id == name]
    read = any(isinstance(n.ctx, ast.Load) and not code.in_region(n.lineno) for n in nodes)
    regions = [[r.first < n.lineno < r.last for r in code.regions] for n in nodes if _is_set(n)]
    alone = all(regions.count(one) == 1 for one in regions)
    return name in asked - whole and read and alone


def _is_set(node: ast.Name) -> bool:
    return isinstance(node.ctx, ast.Store)


def other_order(code: Code, workbook: Record) -> str:
    """Find results of a call that are unpacked in another order than its function returns them."""
    for node in code.own_statements():
        call = node.value if isinstance(node, ast.Assign) else None
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name):
            continue
        left = node.targets[0] if isinstance(node, ast.Assign) else None
        asked = returns_of(call.func.id, workbook)
        heads = [name.partition("_")[0] for name in asked]
        has = [_head(part) for part in left.elts] if isinstance(left, ast.Tuple) else []
        if sorted(has) == sorted(heads) and has != heads:
            line = f"line {node.lineno}"
            return f"`{call.func.id}` returns {listed(asked)} in this order; {line} has another."
    return ""


def _head(node: ast.expr) -> str:
    """Return the name, or the text in the key, that a result is stored under."""
    texts = [n.value for n in ast.walk(node) if isinstance(n, ast.Constant)]
    name = next((text for text in texts if isinstance(text, str)), "")
    return (node.id if isinstance(node, ast.Name) else name).partition("_")[0]


def _appending(region: Region) -> Iterator[tuple[ast.Call, str]]:
    """Yield the calls of `append` on the list that the comments name."""
    lists = [left.partition(".")[0] for left in region.asked if left.endswith(".append")]
    for statement in region.statements:
        for node in ast.walk(statement):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                name = ast.unparse(node.func.value)
                if node.func.attr == "append" and name in lists and len(node.args) == 1:
                    yield node, name


def added_twice(code: Code) -> str:
    """Find a region that appends more than it is asked for, or more than one value at once."""
    for region in code.regions:
        found = list(_appending(region))
        branches = any(isinstance(s, ast.If | ast.For | ast.Try) for s in region.statements)
        if len(found) > 1 and not branches:
            lines = listed(sorted({str(call.lineno) for call, _name in found}))
            many = f"lines {lines}" if len({c.lineno for c, _n in found}) > 1 else f"line {lines}"
            return (
                f"The region with {many} adds {_number(len(found))} entries to `{found[0][1]}`, "
                "where one is asked for."
            )
        for node in (n for s in region.statements for n in ast.walk(s)):
            lists = [left for left in region.asked if left.endswith(".append")]
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".insert") and lists:
                return (
                    f"Line {node.lineno}, {shown(node)}, puts the entry elsewhere than at the end, "
                    f"as `{lists[0]}` does."
                )
        for call, name in found:
            value = call.args[0]
            if isinstance(value, ast.Name) and value.id == name:
                return f"Line {call.lineno}, {shown(call)}, adds the list to itself."
            made = caches_made(code)
            step = made.get(ast.unparse(value))
            if step and {"linear", "activation"} <= set(made.values()):
                return (
                    f"Line {call.lineno}, {shown(call)}, adds the cache of the {step} step alone; "
                    "an entry is the pair `(linear_cache, activation_cache)`."
                )
            parts = [ast.unparse(part) for part in getattr(value, "elts", ())]
            # A pair of caches, put together by hand.
            both = len(parts) == 2 and bool({"linear_cache", *caches_made(code)} & set(parts))
            whole = len(parts) == 1 or "cache" in parts
            if isinstance(value, ast.Tuple | ast.List) and whole and not both:
                return (
                    f"Line {call.lineno}, {shown(call)}, wraps what it adds in a "
                    f"{type(value).__name__.lower()}; the cache itself is one entry."
                )
    return ""


def returns_nothing(call: ast.Call) -> str:
    """Say of a method that changes a list that it returns nothing."""
    method = ast.unparse(call.func).rpartition(".")[2]
    return f"`{method}` in line {call.lineno} changes the list itself and returns nothing"


def lost_list(code: Code) -> str:
    """Find a line that gives the name of the list another value, or None."""
    for region in code.regions:
        for left in region.asked:
            name = left.removesuffix(".append")
            for statement in region.statements if left.endswith(".append") else ():
                if not isinstance(statement, ast.Assign) or name not in names_set((statement,)):
                    continue
                value = statement.value
                if isinstance(value, ast.Call) and ast.unparse(value.func) == left:
                    return f"{returns_nothing(value)}: do not assign its result."
                used = {n.id for n in ast.walk(value) if isinstance(n, ast.Name)}
                if name not in used:
                    return (
                        f"Line {statement.lineno}, {shown(statement)}, gives the name `{name}` "
                        "another value, and the list is lost."
                    )
    return ""


def stored_names(code: Code, container: str) -> str:
    """Say what a region does not store in a dictionary, or return an empty string."""
    for region in code.regions:
        lefts = [left for left in region.asked if left.startswith(f"{container}[")]
        if not lefts or region.is_empty:
            continue
        keys = [
            node.slice
            for statement in region.statements
            for node in ast.walk(statement)
            if isinstance(node, ast.Subscript)
            and isinstance(node.ctx, ast.Store)
            and ast.unparse(node.value) == container
        ]
        stored = [texts_of(key, code) for key in keys]
        names = names_set(region.statements)
        if _handed_on(region, container):
            continue
        if container in names:
            line = min(s.lineno for s in region.statements if container in names_set((s,)))
            return (
                f"Line {line} puts something else in the place of the dictionary `{container}`; "
                f"store entries in it, as in `{lefts[0]} = ...`."
            )
        place = region.place[0].upper() + region.place[1:]
        if not stored and names:
            kept = listed([f"`{n}`" for n in names])
            nothing = f"stores nothing in `{container}`, as in `{lefts[0]} = ...`"
            return f"{place} sets {kept}, but {nothing}."
        known = stored and not any(found is None for found in stored)
        for left in lefts if known and not _any_key(region, container) else ():
            head = re.search(r"\"(\w+)\"", left)
            texts = [{str(v).lower() for v in found or ()} for found in stored]
            if head and not any(begins(head[1].lower(), found) for found in texts):
                also = "also " if len(lefts) > 1 else ""
                return f"{place} is {also}asked for `{left} = ...`, and no line stores that."
    return ""


def _handed_on(region: Region, container: str) -> bool:
    """Tell whether a region fills a dictionary by a call, such as `parameters.update(...)`."""
    calls = [n for s in region.statements for n in ast.walk(s) if isinstance(n, ast.Call)]
    return any(
        ast.unparse(call.func).startswith(f"{container}.")
        or container in {ast.unparse(argument) for argument in call.args}
        for call in calls
        if ast.unparse(call.func) != "len"
    )


def _any_key(region: Region, container: str) -> bool:
    """Tell whether a region stores under a name that a loop of its own sets; that is any key."""
    nodes = [n for statement in region.statements for n in ast.walk(statement)]
    looped = {
        n.id
        for loop in nodes
        if isinstance(loop, ast.For)
        for n in ast.walk(loop.target)
        if isinstance(n, ast.Name)
    }
    return any(
        isinstance(node, ast.Subscript)
        and ast.unparse(node.value) == container
        and looped & {n.id for n in ast.walk(node.slice) if isinstance(n, ast.Name)}
        for node in nodes
    )


def _number(count: int) -> str:
    return {2: "two", 3: "three"}.get(count, str(count))


def wrong_kind(function: str, argument: str, value: Any) -> str:
    """Name the kind that an argument should have, if the value is of another kind."""
    kind = _KINDS.get((function, argument)) or _KINDS.get(("", argument))
    if kind == "array":
        # A number is an array without axes.
        fits = type(value) is np.ndarray or isinstance(value, np.generic | int | float)
        return "" if fits else "an array"
    if kind == "linear cache":
        return "" if is_linear_cache(value) else "the linear cache (A_prev, W, b)"
    if kind == "pair":
        return "" if is_pair_of_caches(value) else "the pair (linear_cache, activation_cache)"
    return ""


_KINDS = {
    **{("", name): "array" for name in ("A", "A_prev", "W", "b", "Z", "dA", "dZ", "X", "AL", "Y")},
    ("sigmoid_backward", "cache"): "array",
    ("relu_backward", "cache"): "array",
    ("linear_backward", "cache"): "linear cache",
    ("linear_activation_backward", "cache"): "pair",
}
