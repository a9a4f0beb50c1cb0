"""`chainrule check`."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from tests.cli.support import run
from tests.conftest import COURSE, SUBMISSIONS
from tests.grading.processes import grade_in_this_process
from tests.support import RELEASE, SOURCE

pytestmark = pytest.mark.slow

SCHEMA = json.loads((COURSE / "docs" / "report.schema.json").read_text(encoding="utf-8"))


def test_check_exits_0_on_full_marks(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", SOURCE) == 0
    assert "score 100 of 100" in capsys.readouterr().out


def test_a_link_into_the_course_hands_in_no_answers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "linked").symlink_to(SOURCE.parent)
    path = tmp_path / "linked" / SOURCE.name
    assert run("check", path, "--course", COURSE) == 2
    assert "a link into the course folder" in capsys.readouterr().out
    assert run("check", path, "-a", "step_by_step") == 2
    assert run("check", path, "--public", "--course", COURSE) == 2


def test_check_exits_1_on_fewer(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", RELEASE) == 1
    output = capsys.readouterr().out
    assert "score 0 of 100" in output
    assert output.count("not written yet") == 10


def test_a_notebook_among_the_released_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = shutil.copytree(RELEASE.parent, tmp_path / "work")
    cells = json.loads(SOURCE.read_text(encoding="utf-8"))
    own = "import numpy as np\ndef linear_forward(A, W, b):\n    return W @ A + b, (A, W, b)\n"
    for cell in cells["cells"]:
        if "def linear_forward(" in "".join(cell["source"]):
            cell["source"] = "from utils import linear_forward"
    (folder / "utils.py").write_text(own)
    (folder / "large.py").write_text("#" * 300_000)
    (folder / RELEASE.name).write_text(json.dumps(cells))
    assert run("check", folder / RELEASE.name) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert said.count("beside the notebook") == 2
    assert "large.py beside the notebook is not used: it is larger than the limit" in said
    assert "utils.py beside the notebook is part of what was graded" in said
    (folder / "dnn_utils.py").write_text("def relu(Z):\n    return Z, Z\n")
    assert run("check", folder / RELEASE.name) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert said.count("beside the notebook") == 3
    assert "dnn_utils.py beside the notebook is not used: the course's own dnn_utils.py is" in said


def test_check_exits_2_and_leaves_a_record_when_unreadable(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "ada.ipynb").write_text("{", encoding="utf-8")
    record_file = tmp_path / "record.json"
    assert run("check", tmp_path / "ada.ipynb", "--json", record_file) == 2
    record = json.loads(record_file.read_text())
    jsonschema.validate(record, SCHEMA)
    assert (record["status"], record["score"]) == ("unreadable", 0)
    assert "unreadable" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("adda.ipynb", "no such file or folder: {0}/adda.ipynb; did you mean {0}/ada.ipynb?"),
        ("zebra", "no such file or folder: {0}/zebra"),
        ("folder.ipynb", "{0}/folder.ipynb is a folder; `chainrule grade` takes folders"),
        ("class.zip", "{0}/class.zip is a zip file; `chainrule grade` takes zip files"),
    ],
)
def test_a_path_that_is_no_notebook_is_one_sentence_and_a_record(
    name: str, sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "ada.ipynb").touch()
    (tmp_path / "folder.ipynb").mkdir()
    (tmp_path / "class.zip").touch()
    line = f"chainrule: {sentence.format(tmp_path)}\n"
    assert run("check", tmp_path / name) == 2
    assert capsys.readouterr() == ("", line)
    assert run("check", tmp_path / name, "--json", "-") == 2
    captured = capsys.readouterr()
    record = json.loads(captured.out)
    jsonschema.validate(record, SCHEMA)
    assert (record["status"], record["score"]) == ("unreadable", 0)
    assert captured.err == line


def test_a_record_replaces_a_file_and_nothing_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "ada.ipynb").write_text("{", encoding="utf-8")
    (tmp_path / "old.json").write_text("x" * 100_000, encoding="utf-8")
    (tmp_path / "record.json").symlink_to(tmp_path / "old.json")
    assert run("check", tmp_path / "ada.ipynb", "--json", tmp_path / "record.json") == 2
    assert json.loads((tmp_path / "old.json").read_text(encoding="utf-8"))["score"] == 0
    assert (tmp_path / "record.json").is_symlink()
    assert len(list(tmp_path.iterdir())) == 3
    assert run("check", tmp_path / "ada.ipynb", "--json", os.devnull) == 2
    assert not Path(os.devnull).is_file()
    capsys.readouterr()
    assert run("check", tmp_path / "ada.ipynb", "--json", tmp_path / "no" / "record.json") == 2
    assert "cannot be written" in capsys.readouterr().err


def test_one_exercise_alone(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = SUBMISSIONS / "uses_a_variable_of_another_cell.ipynb"
    record_file = tmp_path / "record.json"
    assert run("check", path, "-e", "linear_backward", "--json", record_file) == 0
    shown = capsys.readouterr().out
    assert "score 10 of 10" in shown
    assert "linear_forward" not in shown
    record = json.loads(record_file.read_text(encoding="utf-8"))
    jsonschema.validate(record, SCHEMA)
    assert [exercise["name"] for exercise in record["exercises"]] == ["linear_backward"]
    assert run("check", path, "-e", "linear_backward", "-e", "linear_forward") == 1
    assert "score 10 of 20" in capsys.readouterr().out
    assert run("check", path, "-e", "linear_bakward") == 2
    said = "chainrule: step_by_step has no exercise 'linear_bakward'; did you mean linear_backward "
    assert said + "or linear_forward?" in capsys.readouterr().err


def test_check_exits_3_when_it_is_our_fault(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def fail(*_arguments: object, **_keywords: object) -> None:
        raise RuntimeError("a bug of ours")

    grade_in_this_process(monkeypatch)
    monkeypatch.setattr("autograder.grading.submission.run_submission", fail)
    record_file = tmp_path / "record.json"
    assert run("check", SOURCE, "--json", record_file) == 3
    record = json.loads(record_file.read_text())
    jsonschema.validate(record, SCHEMA)
    assert (record["status"], record["score"]) == ("internal", None)


@pytest.mark.parametrize("name", ["solves_everything", "exits_in_a_call"])
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


def test_table_fits_80_columns(capsys: pytest.CaptureFixture[str]) -> None:
    run("check", SUBMISSIONS / "uses_a_variable_of_another_cell.ipynb")
    assert max(map(len, capsys.readouterr().out.splitlines())) <= 80


def test_a_terminal_of_few_characters_is_written_to() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "autograder.cli", "check", str(SOURCE), "--public"],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        check=True,
    )
    assert b"+ initialize_parameters" in done.stdout.replace(b"  ", b" ")


def test_a_file_of_another_kind_says_what_to_hand_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "ada.pdf").write_bytes(b"%PDF-1.7")
    assert run("check", tmp_path / "ada.pdf", "-a", "step_by_step") == 2
    said = " ".join(capsys.readouterr().out.split())
    assert "it is a .pdf, not a notebook: hand in the file whose name ends in .ipynb" in said
    shutil.copy(SOURCE, tmp_path / "ada.ipynb.txt")
    assert run("check", tmp_path / "ada.ipynb.txt") == 0
