"""`chainrule grade`: a class in, results and a table out."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import jsonschema
import pytest

from tests.cli.support import CLASSES, hand_in, records_in, run
from tests.conftest import COURSE
from tests.support import SOURCE, solutions, solved_but, version, write_notebook

pytestmark = pytest.mark.slow

SCHEMA = json.loads((COURSE / "docs" / "report.schema.json").read_text(encoding="utf-8"))


def test_the_table_is_sorted_by_assignment_student_and_path(tmp_path: Path) -> None:
    """Whatever ends first, and whatever an earlier run has left."""
    folder = tmp_path / "submitted"
    for student, assignment in (
        ("bo", "step_by_step"),
        ("ada", "step_by_step"),
        ("cy", "activations"),
    ):
        (folder / student / assignment).mkdir(parents=True)
        shutil.copy(version("release", assignment), folder / student / assignment)
    for paths in ("submitted/bo", "submitted"):
        run("grade", tmp_path / paths, "-o", tmp_path / "out")
    with (tmp_path / "out" / "grades.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["student"] for row in rows] == ["cy", "ada", "bo"]
    assert list(rows[0])[6:10] == list(solutions("activations"))


def test_grade_writes_results_and_a_table(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "class"
    folder.mkdir()
    solved_but(folder / "ada.ipynb", {})
    write_notebook(folder / "=cmd.ipynb", ["def linear_forward(A, W, b): return None"])
    (folder / "cut.ipynb").write_text('{"cells": [')
    assert run("grade", folder, "-o", tmp_path / "out", "--jobs", "1") == 0
    captured = capsys.readouterr()
    assert "ada" in captured.out
    assert "100/100" in captured.out
    records = records_in(tmp_path / "out")
    for record in records:
        jsonschema.validate(record, SCHEMA)
    scores = {record["submission"]["student"]: record["score"] for record in records}
    assert scores == {"=cmd": 0, "ada": 100, "cut": 0}
    table = (tmp_path / "out" / "grades.csv").read_text().splitlines()
    assert table[0].startswith("student,assignment,status,score,max_score,end_to_end,initialize")
    assert any(line.startswith("'=cmd,") for line in table)
    assert any(line.startswith("ada,step_by_step,graded,100") for line in table)


def test_grade_of_nothing_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    assert run("grade", tmp_path / "empty", "-o", tmp_path / "out") == 2
    assert "no notebook" in capsys.readouterr().err
    assert run("grade", SOURCE, tmp_path / "absent", "-o", tmp_path / "out") == 2
    assert capsys.readouterr().err.endswith(f"no such file or folder: {tmp_path / 'absent'}\n")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("layout", "packed"),
    # Zip files in zip files are not opened.
    [
        (name, packed)
        for name in CLASSES
        for packed in (False, True)
        if (name, packed) != ("zips", True)
    ],
)
def test_a_class_in_each_layout(
    layout: str, packed: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = hand_in(tmp_path / "class", layout)
    if packed:
        folder = Path(shutil.make_archive(str(tmp_path / "download"), "zip", folder))
    out = tmp_path / "out"
    assert run("grade", folder, "-o", out, "--jobs", "1") == 0
    records = records_in(out)
    assert {r["submission"]["student"] for r in records} == set(CLASSES[layout].values())
    assert [r["assignment"] for r in records] == ["step_by_step"] * 2
    late = [r["notes"][:1] for r in records if "LATE" in r["submission"]["path"]]
    assert late == ([["handed in late, according to its name"]] if layout == "canvas" else [])
    assert "skipped" not in capsys.readouterr().err
    assert run("diff", out, out) == 0


def test_under_ci_results_that_lie_there_are_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A pushed repository may hold a forged record."""
    folder, output = tmp_path / "class", tmp_path / "results"
    folder.mkdir()
    solved_but(folder / "eve.ipynb", {"linear_forward": "pass"})
    command = ("grade", folder, "-o", output, "--course", COURSE)
    monkeypatch.delenv("CHAINRULE_SECRET")
    assert run(*command) == 0
    (record,) = records_in(output)
    forged = json.dumps({**record, "score": 100.0, "notes": ["forged"]})
    (output / "results.jsonl").write_text(forged + "\n", encoding="utf-8")
    assert run(*command) == 0
    assert records_in(output)[0]["notes"] == ["forged"]  # by hand one's own results are kept
    monkeypatch.setenv("CI", "true")
    capsys.readouterr()
    assert run(*command) == 0
    assert "not trusted under CI" in capsys.readouterr().err
    (after,) = records_in(output)
    assert after["score"] == 90
    assert after["run"]["secret_fingerprint"] != record["run"]["secret_fingerprint"]
