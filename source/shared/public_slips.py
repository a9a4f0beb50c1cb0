"""More slips that the source shows: fixed numbers, lists begun anew, loops in loops, no entry."""

import ast
import math
import re
from collections.abc import Iterator

from public_code import Code, Region, containers_asked, names_asked, names_set, shown
from public_words import Record, listed

# Loops over these run over the layers or the parameters.
_OF_LAYERS = re.compile(r"\b(range|parameters|params|grads|caches|layer_dims)\b")


def sure_slip(code: Code, exercise: Record) -> str:
    """Return a sentence about a slip that is plainer than any known mistake, or an empty string."""
    return (
        _other_arguments(code, exercise)
        or _whole_numbers(code)
        or _begun_anew(code)
        or _other_layer(code)
        or _returned_input(code, exercise)
    )


def late_slip(code: Code) -> str:
    """Return a sentence about a slip of the values, or an empty string."""
    return (
        _fixed_number(code)
        or _last_round(code)
        or _decided_once(code)
        or _picked_entries(code)
        or _other_call(code)
    )


def last_slip(code: Code) -> str:
    """Return a sentence that is true, but not always the cause, or an empty string."""
    return loop_in_loop(code) or _unused(code)


def _nodes(code: Code) -> Iterator[ast.AST]:
    for statement in code.own_statements():
        yield from ast.walk(statement)


def _other_arguments(code: Code, exercise: Record) -> str:
    has = [argument.arg for argument in code.tree.args.args]
    asked = exercise["arguments"]
    if has == asked or sorted(has) != sorted(asked):
        return ""
    return (
        f"The arguments in the `def` line stand in another order than `{', '.join(asked)}`; that "
        "line has to stay as it was."
    )


def _whole_numbers(code: Code) -> str:
    """Find `//` and `int` on numbers that are no sizes."""
    found = [
        node
        for node in _nodes(code)
        if isinstance(node, ast.BinOp)
        and isinstance(node.op, ast.FloorDiv)
        and isinstance(getattr(node.left, "operand", node.left), ast.Constant)
    ]
    for node in _nodes(code):
        text = ast.unparse(node) if isinstance(node, ast.Call) else ""
        if re.match(r"int\((?!len)", text) or re.search(r"\.astype\(\W?(np\.)?int\w*\W?\)$", text):
            where = f"In line {getattr(node, 'lineno', 0)}: {shown(node)}"
            return f"{where} drops what is behind the decimal point."
    if not found:
        return ""
    lines = [str(number) for number in sorted({node.lineno for node in found})]
    where = f"line{'s' if len(lines) > 1 else ''} {listed(lines)}"
    return f"In {where}: `//` in {shown(found[0])} drops what is behind the decimal point."


def _begun_anew(code: Code) -> str:
    """Find a list that a region empties before it appends to it."""
    for region in code.regions:
        lists = {name for name in containers_asked(region) if f"{name}.append" in region.asked}
        for node in (n for s in region.statements for n in ast.walk(s)):
            empty = isinstance(node, ast.Assign) and ast.unparse(node.value) in ("[]", "list()")
            if empty and lists & set(names_set((node,))):
                return (
                    f"Line {node.lineno}, {shown(node)}, begins the list anew: what was in it "
                    "before is lost."
                )
    return ""


def _other_layer(code: Code) -> str:
    """Find a line that sets the variable of a given loop."""
    for loop in (n for n in ast.walk(code.tree) if isinstance(n, ast.For)):
        for node in (n for s in loop.body for n in ast.walk(s)):
            own = isinstance(node, ast.Assign) and code.in_region(node.lineno)
            if own and not code.in_region(loop.lineno):
                name = ast.unparse(loop.target)
                if name in names_set((node,)):
                    line = f"Line {node.lineno}, {shown(node)},"
                    return f"{line} gives another value to `{name}`, which the loop counts."
    return ""


def _returned_input(code: Code, exercise: Record) -> str:
    arguments = [argument.arg for argument in code.tree.args.args]
    for node in ast.walk(code.tree):
        value = ast.unparse(node.value) if isinstance(node, ast.Return) and node.value else ""
        if len(exercise["returns"]) == 1 and value in arguments:
            asked = exercise["returns"][0]
            return (
                f"Line {getattr(node, 'lineno', 0)} returns the argument `{value}`; the result is "
                f"`{asked}`."
            )
    return ""


