"""Which of a student's files counts."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from autograder.finding.submissions import find_submissions
from tests.finding.trees import KNOWN, STEP, fill, pack, students


def test_one_person_gets_one_result_wherever_the_files_lie(tmp_path: Path) -> None:
    fill(tmp_path, [f"eve/{STEP}", f"eve/step_by_step/{STEP}", f"ada/{STEP}"])
    found, _skipped = find_submissions([tmp_path], KNOWN)
    assert [(f.student, f.several) for f in found] == [("ada", False), ("eve", False)]
    assert [path.parent.name for path in found[1].candidates] == ["eve", "step_by_step"]


def test_a_made_up_name_is_nobodys_whose_assignment_is_not_named(tmp_path: Path) -> None:
    fill(tmp_path, [f"{n}/submitted/bob/step_by_step/{STEP}" for n in "ab"] + ["bob (2).ipynb"])
    paths = [tmp_path / "a", tmp_path / "b", tmp_path / "bob (2).ipynb"]
    found, _skipped = find_submissions(paths, KNOWN)
    assert [f.student for f in found] == ["bob", "bob (3)", "bob (2)"]
    assert [f.several for f in found] == [False, True, False]


def test_a_late_one_gets_a_note(tmp_path: Path) -> None:
    fill(tmp_path, [f"ada_LATE_1_901_{STEP}", f"bob_2_902_{STEP}"])
    found, _skipped = find_submissions([tmp_path], KNOWN)
    assert [f.notes for f in found] == [("handed in late, according to its name",), ()]


@pytest.mark.parametrize(
    ("names", "kept"),
    [
        ([STEP, "scratch.ipynb"], [STEP]),
        ([STEP, "step_by_step-Copy1.ipynb", "step_by_step (1).ipynb"], [STEP]),
        (["my step by step.ipynb", "scratch.ipynb"], ["my step by step.ipynb"]),
        ([STEP, "activations.ipynb", "x.ipynb"], ["activations.ipynb", STEP]),
        ([STEP, "helper.py", "report.pdf"], [STEP]),
        (["step_by_step-1.ipynb", "step_by_step-2.ipynb", STEP], ["step_by_step-2.ipynb"]),
        (["work-1.ipynb", "work-12.ipynb"], ["work-12.ipynb"]),
    ],
)
def test_which_of_a_students_files_counts(
    names: list[str], kept: list[str], tmp_path: Path
) -> None:
    place = "Ada_1_assignsubmission_file_/"
    found, skipped = students(fill(tmp_path, [place + name for name in names]))
    assert found == [("Ada_1", place + name) for name in kept]
    notebooks = [name for name in names if name not in kept and name.endswith(".ipynb")]
    for name in notebooks:
        assert sum(sentence.startswith(f"{tmp_path}/{place}{name}:") for sentence in skipped) == 1
    assert len(skipped) == len(notebooks) + any(not n.endswith(".ipynb") for n in names)


def test_notebooks_to_two_assignments_are_told_apart(tmp_path: Path) -> None:
    fill(tmp_path, [f"ada_1_901_{STEP}", "ada_1_902_activations.ipynb", f"bob_2_903_{STEP}"])
    found, _skipped = find_submissions([tmp_path], KNOWN)
    assert [(f.student, f.assignment) for f in found] == [
        ("ada_1", "step_by_step"),
        ("ada_1", "activations"),
        ("bob_2", None),
    ]


def test_where_nothing_tells_all_are_graded_and_it_is_said(tmp_path: Path) -> None:
    fill(tmp_path, ["bob_2_901_one.ipynb", "bob_2_902_two.ipynb", "ada_1_903_one.ipynb"])
    found, skipped = students(tmp_path)
    assert found == [("ada_1", "ada_1_903_one.ipynb"), ("bob_2", "bob_2_901_one.ipynb")]
    assert skipped == []
    both = find_submissions([tmp_path], KNOWN)[0][1].candidates
    assert [path.name for path in both] == ["bob_2_901_one.ipynb", "bob_2_902_two.ipynb"]


@pytest.mark.parametrize("packed", [False, True])
def test_the_newer_of_two_called_alike_counts(packed: bool, tmp_path: Path) -> None:
    names = [f"ada/{STEP}", f"ada/new/{STEP}", f"bob/{STEP}"]
    root = pack(tmp_path / "x.zip", names) if packed else fill(tmp_path / "x", names)
    ada, bob = find_submissions([root], KNOWN)[0]
    assert (ada.student, bob.student) == ("ada", "bob")
    assert set(ada.candidates) == {root / names[0], root / names[1]}
    if packed:
        with zipfile.ZipFile(root, "w") as file:
            for name in names:
                year = 2027 if "new" in name else 2026
                file.writestr(zipfile.ZipInfo(name, (year, 1, 1, 0, 0, 0)), b"{}")
    else:
        os.utime(root / names[1], (2e9, 2e9))
    found, skipped = students(root)
    assert found == [("ada", f"ada/new/{STEP}"), ("bob", f"bob/{STEP}")]
    assert skipped == [f"{root}/{names[0]}: ada has a newer version"]


def test_programs_count_where_there_is_no_notebook(tmp_path: Path) -> None:
    found, skipped = students(fill(tmp_path, ["ada.py", "bob.py"]))
    assert found == [("ada", "ada.py"), ("bob", "bob.py")]
    assert skipped == []


def test_every_attempt_is_found_on_request_under_one_name(tmp_path: Path) -> None:
    names = [
        "ada_1_901_step_by_step.ipynb",
        "ada_1_902_step_by_step-1.ipynb",
        "ada_1_904_step_by_step-10.ipynb",
        "bob_2_903_step_by_step.ipynb",
    ]
    fill(tmp_path, names)
    found, skipped = find_submissions([tmp_path], KNOWN, every_attempt=True)
    assert [(f.student, f.path.name) for f in found] == [
        (name.rpartition("_9")[0], name) for name in names
    ]
    assert [f.origin.attempt for f in found if f.origin] == [0, 1, 10, 0]
    assert not any(f.several or f.notes or f.earlier for f in found)
    assert skipped == []
    latest, _skipped = find_submissions([tmp_path], KNOWN)
    assert [f.path.name for f in latest] == names[2:]


def test_an_attempt_without_a_notebook_is_no_attempt(tmp_path: Path) -> None:
    start = "Week 4_ada_attempt_2024-10-0"
    fill(
        tmp_path,
        [
            f"{start}3-11-30-00.txt",
            f"{start}3-11-30-00_step_by_step.ipynb",
            f"{start}4-11-30-00_notes.txt",
            f"{start}5-11-30-00_step_by_step.ipynb",
            f"{start}6-11-30-00_notes.txt",
            f"Week 4_bob_attempt_2024-10-05-11-30-00_{STEP}",
        ],
    )
    found, _skipped = find_submissions([tmp_path], KNOWN, every_attempt=True)
    days = [f.origin.submitted_at[8:10] for f in found if f.origin and f.student == "ada"]
    assert days == ["03", "05"]


def test_a_module_counts_until_a_newer_one_comes(tmp_path: Path) -> None:
    fill(
        tmp_path,
        [
            "ada_1_901_step_by_step.ipynb",
            "ada_1_902_own.py",
            "ada_1_903_own-1.py",
            "ada_1_904_step_by_step-2.ipynb",
            "bob_2_905_step_by_step.ipynb",
        ],
    )
    found, _skipped = find_submissions([tmp_path], KNOWN, every_attempt=True)
    modules = [[path.name for path in f.modules] for f in found if f.student == "ada_1"]
    assert modules == [["ada_1_902_own.py"], ["ada_1_903_own-1.py"]]
