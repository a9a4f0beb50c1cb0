"""The wheel that is packed without a build tool: equal to the one that the build tool makes."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from autograder.errors import UsageError
from autograder.platforms import wheel
from tests.environments import build_wheel


def members(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.slow
def test_it_has_the_files_of_the_built_wheel(tmp_path: Path) -> None:
    built = build_wheel(tmp_path)
    name, content = wheel.make_wheel()
    assert name == built.name
    made, known = members(content), members(built.read_bytes())
    assert made.keys() == known.keys()
    differing = {path for path in known if made[path] != known[path]}
    assert {path.rpartition("/")[2] for path in differing} <= {"WHEEL", "RECORD"}


def test_the_record_lists_every_file_and_the_same_files_make_the_same_wheel() -> None:
    _name, content = wheel.make_wheel()
    made = members(content)
    (record,) = (path for path in made if path.endswith("/RECORD"))
    listed = [line.split(",")[0] for line in made[record].decode().splitlines()]
    assert sorted(listed) == sorted(made)
    assert wheel.make_wheel()[1] == content


def test_it_holds_no_answers() -> None:
    assert not [path for path in members(wheel.make_wheel()[1]) if "solutions" in path]


def test_another_version_than_the_installed_one_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wheel, "__version__", "99")
    with pytest.raises(UsageError, match="runs as 99: install it again"):
        wheel.make_wheel()


def test_programs_may_be_run_and_other_files_not() -> None:
    content = wheel.zipped({"run": b"#!", "data": b""}, executable=("run",))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        modes = {m.filename: m.external_attr >> 16 & 0o777 for m in archive.infolist()}
    assert modes == {"run": 0o755, "data": 0o644}
