"""Downloads of learning platforms: whose file is whose, and which attempt counts."""

from __future__ import annotations

import tempfile
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from autograder.finding.submissions import find_submissions
from autograder.records import Origin, Person
from tests.finding.trees import KNOWN, STEP, fill, pack, students

FIRST, LAST = "2024-10-03-11-30-00", "2024-10-05-08-00-01"
BRIGHT = "12345-678901 - Ada Lovelace - Oct"
ZOE = (unicodedata.normalize("NFC", "Zoë"), unicodedata.normalize("NFD", "Zoë"))


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("outer", ["", "week/"])
@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (
            [
                f"Week 4_alovelace_attempt_{FIRST}_{STEP}",
                f"Week 4_alovelace_attempt_{FIRST}.txt",
                f"Week 4_alovelace_attempt_{LAST}_{STEP}",
                f"Week 4_alovelace_attempt_{LAST}.txt",
                f"Week 4_cbabbage_attempt_{FIRST}_my.ipynb",
                f"Week 4_cbabbage_attempt_{FIRST}.txt",
            ],
            {"alovelace": 2, "cbabbage": 4},
        ),
        (
            [
                f"{BRIGHT} 3, 2024 1130 AM/{STEP}",
                f"{BRIGHT} 5, 2024 800 AM/{STEP}",
                f"12345-678902 - Charles Babbage - Oct 4, 2024 912 AM/{STEP}",
                "index.html",
            ],
            {"Ada Lovelace_12345-678901": 1, "Charles Babbage_12345-678902": 2},
        ),
        (
            [
                f"{BRIGHT} 3, 2024 1130 AM - {STEP}",
                f"{BRIGHT} 5, 2024 800 AM - {STEP}",
                "12345-678902 - Charles Babbage - Oct 4, 2024 912 AM - work.ipynb",
                "index.html",
            ],
            {"Ada Lovelace_12345-678901": 1, "Charles Babbage_12345-678902": 2},
        ),
        (
            [
                f"Submitted files/Ada Lovelace/Week 4/Version 1/{STEP}",
                f"Submitted files/Ada Lovelace/Week 4/Version 10/{STEP}",
                f"Submitted files/Ada Lovelace/Week 4/Version 2/{STEP}",
                f"Submitted files/Charles Babbage/Week 4/Version 1/{STEP}",
                f"Working files/Ada Lovelace/Week 4/{STEP}",
                f"Working files/Dora/Week 4/{STEP}",
            ],
            {"Ada Lovelace": 1, "Charles Babbage": 3, "Dora": 5},
        ),
        (
            [
                f"Ada/Week 4/Version 1/{STEP}",
                f"Ada/Week 4/Version 2/{STEP}",
                f"B/W/Version 1/{STEP}",
            ],
            {"Ada": 1, "B": 2},
        ),
    ],
)
def test_the_last_attempt_of_each_person_counts(
    names: list[str], expected: dict[str, int], outer: str, packed: bool, tmp_path: Path
) -> None:
    names = [outer + name for name in names]
    root = pack(tmp_path / "x.zip", names) if packed else fill(tmp_path / "x", names)
    found, _skipped = students(root)
    assert dict(found) == {student: names[index] for student, index in expected.items()}
    assert len(found) == len(expected)


def test_the_note_names_the_attempt(tmp_path: Path) -> None:
    names = [f"W_{who}_attempt_{time}_{STEP}" for who in ("ada", "bob") for time in (FIRST, LAST)]
    found, _skipped = find_submissions([fill(tmp_path, names)], KNOWN)
    assert [f.notes for f in found] == [
        ("2 attempts were handed in; the latest counts, 2024-10-05 08:00:01",)
    ] * 2


def test_an_attempt_without_a_notebook_does_not_hide_the_one_before(tmp_path: Path) -> None:
    names = [f"W_ada_attempt_{FIRST}_{STEP}", f"W_ada_attempt_{LAST}_report.pdf"]
    names += [f"W_bob_attempt_{FIRST}_{STEP}"]
    (ada, _bob), _skipped = find_submissions([fill(tmp_path, names)], KNOWN)
    assert ada.path.name == names[0]
    assert "2024-10-05 08:00:01) holds no notebook" in ada.notes[0]


def test_a_draft_is_no_attempt(tmp_path: Path) -> None:
    names = [f"Submitted files/Ada/W/Version 1/{STEP}", f"Working files/Ada/W/{STEP}"]
    names += [f"Working files/Bob/W/{STEP}"]
    (ada, bob), _skipped = find_submissions([fill(tmp_path, names)], KNOWN)
    assert ada.notes == ()
    assert "Submitted files" in ada.path.parts
    assert "never submitted" in bob.notes[0]


