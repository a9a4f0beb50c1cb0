"""The class as it is now: revisions, waiting results, the files that grades depend on."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from autograder.results.store import PROGRESS, RESULTS
from autograder.serving.class_state import ClassState
from tests.serving.support import append, mixed_report, write_class


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_class(tmp_path, ["ada", "bob"])
    return tmp_path / "results"


def grading(folder: Path, expected: int) -> None:
    note = {"process": os.getpid(), "expected": expected}
    (folder / PROGRESS).write_text(json.dumps(note))


def test_nothing_new_is_no_new_revision(folder: Path) -> None:
    state = ClassState(folder)
    assert state.refresh() == state.refresh()
    state.close()


def test_the_progress_of_a_run_is_shown(folder: Path, tmp_path: Path) -> None:
    state = ClassState(folder)
    assert state.listing("", 0)["progress"] is None
    grading(folder, 3)
    assert state.listing("", 0)["progress"] == {"done": 2, "expected": 3}
    before = state.revision
    append(folder, [mixed_report(tmp_path, "eve", 0)])
    assert state.listing(state.boot, before)["progress"] == {"done": 3, "expected": 3}
    (folder / PROGRESS).unlink()
    assert state.listing("", 0)["progress"] is None
    state.close()


def test_a_student_who_is_graded_again_stays(folder: Path) -> None:
    state = ClassState(folder)
    rows = {row["student"]: row for row in state.listing("", 0)["rows"]}
    grading(folder, 2)
    (folder / RESULTS).unlink()
    (folder / RESULTS).touch()
    listing = state.listing("", 0)
    assert [row["is_waiting"] for row in listing["rows"]] == [True, True]
    assert listing["progress"] == {"done": 0, "expected": 2}
    assert state.student(rows["bob"]["id"])["exercises"][1]["cases"]
    (folder / PROGRESS).unlink()
    assert state.listing("", 0)["rows"] == []
    state.close()


def test_a_class_list_adds_those_who_handed_in_nothing(folder: Path) -> None:
    state = ClassState(folder)
    state.refresh()
    (folder / "class_list.csv").write_text("Name,ID\nAda L,ada\nZoe Z,zoe\n")
    rows = {row["name"]: row for row in state.listing("", 0)["rows"]}
    assert rows["Zoe Z"]["standing"] == "not_submitted"
    assert rows["Ada L"]["student"] == "ada"
    assert "Not on the class list: bob" in state.listing("", 0)["notes"]
    view = state.student(rows["Zoe Z"]["id"])
    assert (view["exercises"], view["path"]) == ([], "")
    with pytest.raises(KeyError):
        state.report(rows["Zoe Z"]["id"])
    state.close()


def test_late_work_is_penalised_by_the_rules_of_the_course(folder: Path) -> None:
    state = ClassState(folder)
    state.refresh()
    before = state.revision
    rules = "[assignments.step_by_step]\ndue = 2026-01-01T12:00:00+01:00\n"
    (folder / "course.toml").write_text(rules)
    state.refresh()
    assert state.revision > before
    assert all(row["timing"] == "unknown" for row in state.listing("", 0)["rows"])
    state.close()


def test_damaged_lines_are_told(folder: Path) -> None:
    with (folder / RESULTS).open("ab") as file:
        file.write(b"damaged\n")
    state = ClassState(folder)
    assert state.listing("", 0)["notes"] == [f"1 damaged line of {RESULTS} was skipped"]
    state.close()


def test_every_attempt_can_be_shown(folder: Path, tmp_path: Path) -> None:
    second = mixed_report(tmp_path / "second", "bob", 0)
    append(folder, [second])
    state = ClassState(folder)
    (row,) = [row for row in state.listing("", 0)["rows"] if row["student"] == "bob"]
    view = state.student(row["id"])
    assert len(view["attempts"]) == 2
    other = next(each["path"] for each in view["attempts"] if not each["counts"])
    assert state.student(row["id"], other)["path"] == other
    assert len(list(state.pairs())) == 2
    state.close()


def test_a_damaged_class_list_leaves_the_class_readable(folder: Path) -> None:
    (folder / "class_list.csv").write_text("what\n1\n")
    state = ClassState(folder)
    listing = state.listing("", 0)
    assert len(listing["rows"]) == 2
    assert "without the class list and the rules" in listing["notes"][0]
    (folder / "class_list.csv").unlink()
    assert state.listing("", 0)["notes"] == []
    state.close()
