"""Folders of submissions: who handed in which file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from autograder.boundary.files import read_file
from autograder.errors import UnreadableError
from autograder.finding.submissions import find_submissions as find_all
from tests.finding.trees import STEP, fill, pack, students
from tests.grading.small_class import find_submissions
from tests.support import SOURCE


def test_flat_folder_takes_the_stem_as_student(tmp_path: Path) -> None:
    for name in ("b.ipynb", "a.ipynb", "notes.txt", ".hidden.ipynb"):
        (tmp_path / name).write_text("{}")
    (tmp_path / ".ipynb_checkpoints").mkdir()
    (tmp_path / ".ipynb_checkpoints" / "a.ipynb").write_text("{}")
    (tmp_path / "link.ipynb").symlink_to(SOURCE)
    (tmp_path / "UPPER.IPYNB").write_text("{}")
    found, skipped = find_all([tmp_path])
    assert [(f.student, f.path.name) for f in found] == [
        ("UPPER", "UPPER.IPYNB"),
        ("a", "a.ipynb"),
        ("b", "b.ipynb"),
        ("link", "link.ipynb"),
    ]
    assert skipped == [
        f"{tmp_path / 'link.ipynb'}: links are not followed",
        f"{tmp_path}: 1 file that is not a notebook (1 .txt)",
    ]


def test_a_folder_for_each_student_gives_the_student(tmp_path: Path) -> None:
    for student in ("ada", "bob"):
        (tmp_path / student).mkdir()
        (tmp_path / student / "step_by_step.ipynb").write_text("{}")
    assert [f.student for f in find_submissions([tmp_path])] == ["ada", "bob"]


def test_a_copy_beside_the_notebook_that_was_asked_for_is_passed_over(tmp_path: Path) -> None:
    folder = tmp_path / "ada" / "step_by_step"
    folder.mkdir(parents=True)
    for name in ("step_by_step.ipynb", "step_by_step-Copy1.ipynb"):
        (folder / name).write_text("{}")
    found, skipped = find_all([tmp_path])
    assert [(f.student, f.path.name) for f in found] == [("ada", "step_by_step.ipynb")]
    assert "step_by_step-Copy1.ipynb" in skipped[0]


@pytest.mark.parametrize("start", [".", "submitted"])
def test_nbgrader_layout_gives_student_and_assignment(start: str, tmp_path: Path) -> None:
    for student in ("ada", "bob"):
        folder = tmp_path / "submitted" / student / "step_by_step"
        folder.mkdir(parents=True)
        (folder / "step_by_step.ipynb").write_text("{}")
        (folder / "timestamp.txt").write_text("2026-01-01 00:00:00 UTC")
    found = find_submissions([tmp_path / start])
    assert [(f.student, f.assignment) for f in found] == [
        ("ada", "step_by_step"),
        ("bob", "step_by_step"),
    ]


def test_files_of_the_same_student_stay_apart(tmp_path: Path) -> None:
    for folder in ("first", "second"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "ada.ipynb").write_text("{}")
    found = find_submissions([tmp_path / "first", tmp_path / "second"])
    assert [f.student for f in found] == ["ada", "ada (2)"]


def test_a_file_deep_in_a_students_folder_is_nobody_elses(tmp_path: Path) -> None:
    folder = tmp_path / "submitted" / "alice" / "step_by_step"
    (folder / "x").mkdir(parents=True)
    (folder / "step_by_step.ipynb").write_text("{}")
    (folder / "x" / "bob.ipynb").write_text("{}")
    found, skipped = find_all([tmp_path])
    assert [f.student for f in found] == ["alice"]
    assert "too deep" in skipped[0]


def test_a_link_that_is_named_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "ada.ipynb").write_text("{}")
    (tmp_path / "folder").symlink_to(tmp_path / "real")
    (tmp_path / "file.ipynb").symlink_to(tmp_path / "real" / "ada.ipynb")
    found, _skipped = find_all([tmp_path / "folder", tmp_path / "file.ipynb"])
    assert [item.path.name for item in found] == ["folder", "file.ipynb"]
    for item in found:
        with pytest.raises(UnreadableError, match="links are not followed"):
            read_file(item.path)


def test_a_students_linked_folder_or_file_gets_a_report(tmp_path: Path) -> None:
    fill(tmp_path / "folders", [f"ada/{STEP}", f"bob/{STEP}"])
    (tmp_path / "folders" / "cy").symlink_to(tmp_path / "folders" / "ada")
    fill(tmp_path / "flat", ["ada.ipynb", "bob.ipynb"])
    (tmp_path / "flat" / "cy.ipynb").symlink_to(tmp_path / "flat" / "ada.ipynb")
    for folder in ("folders", "flat"):
        found, skipped = students(tmp_path / folder)
        assert [student for student, _path in found] == ["ada", "bob", "cy"]
        assert any("links are not followed" in sentence for sentence in skipped)


def test_folders_are_followed_to_a_depth(tmp_path: Path) -> None:
    deep = "/".join("abcdefghijklmnopqrstuvwxyz")
    names = ["ada.ipynb", f"{deep}/bob.ipynb"]
    for root in (fill(tmp_path / "x", names), pack(tmp_path / "y.zip", names)):
        found, skipped = students(root)
        assert found == [("ada", "ada.ipynb")]
        assert "deeper than 20 levels" in skipped[0]


def test_a_pipe_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.zip")
    fill(tmp_path, ["ada.ipynb"])
    found, _skipped = students(tmp_path)
    assert found == [("ada", "ada.ipynb"), ("pipe", "pipe.zip")]
