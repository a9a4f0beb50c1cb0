"""Results that are computed without a value on which they depend."""

import ast
from collections.abc import Iterator

from public_code import Code
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
