"""Let matplotlib load in a worker, where nothing can be written and no thread or process started.

At its import matplotlib makes a cache folder, starts a thread and the program `fc-list`, and saves
a list of all fonts. A finder for these two modules replaces what is forbidden while they load.
Figures then are drawn in memory (backend Agg), with the fonts that come with matplotlib.
"""

from __future__ import annotations

import contextlib
import importlib.machinery
import types
from collections.abc import Iterator, Sequence
from typing import Any

_NOWHERE = "/nonexistent"


class Plots:
    """A finder for the modules of matplotlib that need more than a worker may do."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        del target
        if fullname not in ("matplotlib", "matplotlib.font_manager"):
            return None
        spec = importlib.machinery.PathFinder.find_spec(fullname, path)
        if spec is not None and spec.loader is not None:
            loader: Any = spec.loader
            load = loader.exec_module

            def exec_module(module: types.ModuleType) -> None:
                with _as_far_as_allowed():
                    load(module)
                    if module.__name__ == "matplotlib":
                        module.get_cachedir()  # it remembers the answer

            loader.exec_module = exec_module
        return spec


def draw_text(pyplot: Any) -> None:
    """Draw a figure with text, so that the backend and the fonts are loaded."""
    figure = pyplot.figure()
    axes = figure.add_subplot()
    axes.set_title("text $x^2$")
    axes.plot([0, 1], label="line")
    axes.legend()
    figure.canvas.draw()
    pyplot.close(figure)


@contextlib.contextmanager
def _as_far_as_allowed() -> Iterator[None]:
    # Imported here, because few submissions plot and each loaded module makes a fork slower.
    import atexit
    import logging
    import subprocess
    import tempfile
    import threading

    logging.getLogger("matplotlib").setLevel(logging.ERROR)
    replaced: list[tuple[Any, str, Any]] = [
        (tempfile, "mkdtemp", lambda *_args, **_options: _NOWHERE),
        (atexit, "register", lambda *_args, **_options: None),  # it would remove that folder
        (threading, "Timer", _NoTimer),
        (subprocess, "check_output", _refuse),
    ]
    originals = [getattr(module, name) for module, name, _value in replaced]
    for module, name, value in replaced:
        setattr(module, name, value)
    try:
        yield
    finally:
        for (module, name, _value), original in zip(replaced, originals, strict=True):
            setattr(module, name, original)


class _NoTimer:
    def __init__(self, *_args: Any, **_options: Any) -> None:
        self.daemon = True

    def start(self) -> None:
        """Return at once: a worker has no threads."""

    def cancel(self) -> None:
        """Return at once: there is no timer."""


def _refuse(*_args: Any, **_options: Any) -> bytes:
    raise OSError("a worker starts no program")
