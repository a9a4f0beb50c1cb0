"""The parts of the static site that need no JupyterLite."""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path

import pytest

from autograder.content.description import load_assignment
from tests.conftest import COURSE
from tools.build_site import (
    PYODIDE,
    WORKBOOKS,
    answers_in,
    build,
    site_settings,
    start_page,
    write_contents,
    write_wheel,
)
from tools.pyodide_for_tests import entry_of, stand_in

KERNEL = "@jupyterlite/pyodide-kernel-extension:kernel"


def test_the_start_page_leads_to_every_workbook_by_its_title() -> None:
    page = start_page()
    for name in WORKBOOKS:
        assert f"notebooks/index.html?path={name}/{name}.ipynb" in page
    assert "A deep network, step by step</a>" in page


def test_a_site_may_hold_some_of_the_workbooks(tmp_path: Path) -> None:
    write_contents(tmp_path, ["activations"])
    assert [path.name for path in tmp_path.iterdir()] == ["activations"]
    assert "step_by_step.ipynb" not in start_page(["activations"]).split("<h2>")[0]


@pytest.mark.parametrize(("book", "earlier"), answers_in(WORKBOOKS))
def test_a_later_workbook_gives_the_functions_of_the_earlier_ones(
    book: str, earlier: list[str]
) -> None:
    later = load_assignment(book, course=COURSE)
    given = "\n".join(later.given_texts.values())
    for name in earlier:
        exercises = load_assignment(name, course=COURSE).names
        assert all(f"def {exercise}(" in given for exercise in exercises)


def test_the_start_page_asks_nothing_of_other_hosts() -> None:
    assert "://" not in start_page()


def test_the_start_page_holds_the_element_that_jupyterlite_reads() -> None:
    assert '<script id="jupyter-config-data" type="application/json"' in start_page()


def test_the_contents_are_the_release_folders(tmp_path: Path) -> None:
    write_contents(tmp_path)
    for name in WORKBOOKS:
        released = COURSE / "release" / name
        files = {path.relative_to(released) for path in released.rglob("*") if path.is_file()}
        files = {path for path in files if "__pycache__" not in path.parts}
        copied = tmp_path / name
        assert {path.relative_to(copied) for path in copied.rglob("*") if path.is_file()} == files
        assert all((copied / path).read_bytes() == (released / path).read_bytes() for path in files)


def test_the_kernel_loads_pyodide_from_the_given_address_and_asks_no_index() -> None:
    kernel = site_settings("./pyodide/")["jupyter-config-data"]["litePluginSettings"][KERNEL]
    assert kernel["pyodideUrl"] == "./pyodide/pyodide.js"
    assert kernel["disablePyPIFallback"] is True
    assert {"numpy", "matplotlib", "h5py"} <= set(kernel["loadPyodideOptions"]["packages"])


def test_the_address_of_pyodide_is_a_folder_and_names_the_version_in_the_document() -> None:
    found = re.fullmatch(r"https://\S+/v([\d.]+)/full/", PYODIDE)
    assert found
    assert found[1] in (COURSE / "docs" / "site.md").read_text(encoding="utf-8")


def test_a_folder_without_pyodide_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"no pyodide\.js"):
        build(tmp_path / "site", tmp_path)
    assert not (tmp_path / "site").exists()


def test_the_wheel_of_an_installed_package_can_be_made_again(tmp_path: Path) -> None:
    first = write_wheel("comm", tmp_path)
    content = first.read_bytes()
    with zipfile.ZipFile(first) as wheel:
        assert "comm/__init__.py" in wheel.namelist()
    assert write_wheel("comm", tmp_path).read_bytes() == content


def test_the_stand_in_has_an_entry_in_the_lock_of_the_tests(tmp_path: Path) -> None:
    entry = entry_of(stand_in(tmp_path), "h5py", ["pyfive"])
    assert (entry["name"], entry["version"], entry["depends"]) == ("h5py", "0.0.0", ["pyfive"])
    assert json.dumps(entry)
