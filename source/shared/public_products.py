"""Matrix products in the place of other products, and axes that get lost."""

import ast
import re

from public_code import Code, shown
from public_forms import is_sum, nodes

_PRODUCTS = ("np.dot", "np.matmul")
_STACKED = ("np.array", "np.asarray", "np.stack", "np.vstack")
_COLUMN = re.compile(r"\w\[:, \[?\w+[\]:]")
_BEHIND_CALL = ("squeeze", "ravel", "flatten")


def product_slip(code: Code) -> str:
    """Return a sentence about a product or a sum of arrays that is another than is needed."""
    return (
        _quotient(code)
        or _no_product(code)
        or _flat_sum(code)
        or _bias_as_factor(code)
        or _every_label(code)
    )


def _quotient(code: Code) -> str:
    """Find a matrix product in dAL, which has an entry for each example."""
    for region in code.regions:
        for node in (n for s in region.statements if "dAL" in region.asked for n in ast.walk(s)):
            product = isinstance(node, ast.BinOp) and isinstance(node.op, ast.MatMult)
            product = product or (isinstance(node, ast.Call) and _is_product(node))
            if product and not any(isinstance(n, ast.Constant) for n in getattr(node, "args", ())):
                return (
                    f"{shown(node)} in line {getattr(node, 'lineno', 0)} is a matrix product, "
                    "which adds up over the examples; `dAL` has an entry for each example, so it "
                    "is divided entry by entry, with `/`."
                )
    return ""


def _is_product(node: ast.Call) -> bool:
    name = ast.unparse(node.func)
    return name in (*_PRODUCTS, "np.inner", "np.vdot") or (
        name.endswith(".dot") and name[:3] != "np." and len(node.args) == 1
    )


def _every_label(code: Code) -> str:
    """Find `np.dot(Y.T, ...)`, which multiplies the labels with all outputs."""
    for node in nodes(code) if code.tree.name == "compute_cost" else ():
        factors = node.args if isinstance(node, ast.Call) else []
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.MatMult):
            factors = [node.left, node.right]
        elif not isinstance(node, ast.Call) or ast.unparse(node.func) not in _PRODUCTS:
            continue
        if len(factors) == 2 and [ast.unparse(f).endswith(".T") for f in factors] == [True, False]:
            return (
                f"{shown(node)} in line {getattr(node, 'lineno', 0)} multiplies every label with "
                "every output; each label belongs to its own example."
            )
    return ""


def _no_product(code: Code) -> str:
    """Find `np.sum(W * A)` in the place of a matrix product."""
    results = {"linear_forward": ("Z",), "linear_backward": ("dW", "dA_prev")}
    for statement in code.own_statements():
        target = statement.targets[0] if isinstance(statement, ast.Assign) else None
        name = ast.unparse(target) if target is not None else ""
        if name not in results.get(code.tree.name, ()) or _has_loop(code):
            continue
        for node in ast.walk(statement):
            inner = node.args[0] if isinstance(node, ast.Call) and node.args else None
            product = isinstance(inner, ast.BinOp) and isinstance(inner.op, ast.Mult)
            product = product or (inner is not None and "np.multiply(" in ast.unparse(inner))
            if isinstance(node, ast.Call) and is_sum(node) and inner is not None and product:
                return (
                    f"{shown(node)} in line {node.lineno} multiplies entry by entry and adds up; "
                    f"`{name}` is made of a matrix product (`np.dot` or `@`)."
                )
    return ""


def _has_loop(code: Code) -> bool:
    return any(isinstance(s, ast.For) for s in code.own_statements())


def _bias_as_factor(code: Code) -> str:
    for node in nodes(code) if code.tree.name == "linear_forward" else ():
        factors = node.args if isinstance(node, ast.Call) else []
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.MatMult):
            factors = [node.left, node.right]
        product = not isinstance(node, ast.Call) or ast.unparse(node.func) in _PRODUCTS
        if product and any(ast.unparse(factor) == "b" for factor in factors[:2]):
            return f"`b` is a factor in {shown(node)}; it is added to the product of `W` and `A`."
    return ""


