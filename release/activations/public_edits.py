"""Small changes to a student's code, each with the words that say what it mends.

The changes are the usual slips, read backwards: another operator, name or sign, a transpose, an
axis, an index one further. `public_repair` tries them.
"""

import ast
import re
from collections.abc import Iterable, Iterator
from itertools import combinations

from public_code import Code, is_loose, shown
from public_constants import ACTIVATIONS, COUNT, around_of, comparisons, constants, counted, which
from public_differences import difference_steps, differences
from public_minus import MINUS
from public_operators import SIGNS, Edit, calls, operators, swapped_transposed
from public_parentheses import PARENTHESES
from public_steps import log_of_mean, not_kept, other_target, rate_of_step, reciprocal

_OF_TWO = re.compile(r"np\.(dot|matmul|multiply|add|subtract|divide|power|maximum|minimum|where)$")
_CLIPS = ("np.maximum", "np.minimum")
_TURNED = ("+ -", "- +")
Parents = dict[ast.AST, ast.AST]


def edits(code: Code, names: list[str], functions: dict[str, list[str]]) -> Iterator[Edit]:
    """Yield changes to the student's own lines, the likely ones first.

    `names` are the names that may stand in them, `functions` those of the
    workbook, with the names of what they return.
    """
    own = [
        node
        for node in ast.walk(code.tree)
        if isinstance(node, ast.expr | ast.stmt) and code.in_region(node.lineno)
    ]
    parents = {c: p for p in ast.walk(code.tree) for c in ast.iter_child_nodes(p)}
    expressions = [node for node in own if isinstance(node, ast.expr)]
    assigned = [node.value for node in own if isinstance(node, ast.Assign)]
    yield from not_kept(code)
    yield from other_target(code)
    steps = difference_steps(code)
    yield from differences(expressions, assigned, steps)
    # A sum that is not divided comes before `mean` in the place of `sum`.
    for value in assigned if "m" in names else ():
        yield from (edit for edit in _inserted(value, ["m"]) if edit.kind == "insert / m")
    for group in (
        _indices,
        _by_kind,
        _transposes,
        *MINUS,
        *PARENTHESES,
    ):
        for node in expressions:
            yield from group(node, parents)
    for node in expressions:
        yield from swapped_transposed(node)
        yield from _clipped(node, parents)
        yield from _names(node, names, functions, parents)
    for node in own:
        yield from _orders(node, functions)
        yield from _handed(node, names, functions)
    for node in expressions:
        yield from _entries(node, names, parents)
        yield from _superfluous(node, steps)
        yield from log_of_mean(node)
    yield from _of_values(assigned, names)


def _of_values(assigned: list[ast.expr], names: list[str]) -> Iterator[Edit]:
    """Change the whole of a value, or bring a name into it."""
    for value in assigned:
        yield from reciprocal(value)
        yield from rate_of_step(value, names)
        yield from _wrapped(value, has_examples="m" in names)
    for value in assigned:
        inner = [n for n in ast.walk(value) if isinstance(n, ast.Call) and len(n.args) == 1]
        for part in (value, *(call.args[0] for call in inner)):
            yield from _inserted(part, names)


def _by_kind(node: ast.expr, parents: Parents) -> Iterator[Edit]:
    if isinstance(node, ast.BinOp):
        place = counted(node, parents)
        # The end of a range is not two off, and a key has no product of numbers.
        turned = place in ("key", "index")
        for edit in operators(node):
            if not place:
                yield edit
            elif turned and edit.kind[:3] in _TURNED:
                yield edit._replace(words=edit.words + which(node, parents))
    elif isinstance(node, ast.BoolOp) and len(node.values) == 2:
        word = "and" if isinstance(node.op, ast.And) else "or"
        words = f"in {shown(node)} a `+` belongs in the place of the `{word}`"
        yield Edit(f"{word} +", node, ast.BinOp(node.values[0], ast.Add(), node.values[1]), words)
    elif isinstance(node, ast.Call):
        yield from calls(node)
    elif isinstance(node, ast.Compare):
        yield from comparisons(node)
    elif isinstance(node, ast.Constant):
        yield from constants(node, parents)


