"""`chainrule grade` with a class list, rules and decisions."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from autograder.cli.grade_class import columns_by_role, with_more_time
from autograder.errors import UsageError
from autograder.finding.found import Found
from autograder.grades.decisions import record
from autograder.grades.opening import open_class
from autograder.grades.records import Decision, DecisionKind
from tests.cli.support import STEP, records_in, run
from tests.grades.classes import CANVAS
from tests.support import solved_but

pytestmark = pytest.mark.slow

ADA = f"lovelaceada_12_901_{STEP}"
LIST = CANVAS.replace("13,S2", "14,S2")


@pytest.fixture
def handed_in(tmp_path: Path) -> Path:
    folder = tmp_path / "class"
    folder.mkdir()
    solved_but(folder / ADA, {})
    solved_but(folder / f"babbagecharles_13_902_{STEP}", {})
    (tmp_path / "class.csv").write_text(LIST)
    return folder


def rows(folder: Path) -> list[dict[str, str]]:
    with (folder / "grades.csv").open(newline="") as file:
        return list(csv.DictReader(file))


def test_who_is_absent_and_who_is_unknown_is_said(
    handed_in: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert run("grade", handed_in, "-o", out, "--public", "-j", "1") == 0
    before = list(rows(out)[0])
    capsys.readouterr()
    arguments = ("grade", handed_in, "-o", out, "--public", "--roster", tmp_path / "class.csv")
    assert run(*arguments) == 0
    said = capsys.readouterr().err
    assert "not handed in by 1 of 2 on the class list: Babbage, Charles\n" in said
    assert "not on the class list: babbagecharles_13\n" in said
    assert "2 unchanged" in said
    head = list(rows(out)[0])
    assert head[: len(before)] == before
    assert head[len(before) :] == [
        *("name", "section", "raw", "final", "timing", "late", "attempt", "comment")
    ]
    names = {row["student"]: (row["name"], row["section"], row["final"]) for row in rows(out)}
    assert names["lovelaceada_12"] == ("Lovelace, Ada", "Lab A", "40.0")
    assert (out / "class_list.csv").read_text() == LIST


def test_every_attempt_is_graded_if_the_rules_may_count_it(
    handed_in: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    solved_but(
        handed_in / "lovelaceada_12_903_step_by_step-1.ipynb",
        {"linear_forward": "def linear_forward(A, W, b):\n    return None, None\n"},
    )
    out = tmp_path / "out"
    out.mkdir()
    (out / "course.toml").write_text('attempt = "best"\n')
    assert run("grade", handed_in, "-o", out, "--public", "-j", "1") == 0
    said = capsys.readouterr().err
    assert "several results for one assignment" not in said
    assert f"the rules in {out / 'course.toml'} count; delete that file" in said
    students = [record["submission"]["student"] for record in records_in(out)]
    assert students == ["babbagecharles_13", "lovelaceada_12", "lovelaceada_12"]
    ada = open_class(out).grades[1]
    assert [each.counts for each in ada.attempts] == [True, False]
    assert ada.final == 40
    assert [(row["attempt"], row["final"]) for row in rows(out)][1:] == [("1", "40.0"), ("2", "")]


def test_a_submission_is_graded_again_with_more_time_and_only_once(
    handed_in: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ("grade", handed_in, "-o", tmp_path / "out", "--public", "-j", "1")
    assert run(*arguments) == 0
    assert run("override", tmp_path / "out", "lovelaceada_12", "--more-time") == 0
    for unchanged in (1, 2):
        capsys.readouterr()
        assert run(*arguments) == 0
        assert f"{unchanged} unchanged" in capsys.readouterr().err
    found = {r["submission"]["student"]: r["run"] for r in records_in(tmp_path / "out")}
    assert found["lovelaceada_12"]["more_time"] == "4"
    assert "more_time" not in found["babbagecharles_13"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--roster", "absent.csv"], "absent.csv cannot be read"),
        (["--roster-column", "user=x"], "names columns of the file that --roster gives"),
        (["--roster", "class.csv", "--roster-column", "x"], "takes ROLE=COLUMN, not 'x'"),
        (["--roster", "class.csv", "--roster-column", "user=Nr"], "has no column 'Nr'"),
    ],
)
def test_a_wrong_list_stops_before_anything_is_graded(
    handed_in: Path,
    tmp_path: Path,
    arguments: list[str],
    sentence: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    given = [str(tmp_path / each) if each.endswith(".csv") else each for each in arguments]
    assert run("grade", handed_in, "-o", tmp_path / "out", "--public", *given) == 2
    assert sentence in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_wrong_rules_stop_before_anything_is_graded(
    handed_in: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "course.toml").write_text('attempt = "newest"\n')
    assert run("grade", handed_in, "-o", tmp_path / "out", "--public") == 2
    assert "course.toml: attempt is 'newest'; allowed" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("course.toml", "attempt = ", "course.toml"),
        ("decisions.jsonl", "a letter to the dean\n", "decisions.jsonl holds no decision"),
        ("manual_scores.jsonl", "[]\n", "manual_scores.jsonl holds no decision"),
        ("class_list.csv", "Colour\nred\n", "class_list.csv"),
    ],
)
@pytest.mark.parametrize("more", [(), ("--gradebook", "sqlite:///gradebook.db")])
def test_a_broken_file_beside_the_results_stops_before_anything_is_graded(
    handed_in: Path,
    tmp_path: Path,
    name: str,
    content: str,
    sentence: str,
    more: tuple[str, ...],
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / name).write_text(content)
    assert run("grade", handed_in, "-o", tmp_path / "out", "--public", *more) == 2
    said = capsys.readouterr().err.splitlines()[-1]
    assert said.startswith("chainrule: ")
    assert sentence in said
    assert [path.name for path in (tmp_path / "out").iterdir()] == [name]


def test_a_new_class_list_may_replace_a_broken_one(handed_in: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "class_list.csv").write_text("Colour\nred\n")
    list_of_now = ("--roster", tmp_path / "class.csv")
    assert run("grade", handed_in, "-o", tmp_path / "out", "--public", *list_of_now) == 0


def test_what_lies_beside_the_results_is_not_trusted_under_ci(
    handed_in: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "out"
    record(out, Decision(DecisionKind.POINTS, "lovelaceada_12", "step_by_step", "", 1.0, "mine"))
    (out / "sent_to_canvas.json").write_text("{}")
    monkeypatch.setenv("CI", "true")
    assert run("grade", handed_in / ADA, "-o", out, "--public", "-j", "1") == 0
    assert "decisions.jsonl: it is not trusted under CI" in capsys.readouterr().err
    for name in ("decisions.jsonl", "sent_to_canvas.json"):
        assert (out / f"{name}.ignored").is_file()
    assert open_class(out).grades[0].final == 40


def test_columns_by_role() -> None:
    assert columns_by_role([], None) == {}
    with pytest.raises(UsageError, match="ROLE=COLUMN"):
        columns_by_role(["user="], Path("class.csv"))


def test_more_time_is_for_the_student_and_the_assignment(tmp_path: Path) -> None:
    record(tmp_path, Decision(DecisionKind.MORE_TIME, "ada", "exam"))
    found = [
        Found("ada", tmp_path / "a", "exam"),
        Found("ada", tmp_path / "b", "other"),
        Found("bo", tmp_path / "c", "exam"),
    ]
    assert [item.more_time for item in with_more_time(found, tmp_path)] == [4.0, 1.0, 1.0]
    assert [item.more_time for item in with_more_time(found, tmp_path / "no")] == [1.0] * 3
