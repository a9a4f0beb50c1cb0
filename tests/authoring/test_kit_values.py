"""Values of all kinds as JSON, read again by the public tests as students get them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from autograder.authoring.kit_values import encoded, published_json
from autograder.boundary.tables import Table
from autograder.content.exercise import Raised, Raising
from autograder.content.plan import published_cases
from tests.content.files import SMALL, loaded


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        (True, True),
        (3, 3),
        (2**60, {"int": str(2**60)}),
        (0.1 + 0.2, 0.3),
        (float("inf"), {"float": "inf"}),
        (-0.0, 0.0),
        ("text", "text"),
        (b"a", {"bytes": "YQ=="}),
        (1 + 2j, {"complex": [1.0, 2.0]}),
        ([1, (2,)], [1, {"tuple": [2]}]),
        ({2, 1}, {"set": [1, 2]}),
        (frozenset({"a"}), {"frozenset": ["a"]}),
        ({1: {"a": 2}}, {"dict": [[1, {"dict": [["a", 2]]}]]}),
        (np.array([[1, 2]]), {"array": [1, 2], "dtype": "<i8", "shape": [1, 2]}),
        (np.array(["b"]), {"array": ["b"], "dtype": "<U1", "shape": [1]}),
        (
            np.array(["1970-01-03"], "M8[D]"),
            {"array": [2], "dtype": "<M8[D]", "shape": [1]},
        ),
        (Raising("ValueError", "digit"), {"raised": "ValueError", "match": "digit"}),
        (Raised("KeyError", "'W'"), {"raised": "KeyError", "match": None, "message": "'W'"}),
    ],
)
def test_each_kind(value: Any, expected: Any) -> None:
    assert encoded(value) == expected
    json.dumps(encoded(value), allow_nan=False)


def test_inputs_stay_exact() -> None:
    assert encoded(0.1 + 0.2, exact=True) == 0.1 + 0.2


def test_a_table() -> None:
    table = Table(("a", "b"), (np.array([1.5]), ["x"]), ["row"])
    assert encoded(table) == {
        "table": {
            "columns": ["a", "b"],
            "index": ["row"],
            "values": [[1.5], ["x"]],
            "dtypes": ["f", "O"],
            "series": False,
        }
    }


def test_a_file_holds_published_cases_and_the_results_of_mistakes(tmp_path: Path) -> None:
    assignment = loaded(tmp_path)
    known = json.loads(published_json(assignment, dict(published_cases(assignment))))
    doubled = known["exercises"]["doubled"]
    assert (doubled["arguments"], doubled["returns"]) == (["x"], ["y"])
    assert [case["name"] for case in doubled["cases"]] == ["example"]
    (mistake,) = doubled["mistakes"]
    assert mistake["hint"] == "It is squared."
    inputs, squares = doubled["cases"][0]["args"][0]["array"], mistake["gives"][0]["array"]
    np.testing.assert_allclose(np.square(inputs), squares, atol=1e-8)


def test_names_that_the_comments_ask_for_have_their_values_in_the_solution(tmp_path: Path) -> None:
    start = "    # YOUR CODE STARTS HERE\n"
    asks = "    # two = ...\n    # _, y = ...\n    # y = ...\n    # none = ...\n"
    text = SMALL.replace(start, f"{asks}{start}    two = 2\n    y = two\n", 1)
    assignment = loaded(tmp_path, text)
    known = json.loads(published_json(assignment, dict(published_cases(assignment))))
    doubled = known["exercises"]["doubled"]
    (first, *_), expected = doubled["steps"], doubled["cases"][0]["expected"]
    assert first == ["two", 2]
    assert doubled["steps"][1:] == [["y", 2], ["y", expected]]
