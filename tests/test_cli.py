from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from autograder.cli import main
from tests.conftest import COURSE, SUBMISSIONS
from tests.support import RELEASE, SOURCE, solutions, solved_but, version, write_notebook

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

    monkeypatch.setattr("autograder.grading.submission.run_submission", fail)
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

    monkeypatch.setattr("autograder.content.description.available", fail)
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
    assert run("grade", SOURCE, tmp_path / "absent", "-o", tmp_path / "out") == 2
    assert capsys.readouterr().err.endswith(f"no file or folder {tmp_path / 'absent'}\n")
    assert not (tmp_path / "out").exists()


def test_what_became_of_earlier_results_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in ("first", "second"):
        (tmp_path / folder).mkdir()
        solved_but(tmp_path / folder / "ada.ipynb", {})
    solved_but(tmp_path / "first" / "bob.ipynb", {})
    assert run("grade", tmp_path / "first", "-o", tmp_path / "out", "--public") == 0
    assert "published cases only: as asked" in capsys.readouterr().err
    (tmp_path / "first" / "bob.ipynb").unlink()
    assert run("grade", tmp_path / "first", "-o", tmp_path / "out", "--public") == 0
    said = capsys.readouterr().err
    assert "1 unchanged" in said
    bob = f"bob ({tmp_path / 'first' / 'bob.ipynb'})"
    assert f"not there any more, and left out: {bob}\n" in said
    assert "several results" not in said
    # The same file name lies elsewhere: nobody can tell whether it is the same person's.
    assert run("grade", tmp_path / "second", "-o", tmp_path / "out", "--no-resume") == 0
    assert "several results for one assignment, of different files: ada;" in capsys.readouterr().err
    assert [record["submission"]["student"] for record in records_in(tmp_path / "out")] == [
        "ada"
    ] * 2


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


STEP = "step_by_step.ipynb"
CLASSES = {
    "canvas": {f"ada_LATE_1_901_{STEP}": "ada_1", f"bob_2_902_{STEP}": "bob_2"},
    "moodle": {
        f"Ada L_1_assignsubmission_file_/{STEP}": "Ada L_1",
        f"Bob_2_assignsubmission_file_{STEP}": "Bob_2",
    },
    "gradescope": {f"assignment_7_export/submission_{n}/work.ipynb": f"Student {n}" for n in "12"},
    "nbgrader": {f"submitted/{name}/step_by_step/{STEP}": name for name in ("ada", "bob")},
    "flat": {"ada.ipynb": "ada", "bob.ipynb": "bob"},
    "nested": {f"{name}/{STEP}": name for name in ("ada", "bob")},
    "zips": {f"{name}.zip/{STEP}": name for name in ("ada", "bob")},
}


def hand_in(root: Path, layout: str) -> Path:
    """Write a small class in one of the layouts."""
    for number, name in enumerate(CLASSES[layout]):
        outer, packed, inner = name.partition(".zip/")
        path = root / (outer + ".json" if packed else outer)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_notebook(path, [f"def linear_forward(A, W, b):\n    return {number}"])
        if packed:
            with zipfile.ZipFile(path.with_suffix(".zip"), "w") as file:
                file.write(path, inner)
            path.unlink()
        if layout == "gradescope":
            with (path.parents[1] / "submission_metadata.yml").open("a") as file:
                person = f"Student {path.parent.name[-1]}"
                file.write(f"{path.parent.name}:\n  :submitters:\n  - :name: {person}\n")
    return root


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
    assert run("grade", folder, "-o", out, "--jobs", "1", "--public") == 0
    records = records_in(out)
    assert {r["submission"]["student"] for r in records} == set(CLASSES[layout].values())
    assert [r["assignment"] for r in records] == ["step_by_step"] * 2
    late = [r["notes"][:1] for r in records if "LATE" in r["submission"]["path"]]
    assert late == ([["handed in late, as its name says"]] if layout == "canvas" else [])
    assert "passed over" not in capsys.readouterr().err
    assert run("diff", out, out) == 0


