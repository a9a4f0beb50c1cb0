"""The way of the values through a function: calls of the wrong step, results lost or not made."""

import ast
import re
from collections.abc import Iterator

from public_code import Code, Region, names_set, shown
from public_right import is_right
from public_words import listed

_BACK = {
    "sigmoid": "sigmoid_backward",
    "relu": "relu_backward",
    "linear_forward": "linear_backward",
    "linear_activation_forward": "linear_activation_backward",
}
_FORTH = {back: forth for forth, back in _BACK.items()}
_ACTIVATIONS = ("sigmoid", "relu")
_LINEAR = re.compile(r"linear_forward|linear_activation_forward|dot|@|matmul|einsum")
_GRADIENT = re.compile(r"d[AWZb]")


def flow_slip(code: Code) -> str:
    """Return a sentence about a step that is missing, taken twice or of the other way."""
    return (
        wrong_way(code)
        or twice(code)
        or _no_linear_step(code)
        or _no_activation_step(code)
        or _other_output(code)
        or _not_appended(code)
        or _left_out(code)
        or _stored_twice(code)
    )


def late_flow(code: Code) -> str:
    """Return a sentence about a loop whose rounds are all alike, or compute nothing."""
    return (
        _same_rounds(code)
        or _same_sizes(code)
        or _no_step(code)
        or _no_last_step(code)
        or _loop_for_one(code)
    )


def _own_calls(code: Code) -> Iterator[ast.Call]:
    for statement in code.own_statements():
        if not hasattr(statement, "body"):
            for node in ast.walk(statement):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                    yield node


def wrong_way(code: Code) -> str:
    """Find a forward function where a backward function belongs, or the reverse."""
    name = code.tree.name
    back = name in ("linear_activation_backward", "L_model_backward")
    if not back and not name.endswith("_forward"):
        return ""
    others = _BACK if back else _FORTH
    parents = {c: p for p in ast.walk(code.tree) for c in ast.iter_child_nodes(p)}
    found = [
        call
        for call in _own_calls(code)
        if getattr(call.func, "id", "") in others
        and (not back or _gives_gradient(parents.get(call)))
    ]
    if not found:
        return ""
    names = list(dict.fromkeys(ast.unparse(call.func) for call in found))
    lines = [str(n) for n in sorted({call.lineno for call in found})]
    call_word = f"Line{'s' if len(lines) > 1 else ''} {listed(lines)} call"
    here, there = ("forward", "backward") if back else ("backward", "forward")
    return (
        f"{call_word}{'' if len(lines) > 1 else 's'} {listed([f'`{n}`' for n in names])}, made for "
        f"the {here} pass; for the {there} pass there is "
        f"{listed([f'`{others[n]}`' for n in names])}."
    )


def _gives_gradient(parent: ast.AST | None) -> bool:
    """Tell whether a call gives a gradient: it is stored as one, or goes to a step back."""
    if isinstance(parent, ast.Call):
        return ast.unparse(parent.func).endswith("_backward")
    if not isinstance(parent, ast.Assign):
        return False
    nodes = list(ast.walk(parent.targets[0]))
    texts = [n.id for n in nodes if isinstance(n, ast.Name)]
    texts += [n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str)]
    return any(_GRADIENT.match(text) for text in texts)


def twice(code: Code) -> str:
    """Find an activation of a result that has gone through an activation already."""
    for region in code.regions if code.tree.name.endswith("_forward") else ():
        made: dict[str, ast.Call] = {}
        for statement in region.statements:
            call = statement.value if isinstance(statement, ast.Assign) else None
            name = ast.unparse(call.func) if isinstance(call, ast.Call) else ""
            assert not isinstance(call, ast.Assign)
            if isinstance(call, ast.Call) and name in _ACTIVATIONS and call.args:
                before = made.get(ast.unparse(call.args[0]))
                if before is not None:
                    return (
                        f"Line {call.lineno} applies `{name}` to {shown(call.args[0])}, to which "
                        f"`{ast.unparse(before.func)}` in line {before.lineno} has applied the "
                        "activation already."
                    )
            if isinstance(call, ast.Call) and isinstance(statement, ast.Assign):
                left = statement.targets[0]
                first = left.elts[0] if isinstance(left, ast.Tuple) else left
                if name in (*_ACTIVATIONS, "linear_activation_forward"):
                    made[ast.unparse(first)] = call
                else:
                    made.pop(ast.unparse(first), None)
    return ""


