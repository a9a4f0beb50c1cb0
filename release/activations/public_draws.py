"""Slips of random draws: a seed set again, draws for biases, and a draw too many."""

import ast
import math
import re
from collections.abc import Iterator

from public_code import Code, shown
from public_words import Record, listed

_DRAW = re.compile(r"\b(np\.random|rng|rs|rand|gen)\.(?!seed|RandomState|default_rng)\w+\(")
# Functions that draw the numbers of `np.random.randn`, or none.
_SAME_DRAWS = tuple(f"np.random.{n}" for n in ("randn", "seed", "normal", "standard_normal"))


def drawn(code: Code, exercise: Record) -> str:
    """Return a sentence about draws that move the numbers of the weights, or an empty string.

    Every draw takes the next numbers of one stream, so a draw for anything else than the weights
    changes the weights that are drawn after it, however right their own line is.
    """
    if not exercise["arguments"] or exercise["returns"] != ["parameters"]:
        return ""
    return (
        _seeded(code)
        or _other_seed(code, exercise)
        or _for_biases(code)
        or _once_more(code)
        or _undrawn(code)
    )


def keeps_seed(code: Code) -> bool:
    """Tell whether a given line of the function sets the seed."""
    return any(not code.in_region(call.lineno) for call in _calls(code, "np.random.seed"))


def _calls(code: Code, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(code.tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == name:
            yield node


def _seeded(code: Code) -> str:
    for call in _calls(code, "np.random.seed"):
        if code.in_region(call.lineno) and keeps_seed(code):
            return (
                f"Line {call.lineno}, {shown(call)}, sets the seed a second time; the given line "
                f"has set it, so leave line {call.lineno} out."
            )
    return ""


def _undrawn(code: Code) -> str:
    """Find a weight that is made of another one, or of equal numbers, in the place of a draw."""
    for statement in code.own_statements():
        if not isinstance(statement, ast.Assign):
            continue
        left, value = ast.unparse(statement.targets[0]), ast.unparse(statement.value)
        weight = re.match(r"W\d$|\w+\[f?['\"]W", left)
        made = re.search(r"\bW\d\b|np\.(zeros|ones|full|eye)(_like)?\(", value)
        if weight and made and not _DRAW.search(value) and left not in value:
            return (
                f"Line {statement.lineno}, {shown(statement)}, draws nothing; each weight matrix "
                "gets random numbers of its own."
            )
    return ""


def _other_seed(code: Code, exercise: Record) -> str:
    """Say that the given line with the seed is another, where the known mistakes name it."""
    named = (re.search(r"np\.random\.seed\(\d+\)", m["hint"]) for m in exercise["mistakes"])
    seed = next((found[0] for found in named if found), "")
    if not seed or any(ast.unparse(call) == seed for call in _calls(code, "np.random.seed")):
        return ""
    return f"The given line `{seed}` has to stay as it is: the numbers come from its seed."


def _draws(code: Code) -> Iterator[tuple[ast.stmt, str]]:
    """Yield the own statements that draw, with what each sets: a name, or the text in a key."""
    for statement in code.own_statements():
        if hasattr(statement, "body") or not _DRAW.search(ast.unparse(statement)):
            continue
        target = statement.targets[0] if isinstance(statement, ast.Assign) else None
        texts = [n.value for n in ast.walk(target) if isinstance(n, ast.Constant)] if target else []
        joined = next((text for text in texts if isinstance(text, str)), "")
        yield statement, target.id if isinstance(target, ast.Name) else joined


def _is_load(node: ast.Name) -> bool:
    return isinstance(node.ctx, ast.Load)


def _is_surplus(code: Code, statement: ast.stmt) -> bool:
    """Tell whether a draw is for nothing: no name takes it, no line reads it, or a value has two.

    A helper function draws for the lines that call it.
    """
    value = statement.value if isinstance(statement, ast.Assign | ast.Expr) else None
    if isinstance(statement, ast.Expr):
        return bool(_DRAW.match(ast.unparse(statement).removeprefix("print(")))
    if not isinstance(statement, ast.Assign) or value is None:
        return False
    left = ast.unparse(statement.targets[0])
    loads = [n.id for n in ast.walk(code.tree) if isinstance(n, ast.Name) and _is_load(n)]
    if left.isidentifier() and left not in loads:
        return True
    parts = value.elts if isinstance(value, ast.Tuple | ast.List) else [value]
    parts = value.values if isinstance(value, ast.Dict) else parts
    return any(
        len(_DRAW.findall(ast.unparse(part))) > 1
        and not any(isinstance(n, ast.IfExp | ast.Lambda) for n in ast.walk(part))
        for part in parts
    )


def _for_biases(code: Code) -> str:
    lines = [s.lineno for s, name in _draws(code) if name[:1] == "b"]
    if not lines:
        return ""
    which = f"line{'s' if len(lines) > 1 else ''} {listed([str(n) for n in lines])}"
    verb = "draw" if len(lines) > 1 else "draws"
    return (
        f"{which.capitalize()} {verb} random numbers for a bias: it starts at zero (`np.zeros`), "
        "and every weight drawn after it gets other numbers."
    )


def _once_more(code: Code) -> str:
    """Find a weight that is drawn twice, and a draw that no weight gets."""
    drawn_before: dict[str, int] = {}
    for statement, name in sorted(_draws(code), key=lambda pair: pair[0].lineno):
        left = ast.unparse(statement.targets[0]) if isinstance(statement, ast.Assign) else ""
        if name in drawn_before and left in drawn_before:
            return (
                f"Lines {drawn_before[left]} and {statement.lineno} both draw for `{left}`: the "
                "second draw gets later numbers, and so does every weight after it."
            )
        if _is_surplus(code, statement):
            return (
                f"Line {statement.lineno}, {shown(statement)}, draws numbers that no weight gets, "
                "so every weight drawn after it gets other numbers."
            )
        drawn_before |= {name: statement.lineno, left: statement.lineno}
    return ""


def other_call(code: Code) -> str:
    """Find a call that draws other numbers, and e as a rounded number."""
    for node in (n for s in code.own_statements() for n in ast.walk(s)):
        if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("np.random."):
            name = ast.unparse(node.func)
            if name in ("np.random.RandomState", "np.random.default_rng"):
                return (
                    f"`{name}` in line {node.lineno} has a stream of its own; `np.random.randn` "
                    "draws from the one that the given line seeds."
                )
            if name not in _SAME_DRAWS or _of_other_mean(node):
                return f"`{name}` in line {node.lineno} draws other numbers than `np.random.randn`."
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow):
            value = getattr(node.left, "value", None)
            if isinstance(value, float) and 0 < abs(value - math.e) < 0.05:
                return f"`{value}` in line {node.lineno} is e, but rounded: `np.exp` is exact."
    return ""


def _of_other_mean(call: ast.Call) -> bool:
    """Tell whether a call of `normal` takes something else than 0 for its mean."""
    if ast.unparse(call.func) != "np.random.normal" or not call.args:
        return False
    return ast.unparse(call.args[0]) not in ("0", "0.0")
