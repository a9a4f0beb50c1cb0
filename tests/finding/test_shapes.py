"""Folders of every shape: the students that their names give."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.finding.layouts import METADATA
from tests.finding.trees import LAYOUTS, STEP, archive, fill, pack, students


@pytest.mark.parametrize(("name", "tree"), LAYOUTS, ids=[name for name, _tree in LAYOUTS])
@pytest.mark.parametrize("packed", [False, True])
def test_layouts(name: str, tree: dict[str, str | None], packed: bool, tmp_path: Path) -> None:
    root = pack(tmp_path / "class.zip", tree) if packed else fill(tmp_path / "class", tree)
    found, _skipped = students(root)
    assert sorted((path, student) for student, path in found) == sorted(
        (path, student) for path, student in tree.items() if student is not None
    )


@pytest.mark.parametrize(
    "own", [[STEP, "b.ipynb", "c.ipynb"], ["w/a.ipynb", "w/b.ipynb", "w/c.ipynb"]]
)
@pytest.mark.parametrize("other", ["report.pdf", "essay.docx", "solution.txt", ""])
def test_many_notebooks_of_one_student_hide_nobody(
    own: list[str], other: str, tmp_path: Path
) -> None:
    fill(tmp_path, [f"ada/{name}" for name in own])
    (tmp_path / "bob").mkdir()
    fill(tmp_path, [f"bob/{other}"] if other else [])
    found, _skipped = students(tmp_path)
    assert {student for student, _path in found} == {"ada", "bob"}


@pytest.mark.parametrize(
    "beside", ["docs/syllabus.pdf", "Figures/a.png", "week 2/x.pdf", "x/a.png"]
)
@pytest.mark.parametrize("place", ["class/{}.ipynb", "class/{}/" + STEP, "class/{}/my.ipynb"])
def test_a_folder_of_the_teachers_beside_the_class_changes_nothing(
    place: str, beside: str, tmp_path: Path
) -> None:
    fill(tmp_path, [*(place.format(name) for name in ("ada", "bob", "cy")), beside])
    found, _skipped = students(tmp_path)
    assert [student for student, _path in found] == ["ada", "bob", "cy"]


def test_folders_that_sort_a_students_files_are_no_sections(tmp_path: Path) -> None:
    names = [f"ada/src/{STEP}", "ada/data/x.ipynb", f"bob/drafts/{STEP}", "bob/plots/y.ipynb"]
    found, _skipped = students(fill(tmp_path, names))
    assert {student for student, _path in found} == {"ada", "bob"}


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["ada/report.pdf", "bob/essay.docx"], ["ada", "bob"]),
        (["class/ada/report.pdf", "class/bob/photo.jpg"], ["ada", "bob"]),
        (["gina/report.pdf"], ["gina"]),
        (["ada.pdf", "bob.docx", "README.md"], ["ada", "bob"]),
        (["figures/a.png", "README.md", "syllabus.pdf"], []),
    ],
)
def test_a_class_without_any_work_is_found(
    names: list[str], expected: list[str], tmp_path: Path
) -> None:
    found, _skipped = students(fill(tmp_path, names))
    assert [student for student, _path in found] == expected


def test_zips_in_a_folder_are_one_students_each(tmp_path: Path) -> None:
    root = fill(tmp_path, [f"ada.zip/{STEP}", "bob.zip/x/deep/work.ipynb", "cy.ipynb"])
    (root / "di.zip").write_bytes(b"no zip")
    archive(root / "eve.zip", {"report.pdf": b"", "inner.zip": b""})
    found, skipped = students(root)
    assert found == [
        ("ada", f"ada.zip/{STEP}"),
        ("bob", "bob.zip/x/deep/work.ipynb"),
        ("cy", "cy.ipynb"),
        ("di", "di.zip"),
        ("eve", "eve.zip"),
    ]
    assert sum("damaged" in sentence for sentence in skipped) == 1
    assert sum("zip files inside it are not opened (1)" in sentence for sentence in skipped) == 1


@pytest.mark.parametrize(
    ("outer", "student"),
    [
        ("ada_1_901_work", "ada_1"),
        ("Ada_1_assignsubmission_file_/work", "Ada_1"),
        ("ada/work", "ada"),
        ("submission_11/work", "submission_11"),
        ("submitted/ada/step_by_step/work", "ada"),
    ],
)
def test_a_zip_in_a_students_place(outer: str, student: str, tmp_path: Path) -> None:
    other = outer.replace("ada", "bob").replace("Ada", "Bob").replace("1", "2")
    fill(tmp_path, [f"{outer}.zip/x/{STEP}", f"{other}.zip/{STEP}", f"{other}.zip/__MACOSX/._x"])
    found, skipped = students(tmp_path)
    assert found[0] == (student, f"{outer}.zip/x/{STEP}")
    assert len(found) == 2
    assert [sentence for sentence in skipped if METADATA not in sentence] == []
