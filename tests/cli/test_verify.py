"""`chainrule verify` on a small assignment."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.authoring.small_course import MISTAKE, small_course, verified
from tests.cli.support import run
from tests.conftest import COURSE
from tests.content.files import SMALL

pytestmark = pytest.mark.slow


@pytest.fixture
def course(tmp_path: Path) -> Path:
    return small_course(tmp_path)


def test_what_is_proven_holds(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mistakes = course / "solutions" / "small" / "mistakes.py"
    mistakes.write_text(MISTAKE.replace('"2 * x * y"', '"x + y"'))
    code, output = verified(course, "3.0", capsys)
    assert (code, output.count("FAILS"), output.count("holds")) == (0, 0, 12)


def test_a_source_version_that_has_drifted_is_found(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = course / "source" / "small" / "small.ipynb"
    source.write_text(source.read_text().replace("x * y", "x + y"))
    code, output = verified(course, "3.0", capsys)
    assert (code, "FAILS  the source version earns full marks" in output) == (1, True)
    assert "points lost in scaled" in output


@pytest.mark.parametrize("place", ["path", "package"])
def test_one_file_without_a_course_folder(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    place: str,
) -> None:
    monkeypatch.delenv("CHAINRULE_COURSE")
    folder = tmp_path / "theirs"
    (folder / "small").mkdir(parents=True)
    (folder / "small" / "small.py").write_text(SMALL)
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    if place == "package":
        monkeypatch.setattr("autograder.content.catalogue._offered", lambda _import_path: (folder,))
    name = "small" if place == "package" else "../theirs/small/small.py"
    assert run("verify", name, "--secrets", "1") == 0
    captured = capsys.readouterr()
    assert "small: A small one\n  holds  the reference earns full marks" in captured.out
    assert captured.err == ""
    assert list(work.iterdir()) == []


def test_without_a_course_folder_an_unknown_name_and_a_built_in_one_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CHAINRULE_COURSE")
    monkeypatch.chdir(tmp_path)
    for name in ("nothing", "step_by_step"):
        assert run("verify", name) == 2
        assert "there is no course folder here or above" in capsys.readouterr().err


def test_a_file_that_is_given_as_a_name_is_pointed_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "small.py").write_text(SMALL)
    for course in (COURSE, None):
        if course is None:
            monkeypatch.delenv("CHAINRULE_COURSE")
        assert run("verify", "small.py") == 2
        assert "for the path here write ./small.py" in capsys.readouterr().err


def test_a_file_without_its_header_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CHAINRULE_COURSE")
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "source" / "small" / "small.py"
    path.parent.mkdir(parents=True)
    path.write_text(SMALL.partition("# ///\n")[2])
    for command in (
        ("verify", "small"),
        ("verify", "./source/small/small.py"),
        ("release", "small"),
        ("fixtures", "small"),
        ("preview", "small", "--once", "--no-open"),
    ):
        assert run(*command) == 3
        said = capsys.readouterr().err
        assert said.startswith("chainrule: small.py, line 1: there is no header: a line '# ///")
