"""The search as a whole: what is found, what is skipped, and in which order."""

from __future__ import annotations

import contextlib
import os
import tempfile
import warnings
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.boundary.files import read_file
from autograder.errors import UnreadableError, UsageError
from autograder.finding.submissions import find_submissions
from tests.finding.trees import KNOWN, LAYOUTS, fill, pack, students


def test_a_student_who_handed_in_nothing_is_named(tmp_path: Path) -> None:
    for student in ("Ada_1_assignsubmission_file_", "Nil_2_assignsubmission_file_"):
        (tmp_path / student).mkdir()
    (tmp_path / "Ada_1_assignsubmission_file_" / "step.ipynb").write_text("{}")
    found, skipped = find_submissions([tmp_path])
    assert [item.student for item in found] == ["Ada_1", "Nil_2"]
    assert [item.unusable.partition(";")[0] for item in found] == ["", "the folder is empty"]
    assert skipped == []


def test_nothing_is_no_submission(tmp_path: Path) -> None:
    assert find_submissions([tmp_path]) == ([], [f"{tmp_path}: contains no notebook"])
    with pytest.raises(UsageError, match="no such file or folder"):
        find_submissions([tmp_path, tmp_path / "mistyped"])


def test_a_named_file_is_a_submission_whatever_it_is(tmp_path: Path) -> None:
    (tmp_path / "ada.pdf").write_bytes(b"")
    (tmp_path / "bob.ipynb").symlink_to(tmp_path / "nowhere.ipynb")
    found, _skipped = find_submissions([tmp_path / "ada.pdf", tmp_path / "bob.ipynb"])
    assert [item.student for item in found] == ["ada", "bob"]


def test_names_made_for_the_same_student_are_new_ones(tmp_path: Path) -> None:
    for name in ("a/ada.ipynb", "a/ada (2).ipynb", "b/ada.ipynb", "c/ada.ipynb"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("{}")
    found, _skipped = find_submissions([tmp_path / folder for folder in "abc"])
    students = [item.student for item in found]
    assert students == ["ada (2)", "ada", "ada (3)", "ada (4)"]


def test_long_names_of_several_files_stay_short(tmp_path: Path) -> None:
    name = "n" * 120
    fill(tmp_path, [f"one/{name}.ipynb", f"two/{name}.ipynb"])
    (one, two), _skipped = find_submissions([tmp_path / "one", tmp_path / "two"], KNOWN)
    assert (len(one.student), len(two.student)) == (120, 120)
    assert two.student.endswith(" (2)")
    assert (one.several, two.several) == (False, True)


def test_what_is_no_notebook_is_counted_by_suffix(tmp_path: Path) -> None:
    fill(tmp_path, ["ada.ipynb", "a.csv", "b.csv", "testCases.py", "README", ".hid", "__MACOSX/a"])
    found, skipped = students(tmp_path)
    assert found == [("ada", "ada.ipynb")]
    assert skipped == [
        f"{tmp_path}: 4 files that are not notebooks (2 .csv, 1 .py, 1 without extension)"
    ]


def test_what_is_named_twice_is_found_once(tmp_path: Path) -> None:
    fill(tmp_path, ["ada.ipynb", "bob.ipynb"])
    found, skipped = find_submissions([tmp_path, tmp_path / "ada.ipynb", tmp_path])
    assert [f.student for f in found] == ["ada", "bob"]
    assert skipped == [f"{tmp_path}/ada.ipynb: already found (1)", f"{tmp_path}: already found (2)"]


def test_one_student_cannot_fill_a_run(tmp_path: Path) -> None:
    names = [f"Ada_1_assignsubmission_file_/{number}.ipynb" for number in range(101)]
    found, skipped = students(
        pack(tmp_path / "x.zip", [*names, "Bob_2_assignsubmission_file_x.py"])
    )
    assert [student for student, _path in found] == ["Ada_1", "Bob_2"]
    assert "has 101 notebooks like this; only 10 are graded" in skipped[0]


def test_more_submissions_than_are_graded_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("autograder.finding.submissions.MAX_SUBMISSIONS", 2)
    found, skipped = students(fill(tmp_path, ["a.ipynb", "b.ipynb", "c.ipynb"]))
    assert [student for student, _path in found] == ["a", "b"]
    assert skipped == ["1 beyond the limit of 2 submissions per run"]


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


@pytest.mark.slow
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
                continue  # an archive cannot hold this name
            found, skipped = find_submissions(paths, KNOWN)
            assert found or skipped
            assert len({(f.student, f.assignment) for f in found}) == len(found)
            unnamed = [f.student for f in found if f.assignment is None]
            named = [f.student for f in found if f.assignment is not None]
            assert len(set(unnamed)) == len(unnamed)
            assert not set(unnamed) & set(named)
            paths_of_all = [path for item in found for path in item.candidates]
            assert len(set(paths_of_all)) == len(paths_of_all)
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
    """Also where the link's own name is all that names the student."""
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
