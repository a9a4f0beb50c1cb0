"""Explain messages of Python and NumPy about tuples, lists, entries and asserts to a beginner."""

from __future__ import annotations

import re

from autograder.boundary.outcomes import StudentError

_CHANGES = r"append|extend|insert|pop|remove|reverse|sort|clear|copy"
_CHANGED_TUPLE = re.compile(
    rf"'tuple' object (?:has no attribute '(?P<method>{_CHANGES})'|does(?:n't| not) support item)"
)
_LIST_METHOD = re.compile(rf"'numpy.ndarray' object has no attribute '(?P<method>{_CHANGES})'")
_KEY = re.compile(r"(?P<kind>tuple|list) indices must be integers or slices, not str")
_CALLED = re.compile(r"'(?:list|tuple|dict|numpy\.ndarray)' object is not callable")
_ENTRY_SET = re.compile(r"setting an array element with a sequence\.?")
_POWER = re.compile(r"ufunc 'bitwise_xor' not supported|unsupported operand type\(s\) for \^")
_MATH = re.compile(r"\bmath\.(exp|log|log2|log10|sqrt|tanh)\(")
_SINGLE_ROW = re.compile(r"index \d+ is out of bounds for axis 0 with size 1\b")
_OTHER_COUNT = re.compile(
    r"not enough values to unpack \(expected (?P<names>\d+), got (?P<given>\d+)\)"
    r"|too many values to unpack \(expected (?P<fewer>\d+)"
)


def meaning_of_message(error: StudentError) -> str:
    """Return the meaning of a message, or an empty text if its class alone has to be explained.

    >>> meaning_of_message(StudentError("TypeError", "list indices must be integers or slices, "
    ...     "not str"))
    'A list has no keys: its parts are read by number, such as caches[0], or unpacked into names.'
    """
    message = error.message
    found = _CHANGED_TUPLE.search(message)
    if found:
        called = f" ({found['method']} belongs to lists)" if found["method"] else ""
        return (
            f"A tuple cannot be changed{called}: read its parts by number, such as caches[l - 1], "
            "and leave the arguments as they are."
        )
    found = _LIST_METHOD.search(message)
    if found:
        return f"An array has no {found['method']}, which belongs to lists: is it the right name?"
    found = _KEY.search(message)
    if found:
        return (
            f"A {found['kind']} has no keys: its parts are read by number, such as caches[0], or "
            "unpacked into names."
        )
    if _CALLED.search(message):
        return (
            "Round brackets behind a name call a function, but this is not a function: an entry is "
            "read with square brackets, and a product is written with * or @."
        )
    if _ENTRY_SET.fullmatch(message):
        return "An entry of an array is one number, but here it is set to a list or an array."
    if _SINGLE_ROW.search(message):
        return (
            "An array of shape (1, m) is a row: its first index is always 0, and entry i is "
            "row[0, i]."
        )
    if _POWER.search(message):
        return "In Python ^ is no power: it is written **, or np.exp(x) for e to the power of x."
    found = _OTHER_COUNT.search(message)
    if found and found["names"]:
        are = "is 1 value" if found["given"] == "1" else f"are {found['given']} values"
        return f"{found['names']} names stand on the left, but there {are}."
    if found:
        return f"{found['fewer']} names stand on the left, but there are more values."
    return ""


def meaning_of_line(error: StudentError, line: str) -> str:
    """Return the meaning of an error that the line of code shows, or an empty text.

    >>> meaning_of_line(StudentError("TypeError", "only 0-dimensional arrays can be converted to "
    ...     "Python scalars"), "cost = -math.log(AL)")
    'math.log takes one number; np.log works on arrays, entry by entry.'
    """
    found = _MATH.search(line)
    if error.type_name != "TypeError" or "can be converted to Python scalars" not in error.message:
        return ""
    if found is None:
        return ""
    return f"math.{found[1]} takes one number; np.{found[1]} works on arrays, entry by entry."
