"""Causes that the source of a function shows by itself: what is unfinished, and usual slips."""

import ast
import re

from public_code import Code, Region, containers_asked, names_asked, names_set, shown
from public_draws import drawn
from public_flow import flow_slip, late_flow
from public_forms import form_slip
from public_pairs import added_twice, lost_list, not_taken_apart, other_order, stored_names
from public_products import product_slip
from public_slips import added_again, late_slip
from public_words import Record, listed

_LINES = 3
_NAMES_OF_TWO = ("dot", "multiply", "add", "subtract", "divide", "maximum", "minimum", "matmul")
_OF_TWO = tuple(f"np.{n}" for n in _NAMES_OF_TWO)


def unfinished(code: Code) -> list[str]:
    """Return the places of the regions that are still empty."""
    return [region.place for region in code.regions if region.is_empty]


def slips(code: Code, exercise: Record, workbook: Record) -> str:
    """Return a sentence about a slip that is one wherever it stands, or an empty string."""
    return (
        _returned_in_loop(code)
        or form_slip(code, exercise)
        or product_slip(code)
        or _joined_lists(code)
        or not_taken_apart(code, workbook)
        or next(filter(None, (stored_names(code, name) for name in _containers(code))), "")
        or _fixed_key(code)
        or drawn(code, exercise)
        or flow_slip(code)
        or _other_names(code)
        or _turned_names(code, exercise)
        or other_order(code, workbook)
        or added_twice(code)
        or lost_list(code)
        or added_again(code)
        or misused(code)
        or late_slip(code)
        or overwritten(code)
        or late_flow(code)
    )


def _other_names(code: Code) -> str:
    """Find a region that does not set a name which other lines use."""
    for region in code.regions:
        if any(isinstance(statement, ast.Return) for statement in region.statements):
            continue  # its values may have no names
        have = names_set(region.statements)
        used = _used_elsewhere(code, region)
        for name in names_asked(region):
            others = [n for n in have if n not in names_asked(region)]
            elsewhere = [
                f"`{n}`"
                for other in code.regions
                if other is not region
                for n in names_asked(other)
                if n in others and _is_read_later(code, n, region)
            ]
            if elsewhere and name in have:
                place = region.place[0].upper() + region.place[1:]
                return f"{place} also sets {elsewhere[0]}, which belongs to another region."
            unset = name in used and name not in have and name.strip("_")
            if unset and not others and not region.is_empty:
                place = region.place[0].upper() + region.place[1:]
                return f"{place} is asked to set `{name}`, but no line of it does."
            if name in used and name not in have and others:
                kept = listed([f"`{n}`" for n in others])
                place = region.place[0].upper() + region.place[1:]
                return f"{place} is asked to set `{name}`, but it sets {kept}."
    return ""


def _is_read_later(code: Code, name: str, region: Region) -> bool:
    """Tell whether a line behind a region, or in a loop around it, reads a name."""
    loops = [n for n in ast.walk(code.tree) if isinstance(n, ast.For)]
    inside = any(n.lineno < region.first < (n.end_lineno or 0) for n in loops)
    names = [n for n in ast.walk(code.tree) if isinstance(n, ast.Name) and n.id == name]
    return inside or any(isinstance(n.ctx, ast.Load) and n.lineno > region.last for n in names)


def _used_elsewhere(code: Code, region: Region) -> set[str]:
    """Return the names that a given line reads, or a region that does not set them before."""
    found = set()
    for node in ast.walk(code.tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            places = [r for r in code.regions if r.first < node.lineno < r.last]
            own = [r for r in places if r is not region and node.id in names_set(r.statements)]
            if not own:
                found.add(node.id)
    return found


def _turned_names(code: Code, exercise: Record) -> str:
    """Find results that are named in another order than the comments or the docstring have."""
    if words := _turned_given(code, exercise):
        return words
    for region in code.regions:
        orders = [[part.strip() for part in left.split(",")] for left in region.asked]
        for node in (n for s in region.statements for n in ast.walk(s)):
            if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Tuple):
                continue
            names = [ast.unparse(part) for part in node.targets[0].elts]
            for order in orders:
                if sorted(order) == sorted(names) and order != names:
                    asked = ", ".join(order)
                    line = f"In line {node.lineno}"
                    return f"{line} the results stand in another order than `{asked}`."
                others = [name for other in orders if other != order for name in other]
                same = order[0] == names[0] and len(order) == len(names)
                # A name that stands for another thing for a while does no harm.
                same = same and not set(order) <= set(names_set(region.statements))
                if same and order != names and set(names[1:]) & set(others):
                    return (
                        f"Line {node.lineno} sets {listed([f'`{n}`' for n in names])}, where "
                        f"`{', '.join(order)}` is asked for."
                    )
    return ""


