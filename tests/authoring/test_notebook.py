"""The notebook of a file: test cells, expected outputs and metadata are made."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import nbformat
import numpy as np
import pytest

from autograder.authoring.notebook import (
    expected_output,
    grade_id,
    shown,
    source_notebook,
    test_name,
)
from autograder.boundary.tables import Table
from autograder.content.exercise import Case, Raising
from autograder.content.plan import published_cases
from autograder.records import Group
from tests.content.files import SMALL, loaded

test_name.__test__ = False  # type: ignore[attr-defined]


def cells(tmp_path: Path, text: str = SMALL) -> list[dict[str, Any]]:
    assignment = loaded(tmp_path, text)
    content = source_notebook(assignment, published_cases(assignment))
    nbformat.validate(nbformat.reads(content.decode(), as_version=4))
    found: list[dict[str, Any]] = json.loads(content)["cells"]
    return found


def test_each_exercise_has_its_test_and_its_output(tmp_path: Path) -> None:
    found = cells(tmp_path)
    texts = ["".join(cell["source"]) for cell in found]
    assert texts[1] == "import numpy as np\nfrom public_tests import *"
    assert texts[2].startswith("# GRADED FUNCTION: doubled\ndef doubled(x):")
    assert texts[3] == "doubled_test(doubled)"
    assert texts[4].startswith("<details>\n<summary><b>What the test expects</b></summary>\n")
    marks = [cell["metadata"].get("nbgrader", {}) for cell in found]
    assert [mark.get("points") for mark in marks if mark.get("grade")] == [10, 20]
    assert marks[2]["solution"]
    assert not any("cases(" in text for text in texts)
    assert len({cell["id"] for cell in found}) == len(found)


def test_a_print_cell_stands_between_an_exercise_and_its_test(tmp_path: Path) -> None:
    shows = "# %% print\nprint(doubled(3))\n\n# %% [markdown]\n# **Expected output**\n"
    first, second, *rest = SMALL.split("\n# %% exercise")
    body, after, more = second.partition("\n# %%")
    text = f"{first}\n# %% exercise{body}\n{shows}{after}{more}"
    text += "".join(f"\n# %% exercise{each}" for each in rest)
    found = cells(tmp_path, text)
    place = [cell["id"] for cell in found].index("doubled-solution")
    assert [cell["id"] for cell in found[place : place + 3]] == [
        "doubled-solution",
        "doubled-print",
        "doubled-test",
    ]
    assert "".join(found[place + 3]["source"]).strip() == "**Expected output**"
    assert found[place + 4]["id"] == "doubled-expected"
    assert "".join(found[place + 1]["source"]) == "print(doubled(3))"
    assert sum("print(doubled(3))" in "".join(cell["source"]) for cell in found) == 1


def test_a_print_cell_elsewhere_stays_where_it_is(tmp_path: Path) -> None:
    found = cells(tmp_path, SMALL + "\n# %%\n1 + 1\n\n# %% print\nprint(3)\n")
    assert "".join(found[-1]["source"]) == "print(3)"


def test_a_notebook_without_imports_gets_a_cell_for_them(tmp_path: Path) -> None:
    text = SMALL.replace("# %%\nimport numpy as np\n", "").replace(
        "rng.randn(n)", "int(rng.randint(9)) + n"
    )
    assert "".join(cells(tmp_path, text)[1]["source"]) == "from public_tests import *"


def test_names() -> None:
    assert test_name("f") == "f_test"
    assert grade_id("Network.forward") == "Network-forward"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a\nb\n", "a\nb"),
        ((np.array([1.0]), 2), "[1.]\n2"),
        ({"a": 1}, "{'a': 1}"),
        (Raising("ValueError"), "raises ValueError"),
        (Table(("a",), (np.array([1]),)), "   a\n0  1"),
    ],
)
def test_results_as_people_read_them(value: Any, text: str) -> None:
    assert shown(value) == text


def test_long_results_are_left_out() -> None:
    case = Case("example", Group.FIXTURE, (3,), "line\n" * 100)
    assert expected_output("f", "n", (case,)) == ""
    case = Case("example", Group.FIXTURE, (np.zeros((50, 9)),), 1)
    assert "f with X of shape (50, 9):\n1" in expected_output("f", "X", (case,))
    case = Case("example", Group.FIXTURE, (np.zeros((50, 9)), 2), 1)
    assert "f with X of shape (50, 9), n = 2:\n1" in expected_output("f", "X, n", (case,))
    assert "f(*X) with values of shape (50, 9), = 2:\n1" in expected_output("f", "*X", (case,))


def test_cells_after_the_first_exercise_may_fail_without_ending_run_all(tmp_path: Path) -> None:
    found = cells(tmp_path, SMALL + "\n# %%\n1 + 1\n\n# %% print\nprint(3)\n")
    code = [cell for cell in found if cell["cell_type"] == "code"]
    tags = {
        cell["id"]: cell["metadata"].get("tags") == ["raises-exception"]
        for cell in code
        if not cell["id"].endswith("-solution")
    }
    assert not tags.pop(code[0]["id"])
    assert all(tags.values())
