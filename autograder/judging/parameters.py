"""Explain exceptions of functions whose parameters are not those of the workbook."""

from __future__ import annotations

import re

from autograder.boundary.outcomes import StudentError


def other_parameters(name: str, error: StudentError, signature: str) -> str:
    """Return a hint if a function has other parameters, or another order of them, else "".

    Arguments are handed over by position, so names may differ, but their order may not.

    Args:
        name: the name of the exercise.
        error: the exception of a public case.
        signature: the parameters in the workbook, such as `A, W, b`.

    >>> error = StudentError("TypeError", "f() missing 1 required positional argument: 'm'")
    >>> other_parameters("f", error, "AL, Y").partition(".")[0]
    'f has other parameters than in the workbook, where it is f(AL, Y)'
    """
    if not error.frames:
        if not re.match(rf"{re.escape(name)}\(\) (?:missing|takes) ", error.message):
            return ""
        return (
            f"{name} has other parameters than in the workbook, where it is {name}({signature}). "
            f"It stops with {error.type_name}: {error.message}."
        )
    own = error.frames[0]
    expected = [part.strip() for part in signature.split(",")]
    given = [parameter for parameter, _shape in own.arguments][: len(expected)]
    if own.function != name or given == expected or sorted(given) != sorted(expected):
        return ""
    return (
        f"The parameters of {name} stand in another order, ({', '.join(given)}), than in the "
        f"workbook, ({signature}). Arguments are handed over by position: keep the given first "
        "line."
    )
