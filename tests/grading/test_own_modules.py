"""The content of the modules that a student handed in."""

from __future__ import annotations

from pathlib import Path

from autograder.finding.found import Found
from autograder.grading.own_modules import MAX_BYTES, MAX_MODULES, left_out, read_modules


def found(names: dict[str, Path]) -> Found:
    return Found("ada", Path("x.ipynb"), modules=tuple(names.values()), module_names=tuple(names))


def test_modules_are_read_by_the_students_name(tmp_path: Path) -> None:
    path = tmp_path / "ada_1_901_my_utils.py"
    path.write_bytes(b"x = 1\n")
    assert read_modules(found({"my_utils.py": path})) == {"my_utils.py": b"x = 1\n"}


def test_links_large_and_missing_modules_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "target.py").write_bytes(b"secret = 1\n")
    (tmp_path / "link.py").symlink_to(tmp_path / "target.py")
    (tmp_path / "large.py").write_bytes(b"#" * (MAX_BYTES + 1))
    paths = {name: tmp_path / name for name in ("link.py", "large.py", "gone.py", "target.py")}
    assert list(read_modules(found(paths))) == ["target.py"]
    notes = left_out(found(paths))
    assert [note.partition(" beside")[0] for note in notes] == ["link.py", "large.py", "gone.py"]
    assert "links are not followed" in notes[0]
    assert "larger than the limit of 256 kB" in notes[1]


def test_an_empty_module_is_one(tmp_path: Path) -> None:
    (tmp_path / "__init__.py").write_bytes(b"")
    item = found({"tools/__init__.py": tmp_path / "__init__.py"})
    assert read_modules(item) == {"tools/__init__.py": b""}
    assert left_out(item) == ()


def test_the_number_of_modules_is_limited(tmp_path: Path) -> None:
    paths = {f"m{number}.py": tmp_path / f"m{number}.py" for number in range(MAX_MODULES + 5)}
    for path in paths.values():
        path.write_bytes(b"")
    assert len(read_modules(found(paths))) == MAX_MODULES
    (note,) = left_out(found(paths))
    assert f"there are {MAX_MODULES + 5} Python files" in note
