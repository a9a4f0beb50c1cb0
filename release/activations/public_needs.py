"""Values on which a result depends: not used, overwritten too early, or counted wrongly."""

import ast
import re
from collections.abc import Iterator

from public_code import Code, names_asked, shown
from public_right import is_right
from public_sources import sources
from public_words import Record, listed

# The names whose values a result is made of, by the name of the result; of a group, one is enough.
_NEEDS = {
    ("A", "W", "b"): {"Z": ("W", "A", "b")},
    ("dZ", "cache"): {"dW": ("dZ", "A_prev"), "db": ("dZ",), "dA_prev": ("W", "dZ")},
    ("AL", "Y"): {"cost": ("AL", "Y")},
    ("AL", "Y", "caches"): {"dAL": ("AL", "Y")},
    ("Z",): {"A": ("Z",)},
    ("dA", "cache"): {"dZ": ("dA", "Z|cache")},
}
# What is still the same array, or nearly: a copy, another shape, entries kept off 0 and 1.
_SAME = re.compile(
    r"\w+$|[\w.]*\b(array|asarray|ascontiguousarray|copy|deepcopy|reshape|astype|squeeze|float|"
    r"float64|atleast_2d|clip|maximum|minimum|ravel|flatten|round)\("
)
# A number of rows where the examples are the columns.
_ROWS = re.compile(r"(AL|Y|dZ|A_prev)\.shape\[0\]|len\((AL|Y|dZ|A_prev)\)")
_TINY = 1e-3
_FEW = 4


def without(code: Code, exercise: Record) -> str:
    """Find a result that is computed without the values of a name on which it depends."""
    needs = _NEEDS.get(tuple(exercise["arguments"]), {})
    if any("cache" in _valued(s) for s in code.own_statements()) and "dW" in exercise["returns"]:
        return ""  # the parts of the cache may have other names
    for result, atoms in needs.items():
        setters = [s for s in code.own_statements() if result in _stores(s)]
        if not setters or any(_is_empty(s) for s in setters):
            continue
        used = _reached(code, result, {a for atom in atoms for a in atom.split("|")})
        lacking = [atom for atom in atoms if not used & set(atom.split("|"))]
        if lacking:
            names = [f"`{atom.partition('|')[0]}`" for atom in lacking]
            lines = sorted({s.lineno for s in (*setters, *sources(code, setters))})
            many = "s" if len(lines) > 1 else ""
            look = f" Look at line{many} {listed([str(n) for n in lines])}."
            unread = lacking[0] not in _valued(code.tree)
            shaped = unread and any(getattr(n, "id", "") == lacking[0] for n in ast.walk(code.tree))
            shape = " (its shape alone is used)" if shaped and len(names) == 1 else ""
            depends = listed([f"`{atom.partition('|')[0]}`" for atom in atoms])
            return (
                f"`{result}` is computed without the values of {listed(names, 'or')}{shape}; by "
                f"its formula it depends on {depends}.{look if len(lines) <= _FEW else ''}"
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
                new = _valued(getattr(statement, "value", statement)) | _picked(statement)
                new -= found
                found |= new
                todo |= new - atoms
    for statement in code.own_statements():
        # A condition and a loop decide over what is in them.
        for part in ("test", "iter"):
            found |= _valued(getattr(statement, part, ast.Pass()))
        if isinstance(statement, ast.Expr | ast.FunctionDef):
            found |= _valued(statement)
    return found


def _picked(statement: ast.stmt) -> set[str]:
    """Return the names that choose the entries which a statement sets: `dZ[Z <= 0] = 0`."""
    targets = getattr(statement, "targets", None) or [getattr(statement, "target", ast.Pass())]
    found = [n.slice for t in targets for n in ast.walk(t) if isinstance(n, ast.Subscript)]
    return {name for part in found for name in _valued(part)}


def _valued(node: ast.AST) -> set[str]:
    """Return the names in an expression whose values count, not their shape alone."""
    shaped: set[ast.AST] = set()
    for part in ast.walk(node):
        if isinstance(part, ast.Attribute) and part.attr in ("shape", "size", "ndim"):
            shaped.add(part.value)
        if isinstance(part, ast.Call) and ast.unparse(part.func) in ("len", "np.shape", "np.size"):
            shaped |= set(part.args)
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and n not in shaped}


