"""The exercises of a file are derived from its code, without running it."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.content.derived import exercises, graded
from autograder.content.source_file import SourceFile, read_source
from autograder.errors import AssignmentError

FILE = """# /// chainrule
# id = "stack"
# title = "A stack"
# ///

# %% exercise{options}
class Stack:
    def push(self, item):
        # YOUR CODE STARTS HERE
        self.items = [item]
        # YOUR CODE ENDS HERE

    def size(self):
        # YOUR CODE STARTS HERE
        n = len(self.items)
        # YOUR CODE ENDS HERE
        return n

# %% hidden
{hidden}
"""
DRIVER = "@driver(Stack)\ndef _(cls, items, count):\n    return 1\n"


def source(folder: Path, options: str = "", hidden: str = "") -> SourceFile:
    path = folder / "stack.py"
    path.write_text(FILE.format(options=options, hidden=hidden))
    return read_source(path)


def test_each_method_is_an_exercise_with_its_own_points(tmp_path: Path) -> None:
    found = graded(source(tmp_path, " points=5 points.size=20"))
    assert [(each.name, each.points) for each in found] == [("Stack.push", 5), ("Stack.size", 20)]


def test_a_class_with_a_driver_is_one_exercise(tmp_path: Path) -> None:
    (found,) = exercises(source(tmp_path, " points=7", DRIVER))
    assert (found.name, found.signature, found.returns) == ("Stack", "items, count", "result")
    assert sum(found.points.values()) == 7


@pytest.mark.parametrize(
    ("options", "hidden", "words"),
    [
        (" points.pop=3", "", "line 6: points.pop names no exercise"),
        (" points.size=3", DRIVER, "line 6: points.size names a method, but Stack is a single"),
        (" points.size=many", "", "line 6: points.size=many is not a number"),
        (" pionts=3", "", "line 6: an exercise cell takes points=N, not 'pionts'"),
    ],
)
def test_wrong_points_are_told_with_their_line(
    options: str, hidden: str, words: str, tmp_path: Path
) -> None:
    with pytest.raises(AssignmentError, match=words):
        graded(source(tmp_path, options, hidden))