def _flat_sum(code: Code) -> str:
    """Find `x[:, i]` that is added to a column."""
    columns = {
        ast.unparse(s.targets[0])
        for s in code.own_statements()
        if isinstance(s, ast.Assign)
        and re.match(r"np\.zeros(_like\(b\)|\(b\.shape|\(\(.+, 1\)\))", ast.unparse(s.value))
    }
    for statement in code.own_statements():
        left = statement.targets[0] if isinstance(statement, ast.Assign) else None
        left = statement.target if isinstance(statement, ast.AugAssign) else left
        if not isinstance(left, ast.Name) or left.id not in columns:
            continue
        assert isinstance(statement, ast.Assign | ast.AugAssign)
        flat = _flat_column(statement.value)
        if flat is not None and isinstance(flat.slice, ast.Tuple):
            index = ast.unparse(flat.slice.elts[1])
            return (
                f"{shown(flat)} in line {flat.lineno} is flat, no column, so a sum with a column "
                f"takes it for a row; `{ast.unparse(flat.value)}[:, {index}:{index} + 1]` keeps "
                "the column."
            )
    return ""


def _flat_column(value: ast.expr) -> ast.Subscript | None:
    """Return `x[:, i]` where it is a term by itself."""
    terms = [value]
    while terms:
        node = terms.pop()
        if isinstance(node, ast.BinOp):
            terms += [node.left, node.right]
        elif isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Tuple):
            first, last = node.slice.elts[0], node.slice.elts[-1]
            whole = isinstance(first, ast.Slice) and ast.unparse(first) == ":"
            if whole and not isinstance(last, ast.Slice) and len(node.slice.elts) == 2:
                return node
    return None


def lost_axis(code: Code, part: str, sentence: str) -> str:
    """Say which call takes an axis away or puts the examples along the wrong one."""
    if " shape " in sentence and (words := _examples_as_rows(code, part)):
        return words
    for statement in code.own_statements():
        left = statement.targets[0] if isinstance(statement, ast.Assign) else None
        left = statement.target if isinstance(statement, ast.AugAssign) else left
        if left is None or ast.unparse(left).partition("[")[0] != part:
            continue
        assert isinstance(statement, ast.Assign | ast.AugAssign)
        for node in ast.walk(statement.value):
            if not isinstance(node, ast.Call | ast.Subscript) or ",)" not in sentence:
                continue
            if _takes_away(node):
                return (
                    f"{shown(node)} in line {node.lineno} takes away an axis of length 1: keep it."
                )
    return ""


def _examples_as_rows(code: Code, part: str) -> str:
    """Find an array of a list that has an entry for each example."""
    for statement in code.own_statements():
        call = statement.value if isinstance(statement, ast.Assign) else None
        plain = isinstance(call, ast.Call) and len(call.args) == 1 and not call.keywords
        if not isinstance(call, ast.Call) or not plain or ast.unparse(call.func) not in _STACKED:
            continue
        held, entries = call.args[0], []
        if isinstance(held, ast.ListComp):
            entries = [ast.unparse(held.elt)]
        elif isinstance(held, ast.Name):
            lines = map(ast.unparse, code.own_statements())
            starts = (f"{held.id}.append(", f"{held.id} = [")
            entries = [line for line in lines if line.startswith(starts) and line[-2:] != "[]"]
        sets = isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == part
        if sets and entries and all(_COLUMN.search(entry) for entry in entries):
            return (
                f"{shown(call)} in line {call.lineno} puts the examples along the first axis, one "
                f"below the other; they are the columns of `{part}`, side by side."
            )
    return ""


def _takes_away(node: ast.Call | ast.Subscript) -> bool:
    if isinstance(node, ast.Subscript):
        picked = isinstance(node.slice, ast.Tuple) and ast.unparse(node.slice).strip("()") in (
            ":, 0",
            "0, :",
        )
        return picked and "keepdims" in ast.unparse(node.value)
    name = ast.unparse(node.func)
    flat = name.endswith("reshape") and node.args and ast.unparse(node.args[-1]) in ("-1", "(-1,)")
    return name.rpartition(".")[2] in _BEHIND_CALL or bool(flat)
