"""Lines that write into an array of the caller, or that a wrong part comes from."""

import ast
import re
from collections.abc import Iterator

from public_code import Code, may_run, names_set, shown
from public_operators import SIGNS
from public_right import is_right
from public_sources import is_sound, sources
from public_words import listed

# An array, a number or a container that lines below fill.
_STARTS = re.compile(r"(np\.(zeros|empty|ones)(_like)?\(|0(\.0)?$|\[\]$|\{\}$|list\(\)|dict\(\))")
_LINES = 5
_REGIONS = 3
# Loops over these run over the layers or the parameters; a loop over units or examples does not.
_OF_LAYERS = re.compile(r"\b(range|parameters|params|grads|caches|layer_dims)\b")
_COUNTS_LAYERS = re.compile(r"\bL\b|len\((parameters|params|grads|caches|layer_dims)\)")
_OF_UNITS = re.compile(r"\.shape\b|\bm\b|\bn_\w+|layer_dims\[")
_WRITERS = ("fill", "sort", "clip", "put")


def writes(code: Code) -> list[tuple[int, str]]:
    """Return the lines that write into an array, each with the name of the array."""
    found = []
    for statement in code.own_statements():
        targets = statement.targets if isinstance(statement, ast.Assign) else []
        if isinstance(statement, ast.AugAssign):
            targets = [statement.target]
        for target in targets:
            entry = isinstance(target, ast.Subscript)
            if entry or isinstance(statement, ast.AugAssign):
                # An entry of `Z.flat` is one of Z.
                base = ast.unparse(target).partition("[")[0].removesuffix(".flat")
                found.append((statement.lineno, base))
        for node in ast.walk(statement) if not hasattr(statement, "body") else ():
            if isinstance(node, ast.Call):
                out = [k.value for k in node.keywords if k.arg == "out"]
                found += [(node.lineno, ast.unparse(value)) for value in out]
                name = ast.unparse(node.func)
                if name == "np.putmask" or name == "np.place" or name == "np.copyto":
                    found.append((node.lineno, ast.unparse(node.args[0])))
                if re.fullmatch(rf"\w+\.({'|'.join(_WRITERS)})", name) and name[:3] != "np.":
                    found.append((node.lineno, name.partition(".")[0]))
    return sorted(found)


def _same_array(value: ast.expr) -> str:
    """Return the name of the array that an expression is, or of which it is a view."""
    text = ast.unparse(value)
    view = re.fullmatch(
        r"(?:np\.(?:asarray|ravel|atleast_\dd)\()?(\w+)"
        r"(?:\[:\]|\[:, :\]|\[\.\.\.\]|\.T|\.view\(\)|\.reshape\(.*\))?\)?",
        text,
    )
    return view[1] if view else ""


def written_into(code: Code, arguments: list[str]) -> str:
    """Name the line that writes into an argument, by its own name or by a second one."""
    names: dict[str, ast.Assign] = {}
    for node in sorted(code.own_statements(), key=lambda statement: statement.lineno):
        if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Name):
            continue
        if _same_array(node.value) in (*arguments, *names):
            names[node.targets[0].id] = node
    for line, name in writes(code):
        alias = names.get(name)
        if alias is not None and alias.lineno < line and name not in arguments:
            return (
                f"{shown(alias)} in line {alias.lineno} makes no copy: both names are one array, "
                f"and line {line} writes into it. Make a copy first, with `.copy()`."
            )
        if name in arguments:
            return f"Line {line} writes into `{name}` itself: make a copy first, or a new array."
    return ""


def in_place(code: Code | None) -> str:
    """Say how an array of the caller stays as it is, where the line that writes is not sure."""
    for node in code.own_statements() if code is not None else ():
        # A counter is a plain name to which a constant is added.
        counts = isinstance(getattr(node, "value", None), ast.Constant)
        if isinstance(node, ast.AugAssign) and type(node.op) in SIGNS and not counts:
            sign = SIGNS[type(node.op)]
            return (
                f"`{sign}=` in line {node.lineno} writes into the array that is there: "
                f"`x = x {sign} step` makes a new one, `x {sign}= step` does not."
            )
    return "Make a copy first, with `.copy()`, or a new array."