def _turned_given(code: Code, exercise: Record) -> str:
    """Find a given line that returns or takes apart its values in another order than described."""
    described = re.findall(r"the tuple \(([\w, ]+)\)", ast.get_docstring(code.tree) or "")
    orders = [exercise["returns"], *([n.strip() for n in text.split(",")] for text in described)]
    for node in ast.walk(code.tree):
        value = node.value if isinstance(node, ast.Return | ast.Assign) else None
        parts = [value, *(node.targets if isinstance(node, ast.Assign) else ())]
        for part in parts:
            names = [ast.unparse(n) for n in part.elts] if isinstance(part, ast.Tuple) else []
            for order in orders:
                if sorted(order) == sorted(names) and order != names:
                    asked = ", ".join(order)
                    line = f"In line {getattr(node, 'lineno', 0)}, {shown(node)},"
                    return f"{line} the values stand in another order than `{asked}`."
    return ""


def _fixed_key(code: Code) -> str:
    """Find a key that is stored in every round of a loop."""
    for loop in (n for n in ast.walk(code.tree) if isinstance(n, ast.For)):
        for node in (n for s in loop.body for n in ast.walk(s)):
            stored = isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store)
            key = getattr(node.slice, "value", None) if isinstance(node, ast.Subscript) else None
            if stored and isinstance(key, str) and code.in_region(node.lineno):
                line = f"Line {node.lineno}"
                return f"{line} uses the same key {key!r} in every round of the loop."
    return ""


def misused(code: Code) -> str:
    """Find calls and values that mean something else than they seem to."""
    for node in (n for s in code.own_statements() for n in ast.walk(s)):
        if isinstance(node, ast.Call) and (words := _misused_call(node)):
            return words
        tuple_made = isinstance(node, ast.Assign) and isinstance(node.value, ast.Tuple)
        if tuple_made and isinstance(node.targets[0], ast.Name) and not _in_brackets(code, node):
            return f"The comma in line {node.lineno}, {shown(node)}, makes a tuple of it."
    return ""


def _in_brackets(code: Code, node: ast.Assign) -> bool:
    """Tell whether the value of an assignment stands in parentheses."""
    return code.line(node.lineno).partition("=")[2].strip().startswith("(")


def compared(code: Code) -> str:
    """Find a line that compares where it should store."""
    for node in code.own_statements():
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Compare):
            line = f"Line {node.lineno}, {shown(node)},"
            return f"{line} compares; a value is stored with a single `=`."
    return ""


def overwritten(code: Code) -> str:
    """Find an argument that gets another value before a given line uses it."""
    arguments = {argument.arg for argument in code.tree.args.args}
    for node in code.own_statements():
        for name in names_set((node,)) if isinstance(node, ast.Assign) else ():
            later = (
                n.lineno
                for n in ast.walk(code.tree)
                if isinstance(n, ast.Name) and n.id == name and not code.in_region(n.lineno)
            )
            if name in arguments and any(number > node.lineno for number in later):
                line = f"Line {node.lineno} gives the argument `{name}` another value"
                return f"{line}, and a given line below still needs the old one."
    return ""


