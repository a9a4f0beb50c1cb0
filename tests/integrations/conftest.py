"""A course whose gradebook knows both assignments, made once and copied for each test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.integrations.nbgrader_course import lay_out, run


@pytest.fixture(scope="session")
def course_as_made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = lay_out(tmp_path_factory.mktemp("nbgrader") / "course")
    for name in ("step_by_step", "activations"):
        run(folder, "nbgrader", "generate_assignment", name)
    return folder


@pytest.fixture
def course(course_as_made: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "course"
    shutil.copytree(course_as_made, folder)
    return folder
