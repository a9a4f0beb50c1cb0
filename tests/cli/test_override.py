"""`chainrule override`: decisions by hand from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.grades.decisions import DECISIONS, read_decisions
from autograder.grades.opening import keep_class_list, keep_manual_scores, open_class
from autograder.grades.records import DecisionKind
from tests.cli.support import run
from tests.grades.classes import CANVAS, handed_in, points, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path / "out", handed_in("lovelaceada_12"), handed_in("babbagecharles_13"))


def finals(folder: Path) -> list[float | None]:
    return [grade.final for grade in open_class(folder).grades]


def test_points_of_an_exercise_and_of_the_whole(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("override", folder, "lovelaceada_12", "sigmoid", "8", "--why", "rounding") == 0
    said = capsys.readouterr()
    assert said.err == ("recorded: lovelaceada_12, step_by_step, sigmoid, 8 points (automatic 0)\n")
    assert said.out == ""
    assert run("override", folder, "babbagecharles_13", "3.5", "--why", "oral") == 0
    assert finals(folder) == [3.5, 18]
    decision = read_decisions(folder)[0]
    assert (decision.automatic, decision.why) == (0, "rounding")
    assert decision.at[:2] == "20"


def test_comments_excuses_and_taking_back(folder: Path) -> None:
    ada = ("override", folder, "lovelaceada_12")
    assert run(*ada, "--comment", "Well done") == 0
    assert run(*ada, "relu", "--comment", "Neat") == 0
    assert run(*ada, "--excuse", "--why", "ill") == 0
    assert finals(folder) == [10, None]
    assert run(*ada, "--undo", "--excuse") == 0
    assert finals(folder) == [10, 10]
    assert open_class(folder).grades[1].comments == ("Well done", "relu: Neat")
    assert run(*ada, "--undo") == 0
    assert read_decisions(folder) == ()


def test_more_time_is_a_decision_about_a_submission(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "class.csv").write_text(CANVAS.replace("babbagecharles", "x").replace("13", "14"))
    keep_class_list(folder, tmp_path / "class.csv")
    assert run("override", folder, "12", "--more-time") == 0
    assert read_decisions(folder)[0].kind is DecisionKind.MORE_TIME
    assert read_decisions(folder)[0].student == "lovelaceada_12"
    assert run("override", folder, "14", "--more-time") == 2


def test_the_list_of_decisions(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("override", folder, "--list") == 0
    assert capsys.readouterr().err == "there are no decisions by hand\n"
    run("override", folder, "lovelaceada_12", "sigmoid", "8", "--why", "=cmd\x1b[31m")
    write(folder, handed_in("lovelaceada_12", {"relu": 10.0, "sigmoid": 2.0}))
    capsys.readouterr()
    assert run("override", folder, "--list") == 0
    shown = capsys.readouterr().out
    assert "8 points (automatic 0) OUT OF DATE" in shown
    assert "\x1b" not in shown


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["lovelaceada_13", "5", "--why", "x"], "there is no student 'lovelaceada_13'; did you"),
        (["lovelaceada_12", "rleu", "5", "--why", "x"], "no exercise 'rleu'; did you mean relu?"),
        (["lovelaceada_12", "relu", "11", "--why", "x"], "relu has 0 to 10 points"),
        (["lovelaceada_12", "relu", "nan", "--why", "x"], "relu has 0 to 10 points"),
        (["lovelaceada_12", "21", "--why", "x"], "the whole submission has 0 to 20 points"),
        (["lovelaceada_12", "relu", "much"], "'much' is not a number of points"),
        (["lovelaceada_12", "relu", "5"], "say why with --why TEXT"),
        (["lovelaceada_12", "relu", "5", "too", "many"], "too many arguments: too many"),
        (["lovelaceada_12", "relu"], "give one of POINTS, --comment"),
        (["lovelaceada_12", "5", "--excuse", "--why", "x"], "give one of POINTS, --comment"),
        (["lovelaceada_12", "relu", "--excuse"], "--excuse is about the whole submission"),
        (["lovelaceada_12", "--undo"], "there is no such decision about lovelaceada_12"),
        (["lovelaceada_12", "--undo", "-a", "x"], "lovelaceada_12 has no assignment 'x'"),
        ([], "name a student, or use --list"),
    ],
)
def test_wrong_use_is_a_sentence_and_changes_nothing(
    folder: Path, arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("override", folder, *arguments) == 2
    said = capsys.readouterr().err
    assert sentence in said
    assert said.count("\n") == 1
    assert not (folder / DECISIONS).exists()


def test_a_decision_of_nbgrader_is_not_ours_to_take_back(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keep_manual_scores(folder, [points("lovelaceada_12", 5.0, "relu", by="nbgrader")])
    assert run("override", folder, "lovelaceada_12", "--undo") == 2
    assert "nbgrader's gradebook holds its own" in capsys.readouterr().err


def test_a_folder_without_results(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("override", tmp_path, "ada", "5", "--why", "x") == 2
    assert "there are no results in" in capsys.readouterr().err


def test_of_two_students_of_one_name_it_is_said_which_is_meant(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write(tmp_path / "out", handed_in("smithanna_12"), handed_in("smithanna_13"))
    (tmp_path / "class.csv").write_text(
        "Student,ID,SIS User ID,SIS Login ID,Section\n"
        '"Smith, Anna",12,S1,a1,A\n"Smith, Anna",13,S2,a2,A\n'
    )
    keep_class_list(folder, tmp_path / "class.csv")
    assert run("override", folder, "Anna Smith", "5", "--why", "oral") == 2
    assert "name one by number: 12, 13" in capsys.readouterr().err
    assert run("override", folder, "13", "5", "--why", "oral") == 0
    assert "recorded: Smith, Anna (13), step_by_step, 5 points" in capsys.readouterr().err
    assert run("override", folder, "--list") == 0
    assert "Smith, Anna (13)" in capsys.readouterr().out
