"""Assign each file below a path to a student, by a platform's layout, nbgrader's, or its folders.

A layout applies at a single level, to all files. Outer levels are tried first, so the content of a
student's own folder or zip file never changes the owner.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from autograder.boundary.files import read_file
from autograder.errors import UnreadableError
from autograder.finding.folders import FileEntry, FileKind
from autograder.finding.layouts import (
    METADATA,
    PLATFORMS,
    Owner,
    gradescope,
    named_assignment,
    submitters,
)
from autograder.finding.shapes import common, students_by_shape

SUBMITTED = "submitted"
COURSE_FOLDERS = frozenset({"source", "release", "autograded", "feedback", "downloaded"})
"""Folders that nbgrader itself keeps beside `submitted/`."""
_WRAPPERS = 3
"""Maximum number of folders around the content of a platform's download."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A file and its owner.

    `sure` means that a layout names the student. `work` is equal for attempts at the same work.
    `quiet` means that files other than notebooks are expected here. The folder's name gives
    `assignment`. The file's name gives `guess`, and `rank` says how well it matches.
    """

    entry: FileEntry
    student: str
    sure: bool = False
    assignment: str | None = None
    work: str = ""
    attempt: int = 0
    late: bool = False
    quiet: bool = False
    rank: int = 0
    guess: str | None = None


def claims(
    root: Path, entries: Sequence[FileEntry], notebooks: Mapping[str, str], skipped: list[str]
) -> list[Claim]:
    """Assign each file to a student; `notebooks` maps notebook names to their assignments."""
    decisive = [entry for entry in entries if entry.kind is FileKind.NOTEBOOK] or entries
    prefix = _prefix(root, decisive, notebooks)
    # From the outside in: the named path, then the names in it, then deeper levels.
    found = [] if prefix else _by_platform(entries, decisive, range(1), skipped)
    if prefix is None and not found:
        entries, prefix = _submitted(root, entries, skipped)
    if prefix is not None:
        found = list(_by_nbgrader(entries, prefix, skipped))
    else:
        found = found or _by_platform(entries, decisive, range(1, _WRAPPERS + 1), skipped)
        found += _by_shape(_left(entries, found), _left(decisive, found), notebooks, skipped)
        programs = not any(map(_is_notebook, decisive))
        left = _left(entries, found)
        owners = students_by_shape(left, notebooks, programs=programs)
        found += [Claim(entry, owners.get(entry.path, "")) for entry in left]
    ranked = (_ranked(claim, notebooks) for claim in found)
    return sorted(ranked, key=lambda claim: (claim.entry.parts, str(claim.entry.path)))


def _is_notebook(entry: FileEntry) -> bool:
    return entry.kind is FileKind.NOTEBOOK


def _left(entries: Sequence[FileEntry], found: Sequence[Claim]) -> list[FileEntry]:
    taken = {claim.entry.path for claim in found}
    return [entry for entry in entries if entry.path not in taken]


def _ranked(claim: Claim, notebooks: Mapping[str, str]) -> Claim:
    name = claim.entry.parts[-1]
    rank, guess = named_assignment(name, notebooks)
    if claim.assignment is not None:
        # The folder names the assignment, so only its name is compared.
        rank, guess = named_assignment(name, {claim.assignment: claim.assignment})
    return replace(claim, rank=rank, guess=guess)


# nbgrader: submitted/<student>/<assignment>/<notebook>.ipynb


def may_be_course(root: Path) -> bool:
    """Whether `submitted/` in `root` may be nbgrader's; a nested `submitted/` is a student's."""
    return SUBMITTED not in root.absolute().parts[-3:-1]


def beside(root: Path, others: Iterable[FileEntry]) -> str:
    """Return a sentence that counts the notebooks outside `submitted/`, empty without any."""
    hidden = [e for e in others if _is_notebook(e) and e.parts[0] not in COURSE_FOLDERS]
    notebooks = "1 notebook" if len(hidden) == 1 else f"{len(hidden)} notebooks"
    verb = "is" if len(hidden) == 1 else "are"
    return f"{root}: {notebooks} outside {SUBMITTED}/ {verb} ignored" if hidden else ""


def _prefix(
    root: Path, decisive: Sequence[FileEntry], notebooks: Mapping[str, str]
) -> tuple[str, ...] | None:
    """Return the names of the student and assignment if `root` lies in nbgrader's `submitted/`."""
    outer = root.absolute().parts
    for prefix in (outer[-1:], outer[-2:]):
        if outer[-len(prefix) - 1 : -len(prefix)] == (SUBMITTED,) and decisive:
            placed = [((*prefix, *entry.parts), entry.outer + len(prefix)) for entry in decisive]
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
    if any(SUBMITTED in entry.parts[1 : common(entries) + 1] for entry in entries):
        skipped.append(f"{root}: a nested {SUBMITTED}/ folder is not treated as nbgrader's")
    return entries, None


