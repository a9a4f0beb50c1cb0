"""Explain errors that depend on the version of Python or NumPy.

A student may work with another version than the grader's. Then a program that runs there stops
here, and the hint has to name both versions.
"""

from __future__ import annotations

import platform
import re

import numpy as np

from autograder.boundary.outcomes import StudentError

_REMOVED_FROM_NUMPY = {
    "product": "np.prod",
    "cumproduct": "np.cumprod",
    "sometrue": "np.any",
    "alltrue": "np.all",
    "float_": "np.float64",
    "complex_": "np.complex128",
    "unicode_": "np.str_",
    "string_": "np.bytes_",
    "NaN": "np.nan",
    "NAN": "np.nan",
    "Inf": "np.inf",
    "Infinity": "np.inf",
    "infty": "np.inf",
    "PINF": "np.inf",
    "NINF": "-np.inf",
    "mat": "np.asmatrix",
    "row_stack": "np.vstack",
    "msort": "np.sort",
    "asfarray": "np.asarray",
    "find_common_type": "np.result_type",
    "round_": "np.round",
    "cast": "np.asarray",
    "source": "inspect.getsource",
    "trapz": "np.trapezoid",
    "in1d": "np.isin",
}
"""Names that NumPy 1.26 had and a later version has removed, with their replacement."""
_REMOVED_BEFORE = {
    "int": "int",
    "float": "float",
    "bool": "bool",
    "object": "object",
    "str": "str",
    "complex": "complex",
    "long": "int",
}
"""Names that were removed from NumPy 1.24."""
_SINGLE_NUMBER = "asscalar"
"""A name that was removed from NumPy 1.23; it made a number of an array with one entry."""
_REMOVED_METHODS = {
    "ptp": "np.ptp(x)",
    "itemset": "x[i, j] = value",
    "newbyteorder": "x.view(x.dtype.newbyteorder())",
}
"""Methods of arrays that NumPy 1.26 had and NumPy 2 has not, with their replacement."""
_NO_METHOD = re.compile(r"'numpy.ndarray' object has no attribute '(\w+)'|`(\w+)` was removed from")
_NO_ATTRIBUTE = re.compile(r"module 'numpy' has no attribute '(\w+)'|`np\.(\w+)` was removed")
_ONE_ENTRY = re.compile(r"only (?:0-dimensional|length-1|size-1) arrays can be converted")
_ENTRY_SET = re.compile(r"setting an array element with a sequence\.?")
_NEWER_SYNTAX = (
    (re.compile(r"f-string"), "3.12", "inside an f-string, use the other kind of quotes"),
    (re.compile(r"^\s*type\s+\w+\s*(\[.*\])?\s*="), "3.12", "write the alias without `type`"),
    (re.compile(r"^\s*(def|class)\s+\w+\["), "3.12", "leave out the type parameters"),
    (re.compile(r"^\s*except\s+[\w.]+\s*,"), "3.14", "put the exceptions in parentheses"),
    (re.compile(r"(?<![\w'\"])t['\"]"), "3.14", "use an f-string"),
)


def version_remark(error: StudentError) -> str:
    """Name the versions if an error depends on the version of NumPy, else return an empty text.

    >>> version_remark(StudentError("AttributeError", "module 'numpy' has no attribute 'product'"))
    ... # doctest: +ELLIPSIS
    'NumPy 1.26 has np.product, NumPy ... of the grader does not: use np.prod.'
    """
    found = _NO_ATTRIBUTE.search(error.message)
    name = (found[1] or found[2]) if found else ""
    if name in _REMOVED_FROM_NUMPY:
        use = _REMOVED_FROM_NUMPY[name]
        return (
            f"NumPy 1.26 has np.{name}, NumPy {np.__version__} of the grader does not: use {use}."
        )
    if name in _REMOVED_BEFORE:
        use = _REMOVED_BEFORE[name]
        return f"np.{name} is gone since NumPy 1.24 (the grader has {np.__version__}): use {use}."
    found = _NO_METHOD.search(error.message)
    method = (found[1] or found[2]) if found else ""
    if method in _REMOVED_METHODS:
        return (
            f"In NumPy 1.26 an array has the method {method}, in NumPy {np.__version__} of the "
            f"grader it has not: use {_REMOVED_METHODS[method]}."
        )
    if error.message.startswith("Unable to avoid copy"):
        return (
            f"With copy=False NumPy 1.26 copies where it must, NumPy {np.__version__} of the "
            "grader stops: use np.asarray."
        )
    if name == _SINGLE_NUMBER:
        return (
            f"np.{name} is gone since NumPy 1.23 (the grader has {np.__version__}): use x.item() "
            f"in the place of np.{name}(x)."
        )
    if error.type_name == "ValueError" and _ENTRY_SET.fullmatch(error.message):
        return (
            f"NumPy {np.__version__} of the grader refuses an array with one entry there, too, if "
            "it has axes; NumPy 2.3 took it. Use np.squeeze, or sum without keepdims."
        )
    if error.type_name == "TypeError" and _ONE_ENTRY.search(error.message):
        return (
            f"NumPy {np.__version__} of the grader makes a number of an array only if it has no "
            "axes; NumPy 2.3 did so for any array with one entry: use np.squeeze first. An array "
            "with several entries makes no number in any version."
        )
    return ""


def syntax_remark(message: str, text: str) -> str:
    """Name the versions if a syntax error may be due to an older Python, else return "".

    Args:
        message: the message of the SyntaxError.
        text: the line of code.
    """
    for pattern, since, instead in _NEWER_SYNTAX:
        if tuple(map(int, since.split("."))) <= tuple(
            map(int, platform.python_version_tuple()[:2])
        ):
            continue
        if pattern.search(message) or pattern.search(text):
            return (
                f"The grader has Python {platform.python_version()}; this may be right in Python "
                f"{since} and newer. Here, {instead}."
            )
    return ""
