"""The cells of an imported notebook."""

from __future__ import annotations

import ast
import math

import pytest

from autograder.authoring.importing.cells import (
    NotConverted,
    bound_names,
    merged,
    parse,
    points_of,
    python_of,
    raw_cells,
    refuse_other_languages,
    saved_output,
    used_names,
)
from autograder.errors import UsageError


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (2, 2),
        ("1.5", 1.5),
        ([1, "2", "x"], 3),
        (True, None),
        ("x", None),
        (-1, None),
        (math.inf, None),
        (math.nan, None),
        (10**400, None),
        (None, None),
    ],
)
def test_points_are_numbers_of_a_usual_size(given: object, expected: float | None) -> None:
    assert points_of(given) == expected


def test_magics_become_comments_and_blocks_stay_whole() -> None:
    text, tree = python_of("if True:\n    %time x = 1\n    !ls\n%matplotlib inline")
    assert text.split("\n") == [
        "if True:",
        "    x = 1  # %time x = 1",
        "    # !ls",
        "    pass",
        "# %matplotlib inline",
    ]
    assert tree is not None


def test_text_that_is_no_python_is_kept() -> None:
    assert python_of("words and no code") == ("words and no code", None)


@pytest.mark.parametrize("text", ["x =", "'", "\0", "(" * 5000])
def test_what_cannot_be_parsed_gives_none(text: str) -> None:
    assert parse(text) is None


def test_the_names_of_a_statement_are_those_of_its_own_scope() -> None:
    tree = ast.parse("def f(a):\n    b = 1\nfor i in x:\n    c = [d for d in i]\nimport e.g as h")
    assert bound_names(tree) == {"f", "i", "c", "h"}
    assert used_names(ast.parse("y = x[z]")) == {"x", "z"}


def test_cells_that_are_none_are_left_out_but_counted() -> None:
    cells = [3, {"cell_type": "code", "source": ["a\n", "b"]}, {"cell_type": "chart", "source": ""}]
    assert [(cell.number, cell.text) for cell in raw_cells({"cells": cells})] == [(2, "a\nb")]


def test_the_saved_output_is_the_result_and_else_what_was_printed() -> None:
    stream = {"output_type": "stream", "text": ["a\n"]}
    result = {"output_type": "execute_result", "data": {"text/plain": ["1"]}}
    cells = [
        {"cell_type": "code", "source": "x", "outputs": o} for o in ([stream, result], [stream])
    ]
    assert list(map(saved_output, raw_cells({"cells": cells}))) == [("1", True), ("a", True)]


@pytest.mark.parametrize("name", ["python3", "xpython", "pyodide", "my-ipython"])
def test_python_under_another_name_is_python(name: str) -> None:
    refuse_other_languages({"metadata": {"kernelspec": {"name": name}}}, "a.ipynb")


def test_odd_metadata_are_no_language() -> None:
    odd: list[object] = [None, [], {"kernelspec": 3}, {"language_info": {"name": ["R"]}}]
    for metadata in odd:
        refuse_other_languages({"metadata": metadata}, "a.ipynb")
    with pytest.raises(UsageError):
        refuse_other_languages({"metadata": {"kernelspec": {"language": "R"}}}, "a.ipynb")


def test_parts_are_merged_by_cell_and_reason() -> None:
    parts = [NotConverted(5, "odd", "b"), NotConverted(2, "odd", "a"), NotConverted(5, "odd", "c")]
    assert merged(parts) == [NotConverted(2, "odd", "a"), NotConverted(5, "odd", "b\nc")]
