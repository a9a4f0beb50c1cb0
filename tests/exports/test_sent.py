"""The file of what was sent to Canvas."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.errors import UsageError
from autograder.exports.canvas_push import Post
from autograder.exports.sent import SENT, sent_in


def test_each_assignment_has_a_list_of_its_own(tmp_path: Path) -> None:
    first = sent_in(tmp_path, "https://canvas.example.edu/", 12, 34)
    other = sent_in(tmp_path, "canvas.example.edu", 12, 35)
    assert first.read() == {}
    post, changed = Post("1", "Ada", "8"), Post("1", "Ada", "9")
    first.add([post, Post("2", "Bob", "")])
    other.add([changed])
    assert first.read()["1"] == post.fingerprint
    assert sent_in(tmp_path, "canvas.example.edu", 12, 34).read() == first.read()
    assert other.read() == {"1": changed.fingerprint}
    first.add([changed])
    assert (len(first.read()), first.read()["1"]) == (2, changed.fingerprint)
    assert [path.name for path in tmp_path.iterdir()] == [SENT]


def test_neither_names_nor_grades_nor_comments_are_kept(tmp_path: Path) -> None:
    sent_in(tmp_path, "https://c.example", 1, 2).add([Post("77", "Ada Lovelace", "8.25", "hello")])
    text = (tmp_path / SENT).read_text()
    assert not any(word in text for word in ("Ada", "8.25", "hello"))


@pytest.mark.parametrize("content", ["{", "[1]", '{"x": 1}', '"a"'])
def test_a_damaged_file_is_named(tmp_path: Path, content: str) -> None:
    (tmp_path / SENT).write_text(content)
    with pytest.raises(UsageError, match="is damaged"):
        sent_in(tmp_path, "https://c.example", 1, 2).read()


def test_what_was_begun_is_told_apart_from_what_arrived(tmp_path: Path) -> None:
    sent = sent_in(tmp_path, "c.example", 1, 2)
    ada, bo = Post("1", "Ada", "8"), Post("2", "Bo", "9")
    sent.begin([ada, bo])
    assert sent.begun([ada, bo]) == [ada, bo]
    assert sent.read()["1"] != ada.fingerprint
    sent.add([ada])
    assert sent.begun([ada, bo]) == [bo]
    assert sent.begun([Post("2", "Bo", "10")]) == []
