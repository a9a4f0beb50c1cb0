"""nbgrader's own commands on the course that this repository is."""

from __future__ import annotations

import csv
import json
import re
import shutil
from pathlib import Path

import pytest

from tests.conftest import COURSE
from tests.integrations.nbgrader_course import hand_in, lay_out, rows, run
from tests.support import solutions, version

pytestmark = pytest.mark.slow

ASSIGNMENTS = ("step_by_step", "activations")


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_generate_assignment_makes_the_release_version_to_the_byte(
    course_as_made: Path, assignment: str
) -> None:
    assert files(course_as_made / "release" / assignment) == files(COURSE / "release" / assignment)


@pytest.mark.long
@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_validate_finds_the_source_right_and_the_release_blank(
    course_as_made: Path, assignment: str
) -> None:
    source, release = (f"{kind}/{assignment}/{assignment}.ipynb" for kind in ("source", "release"))
    assert "Success! Your notebook passes all the tests." in run(
        course_as_made, "nbgrader", "validate", source
    )
    # It ends with 0 whatever it finds.
    assert "VALIDATION FAILED" in run(course_as_made, "nbgrader", "validate", release)


def solved(notebook: Path, assignment: str, but: str | None = None) -> None:
    """Fill a fetched notebook in, as a student would; `but` stays as it was released."""
    document = json.loads(notebook.read_text(encoding="utf-8"))
    answers = solutions(assignment)
    for cell in document["cells"]:
        name = cell["metadata"].get("nbgrader", {}).get("grade_id")
        if name in answers and name != but:
            cell["source"] = answers[name]
    notebook.write_text(json.dumps(document), encoding="utf-8")


@pytest.mark.long
def test_the_whole_round(tmp_path: Path) -> None:
    """Both assignments, two students, one of them late; a real exchange; every command."""
    course = lay_out(tmp_path / "course")
    exchange = tmp_path / "exchange"
    exchange.mkdir()
    exchange.chmod(0o777)
    (course / "penalty.py").write_text(
        "from nbgrader.plugins import LateSubmissionPlugin\n\n\n"
        "class FivePoints(LateSubmissionPlugin):\n"
        "    def late_submission_penalty(self, student_id, score, total_seconds_late):\n"
        "        return 5.0\n"
    )
    with (course / "nbgrader_config.py").open("a") as config:
        config.write(f"c.Exchange.root = {str(exchange)!r}\nimport sys\n")
        config.write("sys.path.insert(0, c.CourseDirectory.root)\nimport penalty\n")
        config.write("c.AssignLatePenalties.plugin_class = penalty.FivePoints\n")
    for name in ASSIGNMENTS:
        run(course, "nbgrader", "generate_assignment", name)
        run(course, "nbgrader", "release_assignment", name)

    there = (f"--Exchange.root={exchange}", "--course=chainrule")
    for student, blank in (("ada", None), ("bob", "linear_forward")):
        desk = tmp_path / student
        desk.mkdir()
        for name in ASSIGNMENTS:
            run(desk, "nbgrader", "fetch_assignment", name, *there)
            solved(desk / name / f"{name}.ipynb", name, but=blank)
            run(desk, "nbgrader", "submit", name, *there, f"--student={student}")
            if student == "ada" and name == "step_by_step":
                handed_in = next(exchange.glob("chainrule/inbound/*/timestamp.txt")).read_text()
                # Due the moment that Ada handed in: whoever comes later is late.
                run(course, "nbgrader", "db", "assignment", "add", name, f"--duedate={handed_in}")

    for name in ASSIGNMENTS:
        run(course, "nbgrader", "collect", name)
        said = run(course, "nbgrader", "autograde", name)
        assert "kernel" not in said.lower()
        run(course, "nbgrader", "generate_feedback", name)
        run(course, "nbgrader", "release_feedback", name)
    run(course, "nbgrader", "export", "--to", "grades.csv")

    with (course / "grades.csv").open(encoding="utf-8", newline="") as file:
        scores = {
            (row["assignment"], row["student_id"]): (float(row["raw_score"]), float(row["score"]))
            for row in csv.DictReader(file)
        }
    assert scores == {
        ("step_by_step", "ada"): (100, 100),
        ("step_by_step", "bob"): (90, 85),  # one function blank costs one exercise; late
        ("activations", "ada"): (40, 40),
        ("activations", "bob"): (40, 40),
    }
    run(tmp_path / "bob", "nbgrader", "fetch_feedback", "step_by_step", *there, "--student=bob")
    (page,) = (tmp_path / "bob" / "step_by_step" / "feedback").rglob("step_by_step.html")
    text = page.read_text(encoding="utf-8")
    assert "Late submission penalty" in text
    assert "not written yet" in text
    assert "Score: 0.0 / 10.0" in text


def test_zip_collect_and_autograde(course: Path) -> None:
    """Files of a learning platform, sorted into folders by nbgrader's own zip_collect."""
    archive = course / "downloaded" / "activations" / "archive"
    archive.mkdir(parents=True)
    source = version("source", "activations")
    shutil.copy(source, archive / "ada_activations.ipynb")
    with (course / "nbgrader_config.py").open("a") as config:
        config.write(
            "c.FileNameCollectorPlugin.named_regexp = "
            "r'.*/(?P<student_id>\\w+?)_(?P<file_id>activations\\.ipynb)'\n"
        )
    run(course, "nbgrader", "zip_collect", "activations")
    run(course, "nbgrader", "autograde", "activations")
    assert rows(course, "activations")["ada"]["score"] == 40


