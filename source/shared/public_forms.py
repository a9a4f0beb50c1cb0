"""Expressions that mean something else than they seem to, wherever they stand in an exercise."""

import ast
import re
from collections.abc import Iterator

from public_code import Code, shown
from public_words import Record, listed

_KINDS = ("relu", "sigmoid")
_HALVES = ("Z / 2", "0.5 * Z", "Z * 0.5", "1 / 2 * Z", "Z * (1 / 2)", "Z / 2.0", "Z * 1 / 2")
# What is put together in this order.
_PAIRS = (("linear_cache", "activation_cache"), ("A_prev", "W", "b"), ("A", "W", "b"))


def form_slip(code: Code, exercise: Record) -> str:
    """Return a sentence about an expression that is wrong in this exercise, or nothing."""
    return (
        other_text(code)
        or turned_pair(code)
        or compared_product(code)
        or _fixed_power(code)
        or _summed_apart(code)
        or _times_cache(code, exercise)
        or _slope_of_sigmoid(code, exercise)
        or _not_subtracted(code, exercise)
    )


def nodes(code: Code) -> Iterator[ast.AST]:
    for statement in code.own_statements():
        if not hasattr(statement, "body"):
            yield from ast.walk(statement)
        for part in ("test", "iter"):
            yield from ast.walk(getattr(statement, part, ast.Pass()))


def other_text(code: Code) -> str:
    """Find a comparison with a text that the activation never is."""
    for node in ast.walk(code.tree):
        if not isinstance(node, ast.Compare) or ast.unparse(node.left) != "activation":
            continue
        value = getattr(node.comparators[0], "value", None)
        place = next((r.place for r in code.regions if r.first < node.lineno < r.last), "")
        where = f"Line {node.lineno} compares `activation` with {value!r}"
        if isinstance(value, str) and value not in _KINDS:
            return f"{where}, but it is 'sigmoid' or 'relu', so this never holds."
        other = [kind for kind in _KINDS if f'"{kind}"' in place and kind != value]
        if isinstance(value, str) and other and isinstance(node.ops[0], ast.Eq):
            return f"{where} where it is {other[0]!r} already, so this never holds."
    return ""


def turned_pair(code: Code) -> str:
    """Find a cache that is put together in another order."""
    made = caches_made(code)
    if made.get("activation_cache") == "linear" and made.get("linear_cache") == "activation":
        lines = [
            n.lineno for n in code.own_statements() if "activation_cache, linear" in ast.unparse(n)
        ]
        if lines:
            return (
                f"Line {lines[0]} takes the cache apart as `(activation_cache, linear_cache)`; its "
                "parts are `(linear_cache, activation_cache)`, in this order."
            )
    for statement in code.own_statements():
        left = statement.targets[0] if isinstance(statement, ast.Assign) else None
        texts = [ast.unparse(n) for n in left.elts] if isinstance(left, ast.Tuple) else []
        value = statement.value if isinstance(statement, ast.Assign) else None
        values = [ast.unparse(n) for n in value.elts] if isinstance(value, ast.Tuple) else []
        kinds = {made.get(name) for name in texts}
        if values == texts[::-1] and kinds == {"linear", "activation"}:
            return (
                f"Line {statement.lineno}, {shown(statement)}, exchanges the two caches; without "
                "it each has its right name."
            )
    for node in nodes(code):
        if not isinstance(node, ast.Tuple) or not isinstance(node.ctx, ast.Load):
            continue
        names = tuple(ast.unparse(part) for part in node.elts)
        if [made.get(name) for name in names] == ["activation", "linear"]:
            return (
                f"Line {node.lineno} puts {shown(node)} together; the cache of the linear step "
                "comes first, then that of the activation."
            )
        for pair in _PAIRS:
            if sorted(pair) == sorted(names) and pair != names:
                return (
                    f"Line {node.lineno} puts {shown(node)} together; the order is "
                    f"`({', '.join(pair)})`."
                )
    return ""