def _transposes(node: ast.expr, parents: Parents) -> Iterator[Edit]:
    parent = parents.get(node)
    if isinstance(node, ast.Attribute) and node.attr == "T":
        words = f"{shown(node.value)} must not be transposed in {around_of(node, parents)}"
        yield Edit(f"untranspose {ast.unparse(node)}", node, node.value, words)
        return
    factor = isinstance(parent, ast.Call) and "dot" in ast.unparse(parent.func)
    factor = factor or (isinstance(parent, ast.BinOp) and isinstance(parent.op, ast.MatMult))
    if factor and isinstance(node, ast.Name | ast.Subscript | ast.Call | ast.BinOp):
        new = ast.Attribute(node, "T", ast.Load())
        words = f"{shown(node)} has to be transposed in {around_of(node, parents)}"
        yield Edit(f"transpose {ast.unparse(node)}", node, new, words)
    elif isinstance(parent, ast.Assign) and parent.value is node:
        held = isinstance(node, ast.Name | ast.Subscript)
        if held or re.match(r"np\.(zeros|ones|empty)", ast.unparse(node)):
            return
        new = ast.Attribute(node, "T", ast.Load())
        words = f"the result of {shown(node)} is transposed"
        yield Edit("transpose all", node, new, words)


def _indices(node: ast.expr, parents: Parents) -> Iterator[Edit]:
    """Change an index or the number in a key by one."""
    parent = parents.get(node)
    inside = isinstance(parent, ast.Subscript) and parent.slice is node
    inside = inside or (
        isinstance(parent, ast.Call) and ast.unparse(parent.func) in ("str", "range")
    )
    inside = inside or (isinstance(parent, ast.FormattedValue) and parent.value is node)
    if inside and isinstance(node, ast.UnaryOp) and isinstance(node.operand, ast.Name):
        new = ast.BinOp(node.operand, ast.Sub(), ast.Constant(1))
        words = f"{shown(node)} in {around_of(node, parents)} counts from the end of the list"
        yield Edit("from the end", node, new, words)
    if not inside or not isinstance(node, ast.Name | ast.BinOp):
        return
    around = around_of(node, parents)
    if isinstance(parent, ast.Subscript):
        base = ast.unparse(parent.value)
        for op, word in ((ast.Sub(), "large"), (ast.Add(), "small")):
            new = ast.BinOp(node, op, ast.Constant(1))
            words = f"the index of {around}{which(parent, parents)} is one too {word}"
            yield Edit(f"shift {base} {word}", node, new, words)
    if isinstance(node, ast.BinOp):
        yield from _summed_index(node, parents)
        return
    for other in {"l": "L", "L": "l"}.get(node.id, ""):
        words = f"`{node.id}` stands in {around}, where `{other}` belongs"
        yield Edit(f"name {node.id} {other}", node, ast.Name(other, ast.Load()), words)
    for op, word in ((ast.Sub(), "large"), (ast.Add(), "small")):
        new = ast.BinOp(node, op, ast.Constant(1))
        words = f"the number {shown(node)} in {around} is one too {word}"
        yield Edit(f"index {node.id} {word} {type(parent).__name__}", node, new, words)


def _summed_index(node: ast.BinOp, parents: Parents) -> Iterator[Edit]:
    """Take the number away that is added to an index, or taken from it."""
    if not isinstance(node.op, ast.Add | ast.Sub) or not isinstance(node.right, ast.Constant):
        return
    parent, around = parents.get(node), around_of(node, parents)
    words = f"the number {shown(node)} in {around} is wrong: it is {shown(node.left)} there"
    key = counted(node, parents) == "key"
    if key:
        sign = f"`{SIGNS[type(node.op)]} {ast.unparse(node.right)}`"
        words = f"{sign} is too much in the key of {around}"
    if isinstance(parent, ast.Call) and _ends_early(node, parent):
        due = ast.Call(parent.func, [*parent.args[:-1], node.left], [])
        words = f"{shown(parent)} stops one too early, where {shown(due)} belongs"
    yield Edit(f"index {ast.unparse(node)} {key}", node, node.left, words)
    if key and ast.unparse(node.left) == "l":
        words = f"{shown(node)} stands in {around}, where `L` belongs"
        yield Edit(f"name {ast.unparse(node)} L", node, ast.Name("L", ast.Load()), words)
    if key and ast.unparse(node) == "L - 1":
        words = f"{shown(node)} stands in {around}, where `l` belongs"
        yield Edit(f"name {ast.unparse(node)} l", node, ast.Name("l", ast.Load()), words)


