"""`pytest --submission`, run as people run it: in a process of its own, every strictness on."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.content.description import load_assignment
from autograder.content.exercise import Award
from autograder.integrations.pytest_items import ItemSpec, entries, shares
from autograder.judging.score import exercise_status, points_earned
from autograder.records import (
    CaseResult,
    CaseStatus,
    ExerciseResult,
    ExerciseStatus,
    Group,
    Report,
    Scope,
    Submission,
    SubmissionStatus,
)
from autograder.results.schema import to_dict
from tests.conftest import COURSE, SUBMISSIONS
from tests.support import RELEASE, write_notebook

STRICT = ("-W", "error", "--strict-config", "--strict-markers")
LEILA = COURSE / "examples" / "sample_class" / "leila_haddad.ipynb"
RIGHT = SUBMISSIONS / "solves_everything.ipynb"
FULL = f"--course={COURSE}"
HEAVY = {
    "autograder.grading.submission",
    "autograder.records",
    "click",
    "h5py",
    "msgpack",
    "numpy",
    "rich",
}
BACKWARD = "db has lost a dimension: keep it a column (look at keepdims)."
# As a conftest.py: notes in a file each time that something is graded, in whichever process.
COUNT = """
from autograder.grading import submission
really = submission.grade_submission
def grade(*args, **kwargs):
    with open("graded.txt", "a") as noted:
        noted.write("once ")
    return really(*args, **kwargs)
submission.grade_submission = grade
"""
# As a conftest.py: whatever the submission is, its record is the one that lies there.
RECORDED = """
import json
from autograder.grading import submission
from autograder.results.schema import from_dict
def grade(*args, **kwargs):
    with open("record.json") as record:
        return from_dict(json.load(record))
