"""nbgrader, pytest and Dask take an assignment that is one file like any other."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import pytest

from autograder.authoring.new import start
from tests.conftest import COURSE
from tests.engines.cluster import cluster
from tests.integrations.nbgrader_course import run

pytestmark = pytest.mark.slow
BLANK, RIGHT = "ada", "bob"


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course with one assignment, a class with methods, and two hand-ins."""
    folder = tmp_path_factory.mktemp("course")
    shutil.copy(COURSE / "nbgrader_config.py", folder)
    start(folder, "bank", "class")
    said = run(folder, "chainrule", "release", "bank", "--course", ".")
    assert "written for nbgrader: source/bank/bank.ipynb" in said
    for student, place in ((BLANK, "release"), (RIGHT, "source")):
        target = folder / "submitted" / student / "bank"
        target.mkdir(parents=True)
        shutil.copy(folder / place / "bank" / "bank.ipynb", target)
    return folder


@pytest.mark.long
def test_nbgrader_releases_and_grades_it(course: Path) -> None:
    ours = {path.name: path.read_bytes() for path in (course / "release" / "bank").iterdir()}
    run(course, "nbgrader", "generate_assignment", "bank")
    theirs = {path.name: path.read_bytes() for path in (course / "release" / "bank").iterdir()}
    assert theirs == ours
    assert "bank.py" not in theirs
    run(course, "nbgrader", "autograde", "bank")
    run(course, "nbgrader", "export")
    with (course / "grades.csv").open(encoding="utf-8") as file:
        scores = {row["student_id"]: float(row["score"]) for row in csv.DictReader(file)}
    assert scores == {BLANK: 0, RIGHT: 30}


@pytest.mark.long
def test_pytest_has_an_item_for_each_case(course: Path) -> None:
    for student, code in ((BLANK, 1), (RIGHT, 0)):
        notebook = f"submitted/{student}/bank/bank.ipynb"
        said = run(course, "pytest", "--submission", notebook, "--course", ".", "-v", expect=code)
        assert "Account.deposit::example" in said


@pytest.mark.long
def test_a_cluster_gives_the_results_of_this_machine(course: Path, tmp_path: Path) -> None:
    outputs: list[list[tuple[str, float, float]]] = []
    with cluster(tmp_path, "one") as started:
        for engine in ((), ("--engine", started.engine)):
            output = tmp_path / f"results{len(outputs)}"
            run(
                course,
                "chainrule",
                "grade",
                "submitted",
                "--course",
                ".",
                "-o",
                str(output),
                *engine,
            )
            lines = (output / "results.jsonl").read_text().splitlines()
            reports = [json.loads(line) for line in lines]
            outputs.append(
                sorted(
                    (report["submission"]["student"], report["score"], report["max_score"])
                    for report in reports
                    if "submission" in report
                )
            )
    assert outputs[0] == outputs[1] == [(BLANK, 0.0, 30.0), (RIGHT, 30.0, 30.0)]
