"""Whether a student's lines agree with a hint of a known mistake.

A hint is chosen by results or by an exception; other lines may have the same. So a claim about the
lines is also looked for in them, and where it is not found the hint is not said.
"""

import ast
import re

from public_code import Code, Region, values_of
from public_right import GIVEN_LOOPS, is_right, targets_of
from public_sources import sources

# The claim of a hint, and the pattern that the student's lines hold if it is true.
_CLAIMS = (
    ("m - 1", r"- 1\b"),
    ("ReLU is applied already", r"max|relu|where|clip|abs|[<>]|heaviside"),
    ("look at keepdims", r"sum\(|mean\("),
    ("divided by m;", r"\bm\b|mean|shape|size|len\("),
    ("is transposed", r"\.T\b|transpose|inner"),
    ("weights come first", r"\bA\b.*\bW\b"),
    ("exponent", r"exp|\*\*"),
    ("division ends before", r"/|divide"),
    ("np.max ", r"max"),
    ("look at the sign between", r"[-+]"),
    ("two asterisks", r"\^"),
    ("The logarithm has another base", r"log10|log2|log\("),
    ("number of units", r"shape|len\(|size|n_"),
    ("number of rows", r"shape|len\(|size"),
    ("number of columns", r"shape|len\(|size"),
    ("divided by the number of layers", r"\bL\b|len\("),
    ("number of layers L is", r"\bL\b|len\("),
    ("counts the layers by", r"\bL\b|len\("),
    ("W and A are multiplied entry by entry", r"\b[WA](\.T)? \* [WA]\b|multiply\("),
    ("In dW two matrices are multiplied entry", r"dW.* \* |dW.*multiply\("),
    ("In dA_prev two matrices are multiplied entry", r"dA_prev.* \* |dA_prev.*multiply\("),
    ("A transpose is missing in dW", r"\bdZ\b.*\bA_prev\b(?!\.T|\.transpose)"),
    ("A transpose is missing in dA_prev", r"\bW\b(?!\.T|\.transpose).*\bdZ\b"),
    ("In dW the wrong factor is transposed", r"(dZ\.T|transpose\(dZ|dZ\.transpose).*A_prev"),
    ("In dA_prev the wrong factor", r"\bW\b.*(dZ\.T|transpose\(dZ|dZ\.transpose)"),
    ("dZ stands before W, and a transpose", r"\bdZ\b.*\bW\b(?!\.T|\.transpose)"),
    ("dZ stands before the transposed weights", r"\bdZ\b.*(\bW\.T|transpose\(W|W\.transpose)"),
    ("factors of dW stand in the wrong order", r"A_prev.*\bdZ\b"),
    ("the logarithm is taken of the prediction, not", r"log\w*\((1 - )?Y|zip\(AL"),
    (
        "dA and the activation cache are exchanged",
        r"_backward\((activation_cache|cache|Z\b)|(activation_cache|Z) \*"
        r"|\* \(?(activation_cache|Z)\b(?! [<>])"
        r"|, (activation_cache|Z), |multiply\(.*\b(activation_cache|Z)\b",
    ),
    ("loss of the first example", r"\[0|:1\]|for |while "),
    ("term takes the logarithm", r"1(\.0*)? - [Yy]\b|if |where|== [01]"),
    ("W and A_prev exchanged", r"linear_forward\(W, A_prev"),
    ("W and A exchanged", r"forward\((parameters|W)"),
    ("Every layer uses b1", r"\bb1\b"),
    ("W1 and b1 are used for other layers", r"\bW1\b"),
    ("is fed with X", r"forward\(X\b"),
    ("the linear cache alone", r"\[0\]|linear_cache"),
    ("the activation cache alone", r"\[1\]|activation_cache|\bZ\b"),
    ("dZ is zero everywhere", r"zeros|\* 0|\b0(\.0*)? \*|= 0"),
    ("the list of all caches", r"\bcaches\b(?!\[)"),
    ("exchanged for the hidden layers", r"backward\((cache|current)"),
    ("called with its arguments exchanged: dA", r"backward\((cache|current)"),
    ("The layers get each other's caches", r"caches\[(?!-1\])"),
    ("under a number that is one too high", r"l \+ 1|\bL\b"),
    ("Every hidden layer gets the same dA", r"backward\(dA(?!L)"),
)
# The same for hints that such lines contradict.
_AGAINST = (
    ("the gradient that comes in, dA, is not used", r"\bdA\b"),
    ("It works for two layers only", r"\bL\b|len\("),
    ("It works for three layers only", r"\bL\b|len\("),
    ("gradient that the same layer is about to hand back", r"\+= "),
    ("the loss of the last example is in the sum", r"\+=|-=|append"),
    ("look at the sign of the exponent", r"(\)|[A-Za-z]\w*) / \(1"),
)
_OF_CACHE = re.compile(r"(\w+, \w+(, \w+)?) = cache$|= cache\[")
_GIVEN_CACHE = ("A_prev, W, b", "linear_cache, activation_cache")
_M = re.compile(r"m = (A_prev|AL|Y)\.shape\[1\]")
# Hints about the value of dAL.
_OF_START = re.compile(r"dAL (is|has)|[Ii]n dAL|of dAL")
_OF_TERM = re.compile(r"term for the examples with label \d is missing")
# What hints say of the loop over the layers, and the loops as they are given.
_OF_LOOP = re.compile(r"the loop ends|loop's end|loop starts|layers (ends|includes|runs)", re.I)
_LOOPS = (ast.For, ast.While, ast.comprehension)
_TWO = 2


