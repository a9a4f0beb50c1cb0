"""Describe an exception of the author's own code, with advice if the cause is clear."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def described(error: BaseException, known: Iterable[str] = ()) -> str:
    """Return the class and the text of an exception, with advice.

    Args:
        error: the exception.
        known: the names that the code may use.

    >>> described(NameError("name 'centrod' is not defined", name="centrod"), ["centroid"])
    "NameError: name 'centrod' is not defined; did you mean centroid?"
    """
    sentence = f"{type(error).__name__}: {error}"
    if isinstance(error, ModuleNotFoundError) and error.name:
        package = error.name.partition(".")[0]
        advice = f'and if students use it: packages = ["{package}"]'
        return f"{sentence}; install it here, {advice}"
    if isinstance(error, NameError) and error.name:
        near = get_close_matches(error.name, list(known), n=1)
        return f"{sentence}; did you mean {near[0]}?" if near else sentence
    return sentence
