"""A job works as its main process would: in its folder, with its variables."""

from __future__ import annotations

import shutil
from multiprocessing import Pipe
from pathlib import Path

import pytest

from autograder.finding.found import Found
from autograder.grading.classroom import grade_all
from autograder.grading.job import send_error
from tests.conftest import SUBMISSIONS
from tests.grading.small_class import SETTINGS


@pytest.fixture
def in_another_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with a notebook in it."""
    folder = tmp_path / "ada"
    folder.mkdir()
    shutil.copy(SUBMISSIONS / "solves_everything.ipynb", folder / "ada.ipynb")
    monkeypatch.chdir(folder)
    return folder


@pytest.mark.slow
def test_relative_paths_are_those_of_the_main_process(in_another_folder: Path) -> None:
    (report,) = grade_all([Found("ada", Path("ada.ipynb"))], SETTINGS, 1)
    assert (report.status.value, report.score) == ("graded", 100)


@pytest.mark.slow
def test_a_working_folder_that_is_gone_stops_nothing(in_another_folder: Path) -> None:
    notebook = in_another_folder.parent / "ada.ipynb"
    shutil.move(in_another_folder / "ada.ipynb", notebook)
    in_another_folder.rmdir()
    (report,) = grade_all([Found("ada", notebook)], SETTINGS, 1)
    assert report.score == 100


@pytest.mark.slow
def test_a_module_of_the_working_folder_is_not_imported(in_another_folder: Path) -> None:
    """It may be a student's folder."""
    for name in ("numpy", "random", "autograder"):
        (in_another_folder / f"{name}.py").write_text("raise SystemExit", encoding="utf-8")
    (report,) = grade_all([Found("ada", Path("ada.ipynb"))], SETTINGS, 1)
    assert report.score == 100


class CourseError(Exception):
    """The main process has no module of a course."""


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (ZeroDivisionError("ours"), "ZeroDivisionError('ours')"),
        (ValueError(lambda: None), "RuntimeError('ValueError: <function "),
        (CourseError("theirs"), "RuntimeError('CourseError: theirs')"),
    ],
)
def test_every_exception_reaches_the_main_process(error: Exception, expected: str) -> None:
    ours, theirs = Pipe()
    with ours, theirs:
        try:
            raise error
        except Exception as raised:
            send_error(theirs, raised)
        arrived = ours.recv()
    assert repr(arrived).startswith(expected)
    assert "test_every_exception_reaches_the_main_process" in arrived.__notes__[0]
