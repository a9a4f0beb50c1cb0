"""`chainrule verify` tells mutants that are always caught from those that some draws catch."""

from __future__ import annotations

import re
from itertools import count
from pathlib import Path

import pytest

from autograder.authoring.mutants import Mutant
from autograder.authoring.verify_bench import Bench
from autograder.authoring.verify_mutants import may_never_end
from autograder.cli import main
from autograder.records import ExerciseStatus
from autograder.sandbox.supervisor import Sandbox
from tests.authoring.small_course import small_course, verified
from tests.content.files import loaded, one_function


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


@pytest.mark.slow
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


LOOP = """def steps(n):
    count = 0
    # YOUR CODE STARTS HERE
    while n > 1:
        n, count = n // 2, count + 1
    # YOUR CODE ENDS HERE
    return count"""


@pytest.mark.slow
def test_the_time_of_a_mutant_follows_from_the_time_of_the_reference(
    tmp_path: Path, sandbox: Sandbox
) -> None:
    text = one_function(LOOP, "examples(steps, example=20, more=33)")
    bench = Bench(loaded(tmp_path, text), sandbox, tmp_path / "submission.py")
    limited, usual = bench.with_short_limits()
    assert usual.assignment.limits.submission_seconds == 30
    assert 1 <= limited.assignment.limits.submission_seconds < 30
    assert bench.grade(bench.reference, limited).score == 10
    report = bench.grade(bench.reference.replace("n // 2", "n // 1"), limited)
    assert report.exercises[0].status is ExerciseStatus.TIMEOUT


@pytest.mark.parametrize(
    ("function", "source", "expected"),
    [
        ("f", "def f(n):\n    while n:\n        n -= 1", True),
        ("f", "def f(n):\n    return f(n - 1) if n else 0", True),
        ("A.f", "class A:\n    def f(self, n):\n        return self.f(n - 1)", True),
        ("f", "def f(n):\n    return sum(range(n))\n\ndef g(n):\n    while n: pass", False),
    ],
)
def test_a_mutant_that_surely_ends_is_graded_without_hurry_if_it_was_stopped(
    function: str, source: str, expected: bool
) -> None:
    assert may_never_end(Mutant(function, 1, "", source, "")) == expected