def test_a_receipt_alone_is_no_file(tmp_path: Path) -> None:
    names = [f"W_ada_attempt_{FIRST}.txt", f"W_bob_attempt_{FIRST}_{STEP}"]
    (ada, bob), _skipped = find_submissions([fill(tmp_path, names)], KNOWN)
    assert (ada.student, bob.unusable) == ("ada", "")
    assert "only the platform's receipt" in ada.unusable


PLATFORMS: dict[str, Callable[[int, str], str]] = {
    "canvas": lambda n, file: f"student{n}_{n}00_{n}9{n}_{file}",
    "moodle": lambda n, file: f"Student {n}_{n}00_assignsubmission_file_/{file}",
    "moodle files": lambda n, file: f"Student {n}_{n}00_assignsubmission_file_{file}",
    "blackboard": lambda n, file: f"Week 4_student{n}_attempt_{FIRST}_{file}",
    "brightspace": lambda n, file: f"12-{n}0 - Student {n} - Oct 3, 2024 1130 AM - {file}",
    "brightspace folders": lambda n, file: f"12-{n}0 - Student {n} - Oct 3, 2024 1130 AM/{file}",
    "teams": lambda n, file: f"Submitted files/Student {n}/Week 4/Version 1/{file}",
    "gradescope": lambda n, file: f"submission_{n}00/{file}",
    "folders": lambda n, file: f"student{n}/{file}",
    "flat": lambda n, _file: f"student{n}.ipynb",
    "zips": lambda n, file: f"student{n}.zip/{file}",
}
ODD = [
    *("eve_104_9104_assignsubmission_file_.ipynb", "eve_1_2_x.ipynb", "submission_3.ipynb"),
    *("Eve_9_assignsubmission_file_x.ipynb", f"W_eve_attempt_{LAST}_x.ipynb", "ada_1.ipynb"),
    *("12-3 - Eve - Oct 3, 2024 1130 AM.ipynb", "step_by_step-Copy1.ipynb", "Version 2.ipynb"),
    *("step_by_step.ipynb", "bob.ipynb", "student1.ipynb", "student2 (1).ipynb", "x.ipynb.txt"),
]


@pytest.mark.parametrize("layout", PLATFORMS)
@pytest.mark.parametrize("file", ODD)
def test_no_name_that_one_student_gives_changes_the_others(
    layout: str, file: str, tmp_path: Path
) -> None:
    place = PLATFORMS[layout]
    plain = [place(number, STEP) for number in (1, 2)]
    own = dict(path_and_student(fill(tmp_path / "plain", [*plain, place(3, STEP)])))
    odd = dict(path_and_student(fill(tmp_path / "odd", [*plain, place(3, file)])))
    assert {path: odd.get(path) for path in plain} == {path: own[path] for path in plain}
    assert sorted(odd.values()) == sorted(own.values())


@pytest.mark.parametrize("layout", PLATFORMS)
@pytest.mark.parametrize("file", ODD[:-2])
def test_a_file_beside_a_download_is_its_own(layout: str, file: str, tmp_path: Path) -> None:
    names = [PLATFORMS[layout](number, STEP) for number in (1, 2)]
    own = dict(path_and_student(fill(tmp_path / "plain", names)))
    odd = dict(path_and_student(fill(tmp_path / "odd", [*names, file])))
    if layout not in ("flat", "zips") or file != "student1.ipynb":  # there it is the same name
        assert len(odd) == 3
    assert {path: odd.get(path) for path in names} == {path: own[path] for path in names}


def path_and_student(root: Path) -> list[tuple[str, str]]:
    return [(path, student) for student, path in students(root)[0]]


@pytest.mark.parametrize(
    "place",
    [
        "{}_1_9{}_step_by_step-{}.ipynb",
        "{0}_1_assignsubmission_file_step_by_step-{1}{2}.ipynb",
        "Submitted files/{}/W/Version {}{}/step_by_step.ipynb",
        "12-3 - {} - Oct {}, 2024 1{}30 AM - step_by_step.ipynb",
    ],
)
def test_a_name_in_either_unicode_form_is_one_person(place: str, tmp_path: Path) -> None:
    names = [place.format(name, n, n) for n, name in enumerate(ZOE, start=1)]
    found, _skipped = find_submissions([fill(tmp_path, [*names, place.format("Bob", 1, 1)])], KNOWN)
    assert [f.student.partition("_")[0] for f in found] == ["Bob", "Zoë"]
    assert found[1].path == tmp_path / names[1]