def agrees(hint: str, code: Code) -> bool:
    """Tell whether what a hint claims of the lines is found in them."""
    lines = list(code.own_statements()) if code.regions else code.tree.body[1:]
    text = _M.sub("", "\n".join(ast.unparse(line) for line in lines))
    if re.search(r"\bloop\b", hint) and not any(isinstance(n, _LOOPS) for n in ast.walk(code.tree)):
        return False
    if "is unpacked" in hint and "the cache" in hint.lower() and not _unpacked(code):
        return False
    if "terms of the loss are multiplied" in hint and not _multiplies_logarithms(code):
        return False
    if _OF_TERM.search(hint) and _adds_both_terms(code):
        return False
    return all(re.search(needed, text) for claim, needed in _CLAIMS if claim in hint) and not any(
        re.search(other, text) for claim, other in _AGAINST if claim in hint
    )


def _multiplies_logarithms(code: Code) -> bool:
    """Tell whether two terms with a logarithm are multiplied."""

    def has_log(node: ast.expr) -> bool:
        names = [n.id for n in ast.walk(node) if isinstance(n, ast.Name)]
        values = [node, *(value for name in names for value in values_of(name, code))]
        return any("log" in ast.unparse(value) for value in values)

    for node in (n for s in code.own_statements() for n in ast.walk(s)):
        factors: list[ast.expr] = []
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult):
            factors = [node.left, node.right]
        elif isinstance(node, ast.Call) and ast.unparse(node.func) == "np.multiply":
            factors = node.args
        if factors and all(map(has_log, factors)):
            return True
    return False


def _adds_both_terms(code: Code) -> bool:
    """Tell whether the lines that make the cost hold both logarithms, with both labels."""
    own = [
        s for s in code.own_statements() if isinstance(s, ast.AugAssign) or "cost" in targets_of(s)
    ]
    lines = [ast.unparse(s) for s in (*own, *sources(code, own)) if not hasattr(s, "body")]
    logs = re.findall(r"log\w*\((1 - )?", "\n".join(lines))
    return len(set(logs)) == _TWO


def _unpacked(code: Code) -> bool:
    """Tell whether a cache is unpacked otherwise than by the given line."""
    for node in ast.walk(code.tree):
        if isinstance(node, ast.Assign):
            found = _OF_CACHE.search(ast.unparse(node).replace("(", "").replace(")", ""))
            if found and found[1] not in _GIVEN_CACHE:
                return True
    return False


