"""Small changes to a comparison, a number or a text; and the expression around a small one."""

import ast
import re
from collections.abc import Iterator

from public_code import ORDINALS, shown
from public_operators import SIGNS, Edit

# Numbers of layers, units and examples; an array never stands in their place.
COUNT = re.compile(r"([ijklmnL]|n_\w+)$")
ACTIVATIONS = ("sigmoid", "relu")
_HEADS = ("W", "b", "dW", "db", "dA")


def comparisons(node: ast.Compare) -> Iterator[Edit]:
    """Yield the other way round, and with or without equality."""
    turned = {ast.Gt: ast.Lt, ast.Lt: ast.Gt, ast.GtE: ast.LtE, ast.LtE: ast.GtE}
    strict = {ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Lt: ast.LtE, ast.LtE: ast.Lt}
    if len(node.ops) == 1 and isinstance(node.ops[0], ast.Eq | ast.NotEq):
        sign = "==" if isinstance(node.ops[0], ast.Eq) else "!="
        new_node = ast.Compare(node.left, [ast.Gt()], node.comparators)
        words = f"in {shown(node)} a `>` belongs in the place of the `{sign}`"
        yield Edit(f"compare {sign} >", node, new_node, words)
    if len(node.ops) != 1 or type(node.ops[0]) not in turned:
        return
    other = node.comparators[0]
    if isinstance(other, ast.Name):
        zero = ast.Compare(node.left, node.ops, [ast.Constant(0)])
        words = f"{shown(other)} stands in {shown(node)}, where `0` belongs"
        yield Edit("compare zero", node, zero, words)
    op, text = type(node.ops[0]), shown(node)
    for new, words in (
        (turned[op], f"the comparison {text} is the wrong way round"),
        (strict[op], f"{text} decides wrongly where both sides are equal"),
        (strict[turned[op]], f"the comparison {text} is the wrong way round"),
    ):
        changed = ast.Compare(node.left, [new()], node.comparators)
        yield Edit(f"compare {op.__name__} {new.__name__}", node, changed, words)


def constants(node: ast.Constant, parents: dict[ast.AST, ast.AST]) -> Iterator[Edit]:
    """Yield a number one further, and another text of the same family."""
    value, around = node.value, around_of(node, parents)
    if isinstance(value, bool) or around.startswith(("np.round(", "np.around(", "round(")):
        return  # more digits are not enough: the rounding has to go
    parent = parents.get(node)
    if isinstance(value, int) and not _of_results(parent, parents):
        # A size of 0 or below fits nothing.
        sized = isinstance(parent, ast.Tuple) or around.startswith("np.")
        for new in (value + 1, value - 1):
            if new < 0 or (new == 0 and sized and not isinstance(parent, ast.BinOp | ast.keyword)):
                continue
            words = (
                f"the number {value} in {around} is one too {'small' if new > value else 'large'}"
            )
            if value in (0, 1) and new in (0, 1) and isinstance(parent, ast.keyword):
                words = f"`axis={value}` is the wrong direction in {around}"
            words = _too_much(node, new, parent) or words
            yield Edit(f"number {value} {new}", node, ast.Constant(new), words)
    yield from _scaled(node, around)
    yield from _fixed(node, parent, around)
    for group in (ACTIVATIONS[::-1], _HEADS):
        for other in group if value in group else ():
            if other != value:
                words = f"{value!r} in {around} is wrong there; {other!r} belongs in its place"
                yield Edit(f"text {value} {other}", node, ast.Constant(other), words)


def _scaled(node: ast.Constant, around: str) -> Iterator[Edit]:
    """Shift the decimal point of a number below 1."""
    value = node.value
    if not isinstance(value, float) or not 0 < value < 1:
        return
    for factor, times in ((0.1, "10 times"), (0.01, "100 times")):
        for new, word in ((value * factor, "large"), (value / factor, "small")):
            words = f"the number {ast.unparse(node)} in {around} is {times} too {word}"
            number = ast.Constant(float(f"{new:.12g}"))
            yield Edit(f"factor {value} {times} {word}", node, number, words)


def _of_results(parent: ast.AST | None, parents: dict[ast.AST, ast.AST]) -> bool:
    """Tell whether a number picks a result of an activation in the middle of an expression.

    The second result is the cache, which is no better there than the argument itself.
    """
    if not isinstance(parent, ast.Subscript) or not isinstance(parent.value, ast.Call):
        return False
    activation = ast.unparse(parent.value.func) in ACTIVATIONS
    return activation and not isinstance(parents.get(parent), ast.Assign)


