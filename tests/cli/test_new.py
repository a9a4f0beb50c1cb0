"""`chainrule new` writes a file that the next commands take."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.cli import main
from tests.content.files import SMALL


def test_from_an_empty_folder_to_a_release(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CHAINRULE_COURSE")
    assert code("new", "letters", "--from", "strings") == 0
    captured = capsys.readouterr()
    assert "written: source/letters/letters.py\n" in captured.out
    assert "chainrule verify letters\n" in captured.out
    assert captured.err == f"new course folder: {tmp_path}\n"
    assert code("list", "--course", ".") == 0
    assert "letters: Counting words (everything is graded)" in capsys.readouterr().out
    assert code("release", "letters", "--course", ".") == 0
    assert (tmp_path / "release" / "letters" / "letters.ipynb").is_file()
    assert code("release", "letters", "--check", "--course", ".") == 0
    assert code("fixtures", "letters", "--course", ".") == 0
    assert not (tmp_path / "source" / "letters" / "fixtures.h5").exists()


def test_inside_a_course_it_writes_to_the_course_that_the_other_commands_find(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CHAINRULE_COURSE")
    inside = tmp_path / "notes"
    inside.mkdir()
    code("new", "first", "--course", str(tmp_path))
    monkeypatch.chdir(inside)
    capsys.readouterr()
    assert code("new", "second") == 0
    captured = capsys.readouterr()
    path = tmp_path / "source" / "second" / "second.py"
    assert path.is_file()
    assert f"written: {path}\n" in captured.out
    assert "chainrule verify second\n" in captured.out
    assert captured.err == f"course folder: {tmp_path}\n"
    # The other commands would find the outer course, so the hints name this one.
    assert code("new", "third", "--course", ".") == 0
    assert (inside / "source" / "third" / "third.py").is_file()
    assert "chainrule verify third --course .\n" in capsys.readouterr().out


def test_under_ci_the_hints_name_the_course(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CHAINRULE_COURSE")
    monkeypatch.setenv("CI", "true")
    monkeypatch.chdir(tmp_path)
    assert code("new", "mine") == 0
    assert "chainrule verify mine --course .\n" in capsys.readouterr().out


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


@pytest.mark.slow
@pytest.mark.parametrize("command", ["verify", "release", "fixtures"])
def test_a_command_for_the_whole_course_goes_on_after_a_broken_assignment(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    write_small(tmp_path, "broken", SMALL.replace("# points = 10", "# point = 10"))
    text = SMALL.partition("mistake(")[0]
    write_small(tmp_path, "raising", text.replace("y = x + x", "y = x.nothing"))
    write_small(tmp_path, "sound", SMALL)
    (tmp_path / "source" / "bare").mkdir()
    (tmp_path / "source" / "bare" / "bare.py").write_text("x = 1\n")
    options = ["--secrets", "1"] if command == "verify" else []
    assert code(command, "--course", str(tmp_path), *options) == 3
    captured = capsys.readouterr()
    assert ("sound: A small one" if command == "verify" else "release/sound/") in captured.out
    first, second, third, last = captured.err.splitlines()
    assert first == "not an assignment: source/bare/bare.py has no header '# /// chainrule'"
    assert second.startswith(
        "chainrule: broken: broken.py, line 4: the header has an unknown key 'point'"
    )
    assert third.startswith("chainrule: raising: raising.py, line 33: case example of doubled")
    assert last == "chainrule: 2 of 3 assignments cannot be used: broken, raising"
    assert code(command, "broken", "--course", str(tmp_path)) == 3
    assert capsys.readouterr().err.startswith("chainrule: broken.py, line 4: the header has an")


def write_small(course: Path, name: str, text: str) -> None:
    path = course / "source" / name / f"{name}.py"
    path.parent.mkdir(parents=True)
    path.write_text(text.replace('"small"', f'"{name}"'))


def code(*arguments: str) -> int:
    with pytest.raises(SystemExit) as ended:
        main(list(arguments))
    return int(ended.value.code or 0)
