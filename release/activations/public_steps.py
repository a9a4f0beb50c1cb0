"""Small changes to the steps of a computation: a step not kept, in another order, or missing."""

import ast
import copy
import re
from collections.abc import Iterator
from itertools import pairwise

from public_code import Code, names_asked, names_set, shown
from public_operators import Edit

_LOG, _MEANS = ("np.log", "math.log"), ("np.mean", "np.sum", "np.average")
# Calls that are made for what they do, not for their result.
_DOING = re.compile(r"np\.(random|testing|save\w*|put\w*|copyto|place|fill\w*|set\w*)\b")

BEFORE = "; the result was right before it"
# Methods that give a new array and leave theirs as it is.
_GIVES = re.compile(r"\w\.(reshape|transpose|squeeze|sum|mean|dot|copy|astype|round|clip)$")


def not_kept(code: Code) -> Iterator[Edit]:
    """Store the result of a line that computes something and stores it nowhere."""
    for region in code.regions:
        for statement in region.statements:
            if not isinstance(statement, ast.Expr) or not _computes(statement.value):
                continue
            before = [s for s in region.statements if s.lineno < statement.lineno]
            read = {n.id for n in ast.walk(statement.value) if isinstance(n, ast.Name)}
            names = dict.fromkeys((*reversed(names_set(tuple(before))), *names_asked(region)))
            # A name that the line reads is meant before another.
            for name in sorted(names, key=lambda name: name not in read):
                target = ast.Name(name, ast.Store())
                new = ast.Assign([target], statement.value)
                words = f"the result of {shown(statement)} is not kept; `{name} = ...` stores it"
                yield Edit(f"keep {name}", statement, new, words)


def other_target(code: Code) -> Iterator[Edit]:
    """Store under the name that is asked for what a line stores under the name of an argument."""
    arguments = {argument.arg for argument in code.tree.args.args}
    for region in code.regions:
        for statement in region.statements:
            names = names_set((statement,)) if isinstance(statement, ast.Assign) else []
            if (
                len(names) != 1
                or names[0] not in arguments
                or not isinstance(statement, ast.Assign)
            ):
                continue
            for name in (n for n in names_asked(region) if n.strip("_")):
                new = ast.Assign([ast.Name(name, ast.Store())], statement.value)
                words = f"{shown(statement)} stores the result under `{names[0]}`, not `{name}`"
                yield Edit(f"target {name}", statement, new, words)


def swapped_lines(code: Code) -> Iterator[tuple[Edit, Edit]]:
    """Exchange two lines that stand one below the other, of which one reads what the other sets."""
    words = "these two lines stand in the wrong order"
    for region in code.regions:
        for first, second in pairwise(region.statements):
            if not all(isinstance(s, ast.Assign | ast.AugAssign) for s in (first, second)):
                continue
            read = {n.id for n in ast.walk(second) if isinstance(n, ast.Name)}
            if first.lineno < second.lineno and read & {*names_set((first,))}:
                above = Edit("lines", first, copy.deepcopy(second), words)
                yield above, Edit("lines", second, copy.deepcopy(first), words)


def _computes(value: ast.expr) -> bool:
    if isinstance(value, ast.Call):
        name = ast.unparse(value.func)
        kept = any(keyword.arg == "out" for keyword in value.keywords)
        made = name.startswith("np.") and not _DOING.match(name)
        return (made or _GIVES.search(name) is not None) and not kept
    turned = isinstance(value, ast.Attribute) and value.attr == "T"
    return turned or isinstance(value, ast.BinOp | ast.UnaryOp)


def log_of_mean(node: ast.expr) -> Iterator[Edit]:
    """Take the logarithm before the mean."""
    if not isinstance(node, ast.Call) or ast.unparse(node.func) not in _LOG or len(node.args) != 1:
        return
    inner = node.args[0]
    if isinstance(inner, ast.Call) and ast.unparse(inner.func) in _MEANS and inner.args:
        each = ast.Call(node.func, inner.args[:1], [])
        new = ast.Call(inner.func, [each, *inner.args[1:]], inner.keywords)
        kind = "sum" if ast.unparse(inner.func) == "np.sum" else "mean"
        words = (
            f"{shown(node)} takes the logarithm of the {kind}; the logarithm of each entry comes "
            f"first, then the {kind}"
        )
        yield Edit("log of mean", node, new, words)


def reciprocal(value: ast.expr) -> Iterator[Edit]:
    """Divide 1 by a sum: the last step of a fraction."""
    if isinstance(value, ast.BinOp) and isinstance(value.op, ast.Add):
        new = ast.BinOp(ast.Constant(1), ast.Div(), value)
        words = f"{shown(value)} is what 1 is divided by; that step is missing"
        yield Edit("reciprocal", value, new, words)


def superfluous_lines(code: Code) -> Iterator[Edit]:
    """Leave out a line that changes an earlier result once more."""
    for region in code.regions:
        before: set[str] = set()
        for statement in region.statements:
            names = _changed_by(statement)
            if names and names <= before:
                words = f"{shown(statement)} is too much{BEFORE}"
                yield Edit("line", statement, ast.Pass(), words)
            before |= {*names_set((statement,))}


def _changed_by(statement: ast.stmt) -> set[str]:
    """Return the names of which a plain statement changes the values."""
    if not isinstance(statement, ast.Assign | ast.AugAssign):
        return set()
    left = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
    parts = left.elts if isinstance(left, ast.Tuple) else [left]
    return {ast.unparse(part).partition("[")[0] for part in parts}


def rate_of_step(value: ast.expr, names: list[str]) -> Iterator[Edit]:
    """Multiply what is subtracted by the learning rate."""
    if not isinstance(value, ast.BinOp) or not isinstance(value.op, ast.Add | ast.Sub):
        return
    used = {n.id for n in ast.walk(value) if isinstance(n, ast.Name)}
    if "learning_rate" in names and "learning_rate" not in used:
        new = ast.BinOp(value.right, ast.Mult(), ast.Name("learning_rate", ast.Load()))
        words = f"{shown(value.right)} is not multiplied by `learning_rate`"
        yield Edit("rate", value.right, new, words)
