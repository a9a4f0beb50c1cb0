"""List the files below a folder or in a zip file; zip files count as folders."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from pathlib import Path

from autograder.boundary.files import read_start
from autograder.finding.archives import members
from autograder.finding.contents import HEAD, MORE, is_notebook, may_be_notebook
from autograder.finding.layouts import is_quiet

MAX_DEPTH = 20


class FileKind(IntEnum):
    """The kind of a file; the most wanted kind comes first. EMPTY is a folder without files."""

    NOTEBOOK = 0
    PROGRAM = 1
    ARCHIVE = 2
    OTHER = 3
    LINK = 4
    EMPTY = 5


_KINDS = {".ipynb": FileKind.NOTEBOOK, ".py": FileKind.PROGRAM, ".zip": FileKind.ARCHIVE}


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A file below the search root.

    `parts` are its path components below the root, where a zip file loses its `.zip`. The first
    `outer` of them lie outside `archive`, or all of them if it is None. `modified` is as coarse
    as in archives, so equal times decide nothing. `renamed` marks a notebook whose name does not
    end in `.ipynb`. An empty folder has an empty last part.
    """

    path: Path
    parts: tuple[str, ...]
    kind: FileKind
    outer: int
    modified: tuple[int, ...]
    archive: Path | None = None
    renamed: bool = False


def entries_in(root: Path, skipped: list[str], without: Collection[str] = ()) -> list[FileEntry]:
    """List the files below a folder or in a zip file, sorted by their names.

    Args:
        root: the folder or zip file.
        skipped: receives a sentence for each skipped item.
        without: names of folders directly in the root that are not searched.
    """
    found = _in_folder(root, skipped, without) if root.is_dir() else _in_archive(root, (), skipped)
    return sorted(found, key=lambda entry: (entry.parts, str(entry.path)))


def _in_folder(root: Path, skipped: list[str], without: Collection[str]) -> Iterator[FileEntry]:
    def note(error: OSError) -> None:
        skipped.append(f"{error.filename}: {error.strerror}")

    for parent, folders, files in os.walk(root, onerror=note):
        here = Path(parent)
        names = here.relative_to(root).parts
        unwanted = () if names else without
        folders[:] = sorted(f for f in folders if not is_quiet(f) and f not in unwanted)
        for name in [name for name in folders if (here / name).is_symlink()]:
            skipped.append(f"{here / name}: links are not followed")
            folders.remove(name)
            # Like a folder that holds a link, so that a student's linked folder gets a report.
            parts = (*names, name, name)
            yield FileEntry(here / name, parts, FileKind.LINK, len(parts), ())
        if len(names) >= MAX_DEPTH and folders:
            skipped.append(f"{here}: folders nested deeper than {MAX_DEPTH} levels")
            folders.clear()
        wanted = sorted(name for name in files if not is_quiet(name))
        if names and not folders and not wanted:
            yield FileEntry(here, (*names, ""), FileKind.EMPTY, len(names) + 1, ())
        for name in wanted:
            yield from _file(here / name, names, skipped)


def _file(path: Path, names: tuple[str, ...], skipped: list[str]) -> Iterator[FileEntry]:
    try:
        status = path.lstat()
    except OSError as error:
        skipped.append(f"{path}: {error.strerror}")
        return
    if stat.S_ISLNK(status.st_mode):
        # Kept in case a student has nothing else: reading it then reports the link.
        skipped.append(f"{path}: links are not followed")
        parts = (*names, path.name)
        yield FileEntry(path, parts, FileKind.LINK, len(parts), ())
        return
    kind = _kind(path.name)
    inside: list[FileEntry] = []
    if kind is FileKind.ARCHIVE and stat.S_ISREG(status.st_mode):
        inside = list(_in_archive(path, (*names, path.stem), skipped, path))
    if any(entry.kind in (FileKind.NOTEBOOK, FileKind.PROGRAM) for entry in inside):
        yield from inside
    else:
        parts = (*names, path.name)
        kind, renamed = _by_content(path, kind)
        yield FileEntry(path, parts, kind, len(parts), _moment(status.st_mtime), renamed=renamed)


def _in_archive(
    archive: Path, names: tuple[str, ...], skipped: list[str], held_by: Path | None = None
) -> Iterator[FileEntry]:
    """Yield the files in an archive; `held_by` is the archive itself if it lies in a folder."""
    too_deep = nested = 0
    for member in members(archive, skipped):
        inner = tuple(member.name.split("/"))
        kind = _kind(member.name)
        if any(map(is_quiet, inner)):
            continue
        if len(names) + len(inner) > MAX_DEPTH:
            too_deep += 1
            continue
        if kind is FileKind.ARCHIVE:
            nested, kind = nested + 1, FileKind.OTHER
        parts = (*names, *inner)
        outer = len(names) if held_by else len(parts)
        path = archive / member.name
        kind, renamed = _by_content(path, kind)
        yield FileEntry(path, parts, kind, outer, member.modified, held_by, renamed)
    if too_deep:
        skipped.append(f"{archive}: files nested deeper than {MAX_DEPTH} levels ({too_deep})")
    if nested:
        skipped.append(f"{archive}: zip files inside it are not opened ({nested})")


def _kind(name: str) -> FileKind:
    return _KINDS.get(Path(name).suffix.lower(), FileKind.OTHER)


def _by_content(path: Path, kind: FileKind) -> tuple[FileKind, bool]:
    """Return the kind of a file, and whether it is a notebook under another name."""
    if kind is FileKind.NOTEBOOK:
        return kind, path.suffix != ".ipynb"
    if kind in (FileKind.PROGRAM, FileKind.OTHER) and may_be_notebook(read_start(path, HEAD)):
        renamed = is_notebook(read_start(path, MORE))
        return (FileKind.NOTEBOOK, True) if renamed else (kind, False)
    return kind, False


def _moment(seconds: float) -> tuple[int, ...]:
    """Return a time as archives store it: local, rounded down to two seconds."""
    try:
        return _local_time(int(seconds) // 2 * 2)
    except (OverflowError, OSError, ValueError):
        return ()


@lru_cache(maxsize=4096)
def _local_time(seconds: int) -> tuple[int, ...]:
    return tuple(time.localtime(seconds)[:6])  # cached: equal times share one tuple
