"""`chainrule report`, and the pages that `chainrule grade` leaves."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from autograder.cli import main
from autograder.grades.decisions import record
from autograder.grades.records import Decision, DecisionKind
from autograder.results.store import Results
from tests.conftest import COURSE, SUBMISSIONS
from tests.reports.html_support import Reader, make_exercise, make_report


def run(*arguments: str | Path) -> int:
    with pytest.raises(SystemExit) as left:
        main([str(argument) for argument in arguments])
    assert isinstance(left.value.code, int | None)
    return left.value.code or 0


def test_report_writes_the_pages_and_says_where(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Results(tmp_path).append(make_report("ada", make_exercise()))
    assert run("report", tmp_path) == 0
    captured = capsys.readouterr()
    assert captured.out == ""
    assert str(tmp_path / "report" / "index.html") in captured.err
    assert (tmp_path / "report" / "index.html").is_file()
    assert (tmp_path / "feedback" / "ada.html").is_file()


@pytest.mark.parametrize("name", ["none", "empty", "file"])
def test_without_results_it_is_wrong_use(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_text("")
    before = sorted(tmp_path.rglob("*"))
    assert run("report", tmp_path / name) == 2
    captured = capsys.readouterr()
    assert captured.err.startswith("chainrule: there are no results in ")
    assert captured.err.count("\n") == 1
    assert sorted(tmp_path.rglob("*")) == before


def test_not_while_another_run_writes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    results = Results(tmp_path)
    results.append(make_report("ada", make_exercise()))
    with results.locked():
        assert run("report", tmp_path) == 2
    assert "another run is writing" in capsys.readouterr().err
    assert not (tmp_path / "report").exists()


def test_the_rules_of_the_named_course_count(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    results, course = tmp_path / "results", tmp_path / "course"
    Results(results).append(make_report("ada", make_exercise()))
    (course / "solutions").mkdir(parents=True)
    (course / "course.toml").write_text("[assignments.step_by_step]\nextra = { ada = 2 }\n")
    assert run("report", results, "--course", course) == 0
    assert not (results / "course.toml").exists()
    (row,) = csv.DictReader((results / "grades.csv").read_text().splitlines())
    assert float(row["final"]) == float(row["score"]) + 2
    assert run("report", results, "--course", tmp_path) == 2
    assert "solutions" in capsys.readouterr().err


def test_the_pages_show_decisions_by_hand(tmp_path: Path) -> None:
    Results(tmp_path).append(make_report("ada", make_exercise("f", "failed")))
    record(tmp_path, Decision(DecisionKind.POINTS, "ada", "step_by_step", "f", 9.0, "Nearly."))
    assert run("report", tmp_path) == 0
    page = Reader((tmp_path / "feedback" / "ada.html").read_text(encoding="utf-8"))
    assert page.says("9 of 10 points")
    assert page.says("f, by hand Nearly. 0 → 9")


def test_grade_leaves_the_pages(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHAINRULE_SECRET", "a secret for tests")
    submission = SUBMISSIONS / "solves_everything.ipynb"
    assert run("grade", submission, "-o", tmp_path, "--course", COURSE, "--jobs", "1") == 0
    assert str(tmp_path / "report" / "index.html") in capsys.readouterr().err
    page = (tmp_path / "feedback" / "solves_everything.html").read_text(encoding="utf-8")
    assert Reader(page).says("100 of 100 points")
    assert "a secret for tests" not in page
    assert str(SUBMISSIONS) not in page
    record(tmp_path, Decision(DecisionKind.COMMENT, "solves_everything", "step_by_step", why="Ha."))
    assert run("grade", submission, "-o", tmp_path, "--course", COURSE, "--jobs", "1") == 0
    page = (tmp_path / "feedback" / "solves_everything.html").read_text(encoding="utf-8")
    assert Reader(page).says("From your teacher Ha.")


def page_of(folder: Path) -> Reader:
    return Reader((folder / "report" / "index.html").read_text(encoding="utf-8"))


def test_a_comparison_marks_what_changed(tmp_path: Path) -> None:
    for name, status in (("old", "failed"), ("new", "passed")):
        Results(tmp_path / name).append(make_report("ada", make_exercise("f", status)))
    assert run("report", tmp_path / "new", "--compare", tmp_path / "old") == 0
    assert page_of(tmp_path / "new").says("ada 10 ▲ 10 higher")
    assert run("report", tmp_path / "new") == 0
    assert not page_of(tmp_path / "new").says("higher")


def test_a_comparison_needs_earlier_results(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Results(tmp_path).append(make_report("ada", make_exercise()))
    assert run("report", tmp_path, "--compare", tmp_path / "no") == 2
    assert capsys.readouterr().err.startswith("chainrule: there are no results at ")
    assert not (tmp_path / "report").exists()


def test_the_code_is_compared_unless_it_should_not_be(tmp_path: Path) -> None:
    Results(tmp_path).append(make_report("ada", make_exercise()))
    assert run("report", tmp_path) == 0
    assert page_of(tmp_path).says("different files")
    assert run("report", tmp_path, "--no-likeness") == 0
    assert page_of(tmp_path).says("equal files only")


def test_the_table_of_grades_is_written_again_with_the_decisions(tmp_path: Path) -> None:
    Results(tmp_path).append(make_report("ada", make_exercise()))
    assert run("report", tmp_path) == 0
    assert "../grades.csv" in page_of(tmp_path).attributes("href")
    assert "final" not in (tmp_path / "grades.csv").read_text(encoding="utf-8")
    name = make_exercise().name
    assert run("override", tmp_path, "ada", name, "7", "--why", "rounding") == 0
    assert run("report", tmp_path) == 0
    with (tmp_path / "grades.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["final"] == "7.0"
    assert page_of(tmp_path).says("7 by hand")
    assert not (tmp_path / "grades.csv.draft").exists()
