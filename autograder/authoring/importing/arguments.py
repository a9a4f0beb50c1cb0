"""The positional arguments of a call, and the names that a test cell replaces."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from autograder.authoring.importing.cells import bound_names


def positional(call: ast.Call, arguments: ast.arguments | None) -> list[ast.expr] | None:
    """Return the arguments of a call by position, or None if a case cannot hold them.

    A default fills a gap before an argument that is given by its name.

    >>> function = ast.parse("def f(x, base=10, *, sign=1): ...").body[0]
    >>> call = ast.parse("f(base=2, x=3)", mode="eval").body
    >>> [ast.unparse(value) for value in positional(call, function.args)]
    ['3', '2']
    """
    if not call.keywords:
        return list(call.args)
    if arguments is None or any(isinstance(value, ast.Starred) for value in call.args):
        return None
    parameters = [argument.arg for argument in (*arguments.posonlyargs, *arguments.args)]
    named = {word.arg: word.value for word in call.keywords if word.arg is not None}
    free = parameters[len(call.args) :]
    if len(named) < len(call.keywords) or not named.keys() <= set(free):
        return None
    with_default = parameters[len(parameters) - len(arguments.defaults) :]
    defaults = dict(zip(with_default, arguments.defaults, strict=True))
    last = max(free.index(name) for name in named)
    values = [named.get(name, defaults.get(name)) for name in free[: last + 1]]
    found = [value for value in values if value is not None]
    return [*call.args, *found] if len(found) == len(values) else None


def replaced_names(tree: ast.Module, names: Iterable[str]) -> str:
    r"""Return the first name that a test cell binds anew or deletes, or an empty text.

    A test that does so asks whether one function calls another. No case can ask that.

    >>> replaced_names(ast.parse("old = f\ndel f"), {"f"})
    'f'
    """
    known = set(names)
    for node in ast.walk(tree):
        if isinstance(node, ast.Delete):
            found = {part.id for part in node.targets if isinstance(part, ast.Name)} & known
            if found:
                return sorted(found)[0]
        if isinstance(node, ast.With):
            for item in node.items:
                text = ast.unparse(item.context_expr)
                if "patch" in text.split("(")[0]:
                    return text
    found = set().union(*map(bound_names, tree.body)) & known
    return sorted(found)[0] if found else ""