def still_true(hint: str, code: Code) -> bool:
    """Tell whether what a hint says of the lines is true of these lines."""
    texts = [ast.unparse(s) for s in code.own_statements() if not isinstance(s, ast.For | ast.If)]
    loops = [node for node in ast.walk(code.tree) if isinstance(node, ast.For)]
    if "the given line np.random.seed" in hint:
        given = re.search(r"np\.random\.seed\(\d+\)", hint)
        lines = [line for n, line in enumerate(code.lines, code.first) if not code.in_region(n)]
        return given is None or not any(given[0] in line for line in lines)
    if "look at keepdims" in hint:
        sums = [text for text in texts if re.search(r"\b(sum|mean)\(", text)]
        return not sums or not all("keepdims=True" in text for text in sums)
    if "seed is set" in hint:
        return any("seed(" in text or "RandomState(" in text for text in texts) or not code.regions
    if "made anew in each round" in hint:
        return _in_loop(code, r"\w+ = (\[|\{|list\(|dict\()")
    if "appended after the loop" in hint:
        # Where the loop is given, the region that appends nothing is named.
        return not code.regions and not _in_loop(code, r"\w+(\.append\(| \+= )")
    if "loop over the hidden layers is missing" in hint:
        return all(r.is_empty for r in code.regions if "for " in r.place)
    if "stands inside the loop" in hint:
        return any(isinstance(n, ast.Return) for loop in loops for n in ast.walk(loop))
    if _is_denied(hint, code, len(loops)):
        return False
    if _OF_LOOP.search(hint):
        return any(
            code.in_region(n.lineno) or ast.unparse(n.iter) not in GIVEN_LOOPS for n in loops
        )
    return True


def _in_loop(code: Code, pattern: str) -> bool:
    """Tell whether a statement within a loop begins with a pattern."""
    loops = [node for node in ast.walk(code.tree) if isinstance(node, ast.For | ast.While)]
    inside = (node for loop in loops for node in ast.walk(loop) if isinstance(node, ast.stmt))
    return any(re.match(pattern, ast.unparse(node)) for node in inside)


def _is_denied(hint: str, code: Code, loops: int) -> bool:
    """Tell whether lines that are right, or that do a thing, deny a hint about them."""
    if "a loop too many" in hint:
        return loops < _TWO or not any(map(_changes_itself, code.own_statements()))
    if "the activation is not applied" in hint:
        return any(_applies(region, hint) for region in code.regions)
    return _OF_START.search(hint) is not None and _has_right_start(code)


def _applies(region: Region, hint: str) -> bool:
    """Tell whether a region applies the activation of a hint, with another result at the end."""
    names = [name for name in ("sigmoid", "relu") if name in hint.lower()]
    calls = [n for s in region.statements for n in ast.walk(s) if isinstance(n, ast.Call)]
    return any(ast.unparse(call.func) in names for call in calls)


def _has_right_start(code: Code) -> bool:
    """Tell whether the lines that set dAL are right, or another thing is handed on in its place."""
    lines = [s for s in code.own_statements() if "dAL" in targets_of(s)]
    if not lines:
        return False
    others = [s for s in code.own_statements() if s not in lines]
    used = any("dAL" in _names_in(s) for s in others)
    return not used or all(is_right(code, line) for line in lines)


def _names_in(node: ast.AST) -> set[str]:
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}


def _changes_itself(statement: ast.stmt) -> bool:
    """Tell whether a statement gives another result when it runs again."""
    if isinstance(statement, ast.AugAssign):
        return True
    left = statement.targets[0] if isinstance(statement, ast.Assign) else None
    base = ast.unparse(left).partition("[")[0] if left is not None else ""
    return isinstance(statement, ast.Assign) and base in _names_in(statement.value)
