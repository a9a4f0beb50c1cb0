"""Archives: read in memory, as folders; nothing in them can reach beyond them."""

from __future__ import annotations

import stat
import zipfile
from pathlib import Path

import pytest

from autograder.errors import UnreadableError
from autograder.files import MAX_BYTES, read_file
from autograder.submissions import find_submissions


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
    assert skipped == []
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
    assert len(find_submissions([tmp_path])[0]) == 2


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
    (itself,), skipped = find_submissions([path])
    assert itself.path == path
    assert "more than 20000 files" in skipped[0]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 and then nothing", b"not a zip"])
def test_a_damaged_zip_is_said_to_be_one(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "class.zip").write_bytes(content)
    (itself,), skipped = find_submissions([tmp_path / "class.zip"])
    assert itself.student == "class.zip"
    assert "damaged" in skipped[0]


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
    assert len(found) == 100
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
