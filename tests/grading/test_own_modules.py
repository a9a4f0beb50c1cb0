"""The content of the modules that a student handed in."""

from __future__ import annotations

from pathlib import Path

from autograder.finding.found import Found
from autograder.grading.own_modules import MAX_BYTES, MAX_MODULES, read_modules


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


def test_the_number_of_modules_is_limited(tmp_path: Path) -> None:
    paths = {f"m{number}.py": tmp_path / f"m{number}.py" for number in range(MAX_MODULES + 5)}
    for path in paths.values():
        path.write_bytes(b"")
    assert len(read_modules(found(paths))) == MAX_MODULES
