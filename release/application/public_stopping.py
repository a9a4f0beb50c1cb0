"""Where a student's code stops, in plain words and with the values that its line met."""

import inspect
import re
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any

from public_reading import counted, is_numpy, kind_of, shown
from public_running import Target, function_of

_FOLDER = Path(__file__).resolve().parent
_MOST, _LONGEST = 6, 40
_SIZES = re.compile(r"size (\d+) is different from (\d+)|(\d+) \(dim 1\) != (\d+) \(dim 0\)")
_SHAPES = re.compile(r"broadcast|not aligned|core dimension|must match|out of bounds|too many ind")
# The kinds of values that messages name, and words for several kinds.
_KINDS = re.compile(
    r"\b(tuple|list|dict|set|NoneType|str|function|method|sequence|inhomogeneous)\b"
)
_SEQUENCES = ("tuple", "list")
_MESSAGES = {
    "inhomogeneous": "parts of different shapes cannot be one array",
    "^only .* arrays can be converted": "one number is asked for, but an array has several",
    "^ufunc '.*' did not contain a loop": "values of these two kinds cannot be combined",
    "^only integers, slices .* are valid indices": "an index of an array is a number or a slice",
}
_CALLED = re.compile(r"^(?:\w+\.)*(\w+)\(\) (missing|takes|got) .*argument")


def in_words(text: str) -> str:
    """Return the message of an exception, without NumPy's words for specialists."""
    if re.search(r"truth value of an? \w+ ", text):
        several = "an array" if "array" in text else "a table"
        return f"one truth value is asked for, but {several} has one for each entry"
    found = _SIZES.search(text)
    if found and re.search("not aligned|operand 1 has a mismatch in its core dimension 0", text):
        rows, columns = found[1] or found[4], found[2] or found[3]
        return (
            f"in a matrix product the left factor has {counted(int(columns), 'column')}, the right "
            f"factor {counted(int(rows), 'row')}; these must be equal"
        )
    for start, words in _MESSAGES.items():
        if re.search(start, text):
            return words
    return text


def place_of(name: str, target: Target, error: BaseException) -> str:
    """Quote the line of the student's code in which an exception arose, if it is known."""
    frames = _own_frames(name, target, error)
    if not frames:
        return ""
    function = frames[-1][0].f_code.co_name
    own = getattr(function_of(name, target), "__name__", "")
    inside = "" if function == own else f" of `{function}`"
    return f", in the line `{frames[-1][1]}`{inside}."


def values_of(name: str, target: Target, error: BaseException, text: str) -> str:
    """Return a sentence about the values that led to an exception with this text, if any do.

    They are the arguments of a function beside the notebook in which it arose, or else the values
    of those names in the student's line which the message is about.
    """
    frames = _own_frames(name, target, error)
    if not frames:
        return ""
    frame, line = frames[-1]
    if isinstance(error, TypeError) and (words := _signature(frame, text)):
        return words
    every = [each for each, _line in traceback.walk_tb(error.__traceback__)]
    below = every[every.index(frame) + 1 :]
    if below and _is_beside(below[0].f_code.co_filename):
        shapes = _SHAPES.search(text) is not None
        gets = [_argument(*pair, shapes=shapes) for pair in _arguments(below[0])]
        gives = f", which gets {_listed(gets)}".rstrip(",") if 0 < len(gets) <= _MOST else ""
        return f" It stops inside `{below[0].f_code.co_name}`{gives}."
    about = [f"`{each}` {words}" for each, words in _about(frame, line, error, text)]
    return f" There {_listed(about)}." if 0 < len(about) <= _MOST else ""


def _own_frames(name: str, target: Target, error: BaseException) -> "list[tuple[FrameType, str]]":
    """Return the frames of the student's code that an exception passed, each with its line."""
    functions = [function_of(name, target)]
    if isinstance(target, type):
        functions += filter(inspect.isfunction, vars(target).values())
    codes = [getattr(inspect.unwrap(function), "__code__", None) for function in functions]
    files = {code.co_filename for code in codes if code is not None}
    pairs = zip(traceback.walk_tb(error.__traceback__), traceback.extract_tb(error.__traceback__))
    return [
        (frame, summary.line)
        for (frame, _number), summary in pairs
        if summary.line and (summary.filename in files or "ipykernel_" in summary.filename)
    ]


