"""START_HERE.md says how to start, to check oneself and to hand in."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.authoring.release import release_files
from autograder.authoring.start_here import FILE_NAME
from autograder.content.description import load_assignment
from tests.conftest import COURSE
from tests.content.files import written

NAMES = ("activations", "application", "step_by_step")


@pytest.fixture(params=NAMES)
def released(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A release folder as a student keeps it, outside of any course."""
    folder = tmp_path / "my work"
    shutil.copytree(COURSE / "release" / request.param, folder)
    return folder


def test_it_lists_the_exercises_with_their_points(released: Path) -> None:
    text = (released / FILE_NAME).read_text(encoding="utf-8")
    (notebook,) = released.glob("*.ipynb")
    assignment = load_assignment(notebook.stem, course=COURSE, public=True)
    rows = re.findall(r"\| \d+ \| `(\w+)` \| (\d+) \|", text)
    assert rows == [(e.name, str(int(sum(e.points.values())))) for e in assignment.exercises]
    assert f"| together | {sum(int(points) for _name, points in rows)} |" in text


def test_it_says_first_which_workbook_of_the_three_this_is(released: Path) -> None:
    text = (released / FILE_NAME).read_text(encoding="utf-8")
    place = ("first", "third", "second")[NAMES.index(next(released.glob("*.ipynb")).stem)]
    assert text.split("\n\n")[1].startswith(
        f"This is the {place} of three workbooks: `activations`, `step_by_step`, `application`."
    )


def test_the_files_for_colab_exist_and_are_all_that_it_needs(released: Path) -> None:
    text = (released / FILE_NAME).read_text(encoding="utf-8")
    sentence = re.search(r"and upload(.*?)\. Colab", text, re.S)
    assert sentence is not None
    named = set(re.findall(r"`([\w.]+\.\w+)`", sentence[1]))
    files = (path for path in released.rglob("*") if path.is_file())
    flat = {path.name: path for path in files if path.parent.name != "__pycache__"}
    assert named <= flat.keys()
    left_out = flat.keys() - named - {path for path in flat if path.startswith("public_")}
    assert {
        name for name in left_out if not name.endswith((".ipynb", ".svg", ".html", ".toml"))
    } <= {FILE_NAME, "requirements.txt", "fixtures.h5"}


def test_a_file_in_a_folder_is_uploaded_into_that_folder(tmp_path: Path) -> None:
    """The notebook opens it by its path."""
    source = written(tmp_path).parent
    (source / "data").mkdir()
    (source / "data" / "points.csv").write_text("1,2\n")
    files = release_files(load_assignment("small", course=tmp_path), tmp_path)
    text = " ".join(files[FILE_NAME].decode().split())
    assert "Make a folder `data` there and upload `points.csv` into it. Colab" in text
    assert "upload `published.json` and all files whose names begin with `public_`." in text


@pytest.mark.slow
def test_its_command_checks_the_released_notebook(released: Path) -> None:
    text = (released / FILE_NAME).read_text(encoding="utf-8")
    commands = re.findall(r"(?m)^chainrule (.+)$", text)
    assert len(commands) == 1
    done = subprocess.run(
        [sys.executable, "-m", "autograder.cli", *commands[0].split()],
        cwd=released,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert "0/" in done.stdout.replace(" ", "")


def test_an_authors_own_file_is_kept(tmp_path: Path) -> None:
    shutil.copytree(COURSE / "source", tmp_path / "source")
    shutil.copytree(COURSE / "solutions", tmp_path / "solutions")
    (tmp_path / "source" / "activations" / FILE_NAME).write_text("# Mine\n", encoding="utf-8")
    files = release_files(load_assignment("activations", course=COURSE), tmp_path)
    assert files[FILE_NAME] == b"# Mine\n"