def _last_round(code: Code) -> str:
    """Find a line in a loop that writes the same value anew in every round, and never reads it."""
    for loop in (n for n in ast.walk(code.tree) if isinstance(n, ast.For)):
        if not code.in_region(loop.lineno):
            continue
        counted = {n.id for n in ast.walk(loop.target) if isinstance(n, ast.Name)}
        for node in loop.body:
            if not isinstance(node, ast.Assign) or isinstance(node.targets[0], ast.Tuple):
                continue
            left = node.targets[0]
            named = {n.id for n in ast.walk(left) if isinstance(n, ast.Name)}
            used = {n.id for n in ast.walk(node.value) if isinstance(n, ast.Name)}
            base = ast.unparse(left).partition("[")[0]
            read = any(
                isinstance(n, ast.Name) and n.id == base and isinstance(n.ctx, ast.Load)
                for statement in loop.body
                for n in ast.walk(statement)
                if n is not getattr(left, "value", None)
            )
            if counted & used and not counted & named and not read:
                return (
                    f"Line {node.lineno} writes {shown(left)} anew in every round of its loop, so "
                    "only the last round counts."
                )
    return ""


def _fixed_number(code: Code) -> str:
    """Find a result that is written down as a number."""
    for region in code.regions:
        inside = [n for s in region.statements for n in ast.walk(s)]
        stored = [n.id for n in inside if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)]
        for node in inside:
            if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Name):
                continue
            name, value = node.targets[0].id, node.value
            used = {n.id for n in ast.walk(value) if isinstance(n, ast.Name)} - {"np"}
            numbers = [n.value for n in ast.walk(value) if isinstance(n, ast.Constant)]
            given = any(type(n) in (int, float) and n for n in numbers)
            given = given and ast.unparse(value).startswith(("np.array(", "[", "-", *"0123456789"))
            if name in names_asked(region) and stored.count(name) == 1 and given and not used:
                arguments = listed([f"`{a.arg}`" for a in code.tree.args.args])
                line = f"Line {node.lineno}, {shown(node)},"
                return f"{line} writes down a fixed number; it is computed from {arguments}."
    return ""


def _decided_once(code: Code) -> str:
    for node in code.own_statements():
        if isinstance(node, ast.If) and re.search(r"\b(all|any)\(", ast.unparse(node.test)):
            return (
                f"The `if` in line {node.lineno} decides once for the whole array, but each entry "
                "is decided by itself; NumPy has functions that choose entry by entry."
            )
    return ""


def _picked_entries(code: Code) -> str:
    for node in code.own_statements():
        if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Name):
            continue
        value = node.value
        if isinstance(value, ast.Subscript) and isinstance(value.slice, ast.Compare):
            return (
                f"{shown(value)} in line {node.lineno} picks out the entries where the condition "
                "holds and leaves out the others, so the shape is lost."
            )
    return ""


def _other_call(code: Code) -> str:
    for node in _nodes(code):
        if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("np.random."):
            name = ast.unparse(node.func)
            if name not in ("np.random.randn", "np.random.seed"):
                return f"`{name}` in line {node.lineno} draws other numbers than `np.random.randn`."
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow):
            value = getattr(node.left, "value", None)
            if isinstance(value, float) and 0 < abs(value - math.e) < 0.05:
                return f"`{value}` in line {node.lineno} is e, but rounded: `np.exp` is exact."
    return ""


def loop_in_loop(code: Code) -> str:
    """Find a loop over the layers within a given loop over the layers."""
    for outer in ast.walk(code.tree):
        if not isinstance(outer, ast.For) or code.in_region(outer.lineno):
            continue
        for inner in (n for s in outer.body for n in ast.walk(s)):
            own = isinstance(inner, ast.For) and code.in_region(inner.lineno)
            if own and _OF_LAYERS.search(ast.unparse(inner.iter)):
                return (
                    f"The loop in line {inner.lineno} stands inside the given loop of line "
                    f"{outer.lineno}, so all of it runs again in every round."
                )
    return ""


def _unused(code: Code) -> str:
    """Find arguments that no line of the function uses."""
    used = {n.id for n in ast.walk(code.tree) if isinstance(n, ast.Name)}
    names = [f"`{a.arg}`" for a in code.tree.args.args if a.arg not in used]
    if not names:
        return ""
    if len(names) == 1:
        return f"The argument {names[0]} is not used, but the result depends on it."
    return f"The arguments {listed(names)} are not used, but the result depends on them."


def stored_names(code: Code, container: str) -> str:
    """Say what a region does not store in a dictionary, or return an empty string."""
    for region in code.regions:
        lefts = [left for left in region.asked if left.startswith(f"{container}[")]
        if not lefts or region.is_empty:
            continue
        stored = [
            {n.value for n in ast.walk(node.slice) if isinstance(n, ast.Constant)}
            for statement in region.statements
            for node in ast.walk(statement)
            if isinstance(node, ast.Subscript)
            and isinstance(node.ctx, ast.Store)
            and ast.unparse(node.value) == container
        ]
        names = names_set(region.statements)
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
        for left in lefts if stored and not _any_key(region, container) else ():
            head = re.search(r"\"(\w+)\"", left)
            written = [str(v) for constants in stored for v in constants]
            if head and not any(v.lower().startswith(head[1].lower()) for v in written):
                also = "also " if len(lefts) > 1 else ""
                return f"{place} is {also}asked for `{left} = ...`, and no line stores that."
    return ""


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