def test_a_dry_run_lists_and_writes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = hand_in(tmp_path / "class", "canvas")
    write_notebook(folder / "bob_2_903_activations.ipynb", [])
    (folder / "bob_2_904_\x1b[31mscratch.ipynb").write_text("{}")
    (folder / "cy_3_905_report.pdf").write_text("")
    (folder / "cy_3_906_figure.png").write_text("")
    monkeypatch.chdir(tmp_path)
    assert run("grade", "class", "-o", "out", "--dry-run") == 0
    assert not (tmp_path / "out").exists()
    output = capsys.readouterr().out
    assert max(map(len, output.splitlines())) <= 80
    assert "\x1b" not in output
    where, head, *lines = output.splitlines()
    assert where == "in class:"
    assert head.split() == ["student", "assignment", "path", "notes"]
    late = next(line for line in lines if line.startswith("ada_1 "))
    assert late[head.index("notes") :].startswith("handed in late")
    activations = next(line for line in lines if "activations  " in line)
    assert activations.split()[:2] == ["bob_2", "activations"]
    assert any(line.split() == ["cy_3", "cy_3_905_report.pdf"] for line in lines)
    rest = " ".join(output[output.index("passed over: ") :].split())
    assert rest.count("passed over: ") == 2
    assert "of bob_2 is what was asked for" in rest
    assert rest.endswith("class: 1 file that is no notebook (1 .png)")


def test_a_dry_run_of_nothing_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "notes.txt").write_text("")
    assert run("grade", tmp_path, "-o", tmp_path / "out", "--dry-run") == 2
    captured = capsys.readouterr()
    assert "no notebook" in captured.err
    assert "1 .txt" in captured.err
    assert not (tmp_path / "out").exists()


def test_diff_says_what_a_better_submission_changed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    notebook = write_notebook(tmp_path / "ada.ipynb", ["def linear_forward(A, W, b): return 1"])
    assert run("grade", notebook, "-o", tmp_path / "old", "--public") == 0
    solved_but(notebook, {})
    assert run("grade", notebook, "-o", tmp_path / "new", "--public") == 0
    capsys.readouterr()
    assert run("diff", tmp_path / "old", tmp_path / "new") == 1
    output = capsys.readouterr().out
    assert "ada (step_by_step): 0 of 40 -> 40 of 40 (+40)" in output
    assert "linear_forward" in output
    assert "why: another submission\n" in output


def test_under_ci_results_that_lie_there_are_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A pushed repository may hold a forged record, and the secret that the next run would take."""
    folder, output = tmp_path / "class", tmp_path / "results"
    folder.mkdir()
    solved_but(folder / "eve.ipynb", {"linear_forward": "pass"})
    command = ("grade", folder, "-o", output, "--course", COURSE)
    monkeypatch.delenv("CHAINRULE_SECRET")
    assert run(*command) == 0
    (record,) = records_in(output)
    forged = json.dumps({**record, "score": 100.0, "end_to_end": "forged"})
    (output / "results.jsonl").write_text(forged + "\n", encoding="utf-8")
    assert run(*command) == 0
    assert records_in(output)[0]["end_to_end"] == "forged"  # by hand one's own results are kept
    monkeypatch.setenv("CI", "true")
    capsys.readouterr()
    assert run(*command) == 0
    assert "is not believed" in capsys.readouterr().err
    (after,) = records_in(output)
    assert after["score"] == 90
    assert after["run"]["secret"] != record["run"]["secret"]


def test_a_terminal_of_few_characters_is_written_to() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "autograder.cli", "check", str(SOURCE), "--public"],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        check=True,
    )
    assert b"? initialize_parameters" in done.stdout.replace(b"  ", b" ")


def test_a_file_of_another_kind_says_what_to_hand_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "ada.pdf").write_bytes(b"%PDF-1.7")
    assert run("check", tmp_path / "ada.pdf", "-a", "step_by_step") == 2
    said = " ".join(capsys.readouterr().out.split())
    assert "it is a .pdf, no notebook: hand in the file whose name ends in .ipynb" in said
    shutil.copy(SOURCE, tmp_path / "ada.ipynb.txt")
    assert run("check", tmp_path / "ada.ipynb.txt") == 0


def test_a_class_of_two_assignments_has_a_column_for_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("step_by_step", "activations"):
        shutil.copy(version("source", name), tmp_path / f"{name}.ipynb")
    assert run("grade", tmp_path, "-o", tmp_path / "out") == 0
    head, *rows = capsys.readouterr().out.splitlines()
    assert head.split() == ["student", "assignment", "score", "exercises", "remarks"]
    assert [row.split()[1:3] for row in rows] == [
        ["activations", "40/40"],
        ["step_by_step", "100/100"],
    ]
