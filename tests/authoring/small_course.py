"""A course folder with one small assignment of its own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from autograder.cli import main

TOML = """
id = "small"
title = "A small one"
notebook = "small.ipynb"
[points]
fixture = 4
fresh = 4
properties = 2
[[exercise]]
name = "scaled"
signature = "x, y"
returns = "z"
"""
CASES = """
from autograder.content.recipes import Published
def published(exercise, functions):
    return [Published("fixture", "two numbers", None, (2.0, 2.0))]
def fresh(exercise, stream, functions):
    yield "fresh", (float(stream.uniform(1, 2)), {second}), "value"
def properties(exercise, stream, functions):
    yield "edge", (0.0, 2.0), "value"
"""
MISTAKE = """
from autograder.content.exercise import Mistake
MISTAKES = [Mistake("doubled", "scaled", "Twice too much.", edits=[("x * y", "x * y * 2")]),
            Mistake("also_doubled", "scaled", "Twice as much.", edits=[("x * y", "2 * x * y")])]
"""
RELEASE = "def scaled(x, y):\n    # YOUR CODE STARTS HERE\n    pass\n    # YOUR CODE ENDS HERE\n"


def small_course(tmp_path: Path) -> Path:
    for folder in ("assignments/small", "source/small", "solutions/small", "release/small"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "assignments" / "small" / "assignment.toml").write_text(TOML)
    answers = tmp_path / "solutions" / "small"
    (answers / "reference.py").write_text("def scaled(x, y):\n    return x * y\n")
    (answers / "mistakes.py").write_text(MISTAKE)
    cells = [{"cell_type": "code", "source": RELEASE}]
    release = tmp_path / "release" / "small" / "small.ipynb"
    release.write_text(json.dumps({"cells": cells, "metadata": {}}))
    cells = [{"cell_type": "code", "source": RELEASE.replace("pass", "return x * y")}]
    source = tmp_path / "source" / "small" / "small.ipynb"
    source.write_text(json.dumps({"cells": cells, "metadata": {}}))
    return tmp_path


def verified(
    course: Path, second: str, capsys: pytest.CaptureFixture[str], *options: str
) -> tuple[int, str]:
    cases = course / "assignments" / "small" / "cases.py"
    cases.write_text(CASES.format(second=second))
    for command in (["fixtures", "small"], ["verify", "small", "--secrets", "1", *options]):
        with pytest.raises(SystemExit) as left:
            main([*command, "--course", str(course)])
    assert isinstance(left.value.code, int | None)
    return left.value.code or 0, capsys.readouterr().out
