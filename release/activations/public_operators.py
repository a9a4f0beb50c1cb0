"""Small changes to an operator or a call: another sign, order, function, axis, or number."""

import ast
import builtins
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from public_code import ORDINALS, is_loose, shown

_SIBLINGS = (
    ("log", "log10", "log2", "log1p"),
    ("max", "maximum", "fmax", "amax"),
    ("min", "maximum"),
    ("minimum", "maximum"),
    ("sum", "mean"),
    ("dot", "multiply"),
    ("zeros", "ones"),
    ("rand", "randn"),
    ("exp", "exp2", "expm1"),
    ("exp", "log"),
)
# A matrix product is meant by these, but never the other way round.
_PRODUCTS = ("cross", "inner", "outer", "kron", "vdot")
# Functions that no formula of the workbooks needs.
_NEVER = ("log10", "log2", "log1p", "exp2", "expm1", "fmax", "amax", "rand")
_TOTALS = ("max", "min", "prod", "median", "cumsum")
SIGNS: dict[type[ast.operator], str] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.FloorDiv: "//",
    ast.Pow: "**",
    ast.BitXor: "^",
    ast.Mod: "%",
    ast.MatMult: "@",
}


class Edit(NamedTuple):
    """A change: `new` takes the place of `node`; those of one kind may be made together."""

    kind: str
    node: ast.AST
    new: ast.AST
    words: str


def operators(node: ast.BinOp) -> Iterator[Edit]:
    """Yield another operator, the operands exchanged, and other parentheses."""
    left, right, sign = node.left, node.right, SIGNS.get(type(node.op), "")
    yield from _other_transposed(node)
    yield from _numerator(node)
    whole = isinstance(right, ast.Constant) or ".shape[" in ast.unparse(right)
    if isinstance(node.op, ast.Div) and whole:
        text = ast.unparse(right)
        yield Edit(f"only / {text}", node, left, f"`/ {text}` is too much in {shown(node)}")
    # The 1 of `l + 1` is another matter than a term of a sum.
    constant = isinstance(right, ast.Constant)
    for op, words in _other_operators(node):
        kind = f"{sign} {SIGNS[type(op)]} {constant}"
        yield Edit(kind, node, ast.BinOp(left, op, right), words)
    if isinstance(node.op, ast.Mult):
        yield from _transposed_products(node)
        if isinstance(left, ast.Name):
            words = f"in {shown(node)} the rest is divided by `{left.id}`, not multiplied"
            yield Edit("divided", node, ast.BinOp(right, ast.Div(), left), words)
    of_one = isinstance(node.op, ast.Sub) and isinstance(left, ast.Constant)
    if isinstance(node.op, ast.Sub | ast.Div | ast.MatMult) and not of_one:
        words = f"the two sides of {shown(node)} have changed places"
        yield Edit(f"swap {sign}", node, ast.BinOp(right, node.op, left), words)
    words = f"parentheses are missing or misplaced in {shown(node)}"
    if isinstance(left, ast.BinOp):
        inner = ast.BinOp(left.right, node.op, right)
        yield Edit("rotate", node, ast.BinOp(left.left, left.op, inner), words)
        if isinstance(left.op, ast.Mult) and isinstance(node.op, ast.Add | ast.Sub):
            inner = ast.BinOp(left.right, left.op, right)
            words_of_both = f"`{SIGNS[type(left.op)]}` and `{sign}` have changed places in "
            new = ast.BinOp(left.left, node.op, inner)
            yield Edit("exchange", node, new, words_of_both + shown(node))
    if isinstance(right, ast.BinOp):
        inner = ast.BinOp(left, node.op, right.left)
        yield Edit("rotate", node, ast.BinOp(inner, right.op, right.right), words)
    if isinstance(node.op, ast.Add | ast.Sub):
        yield from _into_sum(node)
        yield from _into_call(node)