def _ends_early(node: ast.BinOp, call: ast.Call) -> bool:
    """Tell whether a range that counts up ends at a size less one."""
    last = call.args.index(node) == min(len(call.args), 2) - 1
    less = isinstance(node.op, ast.Sub) and ast.unparse(node.right) == "1"
    return less and last and len(call.args) < 3 and ast.unparse(call.func) == "range"


def _names(
    node: ast.expr, names: list[str], functions: Iterable[str], parents: Parents
) -> Iterator[Edit]:
    if not isinstance(node, ast.Name) or not isinstance(node.ctx, ast.Load):
        return
    parent = parents.get(node)
    called = isinstance(parent, ast.Call) and parent.func is node
    if not called:
        yield from _one_minus(node, parents)
    alike = [name for name in names if _kind(name) in _kinds_for(node, parent)]
    if called and node.id not in functions:
        return
    last = isinstance(parent, ast.Tuple | ast.List) and parent.elts[-1] is node
    if last and node.id.startswith("n_"):
        words = f"`{node.id}` stands in {around_of(node, parents)}, where `1` belongs"
        yield Edit(f"one {node.id}", node, ast.Constant(1), words)
    if isinstance(parent, ast.BinOp) and isinstance(parent.op, ast.Div) and parent.left is node:
        words = f"`{node.id}` stands above the line of {shown(parent)}, where `1` belongs"
        yield Edit(f"above {node.id}", node, ast.Constant(1), words)
    for other in functions if called else alike:
        if other != node.id:
            words = f"`{node.id}` stands in {_only(node, parents)}, where `{other}` belongs"
            if isinstance(parent, ast.Assign) and ast.unparse(parent.targets[0]) == other:
                words = f"{shown(parent)} overwrites `{other}`, which was right before"
            if called:
                words = f"`{node.id}` is called where `{other}` belongs"
            kind = f"name {node.id} {other}"
            yield Edit(kind, node, ast.Name(other, ast.Load()), words)


def _only(node: ast.Name, parents: Parents) -> str:
    """Show the expression around a name; of several that are equal in its line, say which."""
    around, parent = around_of(node, parents), parents.get(node)
    if isinstance(parent, ast.expr) and around == shown(parent):
        return around + which(parent, parents)
    return around


def _one_minus(node: ast.Name, parents: Parents) -> Iterator[Edit]:
    parent = parents.get(node)
    if not isinstance(parent, ast.BinOp | ast.Call) or COUNT.match(node.id):
        return
    new = ast.BinOp(ast.Constant(1), ast.Sub(), ast.Name(node.id, ast.Load()))
    text = ast.unparse(new)
    if isinstance(parent, ast.BinOp):
        last = isinstance(parent.op, ast.Sub) and parent.right is node
        text = f"({text})" if last or not is_loose(parent) else text
    words = f"`{text}` belongs in the place of `{node.id}` in {around_of(node, parents)}"
    yield Edit(f"one minus {node.id}", node, new, words)


def _kind(name: str) -> str:
    """Name the kind of values that a name stands for: these do not take each other's place."""
    if name in ("parameters", "params", "grads", "layer_dims"):
        return "container"
    return "number" if COUNT.match(name) else "array"


def _kinds_for(node: ast.Name, parent: ast.AST | None) -> set[str]:
    """Return the kinds of names that may belong in the place of a name."""
    kinds = {_kind(node.id)}
    if kinds == {"container"}:
        kinds.add("array")
    if isinstance(parent, ast.Subscript) and parent.value is node:
        kinds.add("container")
    return kinds


