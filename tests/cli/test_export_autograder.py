"""`chainrule export ASSIGNMENT`: which target takes an assignment, and what is written."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from autograder.cli.export_autograder import AUTOGRADERS
from tests.cli.exported import canvas_results
from tests.cli.support import run
from tests.conftest import COURSE

pytestmark = pytest.mark.slow

STEP = "step_by_step"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CHAINRULE_COURSE", raising=False)
    return tmp_path


def test_a_zip_for_gradescope(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("export", STEP, "--to", "gradescope-zip", "--course", COURSE) == 0
    assert "with the answers: for staff only" in capsys.readouterr().err
    with zipfile.ZipFile("step_by_step-gradescope.zip") as archive:
        assert {"setup.sh", "run_autograder"} < set(archive.namelist())
    assert run("export", STEP, "--to", "gradescope-zip", "--public", "-o", "other.zip") == 0
    assert "published cases only" in capsys.readouterr().err


def test_a_folder_for_classroom50(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("export", STEP, "--to", "classroom50", "--course", COURSE) == 0
    assert "docs/ci.md says who can read it" in capsys.readouterr().err
    folder = Path("autograders/step_by_step")
    assert (folder / "course" / "solutions" / STEP / "reference.py").is_file()
    assert run("export", STEP, "--to", "classroom50", "--course", COURSE) == 2
    assert "is there already" in capsys.readouterr().err


@pytest.mark.parametrize("service", ["github", "gitlab"])
def test_a_template_repository(service: str, here: Path) -> None:
    assert run("export", STEP, "--to", service, "-o", "template") == 0
    assert len(list(Path("template/.chainrule").glob("*.whl"))) == 1
    assert not list(Path("template").rglob("reference.py"))


def test_results_of_a_student_still_go_to_classroom50(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = canvas_results(here)
    assert run("export", folder, "--to", "classroom50", "--student", "nobody") == 2
    assert "there is no student 'nobody'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((STEP, "--to", "csv"), f"an assignment goes to: {', '.join(AUTOGRADERS)}"),
        ((STEP,), "--to TARGET takes a folder of results"),
        ((STEP, "--to", "gradescope-zip"), "name the course folder with --course"),
        (("nothing", "--to", "github"), "there is no assignment 'nothing'"),
        (("nothing", "--to", "classroom50"), "there are no results in nothing"),
        ((STEP, "--to", "github", "--student", "ada"), "--student is for results"),
        (("results", "--to", "csv", "--public"), "--public is for an autograder"),
    ],
)
def test_doubt_is_one_sentence(
    arguments: tuple[str, ...], sentence: str, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    canvas_results(here)
    assert run("export", *arguments) == 2
    assert sentence in capsys.readouterr().err
    assert sorted(path.name for path in here.iterdir()) == ["download", "results"]


def test_a_name_that_is_both_is_refused(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    canvas_results(here).rename(here / STEP)
    assert run("export", STEP, "--to", "classroom50", "--course", COURSE) == 2
    assert "write ./step_by_step for the folder" in capsys.readouterr().err
    assert run("export", f"./{STEP}", "--to", "csv") == 0
    assert run("export", STEP, "--to", "csv") == 0
