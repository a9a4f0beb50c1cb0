"""More slips that the source shows: fixed numbers, lists begun anew, loops in loops, no entry."""

import ast
import re
from collections.abc import Iterator
from itertools import pairwise

from public_code import Code, containers_asked, names_asked, names_set, shown, values_of
from public_draws import other_call
from public_forms import by_one, by_tanh
from public_needs import overwritten_early, rows_for_examples, without
from public_places import loop_in_loop
from public_right import foreign_name
from public_sums import share_of_answers, sum_in_loop
from public_words import Record, listed

_FOREIGN = {
    f"np.{name}"
    for name in ("sqrt", "tanh", "sign", "abs", "square", "power", "prod", "cumsum", "std", "var")
}
# Those that a right line of an exercise may hold all the same, in another form of its formula.
_FITTING = {
    "sigmoid": ("tanh", "abs", "sign", "power"),
    "relu": ("abs", "sign", "sqrt", "square", "power"),
    "sigmoid_backward": ("tanh", "abs", "square", "power"),
    "relu_backward": ("sign", "abs"),
    "compute_cost": ("abs", "power", "prod"),
    "linear_activation_backward": ("square", "power", "sign"),
}

# A matrix product, or what it can be made of.
_PRODUCT = re.compile(r"dot|matmul|@|einsum|inner|outer|tensordot|sum|for |linear_")


def sure_slip(code: Code, exercise: Record) -> str:
    """Return a sentence about a slip that is plainer than any known mistake, or an empty string."""
    return (
        _other_arguments(code, exercise)
        or _whole_numbers(code)
        or _begun_anew(code)
        or sum_in_loop(code)
        or share_of_answers(code, exercise)
        or _other_layer(code)
        or _returned_input(code, exercise)
        or _line_twice(code)
        or _decided_once(code, sure=True)
        or overwritten_early(code)
        or rows_for_examples(code)
    )


def late_slip(code: Code) -> str:
    """Return a sentence about a slip of the values, or an empty string."""
    return (
        _fixed_number(code)
        or _last_round(code)
        or _decided_once(code)
        or _picked_entries(code)
        or other_call(code)
    )


def last_slip(code: Code, exercise: Record) -> str:
    """Return a sentence that is true, but not always the cause, or an empty string."""
    return (
        loop_in_loop(code)
        or by_tanh(code, exercise)
        or by_one(code)
        or _unused(code)
        or overwritten_early(code, sure=False)
        or without(code, exercise)
        or _of_other_branch(code)
        or foreign_name(code)
        or _not_in_it(code, exercise)
        or _foreign(code, exercise)
    )


def _of_other_branch(code: Code) -> str:
    """Find the activation of one branch in the other."""
    for region in code.regions:
        branch = re.search(r'activation == "(\w+)"', region.place)
        calls = [n for s in region.statements for n in ast.walk(s) if isinstance(n, ast.Call)]
        names = {ast.unparse(call.func): call.lineno for call in calls}
        activations = {n: n.removesuffix("_backward") for n in names}
        if branch is None or branch[1] in activations.values():
            continue
        for name, activation in activations.items():
            if activation in ("sigmoid", "relu"):
                return (
                    f'Line {names[name]} calls `{name}`, but it stands in the branch of "'
                    f'{branch[1]}".'
                )
    return ""


def _not_in_it(code: Code, exercise: Record) -> str:
    """Say that an operation is missing without which there is no right result."""
    if exercise["returns"] == ["cost"] and not any("log" in line for line in code.lines):
        return "No logarithm is in it: the cost is made of the logarithms of `AL` and of `1 - AL`."
    lines = "\n".join(ast.unparse(s) for r in code.regions[:1] for s in r.statements)
    if code.tree.name == "linear_forward" and lines and not _PRODUCT.search(lines):
        return "No matrix product (`np.dot` or `@`) of `W` and `A` is in it."
    for statement in code.own_statements():
        every = lines or "\n".join(map(ast.unparse, code.own_statements()))
        divided = "/" in every.replace("/ m", "") or "div" in every or "**" in every
        if ast.unparse(statement).startswith("dAL = ") and not divided:
            return (
                f"In line {statement.lineno}, {shown(statement)}, nothing is divided by `AL` or "
                "`1 - AL`, as the formula of dAL does."
            )
    return ""


