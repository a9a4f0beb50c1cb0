"""Import large packages in the zygote, so that not every worker takes the time.

A worker starts with the modules of its zygote. It must find loaded only what its own assignment
asks for: otherwise the same submission could be right or wrong by the order of a run.
"""

from __future__ import annotations

import contextlib
import importlib
import sys
from collections.abc import Iterable

from autograder.worker.packages import folders
from autograder.worker.plots import draw_text

PRELOADED = {"matplotlib": "matplotlib.pyplot", "pandas": "pandas"}
"""Packages that take long to import, each with the module that is imported."""
_tried: set[str] = set()


def is_loaded(packages: Iterable[str]) -> bool:
    """Return whether nothing is left to import of these packages."""
    return _tried.issuperset(packages)


def preload(packages: Iterable[str]) -> None:
    """Import these packages, each at most once."""
    for name in packages:
        if name in PRELOADED and name not in _tried:
            with contextlib.suppress(Exception):  # absent or broken: a worker's import says so
                module = importlib.import_module(PRELOADED[name])
                if name == "matplotlib":
                    draw_text(module)
        _tried.add(name)


def forget(packages: Iterable[str]) -> None:
    """Forget the preloaded modules that only packages outside of these brought along."""
    kept = {name.removesuffix(".py") for name in folders(packages)}
    for other in PRELOADED.keys() - kept:
        if other not in sys.modules:
            continue
        gone = {name.removesuffix(".py") for name in folders([other])} - kept
        for module in [each for each in sys.modules if each.partition(".")[0] in gone]:
            del sys.modules[module]
