"""Read the bytes of a submission from a file or a zip member, and write results that last.

Nothing is unpacked to disk.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import stat
import zipfile
from functools import lru_cache
from pathlib import Path

from autograder.errors import MachineError, UnreadableError

MAX_BYTES = 160 * 1024 * 1024
"""Larger files are refused. A notebook with a hundred megabytes of printed lines is below it."""


_BAD_NAME = (errno.ENAMETOOLONG, errno.ELOOP, errno.EINVAL)
_DAMAGED = "it cannot be read: the archive is damaged or encrypted"


def read_file(path: Path) -> bytes:
    """Return the content of a regular file of at most `MAX_BYTES`.

    A path that continues below a zip file (`class.zip/ada.ipynb`) names a member of the archive.
    Members are read in memory, so an archive cannot plant files on disk.

    Raises:
        UnreadableError: the file is missing, is not a regular file, is too large or is damaged.
        MachineError: this machine may not or cannot read it.
    """
    try:
        status = path.lstat()
        if stat.S_ISLNK(status.st_mode):
            raise UnreadableError("it is a link; links are not followed")
        if stat.S_ISDIR(status.st_mode):
            raise UnreadableError("it is a folder, not a notebook")
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableError("it is not a regular file")
        if status.st_size > MAX_BYTES:
            size, limit = status.st_size / 2**20, MAX_BYTES // 2**20
            raise UnreadableError(f"it has {size:.0f} MB, more than the limit of {limit} MB")
        return path.read_bytes()
    except FileNotFoundError:
        raise UnreadableError("there is no such file") from None
    except NotADirectoryError:
        return _read_member(path)
    except ValueError:
        raise UnreadableError("it cannot be read: its name is not valid") from None
    except OSError as error:
        if error.errno in _BAD_NAME:
            raise UnreadableError(f"it cannot be read: {error.strerror}") from None
        raise MachineError(f"the file cannot be read here: {error.strerror}") from None


def _read_member(path: Path) -> bytes:
    archive = next((parent for parent in path.parents if parent.is_file()), path)
    try:
        file = _open_archive(archive, archive.stat().st_mtime_ns)
        member = path.relative_to(archive).as_posix()
        if file.getinfo(member).compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            # Other methods may decompress far more in one step than the read asks for.
            raise UnreadableError(
                "its zip compression method is not supported; use a standard zip file"
            )
        with file.open(member) as content:
            # The size in its header may be false, so limit the bytes actually read.
            data = content.read(MAX_BYTES + 1)
    except UnreadableError:
        raise
    except KeyError:
        raise UnreadableError("there is no such file in the archive") from None
    except OSError as error:
        if error.errno is None:  # zipfile's own
            raise UnreadableError(_DAMAGED) from None
        raise MachineError(f"the archive cannot be read here: {error.strerror}") from None
    except MemoryError:
        raise MachineError("the archive cannot be read here: too little memory") from None
    except Exception:  # each decompression module raises errors of its own on damaged data
        raise UnreadableError(_DAMAGED) from None
    if len(data) > MAX_BYTES:
        raise UnreadableError(f"it is larger than the limit of {MAX_BYTES // 2**20} MB")
    return data


def read_start(path: Path, count: int) -> bytes:
    """Return the first bytes of a regular file or zip member; empty if it cannot be read.

    A link is not followed. The result may be shorter than `count`.
    """
    try:
        if stat.S_ISREG(path.lstat().st_mode):
            with path.open("rb") as content:
                return content.read(count)
    except NotADirectoryError:
        return _member_start(path, count)
    except (OSError, ValueError):
        pass
    return b""


def _member_start(path: Path, count: int) -> bytes:
    archive = next((parent for parent in path.parents if parent.is_file()), path)
    try:
        file = _open_archive(archive, archive.stat().st_mtime_ns)
        member = path.relative_to(archive).as_posix()
        if file.getinfo(member).compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            return b""
        with file.open(member) as content:
            return content.read(count)
    except Exception:  # damaged data raises errors of many kinds
        return b""


@lru_cache(maxsize=1)
def _open_archive(archive: Path, _modified: int) -> zipfile.ZipFile:
    """Keep the archive open: listing its members again for each file would be quadratic."""
    return zipfile.ZipFile(archive)


def digest(path: Path) -> str | None:
    """Return the SHA-256 of a submission file as hex digits, or None if it is unreadable."""
    try:
        return hashlib.sha256(read_file(path)).hexdigest()
    except (UnreadableError, MachineError):
        return None


def replace_durably(draft: Path, path: Path) -> None:
    """Rename a complete draft to `path`; after a power failure one of the two is there, whole."""
    sync(draft)
    draft.replace(path)
    sync(path.parent)


def sync(path: Path) -> None:
    """Have a file, or the names in a folder, written to the disk; some file systems cannot."""
    with contextlib.suppress(OSError):
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