def _misused_call(node: ast.Call) -> str:
    name, line, count = ast.unparse(node.func), node.lineno, len(node.args)
    if name == "np.where" and count in (1, 2):
        return (
            f"`np.where` in line {line} chooses between two values with three arguments: a "
            f"condition and both values. It has {count}."
        )
    if name in _OF_TWO and count > 2:
        return f"`{name}` in line {line} takes two arrays; its third argument is not a factor."
    inner = node.args[0] if node.args else None
    counted = isinstance(inner, ast.ListComp | ast.GeneratorExp | ast.List | ast.Name)
    if name == "sum" and inner is not None and not counted and not _of_entries(inner):
        return (
            f"Python's `sum` in line {line} adds up the rows of a table; `np.sum` adds up all "
            "numbers, or along an axis."
        )
    # With one array it looks for its largest entry, as it may.
    two = count > 1 if name.startswith("np.") else count == 1
    if name.rpartition(".")[2] in ("max", "min") and "." in name and two:
        return (
            f"{shown(node)} in line {line} looks for one entry within an array; NumPy's function "
            "that compares two values entry by entry has a longer name."
        )
    return ""


def _of_entries(value: ast.expr) -> bool:
    """Tell whether a value is made of rows, columns or entries alone, such as `W[i] * A[:, j]`."""
    read = {id(n.value) for n in ast.walk(value) if isinstance(n, ast.Subscript)}
    indices = {
        id(n) for s in ast.walk(value) if isinstance(s, ast.Subscript) for n in ast.walk(s.slice)
    }
    functions = {id(n.func) for n in ast.walk(value) if isinstance(n, ast.Call)}
    names = (n for n in ast.walk(value) if isinstance(n, ast.Name) and n.id != "np")
    return all(id(n) in read | indices | functions for n in names)


def _containers(code: Code) -> list[str]:
    return [name for region in code.regions for name in containers_asked(region)]


def _returned_in_loop(code: Code) -> str:
    for loop in (n for n in ast.walk(code.tree) if isinstance(n, ast.For)):
        # A function that is defined within the loop returns to it.
        inner = [n for n in ast.walk(loop) if isinstance(n, ast.FunctionDef)]
        own = {n for function in inner for n in ast.walk(function)}
        for node in ast.walk(loop):
            if isinstance(node, ast.Return) and node not in own:
                line = f"The `return` in line {node.lineno}"
                return f"{line} stands inside the loop and ends it in its first round."
    return ""


def _joined_lists(code: Code) -> str:
    """Find += or extend on a list to which the comments append."""
    asked = {left.partition(".")[0] for r in code.regions for left in r.asked if ".append" in left}
    for node in code.own_statements():
        joins = isinstance(node, ast.AugAssign) and isinstance(node.op, ast.Add)
        joins = joins and ast.unparse(node.target) in asked
        call = node.value if isinstance(node, ast.Expr) else None
        extends = isinstance(call, ast.Call) and any(
            ast.unparse(call.func) == f"{name}.extend" for name in asked
        )
        if extends or (joins and not isinstance(node.value, ast.List)):
            return (
                f"{shown(node)} in line {node.lineno} puts the parts of the cache into the list "
                "one by one; `append` adds the cache as one entry."
            )
    return ""


def _in_two_steps(code: Code, call: ast.Call) -> bool:
    """Tell whether the region of a linear step takes the step of the activation as well."""
    if not ast.unparse(call.func).startswith("linear_"):
        return False
    regions = [r for r in code.regions if r.first < call.lineno < r.last]
    text = "\n".join(ast.unparse(s) for region in regions for s in region.statements)
    return bool(re.search(r"sigmoid|relu|tanh|exp|max|where|> 0|1 - |AL - Y", text))


def other_functions(code: Code, exercise: Record, workbook: Record) -> str:
    """Say that a function of the workbook is called which this exercise does not build on."""
    for node in (n for s in code.own_statements() for n in ast.walk(s)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            name = node.func.id
            below = {n for direct in exercise["builds_on"] for n in workbook[direct]["builds_on"]}
            direct = [n for n in exercise["builds_on"] if n not in below]
            if name in workbook and direct and name not in direct and not _in_two_steps(code, node):
                others = listed([f"`{n}`" for n in direct])
                return f"Line {node.lineno} calls `{name}`; this exercise builds on {others}."
    return ""