def _fixed(node: ast.Constant, parent: ast.AST | None, around: str) -> Iterator[Edit]:
    """Take the last entry for the first, or the number of examples for a number."""
    value = node.value
    if value == 0 and isinstance(parent, ast.Subscript) and isinstance(parent.value, ast.Name):
        words = f"{around} takes the first entry, where the last belongs"
        yield Edit("last entry", node, ast.Constant(-1), words)
    if isinstance(value, int | float) and value > 1 and isinstance(parent, ast.BinOp):
        words = f"{value} in {around} is a fixed number, where `m` belongs"
        yield Edit(f"fixed {value}", node, ast.Name("m", ast.Load()), words)


def _too_much(node: ast.Constant, new: int, parent: ast.AST | None) -> str:
    """Say that an operation is too much which with the new number would change nothing."""
    if not isinstance(parent, ast.BinOp) or type(parent.op) not in SIGNS:
        return ""
    if new != (0 if isinstance(parent.op, ast.Add | ast.Sub) else 1):
        return ""
    sign = SIGNS[type(parent.op)]
    if parent.left is node and isinstance(parent.op, ast.Sub | ast.Div):
        # Without it a minus stays; a divisor does not.
        minus = (
            f"`{node.value}` is too much in {shown(parent)}: {shown(parent.right)} keeps its minus"
        )
        return minus if isinstance(parent.op, ast.Sub) else ""
    if parent.left is node and not isinstance(parent.op, ast.Add | ast.Mult):
        return ""  # without the base of a power the exponent would stay
    text = f"{sign} {node.value}" if parent.right is node else f"{node.value} {sign}"
    return f"`{text}` is too much in {shown(parent)}"


def around_of(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> str:
    """Show the expression around a small one: the entry of a dictionary, a call, a product."""
    parent = parents.get(node)
    around = parent
    while isinstance(around, ast.expr):
        if isinstance(around, ast.Subscript):
            return shown(around)
        if isinstance(around, ast.Call) and ast.unparse(around.func) != "str":
            break
        around = parents.get(around)
    if isinstance(parent, ast.keyword | ast.Tuple):
        return around_of(parent, parents)
    key = parents.get(parent) if isinstance(parent, ast.Call) else None
    if isinstance(key, ast.BinOp) and isinstance(parent, ast.Call):
        # The text of a key goes with its number.
        parent = key if ast.unparse(parent.func) == "str" else parent
    return shown(parent) if isinstance(parent, ast.expr | ast.Assign) else "this line"


def counted(node: ast.expr, parents: dict[ast.AST, ast.AST]) -> str:
    """Say what the number of a layer or an example is computed for: a key, an index, a range."""
    names = re.findall(r"[A-Za-z_]\w*", re.sub(r"len\(\w+\)", "", ast.unparse(node)))
    if not all(map(COUNT.match, names)):
        return ""
    inner: ast.AST = node
    around = parents.get(node)
    while isinstance(around, ast.expr):
        if isinstance(around, ast.FormattedValue):
            return "key"
        if isinstance(around, ast.Call) and ast.unparse(around.func) in ("str", "range"):
            return {"str": "key"}.get(ast.unparse(around.func), "range")
        if isinstance(around, ast.Subscript) and around.slice is inner:
            return "index"
        inner, around = around, parents.get(around)
    return ""


def which(node: ast.expr, parents: dict[ast.AST, ast.AST]) -> str:
    """Return ` in ...` with the expression around a node that its line has several times."""
    whole: ast.AST = node
    while isinstance(parents.get(whole), ast.expr):
        whole = parents[whole]
    text, kind = ast.unparse(node), type(node)
    alike = [n for n in ast.walk(whole) if isinstance(n, kind) and ast.unparse(n) == text]
    if len(alike) < 2:
        return ""
    line, around = ast.unparse(whole), parents.get(node)
    while isinstance(around, ast.expr) and len({*ast.walk(around)} & {*alike}) == 1:
        if line.count(ast.unparse(around)) == 1:
            return f" in {shown(around)}"
        around = parents.get(around)
    alike.sort(key=lambda n: (n.lineno, n.col_offset))
    number = alike.index(node)
    place = ORDINALS[number] if number < len(ORDINALS) else f"{number + 1}th"
    return f" (the {place} in the line)"
