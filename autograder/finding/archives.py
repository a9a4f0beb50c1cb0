"""What a zip file holds, told from its list of members; nothing of it is unpacked.

The list comes from whoever made the archive. How long it is gets counted before the standard
library makes an object of every entry, so that a small file cannot take much memory.
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
"""The most bytes that all members of an archive may claim to have together."""
_MAX_DIRECTORY = 16 * 2**20
_MAX_NAMES = 100
"""So many members with strange names are named one by one."""

_END = b"PK\x05\x06"
_END_SIZE = 22
_MAX_COMMENT = 2**16
_LOCATOR_64, _END_64 = b"PK\x06\x07", b"PK\x06\x06"
_TAIL_64_SIZE = 56 + 20
_ENTRY = b"PK\x01\x02"
_ENTRY_SIZE = 46


@dataclass(frozen=True, slots=True)
class Member:
    """A file in an archive: its name, and when it was last changed as far as the archive tells."""

    name: str
    modified: tuple[int, ...]


def members(archive: Path, skipped: list[str]) -> list[Member]:
    """List the files in an archive by their names; what cannot be one gets a sentence."""
    try:
        reason = _refused(archive)
        if reason:
            skipped.append(f"{archive}: {reason}")
            return []
        with zipfile.ZipFile(archive) as file:
            listed = file.infolist()
        if sum(entry.file_size for entry in listed) > MAX_UNPACKED:
            skipped.append(f"{archive}: unpacked it would have more than {MAX_UNPACKED >> 30} GB")
            return []
        found = sorted(_files(archive, listed, skipped), key=lambda member: member.name)
    except OSError as error:
        skipped.append(f"{archive}: it cannot be read: {error.strerror or error}")
        return []
    except Exception:  # damaged archives end in errors of many kinds
        skipped.append(f"{archive}: it is no zip file, or a damaged one")
        return []
    return found


def _files(archive: Path, listed: list[zipfile.ZipInfo], skipped: list[str]) -> Iterator[Member]:
    entries = {entry.filename: entry for entry in listed}
    complaints = []
    if len(entries) < len(listed):
        complaints.append(f"{archive}: it holds several files of one name; the last of them counts")
    for name, entry in sorted(entries.items()):
        if name.endswith("/"):  # `is_dir` fails for a name of no characters
            continue
        if _leads_out(name):
            complaints.append(f"{archive}: {name} is no name for a file in an archive")
        elif stat.S_ISLNK(entry.external_attr >> 16):
            complaints.append(f"{archive / name}: links are not followed")
        else:
            yield Member(name, tuple(entry.date_time))
    skipped += complaints[:_MAX_NAMES]
    if len(complaints) > _MAX_NAMES:
        skipped.append(f"{archive}: and {len(complaints) - _MAX_NAMES} more such files")


def _leads_out(name: str) -> bool:
    path = PurePosixPath(name)
    return (
        path.is_absolute()
        or ".." in path.parts
        or "\\" in name
        or path.as_posix() != name  # `a//b` and `./a`: as a path it would be another name
        or name in ("", ".")
    )


def _refused(archive: Path) -> str:
    """Return why an archive is not opened; empty if it may be."""
    with archive.open("rb") as file:
        end, size = _find_list(file)
        if end is None or end - size < 0:
            return "it is no zip file, or a damaged one"
        if size > _MAX_DIRECTORY:
            return f"its list of files has more than {_MAX_DIRECTORY >> 20} MB"
        file.seek(end - size)
        if _count(file.read(size)) > MAX_MEMBERS:
            return f"it holds more than {MAX_MEMBERS} files"
    return ""


def _find_list(file: BinaryIO) -> tuple[int | None, int]:
    """Return where the list of members ends and how long it is, as `zipfile` finds it."""
    length = file.seek(0, os.SEEK_END)
    start = max(0, length - _END_SIZE - _MAX_COMMENT - _TAIL_64_SIZE)
    file.seek(start)
    tail = file.read()
    place = len(tail) - _END_SIZE
    if place < 0 or not (tail.startswith(_END, place) and tail.endswith(b"\0\0")):
        # With a comment behind it; `zipfile` looks no further back than this.
        place = tail.rfind(_END, max(0, len(tail) - _END_SIZE - _MAX_COMMENT))
    if place < 0 or len(tail) - place < _END_SIZE:
        return None, 0
    (size,) = struct.unpack_from("<L", tail, place + 12)
    large = place - _TAIL_64_SIZE
    if large >= 0 and tail.startswith(_LOCATOR_64, place - 20) and tail.startswith(_END_64, large):
        (size,) = struct.unpack_from("<Q", tail, large + 40)
        return start + large, size
    if tail.startswith(_LOCATOR_64, max(0, place - 20)):
        return None, 0  # newer versions of `zipfile` would look for the list elsewhere
    return start + place, size


def _count(directory: bytes) -> int:
    """Count entries as `zipfile` will meet them; what number the archive claims may be a lie."""
    count = place = 0
    while count <= MAX_MEMBERS and directory.startswith(_ENTRY, place):
        if place + _ENTRY_SIZE > len(directory):
            break
        place += _ENTRY_SIZE + sum(struct.unpack_from("<HHH", directory, place + 28))
        count += 1
    return count
