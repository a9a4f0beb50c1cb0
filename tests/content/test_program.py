"""The reference program of a file: only what the exercises need is run."""

from __future__ import annotations

from pathlib import Path

from autograder.content.program import import_lines
from autograder.content.source_file import read_source
from tests.content.files import SMALL, line_of, loaded, refusal, written

PLAIN = "# %%\nimport numpy as np\n"


def with_plain(more: str) -> str:
    return SMALL.replace(PLAIN, PLAIN + more)


def test_examples_are_not_run(tmp_path: Path) -> None:
    text = with_plain("print(1 / 0)\ntable = np.zeros(3)\nfor i in [1]:\n    raise SystemExit\n")
    answers = loaded(tmp_path, text).answers
    assert answers is not None
    assert not hasattr(answers.module, "table")


def test_what_an_exercise_or_a_hidden_cell_needs_is_run(tmp_path: Path) -> None:
    text = with_plain("two = 1 + 1\nfactor = two\ndef helper():\n    return factor\n")
    text = text.replace("y = x + x", "y = x * helper()").replace('"x + x"', '"helper()"')
    answers = loaded(tmp_path, text).answers
    assert answers is not None
    assert answers.functions["doubled"](3) == 6


def test_an_error_has_its_line(tmp_path: Path) -> None:
    text = with_plain("factor = 1 / 0\n").replace("y = x + x", "y = x * factor")
    sentence = refusal(tmp_path, text.replace('"x + x"', '"x"'))
    assert (
        sentence
        == f"small.py, line {line_of(text, 'factor = 1')}: ZeroDivisionError: division by zero"
    )
    given = SMALL + "\n# %% given helpers\nimport absent_module\n"
    assert "in helpers: ModuleNotFoundError" in refusal(tmp_path, given)


def test_import_lines_leave_out_stars_and_the_public_tests(tmp_path: Path) -> None:
    text = with_plain("from math import *\nfrom public_tests import *\nimport json, os.path\n")
    source = read_source(written(tmp_path, text))
    assert import_lines(source) == ["import numpy as np", "import json, os.path"]


def test_given_modules_are_there_while_it_runs_and_no_longer(tmp_path: Path) -> None:
    import sys

    text = with_plain("from helpers import one\n").replace("y = x + x", "y = x * one")
    text = text.replace('"x + x"', '"one"') + "\n# %% given helpers\none = 2\n"
    before = sys.modules.get("helpers")
    assert loaded(tmp_path, text).answers is not None
    assert sys.modules.get("helpers") is before
