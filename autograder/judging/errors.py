"""Explain an exception of student code: what happened, where, and what to look at.

The exception of a public case is described in full. Of a hidden case not even the class is shown,
because the worker could choose it to leak a hidden input.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from autograder.boundary.definitions import Definitions
from autograder.boundary.outcomes import Frame, StudentError
from autograder.content.operands import Operand
from autograder.judging.diagnose import failed_operands, inner_sizes
from autograder.judging.meanings import meaning_of_line, meaning_of_message
from autograder.judging.versions import version_remark

Signatures = Mapping[str, str]
"""The parameters of each exercise, by its name, as in `assignment.toml`."""
FAILED = "comes from a statement that failed"
"""The beginning of the reason why a variable is missing, where its own statement failed."""
_BY_EXCEPTION = {
    "NameError": "It uses a name that is not defined: is it misspelled, or set in another cell?",
    "UnboundLocalError": (
        "It uses a variable that has no value yet: is it set in one branch only, or further down?"
    ),
    "KeyError": "The dictionary has no such key: look at how its keys are spelled and numbered.",
    "IndexError": "An index lies outside of its list or array: look at where counting ends.",
    "RecursionError": "The function calls itself without end.",
    "EOFError": "It asks for input: a graded function gets all that it needs from its arguments.",
    "SystemExit": "It ends the program (exit, quit): a function that is done returns instead.",
    "ZeroDivisionError": "Something is divided by zero.",
    "BdbQuit": "A breakpoint() is still in it: take the line out.",
    "AssertionError": "A check (assert) in the function fails.",
}
_FORMULA_NAMES = {
    "e": "np.exp(x) for e to the power of x",
    "exp": "np.exp",
    "log": "np.log",
    "ln": "np.log",
    "dot": "np.dot",
    "sqrt": "np.sqrt",
    "maximum": "np.maximum",
    "zeros": "np.zeros",
    "ones": "np.ones",
    "randn": "np.random.randn",
    "squeeze": "np.squeeze",
    "alpha": "learning_rate",
    "eta": "learning_rate",
    "lr": "learning_rate",
    "J": "cost",
    "A": "AL for the predictions, A_prev for the activations of the layer before",
    "y_hat": "AL",
    "Y_hat": "AL",
    "yhat": "AL",
    "y_pred": "AL",
    "xrange": "range",
    "m": "the number of examples: the number of columns, such as A_prev.shape[1] or Y.shape[1]",
    "n": "the number of units: an entry of layer_dims, or the number of rows",
}
"""Names from formulas and from mathematics, with their spelling in code."""
_MATRIX = re.compile(r"not aligned|mismatch in its core dimension")
_SIZES = re.compile(r"size (\d+) is different from (\d+)|(\d+) \(dim \d\) != (\d+) \(dim \d\)")
_BROADCAST = re.compile(r"broadcast together with shapes (\(.*?\)) (\(.*?\))")
_SEQUENCE = re.compile(r"setting an array element with a sequence|inhomogeneous")
_SIGNATURE = re.compile(r"positional argument|keyword argument|multiple values for argument")
_MISFITS = ("ValueError", "IndexError", "TypeError")
_PAIR = re.compile(r"'(tuple|list)'|(tuple|list) indices|object '?(tuple|list)'?")
_FUNCTION = re.compile(
    r"'(?:function|builtin_function_or_method|_ArrayFunctionDispatcher|(?:numpy\.)?ufunc)'"
)


def error_message(error: StudentError, definitions: Definitions) -> str:
    """Describe an exception of a public case: its class, message and line."""
    text = f"{error.type_name}: {_plain_message(error)}".rstrip(": ")
    return f"{text}{_place(error.cell, error.line, definitions)}"


def hidden_error_hint(error: StudentError) -> str:
    """Return the hint for an exception of a hidden case, from a short list of meanings.

    >>> hidden_error_hint(StudentError("ZeroDivisionError", ""))
    'Something is divided by zero. It stops with an exception.'
    """
    return f"{_BY_EXCEPTION.get(error.type_name, '')} It stops with an exception.".strip()


def error_hint(
    name: str,
    error: StudentError,
    definitions: Definitions,
    signatures: Signatures,
) -> str:
    """Return the hint for an exception that the function `name` raised in a public case."""
    reason = definitions.left_alone.get(error.name or "")
    if reason is not None:
        return _missing_variable(str(error.name), reason)
    callee = error.callee_of(name)
    if callee is not None and callee.function != name:
        if callee.cell is not None and callee.function not in signatures:
            return _helper_that_stops(error, callee, definitions)
        return _call_that_fails(name, error, callee, definitions, signatures)
    product = _product(error, definitions)
    if product:
        return f"{product}{_place(error.cell, error.line, definitions)}"
    stops = f"It stops with {error_message(error, definitions)}"
    shown = meaning_of_line(error, _line(error.cell, error.line, definitions))
    causes = (shown,) if shown else (_meaning(error), version_remark(error))
    return " ".join(part for part in (*causes, stops) if part)


def _product(error: StudentError, definitions: Definitions) -> str:
    """Explain a product or sum of two arrays that do not fit, with both shapes."""
    found = failed_operands(error, definitions.sources)
    if error.type_name != "ValueError" or found is None or not inner_sizes(error.message):
        return ""
    left, right = found
    if _MATRIX.search(error.message):
        return (
            f"A matrix product does not fit: {left.text} has shape {left.shape} and {right.text} "
            f"has shape {right.shape}, but the columns of the first must be as many as the rows of "
            f"the second.{_origins(found, error)}"
        )
    return (
        f"{left.text} of shape {left.shape} and {right.text} of shape {right.shape} are combined "
        "entry by entry, and the shapes do not fit."
    )


_ORDINALS = ("first", "second", "third", "fourth")


def _origins(found: tuple[Operand, Operand], error: StudentError) -> str:
    """Name the operands that are a part of a list or tuple, each with its place."""
    operands = {operand.text.removesuffix(".T") for operand in found}
    return "".join(
        f" {variable} is the {_ORDINALS[index]} part of {container}."
        for variable, container, index in error.parts
        if variable in operands and 0 <= index < len(_ORDINALS)
    )


def _missing_variable(name: str, reason: str) -> str:
    if reason.startswith(FAILED):
        return f"It uses {name}, which {reason}."
    return (
        f"It uses the variable {name} from outside the function, which {reason}. "
        "Such a variable is not there when the function is graded; use the arguments instead."
    )


def _call_that_fails(
    name: str,
    error: StudentError,
    callee: Frame,
    definitions: Definitions,
    signatures: Signatures,
) -> str:
    """Explain an exception inside an exercise or a given function that was called.

    The called function may be right: it was given arguments that do not fit. So the call is shown,
    not the line where the exception was raised.
    """
    caller = error.frames[[frame.function for frame in error.frames].index(name)]
    place = _place(caller.cell, caller.line, definitions)
    given = _arguments(callee, signatures)
    problem = "these arguments do not fit together"
    if any(shape.startswith("[") for _name, shape in callee.arguments) and _is_sequence(error):
        problem = "an array is expected where a list or tuple is given, perhaps a part of it"
    elif "None" in (shape for _name, shape in callee.arguments):
        problem = "one of the arguments is None: it was never set"
    elif error.type_name not in _MISFITS or _SIGNATURE.search(error.message):
        problem = f"there it stops with {error.type_name}: {_plain_message(error)}".rstrip(": ")
    return f"It calls {callee.function} with {given}; {problem}.{place}"


def _helper_that_stops(error: StudentError, helper: Frame, definitions: Definitions) -> str:
    """Explain an exception inside a function of the student's own: it may be wrong itself."""
    place = f" in {definitions.name_of(error.cell or 0)}" if len(definitions.sources) > 1 else ""
    called = "a lambda" if helper.function == "<lambda>" else f"your {helper.function}"
    stops = f"that stops{place} with {error_message(error, definitions)}"
    call = f"It calls {called} with {_arguments(helper, {})}; {stops}"
    return " ".join(part for part in (_meaning(error), version_remark(error), call) if part)


