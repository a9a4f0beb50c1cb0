"""The examples in docstrings are run, so that they stay true."""

from __future__ import annotations

import doctest
import importlib

import pytest

from tests.conftest import COURSE

MODULES = [
    ".".join(path.relative_to(COURSE).with_suffix("").parts)
    for folder in ("autograder", "benchmarks", "figures")
    for path in sorted((COURSE / folder).rglob("*.py"))
    # The graders that are compared are installed in a hidden folder.
    if not any(part.startswith(".") for part in path.relative_to(COURSE).parts)
    and ">>>" in path.read_text(encoding="utf-8")
]


@pytest.mark.parametrize("name", MODULES)
def test_examples_give_what_they_say(name: str) -> None:
    results = doctest.testmod(importlib.import_module(name))
    assert results.attempted > 0
    assert results.failed == 0
