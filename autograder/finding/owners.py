"""Assign each file below a path to a student, by a platform's layout, nbgrader's, or its folders.

A layout applies at a single level, to all files. Outer levels are tried first, so the content of a
student's own folder or zip file never changes the owner.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from autograder.boundary.files import read_start
from autograder.finding.claims import Claim, is_large_majority, is_notebook
from autograder.finding.dated import MAX_TIMESTAMP, TIMESTAMP, timestamp
from autograder.finding.downloads import by_platform, by_teams
from autograder.finding.folders import FileEntry, FileKind
from autograder.finding.layouts import (
    composed,
    file_stem,
    is_copy_of_notebook,
    named_assignment,
)
from autograder.finding.shapes import by_shape, decisive, wrappers
from autograder.records import Origin, Person

SUBMITTED = "submitted"
COURSE_FOLDERS = frozenset({"source", "release", "autograded", "feedback", "downloaded"})
"""Folders that nbgrader itself keeps beside `submitted/`."""
_WRAPPERS = 3
"""Maximum number of folders around the students' folders of nbgrader's layout."""


def claims(
    root: Path,
    entries: Sequence[FileEntry],
    notebooks: Mapping[str, str],
    released: Collection[str],
    skipped: list[str],
) -> list[Claim]:
    """Assign each file to a student.

    Args:
        root: the path that was named.
        entries: the files below it.
        notebooks: a map of each known notebook's file name to its assignment.
        released: names of modules that students received; they are nobody's submission.
        skipped: receives a sentence for each layout that is not followed.
    """
    deciding = decisive(entries)
    prefix = _prefix(root, deciding, notebooks)
    # From the outside in: the named path, then the names in it, then deeper levels.
    found = [] if prefix else by_platform(entries, skipped, top=True)
    if prefix is None and not found:
        entries, prefix = _submitted(root, entries, skipped)
    if prefix is not None:
        found = list(_by_nbgrader(entries, prefix))
    else:
        found = found or by_teams(entries) or by_platform(entries, skipped, top=False)
        found = found or _by_nbgraders_shape(entries, deciding, notebooks)
        # A platform wrote these names, so that equal names are one person in either Unicode form.
        found = [replace(claim, student=composed(claim.student)) for claim in found]
        owned = {claim.entry.path for claim in found}
        if not owned or any(entry.path not in owned for entry in entries):
            # The shape of the whole tree decides, also about the files that are left.
            shaped = by_shape(entries, notebooks, released)
            found += [claim for claim in shaped if claim.entry.path not in owned]
        if _are_copies(root, found, notebooks):
            found = [replace(c, student=root.absolute().name, sure=True) for c in found]
    ranked = (_ranked(claim, notebooks) for claim in found)
    return sorted(ranked, key=lambda claim: (claim.entry.parts, str(claim.entry.path)))


def _ranked(claim: Claim, notebooks: Mapping[str, str]) -> Claim:
    rank, guess = named_assignment(claim.name, notebooks)
    if claim.assignment is not None:
        # The folder names the assignment, so only its name is compared.
        rank, guess = named_assignment(claim.name, {claim.assignment: claim.assignment})
    return replace(claim, rank=rank, guess=guess)


# nbgrader: submitted/<student>/<assignment>/<notebook>.ipynb


def may_be_course(root: Path) -> bool:
    """Whether `submitted/` in `root` may be nbgrader's; a nested `submitted/` is a student's."""
    return SUBMITTED not in root.absolute().parts[-3:-1]


def beside(root: Path, others: Iterable[FileEntry]) -> str:
    """Return a sentence that counts the notebooks outside `submitted/`, empty without any."""
    hidden = [e for e in others if is_notebook(e) and e.parts[0] not in COURSE_FOLDERS]
    notebooks = "1 notebook" if len(hidden) == 1 else f"{len(hidden)} notebooks"
    verb = "is" if len(hidden) == 1 else "are"
    return f"{root}: {notebooks} outside {SUBMITTED}/ {verb} ignored" if hidden else ""


def _prefix(
    root: Path, deciding: Sequence[FileEntry], notebooks: Mapping[str, str]
) -> tuple[str, ...] | None:
    """Return the names of the student and assignment if `root` lies in nbgrader's `submitted/`."""
    outer = root.absolute().parts
    for prefix in (outer[-1:], outer[-2:]):
        if outer[-len(prefix) - 1 : -len(prefix)] == (SUBMITTED,) and deciding:
            placed = [((*prefix, *entry.parts), entry.outer + len(prefix)) for entry in deciding]
            if all(_fits(*place, notebooks) or _fits(*place, {}) for place in placed):
                return prefix
    return None


