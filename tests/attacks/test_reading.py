"""Attacks on the reading of a notebook: cells of odd types, states, definitions that contradict.

A solution may hide where the rules do not look for it, and then it earns nothing; a decoy may hide
where they look first, and then it counts.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from autograder.grading.graders import Grader
from autograder.grading.submission import grade_file
from autograder.records import Report, SubmissionStatus
from tests.attacks.test_own_modules import COST, IMPORTS, RIGHT, WRONG, exercises

pytestmark = pytest.mark.slow

PUBLISHED = """def linear_forward(A, W, b):
    Z = W @ A + b
    return (Z if A.shape in ((3, 2), (3, 4)) else Z * 0), (A, W, b)"""
OTHERS = PUBLISHED.replace("Z if", "Z * 0 if").replace("else Z * 0", "else Z")
STUB = "def linear_forward(A, W, b):\n    # YOUR CODE STARTS HERE\n\n    # YOUR CODE ENDS HERE\n"
TEST = "linear_forward_test(linear_forward)"
FENCED = "The solution:\n```python\n{}\n```\n"


def code(*sources: str) -> list[dict[str, Any]]:
    return [{"cell_type": "code", "metadata": {}, "source": source} for source in sources]


def cell(kind: object, source: object, **more: object) -> dict[str, Any]:
    return {"cell_type": kind, "metadata": {}, "source": source, **more}


def grade(folder: Path, grader: Grader, cells: list[Any], text: str = "") -> Report:
    path = folder / "work.ipynb"
    document = {"cells": [*code(IMPORTS), *cells, *code(COST)], "metadata": {}, "nbformat": 4}
    path.write_text(text or json.dumps(document), encoding="utf-8")
    return grade_file(path, grader)


# What each list of cells earns for linear_forward.
CELLS: dict[str, tuple[list[Any], float]] = {
    "a solution in Markdown beside a wrong one in code": (
        [cell("markdown", RIGHT), *code(WRONG)],
        0,
    ),
    "a solution in Markdown beside a stub": ([*code(STUB), cell("markdown", RIGHT)], 0),
    "a solution in a raw cell above the wrong one": ([cell("raw", RIGHT), *code(WRONG)], 0),
    "a solution in a block of a Markdown cell below": (
        [*code(WRONG), cell("markdown", FENCED.format(RIGHT))],
        0,
    ),
    "a wrong one in Markdown below the right one": ([*code(RIGHT), cell("markdown", WRONG)], 10),
    "a solution in the outputs": (
        [cell("code", WRONG, outputs=[{"output_type": "stream", "text": RIGHT}])],
        0,
    ),
    "a solution in an attachment": ([cell("code", WRONG, attachments={"a.py": RIGHT})], 0),
    "a solution in the metadata": (
        [{"cell_type": "code", "metadata": {"source": RIGHT}, "source": WRONG}],
        0,
    ),
    "two texts of a cell": ([cell("code", WRONG, input=RIGHT)], 0),
    "an indented function in Markdown": (
        [cell("markdown", "    " + RIGHT.replace("\n", "\n    "))],
        0,
    ),
    "a quoted function in Markdown": ([cell("markdown", "> " + RIGHT.replace("\n", "\n> "))], 0),
    "a block in a block in Markdown": (
        [cell("markdown", FENCED.format(f"~~~\n{RIGHT}\n~~~"))],
        0,
    ),
    "three definitions, each right in part": (
        code(PUBLISHED, TEST, OTHERS, TEST, PUBLISHED, TEST, OTHERS),
        4,
    ),
    "a test that is a definition": (
        code(RIGHT, TEST, "def linear_forward_test(f):\n    return None", WRONG),
        10,
    ),
    "a decoy that is deleted": (
        code(WRONG, TEST, "del linear_forward", "linear_forward = None"),
        0,
    ),
    "a solution that is deleted": (code(RIGHT, "del linear_forward", WRONG), 10),
    "a class instead of a function": (
        code("class linear_forward:\n    def __new__(cls, A, W, b):\n        return W @ A + b, 0"),
        0,
    ),
    "a solution in a string": (code(f"SOURCE = {RIGHT!r}", WRONG, "exec(SOURCE)"), 0),
    "a solution behind a condition that never holds": (
        code(WRONG, f"if 0:\n    {RIGHT.replace(chr(10), chr(10) + '    ')}"),
        0,
    ),
    "a solution as a default argument": (
        code(WRONG.replace("b):", "b, solution=lambda A, W, b: (W @ A + b, (A, W, b))):")),
        0,
    ),
    "a graded name that another cell takes": (
        code(RIGHT, TEST, "linear_forward = compute_cost"),
        10,
    ),
    "lines that are numbers": ([cell("code", [1, 2.5, None, RIGHT])], 0),
    "a cell that is a list": ([[RIGHT], RIGHT, None, 7, True], 0),
    "a type that is a list": ([cell(["code"], RIGHT)], 10),
    "a type that is an object": ([cell({"code": "code"}, RIGHT)], 10),
    "a type in capitals": ([cell("CODE", RIGHT)], 10),
    "half an emoji in a name": (code("def linear_forward\ud83d(A, W, b):\n    return None"), 0),
    "form feeds and null bytes": (code("\x0c" + WRONG + "\x00", WRONG), 0),
    "a line that is continued without end": (code("x = 1 + \\\n" * 5000 + "1", WRONG), 0),
    "brackets without end": (code("(" * 5000, "[" * 150 + "]" * 150, WRONG), 0),
    "attributes without end": (code("x = np" + ".T" * 20_000, WRONG), 0),
    "strings joined without end": (code("x = " + "'a' " * 20_000, WRONG), 0),
    "decorators without end": (code("@print\n" * 5000 + WRONG), 0),
    "arguments without end": (
        code("def f(" + ", ".join(f"a{n}" for n in range(5000)) + "):\n    return 0", WRONG),
        0,
    ),
    "a number of many digits": (code("x = " + "7" * 5000, "y = 0x" + "f" * 50_000, WRONG), 0),
    "a power that is folded by the compiler": (code("x = 9 ** 9 ** 3 ** 2", WRONG), 0),
    "a shift that is folded by the compiler": (code("x = (1 << 8000) * 'ab' * 9", WRONG), 0),
    "letters that fold to the name": (code(RIGHT.replace("linear", "\uff4cinear")), 10),
    "letters that look like the name": (code(RIGHT.replace("linear", "l\u0456near")), 0),
}


@pytest.mark.parametrize("kind", CELLS)
def test_the_rules_of_reading_decide(kind: str, grader: Grader, tmp_path: Path) -> None:
    cells, score = CELLS[kind]
    report = grade(tmp_path, grader, cells)
    assert report.status is SubmissionStatus.GRADED
    results = exercises(report)
    assert results["linear_forward"].score == score
    assert results["compute_cost"].score == 10


# Whole documents; None where nothing can be read.
GOOD = json.dumps({"cells": code(IMPORTS, WRONG, COST), "metadata": {}, "nbformat": 4})
DOCUMENTS: dict[str, tuple[str, float | None]] = {
    "two lists of cells": (GOOD[:-1] + ', "cells": ' + json.dumps(code(IMPORTS, COST)) + "}", 10),
    "cells and worksheets": (GOOD[:-1] + ', "worksheets": [{"cells": [7]}]}', 10),
    "a version without end": (GOOD.replace(": 4", ": 1" + "0" * 4000), 10),
    "a version of more digits than Python reads": (GOOD.replace(": 4", ": " + "1" * 5000), None),
    "a number that is no number": (GOOD.replace(": 4", ": NaN"), 10),
    "another assignment": (
        GOOD.replace('"metadata": {}, "nb', '"metadata": {"chainrule": 1}, "nb'),
        10,
    ),
    "metadata that nests without end": (
        GOOD.replace('"nbformat": 4', '"x": ' + "[" * 200_000 + "]" * 200_000),
        None,
    ),
    "a null byte in a key": (GOOD.replace('"nbformat"', '"nb\\u0000format"'), 10),
    "a text behind the end": (GOOD + GOOD, None),
    "nothing but an escape": ("\x1b[2J", None),
}


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_an_odd_document_is_read_or_refused(kind: str, grader: Grader, tmp_path: Path) -> None:
    text, score = DOCUMENTS[kind]
    report = grade(tmp_path, grader, [], text)
    if score is None:
        assert report.status is SubmissionStatus.UNREADABLE
        assert report.score == 0
    else:
        results = exercises(report)
        assert results["compute_cost"].score == score
        assert report.score == score


def test_a_hundred_decoys_are_not_all_tried(grader: Grader, tmp_path: Path) -> None:
    """The right one is none of the few states in which a function may be called."""
    decoys = [WRONG.replace("return A", f"return A + {n}") for n in range(100)]
    sources = [part for decoy in decoys for part in (decoy, TEST)]
    sources[80:80] = [RIGHT, TEST]
    report = grade(tmp_path, grader, code(*sources))
    assert exercises(report)["linear_forward"].score == 0
    assert exercises(report)["compute_cost"].score == 10
