"""Lines that are right as they are, and changes that would make no sense: neither is blamed.

The right lines are kept as numbers, each made of a line in one spelling: the order of factors, the
name of a product, and the like make no difference.
"""

import ast
import copy
import re
import zlib
from collections.abc import Iterator

from public_code import Code, shown

_OPERATORS: dict[str, type[ast.operator]] = {
    "multiply": ast.Mult,
    "divide": ast.Div,
    "add": ast.Add,
    "subtract": ast.Sub,
}
# Functions that may take each other's place, by the exercise in which they do.
_FAMILIES = {
    "linear_activation_forward": (("sigmoid", "relu"),),
    "linear_activation_backward": (("sigmoid_backward", "relu_backward"),),
    "L_model_forward": (("linear_forward", "linear_activation_forward"),),
    "L_model_backward": (("linear_backward", "linear_activation_backward"),),
}
# Names that have no place in a result, by exercise and result; the name of a size has one.
_FOREIGN = {
    "linear_backward dW": {"W", "b", "db", "dA_prev"},
    "linear_backward db": {"W", "A_prev", "dW", "dA_prev"},
    "linear_backward dA_prev": {"A_prev", "b", "dW", "db", "m"},
    "L_model_backward dAL": {"m", "L", "caches", "grads"},
    "sigmoid_backward s": {"dA"},
}
_MADE_OF = {
    "linear_backward dW": "`dZ` and `A_prev`, with a mean over the examples",
    "linear_backward db": "`dZ` alone, with a mean over the examples",
    "linear_backward dA_prev": "`W` and `dZ`",
}
# Functions in a result, where no loop makes it.
_CALLS = {
    "linear_forward Z": {"dot", "matmul", "add"},
    "linear_backward dA_prev": {"dot", "matmul"},
    "L_model_backward dAL": {"divide", "subtract", "negative", "multiply", "add"},
    "linear_backward dW": {"dot", "matmul", "divide", "multiply"},
}
# The loops over the layers as the templates have them.
GIVEN_LOOPS = ("range(1, L + 1)", "range(1, L)", "reversed(range(1, L))", "range(L)")
_LOOP_OF = dict(
    zip(
        ("initialize_parameters_deep", "L_model_forward", "L_model_backward", "update_parameters"),
        GIVEN_LOOPS,
        strict=True,
    )
)
# Functions that give truth values.
_TRUTH = re.compile(r"np\.(logical_\w+|greater\w*|less\w*|equal|not_equal|is\w+|signbit)$")
_ODD = re.compile(r"--|- -|\+ -\(-")


def is_right(code: Code, statement: ast.stmt) -> bool:
    """Tell whether a student's line is right as it stands."""
    numbers = [i for i, r in enumerate(code.regions) if r.first < statement.lineno < r.last]
    return bool(numbers) and fingerprint(code.tree.name, numbers[0], statement) in _RIGHT


def given_loop(code: Code, loop: ast.For) -> bool:
    """Tell whether a loop over the layers runs as the template has it."""
    return ast.unparse(loop.iter) == _LOOP_OF.get(code.tree.name)


def fingerprint(exercise: str, region: int, statement: ast.stmt) -> int:
    """Return a number that stands for a line of a region in any of its usual spellings."""
    tree = ast.fix_missing_locations(_Spelling().visit(copy.deepcopy(statement)))
    return zlib.crc32(f"{exercise} {region} {ast.unparse(tree)}".encode())


class _Spelling(ast.NodeTransformer):
    """Writes expressions in one spelling."""

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        name = ast.unparse(node.func)
        last = name.rpartition(".")[2]
        if name.startswith("np.") and last in _OPERATORS and len(node.args) == 2:
            return self.visit_BinOp(ast.BinOp(node.args[0], _OPERATORS[last](), node.args[1]))
        if name in ("np.matmul", "np.dot") and len(node.args) == 2:
            return _dot(*node.args)
        if name == "np.negative" and len(node.args) == 1:
            return ast.UnaryOp(ast.USub(), node.args[0])
        method = isinstance(node.func, ast.Attribute) and name != "np.dot"
        if (
            method
            and last == "dot"
            and len(node.args) == 1
            and isinstance(node.func, ast.Attribute)
        ):
            return _dot(node.func.value, node.args[0])
        if last == "mean" and name == "np.mean":
            node.func = ast.parse("np.sum", mode="eval").body
            return ast.BinOp(node, ast.Div(), ast.Name("m", ast.Load()))
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        left, right, op = node.left, node.right, node.op
        if isinstance(op, ast.MatMult):
            return _dot(left, right)
        share = isinstance(left, ast.BinOp) and isinstance(left.op, ast.Div)
        if isinstance(op, ast.Mult) and isinstance(left, ast.BinOp) and share:
            over = ast.unparse(left.left)
            if over in ("1", "1.0"):
                return ast.BinOp(right, ast.Div(), left.right)
        if isinstance(op, ast.Mult | ast.Add):
            text = any(isinstance(getattr(n, "value", None), str) for n in (left, right))
            first, second = sorted((left, right), key=ast.unparse)
            return node if text else ast.BinOp(first, op, second)
        return node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.AST:
        parts = node.values
        if len(parts) == 2 and isinstance(parts[1], ast.FormattedValue):
            number = ast.Call(ast.Name("str", ast.Load()), [parts[1].value], [])
            return ast.BinOp(parts[0], ast.Add(), number)
        return node

    def visit_Name(self, node: ast.Name) -> ast.AST:
        # The new dictionary begins with the same values.
        return ast.Name("params", node.ctx) if node.id == "parameters" else node