def _below(entry: FileEntry, level: int) -> FileEntry:
    return replace(entry, parts=entry.parts[level:], outer=entry.outer - level)


def _by_nbgrader(
    entries: Sequence[FileEntry], prefix: tuple[str, ...], skipped: list[str]
) -> Iterator[Claim]:
    for entry in entries:
        parts, outer = (*prefix, *entry.parts), entry.outer + len(prefix)
        if outer == 3:
            yield Claim(entry, parts[0], sure=True, assignment=parts[1], quiet=True)
        elif outer > 3 and _is_notebook(entry):
            skipped.append(f"{entry.path}: nested too deep in the student's folder")
            yield Claim(entry, "", quiet=True)
        elif outer == 2 and entry.kind < FileKind.OTHER:
            yield Claim(entry, parts[0], sure=True, quiet=True)
        elif outer == 1 and entry.kind in (FileKind.NOTEBOOK, FileKind.ARCHIVE):
            yield Claim(entry, Path(parts[0]).stem if entry.archive is None else parts[0])


def _by_shape(
    entries: Sequence[FileEntry],
    decisive: Sequence[FileEntry],
    notebooks: Mapping[str, str],
    skipped: list[str],
) -> Iterator[Claim]:
    """Recognise nbgrader's layout where no folder is called `submitted`."""
    for level in range(_WRAPPERS + 1):
        fitting = [e for e in decisive if _fits(e.parts[level:], e.outer - level, notebooks)]
        # Inside other folders, a single student's files may be the student's own arrangement.
        several = len(fitting) == len(decisive) and len({e.parts[level] for e in fitting}) > 1
        if not fitting or (level > 0 and not several):
            continue
        assignments = {entry.parts[level + 1] for entry in fitting}
        for entry in entries:
            if entry.outer > level + 2 and entry.parts[level + 1] in assignments:
                yield from _by_nbgrader([_below(entry, level)], (), skipped)
        return


def _fits(parts: tuple[str, ...], outer: int, notebooks: Mapping[str, str]) -> bool:
    """Whether the path consists of a student, an assignment and a file.

    The assignment must be known. Without known assignments, the file must have its name.
    """
    if outer != 3:
        return False
    return parts[1] in notebooks.values() if notebooks else Path(parts[2]).stem == parts[1]


# Canvas, Moodle, Gradescope


def _by_platform(
    entries: Sequence[FileEntry], decisive: Sequence[FileEntry], levels: range, skipped: list[str]
) -> list[Claim]:
    for level in levels:
        for read in PLATFORMS:
            owners = [read(e.parts[level]) if e.outer > level else None for e in decisive]
            fitting = [owner for owner in owners if owner is not None]
            # At the top each name stands for itself. Deeper inside all names must match, or one
            # student's folder could pass for a class.
            if not fitting or (level > 0 and len(fitting) < len(decisive)):
                continue
            if _is_by_chance(fitting):
                continue
            found = list(_at_level(entries, level, read))
            return _with_names(found, level, skipped) if read is gradescope else found
    return []


def _is_by_chance(owners: Sequence[Owner]) -> bool:
    """Whether names such as `lab_3_1_ada` only look like a platform's: its numbers are unique."""
    files = {(owner.student, owner.work, owner.attempt) for owner in owners}
    return len({owner.key for owner in owners}) * 2 <= len(files)


def _at_level(
    entries: Sequence[FileEntry], level: int, read: Callable[[str], Owner | None]
) -> Iterator[Claim]:
    for entry in entries:
        owner = read(entry.parts[level]) if entry.outer > level else None
        if owner is not None:
            yield Claim(
                entry,
                owner.student,
                sure=True,
                work=owner.work or owner.key,
                attempt=owner.attempt,
                late=owner.late,
            )


def _with_names(found: Sequence[Claim], level: int, skipped: list[str]) -> list[Claim]:
    """Replace Gradescope's submission numbers with the names from its metadata file."""
    names: dict[str, dict[str, str]] = {}
    result = []
    for claim in found:
        up = len(claim.entry.parts) - level
        folder = claim.entry.path.parents[up - 1]
        # The folder may be a zip file: `read_file` reads from both.
        if str(folder) not in names:
            names[str(folder)] = _read_names(folder / METADATA, skipped)
        student = names[str(folder)].get(claim.student, claim.student)
        result.append(replace(claim, student=student, work=""))
    return result


def _read_names(path: Path, skipped: list[str]) -> dict[str, str]:
    try:
        found = submitters(read_file(path).decode("utf-8"))
    except (UnreadableError, UnicodeDecodeError) as error:
        reason = str(error) if isinstance(error, UnreadableError) else "not a text file"
        skipped.append(f"{path}: {reason}; students are named after their folders")
        return {}
    if not found:
        skipped.append(f"{path}: no names found; students are named after their folders")
    return found