def _arguments(callee: Frame, signatures: Signatures) -> str:
    """List the arguments of a call with their structures."""
    names = [part.strip() for part in signatures.get(callee.function, "").split(",")]
    listed = []
    for index, (name, shape) in enumerate(callee.arguments):
        name = name or (names[index] if index < len(names) else "a further argument")
        listed.append(f"{name} {_structure(shape)}".strip())
    return ", ".join(listed) or "no arguments"


def _structure(shape: str) -> str:
    """Put the structure of an argument (see `shapes_of`) into words.

    >>> [_structure(shape) for shape in ("(2, 3)", "number", "None", "'relu'", "Layer")]
    ['of shape (2, 3)', 'a number', '= None', "= 'relu'", 'of type Layer']
    """
    if shape.startswith("("):
        return f"of shape {shape}"
    if shape.startswith(("[", "{")):
        return shape
    if shape == "number":
        return "a number"
    return f"= {shape}" if shape == "None" or shape.startswith("'") else f"of type {shape}"


def _place(cell: int | None, line: int | None, definitions: Definitions) -> str:
    """Return the position in the notebook with the line's text, or an empty text."""
    lines = definitions.sources.get(cell or 0, ())
    if not line or not 0 < line <= len(lines):
        return ""
    where = "of its cell" if len(definitions.sources) > 1 else "of the file"
    if (cell or 0) in definitions.files:
        where = f"of {definitions.files[cell or 0]}"
    return f" (line {line} {where})\n{lines[line - 1].strip()[:100]}"


