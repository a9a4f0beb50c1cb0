"""The assignment of submissions that cannot be read."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.cli.support import STEP, records_in, run
from tests.support import solved_but, write_notebook


def rows(folder: Path) -> dict[str, dict[str, str]]:
    with (folder / "grades.csv").open(newline="", encoding="utf-8") as file:
        return {row["student"]: row for row in csv.DictReader(file)}


@pytest.fixture
def a_class(tmp_path: Path) -> Path:
    for name in ("ada", "bob", "cut", "gina"):
        (tmp_path / "class" / name).mkdir(parents=True)
    solved_but(tmp_path / "class" / "ada" / STEP, {})
    write_notebook(tmp_path / "class" / "bob" / STEP, ["def linear_forward(A, W, b): return 1"])
    (tmp_path / "class" / "cut" / "work.ipynb").write_text('{"cells": [')
    (tmp_path / "class" / "gina" / "report.pdf").write_text("%PDF-1.4")
    return tmp_path / "class"


@pytest.mark.parametrize("options", [[], ["-a", "step_by_step"]])
def test_a_run_with_one_assignment(a_class: Path, options: list[str], tmp_path: Path) -> None:
    assert run("grade", a_class, *options, "-o", tmp_path / "out", "-j", "1") == 0
    for record in records_in(tmp_path / "out"):
        assert (record["assignment"], record["max_score"]) == ("step_by_step", 100.0)
    table = rows(tmp_path / "out")
    assert [table[name]["status"] for name in ("ada", "cut", "gina")] == [
        *("graded", "unreadable", "unreadable")
    ]
    assert "only report.pdf" in table["gina"]["note"]
    assert "whose name ends in .ipynb" in table["gina"]["note"]
    page = next(path for path in (tmp_path / "out").rglob("gina*.html"))
    assert "only report.pdf" in page.read_text(encoding="utf-8")


def test_a_run_with_two_assignments_tells_nothing(a_class: Path, tmp_path: Path) -> None:
    (a_class / "dora").mkdir()
    write_notebook(a_class / "dora" / "activations.ipynb", ["def tanh(z): return z"])
    assert run("grade", a_class, "-o", tmp_path / "out", "-j", "1") == 0
    assigned = {r["submission"]["student"]: r["assignment"] for r in records_in(tmp_path / "out")}
    assert (assigned["gina"], assigned["cut"]) == (None, None)


def test_a_run_in_which_nothing_can_be_read(tmp_path: Path) -> None:
    (tmp_path / "ada").mkdir()
    (tmp_path / "ada" / "work.ipynb").write_text("{")
    run("grade", tmp_path, "-a", "step_by_step", "-o", tmp_path / "out", "-j", "1")
    (record,) = records_in(tmp_path / "out")
    assert (record["assignment"], record["max_score"]) == ("step_by_step", 100.0)


@pytest.mark.slow
def test_a_worked_on_copy_counts_and_the_same_run_again_says_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "class" / "ada").mkdir(parents=True)
    write_notebook(
        tmp_path / "class" / "ada" / STEP,
        [
            "def linear_forward(A, W, b):\n    # YOUR CODE STARTS HERE\n    pass\n"
            "    # YOUR CODE ENDS HERE\n"
        ],
    )
    solved_but(tmp_path / "class" / "ada" / "step_by_step-Copy1.ipynb", {})
    for _again in range(2):
        assert run("grade", tmp_path / "class", "-o", tmp_path / "out", "-j", "1") == 0
        (record,) = records_in(tmp_path / "out")
        assert record["score"] == 100
        assert record["submission"]["path"].endswith("-Copy1.ipynb")
        assert record["notes"][0] == f"{STEP} is untouched, so step_by_step-Copy1.ipynb is graded"
        assert "is untouched" in rows(tmp_path / "out")["ada"]["note"]
        assert "no longer found" not in capsys.readouterr().err
