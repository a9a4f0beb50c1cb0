"""The learning part of step_by_step for tests: its cells, its modules, the ten functions."""

from __future__ import annotations

import importlib
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from autograder.worker.namespace import GivenModules
from tests.conftest import COURSE
from tests.support import solutions

FOLDER = COURSE / "source" / "step_by_step"
PLACES = (str(FOLDER), str(COURSE / "source" / "shared"))
NAMES = ("gradient_checks", "learning_checks", "stretch_tests", "predictions", "dnn_utils")


@contextmanager
def beside() -> Iterator[None]:
    """Import the modules beside the notebook as a kernel in its folder does."""
    kept, here = dict(sys.modules), Path.cwd()
    writes, finders = sys.dont_write_bytecode, sys.meta_path
    sys.dont_write_bytecode = True
    sys.meta_path = [finder for finder in finders if not isinstance(finder, GivenModules)]
    sys.path[:0] = PLACES
    os.chdir(FOLDER)
    ours = [name for name in sys.modules if name.startswith("public_") or name in NAMES]
    for name in ours:
        del sys.modules[name]
    try:
        yield
    finally:
        os.chdir(here)
        for place in PLACES:
            sys.path.remove(place)
        sys.dont_write_bytecode, sys.meta_path = writes, finders
        for name in [n for n in sys.modules if n.startswith("public_") or n in NAMES]:
            del sys.modules[name]
        sys.modules.update({name: kept[name] for name in ours})


@cache
def module(name: str) -> ModuleType:
    """Return a module that lies beside the notebook."""
    with beside():
        return importlib.import_module(name)


def code(*identities: str) -> str:
    """Return the text of code cells of the source notebook."""
    found = {identity: text for identity, _kind, text in cells_by_id()}
    return "\n\n\n".join(found[identity] for identity in identities)


@cache
def cells_by_id() -> list[tuple[str, str, str]]:
    """Return the id, the kind and the text of each cell of the source notebook."""
    notebook = json.loads((FOLDER / "step_by_step.ipynb").read_text(encoding="utf-8"))
    return [(c["id"], c["cell_type"], "".join(c["source"])) for c in notebook["cells"]]


def ten() -> dict[str, Any]:
    """Return the ten functions of the solution cells, in a namespace of their own."""
    given = module("dnn_utils")
    names = {"np": np, **{name: getattr(given, name) for name in dir(given) if name[0] != "_"}}
    for text in solutions("step_by_step").values():
        exec(text, names)
    return names
