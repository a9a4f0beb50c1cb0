from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from autograder.cli import main
from tests.conftest import COURSE, SUBMISSIONS
from tests.support import RELEASE, SOURCE, solved_but, write_notebook

SCHEMA = json.loads((COURSE / "docs" / "report.schema.json").read_text(encoding="utf-8"))


@pytest.fixture(autouse=True)
def in_the_course(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(COURSE)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("CHAINRULE_SECRET", "a secret for tests")


def run(*arguments: str | Path) -> int:
    with pytest.raises(SystemExit) as left:
        main([str(argument) for argument in arguments])
    assert isinstance(left.value.code, int | None)
    return left.value.code or 0


def records_in(folder: Path) -> list[dict[str, Any]]:
    lines = (folder / "results.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def test_check_exits_0_on_full_marks(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", SOURCE) == 0
    assert "score 100 of 100" in capsys.readouterr().out


def test_under_ci_a_course_folder_has_to_be_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CI", "true")
    assert run("check", SOURCE) == 0
    captured = capsys.readouterr()
    assert "score 40 of 40" in captured.out
    assert "only if --course names it" in captured.err
    assert run("check", SOURCE, "--course", COURSE) == 0
    captured = capsys.readouterr()
    assert "score 100 of 100" in captured.out
    assert captured.err == ""


def test_a_link_into_the_course_hands_in_no_answers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "linked").symlink_to(SOURCE.parent)
    path = tmp_path / "linked" / SOURCE.name
    assert run("check", path, "--course", COURSE) == 2
    assert "a link into the course folder" in capsys.readouterr().out
    assert run("check", path, "-a", "step_by_step") == 2
    assert run("check", path, "--public", "--course", COURSE) == 2


def test_a_name_cannot_act_on_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "\x1b]0;pwned\x07"
    folder.mkdir()
    assert run("grade", folder, "-o", tmp_path / "out") == 2
    captured = capsys.readouterr()
    assert "\x1b" not in captured.err + captured.out


def test_missing_confinement_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr("autograder.sandbox.supervisor.Sandbox.layers", ("rlimits", "landlock"))
    assert run("check", SOURCE) == 0
    assert "gives no seccomp" in capsys.readouterr().err
    assert run("grade", SOURCE, "-o", tmp_path, "--jobs", "1") == 0
    assert "gives no seccomp" in capsys.readouterr().err


def test_check_exits_1_on_fewer(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", RELEASE) == 1
    output = capsys.readouterr().out
    assert "score 0 of 100" in output
    assert output.count("not written yet") == 10


@pytest.mark.parametrize("name", ["missing.ipynb", "folder.ipynb"])
def test_check_exits_2_and_leaves_a_record_when_unreadable(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "folder.ipynb").mkdir()
    record_file = tmp_path / "record.json"
    assert run("check", tmp_path / name, "--json", record_file) == 2
    record = json.loads(record_file.read_text())
    jsonschema.validate(record, SCHEMA)
    assert (record["status"], record["score"]) == ("unreadable", 0)
    assert "unreadable" in capsys.readouterr().out


def test_check_exits_3_when_it_is_our_fault(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def fail(*_arguments: object, **_keywords: object) -> None:
        raise RuntimeError("a bug of ours")

    monkeypatch.setattr("autograder.grading.run_submission", fail)
    record_file = tmp_path / "record.json"
    assert run("check", SOURCE, "--json", record_file) == 3
    record = json.loads(record_file.read_text())
    jsonschema.validate(record, SCHEMA)
    assert (record["status"], record["score"]) == ("internal", None)


@pytest.mark.parametrize("name", ["solves_everything", "loops_on_fresh_cases_only"])
def test_json_on_stdout_is_one_record_and_people_read_stderr(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    run("check", SUBMISSIONS / f"{name}.ipynb", "--json", "-")
    captured = capsys.readouterr()
    record = json.loads(captured.out)
    jsonschema.validate(record, SCHEMA)
    assert record["assignment"] == "step_by_step"
    assert record["submission"]["student"] == name
    assert "score" in captured.err


def test_public_asks_for_the_published_cases(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", SOURCE, "--public") == 0
    assert "score 40 of 40  (published cases only)" in capsys.readouterr().out


def test_outside_of_a_course_published_cases_are_graded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("check", SOURCE) == 0
    assert "published cases only" in capsys.readouterr().out
    assert run("check", SOURCE, "--course", COURSE) == 0
    assert "score 100 of 100" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", str(SOURCE), "--assignment", "step_by_stp"],
        ["check", str(SOURCE), "--jsn", "x"],
        ["check"],
        ["chekc"],
        ["grade", "examples", "--assignment", "nothing"],
        ["grade", "examples", "--jobs", "0"],
        ["check", str(SOURCE), "--course", "docs"],
        ["release", "nothing"],
    ],
)
def test_wrong_use_is_one_line_and_exit_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    output = ["-o", str(tmp_path / "results")] if arguments[0] == "grade" else []
    assert run(*arguments, *output) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("chainrule: ")
    assert captured.err.count("\n") == 1
    assert not (tmp_path / "results").exists()


def test_fault_of_ours_is_one_line_and_exit_3(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise RuntimeError("a bug\nof ours")

    monkeypatch.setattr("autograder.assignment.available", fail)
    assert run("list") == 3
    assert capsys.readouterr().err.count("\n") == 1


def test_list_names_exercises_and_points(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("list") == 0
    output = capsys.readouterr().out
    assert "step_by_step: A deep network, step by step" in output
    assert "activations: From one unit to a deep network" in output
    assert output.count("10 points") == 14
    assert "linear_backward(dZ, cache)" in output


def test_doctor_stops_every_attempt(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("doctor") == 0
    output = capsys.readouterr().out
    assert "rlimits" in output
    assert "NOT STOPPED" not in output
    assert output.count("is stopped") == 7


def test_release_check_passes_on_the_committed_release(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("release", "--check") == 0
    assert "up to date" in capsys.readouterr().out


def test_release_check_names_what_differs_and_release_mends_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import shutil

    for folder in ("source", "release", "solutions"):
        shutil.copytree(COURSE / folder, tmp_path / folder)
    changed = tmp_path / "release" / "step_by_step" / "dnn_utils.py"
    changed.write_text("# changed\n")
    assert run("release", "--check", "--course", tmp_path) == 1
    assert "differs: release/step_by_step/dnn_utils.py" in capsys.readouterr().out
    assert run("release", "--course", tmp_path) == 0
    assert run("release", "--check", "--course", tmp_path) == 0


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
    (record,) = records_in(tmp_path / "out")
    assert record["status"] == "unreadable"


def test_module_runs_as_a_program() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "autograder.cli", "--version"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.startswith("chainrule ")


@pytest.mark.parametrize("command", ["check", "grade"])
def test_less_isolation_than_required_is_refused(
    command: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(
        __import__("autograder.sandbox.supervisor", fromlist=["ISOLATION"]).ISOLATION,
        "full",
        ("rlimits", "a layer that no machine has"),
    )
    more = ["-o", str(tmp_path / "out")] if command == "grade" else []
    assert run(command, SOURCE, "--require-isolation", "full", *more) == 3
    assert not (tmp_path / "out").exists()
    assert run(command, SOURCE, "--require-isolation", "basic", *more) == 0


def test_table_fits_80_columns(capsys: pytest.CaptureFixture[str]) -> None:
    run("check", SUBMISSIONS / "uses_a_variable_of_another_cell.ipynb")
    assert max(map(len, capsys.readouterr().out.splitlines())) <= 80
