"""`chainrule import`."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.authoring.importing.notebooks import NOTEBOOKS
from tests.authoring.importing.support import notebook
from tests.cli.support import run


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, with a notebook of each kind."""
    monkeypatch.chdir(tmp_path)
    for name in ("areas", "replaced", "essay", "loops", "otter"):
        (tmp_path / f"{name}.ipynb").write_bytes(notebook(*NOTEBOOKS[name]))
    return tmp_path


def test_it_writes_the_file_and_says_what_came_over(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("import", "areas.ipynb") == 0
    ast.parse((folder / "source" / "areas" / "areas.py").read_text(encoding="utf-8"))
    assert capsys.readouterr().out.splitlines() == [
        f"written: {Path('source/areas/areas.py')}, from a notebook of nbgrader",
        "fully converted: 2 of 2 exercises; became cases: 6 of 6 tests; 5 points",
    ]


def test_it_lists_by_cell_what_did_not_come_over(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("import", "replaced.ipynb") == 0
    assert capsys.readouterr().out.splitlines()[1:] == [
        "fully converted: 1 of 2 exercises; became cases: 2 of 3 tests; 3 points",
        "not converted (1), kept as comments:",
        "  cell 5: the test replaces or deletes one",
    ]
    assert run("import", "essay.ipynb") == 0
    assert "a person grades 2 answers: cells 2, 6" in capsys.readouterr().out


def test_it_says_that_cases_ask_more_than_tests(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("import", "loops.ipynb") == 0
    assert "2 cases compare more of a result than the test did" in capsys.readouterr().out


def test_it_names_the_modules_to_put_beside_the_file(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "words.py").write_text("A = 1\n")
    assert run("import", "otter.ipynb") == 0
    assert "put beside it: words.py" in capsys.readouterr().out
    assert (folder / "source" / "lab_2" / "lab_2.py").is_file()


def test_an_existing_file_is_kept_without_force(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("import", "areas.ipynb", "-o", "mine.py") == 0
    (folder / "mine.py").write_text("edited\n")
    assert run("import", "areas.ipynb", "-o", "mine.py") == 2
    assert "mine.py exists; --force overwrites it" in capsys.readouterr().err
    assert (folder / "mine.py").read_text() == "edited\n"
    assert run("import", "areas.ipynb", "-o", "mine.py", "--force") == 0
    assert '# id = "mine"' in (folder / "mine.py").read_text()


def test_the_course_folder_can_be_named(folder: Path) -> None:
    (folder / "course").mkdir()
    assert run("import", "areas.ipynb", "--course", "course") == 0
    assert (folder / "course" / "source" / "areas" / "areas.py").is_file()
    assert run("import", "areas.ipynb", "--course", "nowhere") == 2


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "it is empty"),
        (b"[]", "its JSON is not an object"),
        (notebook(metadata={"kernelspec": {"name": "ir", "language": "R"}}), "is written in R"),
        (notebook(), "no marks of nbgrader or otter"),
    ],
)
def test_a_notebook_that_cannot_be_converted_gives_a_sentence(
    folder: Path, capsys: pytest.CaptureFixture[str], content: bytes, sentence: str
) -> None:
    (folder / "odd.ipynb").write_bytes(content)
    assert run("import", "odd.ipynb") == 2
    error = capsys.readouterr().err
    assert sentence in error
    assert error.count("\n") == 1
    assert not (folder / "source").exists()


def test_a_folder_or_a_missing_file_is_a_sentence(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("import", ".") == 2
    assert "name a notebook in it" in capsys.readouterr().err
    assert run("import", "missing.ipynb") == 2
    assert "missing.ipynb" in capsys.readouterr().err
