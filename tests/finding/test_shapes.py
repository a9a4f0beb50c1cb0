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
