"""`chainrule feedback`."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

import pytest

from autograder.results.store import Results
from tests.cli.support import run
from tests.reports.html_support import Reader, make_exercise, make_report


@pytest.fixture
def results(tmp_path: Path) -> Path:
    """A results folder with two students."""
    for student in ("ada", "bo"):
        Results(tmp_path).append(make_report(student, make_exercise("f", "partial", 4.0)))
    return tmp_path


def decide(folder: Path, why: str) -> None:
    """Give ada 9 points by hand, as `chainrule override` does."""
    from autograder.grades.decisions import record
    from autograder.grades.records import Decision, DecisionKind

    record(folder, Decision(DecisionKind.POINTS, "ada", "step_by_step", "f", 9.0, why))


def test_writes_the_pages_and_says_where(results: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("feedback", results) == 0
    captured = capsys.readouterr()
    assert captured.out == ""
    assert f"written: 2 pages in {results / 'feedback'}" in captured.err
    assert {path.name for path in (results / "feedback").iterdir()} == {"ada.html", "bo.html"}
    assert not (results / "report").exists()
    assert not (results / "feedback.zip").exists()


def test_packs_the_pages_with_a_manifest(
    results: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "week 3.zip"
    assert run("feedback", results, "--zip", "-o", target) == 0
    assert f"packed: {target}" in capsys.readouterr().err
    with zipfile.ZipFile(target) as archive:
        assert archive.namelist() == ["ada.html", "bo.html", "manifest.csv"]
        table = archive.read("manifest.csv").decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(table)))
    assert [(row["file"], row["student"], row["score"]) for row in rows] == [
        ("ada.html", "ada", "4.0"),
        ("bo.html", "bo", "4.0"),
    ]


def test_shows_the_decisions_as_they_are_now(results: Path) -> None:
    assert run("feedback", results, "--zip") == 0
    decide(results, "Nearly right.")
    assert run("feedback", results, "--zip") == 0
    with zipfile.ZipFile(results / "feedback.zip") as archive:
        page = Reader(archive.read("ada.html").decode())
    assert page.says("9 of 10 points")
    assert page.says("f, by hand Nearly right. 4 → 9")


@pytest.mark.parametrize("arguments", [("-o", "x.zip"), ("--zip", "-o", "gone/x.zip")])
def test_wrong_use_is_one_sentence(
    arguments: tuple[str, ...],
    results: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(results)
    assert run("feedback", results, *arguments) == 2
    assert capsys.readouterr().err.splitlines()[-1].startswith("chainrule: ")
    assert not list(results.rglob("*.zip"))


def test_without_results_it_is_wrong_use(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("feedback", tmp_path / "none", "--zip") == 2
    assert capsys.readouterr().err.startswith("chainrule: there are no results in ")
    assert not (tmp_path / "none").exists()


def test_not_while_another_run_writes(results: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Results(results).locked():
        assert run("feedback", results, "--zip") == 2
    assert "another run is writing" in capsys.readouterr().err
