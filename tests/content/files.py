"""Small assignments in one file, for tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.content.description import Assignment, load_assignment
from autograder.errors import AssignmentError

HEADER = """\
# /// chainrule
# id = "small"
# title = "A small one"
# points = 10
# ///
"""
DOUBLED = """
# %% [markdown]
# # Doubling
#
# Write `doubled`.

# %%
import numpy as np

# %% exercise
def doubled(x):
    \"\"\"Return twice x.\"\"\"
    # YOUR CODE STARTS HERE
    y = x + x
    # YOUR CODE ENDS HERE
    return y

# %% exercise points=20
def quadrupled(x):
    # YOUR CODE STARTS HERE
    y = doubled(doubled(x))
    # YOUR CODE ENDS HERE
    return y
"""
CASES = """
# %% hidden
SIZES = {"example": 3, "fresh": 5, "edge_one": 1}

@cases(doubled, SIZES)
def _(rng, n):
    return rng.randn(n)

@cases(quadrupled, SIZES)
def _(rng, n):
    return rng.randn(n)

mistake(doubled, "x + x", "x * x", "It is squared.")
same(doubled, "x + x", "2 * x", "a sum of two equal numbers")
"""
SMALL = HEADER + DOUBLED + CASES


def one_function(code: str, hidden: str, more: str = "") -> str:
    """Return an assignment with one exercise, given by its code."""
    header = f"{HEADER.removesuffix('# ///' + chr(10))}{more}# ///\n"
    return f"{header}\n# %%\nimport numpy as np\n\n# %% exercise\n{code}\n\n# %% hidden\n{hidden}\n"


def written(folder: Path, text: str = SMALL) -> Path:
    """Write an assignment's file to a course folder and return its path."""
    path = folder / "source" / "small" / "small.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def loaded(folder: Path, text: str = SMALL) -> Assignment:
    return load_assignment(written(folder, text))


def refusal(folder: Path, text: str) -> str:
    """Return the sentence with which a file is refused, when it is loaded and its cases drawn."""
    from autograder.content.plan import Plans
    from autograder.content.secret import draw_secret

    with pytest.raises(AssignmentError) as refused:
        Plans(loaded(folder, text), draw_secret()).plan_for("ada")
    assert "\n" not in str(refused.value)
    return str(refused.value)


def line_of(text: str, part: str) -> int:
    """Return the number of the first line that holds a part of a text."""
    return next(n for n, line in enumerate(text.split("\n"), start=1) if part in line)
