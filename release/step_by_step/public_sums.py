"""Sums that a loop begins anew, and a count in the place of a sum."""

import ast

from public_code import Code, shown
from public_words import Record


def sum_in_loop(code: Code) -> str:
    """Find a sum that a line within its loop sets back to 0 in every round."""
    for loop in (n for n in ast.walk(code.tree) if isinstance(n, ast.For)):
        if not code.in_region(loop.lineno):
            continue
        for first in loop.body:
            zero = isinstance(first, ast.Assign) and ast.unparse(first.value) in ("0", "0.0")
            name = ast.unparse(first.targets[0]) if isinstance(first, ast.Assign) and zero else ""
            inside = [n for s in loop.body for n in ast.walk(s)]
            sums = [n for n in inside if isinstance(n, ast.AugAssign)]
            sums = [n for n in sums if ast.unparse(n.target) == name]
            reads = [n for n in ast.walk(code.tree) if isinstance(n, ast.Name) and n.id == name]
            reads = [n for n in reads if isinstance(n.ctx, ast.Load)]
            if sums and reads and not set(reads) & set(inside):
                of_cost = code.tree.name == "compute_cost"
                last = "loss of the last example" if of_cost else "last round of the loop"
                return (
                    f"Only the {last} is in the sum: line {first.lineno}, {shown(first)}, stands "
                    "inside the loop and begins anew in every round. It belongs before the loop."
                )
    return ""


def share_of_answers(code: Code, exercise: Record) -> str:
    """Find a cost that counts the wrong or the right answers."""
    own = [n for s in code.own_statements() for n in ast.walk(s)]
    if exercise["returns"] != ["cost"] or any("log" in ast.unparse(s) for s in own):
        return ""
    for node in own:
        of_two = isinstance(node, ast.Call) and len(node.args) == 2
        name = ast.unparse(node.func) if isinstance(node, ast.Call) and of_two else ""
        parts = [node.left, *node.comparators] if isinstance(node, ast.Compare) else []
        if isinstance(node, ast.Compare):
            name = {ast.Eq: "np.equal", ast.NotEq: "np.not_equal"}.get(type(node.ops[0]), "")
        parts = node.args if isinstance(node, ast.Call) else parts
        others = [part for part in parts if ast.unparse(part) != "Y"]
        guessed = len(others) == 1 < len(parts) and not isinstance(others[0], ast.Constant)
        if name in ("np.equal", "np.not_equal") and guessed:
            kind = "right" if name == "np.equal" else "wrong"
            shares = (
                f"cost = np.mean({ast.unparse(node)})",
                f"cost = np.sum({ast.unparse(node)}) / m",
            )
            alone = any(ast.unparse(s) in shares for s in code.own_statements())
            counts = f"is the share of {kind} answers" if alone else "counts right or wrong answers"
            return f"This {counts}; the exercise asks for the cross-entropy."
    return ""