submission.grade_submission = grade
"""


def run(folder: Path, *arguments: str | Path, ci: bool = False) -> subprocess.CompletedProcess[str]:
    """Run pytest in a folder, outside of any continuous integration unless asked for."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("CI", "BUILD_NUMBER") and not name.startswith("PYTEST")
    }
    environment |= {"COLUMNS": "200", "CHAINRULE_SECRET": "a secret for tests"}
    return subprocess.run(
        [sys.executable, "-m", "pytest", *STRICT, *map(str, arguments)],
        cwd=folder,
        env=environment | ({"CI": "true"} if ci else {}),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def grade(folder: Path, notebook: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run pytest on a copy of a notebook."""
    shutil.copy(notebook, folder)
    return run(folder, "--submission", notebook.name, *arguments)


def junit(folder: Path) -> dict[str, dict[str, str]]:
    """Return the properties of each item that JUnit was told of, and whether it passed."""
    found = {}
    for case in ET.parse(folder / "grade.xml").iter("testcase"):
        exercise = case.attrib["classname"].rpartition(".")[2]
        said = {each.attrib["name"]: each.attrib["value"] for each in case.iter("property")}
        said["outcome"] = " ".join(
            child.tag for child in case if child.tag in ("failure", "error", "skipped")
        )
        found[f"{exercise}::{case.attrib['name']}"] = said
    return found


def summed(items: dict[str, dict[str, str]], name: str) -> float:
    return sum(float(item[name]) for item in items.values())


def recorded(folder: Path, record: dict[str, Any]) -> Path:
    """Have a record stand in for grading, and return the notebook to name."""
    (folder / "conftest.py").write_text(RECORDED, encoding="utf-8")
    (folder / "record.json").write_text(json.dumps(record), encoding="utf-8")
    return write_notebook(folder / "notebook.ipynb", [])


def report_of(*exercises: ExerciseResult, **more: Any) -> Report:
    known: dict[str, Any] = {
        "assignment": "own",
        "scope": Scope.FULL,
        "submission": Submission("somebody", "notebook.ipynb", None),
        "status": SubmissionStatus.GRADED,
        "score": sum(exercise.score for exercise in exercises),
        "max_score": sum(exercise.max_score for exercise in exercises),
        "seconds": 0.1,
        "isolation": (),
        "end_to_end": "not_run",
        "exercises": exercises,
        "notes": (),
    }
    return Report(**{**known, **more})


def exercise_of(
    name: str,
    statuses: Iterable[tuple[Group, CaseStatus]],
    award: Award = Award.WHOLE,
    status: ExerciseStatus | None = None,
    hint: str = "look again",
    message: str = "",
) -> ExerciseResult:
    cases = tuple(
        CaseResult(f"{group}_{number}", group, each, message)
        for number, (group, each) in enumerate(statuses)
    )
    groups = points_earned(cases, {Group.FIXTURE: 4, Group.FRESH: 4, Group.PROPERTIES: 2}, award)
    score, most = sum(group.score for group in groups), sum(group.max_score for group in groups)
    status = status or exercise_status(cases, score, most)
    return ExerciseResult(name, status, score, most, hint, (), cases, groups)


# What is collected


def test_one_item_for_each_exercise_and_case(tmp_path: Path) -> None:
    done = grade(tmp_path, RIGHT, "--co", "-q")
    items = [line for line in done.stdout.splitlines() if "::" in line]
    assert "solves_everything.ipynb::linear_backward::fixture" in items
    collected = Counter(item.split("::")[1] for item in items)
    assert tuple(collected) == load_assignment("step_by_step").names
    assert collected["linear_activation_forward"] == 2
    everything = run(tmp_path, "--submission", RIGHT.name, FULL, "--co", "-q").stdout
    assert "solves_everything.ipynb::linear_backward::fresh_small\n" in everything
    assert "solves_everything.ipynb::L_model_backward::numerical_gradients\n" in everything


def test_right_notebook_is_green(tmp_path: Path) -> None:
    done = grade(tmp_path, RIGHT, FULL)
    assert done.returncode == 0, done.stdout
    assert "chainrule: step_by_step  100 of 100  (all cases)\n" in done.stdout


def test_only_the_notebook_is_collected_unless_paths_are_given(tmp_path: Path) -> None:
    (tmp_path / "pytest.ini").write_text("[pytest]\ntestpaths = .\n", encoding="utf-8")
    (tmp_path / "test_own.py").write_text("def test_own(): pass\n", encoding="utf-8")
    (tmp_path / "handed_in").mkdir()
    notebook = Path(shutil.copy(LEILA, tmp_path / "handed_in")).relative_to(tmp_path)
    one = f"{notebook}::compute_cost::fixture"
    expected = {(): (12, 0), (".",): (13, 1), ("test_own.py",): (13, 1), (one,): (1, 0)}
    for paths, (count, own) in expected.items():
        done = run(tmp_path, "--submission", notebook, *paths, "--co", "-q")
        items = [line for line in done.stdout.splitlines() if "::" in line]
        assert len(items) == count, paths
        assert items.count("test_own.py::test_own") == own, paths


def test_notebook_anywhere_has_its_name(tmp_path: Path) -> None:
    """`--course DIR` makes DIR the root folder: pytest takes what it does not know for a path."""
    done = grade(tmp_path, LEILA, "--course", str(COURSE), "-p", "no:cacheprovider", "-rf")
    assert "FAILED leila_haddad.ipynb::linear_backward::fixture - " in done.stdout
    assert "chainrule: step_by_step  90 of 100  (all cases)\n" in done.stdout


def test_python_file_is_graded_and_never_imported(tmp_path: Path) -> None:
    (solved,) = SUBMISSIONS.parent.glob("equivalents/maths_function_table.py")
    trap = f"\nopen({str(tmp_path / 'imported')!r}, 'w').close()\ndef test_of_mine(): pass\n"
    (tmp_path / "test_me.py").write_text(solved.read_text(encoding="utf-8") + trap)
    done = run(tmp_path, "--submission", "test_me.py", "--doctest-modules")
    assert done.returncode == 0, done.stdout
    assert "12 passed" in done.stdout
    assert not (tmp_path / "imported").exists()


def test_course_is_found_from_where_one_stands_but_not_under_ci() -> None:
    """With this project's own settings, in which every warning is an error."""
    arguments = ("--submission", RIGHT.relative_to(COURSE), "-p", "no:cacheprovider", "-q")
    assert "  100 of 100  (all cases)\n" in run(COURSE, *arguments).stdout
    assert "  40 of 40  (published cases only)\n" in run(COURSE, *arguments, ci=True).stdout
    named = run(COURSE, *arguments, FULL, ci=True)
    assert "  100 of 100  (all cases)\n" in named.stdout


@pytest.mark.parametrize("more", [(), ("-n", "2"), ("-n", "auto")])
def test_is_graded_once_and_the_same_in_parallel(tmp_path: Path, more: tuple[str, ...]) -> None:
    (tmp_path / "conftest.py").write_text(COUNT, encoding="utf-8")
    done = grade(tmp_path, LEILA, FULL, "--junit-xml=grade.xml", *more)
    assert done.returncode == 1
    assert (tmp_path / "graded.txt").read_text() == "once "
    assert done.stdout.count("chainrule: step_by_step  90 of 100  (all cases)\n") == 1
    items = junit(tmp_path)
    assert len(items) == 114
    assert summed(items, "points") == pytest.approx(90, abs=0.001)
    failed = {name for name, item in items.items() if item["outcome"]}
    assert failed == {
        name
        for name in items
        if name.startswith("linear_backward::") and name != "linear_backward::unchanged"
    }


# What is selected


@pytest.mark.parametrize(
    ("selection", "count"),
    [
        (("-m", "linear_backward"), 10),
        (("-m", "fixture"), 12),
        (("-m", "compute_cost and fresh"), 3),
        (("-m", "properties and not linear_backward", "-n", "2"), 60),
        (("-k", "linear_backward and edge_zeros"), 1),
        (("-k", "numerical", "-n", "2"), 1),
    ],
)
def test_markers_and_names_select(tmp_path: Path, selection: tuple[str, ...], count: int) -> None:
    done = grade(tmp_path, RIGHT, FULL, *selection)
    assert done.returncode == 0, done.stdout
    assert re.search(rf"\b{count} passed\b", done.stdout)


def test_names_that_pytest_keeps_for_itself_are_no_markers(tmp_path: Path) -> None:
    passed = [(Group.FIXTURE, CaseStatus.PASSED)]
    exercises = (exercise_of(name, passed) for name in ("skip", "_inner", "xfail", "last"))
    notebook = recorded(tmp_path, to_dict(report_of(*exercises)))
    assert "4 passed" in run(tmp_path, "--submission", notebook).stdout
    assert "1 passed, 3 deselected" in run(tmp_path, "--submission", notebook, "-m", "last").stdout


def test_last_failed_and_first_failure(tmp_path: Path) -> None:
    assert "1 failed, 11 passed" in grade(tmp_path, LEILA).stdout
    again = run(tmp_path, "--submission", LEILA.name, "--lf", "-v").stdout
    assert "leila_haddad.ipynb::linear_backward::fixture FAILED" in again
    assert "1 failed, 11 deselected in " in again
    assert "1 failed, 7 passed in " in run(tmp_path, "--submission", LEILA.name, "-x").stdout


# What a failure says


def test_hint_comes_first_then_the_case_then_the_points(tmp_path: Path) -> None:
    done = grade(tmp_path, LEILA, FULL)
    assert done.returncode == 1
    said = done.stdout.partition(" linear_backward: fixture _")[2].split("\n_____")[0]
    assert re.search(
        re.escape(BACKWARD)
        + r"\n  \| db has shape \(3,\) where \(3, 1\) is due\n"
        + r"  \| expected\n[^a-z]+\n  \| actual\n[^a-z]+\n"
        + r"points for the fixture cases of linear_backward: 0 of 4$",
        said,
    )
    hidden = done.stdout.partition(" linear_backward: edge_zeros _")[2].split("\n_____")[0]
    assert "db has another shape than (2, 1)" in hidden
    assert "expected" not in hidden
    assert "points for the properties cases of linear_backward: 0 of 2" in hidden
    assert f"linear_backward::fixture - Failed: {BACKWARD}\n" in done.stdout


@pytest.mark.parametrize("style", ["auto", "line", "native"])
def test_there_is_no_traceback_of_ours(tmp_path: Path, style: str) -> None:
    done = grade(tmp_path, LEILA, f"--tb={style}")
    assert BACKWARD in done.stdout
    assert ".py" not in done.stdout + done.stderr


def test_what_is_not_written_is_never_green_nor_skipped(tmp_path: Path) -> None:
    done = grade(tmp_path, RELEASE, FULL, "--junit-xml=grade.xml")
    assert done.returncode == 1
    assert "chainrule: step_by_step  0 of 100  (all cases)\n" in done.stdout
    items = junit(tmp_path)
    assert len(items) == 114
    assert {item["outcome"] for item in items.values()} == {"failure"}
    assert done.stdout.count("\nlinear_backward is not written yet: ") == 10


def test_what_is_missing_fails_with_the_hint(tmp_path: Path) -> None:
    done = grade(tmp_path, SUBMISSIONS / "lacks_a_function.ipynb", FULL, "-m", "compute_cost")
    assert "9 failed, 105 deselected" in done.stdout
    assert done.stdout.count("\nThere is no function compute_cost in the notebook;") == 9


def test_case_that_an_empty_function_passes_is_not_green(tmp_path: Path) -> None:
    statuses = [(Group.FIXTURE, CaseStatus.ERROR), (Group.PROPERTIES, CaseStatus.PASSED)]
    blank = exercise_of("blank", statuses, status=ExerciseStatus.UNFINISHED, hint="not yet")
    notebook = recorded(tmp_path, to_dict(report_of(blank)))
    assert "2 failed in" in run(tmp_path, "--submission", notebook).stdout


def test_whatever_did_not_pass_fails(tmp_path: Path) -> None:
    wrong = (
        exercise_of(f"was_{each}", [(Group.FIXTURE, each)], hint="", message=f"it was {each}")
        for each in CaseStatus
    )
    notebook = recorded(tmp_path, to_dict(report_of(*wrong)))
    done = run(tmp_path, "--submission", notebook, "--junit-xml=grade.xml")
    assert "5 failed, 1 passed in" in done.stdout
    assert junit(tmp_path)["was_passed::fixture_0"]["outcome"] == ""
    said = re.findall(r"\n(.+)\n  \| it was (\w+)\n", done.stdout)
    assert [how for _first, how in said] == [each for each in CaseStatus if each != "passed"]


def test_no_line_of_a_students_passes_for_one_of_pytests(tmp_path: Path) -> None:
    """Nor for a command to the CI service that shows them."""
    lines = ["chainrule: step_by_step  40 of 40", "::error::x", "##[error]x", "=== 12 passed ==="]
    text = "\n".join(["It stops.", *lines])
    wrong = exercise_of("wrong", [(Group.FIXTURE, CaseStatus.ERROR)], hint=text, message=text + " ")
    done = run(tmp_path, "--submission", recorded(tmp_path, to_dict(report_of(wrong))))
    shown = [line.strip() for line in done.stdout.splitlines()]
    assert not set(lines) & set(shown)
    assert "##[" not in done.stdout
    assert f"| {lines[0]}" in shown


@pytest.mark.parametrize("more", [(), ("-n", "2")])
def test_what_students_wrote_is_made_printable(tmp_path: Path, more: tuple[str, ...]) -> None:
    hostile = "\x1b]0;mine\x07 \u202e \ud800 \x00 <b>&"
    statuses = [(Group.FIXTURE, CaseStatus.ERROR)]
    wrong = exercise_of("wrong", statuses, hint=f"hint {hostile}", message=f"message {hostile}")
    notebook = recorded(tmp_path, to_dict(report_of(wrong)))
    done = run(tmp_path, "--submission", notebook, "--junit-xml=grade.xml", *more)
    assert done.returncode == 1
    harmless = "\N{REPLACEMENT CHARACTER}]0;mine\N{REPLACEMENT CHARACTER} "
    assert f"hint {harmless}" in done.stdout
    assert f"  | message {harmless}" in done.stdout
    assert not set("\x1b\x07\u202e\x00") & set(done.stdout)
    assert junit(tmp_path)["wrong::fixture_0"]["outcome"] == "failure"


# What cannot be graded


@pytest.mark.parametrize("more", [(), ("-n", "2"), ("-q",)])
def test_unreadable_is_one_item_that_says_why(tmp_path: Path, more: tuple[str, ...]) -> None:
    (tmp_path / "torn.ipynb").write_text('{"cells": [', encoding="utf-8")
    done = run(tmp_path, "--submission", "torn.ipynb", "--junit-xml=grade.xml", "-rf", *more)
    assert done.returncode == 1
    assert "1 failed" in done.stdout
    assert "FAILED torn.ipynb::submission::readable - " in done.stdout
    assert re.search(r"^chainrule: torn\.ipynb is unreadable and scores 0: .+", done.stdout, re.M)
    (item,) = junit(tmp_path).values()
    assert float(item["points"]) == 0


def test_internal_is_one_item_without_points(tmp_path: Path) -> None:
    note = "a fault of ours: OSError: no space"
    ours = report_of(status=SubmissionStatus.INTERNAL, score=None, notes=(note, "and this"))
    notebook = recorded(tmp_path, to_dict(ours))
    done = run(tmp_path, "--submission", notebook, "--junit-xml=grade.xml")
    assert done.returncode == 1
    assert f"chainrule: own is not graded: {note}\n" in done.stdout
    assert f"own is not graded: {note}\nand this\n" in done.stdout
    (item,) = junit(tmp_path).values()
    assert (item["outcome"], "points" in item) == ("failure", False)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--submission", "absent.ipynb"], "there is no notebook absent.ipynb"),
        (["--submission", "."], "there is no notebook ."),
        (["--submission", "a.ipynb", "--submission", "b.ipynb"], "takes one notebook"),
        (["--submission", "copy[1].ipynb"], "rename copy[1].ipynb"),
        (["--submission", "here.ipynb", "--assignment", "absent"], "no assignment 'absent'"),
        (["--submission", "here.ipynb", "--assignment=absent", "-n2"], "no assignment 'absent'"),
        (["--submission", "here.ipynb", "--course=elsewhere"], "elsewhere is no course folder"),
    ],
)
def test_wrong_use_is_one_plain_sentence(
    tmp_path: Path, arguments: list[str], sentence: str
) -> None:
    for name in ("here.ipynb", "copy[1].ipynb"):
        shutil.copy(RIGHT, tmp_path / name)
    done = run(tmp_path, *arguments)
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    (said,) = done.stderr.strip().splitlines()
    assert said.startswith("ERROR: ")
    assert sentence in said


