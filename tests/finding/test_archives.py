"""Archives: read in memory, as folders; nothing in them can reach beyond them."""

from __future__ import annotations

import stat
import struct
import tracemalloc
import warnings
import zipfile
from pathlib import Path

import pytest

from autograder.boundary.files import MAX_BYTES, read_file
from autograder.errors import UnreadableError
from autograder.finding.submissions import find_submissions
from autograder.records import Person
from tests.finding.trees import archive, fill, students


def test_a_zip_counts_as_a_folder(tmp_path: Path) -> None:
    path = archive(
        tmp_path / "class.zip", {"ada.ipynb": b"{}", "bob/x.ipynb": b"[]", "bob/n.txt": b""}
    )
    found, skipped = find_submissions([path])
    assert [(f.student, f.path) for f in found] == [
        ("ada", path / "ada.ipynb"),
        ("bob", path / "bob" / "x.ipynb"),
    ]
    assert skipped == [f"{path}: 1 file that is not a notebook (1 .txt)"]
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
    assert [f.student for f in found] == ["week"]  # in a folder it is one student's
    assert len(found[0].candidates) == 2
    assert skipped == []


@pytest.mark.parametrize(
    "name", ["../ada.ipynb", "/tmp/ada.ipynb", "a/../../ada.ipynb", "a\\..\\b.ipynb"]
)
def test_names_that_lead_out_are_passed_over(name: str, tmp_path: Path) -> None:
    path = archive(tmp_path / "class.zip", {name: b"{}", "bob.ipynb": b"{}"})
    found, skipped = find_submissions([path])
    assert [f.student for f in found] == ["bob"]
    assert "not a valid name for a file" in skipped[0]


def test_links_are_not_followed(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("ada.ipynb")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "class.zip", "w") as file:
        file.writestr(link, "/etc/passwd")
        file.writestr("bob.ipynb", "{}")
    found, skipped = find_submissions([tmp_path / "class.zip"])
    assert [f.student for f in found] == ["bob"]
    assert "links are not followed" in skipped[0]


@pytest.mark.slow
def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = archive(tmp_path / "class.zip", {"bomb.ipynb": bytes(MAX_BYTES + 1), "bob.ipynb": b"{}"})
    assert path.stat().st_size < MAX_BYTES / 100
    (bob, bomb), _skipped = find_submissions([path])
    with pytest.raises(UnreadableError, match=f"larger than the limit of {MAX_BYTES >> 20} MB"):
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
    assert "is not a valid name for a file in an archive" in skipped[0]


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
    with pytest.raises(UnreadableError, match="use a standard zip file"):
        read_file(bob.path)


def test_an_archive_in_a_folder_is_one_students(tmp_path: Path) -> None:
    archive(tmp_path / "one.zip", {f"{number}.ipynb": b"{}" for number in range(100)})
    archive(tmp_path / "two.zip", {f"{number}.ipynb": b"{}" for number in range(101)})
    found, skipped = find_submissions([tmp_path])
    assert [f.student for f in found] == ["one", "two"]
    assert found[-1].path == tmp_path / "two.zip"  # whoever handed it in gets a report
    assert "more than 100 notebooks" in skipped[0]
    found, skipped = find_submissions([tmp_path / "two.zip"])
    assert (len(found), skipped) == (101, [])


def test_an_archive_with_too_many_notebooks_stays_late_and_its_students(tmp_path: Path) -> None:
    many = {f"{number}.ipynb": b"{}" for number in range(101)}
    archive(tmp_path / "lovelaceada_LATE_12_901_work.zip", many)
    archive(tmp_path / "babbagecharles_13_902_work.zip", {"a.ipynb": b"{}"})
    found, _skipped = find_submissions([tmp_path])
    (ada,) = (each for each in found if each.student == "lovelaceada_12")
    assert ada.origin is not None
    assert (ada.origin.late, ada.origin.people) == (True, (Person("lovelaceada", "12"),))


def test_an_archive_that_claims_too_much_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive(tmp_path / "bomb.zip", {"a.ipynb": bytes(1000), "b.bin": bytes(1001)})
    archive(tmp_path / "bob.zip", {"a.ipynb": bytes(1000)})
    monkeypatch.setattr("autograder.finding.archives.MAX_UNPACKED", 2000)
    found, skipped = students(tmp_path)
    assert found == [("bob", "bob.zip/a.ipynb"), ("bomb", "bomb.zip")]
    assert "unpacked, it would take more than" in skipped[0]


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
    assert "contains more than 20000 files" in skipped[0] or "its file list" in skipped[0]
    assert peak < 2 * 2**20 + min(path.stat().st_size, 20 * 2**20)


@pytest.mark.parametrize("zip64", [False, True])
def test_the_list_is_found_where_zipfile_finds_it(zip64: bool, tmp_path: Path) -> None:
    directory_bomb(tmp_path / "small.zip", 20_000, zip64=zip64)
    with zipfile.ZipFile(tmp_path / "small.zip") as file:
        assert len(file.infolist()) == 20_000
    _found, skipped = find_submissions([tmp_path / "small.zip"])
    assert "several files with the same name" in skipped[0]


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
    assert "same name; the last counts" in skipped[0]