def caches_made(code: Code) -> dict[str, str]:
    """Return the names of caches that calls give, with the step that each belongs to."""
    steps = {"linear_forward": "linear", "sigmoid": "activation", "relu": "activation"}
    found = {}
    for statement in code.own_statements():
        call = statement.value if isinstance(statement, ast.Assign) else None
        left = statement.targets[0] if isinstance(statement, ast.Assign) else None
        step = steps.get(ast.unparse(call.func)) if isinstance(call, ast.Call) else None
        if step and isinstance(left, ast.Tuple) and len(left.elts) == 2:
            found[ast.unparse(left.elts[1])] = step
        inner = left.elts[-1] if isinstance(left, ast.Tuple) else None
        whole = isinstance(call, ast.Call) and ast.unparse(call.func) == "linear_activation_forward"
        if whole and isinstance(inner, ast.Tuple) and len(inner.elts) == 2:
            first, second = map(ast.unparse, inner.elts)
            found |= {first: "linear", second: "activation"}
    return found


def compared_product(code: Code) -> str:
    """Find `dA * Z > 0`, which compares the product."""
    for node in nodes(code):
        left = node.left if isinstance(node, ast.Compare) else None
        product = isinstance(left, ast.BinOp) and isinstance(left.op, ast.Mult)
        names = [n.id for n in ast.walk(left) if isinstance(n, ast.Name)] if product else []
        if left is not None and ("dA" in names or names.count("Z") > 1):
            rest = ", and leave `dA` out of it" if "dA" in names else ""
            return (
                f"{shown(node)} in line {getattr(node, 'lineno', 0)} compares the product "
                f"{shown(left)}; put parentheses around the comparison{rest}."
            )
    return ""


def _fixed_power(code: Code) -> str:
    powers = {n.left for n in nodes(code) if isinstance(n, ast.BinOp) and _is(n, ast.Pow)}
    for node in nodes(code):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "np.exp" and node.args:
            names = [n for n in ast.walk(node.args[0]) if isinstance(n, ast.Name)]
            if not names and node not in powers:
                return (
                    f"{shown(node)} in line {node.lineno} is a fixed number: the exponent with the "
                    "variable in it belongs inside its parentheses."
                )
    return ""


def _is(node: ast.BinOp, kind: type[ast.operator]) -> bool:
    return isinstance(node.op, kind)


def _summed_apart(code: Code) -> str:
    """Find a product of two sums where the sum of products is meant."""
    named = {
        ast.unparse(s.targets[0])
        for s in code.own_statements()
        if isinstance(s, ast.Assign) and is_sum(s.value)
    }
    for node in nodes(code):
        if not isinstance(node, ast.BinOp) or not isinstance(node.op, ast.Mult):
            continue
        sums = [f for f in _factors(node) if is_sum(f) or ast.unparse(f) in named]
        if len(sums) > 1:
            how = "multiply entry by entry first, then add up the products."
            if code.tree.name.startswith("linear_"):
                how = "a matrix product (`np.dot` or `@`) multiplies first and adds up then."
            return (
                f"Line {node.lineno} multiplies the sums {shown(sums[0])} and {shown(sums[1])}: "
                f"{how}"
            )
    return ""


def _factors(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult | ast.Div):
        yield from _factors(node.left)
        if isinstance(node.op, ast.Mult):
            yield from _factors(node.right)
    elif isinstance(node, ast.UnaryOp):
        yield from _factors(node.operand)
    else:
        yield node


def is_sum(node: ast.expr) -> bool:
    if isinstance(node, ast.Attribute) and node.attr == "T":
        return is_sum(node.value)
    return isinstance(node, ast.Call) and (
        ast.unparse(node.func) in ("np.sum", "np.mean") or ast.unparse(node.func).endswith(".sum")
    )


def _times_cache(code: Code, exercise: Record) -> str:
    """Find dA multiplied by Z where the slope of ReLU belongs."""
    if exercise["arguments"] != ["dA", "cache"] or "sigmoid" in exercise["builds_on"]:
        return ""
    for node in nodes(code):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult):
            sides = {ast.unparse(node.left), ast.unparse(node.right)}
            if "dA" in sides and sides & {"Z", "cache"}:
                return (
                    f"{shown(node)} in line {node.lineno} multiplies the gradient by Z; what "
                    "belongs there is the slope of ReLU, 1 where Z is positive and 0 elsewhere."
                )
    return ""


