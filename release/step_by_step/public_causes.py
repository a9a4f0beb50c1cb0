"""Causes that the source of a function shows by itself: what is unfinished, and usual slips."""

import ast
import re
from collections.abc import Iterator

from public_code import Code, Region, containers_asked, names_asked, names_set, shown
from public_draws import drawn
from public_flow import flow_slip, late_flow
from public_forms import form_slip
from public_pairs import added_twice, lost_list, not_taken_apart, other_order, stored_names
from public_right import is_right
from public_slips import added_again, late_slip
from public_words import Record, listed

# An array, a number or a container that lines below fill.
_STARTS = re.compile(r"(np\.(zeros|empty|ones)(_like)?\(|0(\.0)?$|\[\]$|\{\}$|list\(\)|dict\(\))")
_LINES = 3
_OF_TWO = tuple(f"np.{n}" for n in ("dot", "multiply", "add", "divide", "maximum", "matmul"))


def unfinished(code: Code) -> list[str]:
    """Return the places of the regions that are still empty."""
    return [region.place for region in code.regions if region.is_empty]


def slips(code: Code, exercise: Record, workbook: Record) -> str:
    """Return a sentence about a slip that is one wherever it stands, or an empty string."""
    return (
        _returned_in_loop(code)
        or form_slip(code, exercise)
        or flow_slip(code)
        or drawn(code, exercise)
        or _joined_lists(code)
        or next(filter(None, (stored_names(code, name) for name in _containers(code))), "")
        or _fixed_key(code)
        or not_taken_apart(code, workbook)
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
        have = names_set(region.statements)
        used = _used_elsewhere(code, region)
        for name in names_asked(region):
            others = [n for n in have if n not in names_asked(region)]
            elsewhere = [
                f"`{n}`"
                for other in code.regions
                if other is not region
                for n in names_asked(other)
                if n in others
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
                if order[0] == names[0] and order[1:] != names[1:] and set(names[1:]) & set(others):
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
        return f"`{name}` in line {line} takes two arrays; its third argument is no factor."
    if name == "sum":
        return (
            f"Python's `sum` in line {line} adds up the rows of a table; `np.sum` adds up all "
            "numbers, or along an axis."
        )
    # With one array it looks for its largest entry, as it may.
    two = count > 1 if name.startswith("np.") else count == 1
    if name.rpartition(".")[2] in ("max", "min") and "." in name and two:
        return (
            f"{shown(node)} in line {line} looks for one entry within an array; NumPy's function "
            "that compares two things entry by entry has a longer name."
        )
    return ""


def _containers(code: Code) -> list[str]:
    return [name for region in code.regions for name in containers_asked(region)]


def _returned_in_loop(code: Code) -> str:
    for loop in (n for n in ast.walk(code.tree) if isinstance(n, ast.For)):
        for node in ast.walk(loop):
            if isinstance(node, ast.Return):
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


def look_at(code: Code, part: str, texts: list[str]) -> str:
    """Say in which lines a part of the result is computed, if there are few.

    `texts` are the texts among the arguments; a region that other texts lead to is left out.
    """
    exact, alike, empty = [], [], []
    for statement in _of_branch(code, texts):
        if isinstance(statement, ast.Expr) and ast.unparse(statement).startswith(f"{part}.append("):
            exact.append(statement)
        if not isinstance(statement, ast.Assign | ast.AugAssign):
            continue
        left = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
        keys = [n.value for n in ast.walk(left) if isinstance(n, ast.Constant)]
        entry = isinstance(left, ast.Subscript)
        stored = isinstance(left, ast.Subscript) and ast.unparse(left.value) == part
        if part in names_set((statement,)) or stored:
            fills = _STARTS.match(ast.unparse(statement.value))
            (empty if fills else exact).append(statement)
        elif entry and part.rstrip("0123456789") in keys:
            alike.append(statement)
    found = [s for s in exact or alike or empty if not is_right(code, s)]
    if not found and (exact or alike):
        found = _before(code, exact or alike)
    if len(found) == 1:
        return f"Look at line {found[0].lineno}, {shown(found[0])}."
    lines = listed([str(number) for number in sorted({s.lineno for s in found})])
    return f"Look at lines {lines}, which set it." if 1 < len(found) <= _LINES else ""


def _before(code: Code, statements: list[ast.stmt]) -> list[ast.stmt]:
    """Return the lines that set the names from which right lines compute, if they may be wrong."""
    lines = {s.lineno for s in statements}
    used = {n.id for s in statements for n in ast.walk(s) if isinstance(n, ast.Name)}
    return [
        s
        for s in code.own_statements()
        if s.lineno < max(lines)
        and isinstance(s, ast.Assign | ast.AugAssign)
        and s.lineno not in lines
        and used & set(names_set((s,)))
        and not is_right(code, s)
        and _place(code, s) == _place(code, statements[0])
    ]


def _place(code: Code, statement: ast.stmt) -> str:
    return next((r.place for r in code.regions if r.first < statement.lineno < r.last), "")


def inner_name(code: Code, place: str) -> str:
    """Return the name that a given line puts at a place such as `cache[0]`, or the first name."""
    found = re.match(r"(\w+)\[(\d+)\]", place)
    for node in ast.walk(code.tree) if found else ():
        value = node.value if isinstance(node, ast.Assign) else None
        if isinstance(value, ast.Tuple) and found and not code.in_region(value.lineno):
            named = ast.unparse(node.targets[0]) == found[1] and int(found[2]) < len(value.elts)
            if named and isinstance(node, ast.Assign):
                return ast.unparse(value.elts[int(found[2])])
    return re.split(r"\W", place)[0]


def _of_branch(code: Code, texts: list[str]) -> Iterator[ast.stmt]:
    for statement in code.own_statements():
        places = [r.place for r in code.regions if r.first < statement.lineno < r.last]
        other = any('"' in place and not any(f'"{t}"' in place for t in texts) for place in places)
        if not other or not texts:
            yield statement


def returned(code: Code) -> str:
    """Point at the line that returns the result, if there is one only."""
    found = [n for n in ast.walk(code.tree) if isinstance(n, ast.Return)]
    return f"Look at line {found[0].lineno}, {shown(found[0])}." if len(found) == 1 else ""


def other_functions(code: Code, exercise: Record, workbook: Record) -> str:
    """Say that a function of the workbook is called which this exercise does not build on."""
    for node in (n for s in code.own_statements() for n in ast.walk(s)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            name = node.func.id
            below = {n for direct in exercise["builds_on"] for n in workbook[direct]["builds_on"]}
            direct = [n for n in exercise["builds_on"] if n not in below]
            if name in workbook and direct and name not in direct:
                others = listed([f"`{n}`" for n in direct])
                return f"Line {node.lineno} calls `{name}`; this exercise builds on {others}."
    return ""


def only_in_loop(code: Code, wrong: set[str | None], parts: list[str]) -> str:
    """Say that the parts of the output layer are right, if only those of the loop are wrong."""
    loops = [r.place for r in code.regions if "for " in r.place]
    if len(loops) != 1 or len(code.regions) < _LINES or not wrong:
        return ""
    last = max((int(n) for part in parts for n in re.findall(r"\d+$", part)), default=0)
    output = {f"dW{last}", f"db{last}", f"dA{last - 1}"}
    if not output <= set(parts) or output & wrong or None in wrong:
        return ""
    return f"The gradients of the output layer are right: look at {loops[0]}."


def first_line(code: Code) -> str:
    """Point at the first line of a function of several regions, from which all else follows."""
    if len(code.regions) < 2 or not code.regions[0].statements:
        return ""
    statement = code.regions[0].statements[0]
    if is_right(code, statement):
        return ""
    if "if " in code.regions[0].place or "for " in code.regions[0].place:
        return ""
    line = f"line {statement.lineno}, {shown(statement)}"
    return f"Nothing is right, so look first at the start, {line}."
