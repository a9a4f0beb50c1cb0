"""The slice of a course folder: enough to grade one assignment, and nothing of another."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.content.description import load_assignment
from autograder.errors import UsageError
from autograder.grading.graders import make_grader
from autograder.grading.submission import grade_file
from autograder.platforms.answer_side import answer_side, write_files
from autograder.sandbox.supervisor import Sandbox
from tests.conftest import COURSE, SECRET
from tests.platforms.handed_in import hand_in

pytestmark = pytest.mark.slow


def test_it_grades_as_the_whole_course_does(tmp_path: Path, sandbox: Sandbox) -> None:
    whole = load_assignment("step_by_step", course=COURSE)
    write_files(tmp_path / "course", answer_side(whole, COURSE))
    part = load_assignment("step_by_step", course=tmp_path / "course")
    path = hand_in(tmp_path, "wrong")
    first, second = (
        grade_file(path, make_grader(each, sandbox, SECRET, sets=1)) for each in (whole, part)
    )
    assert second.exercises == first.exercises
    assert second.run["content"] == first.run["content"]


@pytest.mark.parametrize("name", ["activations", "step_by_step"])
def test_it_holds_this_assignment_alone(name: str) -> None:
    files = answer_side(load_assignment(name, course=COURSE), COURSE)
    assert {path.split("/")[0] for path in files} == {"solutions", "release"}
    assert {path.split("/")[1] for path in files} == {name}
    assert not [path for path in files if "__pycache__" in path]


def test_an_assignment_in_one_file_comes_without_its_pictures() -> None:
    files = answer_side(load_assignment("application", course=COURSE), COURSE)
    assert "source/application/application.py" in files
    assert "source/application/data/digits.h5" in files
    assert not [path for path in files if "figures" in path]


def test_without_answers_there_is_nothing_to_pack() -> None:
    with pytest.raises(UsageError, match="has no answers"):
        answer_side(load_assignment("step_by_step", public=True), COURSE)


def test_answers_that_need_files_elsewhere_are_refused(tmp_path: Path) -> None:
    course = tmp_path / "course"
    write_files(course, answer_side(load_assignment("activations", course=COURSE), COURSE))
    (course / "solutions" / "common.txt").write_text("", encoding="utf-8")
    reference = course / "solutions" / "activations" / "reference.py"
    text = reference.read_text(encoding="utf-8")
    line = "from pathlib import Path as _P; (_P(__file__).parents[1] / 'common.txt').read_text()"
    reference.write_text(f"{text}\n{line}\n", encoding="utf-8")
    with pytest.raises(UsageError, match="needs files outside of its own folders"):
        answer_side(load_assignment("activations", course=course), course)
