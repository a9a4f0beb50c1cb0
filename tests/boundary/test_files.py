"""The bytes of a submission: what is read, and one sentence for what is not."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from autograder.boundary.files import MAX_BYTES, read_file, read_start
from autograder.errors import UnreadableError


class TestFiles:
    def refusal(self, path: Path) -> str:
        with pytest.raises(UnreadableError) as caught:
            read_file(path)
        return str(caught.value)

    def test_the_content(self, tmp_path: Path) -> None:
        path = tmp_path / "a.ipynb"
        path.write_bytes(b"content")
        assert read_file(path) == b"content"

    def test_a_missing_file(self, tmp_path: Path) -> None:
        assert "no such file" in self.refusal(tmp_path / "a.ipynb")

    @pytest.mark.parametrize("target", ["there.ipynb", "nowhere.ipynb", "a.ipynb"])
    def test_a_link(self, target: str, tmp_path: Path) -> None:
        (tmp_path / "there.ipynb").write_text("{}")
        path = tmp_path / "a.ipynb"
        path.symlink_to(tmp_path / target)
        assert "links are not followed" in self.refusal(path)

    def test_a_folder(self, tmp_path: Path) -> None:
        assert "folder" in self.refusal(tmp_path)

    def test_a_named_pipe(self, tmp_path: Path) -> None:
        path = tmp_path / "a.ipynb"
        os.mkfifo(path)
        assert "not a regular file" in self.refusal(path)

    def test_a_device(self) -> None:
        assert "not a regular file" in self.refusal(Path(os.devnull))

    def test_below_a_file(self, tmp_path: Path) -> None:
        (tmp_path / "a").write_bytes(b"")
        assert "cannot be read" in self.refusal(tmp_path / "a" / "b.ipynb")

    @pytest.mark.parametrize("name", ["a\0b", "a" * 5_000])
    def test_an_impossible_name(self, tmp_path: Path, name: str) -> None:
        assert "cannot be read" in self.refusal(tmp_path / name)

    def test_a_file_that_is_too_large(self, tmp_path: Path) -> None:
        path = tmp_path / "a.ipynb"
        path.touch()
        os.truncate(path, MAX_BYTES + 1)
        assert "160 MB" in self.refusal(path)

    def test_the_largest_file(self, tmp_path: Path) -> None:
        path = tmp_path / "a.ipynb"
        path.touch()
        os.truncate(path, MAX_BYTES)
        assert len(read_file(path)) == MAX_BYTES


@pytest.mark.parametrize("packed", [False, True])
def test_the_start_of_a_file_is_read(packed: bool, tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    if packed:
        with zipfile.ZipFile(tmp_path / "x.zip", "w") as file:
            file.writestr("x.txt", b"abcdef")
        path = tmp_path / "x.zip" / "x.txt"
    else:
        path.write_bytes(b"abcdef")
    assert (read_start(path, 3), read_start(path, 9)) == (b"abc", b"abcdef")
    assert read_start(path.with_name("gone.txt"), 3) == b""


def test_the_start_of_a_link_or_a_pipe_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "target").write_bytes(b"secret")
    (tmp_path / "link").symlink_to(tmp_path / "target")
    os.mkfifo(tmp_path / "pipe")
    assert [read_start(tmp_path / name, 6) for name in ("link", "pipe", "")] == [b"", b"", b""]
