"""What `chainrule export` writes for each target."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path

import pytest

from autograder.results.store import Results
from tests.cli.exported import CANVAS, canvas_results
from tests.cli.support import run
from tests.reports.html_support import make_exercise, make_report


@pytest.fixture
def results(tmp_path: Path) -> Path:
    return canvas_results(tmp_path)


def test_a_gradebook_is_filled_and_the_own_file_stays(
    results: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "Grades.csv"
    own.write_text(CANVAS, encoding="utf-8")
    feedback = tmp_path / "feedback.zip"
    assert run("export", results, "--to", "canvas", "--gradebook", own, "--feedback", feedback) == 0
    made = (results / "exports" / "canvas.csv").read_text(encoding="utf-8")
    assert own.read_text(encoding="utf-8") == CANVAS
    assert [row[5] for row in csv.reader(made.splitlines())][2:] == ["0.5", "1", "4"]
    with zipfile.ZipFile(feedback) as archive:
        assert archive.namelist() == [
            "lovelaceada_LATE_1_905_step_by_step-1.html",
            "петровасофия_2_902_step_by_step.html",
        ]
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "students without a submission, left as they are: Bo, Al" in captured.err
    assert "2 of 3 rows filled in 'Step by Step (42)'" in captured.err
    assert "feedback pages: 2" in captured.err


def test_the_teachers_own_file_is_never_replaced(results: Path, tmp_path: Path) -> None:
    own = results / "exports" / "canvas.csv"
    own.parent.mkdir()
    own.write_text(CANVAS, encoding="utf-8")
    arguments = ("export", results, "--to", "canvas", "--gradebook", own)
    assert run(*arguments) == 2
    assert own.read_text(encoding="utf-8") == CANVAS
    assert run(*arguments, "-o", own) == 2
    assert own.read_text(encoding="utf-8") == CANVAS


def test_csv_and_json_may_go_to_standard_output(
    results: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run("export", results, "--to", "csv", "-o", "-") == 0
    text = capfdbinary.readouterr().out.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [(row["id"], row["final"]) for row in rows] == [("1", "0.5"), ("2", "1.0")]
    assert run("export", results, "--to", "json", "-o", "-") == 0
    assert len(json.loads(capfdbinary.readouterr().out)["grades"]) == 2


def test_other_targets_write_their_files(results: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "CLASSROOM": "c",
        "ASSIGNMENT": "a",
        "SUBMISSION_TAG": "submit/1",
        "COMMIT_URL": "https://example.edu/c",
        "RELEASE_URL": "https://example.edu/r",
    }.items():
        monkeypatch.setenv(name, value)
    for target in ("junit", "xlsx", "csv", "json"):
        assert run("export", results, "--to", target) == 0
    for target in ("gradescope", "classroom50"):
        assert run("export", results, "--to", target, "--student", "1") == 0
    names = {path.name for path in (results / "exports").iterdir()}
    assert names == {
        "junit.xml",
        "grades.xlsx",
        "grades.csv",
        "grades.json",
        "gradescope.json",
        "classroom50.json",
    }
    assert json.loads((results / "exports" / "classroom50.json").read_text())["score"] == 1


def test_moodle_without_a_worksheet_of_a_canvas_class_is_refused(results: Path) -> None:
    assert run("export", results, "--to", "moodle") == 2
    assert not (results / "exports").exists()


def test_several_assignments_need_a_name_for_a_gradebook(results: Path, tmp_path: Path) -> None:
    Results(results).append(make_report("1", make_exercise(), assignment="activations"))
    own = tmp_path / "Grades.csv"
    own.write_text(CANVAS, encoding="utf-8")
    arguments = ("export", results, "--to", "canvas", "--gradebook", own)
    assert run(*arguments) == 2
    assert run(*arguments, "-a", "step_by_step") == 0
    assert run("export", results, "--to", "csv") == 0


def test_a_decision_whose_score_has_changed_is_said_before_the_upload(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Results(tmp_path).append(make_report("ada", make_exercise("f", "failed")))
    assert run("override", tmp_path, "ada", "f", "5", "--why", "oral") == 0
    Results(tmp_path).path.unlink()
    Results(tmp_path).append(make_report("ada", make_exercise("f")))
    capsys.readouterr()
    for target in ("csv", "json", "junit"):
        assert run("export", tmp_path, "--to", target) == 0
        said = capsys.readouterr().err
        assert "changed since a decision by hand, which still counts: ada\n" in said