# Where to look


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
        entry = isinstance(left, ast.Subscript | ast.Tuple)
        base = ast.unparse(left.value).partition(".")[0] if isinstance(left, ast.Subscript) else ""
        if part in names_set((statement,)) or base == part:
            fills = _STARTS.match(ast.unparse(statement.value))
            (empty if fills else exact).append(statement)
        elif entry and part.rstrip("0123456789") in keys:
            alike.append(statement)
    if exact and all(isinstance(s, ast.AugAssign) for s in exact):
        exact += empty
    first = exact or alike or empty
    found = [s for s in (*first, *sources(code, first)) if not is_sound(code, s)]
    lines = sorted({s.lineno for s in found})
    if len(lines) == 1:
        return f"Look at line {lines[0]}, {shown(found[0])}."
    numbers = listed([str(number) for number in lines])
    ends = "which set it" if {s.lineno for s in first} >= {*lines} else "from which it comes"
    return f"Look at lines {numbers}, {ends}." if 1 < len(lines) <= _LINES else ""


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
        regions = [r for r in code.regions if r.first < statement.lineno < r.last]
        if all(may_run(region, texts) for region in regions):
            yield statement


def returned(code: Code) -> str:
    """Point at the line that returns the result, if there is one only."""
    found = [n for n in ast.walk(code.tree) if isinstance(n, ast.Return)]
    return f"Look at line {found[0].lineno}, {shown(found[0])}." if len(found) == 1 else ""


def first_line(code: Code) -> str:
    """Point at the first line of a function of several regions, from which all else follows."""
    if len(code.regions) < 2 or not code.regions[0].statements:
        return ""
    if "if " in code.regions[0].place or "for " in code.regions[0].place:
        return ""
    found = [s for s in code.regions[0].statements if not is_right(code, s)]
    if len(found) == 1:
        line = f"line {found[0].lineno}, {shown(found[0])}"
        return f"Nothing is right, so look first at the start, {line}."
    lines = listed([str(s.lineno) for s in found])
    return f"Nothing is right, so look first at the start, lines {lines}." if found else ""


def only_in_loop(code: Code, wrong: set[str | None], parts: list[str]) -> str:
    """Say that the parts of the output layer are right, if only those of the loop are wrong."""
    loops = [r.place for r in code.regions if "for " in r.place]
    if len(loops) != 1 or len(code.regions) < _REGIONS or not wrong:
        return ""
    last = max((int(n) for part in parts for n in re.findall(r"\d+$", part)), default=0)
    output = {f"dW{last}", f"db{last}", f"dA{last - 1}"}
    if not output <= set(parts) or output & wrong or None in wrong:
        return ""
    return f"The gradients of the output layer are right: look at {loops[0]}."


def returned_early(code: Code, part: str, texts: list[str]) -> str:
    """Find a `return` in a region that gives another thing than the given one below."""
    given = [n for n in ast.walk(code.tree) if isinstance(n, ast.Return) and n.value is not None]
    given = [n for n in given if not code.in_region(n.lineno)]
    for region in code.regions if len(given) == 1 else ():
        if "for " in region.place or not may_run(region, texts):
            continue
        for own in (s for s in region.statements if isinstance(s, ast.Return) and s.value):
            start = f"The `return` in line {own.lineno}"
            has, due = _values(own), _values(given[0])
            asked = [left for left in region.asked if left.isidentifier()]
            # Where the parts are compared, one value is the result of a call, with all of them.
            if len(has) == 1 < len(due) and part in due:
                continue
            if len(has) != len(due):
                advice = f"leave line {own.lineno} out"
                if len(has) == len(asked) == 1 and not has[0].isidentifier():
                    advice = f"store the value in `{asked[0]}` instead"
                return (
                    f"{start} ends the function there, so the given line {given[0].lineno}, "
                    f"{shown(given[0])}, does not run: {advice}."
                )
            below = [r for r in code.regions if r.first > region.last and '"' not in r.place]
            if has == due and below:
                return (
                    f"{start} ends the function there, so {below[0].place} does not run: leave "
                    f"line {own.lineno} out."
                )
            other = next((h for h, d in zip(has, due, strict=True) if d == part != h), "")
            known = {
                name.strip() for r in code.regions for left in r.asked for name in left.split(",")
            }
            if other in known:
                return (
                    f"{start} gives `{other}` in the place of `{part}`, and ends the function "
                    f"before the given lines below it: leave line {own.lineno} out."
                )
    return ""


def _values(statement: ast.Return) -> list[str]:
    value = statement.value
    parts = value.elts if isinstance(value, ast.Tuple) else [value]
    return [ast.unparse(part) for part in parts if part is not None]


