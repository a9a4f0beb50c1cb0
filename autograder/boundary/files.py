"""The bytes of a submission, from a file or out of a zip; nothing is unpacked to disk."""

from __future__ import annotations

import hashlib
import stat
import zipfile
from functools import lru_cache
from pathlib import Path

from autograder.errors import UnreadableError

MAX_BYTES = 32 * 1024 * 1024
"""The largest file that is read; notebooks with many pictures stay well below."""


def read_file(path: Path) -> bytes:
    """Return the content of a regular file of acceptable size.

    A path that goes on below a zip file (`class.zip/ada.ipynb`) names a member of it, which is read
    in memory: nothing is unpacked, so nothing can be planted.

    Raises:
        UnreadableError: there is no such file, or it is none that can be a submission.
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
            raise UnreadableError(f"it has {size:.0f} MB, more than the {limit} MB that are read")
        return path.read_bytes()
    except FileNotFoundError:
        raise UnreadableError("there is no such file") from None
    except NotADirectoryError:
        return _read_member(path)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not valid"
        raise UnreadableError(f"it cannot be read: {reason}") from None


def _read_member(path: Path) -> bytes:
    archive = next((parent for parent in path.parents if parent.is_file()), path)
    try:
        file = _open_archive(archive, archive.stat().st_mtime_ns)
        member = path.relative_to(archive).as_posix()
        if file.getinfo(member).compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            # The others are unpacked in pieces of any size, whatever little is asked for.
            raise UnreadableError("it is packed in a way that is not read; zip it as usual")
        with file.open(member) as content:
            # What it claims to hold may be a lie; what is read is not.
            data = content.read(MAX_BYTES + 1)
    except UnreadableError:
        raise
    except KeyError:
        raise UnreadableError("there is no such file in the archive") from None
    except Exception:  # damaged archives end in errors of every module that unpacks them
        raise UnreadableError("it cannot be read: the archive is damaged or encrypted") from None
    if len(data) > MAX_BYTES:
        raise UnreadableError(f"it has more than the {MAX_BYTES // 2**20} MB that are read")
    return data


@lru_cache(maxsize=1)
def _open_archive(archive: Path, _modified: int) -> zipfile.ZipFile:
    """Keep one archive open: reading its list of files anew for each would be quadratic."""
    return zipfile.ZipFile(archive)


def digest(path: Path) -> str | None:
    """Return the SHA-256 of a file that can be read as a submission, None of any other."""
    try:
        return hashlib.sha256(read_file(path)).hexdigest()
    except UnreadableError:
        return None
