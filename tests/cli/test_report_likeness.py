"""Reading the code of graded submissions again."""

from __future__ import annotations

import hashlib
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from autograder.cli.report_likeness import code_of, compare_code, left_out
from autograder.records import Report, Submission
from tests.conftest import COURSE
from tests.reports.html_support import make_exercise, make_report
from tests.support import write_notebook

RIGHT = COURSE / "tests" / "equivalents" / "maths_kronecker_vec.ipynb"


def report_of(path: Path, student: str) -> Report:
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "ab"
    report = make_report(student, make_exercise())
    return replace(report, submission=Submission(student, str(path), sha256))


@pytest.fixture
def handed_in(tmp_path: Path) -> list[Report]:
    """A class of fourteen: twelve different programs, a copy with another layout, an equal file."""
    others = sorted((COURSE / "tests" / "equivalents").glob("engineer_*.py"))[:11]
    copy, equal = tmp_path / "copy.ipynb", tmp_path / "equal.ipynb"
    document = json.loads(RIGHT.read_text(encoding="utf-8"))
    for cell in document["cells"]:
        text = "".join(cell["source"])
        cell["source"] = text.replace("\n\n", "\n# my own\n\n") if "def " in text else text
    copy.write_text(json.dumps(document), encoding="utf-8")
    equal.write_bytes(RIGHT.read_bytes())
    paths = [RIGHT, copy, equal, *others]
    return [report_of(path, f"student {n}") for n, path in enumerate(paths)]


def test_a_copy_is_found_and_an_equal_file_is_left_to_the_page(handed_in: list[Report]) -> None:
    found = compare_code(handed_in, COURSE)
    (pair,) = found.pairs
    assert {Path(pair.first).name, Path(pair.second).name} == {"copy.ipynb", RIGHT.name}
    assert (found.compared, found.missed) == (13, ())


def test_files_that_are_gone_or_changed_are_named(handed_in: list[Report], tmp_path: Path) -> None:
    (tmp_path / "copy.ipynb").write_text("{}", encoding="utf-8")
    found = compare_code([*handed_in, report_of(tmp_path / "gone.ipynb", "zoe")], COURSE)
    assert {Path(path).name for path in found.missed} == {"copy.ipynb", "gone.ipynb"}
    assert found.pairs == ()


def test_the_released_code_and_the_reference_are_left_out() -> None:
    assert len(left_out("step_by_step", COURSE)) > 1000
    assert left_out("no_such_assignment", COURSE) == frozenset()
    assert left_out("../step_by_step", COURSE) == frozenset()
    assert left_out("step_by_step", None) == frozenset()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[" * 100_000, b'{"cells": 7}', b"\xff\xfe\x00", b'{"cells": [[], 1]}']
)
def test_a_hostile_file_has_no_code(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.ipynb"
    path.write_bytes(content)
    assert not code_of(path)


def test_lines_without_ends_and_members_of_an_archive_are_read(tmp_path: Path) -> None:
    path = write_notebook(tmp_path / "a.ipynb", ["x = 1"])
    document = json.loads(path.read_text(encoding="utf-8"))
    document["cells"][-1]["source"] = ["a = 1", "b = 2"]
    path.write_text(json.dumps(document), encoding="utf-8")
    with zipfile.ZipFile(tmp_path / "class.zip", "w") as archive:
        archive.write(path, "ada.ipynb")
    assert code_of(tmp_path / "class.zip" / "ada.ipynb") == code_of(path)
    assert (code_of(path) or ())[-1] == "a = 1\nb = 2"