def _dot(left: ast.expr, right: ast.expr) -> ast.Call:
    return ast.Call(ast.parse("np.dot", mode="eval").body, [left, right], [])


# Changes


def makes_sense(code: Code, pairs: list[tuple[ast.AST, ast.AST]]) -> bool:
    """Tell whether a change makes sense; it is given as pairs of an old node and a new one.

    A line that is right is not changed, and the changed line holds nothing that is foreign to it.
    """
    exercise = code.tree.name
    has_loop = any(isinstance(s, ast.For) for s in code.own_statements())
    others = _other_names(code)
    for statement in _statements_of(code, [old for old, _new in pairs]):
        if is_right(code, statement):
            return False
        changed = _changed(statement, pairs)
        if _ODD.search(ast.unparse(changed)):
            return False
        if not all(_says_something(node, others) for node in ast.walk(changed)):
            return False
        if not set(_no_conditions(changed)) <= set(_no_conditions(statement)):
            return False
        for name in targets_of(statement):
            place = f"{exercise} {name}"
            used = _used(changed)
            if used & _FOREIGN.get(place, set()):
                return False
            if place in _CALLS and not has_loop and not _calls(changed) <= _CALLS[place]:
                return False
    tests = (_changed(test, pairs) for test in _tests_of(code, [old for old, _new in pairs]))
    if not all(_says_something(node, others) for test in tests for node in ast.walk(test)):
        return False
    return all(_in_family(exercise, old, new) for old, new in pairs)


def _tests_of(code: Code, nodes: list[ast.AST]) -> Iterator[ast.expr]:
    """Yield the conditions of own `if` and `while` statements that hold one of the nodes."""
    for statement in code.own_statements():
        if isinstance(statement, ast.If | ast.While):
            inside = set(map(id, ast.walk(statement.test)))
            if any(id(node) in inside for node in nodes):
                yield statement.test


def _statements_of(code: Code, nodes: list[ast.AST]) -> Iterator[ast.stmt]:
    """Yield the innermost own statements that hold one of the nodes."""
    for statement in code.own_statements():
        if hasattr(statement, "body"):
            continue
        inside = set(map(id, ast.walk(statement)))
        if any(id(node) in inside for node in nodes):
            yield statement


def _changed(whole: ast.AST, pairs: list[tuple[ast.AST, ast.AST]]) -> ast.AST:
    """Return a copy of a statement or expression with a change."""
    found = {id(old): new for old, new in pairs}

    def copied(node: ast.AST) -> ast.AST:
        new = found.get(id(node))
        if new is not None:
            # What the new node holds of the old one is taken as it is.
            return copy.deepcopy(new)
        same = copy.copy(node)
        for field, value in ast.iter_fields(node):
            if isinstance(value, ast.AST):
                setattr(same, field, copied(value))
            elif isinstance(value, list):
                kept = [copied(n) if isinstance(n, ast.AST) else n for n in value]
                setattr(same, field, kept)
        return same

    return copied(whole)


def _says_something(node: ast.AST, others: dict[str, str]) -> bool:
    """Tell whether an operation changes anything.

    Nothing is divided by itself, taken from itself or compared with itself.

    `others` are second names of a value, such as Z for the cache.
    """
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Sub | ast.Div):
        left, right = map(ast.unparse, (node.left, node.right))
        return others.get(left, left) != others.get(right, right)
    if isinstance(node, ast.Compare):
        return ast.unparse(node.left) != ast.unparse(node.comparators[0])
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return not _has_minus(node.operand)
    return True


def _other_names(code: Code) -> dict[str, str]:
    """Return the names that a line sets to another name alone, with that name."""
    found: dict[str, list[ast.expr]] = {}
    for node in ast.walk(code.tree):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            found.setdefault(node.targets[0].id, []).append(node.value)
    single = {name: values[0] for name, values in found.items() if len(values) == 1}
    return {name: value.id for name, value in single.items() if isinstance(value, ast.Name)}


