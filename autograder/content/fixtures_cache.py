"""Keep the published cases of a fixtures file in a form that is read fast.

HDF5 takes 60 ms to read them, which is a tenth of the time to the first result. So they are also
kept like Python's compiled modules: in `__pycache__` beside the file, under a digest of its
content. This is safe, because whoever can write there can also change the assignment's own modules.
If the folder is not writable, there is no cache.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Mapping
from pathlib import Path

from autograder.boundary import wire
from autograder.content.exercise import Case
from autograder.content.packed_cases import pack_cases, read_packed
from autograder.errors import WireError

_VERSION = 1
"""The version of the format; a cache of another version is not read."""


def load_cases(path: Path, *, with_calls: bool) -> dict[str, tuple[Case, ...]] | None:
    """Return the published cases of a fixtures file by exercise, or None if they are not kept."""
    try:
        kept = wire.unpack(_place(path, with_calls).read_bytes())
        return {name: read_packed(packed) for name, packed in kept.items()}
    except (OSError, WireError, ValueError, TypeError, AttributeError):
        return None  # the cache is missing or damaged


def keep_cases(path: Path, cases: Mapping[str, tuple[Case, ...]], *, with_calls: bool) -> None:
    """Keep the published cases of a fixtures file, if a file can be written beside it."""
    packed = {name: pack_cases(its_cases) for name, its_cases in cases.items()}
    place = _place(path, with_calls)
    unfinished = place.with_name(f"{place.name}.{os.getpid()}")
    with contextlib.suppress(OSError):
        place.parent.mkdir(exist_ok=True)
        unfinished.write_bytes(wire.pack(packed))
        unfinished.replace(place)
        for other in place.parent.glob(f"{path.stem}.*.{_kind(with_calls)}"):
            if other != place:
                other.unlink()


def _place(path: Path, with_calls: bool) -> Path:
    digest = hashlib.sha256(path.read_bytes()).hexdigest()[:32]
    return path.parent / "__pycache__" / f"{path.stem}.{digest}.{_kind(with_calls)}"


def _kind(with_calls: bool) -> str:
    return f"cases-{'with-calls-' if with_calls else ''}{_VERSION}"
