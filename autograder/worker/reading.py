"""Read a submission inside a worker, before any of its code has run.

Parsing and compiling hostile text can take unlimited memory and time, and may hit interpreter bugs.
A worker has resource limits and no privileges, and its answer is only data.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from autograder.boundary.documents import to_document
from autograder.errors import UnreadableError
from autograder.reading.methods import selected
from autograder.reading.notebook import Cell, Notebook, parse
from autograder.reading.selection import find_definitions
from autograder.reading.statements import ParsedStatement, first_words, read_ahead

_SAMPLE = """import numpy as np
%matplotlib inline
scale = 1.0
def f(A, W):
    \"\"\"Say {text!r}.\"\"\"
    # YOUR CODE STARTS HERE
    return {"Z": np.dot(W, A) * scale, "b": [each for each in (1, 2)]}
    # YOUR CODE ENDS HERE
class C:
    x: int = 3
print(f(1, 2))
"""


def warm_up() -> None:
    """Read a sample in the zygote, so that workers inherit caches such as compiled patterns."""
    cells = [{"cell_type": "code", "source": line} for line in (_SAMPLE, _SAMPLE.upper())]
    content = json.dumps({"nbformat": 4, "metadata": {}, "cells": cells}).encode()
    read(content, ".ipynb", {"sample": ("f", "g")}, None)


_released_cells: dict[str, list[ParsedStatement]] = {}


def learn(cells: Iterable[tuple[int, str]]) -> None:
    """Parse released cells in the zygote, because most submissions contain them unchanged.

    Args:
        cells: the number of each cell in its notebook, and its text.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        _released_cells.update(read_ahead(Cell(number, source) for number, source in cells))


def read(
    content: bytes,
    suffix: str,
    exercise_names: Mapping[str, Sequence[str]],
    wanted: str | None,
    files: Mapping[str, bytes] | None = None,
) -> tuple[Any, ...]:
    """Read a file's content as a submission.

    Args:
        content: the whole file.
        suffix: `.ipynb` or `.py`.
        exercise_names: the graded functions of each possible assignment.
        wanted: the assignment of the submission, or None to recognise it.
        files: the Python files beside the notebook, by name.

    Returns:
        `(assignment, definitions)`, or `(reason,)` if the content is not a submission.
    """
    try:
        notebook = parse(content, suffix)
        name = wanted or _recognise(notebook, exercise_names)
        return name, to_document(
            find_definitions(notebook, tuple(exercise_names[name]), _released_cells, files)
        )
    except UnreadableError as error:
        return (str(error),)
    except MemoryError:
        return ("reading it takes more memory than a submission may use",)
    except RecursionError:
        return ("its code is nested too deeply to be read",)


def _recognise(notebook: Notebook, exercise_names: Mapping[str, Sequence[str]]) -> str:
    """Recognise the assignment of a notebook by its metadata, or else by its functions' names."""
    if notebook.assignment in exercise_names:
        return str(notebook.assignment)
    words = first_words(notebook)
    # On a tie the larger wins: the helpers of one workbook may be exercises of another.
    best = max(
        exercise_names,
        key=lambda name: (
            len(words.intersection(selected(exercise_names[name]))),
            len(exercise_names[name]),
        ),
        default="",
    )
    if not best or not words.intersection(selected(exercise_names[best])):
        if notebook.assignment:
            named = repr(notebook.assignment[:40])
            raise UnreadableError(
                f"it belongs to the assignment {named}, which is not known here: name its folder "
                "with -a, or the course folder with --course"
            )
        raise UnreadableError("it defines no graded function of any known assignment")
    return best