def overwritten_early(code: Code, *, sure: bool = True) -> str:
    """Find a line that overwrites a given value which a right line below it still needs.

    If not `sure`, the line below may be any that uses it.
    """
    arguments = [argument.arg for argument in code.tree.args.args]
    taken = {
        name: node.lineno
        for node in ast.walk(code.tree)
        if isinstance(node, ast.Assign) and not code.in_region(node.lineno)
        for name in (ast.unparse(n) for n in getattr(node.targets[0], "elts", ()))
    }
    parts = dict(_parts_taken(code))
    asked = {name for region in code.regions for name in names_asked(region)}
    for region in code.regions:
        for index, statement in enumerate(region.statements):
            target = statement.targets[0] if isinstance(statement, ast.Assign) else None
            name = target.id if isinstance(target, ast.Name) else ""
            if not sure and ast.unparse(statement).endswith(".T"):
                continue  # the lines below may take it as it is now
            if name in asked or name not in (*arguments, *taken) or _keeps(statement, name):
                continue
            if ast.unparse(getattr(statement, "value", statement)) in parts.get(name, ()):
                continue
            for later in region.statements[index + 1 :]:
                needs = name in _valued(getattr(later, "value", later))
                if needs and (is_right(code, later) or not sure):
                    which = f"the argument `{name}`"
                    if name in taken:
                        which = f"the `{name}` of the given line {taken[name]}"
                    return (
                        f"Line {statement.lineno}, {shown(statement)}, overwrites {which}; line "
                        f"{later.lineno}, {shown(later)}, "
                        f"{'still needs' if sure else 'does not get'} the old value."
                    )
                if name in _stores(later):
                    break
    return ""


def _parts_taken(code: Code) -> Iterator[tuple[str, set[str]]]:
    """Yield the names that a given line unpacks, each with other spellings of its value."""
    for node in ast.walk(code.tree):
        if isinstance(node, ast.Assign) and not code.in_region(node.lineno):
            names = [ast.unparse(n) for n in getattr(node.targets[0], "elts", ())]
            for number, name in enumerate(names):
                base = ast.unparse(node.value)
                yield name, {f"{base}[{number}]", f"{base}[{number - len(names)}]"}


def _keeps(statement: ast.stmt, name: str) -> bool:
    """Tell whether a line gives a name a value that is the same as before, or nearly."""
    value = getattr(statement, "value", None)
    # The new parameters begin as a copy of the old ones; labels may be made of comparisons.
    if name in ("params", "parameters") or isinstance(value, ast.Compare):
        return True
    if not isinstance(value, ast.expr) or name not in _valued(value):
        return False
    if isinstance(value, ast.BinOp):
        numbers = [getattr(n, "value", None) for n in (value.left, value.right)]
        numbers = [n for n in numbers if isinstance(n, int | float)]
        due = 1 if isinstance(value.op, ast.Mult | ast.Div) else 0
        return any(abs(n - due) < _TINY for n in numbers)
    return bool(_SAME.match(ast.unparse(value)))


def rows_for_examples(code: Code) -> str:
    """Find a line that counts rows under a name by which a sum over the examples is divided."""
    if code.tree.name not in ("compute_cost", "linear_backward"):
        return ""
    lines = list(code.own_statements())
    for statement in lines:
        name, array = _rows_named(statement)
        sharing = [n for n in lines if name and re.search(rf"/ {name}\b", ast.unparse(n))]
        sharing = [n for n in sharing if not hasattr(n, "body")]
        if sharing and not any(array in _stores(line) for line in lines):
            return (
                f"Line {statement.lineno}, {shown(statement)}, counts the rows of `{array}`, and "
                f"line {sharing[0].lineno} divides by `{name}`; the examples are the columns, "
                f"`{array}.shape[1]`."
            )
    return ""


def _rows_named(statement: ast.stmt) -> tuple[str, str]:
    """Return the name that a line gives to a number of rows, and the array that has them."""
    if not isinstance(statement, ast.Assign):
        return "", ""
    target, value = statement.targets[0], ast.unparse(statement.value)
    if isinstance(target, ast.Tuple) and len(target.elts) == 2:
        target, value = target.elts[0], f"{value}[0]"
    found = _ROWS.fullmatch(value)
    if not isinstance(target, ast.Name) or found is None:
        return "", ""
    return target.id, found[1] or found[2]