def _other_operators(node: ast.BinOp) -> Iterator[tuple[ast.operator, str]]:
    text = shown(node)
    if isinstance(node.op, ast.Mult):
        words = f"{text} multiplies entry by entry, where a matrix product is needed"
        yield ast.MatMult(), words
    if isinstance(node.op, ast.Add):
        yield ast.MatMult(), f"{text} adds, where a matrix product is needed"
        yield ast.Mult(), _exchanged(node, ast.Mult)
    if isinstance(node.op, ast.Sub):
        yield ast.Mult(), _exchanged(node, ast.Mult)
    if isinstance(node.op, ast.Sub | ast.Add) and ast.unparse(node.right) == "m":
        yield ast.Div(), _exchanged(node, ast.Div)
    if isinstance(node.op, ast.MatMult):
        yield ast.Mult(), f"{text} is a matrix product, where `*` (entry by entry) belongs"
    if isinstance(node.op, ast.FloorDiv):
        yield ast.Div(), f"`//` in {text} drops what is behind the decimal point"
    others = {ast.Mult: ast.Div, ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Div: ast.Mult}
    others[ast.Pow] = ast.Mult
    yield from _powers(node)
    other = others.get(type(node.op))
    if isinstance(node.op, ast.Div) and ast.unparse(node.left) == "1":
        yield ast.Mult(), f"`1 /` is too much in {text}"
    elif other is not None:
        yield other(), _exchanged(node, other)


def _powers(node: ast.BinOp) -> Iterator[tuple[ast.operator, str]]:
    """Take a power for a product with 2, and for one with the base of the exponential."""
    if not isinstance(node.op, ast.Mult):
        return
    if ast.unparse(node.right) == "2":
        square = shown(ast.BinOp(node.left, ast.Pow(), node.right))
        yield ast.Pow(), f"{shown(node)} is twice {shown(node.left)}; its square is {square}"
    if ast.unparse(node.left) in ("np.e", "math.e"):
        yield ast.Pow(), _exchanged(node, ast.Pow)


def _exchanged(node: ast.BinOp, other: type[ast.operator]) -> str:
    """Say which operator belongs in the place of which, so that it can be done as it is said."""
    sign = SIGNS[type(node.op)]
    full, right = ast.unparse(node), ast.unparse(node.right)
    right = right if full.endswith(f" {sign} {right}") else f"({right})"
    place = f"the `{sign}`"
    if full.count(f" {sign} {right}") == 1 < full.count(f" {sign} "):
        place += f" before `{right}`"
    elif full.count(f" {sign} ") > 1:
        place = f"the {_ordinal(ast.unparse(node.left).count(f' {sign} '))} `{sign}`"
    words = f"in {shown(node)} a `{SIGNS[other]}` belongs in the place of {place}"
    bare = is_loose(node.left) and isinstance(node.op, ast.Add | ast.Sub)
    if bare and other not in (ast.Add, ast.Sub):
        words += f", with parentheses around {shown(node.left)}"
    return words


def _ordinal(number: int) -> str:
    return ORDINALS[number] if number < len(ORDINALS) else f"{number + 1}th"


def _numerator(node: ast.BinOp) -> Iterator[Edit]:
    """Take 1 for an exponential above the line."""
    above = node.left
    call = isinstance(above, ast.Call) and "exp" in ast.unparse(above.func)
    if isinstance(node.op, ast.Div) and call:
        words = f"{shown(above)} stands above the line of {shown(node)}, where `1` belongs"
        yield Edit("above call", node, ast.BinOp(ast.Constant(1), ast.Div(), node.right), words)


def _transposed_products(node: ast.BinOp) -> Iterator[Edit]:
    sides = (node.left, node.right)
    for side in (1, 0):
        turned: list[ast.expr] = list(sides)
        turned[side] = ast.Attribute(sides[side], "T", ast.Load())
        words = f"{shown(node)} multiplies entry by entry, where a matrix product is needed, with "
        words += f"{shown(sides[side])} transposed"
        yield Edit(f"product {side}", node, ast.BinOp(turned[0], ast.MatMult(), turned[1]), words)


def _into_call(node: ast.BinOp) -> Iterator[Edit]:
    """Take `1 -` before a function into its parentheses."""
    right = node.right
    if isinstance(right, ast.Call) and len(right.args) == 1:
        inside = ast.BinOp(node.left, node.op, right.args[0])
        new = ast.Call(right.func, [inside], right.keywords)
        before = f"`{ast.unparse(node.left)} {SIGNS[type(node.op)]}`"
        words = f"in {shown(node)} the {before} belongs inside the parentheses"
        yield Edit("into call", node, new, words)