def _slope_of_sigmoid(code: Code, exercise: Record) -> str:
    """Find `s * (1 - s)` where the slope of ReLU belongs."""
    alone = exercise["arguments"] == ["dA", "cache"] and "sigmoid" not in exercise["builds_on"]
    for node in nodes(code):
        left = node.right if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult) else None
        places = [r.place for r in code.regions if r.first < getattr(node, "lineno", 0) < r.last]
        if left is None or not (alone or any('"relu"' in place for place in places)):
            continue
        assert isinstance(node, ast.BinOp)
        if ast.unparse(left) == f"1 - {ast.unparse(list(_factors(node.left))[-1])}":
            return (
                f"{shown(node)} in line {node.lineno} has the slope of the sigmoid in it; that of "
                "ReLU is 1 where Z is positive and 0 elsewhere."
            )
    return ""


def _not_subtracted(code: Code, exercise: Record) -> str:
    """Find a step that is not subtracted from the old parameter."""
    if exercise["arguments"] != ["params", "grads", "learning_rate"]:
        return ""
    lines = []
    for node in code.own_statements():
        value = node.value if isinstance(node, ast.Assign) else None
        if value is None or "grads" not in ast.unparse(value):
            continue
        alone = [n for n in _terms(value) if ast.unparse(n) == "learning_rate"]
        if alone:
            return (
                f"`learning_rate` in line {alone[0].lineno} is a term by itself; it is a factor of "
                "the gradient."
            )
        if isinstance(value, ast.BinOp) and isinstance(value.op, ast.Sub):
            left, right = ast.unparse(value.left), ast.unparse(value.right)
            if "grads" in right and "learning_rate" in left and "learning_rate" not in right:
                return (
                    f"In line {node.lineno} the learning rate is a factor of the old parameter; it "
                    "is a factor of the gradient."
                )
            if "grads" in left and "grads" not in right and "learning_rate" in right:
                return (
                    f"In line {node.lineno} the parameter and its gradient have changed places: "
                    "the learning rate is a factor of the gradient, not of the parameter."
                )
        if _is_product(value) and re.search(r"\b(params|parameters)\b", ast.unparse(value)):
            lines.append(node)
    if not lines:
        return ""
    many = f"Lines {listed([str(n.lineno) for n in lines])} join" if len(lines) > 1 else ""
    many = many or f"Line {lines[0].lineno} joins"
    return (
        f"{many} the old parameter and the gradient by a product; the step, learning_rate times "
        "gradient, is subtracted from the old parameter."
    )


def _is_product(value: ast.expr) -> bool:
    """Tell whether a value is a product, in which no gradient is subtracted."""
    if not isinstance(value, ast.BinOp) or not isinstance(value.op, ast.Mult | ast.Div):
        return False
    return not any(
        isinstance(n, ast.BinOp) and isinstance(n.op, ast.Sub) and "grads" in ast.unparse(n)
        for n in ast.walk(value)
    )


def _terms(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Sub):
        yield from _terms(node.left)
        yield from _terms(node.right)
    else:
        yield node


def by_tanh(code: Code, exercise: Record) -> str:
    """Say how the sigmoid is made of tanh, where a line tries it."""
    if exercise["returns"] != ["A", "cache"] or exercise["arguments"] != ["Z"]:
        return ""
    for node in nodes(code):
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".tanh") and node.args:
            if ast.unparse(node.args[0]) not in _HALVES:
                return (
                    f"The sigmoid can be made of tanh, but of the tanh of half of Z; line "
                    f"{node.lineno} takes {shown(node)}."
                )
            return (
                f"{shown(node)} in line {node.lineno} lies between -1 and 1: 1 is added to it, and "
                "the sum is halved."
            )
    return ""


def by_one(code: Code) -> str:
    """Find `Y / 1 - AL`, which divides by 1 only."""
    for node in nodes(code):
        left = node.left if isinstance(node, ast.BinOp) and _is_sum_sign(node) else None
        last = left.right if isinstance(left, ast.BinOp) and _is_sum_sign(left) else left
        divided = isinstance(last, ast.BinOp) and isinstance(last.op, ast.Div)
        if not isinstance(last, ast.BinOp) or not isinstance(node, ast.BinOp) or not divided:
            continue
        if ast.unparse(last.right) == "1":
            sign = "-" if isinstance(node.op, ast.Sub) else "+"
            return (
                f"{shown(last)} in line {last.lineno} divides by 1 only: the parentheses "
                f"around `1 {sign} {ast.unparse(node.right)}` are missing."
            )
    return ""


def _is_sum_sign(node: ast.BinOp) -> bool:
    return isinstance(node.op, ast.Add | ast.Sub)