# Loops


def loop_in_loop(code: Code) -> str:
    """Find a loop over the layers within a given loop over the layers."""
    for outer in ast.walk(code.tree):
        if not isinstance(outer, ast.For) or code.in_region(outer.lineno):
            continue
        counter = ast.unparse(outer.target)
        for inner in (n for s in outer.body for n in ast.walk(s)):
            if not isinstance(inner, ast.For | ast.While) or not code.in_region(inner.lineno):
                continue
            if _goes_through_layers(inner, counter):
                again = ", so all of it runs again in every round"
                again = again if _begins_anew(inner, outer) else ""
                return (
                    f"The loop in line {inner.lineno} stands inside the given loop of line "
                    f"{outer.lineno}{again}. The given loop goes "
                    f"through the layers already: leave yours out and use its `{counter}`."
                    f"{_other_keys(code, outer, inner)}{_same_gradient(inner)}"
                )
    return ""


def _goes_through_layers(loop: ast.For | ast.While, counter: str) -> bool:
    """Tell whether a student's loop runs over the layers, in a given loop with this counter."""
    if isinstance(loop, ast.While):
        return _COUNTS_LAYERS.search(ast.unparse(loop.test)) is not None
    over = ast.unparse(loop.iter)
    units = _OF_UNITS.search(over) or re.search(rf"\b{counter}\b", over)
    return _OF_LAYERS.search(over) is not None and not units


def _begins_anew(inner: ast.For | ast.While, outer: ast.For) -> bool:
    """Tell whether a loop of the student's runs as a whole in every round of a given loop."""
    if isinstance(inner, ast.For):
        return True
    before = tuple(s for s in outer.body if s.lineno < inner.lineno)
    tested = {n.id for n in ast.walk(inner.test) if isinstance(n, ast.Name)}
    return bool(tested & {*names_set(before)})


def _other_keys(code: Code, outer: ast.For, inner: ast.For | ast.While) -> str:
    """Say which lines of a student's loop, over the same numbers, store under wrong keys."""
    if isinstance(inner, ast.While) or ast.unparse(outer.target) != ast.unparse(inner.target):
        return ""
    if ast.unparse(inner.iter) not in ast.unparse(outer.iter):
        return ""
    lines, kept = [], []
    for left in (left for r in code.regions if r.first < inner.lineno < r.last for left in r.asked):
        asked = _key(ast.parse(left, mode="eval").body)
        for node in ast.walk(inner):
            if not isinstance(node, ast.Subscript) or not isinstance(node.ctx, ast.Store):
                continue
            stored = _key(node)
            if asked and stored and stored[:2] == asked[:2] and stored[2] != asked[2]:
                lines.append(str(node.lineno))
                kept.append(f"`{left}`")
    if not lines:
        return ""
    many = f"lines {listed(lines)} store" if len(lines) > 1 else f"line {lines[0]} stores"
    return f" Besides, {many} under another number than asked for: {listed(kept)}."


def _same_gradient(inner: ast.For | ast.While) -> str:
    """Say that every round of a loop back through the layers starts from the gradient of AL."""
    nodes = list(ast.walk(inner))
    calls = [n for n in nodes if isinstance(n, ast.Call) and n.args]
    found = [n for n in calls if ast.unparse(n.func) == "linear_activation_backward"]
    found = [n for n in found if ast.unparse(n.args[0]) == "dAL"]
    if not found or "dAL" in names_set((inner,)):
        return ""
    return (
        f" And line {found[0].lineno} starts from `dAL` in every round, where the gradient belongs "
        "that the layer after it handed back."
    )


def _key(node: ast.expr) -> tuple[str, str, str] | None:
    """Return the dictionary, the text and the number of an entry such as `grads["dW" + str(l)]`."""
    if not isinstance(node, ast.Subscript):
        return None
    texts = [n.value for n in ast.walk(node.slice) if isinstance(n, ast.Constant)]
    head = next((text for text in texts if isinstance(text, str)), "")
    for part in ast.walk(node.slice):
        number = part.value if isinstance(part, ast.FormattedValue) else None
        if isinstance(part, ast.Call) and ast.unparse(part.func) == "str" and part.args:
            number = part.args[0]
        if number is not None:
            return ast.unparse(node.value), head, ast.unparse(number)
    return None
