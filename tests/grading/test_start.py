"""The first message to a job."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from autograder.grading.start import start_of
from tests.grading.small_class import SETTINGS


def test_a_job_works_in_the_folder_and_with_the_variables_of_the_main_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("A_VARIABLE", "of the main process")
    start = start_of(SETTINGS, 1, is_first=False)
    assert (start.settings, start.core, start.is_first) == (SETTINGS, 1, False)
    assert start.folder == str(tmp_path)
    assert start.environment["A_VARIABLE"] == "of the main process"


def test_a_folder_that_was_removed_is_the_root(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert start_of(SETTINGS).folder == "/"
    os.chdir(tmp_path)