def _no_linear_step(code: Code) -> str:
    """Find a region that applies an activation without a linear step before it."""
    if code.tree.name not in ("L_model_forward", "linear_activation_forward"):
        return ""
    for region in code.regions:
        text = "\n".join(ast.unparse(s) for s in region.statements)
        nodes = [n for s in region.statements for n in ast.walk(s) if isinstance(n, ast.Call)]
        calls = [n for n in nodes if ast.unparse(n.func) in _ACTIVATIONS and n.args]
        made = {
            name for call in calls for name in names_set(region.statements[: _before(region, call)])
        }
        calls = [n for n in calls if ast.unparse(n.args[0]) not in made]
        if calls and not _LINEAR.search(text):
            step = "`linear_activation_forward` takes both steps"
            if code.tree.name == "linear_activation_forward":
                step = "`linear_forward` takes it"
            return (
                f"Line {calls[0].lineno} applies `{ast.unparse(calls[0].func)}` to "
                f"{shown(calls[0].args[0])} as it is: the linear step with W and b is missing "
                f"before it; {step}."
            )
    return ""


def _before(region: Region, call: ast.Call) -> int:
    """Return how many statements of a region stand before the line of a call."""
    return sum(statement.lineno < call.lineno for statement in region.statements)


def _no_activation_step(code: Code) -> str:
    """Find a linear step back that gets dA, before the activation's step back."""
    if code.tree.name != "linear_activation_backward":
        return ""
    for region in code.regions:
        for node in (n for s in region.statements for n in ast.walk(s)):
            text = ast.unparse(node) if isinstance(node, ast.Call) else ""
            if text.startswith("linear_backward(dA,") and "dA" not in names_set(region.statements):
                return (
                    f"Line {getattr(node, 'lineno', 0)} hands `dA` to `linear_backward` as it is: "
                    "the backward step of the activation comes before it and makes dZ of it."
                )
    return ""


def _stored_twice(code: Code) -> str:
    """Find a line that stores another value where a line of its region has stored one."""
    for region in code.regions:
        before: dict[str, int] = {}
        for statement in region.statements:
            if not isinstance(statement, ast.Assign):
                before.clear()
                continue
            left, value = ast.unparse(statement.targets[0]), ast.unparse(statement.value)
            reads = re.findall(r"\w+", value)
            if left in before and left not in value and not is_right(code, statement):
                return (
                    f"Line {statement.lineno}, {shown(statement)}, replaces what line "
                    f"{before[left]} has stored there."
                )
            for name in [name for name in before if name in reads or name in value]:
                del before[name]
            if not isinstance(statement.targets[0], ast.Tuple):
                before[left] = statement.lineno
    return ""


def _not_appended(code: Code) -> str:
    """Find a region in a loop that is asked to append to a list, and does not."""
    for region in code.regions:
        for left in region.asked:
            name = left.removesuffix(".append")
            text = "\n".join(ast.unparse(s) for s in region.statements)
            used = re.search(rf"\b{name}\b", text)
            elsewhere = any(
                f"{left}(" in ast.unparse(s) for s in code.own_statements() if not _is_in(region, s)
            )
            if name != left and text and not used and elsewhere and "for " in region.place:
                place = region.place[0].upper() + region.place[1:]
                return f"{place} appends nothing to `{name}`; it is asked for `{left}(...)`."
    return ""


