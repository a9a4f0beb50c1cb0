"""Tests follow the tree: a reader of a module finds its tests by its path."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import COURSE

PACKAGE, TESTS = COURSE / "autograder", COURSE / "tests"
LINES = 500
# What has nothing to run: records and constants, used by all the tests of the rooms around them.
EXEMPT = {
    "boundary/definitions.py": "records; their examples are run",
    "boundary/limits.py": "a record of numbers; its example is run",
    "boundary/outcomes.py": "records and the kinds of an outcome",
    "content/recipes.py": "the records that an assignment's cases.py gives",
    "errors.py": "exceptions without code of their own",
    "finding/found.py": "one record",
    "grades/records.py": "records",
    "sandbox/commands.py": "the bytes of the commands to a zygote",
    "version.py": "the version",
}
MODULES = [
    path.relative_to(PACKAGE)
    for path in sorted(PACKAGE.rglob("*.py"))
    if path.name not in ("__init__.py", "__main__.py") and path.parent.name != "samples"
]
TEST_MODULES = sorted(TESTS.rglob("test_*.py"))


def place(module: Path) -> Path:
    """Return where the tests of a module are: of `judging/score.py` in `judging/test_score.py`."""
    return TESTS / module.parent / f"test_{module.name}"


def test_a_module_has_its_tests_where_its_path_says() -> None:
    without = {module.as_posix() for module in MODULES if not place(module).is_file()}
    assert without == EXEMPT.keys()


def test_a_test_module_is_short_and_holds_tests() -> None:
    for path in TEST_MODULES:
        text = path.read_text(encoding="utf-8")
        assert len(text.splitlines()) <= LINES, path
        assert "def test_" in text, path


def test_every_folder_of_tests_is_a_package() -> None:
    folders = {
        folder for path in TEST_MODULES for folder in path.parents if TESTS in folder.parents
    }
    assert [folder for folder in folders if not (TESTS / folder / "__init__.py").is_file()] == []
