"""Whose file is whose, and that nobody can hand in for another."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.boundary.files import MAX_BYTES
from autograder.finding.layouts import METADATA
from autograder.finding.submissions import find_submissions
from autograder.records import Origin, Person
from tests.finding.trees import KNOWN, STEP, archive, fill, pack, students


@pytest.mark.parametrize(
    "forged",
    [
        f"bob_2_902_{STEP}",
        f"bob/step_by_step/{STEP}",
        f"submitted/bob/step_by_step/{STEP}",
        f"Bob_2_assignsubmission_file_/{STEP}",
        f"submission_2/{STEP}",
        f"x/y/{STEP}",
    ],
)
@pytest.mark.parametrize("eve", ["eve.zip/", "eve/"])
def test_nothing_in_a_students_own_folder_makes_it_anothers(
    forged: str, eve: str, tmp_path: Path
) -> None:
    fill(tmp_path, [f"ada/{STEP}", f"bob/{STEP}", f"{eve}{forged}"])
    found, _skipped = students(tmp_path)
    assert [student for student, _path in found] == ["ada", "bob", "eve"]


FORGED = [
    f"submitted/bob/step_by_step/{STEP}",
    f"x/submitted/bob/step_by_step/{STEP}",
    f"bob/step_by_step/{STEP}",
    f"bob/{STEP}",
    "bob.ipynb",
]
PLATFORM_FORGED = [f"Bob_2_assignsubmission_file_/{STEP}", f"bob_2_902_{STEP}", "submission_2/x.py"]
ONLY = [
    ("Eve Evil_9_assignsubmission_file_/", "Eve Evil_9"),
    ("Eve Evil_9_assignsubmission_file_/work.zip/", "Eve Evil_9"),
    ("evileve_9_901_work.zip/", "evileve_9"),
    ("evileve_9_901_work/", "evileve_9"),
    ("week/evileve_9_901_work/", "evileve_9"),
    ("class.zip/Eve Evil_9_assignsubmission_file_/", "Eve Evil_9"),
    ("eve.zip/", "eve"),
    ("eve/", "eve"),
    ("eve/work.zip/", "eve"),
]


@pytest.mark.parametrize(
    ("place", "student", "forged"),
    [
        (place, student, forged)
        for place, student in ONLY
        # A platform's name in folders that hold nothing else is believed to be the platform's.
        for forged in [*FORGED, *(PLATFORM_FORGED if place != "eve/" else [])]
    ],
)
def test_nothing_in_the_only_hand_in_makes_it_anothers(
    place: str, student: str, forged: str, tmp_path: Path
) -> None:
    fill(tmp_path, [place + forged])
    root = tmp_path / "class.zip" if place.startswith("class.zip") else tmp_path
    found, _skipped = students(root)
    assert [owner for owner, _path in found] == [student]


def test_further_in_submitted_is_not_nbgraders_and_it_is_said(tmp_path: Path) -> None:
    fill(tmp_path, [f"eve/submitted/bob/step_by_step/{STEP}"])
    found, skipped = students(tmp_path)
    assert [student for student, _path in found] == ["eve"]
    assert skipped == [
        f"{tmp_path}: a nested submitted/ folder is not treated as nbgrader's",
    ]


@pytest.mark.parametrize("place", ["submitted/eve", "submitted/eve/step_by_step"])
def test_submitted_within_a_folder_of_nbgraders_is_a_students(place: str, tmp_path: Path) -> None:
    fill(tmp_path, [f"{place}/submitted/bob/step_by_step/{STEP}"])
    found, _skipped = students(tmp_path / place)
    assert "bob" not in [student for student, _path in found]


@pytest.mark.parametrize("forged", [f"bob_2_902_{STEP}", "bob_2_902_x-1.ipynb"])
def test_a_platforms_name_in_a_folder_of_nbgraders_is_a_students(
    forged: str, tmp_path: Path
) -> None:
    place = "submitted/eve/step_by_step"
    found, _skipped = students(fill(tmp_path, [f"{place}/{forged}"]) / place)
    assert found == [("eve", forged)]


def test_nbgraders_folder_as_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(tmp_path, ["submitted/ada/ps1/other.ipynb", "submitted/bob/ps1/my.ipynb"])
    monkeypatch.chdir(tmp_path / "submitted")
    found, skipped = find_submissions([Path()], KNOWN)
    assert [(f.student, f.assignment) for f in found] == [("ada", "ps1"), ("bob", "ps1")]
    assert skipped == []


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize(
    ("beside", "said"),
    [
        ([f"ada/{STEP}", "bob/x/y.ipynb", "bob/x/notes.txt"], "2 notebooks outside submitted/ are"),
        (["ada.ipynb"], "1 notebook outside submitted/ is"),
        ([f"{name}/step_by_step/{STEP}" for name in ("source", "release")], None),
    ],
)
def test_what_lies_beside_submitted_is_counted(
    beside: list[str], said: str | None, packed: bool, tmp_path: Path
) -> None:
    names = [f"submitted/cy/step_by_step/{STEP}", *beside]
    root = pack(tmp_path / "x.zip", names) if packed else fill(tmp_path / "x", names)
    found, skipped = students(root)
    assert [student for student, _path in found] == ["cy"]
    assert skipped == ([f"{root}: {said} ignored"] if said else [])


@pytest.mark.parametrize("swapped", [False, True])
def test_a_folder_that_names_the_assignment_keeps_the_name(swapped: bool, tmp_path: Path) -> None:
    fill(tmp_path, [f"submitted/bob/step_by_step/{STEP}", "x/bob.ipynb"])
    paths = [tmp_path / "submitted", tmp_path / "x" / "bob.ipynb"]
    found, _skipped = find_submissions(paths[::-1] if swapped else paths, KNOWN)
    names = {f.path.name: f.student for f in found}
    assert names == {STEP: "bob", "bob.ipynb": "bob (2)"}


def test_gradescopes_list_may_hold_any_names(tmp_path: Path) -> None:
    people = {11: "n" * 150 + "1", 12: "n" * 150 + "2", 13: "a\\0b\\ud800", 14: "\N{SNOWMAN}" * 90}
    listed = [f'submission_{n}:\n  :submitters:\n  - :name: "{x}"\n' for n, x in people.items()]
    fill(tmp_path, [f"submission_{number}/{STEP}" for number in people])
    (tmp_path / METADATA).write_text("".join(listed).replace("\\0", "\\u0000"), encoding="utf-8")
    found, _skipped = students(tmp_path)
    first, second, third, fourth = (student for student, _path in found)
    assert first[:-9] == second[:-9] == "n" * 111
    assert first != second
    assert third == "a\ufffdb\ufffd"
    assert fourth.startswith("\N{SNOWMAN}" * 63 + "~")


@pytest.mark.parametrize("name", ["submitted.zip/x/step_by_step/y.ipynb", "submitted.ipynb"])
def test_a_file_called_like_nbgraders_folder_hides_nobody(name: str, tmp_path: Path) -> None:
    found, _skipped = students(fill(tmp_path, ["ada.ipynb", "bob.ipynb", name]))
    assert [student for student, _path in found] == ["ada", "bob", "submitted"]


@pytest.mark.parametrize("inner", ["", "ada", "ada/step_by_step"])
def test_a_folder_inside_of_nbgraders_may_be_named(inner: str, tmp_path: Path) -> None:
    fill(tmp_path, [f"submitted/ada/step_by_step/{STEP}", "submitted/ada/step_by_step/data.h5"])
    found, skipped = find_submissions([tmp_path / "submitted" / inner], KNOWN)
    assert [(f.student, f.assignment) for f in found] == [("ada", "step_by_step")]
    assert skipped == []


SUBMITTERS = """submission_11:
  :submitters:
  - :name: Ada
    :sid: '1001'
