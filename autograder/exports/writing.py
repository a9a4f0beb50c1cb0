"""Write a file whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from autograder.boundary.files import replace_durably
from autograder.errors import UsageError

_READABLE = 0o666


@contextmanager
def draft_of(path: Path) -> Iterator[Path]:
    """Yield the path of an empty draft; at the end of the block it becomes `path`.

    If the block raises, an earlier file stays as it was. The folder of `path` is made.

    Raises:
        UsageError: `path` is a folder, or no file can be made there.
    """
    if path.is_dir():
        raise UsageError(f"{path} is a folder; name a file with -o")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".export-", suffix=path.suffix, dir=path.parent)
    except (FileExistsError, NotADirectoryError):
        raise UsageError(f"{path.parent} is not a folder") from None
    os.close(handle)
    draft = Path(name)
    try:
        yield draft
        draft.chmod(_READABLE & ~_umask())
        replace_durably(draft, path)
    finally:
        with contextlib.suppress(FileNotFoundError):
            draft.unlink()


def write_whole(path: Path, content: bytes) -> None:
    """Write a file; after a failure the old file is there, whole."""
    with draft_of(path) as draft:
        draft.write_bytes(content)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