def test_assignment_can_be_named(tmp_path: Path) -> None:
    both = SUBMISSIONS / "all_fourteen_in_one_notebook.ipynb"
    for name, count in (("activations", 4), ("step_by_step", 10)):
        done = grade(tmp_path, both, "--assignment", name)
        assert f"chainrule: {name}  {4 * count} of {4 * count}" in done.stdout


# Points


def test_points_of_all_items_add_up(tmp_path: Path) -> None:
    partly = SUBMISSIONS / "knows_the_published_answer_only.ipynb"
    done = grade(tmp_path, partly, FULL, "--junit-xml=grade.xml")
    assert "chainrule: step_by_step  94 of 100  (all cases)\n" in done.stdout
    items = junit(tmp_path)
    assert summed(items, "points") == pytest.approx(94, abs=0.001)
    assert summed(items, "max_points") == pytest.approx(100, abs=0.001)
    passed = items["linear_forward::unchanged"]
    assert (passed["outcome"], passed["group"], passed["points"]) == ("", "properties", "0.0")
    fixture = items["linear_forward::fixture"]
    assert (fixture["exercise"], fixture["points"]) == ("linear_forward", "4.0")


@given(st.integers(0, 10**6), st.integers(1, 300))
def test_shares_add_up_and_are_nearly_equal(ten_thousandths: int, count: int) -> None:
    total = ten_thousandths / 10_000
    parts = shares(total, count)
    assert len(parts) == count
    assert sum(parts) == pytest.approx(total, abs=1e-6)
    assert max(parts) - min(parts) <= 0.000_201
    assert all(part >= 0 for part in parts)