submission_12:
  :submitters:
  - :name: Bob
    :email: bob@example.edu
submission_13:
  :submitters:
  - :name: Ada
    :sid: '1001'
"""


@pytest.mark.parametrize("packed", [False, True])
def test_gradescopes_list_names_the_students(packed: bool, tmp_path: Path) -> None:
    names = [f"submission_{number}/{STEP}" for number in (11, 12, 13, 14)]
    files = {**dict.fromkeys(names, b"{}"), METADATA: SUBMITTERS.encode()}
    root = archive(tmp_path / "x.zip", files) if packed else fill(tmp_path / "x", names)
    if not packed:
        (root / METADATA).write_text(SUBMITTERS)
    found, skipped = students(root)
    assert found == [
        ("Bob_bob@example.edu", f"submission_12/{STEP}"),
        ("Ada_1001", f"submission_13/{STEP}"),
        ("submission_14", f"submission_14/{STEP}"),
    ]
    assert skipped == [
        f"{root}/submission_11/{STEP}: Ada_1001 has a later attempt",
    ]


@pytest.mark.parametrize("content", [b"- a\n- b\n", b"\xff\xfe", b"x" * (MAX_BYTES + 1)])
def test_a_strange_list_of_gradescopes_leaves_numbers(content: bytes, tmp_path: Path) -> None:
    fill(tmp_path, [f"submission_11/{STEP}"])
    (tmp_path / METADATA).write_bytes(content)
    found, skipped = students(tmp_path)
    assert [student for student, _path in found] == ["submission_11"]
    assert "students are named after their folders" in skipped[0]


@pytest.mark.parametrize(
    ("content", "meant"),
    [
        ("2026-02-02 15:58:23.948203 UTC\n", "2026-02-02T15:58:23+00:00"),
        ("2026-02-02T15:58:23+0100", "2026-02-02T15:58:23+01:00"),
        ("2026-02-02 15:58:23", "2026-02-02T15:58:23+00:00"),
        ("2026-02-02 15:58:23 PST", ""),
        ("2026-02-31 15:58:23", ""),
        ("soon", ""),
        ("", ""),
    ],
)
def test_the_time_of_a_submission_of_nbgrader(tmp_path: Path, content: str, meant: str) -> None:
    fill(tmp_path, [f"submitted/{name}/step_by_step/{STEP}" for name in ("ada", "bob")])
    (tmp_path / "submitted/ada/step_by_step/timestamp.txt").write_text(content)
    found, _skipped = find_submissions([tmp_path], KNOWN)
    assert [f.origin for f in found] == [
        Origin("nbgrader", "ada", (Person(user="ada"),), submitted_at=meant),
        Origin("nbgrader", "bob", (Person(user="bob"),)),
    ]
    (alone,), _skipped = find_submissions([tmp_path / "submitted/ada/step_by_step"], KNOWN)
    assert alone.origin is not None
    assert alone.origin.submitted_at == meant