def _into_sum(node: ast.BinOp) -> Iterator[Edit]:
    """Take a term that stands behind a sum into its parentheses."""
    factor = node.left.left if isinstance(node.left, ast.BinOp) else None
    call = node.left.right if isinstance(node.left, ast.BinOp) else node.left
    if isinstance(call, ast.Call) and len(call.args) == 1:
        inside = ast.Call(call.func, [ast.BinOp(call.args[0], node.op, node.right)], call.keywords)
        new: ast.expr = inside
        if isinstance(node.left, ast.BinOp) and factor is not None:
            new = ast.BinOp(factor, node.left.op, inside)
        words = f"{shown(node.right)} belongs inside the parentheses of `{ast.unparse(call.func)}`"
        yield Edit("into", node, new, words)


def calls(node: ast.Call) -> Iterator[Edit]:
    """Yield other arguments and another function of the same family."""
    name, args = ast.unparse(node.func), node.args
    yield from _other_transposed(node)
    yield from _swapped_arguments(node)
    if isinstance(node.func, ast.Attribute):
        yield from _siblings(node, node.func)
        if args and node.func.attr in ("round", "around", "rint"):
            yield Edit(f"only {name}", node, args[0], f"`{name}` is too much in {shown(node)}")
        if node.func.attr in ("sum", "mean"):
            if len(args) == 1 and name.startswith("np."):
                yield Edit(f"only {name}", node, args[0], f"`{name}` is too much in {shown(node)}")
            yield from _axes(node)
    if name in ("round", "abs", "int", "float") and args:
        yield Edit(f"only {name}", node, args[0], f"`{name}` is too much in {shown(node)}")
    if name == "len" and args:
        size = ast.Subscript(
            ast.Attribute(args[0], "shape", ast.Load()), ast.Constant(1), ast.Load()
        )
        words = f"{shown(node)} counts the rows, but the examples are the columns"
        yield Edit("columns", node, size, words)
    if name in ("np.zeros", "np.ones") and len(args) == 2:
        new = ast.Call(node.func, [ast.Tuple(args, ast.Load())], node.keywords)
        words = f"`{name}` takes rows and columns as one tuple, in a second pair of parentheses"
        yield Edit("tuple", node, new, words)
    if isinstance(node.func, ast.Name) and not hasattr(builtins, name):
        for index in (0, 1):
            item = ast.Subscript(node, ast.Constant(index), ast.Load())
            words = f"{shown(node)} gives several values, of which only one belongs there"
            yield Edit(f"item {name} {index}", node, item, words)


def _other_transposed(node: ast.Call | ast.BinOp) -> Iterator[Edit]:
    """Transpose the other factor of a product."""
    factors = list(_factors_of(node))
    if not factors:
        return
    first, second = factors
    if isinstance(first, ast.Attribute) and isinstance(second, ast.Attribute):
        if first.attr == second.attr == "T":
            words = f"no factor has to be transposed in {shown(node)}"
            yield Edit("no T", node, _product(node, first.value, second.value), words)
            words = (
                f"the factors of {shown(node)} stand in the wrong order, and {shown(first.value)} "
                "must not be transposed"
            )
            yield Edit("swap, no T", node, _product(node, second, first.value), words)
        return
    for place, turned in enumerate(factors):
        plain = factors[1 - place]
        if not isinstance(turned, ast.Attribute) or turned.attr != "T":
            continue
        words = (
            f"{shown(plain)} is the factor to be transposed in {shown(node)}, not "
            f"{shown(turned.value)}"
        )
        pair: list[ast.expr] = [turned.value, ast.Attribute(plain, "T", ast.Load())]
        left, right = pair if place == 0 else pair[::-1]
        yield Edit("other T", node, _product(node, left, right), words)


