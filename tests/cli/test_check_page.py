"""`chainrule check --html`."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.support import run
from tests.conftest import COURSE
from tests.reports.html_support import Reader
from tests.support import SOURCE, solved_but, write_notebook

WRONG = {"compute_cost": "def compute_cost(AL, Y):\n    m = Y.shape[1]\n    return A / m\n"}


def test_writes_the_page_with_the_line_that_stopped(tmp_path: Path) -> None:
    notebook = solved_but(tmp_path / "ada.ipynb", WRONG)
    page = tmp_path / "out" / "feedback.html"
    page.parent.mkdir()
    assert run("check", notebook, "--course", COURSE, "--html", page) == 1
    read = Reader(page.read_text(encoding="utf-8"))
    assert read.says("Feedback ada")
    assert read.says("line 3 def compute_cost(AL, Y): m = Y.shape[1] return A / m (look at this")
    assert str(tmp_path) not in page.read_text(encoding="utf-8")
    assert [path.name for path in page.parent.iterdir()] == ["feedback.html"]


def test_of_an_unreadable_file_says_so(tmp_path: Path) -> None:
    page = tmp_path / "feedback.html"
    (tmp_path / "empty.ipynb").write_text("")
    assert run("check", tmp_path / "empty.ipynb", "--html", page) == 2
    assert Reader(page.read_text(encoding="utf-8")).says("We could not read this file")


@pytest.mark.parametrize("name", ["work.ipynb", "other.py", "OTHER.IPYNB", "link.html"])
def test_never_replaces_a_students_work(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    notebook = tmp_path / "work.ipynb"
    shutil.copyfile(SOURCE, notebook)
    (tmp_path / "link.html").symlink_to(notebook)
    assert run("check", notebook, "--html", tmp_path / name) == 2
    captured = capsys.readouterr()
    assert captured.err.startswith("chainrule: --html would replace")
    assert notebook.read_bytes() == SOURCE.read_bytes()


def test_a_folder_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    notebook = write_notebook(tmp_path / "n.ipynb", ["def linear_forward(A, W, b):\n    return A"])
    assert run("check", notebook, "--html", tmp_path / "no" / "x.html") == 2
    assert "x.html cannot be written: No such file or directory" in capsys.readouterr().err


def test_a_link_that_the_folder_holds_leads_nowhere(tmp_path: Path) -> None:
    notebook = write_notebook(tmp_path / "n.ipynb", ["def linear_forward(A, W, b):\n    return A"])
    victim = tmp_path / "victim"
    victim.write_text("mine")
    page = tmp_path / "page.html"
    for name in (".page.html.draft", "page.html"):
        (tmp_path / name).symlink_to(victim)
    assert run("check", notebook, "--html", page) == 1
    assert victim.read_text() == "mine"
    assert not page.is_symlink()
    assert page.stat().st_mode & 0o777 == 0o666 & ~_umask()


def _umask() -> int:
    import os

    mask = os.umask(0)
    os.umask(mask)
    return mask
