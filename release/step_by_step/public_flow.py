"""The way of the values through a function: calls of the wrong step, results lost or not made."""

import ast
import re
from collections.abc import Iterator

from public_code import Code, Region, names_set, shown
from public_words import Record, listed

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
# The names whose values a result is made of, by the name of the result; of a group, one is enough.
_NEEDS = {
    ("A", "W", "b"): {"Z": ("W", "A", "b")},
    ("dZ", "cache"): {"dW": ("dZ", "A_prev"), "db": ("dZ",), "dA_prev": ("W", "dZ")},
    ("AL", "Y"): {"cost": ("AL", "Y")},
    ("AL", "Y", "caches"): {"dAL": ("AL", "Y")},
    ("Z",): {"A": ("Z",)},
    ("dA", "cache"): {"dZ": ("dA", "Z|cache")},
}


def flow_slip(code: Code) -> str:
    """Return a sentence about a step that is missing, taken twice or of the other way."""
    return wrong_way(code) or _twice(code) or _no_linear_step(code) or _not_appended(code)


def late_flow(code: Code) -> str:
    """Return a sentence about a loop whose rounds are all alike, or compute nothing."""
    return _same_rounds(code) or _no_step(code)


def _own_calls(code: Code) -> Iterator[ast.Call]:
    for statement in code.own_statements():
        if not hasattr(statement, "body"):
            for node in ast.walk(statement):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                    yield node


def wrong_way(code: Code) -> str:
    """Find a function of the way forward where the one of the way back belongs, and in reverse."""
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
    here, there = ("forward", "back") if back else ("back", "forward")
    return (
        f"{call_word}{'' if len(lines) > 1 else 's'} {listed([f'`{n}`' for n in names])}, made for "
        f"the way {here}; for the way {there} there is {listed([f'`{others[n]}`' for n in names])}."
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


def _twice(code: Code) -> str:
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
        used = {n.id for s in region.statements for n in ast.walk(s) if isinstance(n, ast.Name)}
        if loop.target.id not in used:
            last = "L" in used or "dAL" in used
            these = " These lines are those of the output layer." if last else ""
            return (
                f"No line in the loop of line {loop.lineno} uses `{loop.target.id}`, so each of "
                f"its rounds does the same.{these}"
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
            elif call is not None and name not in used and used != {"Z"}:
                function = call.value.func if isinstance(call.value, ast.Call) else call.value
                return (
                    f"Line {statement.lineno}, {shown(statement)}, replaces the `{name}` that "
                    f"{shown(function)} in line {call.lineno} has given."
                )
    return ""


# The values that a result needs


def without(code: Code, exercise: Record) -> str:
    """Find a result that is computed without the values of a name on which it depends."""
    needs = _NEEDS.get(tuple(exercise["arguments"]), {})
    for result, atoms in needs.items():
        setters = [s for s in code.own_statements() if result in _stores(s)]
        if not setters or any(_is_empty(s) for s in setters):
            continue
        used = _reached(code, result, {a for atom in atoms for a in atom.split("|")})
        lacking = [atom for atom in atoms if not used & set(atom.split("|"))]
        if lacking:
            names = [f"`{atom.partition('|')[0]}`" for atom in lacking]
            line = max(s.lineno for s in setters)
            unread = lacking[0] not in _valued(code.tree)
            shaped = unread and any(getattr(n, "id", "") == lacking[0] for n in ast.walk(code.tree))
            shape = " (its shape alone is used)" if shaped and len(names) == 1 else ""
            depends = listed([f"`{atom.partition('|')[0]}`" for atom in atoms])
            return (
                f"`{result}` is computed without the values of {listed(names, 'or')}{shape}; it "
                f"depends on {depends}. Look at line {line}."
            )
    return ""


def _is_empty(statement: ast.stmt) -> bool:
    value = getattr(statement, "value", None)
    return isinstance(value, ast.Constant) and value.value in (None, ...)


def _stores(statement: ast.stmt) -> set[str]:
    """Return the names that a statement itself sets, or whose entries it sets."""
    if isinstance(statement, ast.Assign):
        targets: list[ast.expr] = statement.targets
    elif isinstance(statement, ast.AugAssign):
        targets = [statement.target]
    else:
        return set()
    nodes = [n for target in targets for n in _targets(target)]
    return {n.id for n in nodes if isinstance(n, ast.Name)}


def _targets(target: ast.expr) -> Iterator[ast.expr]:
    if isinstance(target, ast.Tuple | ast.List):
        for part in target.elts:
            yield from _targets(part)
    elif isinstance(target, ast.Subscript):
        yield from _targets(target.value)
    else:
        yield target


def _reached(code: Code, name: str, atoms: set[str]) -> set[str]:
    """Return all names from whose values a name is computed; the atoms are not followed."""
    statements = [n for n in ast.walk(code.tree) if isinstance(n, ast.stmt)]
    found, todo = set(), {name}
    while todo:
        one = todo.pop()
        for statement in statements:
            if one in _stores(statement):
                new = _valued(getattr(statement, "value", statement)) - found
                found |= new
                todo |= new - atoms
    for statement in code.own_statements():
        # A condition and a loop decide over what is in them.
        for part in ("test", "iter"):
            found |= _valued(getattr(statement, part, ast.Pass()))
        if isinstance(statement, ast.Expr | ast.FunctionDef):
            found |= _valued(statement)
    return found


def _valued(node: ast.AST) -> set[str]:
    """Return the names in an expression whose values count, not their shape alone."""
    shaped: set[ast.AST] = set()
    for part in ast.walk(node):
        if isinstance(part, ast.Attribute) and part.attr in ("shape", "size", "ndim"):
            shaped.add(part.value)
        if isinstance(part, ast.Call) and ast.unparse(part.func) in ("len", "np.shape", "np.size"):
            shaped |= set(part.args)
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and n not in shaped}
