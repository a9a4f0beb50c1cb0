"""`chainrule export`, from a folder of results to the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.cli.export import FEEDBACK, GRADEBOOKS
from autograder.cli.export_autograder import AUTOGRADERS
from autograder.cli.export_targets import ENDINGS
from autograder.exports.feedback import NAMES
from tests.cli.exported import CANVAS, canvas_results
from tests.cli.support import run


@pytest.fixture
def results(tmp_path: Path) -> Path:
    return canvas_results(tmp_path)


@pytest.mark.parametrize("target", sorted({*ENDINGS, *AUTOGRADERS}))
def test_the_help_has_an_example_of_each_target(
    target: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("export", "--help") == 0
    text = capsys.readouterr().out
    assert f"--to {target}" in text
    assert "--push canvas" in text
    assert max(map(len, text.splitlines())) <= 80


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((), "name a target with --to"),
        (("--to", "canvas"), "name it with --gradebook"),
        (("--to", "csv", "--gradebook", "x.csv"), "--gradebook is for: canvas"),
        (("--to", "csv", "--feedback", "x.zip"), "--feedback is for: canvas, moodle"),
        (("--to", "moodle", "--column", "x"), "--column names a column of a file"),
        (("--to", "canvas", "--gradebook", "gone.csv"), "there is no such file"),
        (("--to", "csv", "-a", "other"), "no results of the assignment 'other'"),
        (("--to", "gradescope"), "name the student with --student"),
        (("--to", "gradescope", "--student", "eve"), "there is no student 'eve'"),
        (("--push", "canvas"), "--push canvas needs --url, --course-id, --assignment-id"),
        (("--push", "canvas", "--to", "csv"), "leave out --to"),
    ],
)
def test_wrong_use_is_one_sentence_and_writes_nothing(
    results: Path, arguments: tuple[str, ...], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("export", results, *arguments) == 2
    error = capsys.readouterr().err
    assert sentence in error
    assert error.count("\n") == 1
    assert [path.name for path in results.iterdir()] == ["results.jsonl"]


@pytest.mark.parametrize("name", ["results.jsonl", "decisions.jsonl", "sent_to_canvas.json"])
def test_the_files_of_the_results_are_never_replaced(results: Path, name: str) -> None:
    with (results / name).open("ab") as file:
        file.write(b"\n")
    before = (results / name).read_bytes()
    assert run("export", results, "--to", "csv", "-o", results / "x" / ".." / name) == 2
    assert run("feedback", results, "--zip", "-o", results / name) == 2
    assert (results / name).read_bytes() == before


def test_the_teachers_gradebook_is_never_replaced(results: Path, tmp_path: Path) -> None:
    own = tmp_path / "grades.csv"
    own.write_text(CANVAS, encoding="utf-8")
    for wanted in (("-o", own), ("-o", tmp_path / "x.csv", "--feedback", own)):
        assert run("export", results, "--to", "canvas", "--gradebook", own, *wanted) == 2
    assert own.read_text(encoding="utf-8") == CANVAS


def test_a_folder_without_results_is_wrong_use(tmp_path: Path) -> None:
    assert run("export", tmp_path, "--to", "csv") == 2
    assert list(tmp_path.iterdir()) == []


def test_the_options_know_the_platforms() -> None:
    assert set(FEEDBACK) == NAMES.keys()
    assert set(GRADEBOOKS) < ENDINGS.keys()
