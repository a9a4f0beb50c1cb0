"""The release of a file is all that a student needs, and grades its published cases."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

import pytest

from autograder.authoring.new import start
from autograder.authoring.one_file_release import KIT, source_files
from autograder.authoring.release import differences, write_release
from autograder.content.description import load_assignment
from autograder.content.exercise import Tolerance
from autograder.content.plan import published_cases
from autograder.errors import AssignmentError
from autograder.grading.graders import make_grader
from autograder.grading.submission import grade_file
from autograder.judging.compare import compare
from autograder.records import Scope
from autograder.sandbox.supervisor import Sandbox
from tests.content.files import CASES, HEADER, SMALL, loaded

SPECIAL = (
    HEADER
    + '''
# %% exercise
class Counter:
    """Counts."""

    def add(self, n):
        # YOUR CODE STARTS HERE
        self.total = self.total + n
        # YOUR CODE ENDS HERE
        return self.total

# %% exercise
def report(n):
    # YOUR CODE STARTS HERE
    print("n is", n)
    # YOUR CODE ENDS HERE

# %% exercise
def pick(items):
    # YOUR CODE STARTS HERE
    found = set(items)
    # YOUR CODE ENDS HERE
    return found

# %% exercise
def listed(items):
    # YOUR CODE STARTS HERE
    found = sorted(items)
    # YOUR CODE ENDS HERE
    return found

# %% hidden
@cases(Counter.add, {"example": 3, "fresh": 4})
def _(rng, n):
    return {"total": n}, int(rng.randint(1, 9))

examples(report, example=3, fresh=4)
prints(report)
examples(pick, example=["a", "b"], fresh=["c"])
examples(listed, example=[3, 1], fresh=[2, 9])
compares(listed, unordered)
'''
)


def test_nothing_is_missing(tmp_path: Path) -> None:
    changed = write_release(loaded(tmp_path), tmp_path)
    kit = {path.name for path in KIT.glob("public_*.py")}
    assert set(changed) == kit | {
        *("START_HERE.md", "assignment.toml", "fixtures.h5"),
        *("public_check.py", "published.json", "requirements.txt", "small.ipynb"),
    }
    assert differences(loaded(tmp_path), tmp_path) == []
    assert write_release(loaded(tmp_path), tmp_path) == []


@pytest.mark.parametrize("text", [SMALL, SPECIAL])
def test_the_public_side_is_loaded_without_the_file(
    tmp_path: Path, sandbox: Sandbox, text: str
) -> None:
    assignment = loaded(tmp_path, text)
    assert assignment.answers is not None
    write_release(assignment, tmp_path)
    public = load_assignment(tmp_path / "release" / "small", public=True)
    assert public.names == assignment.names
    assert [e.way for e in public.exercises] == [e.way for e in assignment.exercises]
    assert [e.points for e in public.exercises] == [e.points for e in assignment.exercises]
    one, other = published_cases(public), published_cases(assignment)
    for name in public.names:
        for case, computed in zip(one[name], other[name], strict=True):
            assert compare(computed.expected, case.expected, Tolerance()).passed
    program = tmp_path / "right.py"
    program.write_text(assignment.answers.program)
    report = grade_file(program, make_grader(public, sandbox))
    assert report.scope is Scope.PUBLIC
    assert report.score == report.max_score > 0


def test_a_checkout_that_writes_the_release_first_grades_the_published_cases(
    tmp_path: Path,
) -> None:
    """Git writes `release/` before `source/`, so the source has the later time."""
    assignment = loaded(tmp_path)
    assert assignment.source is not None
    write_release(assignment, tmp_path)
    os.utime(assignment.source.path, ns=(2**62, 2**62))
    public = load_assignment("small", course=tmp_path, public=True)
    assert all(published_cases(public).values())


def test_an_own_comparator_is_not_released(tmp_path: Path) -> None:
    own = CASES + "\ncompares(doubled, lambda expected, actual: True)\n"
    write_release(loaded(tmp_path, SMALL.replace(CASES, own)), tmp_path)
    text = (tmp_path / "release" / "small" / "assignment.toml").read_text()
    entries = {each["name"]: each for each in tomllib.loads(text)["exercise"]}
    assert entries["doubled"]["compare"] == {"way": "own"}


def test_requirements_name_what_the_assignment_names(tmp_path: Path) -> None:
    """SciPy and others may be loaded by a submission; students need not install them."""
    for sample, expected in (("kmeans", []), ("pandas", ["pandas"])):
        start(tmp_path, f"of_{sample}", sample)
        files = source_files(load_assignment(f"of_{sample}", course=tmp_path))
        lines = files["requirements.txt"].decode().split()
        assert lines == sorted(["jupyterlab", "numpy>=2.4", *expected])


@pytest.mark.parametrize("name", ["published.json", "requirements.txt", "assignment.toml"])
def test_a_file_beside_replaces_none_of_ours(tmp_path: Path, name: str) -> None:
    assignment = loaded(tmp_path)
    (tmp_path / "source" / "small" / name).write_text("")
    with pytest.raises(AssignmentError, match=f"{name} is made by the release"):
        source_files(assignment)


def test_a_given_module_replaces_none_of_ours(tmp_path: Path) -> None:
    text = f"{SMALL}\n# %% given public_tests\nx = 1\n"
    with pytest.raises(AssignmentError, match=r"public_tests\.py is made by the release"):
        source_files(loaded(tmp_path, text))
