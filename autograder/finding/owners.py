"""Whose each file below a path is: by a learning platform's layout, nbgrader's, or its folders.

A layout counts at one level for all files, and is looked for from the outside in: what a student
has put into a folder or a zip file of theirs does not make it anybody else's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from autograder.errors import UnreadableError
from autograder.files import read_file
from autograder.finding.folders import Entry, Kind
from autograder.finding.layouts import (
    METADATA,
    PLATFORMS,
    Owner,
    gradescope,
    named_assignment,
    submitters,
)

SUBMITTED = "submitted"
_WRAPPERS = 3
"""So many folders may lie around what a platform's download holds."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A file and whose it is.

    `sure` where a layout names the student, `work` what was handed in under one name, `quiet` where
    other files than notebooks are expected. `assignment` is what the folder names, `rank` and
    `guess` what the file's name does.
    """

    entry: Entry
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
    root: Path, entries: Sequence[Entry], known: Mapping[str, str], skipped: list[str]
) -> list[Claim]:
    """Tell whose each file is; `known` maps the names of notebooks to their assignments."""
    entries, lead = _submitted(root, entries, known)
    telling = [entry for entry in entries if entry.kind is Kind.NOTEBOOK] or entries
    if lead is not None:
        found = list(_by_nbgrader(entries, lead, skipped))
    else:
        found = _by_platform(entries, telling, skipped)
        found += _by_shape(_left(entries, found), _left(telling, found), known, skipped)
        programs = not any(map(_is_notebook, telling))
        found += _by_folders(_left(entries, found), known, programs=programs)
    ranked = (_ranked(claim, known) for claim in found)
    return sorted(ranked, key=lambda claim: (claim.entry.parts, str(claim.entry.path)))


def _is_notebook(entry: Entry) -> bool:
    return entry.kind is Kind.NOTEBOOK


def _left(entries: Sequence[Entry], found: Sequence[Claim]) -> list[Entry]:
    taken = {claim.entry.path for claim in found}
    return [entry for entry in entries if entry.path not in taken]


def _ranked(claim: Claim, known: Mapping[str, str]) -> Claim:
    name = claim.entry.parts[-1]
    rank, guess = named_assignment(name, known)
    if claim.assignment is not None:
        # Here the folder says what was asked for.
        rank, guess = named_assignment(name, {claim.assignment: claim.assignment})
    return replace(claim, rank=rank, guess=guess)


# nbgrader: submitted/<student>/<assignment>/<notebook>.ipynb


def _submitted(
    root: Path, entries: Sequence[Entry], known: Mapping[str, str]
) -> tuple[Sequence[Entry], tuple[str, ...] | None]:
    """Return the files in nbgrader's folder and what stands before their names, else None."""
    for level in range(_common(entries) + 1):
        inside = [e for e in entries if e.outer > level + 1 and e.parts[level] == SUBMITTED]
        if inside:
            return [_below(entry, level + 1) for entry in inside], ()
    if SUBMITTED in (root.name, root.stem):
        return entries, ()
    outer = root.absolute().parts
    for lead in (outer[-1:], outer[-2:]):
        if outer[-len(lead) - 1 : -len(lead)] == (SUBMITTED,) and entries:
            telling = [entry for entry in entries if _is_notebook(entry)] or entries
            if all(_fits((*lead, *e.parts), e.outer + len(lead), known) for e in telling):
                return entries, lead
    return entries, None


def _below(entry: Entry, level: int) -> Entry:
    return replace(entry, parts=entry.parts[level:], outer=entry.outer - level)


def _by_nbgrader(
    entries: Sequence[Entry], lead: tuple[str, ...], skipped: list[str]
) -> Iterator[Claim]:
    for entry in entries:
        parts, outer = (*lead, *entry.parts), entry.outer + len(lead)
        if outer == 3:
            yield Claim(entry, parts[0], sure=True, assignment=parts[1], quiet=True)
        elif outer > 3 and _is_notebook(entry):
            skipped.append(f"{entry.path}: it lies too deep in its student's folder")
            yield Claim(entry, "", quiet=True)
        elif outer == 2 and entry.kind < Kind.OTHER:
            yield Claim(entry, parts[0], sure=True, quiet=True)
        elif outer == 1 and entry.kind in (Kind.NOTEBOOK, Kind.ARCHIVE):
            yield Claim(entry, Path(parts[0]).stem if entry.archive is None else parts[0])