def test_hidden_cases_are_in_no_file_that_a_student_gets(course: Path) -> None:
    hand_in(course, "chloe", COURSE / "examples" / "sample_class" / "chloe_bernard.ipynb")
    run(
        course,
        "chainrule",
        "grade",
        "submitted",
        "--course",
        ".",
        "--gradebook",
        "sqlite:///gradebook.db",
    )
    run(course, "nbgrader", "generate_feedback", "step_by_step")
    page = (course / "feedback/chloe/step_by_step/step_by_step.html").read_text(encoding="utf-8")
    record = json.loads((course / "results" / "results.jsonl").read_text(encoding="utf-8"))
    shown = re.findall(r"-?\d\.\d{5,}", page[page.rindex("</head>") :])
    hidden = [
        case["message"]
        for exercise in record["exercises"]
        for case in exercise["cases"]
        if case["visibility"] == "hidden"
    ]
    assert shown  # the numbers of the published examples
    assert any(hidden)
    assert not any(re.search(r"\d\.\d{5,}", message) for message in hidden)
    released = (course / "release" / "step_by_step" / "step_by_step.ipynb").read_text("utf-8")
    public = " ".join(
        f"{case['message']} {case.get('expected')} {case.get('actual')}"
        for exercise in record["exercises"]
        for case in exercise["cases"]
        if case["visibility"] == "public"
    )
    handed_in = (course / "submitted/chloe/step_by_step/step_by_step.ipynb").read_text("utf-8")
    assert [number for number in shown if number not in released + public + handed_in] == []
    assert "a secret for tests" not in page


@pytest.mark.long
def test_a_course_without_answers_is_refused_and_loses_nothing(course: Path) -> None:
    hand_in(course, "ada", version("source", "step_by_step"))
    run(course, "nbgrader", "autograde", "step_by_step")
    graded = files(course / "autograded")
    assert graded
    shutil.rmtree(course / "solutions")
    said = run(course, "nbgrader", "autograde", "step_by_step", "--force", expect=1)
    assert "without it only the published cases could be graded" in said
    assert "Traceback" not in said
    assert files(course / "autograded") == graded
    assert rows(course)["ada"]["score"] == 100


@pytest.mark.long
def test_the_documentation_works_as_written(tmp_path: Path) -> None:
    """Every command of "Try it in an empty folder" but for the installation, in one shell.

    The repository of these commands is a copy with three students in its class.
    """
    here, there = (folder / "examples" / "sample_class" for folder in (COURSE, tmp_path / "copy"))
    lay_out(tmp_path / "copy")
    there.mkdir(parents=True)
    few = ("amara_okafor", "chloe_bernard", "leila_haddad")
    for name in few:
        shutil.copy(here / f"{name}.ipynb", there)
    page = (COURSE / "docs" / "nbgrader.md").read_text(encoding="utf-8")
    part = page.split("## Try it in an empty folder")[1].split("\n## ")[0]
    first, *blocks = re.findall(r"^```sh\n(.*?)^```$", part, re.MULTILINE | re.DOTALL)
    assert "pip install" in first
    assert len(blocks) == 4
    script = "set -e\n" + "".join(blocks)
    run(tmp_path, "bash", "-c", script, env={"CHAINRULE": str(tmp_path / "copy")})
    course = tmp_path / "course"
    with (course / "by_exercise.csv").open(encoding="utf-8", newline="") as file:
        scores = {row["student_id"]: row["score"] for row in csv.DictReader(file)}
    expected = json.loads((COURSE / "examples" / "expected_scores.json").read_text("utf-8"))
    assert len(scores) == len(few)
    assert scores["amara_okafor"] == "100.0"
    assert scores["chloe_bernard"] == "34.0"
    assert scores == {name: str(expected[name]["score"]) for name in few}
    assert len(list((course / "feedback").glob("*/step_by_step/step_by_step.html"))) == len(scores)


STOCK = """
c = get_config()
c.CourseDirectory.course_id = "stock"
c.ClearSolutions.begin_solution_delimeter = "YOUR CODE STARTS HERE"
c.ClearSolutions.end_solution_delimeter = "YOUR CODE ENDS HERE"
c.ClearSolutions.code_stub = {"python": "# YOUR CODE STARTS HERE\\npass\\n# YOUR CODE ENDS HERE"}
"""


@pytest.mark.long
def test_stock_nbgrader_takes_the_release(tmp_path: Path) -> None:
    """Nothing of ours is configured; the public tests are the test cells."""
    assert STOCK.split("\n\n")[0].split('stock"\n')[1].strip() in (
        (COURSE / "docs" / "nbgrader.md").read_text(encoding="utf-8")
    )
    course = tmp_path / "stock"
    shutil.copytree(COURSE / "release" / "activations", course / "source" / "activations")
    (course / "nbgrader_config.py").write_text(STOCK)
    run(course, "nbgrader", "generate_assignment", "activations")
    release = course / "release" / "activations" / "activations.ipynb"
    hand_in(course, "blank", release, name="activations")
    solved(hand_in(course, "right", release, name="activations"), "activations")
    for student in ("blank", "right"):
        release_folder = course / "release" / "activations"
        for source in (*release_folder.glob("*.py"), release_folder / "published.json"):
            shutil.copy(source, course / "submitted" / student / "activations")
    run(course, "nbgrader", "autograde", "activations")
    scores = {student: row["score"] for student, row in rows(course, "activations").items()}
    assert scores == {"blank": 0, "right": 40}