def _signature(frame: FrameType, text: str) -> str:
    """Say what a function takes that a line has called with other arguments."""
    found = _CALLED.match(text)
    function = {**frame.f_globals, **frame.f_locals}.get(found[1]) if found else None
    if not inspect.isfunction(function):
        return ""
    takes = list(inspect.signature(function).parameters)
    order = ", in this order" if len(takes) > 1 else ""
    return f" `{function.__name__}` takes {_listed(takes) if takes else 'no arguments'}{order}."


def _is_beside(file: str) -> bool:
    """Tell whether a file lies beside this one, as given modules do; `<string>` is not a file."""
    return not file.startswith("<") and Path(file).resolve().parent == _FOLDER


def _arguments(frame: FrameType) -> Iterator[tuple[str, Any]]:
    code = frame.f_code
    for name in code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]:
        if name in frame.f_locals:
            yield name, frame.f_locals[name]


def _argument(name: str, value: Any, *, shapes: bool) -> str:
    """Describe an argument: `W of shape (1, 3)`, `activation = 'relu'`."""
    if is_numpy(value) and value.ndim:
        return f"{name} of shape {value.shape}"
    if shapes and isinstance(value, dict) and all(map(is_numpy, value.values())):
        has = [f"{key} {each.shape}" for key, each in value.items()]
        if 0 < len(has) <= _MOST:
            return f"{name} with the shapes {_listed(has)}"
    if isinstance(value, dict) and 0 < len(value) <= 2 * _MOST:
        return f"{name} with the {_keys(value)}"
    has = list(map(str, _shapes_in(value))) if shapes else []
    if 0 < len(has) <= _MOST:
        shapes_of = "arrays of the shapes" if len(has) > 1 else "an array of shape"
        return f"{name} with {shapes_of} {_listed(has)}"
    text = shown(value)
    plain = value is None or isinstance(value, (bool, int, float, str))
    return f"{name} = {text}" if plain and len(text) <= _LONGEST else f"{name}, {kind_of(value)},"


def _shapes_in(value: Any) -> "Iterator[tuple[int, ...]]":
    """Yield the shapes of the arrays in a tuple or list, in their order."""
    if isinstance(value, (tuple, list)):
        for item in value:
            yield from _shapes_in(item)
    elif is_numpy(value):
        yield value.shape


def _keys(value: "dict[Any, Any]") -> str:
    return f"key{'' if len(value) == 1 else 's'} {_listed([shown(key) for key in value])}"


def _about(
    frame: FrameType, line: str, error: BaseException, text: str
) -> "Iterator[tuple[str, str]]":
    """Yield the names in a line whose values a message is about, with words about each value."""
    plain = re.sub(r"'[^']*'|\"[^\"]*\"", "", line)
    for name in dict.fromkeys(re.findall(r"(?<![\w.])[A-Za-z_]\w*", plain)):
        if name in frame.f_locals:
            words = _words_about(frame.f_locals[name], error, text)
            if words:
                yield name, words


def _words_about(value: Any, error: BaseException, text: str) -> str:
    """Say what an exception is about, if it may be about this value: `is a tuple of 2 parts`."""
    if isinstance(error, KeyError):
        lacks = isinstance(value, dict) and bool(error.args) and error.args[0] not in list(value)
        if not lacks or len(value) > 2 * _MOST:
            return ""
        return f"has the {_keys(value)}" if value else "has no keys yet"
    if isinstance(error, ZeroDivisionError):
        return "is 0" if isinstance(value, (int, float)) and value == 0 else ""
    if is_numpy(value) and value.ndim:
        return f"has shape {value.shape}" if _SHAPES.search(text) else ""
    kinds = {*_KINDS.findall(text)}
    if kinds & {"sequence", "inhomogeneous"}:
        kinds.update(_SEQUENCES)
    return f"is {kind_of(value)}" if type(value).__name__ in kinds else ""


def _listed(texts: "list[str]") -> str:
    return " and ".join(filter(None, [", ".join(texts[:-1]), texts[-1]])).replace(",,", ",")
