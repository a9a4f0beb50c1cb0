"""Archives: read in memory, as folders; nothing in them can reach beyond them."""

from __future__ import annotations

import contextlib
import os
import stat
import struct
import tempfile
import time
import tracemalloc
import warnings
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.boundary.files import MAX_BYTES, read_file
from autograder.errors import UnreadableError, UsageError
from autograder.finding.layouts import METADATA
from autograder.finding.submissions import find_submissions


def archive(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return path


def test_a_zip_counts_as_a_folder(tmp_path: Path) -> None:
    path = archive(
        tmp_path / "class.zip", {"ada.ipynb": b"{}", "x/bob.ipynb": b"[]", "x/n.txt": b""}
    )
    found, skipped = find_submissions([path])
    assert [(f.student, f.path) for f in found] == [
        ("ada", path / "ada.ipynb"),
        ("bob", path / "x" / "bob.ipynb"),
    ]
    assert skipped == [f"{path}: 1 file that is no notebook (1 .txt)"]
    assert [read_file(f.path) for f in found] == [b"{}", b"[]"]


def test_zips_in_a_folder_and_layouts_in_a_zip(tmp_path: Path) -> None:
    archive(
        tmp_path / "week.zip",
        {f"{name}/step_by_step/step_by_step.ipynb": b"{}" for name in ("ada", "bob")},
    )
    found, _skipped = find_submissions([tmp_path / "week.zip"])
    assert [(f.student, f.assignment) for f in found] == [
        ("ada", "step_by_step"),
        ("bob", "step_by_step"),
    ]
    found, skipped = find_submissions([tmp_path])
    assert {f.student for f in found} == {"week", "week (2)"}  # in a folder it is one student's
    assert "week has several files" in skipped[0]


@pytest.mark.parametrize(
    "name", ["../ada.ipynb", "/tmp/ada.ipynb", "a/../../ada.ipynb", "a\\..\\b.ipynb"]
)
def test_names_that_lead_out_are_passed_over(name: str, tmp_path: Path) -> None:
    path = archive(tmp_path / "class.zip", {name: b"{}", "bob.ipynb": b"{}"})
    found, skipped = find_submissions([path])
    assert [f.student for f in found] == ["bob"]
    assert "no name for a file" in skipped[0]


def test_links_are_not_followed(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("ada.ipynb")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "class.zip", "w") as file:
        file.writestr(link, "/etc/passwd")
        file.writestr("bob.ipynb", "{}")
    found, skipped = find_submissions([tmp_path / "class.zip"])
    assert [f.student for f in found] == ["bob"]
    assert "links are not followed" in skipped[0]


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = archive(tmp_path / "class.zip", {"bomb.ipynb": bytes(2 * MAX_BYTES), "bob.ipynb": b"{}"})
    assert path.stat().st_size < MAX_BYTES / 100
    (bob, bomb), _skipped = find_submissions([path])
    with pytest.raises(UnreadableError, match="more than the 32 MB"):
        read_file(bomb.path)
    assert read_file(bob.path) == b"{}"


def test_too_many_members_are_not_listed(tmp_path: Path) -> None:
    path = archive(tmp_path / "class.zip", {f"{n}.ipynb": b"" for n in range(20_001)})
    found, skipped = find_submissions([path])
    assert (found, len(skipped)) == ([], 1)
    assert "more than 20000 files" in skipped[0]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 and then nothing", b"not a zip"])
def test_a_damaged_zip_is_said_to_be_one(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "class.zip").write_bytes(content)
    found, skipped = find_submissions([tmp_path / "class.zip"])
    assert (found, len(skipped)) == ([], 1)
    assert "damaged" in skipped[0]


@pytest.mark.parametrize("name", ["", "\0ada.ipynb"])
def test_a_member_without_a_name_stops_nothing(name: str, tmp_path: Path) -> None:
    info = zipfile.ZipInfo("x")
    info.filename = name
    with zipfile.ZipFile(tmp_path / "mallory.zip", "w") as file:
        file.writestr(info, b"{}")
        file.writestr("mallory.ipynb", b"{}")
    (tmp_path / "ada.ipynb").write_text("{}")
    found, skipped = find_submissions([tmp_path])
    assert [item.student for item in found] == ["ada", "mallory"]
    assert "is no name for a file in an archive" in skipped[0]


def test_a_student_who_handed_in_nothing_is_named(tmp_path: Path) -> None:
    for student in ("Ada_1_assignsubmission_file_", "Nil_2_assignsubmission_file_"):
        (tmp_path / student).mkdir()
    (tmp_path / "Ada_1_assignsubmission_file_" / "step.ipynb").write_text("{}")
    found, skipped = find_submissions([tmp_path])
    assert [item.student for item in found] == ["Ada_1"]
    assert skipped == [f"{tmp_path / 'Nil_2_assignsubmission_file_'}: there is nothing in it"]


def test_nothing_is_no_submission(tmp_path: Path) -> None:
    assert find_submissions([tmp_path]) == ([], [f"{tmp_path}: there is no notebook in it"])
    with pytest.raises(UsageError, match="there is no file or folder"):
        find_submissions([tmp_path, tmp_path / "mistyped"])


def test_a_named_file_is_a_submission_whatever_it_is(tmp_path: Path) -> None:
    (tmp_path / "ada.pdf").write_bytes(b"")
    (tmp_path / "bob.ipynb").symlink_to(tmp_path / "nowhere.ipynb")
    found, _skipped = find_submissions([tmp_path / "ada.pdf", tmp_path / "bob.ipynb"])
    assert [item.student for item in found] == ["ada", "bob"]


def test_a_member_that_is_damaged_is_unreadable(tmp_path: Path) -> None:
    path = archive(tmp_path / "class.zip", {"ada.ipynb": bytes(range(256)) * 100})
    data = bytearray(path.read_bytes())
    data[60:90] = bytes(30)
    path.write_bytes(data)
    (ada,), _skipped = find_submissions([path])
    with pytest.raises(UnreadableError, match="damaged"):
        read_file(ada.path)


def test_a_path_below_a_file_that_is_no_archive(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(UnreadableError):
        read_file(tmp_path / "file" / "ada.ipynb")
    with pytest.raises(UnreadableError, match="no such file in the archive"):
        read_file(archive(tmp_path / "a.zip", {}) / "ada.ipynb")


@pytest.mark.parametrize("packing", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_member_packed_in_another_way_is_not_unpacked(packing: int, tmp_path: Path) -> None:
    """Whatever little is asked for, these are unpacked in pieces of any size."""
    path = tmp_path / "class.zip"
    with zipfile.ZipFile(path, "w", packing) as file:
        file.writestr("bob.ipynb", b"{}" * 5000)
    (bob,), _skipped = find_submissions([path])
    with pytest.raises(UnreadableError, match="zip it as usual"):
        read_file(bob.path)


def test_an_archive_in_a_folder_is_one_students(tmp_path: Path) -> None:
    archive(tmp_path / "one.zip", {f"{number}.ipynb": b"{}" for number in range(100)})
    archive(tmp_path / "two.zip", {f"{number}.ipynb": b"{}" for number in range(101)})
    found, skipped = find_submissions([tmp_path])
    assert [f.student for f in found] == ["one", *(f"one ({n})" for n in range(2, 101)), "two"]
    assert found[-1].path == tmp_path / "two.zip"  # whoever handed it in gets a report
    assert "more than 100 notebooks" in skipped[0]
    found, skipped = find_submissions([tmp_path / "two.zip"])
    assert (len(found), skipped) == (101, [])


def test_a_link_that_is_named_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "ada.ipynb").write_text("{}")
    (tmp_path / "folder").symlink_to(tmp_path / "real")
    (tmp_path / "file.ipynb").symlink_to(tmp_path / "real" / "ada.ipynb")
    found, _skipped = find_submissions([tmp_path / "folder", tmp_path / "file.ipynb"])
    assert [item.path.name for item in found] == ["folder", "file.ipynb"]
    for item in found:
        with pytest.raises(UnreadableError, match="links are not followed"):
            read_file(item.path)


def test_names_made_for_the_same_student_are_new_ones(tmp_path: Path) -> None:
    for name in ("a/ada.ipynb", "a/ada (2).ipynb", "b/ada.ipynb", "c/ada.ipynb"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("{}")
    found, _skipped = find_submissions([tmp_path / folder for folder in "abc"])
    students = [item.student for item in found]
    assert students == ["ada (2)", "ada", "ada (3)", "ada (4)"]


KNOWN = {"step_by_step.ipynb": "step_by_step", "activations.ipynb": "activations"}
NOON = (2026, 1, 1, 12, 0, 0)


def fill(root: Path, names: Iterable[str]) -> Path:
    """Make empty files; a name that ends in .zip/... goes into an archive of that name."""
    archives: dict[Path, dict[str, bytes]] = {}
    for name in names:
        outer, packed, inner = name.partition(".zip/")
        path = root / (outer + ".zip" if packed else outer)
        path.parent.mkdir(parents=True, exist_ok=True)
        if packed:
            archives.setdefault(path, {})[inner] = b"{}"
        else:
            path.write_bytes(b"{}")
            moment = time.mktime((*NOON, 0, 0, -1))
            os.utime(path, (moment, moment))
    for path, members in archives.items():
        archive(path, members)
    return root


def pack(path: Path, names: Iterable[str]) -> Path:
    """Make an archive of empty files that were all changed at the same time."""
    with zipfile.ZipFile(path, "w") as file:
        for name in names:
            file.writestr(zipfile.ZipInfo(name, NOON), b"{}")
    return path


def students(root: Path) -> tuple[list[tuple[str, str]], list[str]]:
    found, skipped = find_submissions([root], KNOWN)
    return [(f.student, str(f.path.relative_to(root))) for f in found], skipped


STEP = "step_by_step.ipynb"
LAYOUTS: list[tuple[str, dict[str, str | None]]] = [
    ("flat", {"ada.ipynb": "ada", "bob.ipynb": "bob", "notes.txt": None}),
    ("flat in a wrapper", {"week/ada.ipynb": "ada", "week/bob.ipynb": "bob"}),
    (
        "flat, named with the work",
        {f"w/{name}_step_by_step.ipynb": f"{name}_step_by_step" for name in ("ada", "bob")},
    ),
    ("nested", {f"ada/{STEP}": "ada", f"bob/{STEP}": "bob"}),
    ("nested, one each", {"ada/work.ipynb": "ada", "bob/final.ipynb": "bob"}),
    ("nested, a class of one", {f"ada/{STEP}": "ada"}),
    ("nested and deep", {f"w/ada/hw/x/{STEP}": "ada", f"w/bob/{STEP}": "bob"}),
    ("nested, with scratch", {f"ada/{STEP}": "ada", "ada/try.ipynb": None, f"bob/{STEP}": "bob"}),
    ("sections", {f"{s}/{n}/work.ipynb": n for s, n in ("1a", "1b", "2c", "2d")}),
    ("sections of files", {"one/ada.ipynb": "ada", "one/bo.ipynb": "bo", "two/cy.ipynb": "cy"}),
    ("a folder beside files", {f"ada/{STEP}": "ada", "bob.ipynb": "bob"}),
    ("weeks", {f"{n}/{w}/work.ipynb": n for n in ("ada", "bob") for w in ("w1",)}),
    (
        "canvas",
        {
            f"ada_LATE_1_901_{STEP}": "ada_1",
            "bob_2_902_work.ipynb": "bob_2",
            "cy_3_903_report.pdf": "cy_3",
            "di_4_904_work.py": "di_4",
            "di_4_905_dnn.txt": None,
        },
    ),
    (
        "canvas in wrappers",
        {f"a/b/ada_1_901_{STEP}": "ada_1", "a/b/bob_2_902_x.ipynb": "bob_2"},
    ),
    (
        "canvas attempts",
        {
            "ada_1_901_step_by_step.ipynb": None,
            "ada_1_902_step_by_step-1.ipynb": None,
            "ada_1_903_step_by_step-10.ipynb": "ada_1",
        },
    ),
    ("not canvas", {"lab_3_1_ada.ipynb": "lab_3_1_ada", "lab_3_1_bob.ipynb": "lab_3_1_bob"}),
    (
        "moodle folders",
        {
            f"Ada B_1_assignsubmission_file_/{STEP}": "Ada B_1",
            "Bob_2_assignsubmission_file_/x/y.ipynb": "Bob_2",
            "Bob_2_assignsubmission_onlinetext_/onlinetext.html": None,
            "Cy_3_assignsubmission_file_/essay.docx": "Cy_3",
        },
    ),
    (
        "moodle files",
        {
            f"Ada B_1_assignsubmission_file_{STEP}": "Ada B_1",
            "Ada B_1_assignsubmission_file_notes.ipynb": None,
            "Bob_2_assignsubmission_file_y.ipynb": "Bob_2",
        },
    ),
    (
        "gradescope",
        {f"submission_11/{STEP}": "submission_11", "submission_12/a.py": "submission_12"},
    ),
    (
        "gradescope export",
        {f"assignment_7_export/submission_{n}/w.ipynb": f"submission_{n}" for n in (11, 12)},
    ),
    (
        "nbgrader by its shape",
        {
            f"ada/step_by_step/{STEP}": "ada",
            "ada/step_by_step/timestamp.txt": None,
            "ada/step_by_step/dnn_utils.py": None,
            "bob/step_by_step/report.pdf": "bob",
        },
    ),
    (
        "nbgrader in a course",
        {
            f"submitted/ada/step_by_step/{STEP}": "ada",
            "submitted/bob/ps1/other.ipynb": "bob",
            f"source/step_by_step/{STEP}": None,
        },
    ),
    (
        "nbgrader in a wrapper",
        {f"week/submitted/{name}/step_by_step/{STEP}": name for name in ("ada", "bob")},
    ),
    (
        "files called as their folders, in a wrapper",
        {f"hw1/{name}/{name}.ipynb": name for name in ("ada", "bob", "cy")},
    ),
    ("one called as its folder", {f"c/ada/{STEP}": "ada", "c/eve/eve.ipynb": "eve"}),
    (
        "one called as its folder, in sections",
        {
            "am/ada/ada.ipynb": "ada",
            f"am/bob/{STEP}": "bob",
            f"pm/cy/{STEP}": "cy",
            f"pm/di/{STEP}": "di",
        },
    ),
    ("a class of one in folders", {"week/one/ada.ipynb": "week"}),
]


@pytest.mark.parametrize(("name", "tree"), LAYOUTS, ids=[name for name, _tree in LAYOUTS])
@pytest.mark.parametrize("packed", [False, True])
def test_layouts(name: str, tree: dict[str, str | None], packed: bool, tmp_path: Path) -> None:
    root = pack(tmp_path / "class.zip", tree) if packed else fill(tmp_path / "class", tree)
    found, _skipped = students(root)
    assert sorted((path, student) for student, path in found) == sorted(
        (path, student) for path, student in tree.items() if student is not None
    )


def test_zips_in_a_folder_are_one_students_each(tmp_path: Path) -> None:
    root = fill(tmp_path, [f"ada.zip/{STEP}", "bob.zip/x/deep/work.ipynb", "cy.ipynb"])
    (root / "di.zip").write_bytes(b"no zip")
    archive(root / "eve.zip", {"report.pdf": b"", "inner.zip": b""})
    found, skipped = students(root)
    assert found == [
        ("ada", f"ada.zip/{STEP}"),
        ("bob", "bob.zip/x/deep/work.ipynb"),
        ("cy", "cy.ipynb"),
        ("di", "di.zip"),
        ("eve", "eve.zip"),
    ]
    assert sum("damaged" in sentence for sentence in skipped) == 1
    assert sum("zip files (1), which are not opened" in sentence for sentence in skipped) == 1


@pytest.mark.parametrize(
    ("outer", "student"),
    [
        ("ada_1_901_work", "ada_1"),
        ("Ada_1_assignsubmission_file_/work", "Ada_1"),
        ("ada/work", "ada"),
        ("submission_11/work", "submission_11"),
        ("submitted/ada/step_by_step/work", "ada"),
    ],
)
def test_a_zip_in_a_students_place(outer: str, student: str, tmp_path: Path) -> None:
    other = outer.replace("ada", "bob").replace("Ada", "Bob").replace("1", "2")
    fill(tmp_path, [f"{outer}.zip/x/{STEP}", f"{other}.zip/{STEP}", f"{other}.zip/__MACOSX/._x"])
    found, skipped = students(tmp_path)
    assert found[0] == (student, f"{outer}.zip/x/{STEP}")
    assert len(found) == 2
    assert [sentence for sentence in skipped if METADATA not in sentence] == []


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
        f"{tmp_path}: a folder submitted/ further in is not taken for nbgrader's",
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
        ([f"ada/{STEP}", "bob/x/y.ipynb", "bob/x/notes.txt"], "2 notebooks beside submitted/ are"),
        (["ada.ipynb"], "1 notebook beside submitted/ is"),
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
    assert skipped == ([f"{root}: {said} not looked at"] if said else [])


def test_a_file_that_names_no_assignment_may_be_to_any(tmp_path: Path) -> None:
    fill(tmp_path, [f"eve/{STEP}", f"eve/step_by_step/{STEP}", f"ada/{STEP}"])
    found, skipped = find_submissions([tmp_path], KNOWN)
    assert sorted((f.student, f.assignment or "", f.several) for f in found) == [
        ("ada", "", False),
        ("eve", "step_by_step", False),
        ("eve (2)", "", True),
    ]
    assert "eve has several files" in skipped[-1]


def test_a_made_up_name_is_nobodys_whose_assignment_is_not_named(tmp_path: Path) -> None:
    fill(tmp_path, [f"{n}/submitted/bob/step_by_step/{STEP}" for n in "ab"] + ["bob (2).ipynb"])
    paths = [tmp_path / "a", tmp_path / "b", tmp_path / "bob (2).ipynb"]
    found, _skipped = find_submissions(paths, KNOWN)
    assert [f.student for f in found] == ["bob", "bob (3)", "bob (2)"]
    assert [f.several for f in found] == [False, True, False]


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


def test_long_names_of_several_files_stay_short(tmp_path: Path) -> None:
    name = "n" * 120
    fill(tmp_path, [f"{name}_2_901_one.ipynb", f"{name}_2_902_two.ipynb"])
    (one, two), _skipped = find_submissions([tmp_path], KNOWN)
    assert (len(one.student), len(two.student)) == (120, 120)
    assert two.student.endswith(" (2)")
    assert (one.several, two.several) == (False, True)


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


def test_a_late_one_gets_a_note(tmp_path: Path) -> None:
    fill(tmp_path, [f"ada_LATE_1_901_{STEP}", f"bob_2_902_{STEP}"])
    found, _skipped = find_submissions([tmp_path], KNOWN)
    assert [f.notes for f in found] == [("handed in late, as its name says",), ()]


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
        f"{root}/submission_11/{STEP}: a later attempt of Ada_1001 counts",
    ]


@pytest.mark.parametrize("content", [b"- a\n- b\n", b"\xff\xfe", b"x" * (MAX_BYTES + 1)])
def test_a_strange_list_of_gradescopes_leaves_numbers(content: bytes, tmp_path: Path) -> None:
    fill(tmp_path, [f"submission_11/{STEP}"])
    (tmp_path / METADATA).write_bytes(content)
    found, skipped = students(tmp_path)
    assert [student for student, _path in found] == ["submission_11"]
    assert "students are called as their folders are" in skipped[0]


@pytest.mark.parametrize(
    ("names", "kept"),
    [
        ([STEP, "scratch.ipynb"], [STEP]),
        ([STEP, "step_by_step-Copy1.ipynb", "step_by_step (1).ipynb"], [STEP]),
        (["my step by step.ipynb", "scratch.ipynb"], ["my step by step.ipynb"]),
        ([STEP, "activations.ipynb", "x.ipynb"], ["activations.ipynb", STEP]),
        ([STEP, "helper.py", "report.pdf"], [STEP]),
        (["step_by_step-1.ipynb", "step_by_step-2.ipynb", STEP], ["step_by_step-2.ipynb"]),
        (["work-1.ipynb", "work-12.ipynb"], ["work-12.ipynb"]),
    ],
)
def test_which_of_a_students_files_counts(
    names: list[str], kept: list[str], tmp_path: Path
) -> None:
    place = "Ada_1_assignsubmission_file_/"
    found, skipped = students(fill(tmp_path, [place + name for name in names]))
    assert found == [("Ada_1", place + name) for name in kept]
    notebooks = [name for name in names if name not in kept and name.endswith(".ipynb")]
    for name in notebooks:
        assert sum(sentence.startswith(f"{tmp_path}/{place}{name}:") for sentence in skipped) == 1
    assert len(skipped) == len(notebooks) + any(not n.endswith(".ipynb") for n in names)


def test_notebooks_to_two_assignments_are_told_apart(tmp_path: Path) -> None:
    fill(tmp_path, [f"ada_1_901_{STEP}", "ada_1_902_activations.ipynb", f"bob_2_903_{STEP}"])
    found, _skipped = find_submissions([tmp_path], KNOWN)
    assert [(f.student, f.assignment) for f in found] == [
        ("ada_1", "step_by_step"),
        ("ada_1", "activations"),
        ("bob_2", None),
    ]


def test_where_nothing_tells_all_are_graded_and_it_is_said(tmp_path: Path) -> None:
    fill(tmp_path, ["bob_2_901_one.ipynb", "bob_2_902_two.ipynb", "ada_1_903_one.ipynb"])
    found, skipped = students(tmp_path)
    assert [student for student, _path in found] == ["ada_1", "bob_2", "bob_2 (2)"]
    assert "bob_2 has several files" in skipped[0]
    assert "bob_2_902_two.ipynb as bob_2 (2)" in skipped[0]


@pytest.mark.parametrize("packed", [False, True])
def test_the_newer_of_two_called_alike_counts(packed: bool, tmp_path: Path) -> None:
    names = [f"ada/{STEP}", f"ada/new/{STEP}", f"bob/{STEP}"]
    root = pack(tmp_path / "x.zip", names) if packed else fill(tmp_path / "x", names)
    found, _skipped = students(root)
    assert [student for student, _path in found] == ["ada", "ada (2)", "bob"]
    if packed:
        with zipfile.ZipFile(root, "w") as file:
            for name in names:
                year = 2027 if "new" in name else 2026
                file.writestr(zipfile.ZipInfo(name, (year, 1, 1, 0, 0, 0)), b"{}")
    else:
        os.utime(root / names[1], (2e9, 2e9))
    found, skipped = students(root)
    assert found == [("ada", f"ada/new/{STEP}"), ("bob", f"bob/{STEP}")]
    assert skipped == [f"{root}/{names[0]}: a newer one of ada counts"]


def test_what_is_no_notebook_is_counted_by_suffix(tmp_path: Path) -> None:
    fill(tmp_path, ["ada.ipynb", "a.pdf", "b.pdf", "x/c.py", "README", ".hid", "__MACOSX/a.pdf"])
    found, skipped = students(tmp_path)
    assert found == [("ada", "ada.ipynb")]
    assert skipped == [
        f"{tmp_path}: 4 files that are no notebooks (2 .pdf, 1 .py, 1 without suffix)"
    ]


def test_programs_count_where_there_is_no_notebook(tmp_path: Path) -> None:
    found, skipped = students(fill(tmp_path, ["ada.py", "bob.py"]))
    assert found == [("ada", "ada.py"), ("bob", "bob.py")]
    assert skipped == []


def test_what_is_named_twice_is_found_once(tmp_path: Path) -> None:
    fill(tmp_path, ["ada.ipynb", "bob.ipynb"])
    found, skipped = find_submissions([tmp_path, tmp_path / "ada.ipynb", tmp_path])
    assert [f.student for f in found] == ["ada", "bob"]
    assert skipped == [f"{tmp_path}/ada.ipynb: found before (1)", f"{tmp_path}: found before (2)"]


def test_one_student_cannot_fill_a_run(tmp_path: Path) -> None:
    names = [f"Ada_1_assignsubmission_file_/{number}.ipynb" for number in range(101)]
    found, skipped = students(
        pack(tmp_path / "x.zip", [*names, "Bob_2_assignsubmission_file_x.py"])
    )
    assert len(found) == 101
    assert found[-1][0] == "Bob_2"
    assert skipped[0] == f"{tmp_path}/x.zip: Ada_1 has 101 notebooks; 100 are graded"


def test_folders_are_followed_to_a_depth(tmp_path: Path) -> None:
    deep = "/".join("abcdefghijklmnopqrstuvwxyz")
    names = ["ada.ipynb", f"{deep}/bob.ipynb"]
    for root in (fill(tmp_path / "x", names), pack(tmp_path / "y.zip", names)):
        found, skipped = students(root)
        assert found == [("ada", "ada.ipynb")]
        assert "deeper than 20 levels" in skipped[0]


def test_more_submissions_than_are_graded_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("autograder.finding.submissions.MAX_SUBMISSIONS", 2)
    found, skipped = students(fill(tmp_path, ["a.ipynb", "b.ipynb", "c.ipynb"]))
    assert [student for student, _path in found] == ["a", "b"]
    assert skipped == ["1 submissions more than the 2 that are graded at once"]


def test_an_archive_that_claims_too_much_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive(tmp_path / "bomb.zip", {"a.ipynb": bytes(1000), "b.bin": bytes(1001)})
    archive(tmp_path / "bob.zip", {"a.ipynb": bytes(1000)})
    monkeypatch.setattr("autograder.finding.archives.MAX_UNPACKED", 2000)
    found, skipped = students(tmp_path)
    assert found == [("bob", "bob.zip/a.ipynb"), ("bomb", "bomb.zip")]
    assert "unpacked it would have more than" in skipped[0]


def directory_bomb(path: Path, entries: int, *, zip64: bool) -> None:
    """Write an archive of empty entries whose end claims that there is one."""
    entry = b"PK\x01\x02" + bytes(24) + b"\x01\0" + bytes(16) + b"x"
    listed = entry * entries
    tail = b""
    if zip64:
        tail = b"PK\x06\x06" + struct.pack("<QHHLLQQQQ", 44, 45, 45, 0, 0, 1, 1, len(listed), 0)
        tail += b"PK\x06\x07" + struct.pack("<LQL", 0, len(listed), 1)
    size = 0xFFFFFFFF if zip64 else len(listed)
    end = b"PK\x05\x06" + struct.pack("<HHHHLLH", 0, 0, 1, 1, size, 0, 0)
    path.write_bytes(listed + tail + end)


@pytest.mark.parametrize("zip64", [False, True])
@pytest.mark.parametrize("entries", [30_000, 200_000, 400_000])
def test_a_long_list_of_empty_entries_takes_no_memory(
    entries: int, zip64: bool, tmp_path: Path
) -> None:
    path = tmp_path / "bomb.zip"
    directory_bomb(path, entries, zip64=zip64)
    fill(tmp_path, ["ada.ipynb"])
    tracemalloc.start()
    found, skipped = students(tmp_path)
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert found == [("ada", "ada.ipynb"), ("bomb", "bomb.zip")]
    assert "it holds more than 20000 files" in skipped[0] or "its list of files" in skipped[0]
    assert peak < 2 * 2**20 + min(path.stat().st_size, 20 * 2**20)


@pytest.mark.parametrize("zip64", [False, True])
def test_the_list_is_found_where_zipfile_finds_it(zip64: bool, tmp_path: Path) -> None:
    directory_bomb(tmp_path / "small.zip", 20_000, zip64=zip64)
    with zipfile.ZipFile(tmp_path / "small.zip") as file:
        assert len(file.infolist()) == 20_000
    _found, skipped = find_submissions([tmp_path / "small.zip"])
    assert "several files of one name" in skipped[0]


def test_a_comment_does_not_hide_the_list(tmp_path: Path) -> None:
    path = archive(tmp_path / "x.zip", {"ada.ipynb": b"{}"})
    with zipfile.ZipFile(path, "a") as file:
        file.comment = b"x" * 65_535
    path.write_bytes(b"something before it" + path.read_bytes())
    assert students(path) == ([("ada", "ada.ipynb")], [])


def test_a_file_that_is_twice_in_an_archive_is_found_once(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for content in (b"old", b"new"):
            file.writestr("ada.ipynb", content)
    (found,), skipped = find_submissions([path])
    assert read_file(found.path) == b"new"
    assert "the last of them counts" in skipped[0]


def test_a_pipe_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.zip")
    fill(tmp_path, ["ada.ipynb"])
    found, _skipped = students(tmp_path)
    assert found == [("ada", "ada.ipynb"), ("pipe", "pipe.zip")]


def test_the_order_of_a_listing_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [name for _layout, tree in LAYOUTS for name in tree]
    others = ("ada/step", "bob/step", "submitted/")  # a folder and a file, and what hides the rest
    root = fill(tmp_path, {name for name in names if not name.startswith(others)})
    expected = find_submissions([root], KNOWN)
    assert len(expected[0]) > 20

    def reversed_walk(top: Path, **keywords: Any) -> Iterator[tuple[str, list[str], list[str]]]:
        for parent, folders, files in walk(top, **keywords):
            folders.reverse()
            files.reverse()
            yield parent, folders, files

    walk = os.walk
    monkeypatch.setattr("autograder.finding.folders.os.walk", reversed_walk)
    assert find_submissions([root], KNOWN) == expected


PIECES = st.sampled_from(
    [
        *("ada", "bob", "submitted", "step_by_step", "x.zip", "ada (2)", "bob_LATE_5_6_step-2"),
        *("ada_1_2_x", "Bob_7_assignsubmission_file_", "submission_3", "submission_4"),
    ]
) | st.text(st.characters(codec="utf-8", exclude_characters="/\0"), min_size=1)
NAMES = st.builds(
    lambda folders, stem, suffix: "/".join([*folders, stem + suffix]),
    st.lists(PIECES, max_size=4),
    PIECES,
    st.sampled_from(["", ".ipynb", ".ipynb", ".py", ".zip", ".txt"]),
)


def try_to_fill(root: Path, names: Iterable[str]) -> None:
    root.mkdir()
    for name in names:
        path = Path(os.path.normpath(root / name))
        if path.is_relative_to(root):
            with contextlib.suppress(OSError):  # a name may be too long, or a file's and a folder's
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(b"")


@given(st.lists(NAMES, max_size=12), st.lists(NAMES, max_size=8))
def test_any_tree_of_names_gives_distinct_submissions_inside(
    names: list[str], packed: list[str]
) -> None:
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # zipfile's, of names that it has seen
        outer = Path(folder)
        try_to_fill(outer / "class", names)
        for path in (outer / "all.zip", outer / "class" / "cy.zip"):
            if not path.is_dir():
                archive_of(path, packed)
        roots = [outer / "class", outer / "all.zip", outer]
        for paths in ([roots[0]], [roots[1]], [roots[2]], roots):
            if not all(map(os.path.lexists, paths)):
                continue  # a name was no name for an archive
            found, skipped = find_submissions(paths, KNOWN)
            assert found or skipped
            assert len({(f.student, f.assignment) for f in found}) == len(found)
            unnamed = [f.student for f in found if f.assignment is None]
            named = [f.student for f in found if f.assignment is not None]
            assert len(set(unnamed)) == len(unnamed)
            assert not set(unnamed) & set(named)
            assert len({f.path for f in found}) == len(found)
            for item in found:
                assert item.student
                assert len(item.student) <= 120
                assert len(item.student.encode()) <= 200
                assert item.path.is_relative_to(outer)
                assert ".." not in item.path.parts
            assert find_submissions(paths, KNOWN)[0] == found


def archive_of(path: Path, names: Iterable[str]) -> None:
    with contextlib.suppress(OSError), zipfile.ZipFile(path, "w") as file:
        for name in names:
            file.writestr(name, b"")


def test_a_student_who_handed_in_a_link_alone_gets_a_report(tmp_path: Path) -> None:
    """Where a layout names the student; loose in a folder a link is nobody's."""
    for name in ("ada", "bob"):
        (tmp_path / "submitted" / name / "step_by_step").mkdir(parents=True)
    target = tmp_path / "submitted" / "ada" / "step_by_step" / "step_by_step.ipynb"
    target.write_text("{}")
    (tmp_path / "submitted" / "bob" / "step_by_step" / "step_by_step.ipynb").symlink_to(target)
    (tmp_path / "submitted" / "ada" / "step_by_step" / "more.ipynb").symlink_to(target)
    found, skipped = find_submissions([tmp_path])
    assert [(item.student, item.path.name) for item in found] == [
        ("ada", "step_by_step.ipynb"),
        ("bob", "step_by_step.ipynb"),
    ]
    assert sum("links are not followed" in sentence for sentence in skipped) == 2
    with pytest.raises(UnreadableError, match="links are not followed"):
        read_file(found[1].path)
