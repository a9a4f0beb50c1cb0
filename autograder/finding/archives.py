"""List the files in a zip archive without unpacking it.

The list comes from an untrusted archive. Entries are counted before the standard library creates
an object for each, so a small file cannot take much memory.
"""

from __future__ import annotations

import os
import stat
import struct
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO

MAX_MEMBERS = 20_000
MAX_UNPACKED = 4 * 2**30
"""Maximum total size that an archive may claim for its members, in bytes."""
_MAX_DIRECTORY = 16 * 2**20
_MAX_NAMES = 100
"""How many skipped members of an archive are listed individually."""

_END = b"PK\x05\x06"
_END_SIZE = 22
_MAX_COMMENT = 2**16
_LOCATOR_64, _END_64 = b"PK\x06\x07", b"PK\x06\x06"
_TAIL_64_SIZE = 56 + 20
_ENTRY = b"PK\x01\x02"
_ENTRY_SIZE = 46


@dataclass(frozen=True, slots=True)
class Member:
    """A file in an archive: its name and modification time, as the archive states them."""

    name: str
    modified: tuple[int, ...]


def members(archive: Path, skipped: list[str]) -> list[Member]:
    """Return the files in an archive, sorted by name, and report unusable entries in `skipped`."""
    try:
        reason = _refused(archive)
        if reason:
            skipped.append(f"{archive}: {reason}")
            return []
        with zipfile.ZipFile(archive) as file:
            listed = file.infolist()
        if sum(entry.file_size for entry in listed) > MAX_UNPACKED:
            skipped.append(f"{archive}: unpacked, it would take more than {MAX_UNPACKED >> 30} GB")
            return []
        found = sorted(_files(archive, listed, skipped), key=lambda member: member.name)
    except OSError as error:
        skipped.append(f"{archive}: cannot be read: {error.strerror or error}")
        return []
    except Exception:  # damaged archives end in errors of many kinds
        skipped.append(f"{archive}: not a zip file, or damaged")
        return []
    return found


def _files(archive: Path, listed: list[zipfile.ZipInfo], skipped: list[str]) -> Iterator[Member]:
    entries = {entry.filename: entry for entry in listed}
    complaints = []
    if len(entries) < len(listed):
        complaints.append(f"{archive}: contains several files with the same name; the last counts")
    for name, entry in sorted(entries.items()):
        if name.endswith("/"):  # `is_dir` fails on an empty name
            continue
        if _is_unsafe(name):
            complaints.append(f"{archive}: {name} is not a valid name for a file in an archive")
        elif stat.S_ISLNK(entry.external_attr >> 16):
            complaints.append(f"{archive / name}: links are not followed")
        else:
            yield Member(name, tuple(entry.date_time))
    skipped += complaints[:_MAX_NAMES]
    if len(complaints) > _MAX_NAMES:
        skipped.append(f"{archive}: {len(complaints) - _MAX_NAMES} more such files")


def _is_unsafe(name: str) -> bool:
    path = PurePosixPath(name)
    return (
        path.is_absolute()
        or ".." in path.parts
        or "\\" in name
        or path.as_posix() != name  # `a//b` or `./a`: as a path it has another name
        or name in ("", ".")
    )


def _refused(archive: Path) -> str:
    """Return the reason not to open an archive, or an empty string if it is acceptable."""
    with archive.open("rb") as file:
        end, size = _find_directory(file)
        if end is None or end - size < 0:
            return "not a zip file, or damaged"
        if size > _MAX_DIRECTORY:
            return f"its file list is larger than {_MAX_DIRECTORY >> 20} MB"
        file.seek(end - size)
        if _count(file.read(size)) > MAX_MEMBERS:
            return f"contains more than {MAX_MEMBERS} files"
    return ""


def _find_directory(file: BinaryIO) -> tuple[int | None, int]:
    """Return the end and the size of the list of members, located as `zipfile` does.

    The end is None if there is no such list.
    """
    length = file.seek(0, os.SEEK_END)
    start = max(0, length - _END_SIZE - _MAX_COMMENT - _TAIL_64_SIZE)
    file.seek(start)
    tail = file.read()
    offset = len(tail) - _END_SIZE
    if offset < 0 or not (tail.startswith(_END, offset) and tail.endswith(b"\0\0")):
        # A comment follows the list. `zipfile` searches no further back than this.
        offset = tail.rfind(_END, max(0, len(tail) - _END_SIZE - _MAX_COMMENT))
    if offset < 0 or len(tail) - offset < _END_SIZE:
        return None, 0
    (size,) = struct.unpack_from("<L", tail, offset + 12)
    large = offset - _TAIL_64_SIZE
    if large >= 0 and tail.startswith(_LOCATOR_64, offset - 20) and tail.startswith(_END_64, large):
        (size,) = struct.unpack_from("<Q", tail, large + 40)
        return start + large, size
    if tail.startswith(_LOCATOR_64, max(0, offset - 20)):
        return None, 0  # newer versions of `zipfile` look for the list elsewhere
    return start + offset, size


def _count(directory: bytes) -> int:
    """Count entries as `zipfile` does; the count that the archive states may be false."""
    count = offset = 0
    while count <= MAX_MEMBERS and directory.startswith(_ENTRY, offset):
        if offset + _ENTRY_SIZE > len(directory):
            break
        offset += _ENTRY_SIZE + sum(struct.unpack_from("<HHH", directory, offset + 28))
        count += 1
    return count
