"""Whose each file below a path is: by a learning platform's layout, nbgrader's, or its folders.

A layout counts at one level for all files, and is looked for from the outside in: what a student
has put into a folder or a zip file of theirs does not make it anybody else's.
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
"""What nbgrader itself keeps beside `submitted/`."""
_WRAPPERS = 3
"""So many folders may lie around what a platform's download holds."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A file and whose it is.

    `sure` where a layout names the student, `work` what was handed in under one name, `quiet` where
    other files than notebooks are expected. `assignment` is what the folder names, `rank` and
    `guess` what the file's name does.
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
    """Tell whose each file is; `notebooks` maps names of notebooks to their assignments."""
    telling = [entry for entry in entries if entry.kind is FileKind.NOTEBOOK] or entries
    lead = _lead(root, telling, notebooks)
    # From the outside in: what was named, then the names in it, then those further in.
    found = [] if lead else _by_platform(entries, telling, range(1), skipped)
    if lead is None and not found:
        entries, lead = _submitted(root, entries, skipped)
    if lead is not None:
        found = list(_by_nbgrader(entries, lead, skipped))
    else:
        found = found or _by_platform(entries, telling, range(1, _WRAPPERS + 1), skipped)
        found += _by_shape(_left(entries, found), _left(telling, found), notebooks, skipped)
        programs = not any(map(_is_notebook, telling))
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
        # Here the folder says what was asked for.
        rank, guess = named_assignment(name, {claim.assignment: claim.assignment})
    return replace(claim, rank=rank, guess=guess)


# nbgrader: submitted/<student>/<assignment>/<notebook>.ipynb


def may_be_course(root: Path) -> bool:
    """Whether a folder `submitted` in it is nbgrader's: within another one it is a student's."""
    return SUBMITTED not in root.absolute().parts[-3:-1]


def beside(root: Path, others: Iterable[FileEntry]) -> str:
    """Count in a sentence the notebooks that `submitted/` hides; empty if there are none."""
    hidden = [e for e in others if _is_notebook(e) and e.parts[0] not in COURSE_FOLDERS]
    notebooks = "1 notebook" if len(hidden) == 1 else f"{len(hidden)} notebooks"
    verb = "is" if len(hidden) == 1 else "are"
    return f"{root}: {notebooks} beside {SUBMITTED}/ {verb} not looked at" if hidden else ""


def _lead(
    root: Path, telling: Sequence[FileEntry], notebooks: Mapping[str, str]
) -> tuple[str, ...] | None:
    """Return what stands before the files' names if a folder in nbgrader's was named."""
    outer = root.absolute().parts
    for lead in (outer[-1:], outer[-2:]):
        if outer[-len(lead) - 1 : -len(lead)] == (SUBMITTED,) and telling:
            placed = [((*lead, *entry.parts), entry.outer + len(lead)) for entry in telling]
            if all(_fits(*place, notebooks) or _fits(*place, {}) for place in placed):
                return lead
    return None


def _submitted(
    root: Path, entries: Sequence[FileEntry], skipped: list[str]
) -> tuple[Sequence[FileEntry], tuple[str, ...] | None]:
    """Return the files in nbgrader's folder and that nothing stands before their names, else None.

    Further in a folder `submitted` may be a student's own.
    """
    inside = [e for e in entries if e.outer > 1 and e.parts[0] == SUBMITTED]
    if inside and may_be_course(root):
        sentence = beside(root, (entry for entry in entries if entry.parts[0] != SUBMITTED))
        skipped += [sentence] if sentence else []
        return [_below(entry, 1) for entry in inside], ()
    if SUBMITTED in (root.absolute().name, root.stem):
        return entries, ()
    if any(SUBMITTED in entry.parts[1 : common(entries) + 1] for entry in entries):
        skipped.append(f"{root}: a folder {SUBMITTED}/ further in is not taken for nbgrader's")
    return entries, None


def _below(entry: FileEntry, level: int) -> FileEntry:
    return replace(entry, parts=entry.parts[level:], outer=entry.outer - level)