def _foreign(code: Code, exercise: Record) -> str:
    """Name functions that no formula of the workbooks has."""
    fits = _FITTING.get(code.tree.name, ())
    for statement in code.own_statements():
        if hasattr(statement, "body"):
            continue  # its lines come by themselves
        texts = [ast.unparse(n) for n in ast.walk(statement) if isinstance(n, ast.Attribute)]
        found = [f"`{text}`" for text in texts if text in _FOREIGN and text[3:] not in fits]
        if exercise["returns"] != ["cost"]:
            found += ["`np.log`" for text in texts if text == "np.log"]
        powers = (n for n in ast.walk(statement) if isinstance(n, ast.BinOp))
        if "square" not in fits:
            found += ["`** 2`" for n in powers if ast.unparse(n).endswith(" ** 2")]
        if found:
            stand = "stands" if len(found) == 1 else "stand"
            names = listed(list(dict.fromkeys(found)))
            return f"{names} in line {statement.lineno} {stand} in no formula of this exercise."
    return ""


def added_again(code: Code) -> str:
    """Find a term of a running sum that has nothing to do with the loop that adds it."""
    for loop in (n for n in ast.walk(code.tree) if isinstance(n, ast.For)):
        counted = {n.id for n in ast.walk(loop.target) if isinstance(n, ast.Name)}
        for node in loop.body if code.in_region(loop.lineno) else ():
            if total := _divided_total(node, counted):
                return (
                    f"Line {node.lineno} divides the whole of `{total}` again in every round of "
                    "its loop; divide once, below the loop."
                )
        sums = [s for s in loop.body if isinstance(s, ast.AugAssign)]
        terms = [
            (node, term, bool(_used(term) & counted))
            for node in sums
            if isinstance(node.op, ast.Add | ast.Sub) and not _used(node.target) & counted
            for term in _terms(node.value)
        ]
        for node, term, depends in terms:
            target = ast.unparse(node.target)
            others = any(other for n, _t, other in terms if ast.unparse(n.target) == target)
            if not depends and others and _used(term) and code.in_region(loop.lineno):
                name = ast.unparse(loop.target)
                return (
                    f"{shown(term)} in line {node.lineno} does not depend on `{name}`, so the loop "
                    f"of line {loop.lineno} adds it again in every round; add it once."
                )
    return ""


def _divided_total(node: ast.stmt, counted: set[str]) -> str:
    """Return what a statement divides and keeps under the same name, or an empty string."""
    if isinstance(node, ast.AugAssign):
        kept = isinstance(node.op, ast.Div) and not _used(node.target) & counted
        return ast.unparse(node.target) if kept else ""
    if isinstance(node, ast.Assign) and isinstance(node.value, ast.BinOp):
        total, value = ast.unparse(node.targets[0]), node.value
        kept = total in {ast.unparse(n) for n in ast.walk(value.left)}
        return total if kept and isinstance(value.op, ast.Div) else ""
    return ""


def _used(node: ast.AST) -> set[str]:
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}


