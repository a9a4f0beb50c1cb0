"""Files are written whole or not at all."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from autograder.errors import UsageError
from autograder.exports.writing import draft_of, write_whole


def test_a_file_is_replaced_and_its_folder_made(tmp_path: Path) -> None:
    path = tmp_path / "new" / "grades.csv"
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert path.read_bytes() == b"two"
    assert [each.name for each in path.parent.iterdir()] == ["grades.csv"]
    assert stat.S_IMODE(path.stat().st_mode) & 0o600 == 0o600


def test_a_failure_leaves_the_earlier_file(tmp_path: Path) -> None:
    path = tmp_path / "grades.csv"
    write_whole(path, b"one")

    def fails() -> None:
        with draft_of(path) as draft:
            draft.write_bytes(b"half")
            raise OSError("full")

    with pytest.raises(OSError, match="full"):
        fails()
    assert path.read_bytes() == b"one"
    assert [each.name for each in tmp_path.iterdir()] == ["grades.csv"]


def test_a_folder_or_a_file_in_the_way_is_wrong_use(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is a folder; name a file with -o"):
        write_whole(tmp_path, b"")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UsageError, match="is not a folder"):
        write_whole(tmp_path / "file" / "x.csv", b"")