def _by_shape(
    entries: Sequence[Entry],
    telling: Sequence[Entry],
    known: Mapping[str, str],
    skipped: list[str],
) -> Iterator[Claim]:
    """Find nbgrader's folders where no name says that it is nbgrader's."""
    for level in range(_WRAPPERS + 1):
        fitting = [e for e in telling if _fits(e.parts[level:], e.outer - level, known)]
        if not fitting or (level > 0 and len(fitting) < len(telling)):
            continue
        assignments = {entry.parts[level + 1] for entry in fitting}
        for entry in entries:
            if entry.outer > level + 2 and entry.parts[level + 1] in assignments:
                yield from _by_nbgrader([_below(entry, level)], (), skipped)
        return


def _fits(parts: tuple[str, ...], outer: int, known: Mapping[str, str]) -> bool:
    return outer == 3 and (parts[1] in known.values() or Path(parts[2]).stem == parts[1])


# Canvas, Moodle, Gradescope


def _by_platform(
    entries: Sequence[Entry], telling: Sequence[Entry], skipped: list[str]
) -> list[Claim]:
    for read in PLATFORMS:
        for level in range(_WRAPPERS + 1):
            owners = [read(e.parts[level]) if len(e.parts) > level else None for e in telling]
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
    entries: Sequence[Entry], level: int, read: Callable[[str], Owner | None]
) -> Iterator[Claim]:
    for entry in entries:
        owner = read(entry.parts[level]) if len(entry.parts) > level else None
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


# Folders and files of any names


def _by_folders(
    entries: Sequence[Entry], known: Mapping[str, str], *, programs: bool
) -> list[Claim]:
    """Take the folder of each student, or in a flat folder the stem of each file.

    A zip file counts as one file here, whatever it holds.
    """
    kinds = {Kind.NOTEBOOK, Kind.ARCHIVE, *([Kind.PROGRAM] if programs else [])}
    wanted = [entry for entry in entries if entry.kind in kinds or entry.archive is not None]
    level = _common(wanted)
    while _are_sections(wanted, level):
        level += 1
    generic = _generic(wanted, known)
    folders = _has_folder_each(wanted, level, generic)
    owners = {
        entry.path: _student(entry, level, is_generic=_stem(entry) in generic, folders=folders)
        for entry in wanted
    }
    return [Claim(entry, owners.get(entry.path, "")) for entry in entries]


def _are_sections(entries: Sequence[Entry], level: int) -> bool:
    """Whether each folder holds several folders and nothing else, and none are called alike."""
    inner: dict[str, set[str]] = {}
    for entry in entries:
        if entry.outer < level + 3:
            return False
        inner.setdefault(entry.parts[level], set()).add(entry.parts[level + 1])
    counts = [len(names) for names in inner.values()]
    return len(counts) > 1 and min(counts) > 1 and len(set().union(*inner.values())) == sum(counts)


def _student(entry: Entry, level: int, *, is_generic: bool, folders: bool) -> str:
    nested = entry.outer > level + 1
    if nested and (folders or is_generic):
        return entry.parts[level]
    if is_generic and level and not nested:
        return entry.parts[level - 1]
    return _stem(entry)


def _stem(entry: Entry) -> str:
    name = entry.parts[entry.outer - 1]
    return name if entry.archive is not None else Path(name).stem


def _common(entries: Sequence[Entry]) -> int:
    """Return how many folders lie around all of the files."""
    folders = [entry.parts[: entry.outer - 1] for entry in entries]
    if not folders:
        return 0
    first, last = min(folders), max(folders)
    pairs = enumerate(zip(first, last, strict=False))
    return next((n for n, (one, other) in pairs if one != other), min(len(first), len(last)))


def _generic(entries: Sequence[Entry], known: Mapping[str, str]) -> set[str]:
    """Return the stems that name work, not people: an assignment's, or the same in many folders."""
    folders = {(_stem(entry), entry.parts[: entry.outer - 1]) for entry in entries}
    counts = Counter(stem for stem, _folder in folders)
    return {stem for stem in counts if counts[stem] > 1 or named_assignment(stem, known)[0] == 2}


def _has_folder_each(entries: Sequence[Entry], level: int, generic: set[str]) -> bool:
    """Whether the folders are people's: each holds one file, or most hold one of the same name."""
    files = {(entry.parts[: entry.outer], _stem(entry)) for entry in entries}
    tops = Counter(parts[level] for parts, _stem in files if len(parts) > level + 1)
    with_generic = {p[level] for p, stem in files if len(p) > level + 1 and stem in generic}
    loose = any(len(parts) == level + 1 for parts, _stem in files)
    each_one = len(tops) > 1 and not loose and set(tops.values()) == {1}
    return each_one or len(with_generic) * 2 >= len(tops) > 0
