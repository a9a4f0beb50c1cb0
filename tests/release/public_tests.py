"""The public tests of a workbook, imported as its notebook does."""

from __future__ import annotations

import importlib
import json
import sys
import types
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from autograder.authoring.published import FILE_NAME
from autograder.content.description import Assignment, load_assignment
from autograder.worker.namespace import GivenModules
from tests.conftest import COURSE

MODULES = tuple(sorted(path.stem for path in (COURSE / "source" / "shared").glob("public_*.py")))
PASSED = "All tests passed.\n"


@cache
def loaded(name: str) -> Assignment:
    return load_assignment(name, course=COURSE)


def folder(name: str) -> Path:
    return COURSE / "release" / name


@cache
def module_beside(name: str) -> types.ModuleType:
    """Import the public tests of a workbook as its notebook does, from beside it."""
    kept, writes, finders = dict(sys.modules), sys.dont_write_bytecode, sys.meta_path
    sys.dont_write_bytecode = True
    # A test may have put the worker's stand-ins in the way.
    sys.meta_path = [finder for finder in finders if not isinstance(finder, GivenModules)]
    sys.path.insert(0, str(folder(name)))
    for module in MODULES:
        sys.modules.pop(module, None)
    try:
        return importlib.import_module("public_tests")
    finally:
        sys.path.pop(0)
        sys.dont_write_bytecode, sys.meta_path = writes, finders
        for module in MODULES:
            sys.modules.pop(module, None)
            if module in kept:
                sys.modules[module] = kept[module]


def public_test(exercise: str, assignment: str = "step_by_step") -> Callable[[Any], None]:
    test: Callable[[Any], None] = getattr(module_beside(assignment), f"{exercise}_test")
    return test


def refusal(exercise: str, target: Any, assignment: str = "step_by_step") -> Any:
    """The exception with which a public test refuses a function."""
    with pytest.raises(AssertionError) as caught:
        public_test(exercise, assignment)(target)
    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith(f"{exercise}: ")
    return caught.value


def known(name: str) -> dict[str, Any]:
    content = json.loads((folder(name) / FILE_NAME).read_text(encoding="utf-8"))
    exercises: dict[str, Any] = content["exercises"]
    return exercises
