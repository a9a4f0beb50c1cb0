"""Assign files to students by folder and file names of any form. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from autograder.finding.folders import FileEntry, FileKind
from autograder.finding.layouts import named_assignment


def students_by_shape(
    entries: Sequence[FileEntry], notebooks: Mapping[str, str], *, programs: bool
) -> dict[Path, str]:
    """Name each file's student after the folder, or after the file's stem in a flat folder.

    A zip file counts as a single file here, whatever it contains.

    Args:
        entries: the files that no platform's or nbgrader's layout explains.
        notebooks: a map of each known notebook's file name to its assignment.
        programs: whether `.py` files count.

    Returns:
        A map of the path of each possible submission to its student.
    """
    kinds = {FileKind.NOTEBOOK, FileKind.ARCHIVE, *([FileKind.PROGRAM] if programs else [])}
    wanted = [entry for entry in entries if entry.kind in kinds or entry.archive is not None]
    level = common(wanted)
    while _are_sections(wanted, level):
        level += 1
    generic = _generic(wanted, notebooks)
    alone = len({entry.parts[: entry.outer] for entry in wanted}) == 1
    folders = _has_folder_each(wanted, level, generic)
    return {
        entry.path: _student(entry, level, is_own=alone or _stem(entry) in generic, folders=folders)
        for entry in wanted
    }


def common(entries: Sequence[FileEntry]) -> int:
    """Return the number of outer folders that all files share."""
    folders = [entry.parts[: entry.outer - 1] for entry in entries]
    if not folders:
        return 0
    first, last = min(folders), max(folders)
    pairs = enumerate(zip(first, last, strict=False))
    return next((n for n, (one, other) in pairs if one != other), min(len(first), len(last)))


def _are_sections(entries: Sequence[FileEntry], level: int) -> bool:
    """Whether each folder contains several folders, no files, and no name of another section."""
    inner: dict[str, set[str]] = {}
    for entry in entries:
        if entry.outer < level + 3:
            return False
        inner.setdefault(entry.parts[level], set()).add(entry.parts[level + 1])
    counts = [len(names) for names in inner.values()]
    return len(counts) > 1 and min(counts) > 1 and len(set().union(*inner.values())) == sum(counts)


def _student(entry: FileEntry, level: int, *, is_own: bool, folders: bool) -> str:
    """Name the student; `is_own` means that the file's name need not be the student's."""
    nested = entry.outer > level + 1
    if nested and (folders or is_own):
        return entry.parts[level]
    if is_own and level and not nested:
        return entry.parts[0]  # it is unclear which of these folders the student made
    return _stem(entry)


def _stem(entry: FileEntry) -> str:
    name = entry.parts[entry.outer - 1]
    return name if entry.archive is not None else Path(name).stem


def _generic(entries: Sequence[FileEntry], notebooks: Mapping[str, str]) -> set[str]:
    """Return the stems that name work, not people: an assignment, or a name in several folders."""
    folders = {(_stem(entry), entry.parts[: entry.outer - 1]) for entry in entries}
    counts = Counter(stem for stem, _folder in folders)
    return {
        stem for stem in counts if counts[stem] > 1 or named_assignment(stem, notebooks)[0] == 2
    }


def _has_folder_each(entries: Sequence[FileEntry], level: int, generic: set[str]) -> bool:
    """Whether folders stand for people: each holds one file, or half of them a generic name."""
    files = {(entry.parts[: entry.outer], _stem(entry)) for entry in entries}
    tops = Counter(parts[level] for parts, _stem in files if len(parts) > level + 1)
    with_generic = {p[level] for p, stem in files if len(p) > level + 1 and stem in generic}
    loose = any(len(parts) == level + 1 for parts, _stem in files)
    each_one = len(tops) > 1 and not loose and set(tops.values()) == {1}
    return each_one or len(with_generic) * 2 >= len(tops) > 0