def _by_nbgrader(
    entries: Sequence[FileEntry], lead: tuple[str, ...], skipped: list[str]
) -> Iterator[Claim]:
    for entry in entries:
        parts, outer = (*lead, *entry.parts), entry.outer + len(lead)
        if outer == 3:
            yield Claim(entry, parts[0], sure=True, assignment=parts[1], quiet=True)
        elif outer > 3 and _is_notebook(entry):
            skipped.append(f"{entry.path}: it lies too deep in its student's folder")
            yield Claim(entry, "", quiet=True)
        elif outer == 2 and entry.kind < FileKind.OTHER:
            yield Claim(entry, parts[0], sure=True, quiet=True)
        elif outer == 1 and entry.kind in (FileKind.NOTEBOOK, FileKind.ARCHIVE):
            yield Claim(entry, Path(parts[0]).stem if entry.archive is None else parts[0])


def _by_shape(
    entries: Sequence[FileEntry],
    telling: Sequence[FileEntry],
    notebooks: Mapping[str, str],
    skipped: list[str],
) -> Iterator[Claim]:
    """Find nbgrader's folders where no name says that it is nbgrader's."""
    for level in range(_WRAPPERS + 1):
        fitting = [e for e in telling if _fits(e.parts[level:], e.outer - level, notebooks)]
        # Below other folders one student's alone may be what the student put there.
        several = len(fitting) == len(telling) and len({e.parts[level] for e in fitting}) > 1
        if not fitting or (level > 0 and not several):
            continue
        assignments = {entry.parts[level + 1] for entry in fitting}
        for entry in entries:
            if entry.outer > level + 2 and entry.parts[level + 1] in assignments:
                yield from _by_nbgrader([_below(entry, level)], (), skipped)
        return


def _fits(parts: tuple[str, ...], outer: int, notebooks: Mapping[str, str]) -> bool:
    """Whether the names are a student's, a known assignment's, a file's.

    A file's own name tells the assignment only if none is known: `week/ada/ada.ipynb` is none.
    """
    if outer != 3:
        return False
    return parts[1] in notebooks.values() if notebooks else Path(parts[2]).stem == parts[1]


# Canvas, Moodle, Gradescope


def _by_platform(
    entries: Sequence[FileEntry], telling: Sequence[FileEntry], levels: range, skipped: list[str]
) -> list[Claim]:
    for level in levels:
        for read in PLATFORMS:
            owners = [read(e.parts[level]) if e.outer > level else None for e in telling]
            fitting = [owner for owner in owners if owner is not None]
            # Loose at the top each name stands for itself. Further in all have to agree, or one
            # student's folder could pass for a class.
            if not fitting or (level > 0 and len(fitting) < len(telling)):
                continue
            if _is_by_chance(fitting):
                continue
            found = list(_at_level(entries, level, read))
            return _with_names(found, level, skipped) if read is gradescope else found
    return []


def _is_by_chance(owners: Sequence[Owner]) -> bool:
    """Whether names only look as a platform's do (`lab_3_1_ada`): theirs have a number each."""
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
    """Put people's names in the places of Gradescope's numbers, as its own list has them."""
    names: dict[str, dict[str, str]] = {}
    result = []
    for claim in found:
        up = len(claim.entry.parts) - level
        folder = claim.entry.path.parents[up - 1]
        # A zip file that stands for a folder is a folder here, too.
        if str(folder) not in names:
            names[str(folder)] = _read_names(folder / METADATA, skipped)
        student = names[str(folder)].get(claim.student, claim.student)
        result.append(replace(claim, student=student, work=""))
    return result


def _read_names(path: Path, skipped: list[str]) -> dict[str, str]:
    try:
        found = submitters(read_file(path).decode("utf-8"))
    except (UnreadableError, UnicodeDecodeError) as error:
        reason = str(error) if isinstance(error, UnreadableError) else "it is no text"
        skipped.append(f"{path}: {reason}; students are called as their folders are")
        return {}
    if not found:
        skipped.append(f"{path}: it names nobody; students are called as their folders are")
    return found
