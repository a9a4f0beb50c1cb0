"""The pages of loaded libraries are in the page cache before student code runs."""

from __future__ import annotations

import ctypes
import mmap
import os
import shutil
import sys
import time
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from autograder.worker.libraries import cache_extensions, cache_mapped_files, mapped_files

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux tells which pages are in its cache"
)


def test_the_libraries_of_numpy_are_among_the_mapped_files() -> None:
    assert any("_multiarray_umath" in path for path in mapped_files())
    assert len(set(mapped_files())) == len(list(mapped_files()))


def test_a_mapped_file_is_read(evicted: Path) -> None:
    with evicted.open("rb") as file, mmap.mmap(file.fileno(), 0, mmap.MAP_PRIVATE) as pages:
        cache_mapped_files()
        until = time.monotonic() + 20
        while not _all_cached(pages):
            assert time.monotonic() < until  # the kernel reads in the background


def test_an_extension_module_is_read(evicted: Path) -> None:
    module = ModuleType("extension")
    module.__file__ = str(evicted)
    cache_extensions([module, ModuleType("without_a_file"), np])
    with evicted.open("rb") as file, mmap.mmap(file.fileno(), 0, mmap.MAP_PRIVATE) as pages:
        assert _all_cached(pages)


@pytest.fixture
def evicted(tmp_path: Path) -> Path:
    """A large file that is not in the page cache."""
    library = next(path for path in mapped_files() if "_multiarray_umath" in path)
    copy = tmp_path / "copy.so"
    shutil.copy(library, copy)
    with copy.open("rb") as file:
        os.fsync(file.fileno())
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        with mmap.mmap(file.fileno(), 0, mmap.MAP_PRIVATE) as pages:
            if _all_cached(pages):
                pytest.skip("this file system keeps its files in memory")
    return copy


def _all_cached(pages: mmap.mmap) -> bool:
    flags = (ctypes.c_ubyte * (len(pages) // mmap.PAGESIZE + 1))()
    start = np.frombuffer(pages, np.uint8).ctypes.data
    libc = ctypes.CDLL(None, use_errno=True)
    count = ctypes.c_size_t(len(pages))
    assert libc.mincore(ctypes.c_void_p(start), count, flags) == 0
    return all(flag & 1 for flag in flags[: len(pages) // mmap.PAGESIZE])