def _terms(node: ast.expr) -> Iterator[ast.expr]:
    """Yield the terms of a sum."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Sub):
        yield from _terms(node.left)
        yield from _terms(node.right)
    else:
        yield node


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
    """Find `//` and `int` on numbers that are not sizes."""
    found = [
        node
        for node in _nodes(code)
        if isinstance(node, ast.BinOp)
        and isinstance(node.op, ast.FloorDiv)
        and isinstance(getattr(node.left, "operand", node.left), ast.Constant)
    ]
    for node in _nodes(code):
        if isinstance(node, ast.Call) and _cuts_off(node, code):
            where = f"In line {node.lineno}: {shown(node)}"
            return f"{where} drops what is behind the decimal point."
    if not found:
        return ""
    lines = [str(number) for number in sorted({node.lineno for node in found})]
    where = f"line{'s' if len(lines) > 1 else ''} {listed(lines)}"
    drops = "drops what is behind the decimal point"
    if isinstance(found[0].left, ast.UnaryOp):
        drops = "rounds down to a whole number"
    return f"In {where}: `//` in {shown(found[0])} {drops}."


def _cuts_off(call: ast.Call, code: Code) -> bool:
    """Tell whether a call makes whole numbers of others; True and False have no decimals."""
    text, cut = ast.unparse(call), call.args[0] if call.args else None
    if isinstance(call.func, ast.Attribute) and re.search(
        r"\.astype\(\W?(np\.)?int\w*\W?\)$", text
    ):
        cut = call.func.value
    elif not re.match(r"int\((?!len)", text):
        return False
    values = values_of(cut.id, code) if isinstance(cut, ast.Name) else [cut]
    return not any(isinstance(value, ast.Compare) for value in values)


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
    """Find a line that sets the variable of a given loop to the same value in every round.

    A value that is made of the variable may be right, if no given line needs the variable after it,
    and so may a counter of an own loop.
    """
    own_loops = [n for n in ast.walk(code.tree) if isinstance(n, ast.While)]
    counted = {name for loop in own_loops for name in _used(loop.test)}
    for loop in (n for n in ast.walk(code.tree) if isinstance(n, ast.For)):
        for node in (n for s in loop.body for n in ast.walk(s)):
            own = isinstance(node, ast.Assign) and code.in_region(node.lineno)
            if isinstance(node, ast.Assign) and own and not code.in_region(loop.lineno):
                name = ast.unparse(loop.target)
                right = name in counted or (
                    name in _used(node.value) and not _is_needed(code, loop)
                )
                if name in names_set((node,)) and not right:
                    line = f"Line {node.lineno}, {shown(node)},"
                    return f"{line} gives another value to `{name}`, which the loop counts."
    return ""


def _is_needed(code: Code, loop: ast.For) -> bool:
    """Tell whether a given line at the end of a loop reads its variable."""
    given = [statement for statement in loop.body if not code.in_region(statement.lineno)]
    return any(_used(loop.target) & _used(statement) for statement in given)


def _line_twice(code: Code) -> str:
    """Find a line that stands twice in a row and does something each time."""
    bodies = [getattr(n, part, None) for n in ast.walk(code.tree) for part in ("body", "orelse")]
    pairs = [pair for body in bodies if isinstance(body, list) for pair in pairwise(body)]
    for first, second in pairs:
        same = isinstance(first, ast.AugAssign) and ast.unparse(first) == ast.unparse(second)
        if same and code.in_region(first.lineno):
            where = f"line {first.lineno}"
            if second.lineno != first.lineno:
                where = f"lines {first.lineno} and {second.lineno}"
            return f"{shown(first)} stands twice, in {where}; once is enough."
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


def _decided_once(code: Code, *, sure: bool = False) -> str:
    """Find an `if` about a whole array; with `sure` one of which both branches set one name."""
    for node in code.own_statements():
        if sure and isinstance(node, ast.If):
            both = [names_set(tuple(lines)) for lines in (node.body, node.orelse)]
            if not {*both[0]} & {*both[1]}:
                continue
        if isinstance(node, ast.If) and re.search(r"\b(all|any)\(", ast.unparse(node.test)):
            return (
                f"The `if` in line {node.lineno} decides once for the whole array, but each entry "
                "is decided by itself; NumPy has functions that choose entry by entry."
            )
    return ""


def _picked_entries(code: Code) -> str:
    masks = {
        node.targets[0].id
        for node in code.own_statements()
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and isinstance(node.value, ast.Compare)
    }
    for node in code.own_statements():
        if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Name):
            continue
        value = node.value
        picks = value.slice if isinstance(value, ast.Subscript) else None
        if isinstance(picks, ast.Compare) or (isinstance(picks, ast.Name) and picks.id in masks):
            return (
                f"{shown(value)} in line {node.lineno} picks out the entries where the condition "
                "holds and leaves out the others, so the shape is lost."
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
