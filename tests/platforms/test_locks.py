"""The lock that autograders carry: a part of the project's own, and complete."""

from __future__ import annotations

import re
import tomllib

from autograder.platforms.locks import CORE, EXTRAS, LOCKED, blocks_of, requirements_for
from tests.conftest import COURSE
from tools.lock_platforms import lock


def test_it_is_the_part_of_the_projects_lock() -> None:
    assert LOCKED.read_text(encoding="utf-8") == lock()  # else: make lock


def test_every_package_has_hashes_and_no_index() -> None:
    text = requirements_for(EXTRAS)
    assert "://" not in text
    for name, block in blocks_of(text):
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", block), name


def test_the_core_has_what_chainrule_depends_on() -> None:
    project = tomllib.loads((COURSE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.split(r"[<>=]", each)[0] for each in project["dependencies"]}
    assert needed <= set(CORE)
    assert {name for name, _block in blocks_of(requirements_for(()))} == set(CORE)


def test_the_same_versions_as_the_lock_of_the_core() -> None:
    core = dict(blocks_of((COURSE / "requirements" / "core.txt").read_text(encoding="utf-8")))
    for name, block in blocks_of(requirements_for(())):
        if name != "numpy":  # two versions, for older and newer Pythons
            assert core[name] == block


def test_extra_packages_come_with_what_they_bring_and_unknown_packages_are_left_out() -> None:
    names = {name for name, _block in blocks_of(requirements_for(("matplotlib", "unheard_of")))}
    assert {"matplotlib", "pillow", "numpy"} <= names
    assert "pandas" not in names
