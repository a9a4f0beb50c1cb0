"""nbgrader's gradebook: both ways into it write the same, and what people wrote stays."""

from __future__ import annotations

import csv
import json
import shutil
import sqlite3
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from autograder.cli import main
from autograder.grading.graders import Grader
from autograder.grading.submission import grade_file
from autograder.integrations.nbgrader_course import Graded, open_course, write_class
from autograder.results.schema import from_dict
from tests.conftest import COURSE, SUBMISSIONS
from tests.integrations.nbgrader_course import SECRET, URL, hand_in, rows, run
from tests.integrations.test_mending import CHANGES
from tests.support import RELEASE, SOURCE, write_notebook

CLASS = COURSE / "examples" / "sample_class"
LEILA = CLASS / "leila_haddad.ipynb"
PENALTY = """
from nbgrader.plugins import LateSubmissionPlugin


class HalfAPointAnHour(LateSubmissionPlugin):
    def late_submission_penalty(self, student_id, score, total_seconds_late):
        return 0.5 * total_seconds_late / 3600
"""


@pytest.fixture(autouse=True)
def one_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHAINRULE_SECRET", SECRET)


@pytest.fixture
def grade(course: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    monkeypatch.chdir(course)

    def grade_it(*options: str) -> int:
        with pytest.raises(SystemExit) as stopped:
            main(["grade", "submitted", "-j", "1", "--gradebook", URL, *options])
        return int(stopped.value.code or 0)

    return grade_it


def mangled(folder: Path) -> list[Path]:
    """Leila's notebook after each of the things that students do to notebooks."""
    made = []
    for change in CHANGES:
        document = json.loads(LEILA.read_text(encoding="utf-8"))
        for index in (31, 17):
            change(document["cells"], index % len(document["cells"]))
        target = folder / f"{change.__name__}.ipynb"
        target.write_text(json.dumps(document), encoding="utf-8")
        made.append(target)
    return made


def test_both_ways_write_the_same(course: Path, tmp_path: Path, grade: Callable[..., int]) -> None:
    everyone: Sequence[Path] = [
        *sorted(path for path in CLASS.glob("*.ipynb") if path.stem != "kwame_mensah"),
        *mangled(tmp_path),
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
        names = ("step_by_step.ipynb", "timestamp.txt", "dnn_utils.py", "figures/computation.svg")
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


def test_twice_and_after_a_loss(course: Path, grade: Callable[..., int]) -> None:
    for path in (LEILA, SOURCE):
        hand_in(course, path.stem, path)
    assert grade() == 0
    first = rows(course)
    assert grade() == 0
    assert rows(course) == first
    # As if it had been stopped half way: results are there, the gradebook lacks a student.
    with sqlite3.connect(course / "gradebook.db") as database:
        database.execute("UPDATE grade SET auto_score = NULL")
    shutil.rmtree(course / "autograded" / "leila_haddad")
    assert grade() == 0
    assert rows(course) == first
    assert (course / "autograded/leila_haddad/step_by_step/step_by_step.ipynb").is_file()


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


def test_what_has_no_place_is_said(
    course: Path, grade: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    hand_in(course, "leila", LEILA)
    hand_in(course, "stranger", LEILA, name="no_such_assignment")
    with sqlite3.connect(course / "gradebook.db") as database:
        (cell,) = database.execute(
            "SELECT base_cell.id FROM base_cell JOIN notebook ON notebook.id = notebook_id "
            "WHERE base_cell.name = 'test_compute_cost' AND notebook.name = 'step_by_step'"
        ).fetchone()
        database.execute("DELETE FROM grade_cells WHERE id = ?", (cell,))
        database.execute("DELETE FROM base_cell WHERE id = ?", (cell,))
    assert grade() == 0
    said = capsys.readouterr().err
    assert "leila: the gradebook has no cell test_compute_cost: its points have no place" in said
    assert "stranger: not in the gradebook" in said
    assert "no_such_assignment" in said
    assert rows(course)["leila"]["score"] == 80


def test_what_was_mended_is_said(
    course: Path, grade: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    document = json.loads(LEILA.read_text(encoding="utf-8"))
    for cell in document["cells"]:
        if cell["metadata"].get("nbgrader", {}).get("grade_id") == "test_compute_cost":
            cell["metadata"]["nbgrader"]["points"] = 1000
    path = hand_in(course, "leila", LEILA)
    write(path, document)
    path.rename(path.with_name("my solution.ipynb"))
    assert grade() == 0
    said = capsys.readouterr().err
    assert "leila: the points of the cell test_compute_cost were changed" in said
    assert "leila: nbgrader autograde would not find my solution.ipynb" in said
    assert "gradebook: written, and autograded/ beside it" in said
    assert rows(course)["leila"]["score"] == 90


def test_of_several_files_of_a_student_one_has_a_place(
    course: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing tells which of the two counts; no student is made up for the second."""
    for part in ("one", "two"):
        (course / "class" / "bob" / part).mkdir(parents=True)
        shutil.copy(LEILA, course / "class" / "bob" / part / f"work_{part}.ipynb")
    (course / "class" / "ada").mkdir()
    shutil.copy(SOURCE, course / "class" / "ada" / "work_one.ipynb")
    monkeypatch.chdir(course)
    with pytest.raises(SystemExit) as stopped:
        main(["grade", "class", "-j", "1", "--gradebook", URL])
    assert not stopped.value.code
    said = capsys.readouterr().err
    assert "a student has one place there, not several" in said
    assert rows(course).keys() == {"ada", "bob"}


def test_a_fault_of_ours_has_no_score_and_waits(course: Path) -> None:
    path = hand_in(course, "leila", LEILA)
    blank = from_dict(
        {
            "assignment": "step_by_step", "scope": "full", "status": "internal", "score": None,
            "submission": {"student": "leila", "path": str(path), "sha256": None},
            "max_score": 100.0, "seconds": 0.0, "isolation": [], "end_to_end": "not_run",
            "exercises": [], "notes": ["a fault of ours: a <script>"], "run": {},
        }
    )  # fmt: skip
    exercises = tuple(name.removeprefix("comment ") for name in ("linear_forward",))
    with open_course(f"sqlite:///{course / 'gradebook.db'}", course) as opened:
        list(write_class(opened, [Graded(blank, "step_by_step", exercises)]))
    written = rows(course)["leila"]
    assert written["test_linear_forward"] == (None, None, None, True)
    assert written["comment linear_forward"][0] == "Not graded yet, through no fault of yours."
    page = course / "autograded" / "leila" / "step_by_step" / "step_by_step.ipynb"
    assert "a fault of ours" not in page.read_text(encoding="utf-8")  # it may name files


def test_points_are_on_the_scale_of_the_test_cell(course: Path, grade: Callable[..., int]) -> None:
    hand_in(course, "victor", CLASS / "victor_almeida.ipynb")  # 4 of 10 in linear_backward
    with sqlite3.connect(course / "gradebook.db") as database:
        database.execute("UPDATE grade_cells SET max_score = 25.0")
    assert grade() == 0
    written = rows(course)["victor"]
    assert written["test_linear_backward"][0] == 10.0
    assert written["test_linear_forward"][0] == 25.0


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
        main(["grade", "submitted", "-j", "1", "--gradebook", URL])
    ours = rows(course)
    assert ours == rows(by_nbgrader)
    assert ours["silent"]["essay"] == (0.0, None, None, False)
    assert ours["silent"]["comment essay"][0] == "No response."
    assert ours["writer"]["essay"] == (None, None, None, True)
    assert ours["writer"]["test_of_my_own"] == (None, None, None, True)


@pytest.mark.parametrize("student", ["n" * 129, "a\nb", "a\x1b[2J", "..", "a\ud800b", "a/b"])
def test_a_strange_name_costs_its_own_place_alone(
    course: Path, student: str, grader: Grader
) -> None:
    """It is said, and the rest of the class is written."""
    path = hand_in(course, "leila", LEILA)
    records = []
    for name in (student, "leila"):
        record = grade_file(path, grader, name)
        records.append(Graded(record, "step_by_step", ("linear_forward",)))
    with open_course(f"sqlite:///{course / 'gradebook.db'}", course) as opened:
        said = list(write_class(opened, records))
    assert any("this is no name for a folder" in sentence for sentence in said)
    assert rows(course).keys() == {"leila"}


def test_a_planted_file_costs_its_own_place_alone(
    course: Path, grade: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("eve", "leila"):
        hand_in(course, name, LEILA)
    planted = course / "autograded" / "eve" / "step_by_step"
    (planted / ".step_by_step.ipynb.draft").mkdir(parents=True)
    (planted / "step_by_step.ipynb" / "x").mkdir(parents=True)
    assert grade() == 0
    assert "eve: not in the gradebook" in capsys.readouterr().err
    assert rows(course)["leila"]["score"] == 90
    assert (course / "autograded/leila/step_by_step/step_by_step.ipynb").is_file()


def test_a_timestamp_counts_in_the_courses_own_folder_alone(
    course: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a zip or another layout the student may have written it."""
    hand_in(course, "leila", LEILA, "2026-03-01 14:00:00 UTC")
    with zipfile.ZipFile(course / "class.zip", "w") as archive:
        for name in ("eve", "mallory"):
            archive.write(LEILA, f"{name}/step_by_step/step_by_step.ipynb")
            archive.writestr(f"{name}/step_by_step/timestamp.txt", "1999-01-01 00:00:00 UTC")
    hand_in(course, "long", LEILA, "1." * 400_000)  # reading it as a date takes its square
    monkeypatch.chdir(course)
    with pytest.raises(SystemExit) as stopped:
        main(["grade", "submitted", "class.zip", "-j", "1", "--gradebook", URL])
    assert not stopped.value.code
    written = rows(course)
    assert written["leila"]["timestamp"] is not None
    assert [written[name]["timestamp"] for name in ("eve", "mallory", "long")] == [None] * 3


def test_the_wrong_assignment_takes_no_place_and_a_right_run_heals(
    course: Path, grade: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    hand_in(course, "leila", LEILA)
    assert grade() == 0
    right = rows(course)
    assert grade("--assignment", "activations") == 0
    assert "graded as activations, and lies in step_by_step" in capsys.readouterr().err
    assert rows(course) == right
    assert grade() == 0
    (line,) = (course / "results" / "results.jsonl").read_text().splitlines()
    assert json.loads(line)["assignment"] == "step_by_step"
    assert rows(course) == right


def test_two_files_do_not_share_a_place(
    course: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    hand_in(course, "leila", LEILA)
    shutil.copy(SOURCE, course / "leila.ipynb")
    monkeypatch.chdir(course)
    with pytest.raises(SystemExit):
        main(["grade", "submitted", "leila.ipynb", "-j", "1", "--gradebook", URL])
    assert "no place for leila.ipynb" in capsys.readouterr().err
    assert rows(course)["leila"]["score"] == 90


def write(path: Path, document: object) -> Path:
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--gradebook", "sqlite:///none.db"], "there is no gradebook none.db"),
        (["--gradebook", "nonsense"], "the gradebook cannot be used"),
        (["--gradebook", "mysql+nodriver://u:a-password@x/y"], "nodriver"),
        (["--gradebook", "postgresql+pg8000://u:a-password@x/y"], "the Python package pg8000"),
        (["--gradebook", URL, "--public"], "goes without --public"),
    ],
)
def test_wrong_use_ends_before_anything_is_graded(
    course: Path,
    options: list[str],
    sentence: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    hand_in(course, "leila", LEILA)
    monkeypatch.chdir(course)
    with pytest.raises(SystemExit) as stopped:
        main(["grade", "submitted", *options])
    assert stopped.value.code == 2
    said = capsys.readouterr().err
    assert sentence in said
    assert "a-password" not in said
    assert not (course / "results" / "results.jsonl").exists()


def test_markup_reaches_no_comment(course: Path, tmp_path: Path, grade: Callable[..., int]) -> None:
    hostile = "<script>alert(1)</script>[x](javascript:1)"
    source = f"def linear_forward(A, W, b):\n    raise ValueError({hostile!r})"
    notebook = write_notebook(tmp_path / "hostile.ipynb", [source], "step_by_step")
    hand_in(course, "<b>mallory", notebook)
    assert grade() == 0
    (written,) = rows(course).values()
    comment = written["comment linear_forward"][0]
    assert "script" in comment  # it is said
    assert "<script" not in comment
    assert "](" not in comment


def test_the_export_by_exercise_agrees_with_nbgraders(
    course: Path, grade: Callable[..., int]
) -> None:
    for path in (LEILA, CLASS / "chloe_bernard.ipynb", RELEASE):
        hand_in(course, path.stem, path, "2026-03-01 12:00:00 UTC")
    assert grade() == 0
    run(course, "nbgrader", "db", "student", "add", "leila_haddad", "--lms-user-id=0815",
        "--last-name==Haddad")  # fmt: skip
    run(course, "nbgrader", "db", "student", "add", "absent")
    run(course, "nbgrader", "export", "--to", "totals.csv", "--assignment", "step_by_step")
    exporter = "--exporter=autograder.integrations.nbgrader_export.ByExercise"
    run(course, "nbgrader", "export", exporter, "--to", "parts.csv", "--assignment", "step_by_step")
    totals = {row["student_id"]: row for row in read_table(course / "totals.csv")}
    parts = {row["student_id"]: row for row in read_table(course / "parts.csv")}
    assert (
        totals.keys() == parts.keys() == {"leila_haddad", "chloe_bernard", "step_by_step", "absent"}
    )
    for student, row in parts.items():
        scores = [float(row[name]) for name in row if name.startswith("test_") and row[name]]
        assert sum(scores) == float(totals[student]["score"])
        if student != "absent":
            assert len(scores) == 10
            for name in ("score", "raw_score", "max_score", "timestamp"):
                assert row[name] == totals[student][name]
    assert parts["absent"]["score"] == ""  # nothing was handed in, which is not the same as 0
    assert parts["leila_haddad"]["lms_user_id"] == "0815"
    assert parts["leila_haddad"]["last_name"] == "'=Haddad"  # and no formula
    listed = run(course, "nbgrader", "db", "student", "list")
    assert all(student in listed for student in parts)


def read_table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_scores_in_the_gradebook_are_those_of_the_record(
    course: Path, grade: Callable[..., int], grader: Grader
) -> None:
    hand_in(course, "chloe", CLASS / "chloe_bernard.ipynb")
    assert grade() == 0
    report = grade_file(CLASS / "chloe_bernard.ipynb", grader)
    written = rows(course)["chloe"]
    for exercise in report.exercises:
        assert written[f"test_{exercise.name}"][0] == exercise.score