def _left_out(code: Code) -> str:
    """Find results that a condition about the number of the layer stores in some rounds only."""
    for region in code.regions:
        loop = _loop_of(code, region)
        for node in region.statements if loop is not None else ():
            if not isinstance(node, ast.If) or node.orelse or _holds_always(node.test, loop):
                continue
            stores = [n for s in node.body for n in ast.walk(s) if isinstance(n, ast.Subscript)]
            stores = [n for n in stores if isinstance(n.ctx, ast.Store)]
            if stores or ".append(" in ast.unparse(node):
                return (
                    f"The `if` in line {node.lineno}, `{ast.unparse(node.test)}`, leaves out "
                    "layers: the lines below it have to run in every round of the loop."
                )
    return ""


def _holds_always(test: ast.expr, loop: ast.For | None) -> bool:
    """Tell whether a condition may hold in every round of a given loop over the layers."""
    names = {n.id for n in ast.walk(test) if isinstance(n, ast.Name)}
    calls = any(isinstance(n, ast.Call | ast.Subscript) for n in ast.walk(test))
    if loop is None or not names or not names <= {"l", "L"} or calls:
        return True
    turn = compile(ast.Expression(test), "<test>", "eval")
    rounds = compile(ast.Expression(loop.iter), "<rounds>", "eval")
    known = {"range": range, "reversed": reversed}
    try:
        return all(
            eval(turn, {"l": layer, "L": layers})  # noqa: S307
            for layers in (2, 3)
            for layer in eval(rounds, known, {"L": layers})  # noqa: S307
        )
    except Exception:  # a condition that no number fits
        return True


def _other_output(code: Code) -> str:
    """Find an output layer with "relu" whose cache is not appended either."""
    region = code.regions[-1] if code.tree.name == "L_model_forward" and code.regions else None
    nodes = [n for s in region.statements for n in ast.walk(s)] if region is not None else []
    calls = [n for n in nodes if isinstance(n, ast.Call)]
    steps = [c for c in calls if ast.unparse(c.func) == "linear_activation_forward"]
    loops = any(isinstance(n, ast.For | ast.comprehension) for n in nodes)
    used = any(isinstance(n, ast.Name) and n.id == "caches" for n in nodes)
    if region is None or len(steps) != 1 or loops or used or len(code.regions) < len(_ACTIVATIONS):
        return ""
    values = [*steps[0].args, *(keyword.value for keyword in steps[0].keywords)]
    if not any(getattr(value, "value", None) == "relu" for value in values):
        return ""
    return (
        f"Line {steps[0].lineno} gives 'relu' to the output layer, whose activation is 'sigmoid'. "
        "And its cache is not appended: `caches.append(...)` is asked for there, too."
    )


def _is_in(region: Region, statement: ast.stmt) -> bool:
    return region.first < statement.lineno < region.last


def _loop_of(code: Code, region: Region) -> ast.For | None:
    """Return the given loop in which a region stands."""
    for node in ast.walk(code.tree):
        if not isinstance(node, ast.For) or code.in_region(node.lineno):
            continue
        if node.lineno < region.first < (node.end_lineno or node.lineno):
            return node
    return None


def _same_rounds(code: Code) -> str:
    """Find a loop over the layers in which no line uses the number of the layer."""
    for region in code.regions:
        loop = _loop_of(code, region)
        if loop is None or region.is_empty or not isinstance(loop.target, ast.Name):
            continue
        nodes = [n for s in region.statements for n in ast.walk(s)]
        used = {n.id for n in nodes if isinstance(n, ast.Name)}
        if loop.target.id not in used and not any(isinstance(n, ast.For) for n in nodes):
            text = "\n".join(ast.unparse(s) for s in region.statements)
            if re.search(r"len\(|[-+]=|\.pop\(|next\(|\b(\w+) = \1 [-+]", text):
                continue  # it counts in its own way
            last = re.search(r"str\(L\)|dAL|L - 1|\[-1\]", text)
            these = " These lines are those of the output layer." if last else ""
            return (
                f"No line in the loop of line {loop.lineno} uses `{loop.target.id}`, so each of "
                f"its rounds does the same.{these}"
            )
    return ""