def _no_conditions(statement: ast.AST) -> Iterator[str]:
    """Yield the first arguments of np.where that compute a number, not a truth value."""
    for node in ast.walk(statement):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "np.where" and node.args:
            first = node.args[0]
            number = isinstance(first, ast.BinOp) and not isinstance(
                first.op, ast.BitAnd | ast.BitOr | ast.BitXor
            )
            minus = isinstance(first, ast.UnaryOp) and isinstance(first.op, ast.USub)
            plain = isinstance(first, ast.Constant | ast.Name)
            called = isinstance(first, ast.Call) and not _TRUTH.match(ast.unparse(first.func))
            if number or minus or plain or called:
                yield ast.unparse(first)


def _has_minus(node: ast.expr) -> bool:
    """Tell whether a factor has a minus sign, also within a sum over the examples."""
    if isinstance(node, ast.UnaryOp):
        return isinstance(node.op, ast.USub)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult | ast.Div | ast.MatMult):
        return _has_minus(node.left) or _has_minus(node.right)
    return isinstance(node, ast.Call) and any(map(_has_minus, node.args))


def targets_of(statement: ast.stmt) -> list[str]:
    targets = statement.targets if isinstance(statement, ast.Assign) else []
    return [node.id for node in targets if isinstance(node, ast.Name)]


def _used(statement: ast.AST) -> set[str]:
    """Return the names whose values a statement reads, not their shape alone."""
    shaped = {
        part.value
        for part in ast.walk(statement)
        if isinstance(part, ast.Attribute) and part.attr in ("shape", "size")
    }
    return {
        n.id
        for n in ast.walk(statement)
        if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load) and n not in shaped
    }


def foreign_name(code: Code) -> str:
    """Find a line that makes a result of values which have no place in it."""
    loop = any(isinstance(s, ast.For | ast.While) for s in code.own_statements())
    for statement in code.own_statements() if not loop else ():
        for name in targets_of(statement):
            place = f"{code.tree.name} {name}"
            found = sorted(_used(statement) & _FOREIGN.get(place, set()))
            text = ast.unparse(statement)
            if found and place in _MADE_OF and not re.search(r"_like\(|len\(", text):
                return (
                    f"Line {statement.lineno}, {shown(statement)}, makes `{name}` of "
                    f"`{found[0]}`; it is made of {_MADE_OF[place]}."
                )
    return ""


def _calls(statement: ast.AST) -> set[str]:
    calls = (n for n in ast.walk(statement) if isinstance(n, ast.Call))
    return {ast.unparse(call.func).rpartition(".")[2] for call in calls}


def _in_family(exercise: str, old: ast.AST, new: ast.AST) -> bool:
    """Tell whether a function takes the place of another that is of its family, if one does."""
    if not isinstance(old, ast.Name) or not isinstance(new, ast.Name):
        return True
    known = {name for family in _FAMILIES.values() for names in family for name in names}
    if old.id not in known and new.id not in known:
        return True
    return any({old.id, new.id} <= set(names) for names in _FAMILIES.get(exercise, ()))


_NUMBERS = """
000cf4eb 05cdc11a 0639754f 0662cec4 0a260419 0df16eac 0e705663 0fa4e5ad 10f7bec0 11710566 12e5a5da
18044d89 1969e01b 1cb06d55 1ed69a58 1f8d4d4b 20ecc72e 2214b2e2 223ca197 23811008 23fe8186 254d44b7
29075dfc 29860416 2a7a61f5 2b35de3a 2fc14ca7 32016de1 335970b3 339719a8 35b55695 39d6e3d4 3a7c47c3
3a9af6ac 3ce68530 3f3b0113 3ff28724 40c76d60 4126b429 4ebbbb2f 4edb2364 50b49c18 52337b68 54795903
5698e73f 59e3ee8a 5a1d188d 5b6717f0 5d324fdb 5fb49e6a 636b7a68 7078b939 74914714 75bdfd0a 7b0f8d7d
8009639e 842339c6 85130eae 89d69d20 89edfe0d 8a400e9f 971dfc47 9ec432da a1757584 ab496fcc adb122f6
aea2579c b1ea2c7b b23d2522 b2925ffa b36dc7be b40d7f80 b4aea047 b90901fb b91c5700 b94f586a bd03839f
c06c4338 c26565d6 c33d39b7 c629d0c9 cac6ba62 cba3da9d cc026644 cce59563 ce21e511 d021fcc8 d09a561a
d13e2c7c d18eddb6 d1c28b40 d338a6ad d65aa985 d6eeacad d70aa6a4 dc142601 ddffc132 de723f1d de974bf3
df669d84 dfcc479a e0783c77 e10a26c8 e58df4b4 e77061d2 e8aa676c ea1a9258 eb973a11 ef181609 f1cb6d5d
f289c0ee f344a2b3 f4653e4d f75058b7 f8b8d587 fcc694cf fed6a08e
"""
_RIGHT = frozenset(int(number, 16) for number in _NUMBERS.split())
