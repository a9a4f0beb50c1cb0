"""The workbooks on the static site, with nothing to install: a student's way from start to end."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.browser.lite import (
    PYODIDE,
    download,
    on_the_site,
    overwrite,
    run,
    save,
    wait_for_the_kernel,
    why_not,
)
from tests.browser.page import Notebook, regions
from tests.browser.test_workbook_in_jupyterlab import check_pictures
from tests.conftest import COURSE
from tests.support import ASSIGNMENTS, solutions
from tools.build_site import WORKBOOKS, build

MISSING = why_not()
pytestmark = [pytest.mark.long, pytest.mark.skipif(bool(MISSING), reason=MISSING)]

BOOK = "step_by_step"
FIRST = "initialize_parameters"
FILE = f"{BOOK}/{BOOK}.ipynb"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site with a local Pyodide."""
    folder = tmp_path_factory.mktemp("site") / "site"
    build(folder, PYODIDE)
    return folder


def test_a_student_types_runs_comes_back_and_hands_in(site: Path, tmp_path: Path) -> None:
    whole = solutions(BOOK)[FIRST]
    (right,) = regions(whole)
    wrong = right.replace("np.zeros", "np.ones")
    assert wrong != right
    with on_the_site(site, BOOK, tmp_path) as (notebook, requests):
        test = notebook.graded(f"test_{FIRST}")
        run(notebook, notebook.code()[0])
        notebook.write(FIRST, [wrong], whole.replace(right, wrong))
        run(notebook, notebook.graded(FIRST))
        said = run(notebook, test)
        assert any("b1" in text for text in said), said
        overwrite(notebook, FIRST, whole)
        run(notebook, notebook.graded(FIRST))
        notebook.run_all()
        assert notebook.outputs(test) == ["All tests passed."]
        save(notebook, FILE, "All tests passed.")

        notebook.page.reload()
        wait_for_the_kernel(notebook)
        assert right.strip().splitlines()[0] in notebook.cell(notebook.graded(FIRST)).inner_text()
        handed_in = download(notebook.page, tmp_path)
        assert requests.outside == []
    # Browsers may not write into folders, so they put the folder into the name.
    assert handed_in.name == f"{BOOK}_{BOOK}.ipynb"
    record = checked(handed_in, tmp_path)
    assert (record["scope"], record["status"], record["score"]) == ("full", "graded", 10)
    assert [one["status"] for one in record["exercises"]][:2] == ["passed", "unfinished"]


@pytest.mark.parametrize("book", ASSIGNMENTS)
def test_every_exercise_typed_in_the_page_passes(site: Path, tmp_path: Path, book: str) -> None:
    solved = solutions(book)
    with on_the_site(site, book, tmp_path) as (notebook, requests):
        for name, whole in solved.items():
            notebook.write(name, regions(whole), whole)
        notebook.run_all()
        assert below_the_tests(notebook, solved) == {name: ["All tests passed."] for name in solved}
        check_pictures(notebook)
        save(notebook, f"{book}/{book}.ipynb", "All tests passed.")
        handed_in = download(notebook.page, tmp_path)
        assert requests.outside == []
    cells = json.loads(handed_in.read_text(encoding="utf-8"))["cells"]
    outputs = [output for cell in cells for output in cell.get("outputs", ())]
    assert not [output for output in outputs if output["output_type"] == "error"]
    record = checked(handed_in, tmp_path)
    assert (record["scope"], record["score"]) == ("full", record["max_score"])


@pytest.mark.parametrize("book", WORKBOOKS)
def test_blank_it_stops_at_the_first_exercise_with_a_sentence(
    site: Path, tmp_path: Path, book: str
) -> None:
    with on_the_site(site, book, tmp_path) as (notebook, requests):
        notebook.run_all()
        shown = [text for place in notebook.code() for text in notebook.outputs(place)]
        assert shown[-1].startswith("Not yet: ")
        assert not [text for text in shown if "Traceback" in text]
        assert all(notebook.pictures(notebook.page.locator(".jp-Notebook")))
        assert requests.outside == []


def below_the_tests(notebook: Notebook, names: dict[str, str]) -> dict[str, list[str]]:
    """Return the outputs of the test cells by exercise."""
    return {name: notebook.outputs(notebook.graded(f"test_{name}")) for name in names}


def checked(notebook: Path, tmp_path: Path) -> dict[str, Any]:
    """Return the record of `chainrule check`."""
    record = tmp_path / "record.json"
    command = [sys.executable, "-m", "autograder.cli", "check", str(notebook)]
    command += ["--course", str(COURSE), "--json", str(record)]
    subprocess.run(command, check=False, capture_output=True)
    found: dict[str, Any] = json.loads(record.read_text(encoding="utf-8"))
    return found