def _same_sizes(code: Code) -> str:
    """Find a loop over the layers that takes the sizes of one layer in every round."""
    for region in code.regions:
        loop = _loop_of(code, region)
        nodes = [n for s in region.statements for n in ast.walk(s)] if loop is not None else []
        sizes = [n for n in nodes if isinstance(n, ast.Subscript)]
        sizes = [n for n in sizes if ast.unparse(n.value) == "layer_dims"]
        if loop is None or not sizes or not all(_is_whole(n.slice) for n in sizes):
            continue
        lines = [str(number) for number in sorted({n.lineno for n in sizes})]
        take = f"Lines {listed(lines)} take" if len(lines) > 1 else f"Line {lines[0]} takes"
        names = listed(list(dict.fromkeys(shown(n) for n in sizes)))
        return (
            f"{take} {names} in every round of the loop; the sizes of layer "
            f"`{ast.unparse(loop.target)}` are others in each."
        )
    return ""


def _is_whole(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, int)


def _loop_for_one(code: Code) -> str:
    """Find a loop over the layers in the region of the output layer."""
    for region in code.regions:
        loops = [n for s in region.statements for n in ast.walk(s) if isinstance(n, ast.For)]
        if "output layer" in region.place and loops and "L" in ast.unparse(loops[0].iter):
            return (
                f"Line {loops[0].lineno} begins a loop over layers, but {region.place} is for the "
                "output layer alone, with the number `L`."
            )
    return ""


def _no_step(code: Code) -> str:
    """Find a loop over the layers that stores results without computing any."""
    step = {"L_model_forward": "forward", "L_model_backward": "backward"}.get(code.tree.name)
    for region in code.regions if step else ():
        nodes = [n for s in region.statements for n in ast.walk(s)]
        calls = {ast.unparse(n.func) for n in nodes if isinstance(n, ast.Call)}
        plain = {name for name in calls if name == "str" or name.endswith(".append")}
        products = any(isinstance(n, ast.BinOp) and isinstance(n.op, ast.MatMult) for n in nodes)
        if _loop_of(code, region) and not region.is_empty and calls <= plain and not products:
            return (
                f"No line in {region.place} calls `linear_activation_{step}`: it stores results "
                "that lines above have computed for another layer."
            )
    return ""


def _no_last_step(code: Code) -> str:
    """Find a region of the output layer that computes nothing, where no loop does it either."""
    if code.tree.name != "L_model_forward" or len(code.regions) != len(_ACTIVATIONS):
        return ""
    hidden, output = code.regions
    texts = ["\n".join(ast.unparse(s) for s in r.statements) for r in code.regions]
    loop = _loop_of(code, hidden)
    if loop is None or ast.unparse(loop.iter) != "range(1, L)" or output.is_empty:
        return ""
    if re.search(r"str\(L\)|\{L\}|\+ 1|\bfor\b", texts[0]) or re.search(r"\(|@|\bfor\b", texts[1]):
        return ""
    return (
        f"The output layer is never computed: the given loop of line {loop.lineno} ends at layer "
        f"L - 1, and no line in {output.place} takes the step of layer L."
    )


def replaced(code: Code, name: str) -> str:
    """Find a line that puts another value in the place of a result that a call has given."""
    for region in code.regions:
        call = None
        for statement in region.statements:
            if not isinstance(statement, ast.Assign) or name not in names_set((statement,)):
                continue
            used = {n.id for n in ast.walk(statement.value) if isinstance(n, ast.Name)}
            if isinstance(statement.targets[0], ast.Tuple):
                call = statement if isinstance(statement.value, ast.Call) else None
            elif call is not None and name not in used and _is_other(statement.value, used):
                function = call.value.func if isinstance(call.value, ast.Call) else call.value
                return (
                    f"Line {statement.lineno}, {shown(statement)}, replaces the `{name}` that "
                    f"{shown(function)} in line {call.lineno} has given."
                )
    return ""


def _is_other(value: ast.expr, used: set[str]) -> bool:
    """Tell whether a value is another than the call's, not an own way to compute it from Z."""
    return used != {"Z"} or isinstance(value, ast.Name)
