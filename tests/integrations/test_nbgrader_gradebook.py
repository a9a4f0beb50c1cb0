"""nbgrader's gradebook: both ways into it write the same, and what people wrote stays."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import pytest

from autograder.cli import main
from autograder.grading.graders import Grader
from autograder.grading.submission import grade_file
from tests.conftest import COURSE, SUBMISSIONS
from tests.integrations.gradebook import write
from tests.integrations.nbgrader_course import URL, hand_in, rows, run
from tests.integrations.test_nbgrader_repair import CHANGES
from tests.support import SOURCE

pytestmark = pytest.mark.slow

CLASS = COURSE / "examples" / "sample_class"
LEILA = CLASS / "leila_haddad.ipynb"
PENALTY = """
from nbgrader.plugins import LateSubmissionPlugin


class HalfAPointAnHour(LateSubmissionPlugin):
    def late_submission_penalty(self, student_id, score, total_seconds_late):
        return 0.5 * total_seconds_late / 3600
"""


def mangled(folder: Path, notebooks: Iterable[Path]) -> list[Path]:
    """Notebooks after one of the things that students do to notebooks, another for each."""
    made = []
    for change, notebook in zip(CHANGES, notebooks, strict=True):
        document = json.loads(notebook.read_text(encoding="utf-8"))
        for index in (31, 17):
            change(document["cells"], index % len(document["cells"]))
        target = folder / f"{change.__name__}.ipynb"
        target.write_text(json.dumps(document), encoding="utf-8")
        made.append(target)
    return made


@pytest.mark.long
def test_both_ways_write_the_same(course: Path, tmp_path: Path, grade: Callable[..., int]) -> None:
    named = ("leila_haddad", "kwame_mensah")
    others = sorted(path for path in CLASS.glob("*.ipynb") if path.stem not in named)
    everyone: Sequence[Path] = [
        LEILA,
        *others[len(CHANGES) :],
        *mangled(tmp_path, others[: len(CHANGES)]),
        *(
            SUBMISSIONS / f"{name}.ipynb"
            for name in ("crashes_the_interpreter", "lacks_a_function")
        ),
    ]
    for path in everyone:
        hand_in(course, path.stem, path, "2026-03-01 12:00:00 UTC")
    (course / "submitted" / "empty" / "step_by_step").mkdir(parents=True)
    (course / "submitted" / "empty" / "step_by_step" / "step_by_step.ipynb").touch()
    link = hand_in(course, "link", LEILA)
    link.unlink()
    link.symlink_to(course / "source" / "step_by_step" / "step_by_step.ipynb")
    by_nbgrader = course.with_name("by_nbgrader")
    shutil.copytree(course, by_nbgrader, symlinks=True)

    said = run(by_nbgrader, "nbgrader", "autograde", "step_by_step")
    assert "exists multiple times" not in said
    assert grade() == 0

    ours, theirs = rows(course), rows(by_nbgrader)
    assert ours.keys() == theirs.keys() >= {path.stem for path in everyone}
    for student in ours:
        assert ours[student] == theirs[student], student
        names = ("step_by_step.ipynb", "timestamp.txt", "testCases.py", "figures/computation.svg")
        for name in names:
            one, other = (
                folder / "autograded" / student / "step_by_step" / name
                for folder in (course, by_nbgrader)
            )
            assert one.exists() == other.exists(), (student, name)
            assert not one.exists() or one.read_bytes() == other.read_bytes(), (student, name)
    assert ours["leila_haddad"]["test_linear_backward"] == (0.0, None, None, False)
    assert ours["leila_haddad"]["score"] == 90
    assert "keepdims" in ours["leila_haddad"]["comment linear_backward"][0]
    assert ours["link"]["score"] == 0


def test_scores_and_comments_by_hand_stay(course: Path, grade: Callable[..., int]) -> None:
    from nbgrader.api import Gradebook

    hand_in(course, "leila", LEILA)
    assert grade() == 0
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}") as gradebook:
        where = ("step_by_step", "step_by_step", "leila")
        points = gradebook.find_grade("test_linear_backward", *where)
        points.manual_score, points.extra_credit = 7.0, 0.5
        gradebook.find_comment("linear_backward", *where).manual_comment = "well tried"
        gradebook.find_grade("test_compute_cost", *where).manual_score = 3.0
        gradebook.db.commit()

    assert grade() == 0  # nothing has changed, and nothing asks for another look
    kept = rows(course)["leila"]
    assert kept["test_linear_backward"] == (0.0, 7.0, 0.5, False)
    assert kept["comment linear_backward"][1] == "well tried"
    assert kept["score"] == 90 + 7.5 - 7

    hand_in(course, "leila", SOURCE)  # a better notebook: the decision stays, and is shown again
    assert grade() == 0
    kept = rows(course)["leila"]
    assert kept["test_linear_backward"] == (10.0, 7.0, 0.5, True)
    assert kept["test_compute_cost"] == (10.0, 3.0, None, False)
    assert kept["comment linear_backward"] == (None, "well tried")


@pytest.mark.long
def test_late_penalties_are_the_courses_own(course: Path, grade: Callable[..., int]) -> None:
    (course / "penalty.py").write_text(PENALTY)
    with (course / "nbgrader_config.py").open("a") as config:
        config.write("\nimport sys\nsys.path.insert(0, str(Path(__file__).resolve().parent))\n")
        config.write("import penalty\n")
        config.write("c.AssignLatePenalties.plugin_class = penalty.HalfAPointAnHour\n")
    run(course, "nbgrader", "db", "assignment", "add", "step_by_step",
        "--duedate=2026-03-01 10:00:00 UTC")  # fmt: skip
    hand_in(course, "late", LEILA, "2026-03-01 14:00:00 UTC")
    hand_in(course, "in_time", LEILA, "2026-03-01 09:00:00 UTC")
    hand_in(course, "when", LEILA, "at some time")
    by_nbgrader = course.with_name("by_nbgrader")
    (course / "submitted" / "when" / "step_by_step" / "timestamp.txt").rename(course / "odd.txt")
    shutil.copytree(course, by_nbgrader)
    (course / "odd.txt").rename(course / "submitted" / "when" / "step_by_step" / "timestamp.txt")
    run(by_nbgrader, "nbgrader", "autograde", "step_by_step")
    assert grade() == 0
    ours = rows(course)
    assert ours == rows(by_nbgrader)
    assert ours["late"]["penalty"] == 2.0
    assert ours["in_time"]["penalty"] is None
    assert ours["when"]["timestamp"] is None

    hand_in(course, "late", LEILA, "2026-03-01 09:30:00 UTC")  # an extension, so to say
    assert grade() == 0
    assert rows(course)["late"]["penalty"] is None


def test_points_are_on_the_scale_of_the_test_cell(course: Path, grade: Callable[..., int]) -> None:
    hand_in(course, "victor", CLASS / "victor_almeida.ipynb")  # 4 of 10 in linear_backward
    with sqlite3.connect(course / "gradebook.db") as database:
        database.execute("UPDATE grade_cells SET max_score = 25.0")
    assert grade() == 0
    written = rows(course)["victor"]
    assert written["test_linear_backward"][0] == 10.0
    assert written["test_linear_forward"][0] == 25.0


@pytest.mark.long
def test_a_cell_of_another_kind_waits_for_a_person(
    course_as_made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    course = tmp_path / "course"
    shutil.copytree(course_as_made, course)
    source = course / "source" / "step_by_step" / "step_by_step.ipynb"
    document = json.loads(source.read_text(encoding="utf-8"))
    common = {"grade": True, "locked": False, "points": 5, "schema_version": 3, "task": False}
    essay = {**common, "solution": True, "grade_id": "essay"}
    document["cells"].append(
        {"cell_type": "markdown", "id": "e1", "metadata": {"nbgrader": essay}, "source": "Why?"}
    )
    foreign = {**common, "solution": False, "locked": True, "grade_id": "test_of_my_own"}
    document["cells"].append(
        {
            "cell_type": "code", "id": "e2", "metadata": {"nbgrader": foreign},
            "source": "assert True", "outputs": [], "execution_count": None,
        }
    )  # fmt: skip
    source.write_text(json.dumps(document), encoding="utf-8")
    run(course, "nbgrader", "generate_assignment", "step_by_step")
    release = course / "release" / "step_by_step" / "step_by_step.ipynb"
    hand_in(course, "silent", release)
    answered = json.loads(release.read_text(encoding="utf-8"))
    (cell,) = [
        c for c in answered["cells"] if c["metadata"].get("nbgrader", {}).get("grade_id") == "essay"
    ]
    cell["source"] = ["Because <b>depth</b>"]
    hand_in(course, "writer", write(tmp_path / "writer.ipynb", answered))
    by_nbgrader = tmp_path / "by_nbgrader"
    shutil.copytree(course, by_nbgrader)
    run(by_nbgrader, "nbgrader", "autograde", "step_by_step")
    monkeypatch.chdir(course)
    with pytest.raises(SystemExit):
        main(["grade", "submitted", "--course", ".", "-j", "1", "--gradebook", URL])
    ours = rows(course)
    assert ours == rows(by_nbgrader)
    assert ours["silent"]["essay"] == (0.0, None, None, False)
    assert ours["silent"]["comment essay"][0] == "No response."
    assert ours["writer"]["essay"] == (None, None, None, True)
    assert ours["writer"]["test_of_my_own"] == (None, None, None, True)


def test_scores_in_the_gradebook_are_those_of_the_record(
    course: Path, grade: Callable[..., int], grader: Grader
) -> None:
    hand_in(course, "chloe", CLASS / "chloe_bernard.ipynb")
    assert grade() == 0
    report = grade_file(CLASS / "chloe_bernard.ipynb", grader)
    written = rows(course)["chloe"]
    for exercise in report.exercises:
        assert written[f"test_{exercise.name}"][0] == exercise.score