def _submitted(
    root: Path, entries: Sequence[FileEntry], skipped: list[str]
) -> tuple[Sequence[FileEntry], tuple[str, ...] | None]:
    """Return the files in nbgrader's `submitted/` and an empty prefix, or all files and None.

    Deeper inside, a folder `submitted` may be a student's own.
    """
    inside = [e for e in entries if e.outer > 1 and e.parts[0] == SUBMITTED]
    if inside and may_be_course(root):
        sentence = beside(root, (entry for entry in entries if entry.parts[0] != SUBMITTED))
        skipped += [sentence] if sentence else []
        return [_below(entry, 1) for entry in inside], ()
    if SUBMITTED in (root.absolute().name, root.stem):
        return entries, ()
    around = wrappers(entries, decisive(entries))
    if any(SUBMITTED in entry.parts[1 : around + 1] for entry in entries):
        skipped.append(f"{root}: a nested {SUBMITTED}/ folder is not treated as nbgrader's")
    return entries, None


def _below(entry: FileEntry, level: int) -> FileEntry:
    return replace(entry, parts=entry.parts[level:], outer=entry.outer - level)


def _by_nbgrader(entries: Iterable[FileEntry], prefix: tuple[str, ...]) -> Iterator[Claim]:
    times: dict[Path, str] = {}
    for entry in entries:
        parts, outer = (*prefix, *entry.parts), entry.outer + len(prefix)
        if outer >= 3:
            up = len(parts) - 2 - (entry.kind is FileKind.EMPTY)
            folder = entry.path.parents[up - 1] if up else entry.path
            if folder not in times:
                times[folder] = timestamp(read_start(folder / TIMESTAMP, MAX_TIMESTAMP))
            yield Claim(
                entry,
                parts[0],
                sure=True,
                assignment=parts[1],
                quiet=True,
                deep=outer > 3,
                origin=Origin(
                    "nbgrader", parts[0], (Person(user=parts[0]),), submitted_at=times[folder]
                ),
            )
        elif outer == 2:
            yield Claim(entry, parts[0], sure=True, quiet=True)
        elif entry.kind in (FileKind.NOTEBOOK, FileKind.ARCHIVE) or entry.archive is not None:
            stem = parts[0] if entry.archive is not None else file_stem(parts[0]) or parts[0]
            yield Claim(entry, stem, loose=True)
        else:
            yield Claim(entry, "", quiet=True)


def _by_nbgraders_shape(
    entries: Sequence[FileEntry], deciding: Sequence[FileEntry], notebooks: Mapping[str, str]
) -> list[Claim]:
    """Recognise nbgrader's layout where no folder is called `submitted`."""
    for level in range(min(wrappers(entries, deciding), _WRAPPERS) + 1):
        fitting = [e for e in deciding if _fits(e.parts[level:], e.outer - level, notebooks)]
        # Inside other folders, a single student's files may be the student's own arrangement.
        several = len({e.parts[level] for e in fitting}) > 1
        if not is_large_majority(len(fitting), len(deciding)) or (level > 0 and not several):
            continue
        assignments = {entry.parts[level + 1] for entry in fitting}
        inside = [
            _below(e, level)
            for e in entries
            if e.outer > level + 2 and e.parts[level + 1] in assignments
        ]
        return list(_by_nbgrader(inside, ()))
    return []


def _fits(parts: tuple[str, ...], outer: int, notebooks: Mapping[str, str]) -> bool:
    """Whether the path consists of a student, an assignment and a file.

    The assignment must be known. Without known assignments, the file must have its name.
    """
    if outer != 3:
        return False
    if notebooks:
        return parts[1] in notebooks.values()
    return is_copy_of_notebook(parts[2], {parts[1]: parts[1]})


def _are_copies(root: Path, found: Sequence[Claim], notebooks: Mapping[str, str]) -> bool:
    """Whether the path itself is a student's folder: it holds several copies of a notebook."""
    loose = [c for c in found if is_notebook(c.entry)]
    return (
        root.is_dir()
        and len(loose) > 1
        and all(len(c.entry.parts) == 1 and c.loose for c in loose)
        and all(is_copy_of_notebook(c.name, notebooks) for c in loose)
    )