def test_folders_in_both_unicode_forms_stay_two_people(tmp_path: Path) -> None:
    names = [f"{name}/{STEP}" for name in ZOE]
    found, _skipped = find_submissions([fill(tmp_path, names)], KNOWN)
    assert sorted(f.student for f in found) == ["Zoë", "Zoë (2)"]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (
            ["ada_1_91_x.ipynb", "bob_2_text.html", "cy_LATE_3_link.html"],
            ["ada_1", "bob_2", "cy_3"],
        ),
        (["anon_aB3x9_91_x.ipynb", "LATE_anon_Zz3x9_92_x.ipynb"], ["anon_Zz3x9", "anon_aB3x9"]),
        (
            ["Ada_1_assignsubmission_file_x.ipynb", "Bob_2_assignsubmission_onlinetext.html"],
            ["Ada_1", "Bob_2"],
        ),
        (
            ["Ada_1_assignsubmission_file_/x.ipynb", "Bob_2_assignsubmission_github_/x.html"],
            ["Ada_1", "Bob_2"],
        ),
    ],
)
def test_a_text_entered_on_the_platform_is_a_hand_in(
    names: list[str], expected: list[str], tmp_path: Path
) -> None:
    found, _skipped = students(fill(tmp_path, names))
    assert sorted(student for student, _path in found) == expected


FILE = st.one_of(
    st.sampled_from([*ODD, STEP, "ada.ipynb", "my.ipynb"]),
    st.from_regex(r"[a-zA-Z0-9 _()-]{1,20}\.ipynb", fullmatch=True),
)


@pytest.mark.slow
@given(
    st.lists(
        st.from_regex(r"[a-z]{2,8}( [a-z]{2,8})?", fullmatch=True),
        min_size=2,
        max_size=5,
        unique=True,
    ),
    st.lists(st.lists(FILE, min_size=1, max_size=3, unique_by=str.lower), min_size=5, max_size=5),
)
@example(names=["aa", "ab"], files=[["x.ipynb.txt"]] * 5)
def test_the_folders_are_the_owners(names: list[str], files: list[list[str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        tree = [f"{name}/{file}" for name, own in zip(names, files, strict=False) for file in own]
        found, _skipped = find_submissions([fill(Path(folder), tree)], KNOWN)
        owners = {f.student.removesuffix(" (2)") for f in found}
        assert owners == set(names)
        assert all(f.path.relative_to(folder).parts[0] == f.student for f in found if not f.several)


@pytest.mark.parametrize(
    ("names", "origin"),
    [
        (
            [f"lovelaceada_LATE_12_34_{STEP}", f"babbagecharles_13_35_{STEP}"],
            Origin(
                "canvas",
                f"lovelaceada_LATE_12_34_{STEP}",
                (Person("lovelaceada", "12"),),
                late=True,
            ),
        ),
        (
            [
                f"Ada Lovelace_12_assignsubmission_file_/{STEP}",
                f"Bo_13_assignsubmission_file_/{STEP}",
            ],
            Origin(
                "moodle", "Ada Lovelace_12_assignsubmission_file_", (Person("Ada Lovelace", "12"),)
            ),
        ),
        (
            [f"Week 4_ada_attempt_{FIRST}_{STEP}", f"Week 4_bob_attempt_{LAST}_{STEP}"],
            Origin(
                "blackboard",
                f"Week 4_ada_attempt_{FIRST}_{STEP}",
                (Person(user="ada"),),
                20241003113000,
                "2024-10-03T11:30:00",
            ),
        ),
        (
            [f"{BRIGHT} 3, 2024 1130 AM/{STEP}", f"1-2 - Bo - Oct 4, 2024 912 AM/{STEP}"],
            Origin(
                "brightspace",
                f"{BRIGHT} 3, 2024 1130 AM",
                (Person("Ada Lovelace", "12345-678901"),),
                202410031130,
                "2024-10-03T11:30:00",
            ),
        ),
        (
            [
                f"Submitted files/Ada Lovelace/Week 4/Version 2/{STEP}",
                f"Submitted files/Bo/Week 4/Version 1/{STEP}",
            ],
            Origin("teams", "Ada Lovelace", (Person("Ada Lovelace"),), 2),
        ),
    ],
    ids=lambda value: getattr(value, "platform", ""),
)
def test_what_a_download_tells_is_kept(tmp_path: Path, names: list[str], origin: Origin) -> None:
    fill(tmp_path, names)
    found, _skipped = find_submissions([tmp_path], KNOWN)
    assert origin in [each.origin for each in found]
