"""Where courses and assignments are found."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path

import pytest

from autograder.content.catalogue import available, find_course, holds_answers, notebook_of
from tests.content.files import SMALL, written


def test_a_course_with_one_file_needs_no_other_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not holds_answers(tmp_path)
    path = written(tmp_path)
    monkeypatch.chdir(path.parent)
    assert find_course()[0] == tmp_path
    assert available(tmp_path)["small"] == path
    assert notebook_of(path) == "small.ipynb"


def test_other_files_in_source_are_no_assignments(tmp_path: Path) -> None:
    for name in ("source/other/small.py", "source/small.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(SMALL)
    (tmp_path / "source" / "other" / "other.py").write_text("x = 1\n")
    assert available(tmp_path).keys() == available(None).keys()


def test_an_installed_package_offers_assignments(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "their_assignments" / "theirs"
    folder.mkdir(parents=True)
    (folder.parent / "__init__.py").write_text("raise RuntimeError('never imported')\n")
    (folder / "assignment.toml").write_text('notebook = "theirs.ipynb"\n')
    monkeypatch.syspath_prepend(tmp_path)
    entry = metadata.EntryPoint("theirs", "their_assignments", "chainrule.assignments")
    other = metadata.EntryPoint("gone", "absent_package", "chainrule.assignments")
    monkeypatch.setattr(metadata, "entry_points", lambda group: [entry, other])
    record = tmp_path / "theirs-1.dist-info"
    record.mkdir()
    (record / "entry_points.txt").write_text(
        "[chainrule.assignments]\ntheirs = their_assignments\n"
    )
    assert available(None)["theirs"] == folder
