"""`chainrule verify` tells mutants that are always caught from those that some draws catch."""

from __future__ import annotations

import re
from itertools import count
from pathlib import Path

import pytest

from autograder.cli import main
from tests.authoring.small_course import small_course, verified


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a course whose secrets are the same in each run of these tests."""
    numbers = count()
    monkeypatch.setattr("secrets.token_hex", lambda _size: f"{next(numbers)}")
    course = small_course(tmp_path)
    (course / "solutions" / "small" / "mistakes.py").write_text("MISTAKES = []\n")
    return course


def reference(course: Path, text: str) -> None:
    (course / "solutions" / "small" / "reference.py").write_text(f"def scaled(x, y):\n    {text}\n")


@pytest.mark.slow
def test_mutants_that_some_secrets_catch_are_listed_with_the_share(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # 3.5 becomes 2.5: it shows where x * y, drawn from 2 to 4, is in between.
    reference(course, "return x * y + (x * y > 3.5)")
    _code, output = verified(course, "2.0", capsys)
    assert re.search(r"holds  [1-9] of \d+ mutants are caught by some secrets only", output)
    assert re.search(r"scaled, line 2: 3.5 becomes 2.5: caught by [1-4] of 5 secrets", output)


def test_mutants_that_fail_the_published_case_need_no_luck(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reference(course, "return x - y")
    code, output = verified(course, "3.0", capsys)
    assert (code, "0 of 2 mutants are caught by some secrets only" in output) == (1, True)
    assert "earns full marks" in output


ONE_FILE = """\
# /// chainrule
# id = "stack"
# title = "A stack"
# ///
# %%
def helper(n):
    return n + 1
# %% exercise
class Stack:
    def __init__(self):
        self.items = [1, 2, 3]
    def push(self, item):
        # YOUR CODE STARTS HERE
        self.items.append(item + helper(0))
        # YOUR CODE ENDS HERE
# %% hidden
examples(Stack.push, example=({"items": [1]}, 2), more=({"items": []}, 5))
"""


@pytest.mark.slow
def test_only_graded_functions_of_a_file_are_mutated(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "source" / "stack" / "stack.py"
    path.parent.mkdir(parents=True)
    path.write_text(ONE_FILE)
    with pytest.raises(SystemExit) as left:
        main(["verify", "stack", "--secrets", "1", "--course", str(tmp_path)])
    output = capsys.readouterr().out
    assert left.value.code == 0
    assert "5 of 5 mutants of the reference are caught" in output
