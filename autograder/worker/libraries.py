"""Bring the pages of loaded libraries into the page cache before student code runs.

A library is mapped when it is loaded, but a page of it is read from the disk only when it is first
used. So a worker could use some pages, and a later worker could tell by the clock which pages were
used. Pages that are in the cache already tell nothing.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType

_MAPS = Path("/proc/self/maps")
_CHUNK = 128 * 1024
"""The kernel reads no more than this for one request, where it has its usual settings."""


def cache_mapped_files() -> None:
    """Have the kernel read every file that is mapped by this process.

    The kernel reads in the background. For files that are in the cache it takes two milliseconds.
    """
    if not _MAPS.is_file():
        return
    for path in mapped_files():
        with contextlib.suppress(OSError):
            descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
            try:
                for start in range(0, os.fstat(descriptor).st_size, _CHUNK):
                    os.posix_fadvise(descriptor, start, _CHUNK, os.POSIX_FADV_WILLNEED)
            finally:
                os.close(descriptor)


def mapped_files() -> Iterator[str]:
    """Yield the paths of the files that are mapped by this process, each once."""
    fields = (line.split(maxsplit=5) for line in _MAPS.read_text().splitlines())
    yield from dict.fromkeys(each[5] for each in fields if len(each) == 6 and each[5][0] == "/")


def cache_extensions(modules: Iterable[ModuleType]) -> None:
    """Read the files of extension modules; it uses only calls that a worker may make."""
    for module in modules:
        file = getattr(module, "__file__", None)
        if isinstance(file, str) and file.endswith(".so"):
            with contextlib.suppress(OSError):
                Path(file).read_bytes()
