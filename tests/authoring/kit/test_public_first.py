"""The public tests name the first of the names in the comments that is not right."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from tests.authoring.kit.released import exercise, refusal, release, written

MEAN = exercise((([1, 2, 6],), 3.0)) | {"steps": [["total", 9], ["y", 3.0]]}
LOOP = exercise(((4,), 16)) | {"steps": [["y", 1], ["step", 2], ["y", 2]], "returns": ["y", "step"]}
FIRST = "Of the names in the comments, `total` is the first that is not right: total is 10, "
NEXT = "`y` gets a right value first and a wrong value later."
LATER = "All names in the comments get right values at first: look at the lines after them."
STILL = "Right until then: `total`."


def said(folder: Path, fields: dict[str, Any], body: str) -> str:
    lines = "\n".join(f"    {line}" for line in body.split("\n"))
    function = written(f"def mean(x):\n{lines}\n")["mean"]
    return str(refusal(release(folder, mean=fields).mean_test, function))


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("total = sum(x) + 1\ny = total / len(x)\nreturn y", f"{FIRST}expected 9."),
        ("total = sum(x)\ny = total / 2\nreturn y", STILL),
        ("total = 0\nfor n in x:\n    total += n\ny = total * 3\nreturn y", STILL),
        ("total = -sum(x)\ntotal = -total\ny = 2\nreturn y", STILL),
        ("total = 8\ntotal = 10\ny = 2\nz = y\nreturn z", f"{FIRST}expected 9."),
        ("total = sum(x) + 1\nraise ValueError", f"{FIRST}expected 9."),
    ],
)
def test_the_first_name_that_is_not_right_is_named(
    tmp_path: Path, body: str, sentence: str
) -> None:
    assert said(tmp_path, MEAN, body).endswith(sentence)


@pytest.mark.parametrize(
    "body",
    ["return 4", "sums = sum(x) + 1\nreturn sums", "total = sum(x)\nraise ValueError"],
)
def test_nothing_is_said_of_names_that_a_program_does_not_use(tmp_path: Path, body: str) -> None:
    text = said(tmp_path, MEAN, body)
    assert "comments" not in text
    assert "until then" not in text


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("y = 1\nstep = 2\nfor _ in range(x):\n    y *= 3\nreturn y, step", NEXT),
        ("y = 1\nstep = 2\nfor _ in range(x - 1):\n    y *= step\nreturn y, step", LATER),
    ],
)
def test_a_name_has_a_second_value(tmp_path: Path, body: str, sentence: str) -> None:
    fields = LOOP | {"cases": [LOOP["cases"][0] | {"expected": {"tuple": [16, 2]}}]}
    assert said(tmp_path, fields, body).endswith(sentence)


def test_a_name_that_keeps_its_first_value_is_not_blamed(tmp_path: Path) -> None:
    fields = LOOP | {"cases": [LOOP["cases"][0] | {"expected": {"tuple": [16, 2]}}]}
    assert NEXT not in said(tmp_path, fields, "y = 1\nstep = 2\nreturn y, step")


def test_a_debugger_keeps_its_trace(tmp_path: Path) -> None:
    before = sys.gettrace()
    said(tmp_path, MEAN, "total = 1\nreturn total")
    assert sys.gettrace() is before
