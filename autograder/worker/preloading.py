"""Import large packages in the zygote, so that not every worker takes the time.

A worker starts with the modules of its zygote. A worker that may not load a package must not find
it loaded either: the same submission would be right or wrong by the order of a run.
"""

from __future__ import annotations

import contextlib
import importlib
import sys
from collections.abc import Iterable

from autograder.worker.packages import folders

PRELOADED = frozenset({"pandas"})
"""Packages that take long to import and need nothing that a worker lacks."""


def preload(packages: Iterable[str]) -> bool:
    """Import those of the packages that are worth it; return whether any was imported now."""
    new = [name for name in sorted(PRELOADED.intersection(packages)) if name not in sys.modules]
    for name in new:
        with contextlib.suppress(Exception):  # it is absent or broken: a worker's import says so
            importlib.import_module(name)
    return any(name in sys.modules for name in new)


def forget(packages: Iterable[str]) -> None:
    """Forget the preloaded modules that only packages outside of these brought along."""
    allowed = {name.removesuffix(".py") for name in folders(packages)}
    for other in PRELOADED - allowed:
        if other not in sys.modules:
            continue
        gone = {name.removesuffix(".py") for name in folders([other])} - allowed
        for module in [each for each in sys.modules if each.partition(".")[0] in gone]:
            del sys.modules[module]