def _orders(node: ast.expr | ast.stmt, functions: dict[str, list[str]]) -> Iterator[Edit]:
    """Exchange two of several results."""
    value = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "value", None)
    if not isinstance(node, ast.Assign | ast.Return) or not isinstance(value, ast.Tuple):
        return
    call = node.value
    if isinstance(call, ast.Call) and [ast.unparse(n) for n in value.elts] == functions.get(
        ast.unparse(call.func)
    ):
        return  # it is taken apart rightly
    if [ast.unparse(n) for n in value.elts] in (["A_prev", "W", "b"], ["A", "W", "b"]):
        return
    for first, second in combinations(range(len(value.elts)), 2):
        changed = list(value.elts)
        changed[first], changed[second] = changed[second], changed[first]
        pair = f"{shown(value.elts[first])} and {shown(value.elts[second])}"
        words = f"{pair} have changed places in {shown(node)}"
        yield Edit(f"order {first} {second}", value, ast.Tuple(changed, value.ctx), words)


def _handed(
    node: ast.expr | ast.stmt, names: list[str], functions: dict[str, list[str]]
) -> Iterator[Edit]:
    """Hand an array to a function of the workbook in the place of an expression."""
    if not isinstance(node, ast.Call) or ast.unparse(node.func) not in functions:
        return
    for argument in node.args:
        if isinstance(argument, ast.BinOp | ast.UnaryOp):
            for name in (name for name in names if _kind(name) == "array"):
                words = (
                    f"{shown(argument)} is handed to `{ast.unparse(node.func)}`, where `{name}` "
                    "belongs"
                )
                yield Edit(f"handed {name}", argument, ast.Name(name, ast.Load()), words)


def _entries(node: ast.expr, names: list[str], parents: Parents) -> Iterator[Edit]:
    """Take an index away, or take the size of a layer for its number."""
    if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Load):
        index = ast.unparse(node.slice)
        whole = isinstance(node.value, ast.Name) and _kind(node.value.id) == "array"
        if index.isdigit() or (whole and re.fullmatch(r"l( [-+] 1)?", index)):
            words = f"`[{index}]` is too much in {shown(node)}"
            yield Edit(f"whole {ast.unparse(node)}", node, node.value, words)
            yield from _not_applied(node, parents)
        base = ast.unparse(node.value)
        for name in names if index.isdigit() and base.endswith("_cache") else ():
            if name.endswith("_cache") and name != base:
                around = around_of(node, parents)
                words = f"{shown(node)} stands in {around}, where `{name}` belongs"
                new = ast.Name(name, ast.Load())
                yield Edit(f"cache {ast.unparse(node)} {name}", node, new, words)
        for text in ("l - 1", "l") if index.isdigit() and "l" in names else ():
            entry = ast.Subscript(node.value, ast.parse(text, mode="eval").body, ast.Load())
            words = f"{shown(node)} takes the same entry in every round of the loop"
            yield Edit(f"entry {text}", node, entry, words)
    parent = parents.get(node)
    inside = isinstance(parent, ast.Tuple) or (
        isinstance(parent, ast.Call) and ast.unparse(parent.func) not in ("str", "range")
    )
    number = isinstance(node, ast.Name | ast.BinOp) and re.fullmatch(
        r"[lL]( [-+] 1)?", ast.unparse(node)
    )
    if "layer_dims" in names and inside and number:
        new = ast.Subscript(ast.Name("layer_dims", ast.Load()), node, ast.Load())
        words = f"{shown(node)} is the number of a layer; its size is {shown(new)}"
        yield Edit("size of a layer", node, new, words)