def swapped_transposed(node: ast.expr) -> Iterator[Edit]:
    """Exchange the two plain factors of a product, and transpose one of them."""
    factors = list(_factors_of(node))
    if any(isinstance(factor, ast.Attribute | ast.Constant) for factor in factors):
        return
    for turned in factors:
        made = [ast.Attribute(n, "T", ast.Load()) if n is turned else n for n in factors[::-1]]
        words = (
            f"the factors of {shown(node)} stand in the wrong order, and {shown(turned)} has to be "
            "transposed"
        )
        assert isinstance(node, ast.Call | ast.BinOp)
        yield Edit(f"swap, T {ast.unparse(turned)}", node, _product(node, made[0], made[1]), words)


def _factors_of(node: ast.expr) -> Iterator[ast.expr]:
    """Yield the two factors of a matrix product; of another expression nothing."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.MatMult):
        yield from (node.left, node.right)
    elif isinstance(node, ast.Call) and ast.unparse(node.func) in ("np.dot", "np.matmul"):
        yield from node.args if len(node.args) == 2 else ()


def _product(node: ast.Call | ast.BinOp, left: ast.expr, right: ast.expr) -> ast.expr:
    if isinstance(node, ast.Call):
        return ast.Call(node.func, [left, right], [])
    return ast.BinOp(left, ast.MatMult(), right)


def _swapped_arguments(node: ast.Call) -> Iterator[Edit]:
    name, args, text = ast.unparse(node.func), node.args, shown(node)
    what = "factors" if name in ("np.dot", "np.matmul") else "arguments"
    # The condition of np.where is not a value: only the two values take each other's place.
    free = range(1 if name == "np.where" else 0, len(args))
    for first, second in combinations(free, 2):
        changed = list(args)
        changed[first], changed[second] = args[second], args[first]
        words = f"the {what} of {text} stand in the wrong order"
        if len(args) > 2:
            pair = f"{shown(args[first])} and {shown(args[second])}"
            words = f"in {text} {pair} have changed places"
        new = ast.Call(node.func, changed, node.keywords)
        yield Edit(f"swap {name} {first} {second}", node, new, words)


def _siblings(node: ast.Call, function: ast.Attribute) -> Iterator[Edit]:
    base, text = ast.unparse(function.value), shown(node)
    for group in (*_SIBLINGS, *_meant(function.attr)):
        for other in group if function.attr in group else ():
            if other == function.attr or other in _NEVER:
                continue
            words = f"`{base}.{function.attr}` is not the function that is needed in {text}"
            if other == "multiply":
                words = f"{text} is a matrix product, where `*` (entry by entry) belongs"
            else:
                words += f"; `{base}.{other}` is"
            new = ast.Attribute(function.value, other, ast.Load())
            yield Edit(f"{base}.{function.attr} {other}", function, new, words)


def _meant(name: str) -> Iterator[tuple[str, ...]]:
    if name in _PRODUCTS:
        yield name, "dot"
    if name in _TOTALS:
        yield name, "sum", "mean"


def _axes(node: ast.Call) -> Iterator[Edit]:
    """Change the axis and keepdims of a sum."""
    text = shown(node)
    has = {keyword.arg: keyword for keyword in node.keywords}
    axes = [ast.keyword("axis", ast.Constant(axis)) for axis in (1, 0)]
    keep = ast.keyword("keepdims", ast.Constant(True))

    def called(keywords: list[ast.keyword]) -> ast.Call:
        return ast.Call(node.func, node.args[:1], keywords)

    kept = "keepdims" in has and ast.unparse(has["keepdims"].value) == "True"
    axis = has.get("axis")
    if axis and not kept:
        words = f"{text} drops the axis that it sums: look at `keepdims`"
        yield Edit("keepdims", node, called([axis, keep]), words)
    for new in axes:
        direction = "each row" if new is axes[0] else "each column"
        words = f"{text} adds up everything: `axis` is missing"
        if not kept and len(node.args) == 2 and ast.unparse(node.args[1]) == ast.unparse(new.value):
            words = f"{text} drops the axis that it sums: look at `keepdims`"
        elif axis or len(node.args) > 1:
            words = f"`axis` is the wrong direction in {text}: {direction} has to be added up"
        for keywords in ([new, keep], [new]):
            kind = f"axis {ast.unparse(new)} {len(keywords)}"
            yield Edit(kind, node, called(keywords), words)
    if has or len(node.args) > 1:
        words = f"{text} needs to add up everything, so without `axis`"
        yield Edit("axis none", node, called([]), words)