STATUSES = st.lists(st.tuples(st.sampled_from(Group), st.sampled_from(CaseStatus)), min_size=1)


@given(st.lists(STATUSES, min_size=1, max_size=4), st.sampled_from(Award))
def test_points_are_those_of_the_report(
    exercises: list[list[tuple[Group, CaseStatus]]], award: Award
) -> None:
    report = report_of(
        *(exercise_of(f"f{number}", each, award) for number, each in enumerate(exercises))
    )
    made = list(entries(report))
    assert sum(points_of(entry, "points") for entry in made) == pytest.approx(
        report.score, abs=1e-3
    )
    most = sum(points_of(entry, "max_points") for entry in made)
    assert most == pytest.approx(report.max_score, abs=1e-3)
    assert not [entry for entry in made if entry.failure and points_of(entry, "points")]
    orders = [entry.exercise for entry in made]
    assert len(set(orders)) - 1 == sum(before != after for before, after in pairwise(orders))


def points_of(entry: ItemSpec, name: str) -> float:
    return float(dict(entry.properties)[name])


# An ordinary run


def test_ordinary_run_loads_nothing_heavy(tmp_path: Path) -> None:
    (tmp_path / "test_own.py").write_text("def test_own(): pass\n", encoding="utf-8")
    code = "import pytest, sys; print(int(pytest.main(['--co', '-q']))); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    *_, ended, modules = done.stdout.splitlines()
    loaded = set(modules.split())
    assert (ended, "autograder.integrations.pytest_plugin" in loaded) == ("0", True)
    assert not loaded & (HEAVY | {"autograder.integrations.pytest_items"})


def test_plugin_needs_nothing_but_pytest() -> None:
    code = (
        "import pytest, sys; before = set(sys.modules); "
        "import autograder.integrations.pytest_plugin; print(*set(sys.modules) - before)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    others = {
        name
        for name in done.stdout.split()
        if name.partition(".")[0] not in sys.stdlib_module_names
    }
    assert others == {
        "autograder",
        "autograder.integrations",
        "autograder.integrations.pytest_plugin",
        "autograder.version",
    }


def test_ordinary_run_has_no_marker_nor_line_of_ours(tmp_path: Path) -> None:
    (tmp_path / "test_own.py").write_text("def test_own(): pass\n", encoding="utf-8")
    assert "@pytest.mark.properties" not in run(tmp_path, "--markers").stdout
    done = run(tmp_path, "-q", "--assignment=step_by_step")
    assert done.returncode == 0
    assert "chainrule" not in done.stdout