def _clipped(node: ast.expr, parents: Parents) -> Iterator[Edit]:
    """Take an array for the larger or the smaller of it and a number, within an expression."""
    if not isinstance(node, ast.Call) or isinstance(parents.get(node), ast.Assign):
        return
    arrays = [one for one in node.args if not isinstance(one, ast.Constant)]
    if ast.unparse(node.func) in _CLIPS and len(node.args) == 2 and len(arrays) == 1:
        words = f"{shown(node)} stands in {around_of(node, parents)}, where {shown(arrays[0])} "
        yield Edit(f"clipped {ast.unparse(node)}", node, arrays[0], f"{words}belongs")


def _not_applied(node: ast.Subscript, parents: Parents) -> Iterator[Edit]:
    """Take the argument of an activation for its result, where one more function is applied."""
    call = node.value
    if not isinstance(call, ast.Call) or ast.unparse(call.func) not in ACTIVATIONS:
        return
    if len(call.args) == 1 and not isinstance(parents.get(node), ast.Assign):
        words = f"{shown(node)} stands in {around_of(node, parents)}, where "
        words += f"{shown(call.args[0])} belongs"
        yield Edit(f"not applied {ast.unparse(call.func)}", node, call.args[0], words)


def _superfluous(node: ast.expr, steps: set[str]) -> Iterator[Edit]:
    # A step to one side alone is a worse difference, not a mistake of that line.
    if not isinstance(node, ast.BinOp) or ast.unparse(node.right) in steps:
        return
    sign, text = SIGNS.get(type(node.op), ""), shown(node)
    # What is left out takes the parentheses along that it needs.
    full, left, right = (ast.unparse(n) for n in (node, node.left, node.right))
    rest = full.removeprefix(left if full.startswith(left) else f"({left})").strip()
    words = f"`{rest}` is too much in {text}"
    yield Edit(f"left {sign} {right}", node, node.left, words)
    if isinstance(node.op, ast.Mult | ast.Add | ast.Div | ast.Sub):
        rest = full.removesuffix(right if full.endswith(right) else f"({right})").strip()
        words = f"`{rest}` is too much in {text}"
        yield Edit(f"right {sign} {left}", node, node.right, words)


def _wrapped(node: ast.expr, *, has_examples: bool) -> Iterator[Edit]:
    """Put a function around a value: a sum that is missing; or take one away."""
    array = ast.Attribute(ast.Name("np", ast.Load()), "array", ast.Load())
    words = f"{shown(node)} makes no array; `np.array` makes one of it"
    yield Edit("array", node, ast.Call(array, [node], []), words)
    for call in ast.walk(node):
        if isinstance(call, ast.Call):
            inner = call.args[0] if call.args else None
            name = ast.unparse(call.func)
            if _OF_TWO.match(name):
                continue  # without it two values are left, not the first of them
            if isinstance(call.func, ast.Attribute) and not re.fullmatch(r"np[\w.]*", name):
                name = f".{call.func.attr}()"
                inner = call.func.value if not call.args else None
            if inner is not None:
                words = f"`{name}` is too much in {shown(call)}"
                yield Edit(f"without {name}", call, inner, words)
    total = ast.Attribute(ast.Name("np", ast.Load()), "sum", ast.Load())
    keywords = [
        ast.keyword("axis", ast.Constant(1)),
        ast.keyword("keepdims", ast.Constant(True)),
    ]
    words = f"{shown(node)} is not added up over the examples"
    for given in ([], keywords) if has_examples else ():
        yield Edit(f"sum {len(given)}", node, ast.Call(total, [node], given), words)


def _inserted(node: ast.expr, names: list[str]) -> Iterator[Edit]:
    """Bring in a name that is not used."""
    used = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
    for name in names:
        if name in used:
            continue
        for op, words in (
            (ast.Mult(), f"{shown(node)} is not multiplied by `{name}`"),
            (ast.Div(), f"{shown(node)} is not divided by `{name}`"),
            (ast.Add(), f"`{name}` is not added to {shown(node)}"),
            (ast.Sub(), f"`{name}` is not subtracted from {shown(node)}"),
        ):
            new = ast.BinOp(node, op, ast.Name(name, ast.Load()))
            yield Edit(f"insert {SIGNS[type(op)]} {name}", node, new, words)