def _line(cell: int | None, line: int | None, definitions: Definitions) -> str:
    lines = definitions.sources.get(cell or 0, ())
    return lines[line - 1] if line and 0 < line <= len(lines) else ""


def _is_sequence(error: StudentError) -> bool:
    return bool(_SEQUENCE.search(error.message) or _PAIR.search(error.message))


def _plain_message(error: StudentError) -> str:
    """Return the message of an exception, without NumPy's words for specialists."""
    sizes = _SIZES.search(error.message)
    if _MATRIX.search(error.message) and sizes:
        second, first, left, right = sizes.groups()
        return _product_of(left or first, right or second)
    if "inhomogeneous" in error.message:
        return "an array cannot be made of parts with different shapes"
    if error.message.startswith("ufunc"):
        return error.message.partition(", and the inputs could not")[0]
    if error.message.startswith(("module 'numpy' has no attribute", "Unable to avoid copy")):
        return error.message.partition("\n")[0]  # NumPy adds a paragraph for specialists
    return error.message


def _product_of(columns: str, rows: str) -> str:
    return (
        f"in a matrix product the left factor has {columns} columns, the right factor {rows} rows"
    )


def _meaning(error: StudentError) -> str:
    """Explain the usual cause of an exception to a beginner."""
    if error.name:
        return _meaning_of_a_name(error)
    if error.type_name in ("TypeError", "AttributeError") and "NoneType" in error.message:
        return "Something is None: a value that was never set, or a function without a return."
    if error.type_name in ("ModuleNotFoundError", "ImportError"):
        return "It imports a package that is not there when it is graded: NumPy is all it needs."
    meaning = meaning_of_message(error)
    if meaning:
        return meaning
    if error.type_name == "ValueError" and _BROADCAST.search(error.message):
        return "Two arrays are combined entry by entry, and their shapes do not fit."
    if error.type_name == "ValueError" and _MATRIX.search(error.message):
        return "The two factors of a matrix product do not fit: compare their shapes."
    if _is_sequence(error):
        return (
            "A list or tuple is used where an array is expected: a function that returns several "
            "values has to be taken apart, as in A, cache = ..."
        )
    if error.type_name == "TypeError" and _FUNCTION.search(error.message):
        return "A function is used where its result is expected: call it with its arguments."
    if "truth value of an array" in error.message:
        return (
            "An if, or Python's max or min, wants one value, but it gets an array: work entry by "
            "entry, as np.maximum and np.where do."
        )
    return _BY_EXCEPTION.get(error.type_name, "")


def _meaning_of_a_name(error: StudentError) -> str:
    name = str(error.name)
    if error.nearest and error.nearest.isidentifier():
        return f"The name {name} has no value here; you have {error.nearest}."
    if name in _FORMULA_NAMES:
        return f"The name {name} has no value here; in code it is {_FORMULA_NAMES[name]}."
    return _BY_EXCEPTION["NameError"]
