"""`chainrule new` writes a file that the next commands take."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.cli import main


def test_from_an_empty_folder_to_a_release(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert code("new", "letters", "--from", "strings") == 0
    assert "chainrule verify letters" in capsys.readouterr().out
    assert code("list", "--course", ".") == 0
    assert "letters: Counting words (everything is graded)" in capsys.readouterr().out
    assert code("release", "letters", "--course", ".") == 0
    assert (tmp_path / "release" / "letters" / "letters.ipynb").is_file()
    assert code("release", "letters", "--check", "--course", ".") == 0
    assert code("fixtures", "letters", "--course", ".") == 0
    assert not (tmp_path / "source" / "letters" / "fixtures.h5").exists()


def test_another_folder_and_a_name_that_is_taken(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert code("new", "mine", "--course", str(tmp_path)) == 0
    assert f"--course {tmp_path}" in capsys.readouterr().out
    assert code("new", "mine", "--course", str(tmp_path)) == 2
    assert "already" in capsys.readouterr().err


def test_a_broken_assignment_does_not_stop_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code("new", "mine", "--course", str(tmp_path))
    code("new", "other", "--course", str(tmp_path))
    path = tmp_path / "source" / "other" / "other.py"
    path.write_text(path.read_text().replace("# %% exercise\n", "# %% excercise\n"))
    assert code("list", "--course", str(tmp_path)) == 0
    out = capsys.readouterr().out
    assert "mine: k-means in NumPy" in out
    assert "other: cannot be used: other.py, line" in out


def code(*arguments: str) -> int:
    with pytest.raises(SystemExit) as ended:
        main(list(arguments))
    return int(ended.value.code or 0)
