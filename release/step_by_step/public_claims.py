"""Whether a student's lines agree with a hint of a known mistake.

A hint is chosen by results or by an exception; other lines may have the same. So a claim about the
lines is also looked for in them, and where it is not found the hint is not said.
"""

import ast
import re

from public_code import Code

# The claim of a hint, and the pattern that the student's lines hold if it is true.
_CLAIMS = (
    ("m - 1", r"- 1\b"),
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
    ("number of layers", r"\bL\b|len\("),
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
    ("W and A_prev exchanged", r"linear_forward\(W, A_prev"),
    ("W and A exchanged", r"forward\((parameters|W)"),
    ("Every layer uses b1", r"\bb1\b"),
    ("Every layer uses W1 and b1", r"\bW1\b"),
    ("is fed with X", r"forward\(X\b"),
    ("the linear cache alone", r"\[0\]|linear_cache"),
    ("the activation cache alone", r"\[1\]|activation_cache|\bZ\b"),
    ("the list of all caches", r"\bcaches\b(?!\[)"),
    ("exchanged for the hidden layers", r"backward\((cache|current)"),
    ("called with its arguments exchanged: dA", r"backward\((cache|current)"),
    ("The layers get each other's caches", r"caches\[(?!-1\])"),
    ("under a number that is one too high", r"l \+ 1|\bL\b"),
    ("Every hidden layer gets the same dA", r"backward\(dA(?!L)"),
)
# The same for hints that such lines contradict.
_AGAINST = (
    ("It works for two layers only", r"\bL\b|len\("),
    ("It works for three layers only", r"\bL\b|len\("),
    ("gradient that the same layer is about to hand back", r"\+= "),
    ("the loss of the last example is in the sum", r"\+=|-=|append"),
    ("look at the sign of the exponent", r"(\)|[A-Za-z]\w*) / \(1"),
)
_OF_CACHE = re.compile(r"(\w+, \w+(, \w+)?) = cache$|= cache\[")
_GIVEN_CACHE = ("A_prev, W, b", "linear_cache, activation_cache")
_M = re.compile(r"m = (A_prev|AL|Y)\.shape\[1\]")


def agrees(hint: str, code: Code) -> bool:
    """Tell whether what a hint claims of the lines is found in them."""
    lines = list(code.own_statements()) if code.regions else code.tree.body[1:]
    text = _M.sub("", "\n".join(ast.unparse(line) for line in lines))
    if "is unpacked" in hint and "the cache" in hint.lower() and not _unpacked(code):
        return False
    return all(re.search(needed, text) for claim, needed in _CLAIMS if claim in hint) and not any(
        re.search(other, text) for claim, other in _AGAINST if claim in hint
    )


def _unpacked(code: Code) -> bool:
    """Tell whether a cache is unpacked otherwise than by the given line."""
    for node in ast.walk(code.tree):
        if isinstance(node, ast.Assign):
            found = _OF_CACHE.search(ast.unparse(node).replace("(", "").replace(")", ""))
            if found and found[1] not in _GIVEN_CACHE:
                return True
    return False
