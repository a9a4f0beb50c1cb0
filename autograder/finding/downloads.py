"""Assign files to students by the names that a learning platform gave them.

A platform's layout counts only if at least two thirds of the names at a level have its form. So a
file that one student named like another platform's changes nobody else's owner.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

from autograder.boundary.files import read_file
from autograder.errors import UnreadableError
from autograder.finding.claims import Claim, is_large_majority
from autograder.finding.dated import (
    CLASS_LIST,
    SUBMITTED_FILES,
    WORKING_FILES,
    blackboard,
    brightspace,
    version,
    without_assignment,
)
from autograder.finding.folders import FileEntry, FileKind
from autograder.finding.gradescope_list import HandedIn, handed_in
from autograder.finding.layouts import METADATA, Owner, canvas, file_stem, gradescope, moodle
from autograder.finding.shapes import MANY, decisive, wanted_prefix, wrappers
from autograder.records import Origin, Person

Reader: TypeAlias = Callable[[str], Owner | None]
_READERS: tuple[Reader, ...] = (moodle, gradescope, blackboard, brightspace, canvas)
_WRAPPERS = 3
"""Maximum number of folders around the content of a platform's download."""


def by_platform(entries: Sequence[FileEntry], skipped: list[str], *, top: bool) -> list[Claim]:
    """Return a claim to each file if a platform's layout applies, else an empty list.

    Args:
        entries: the files.
        skipped: receives a sentence if Gradescope's list of names is unusable.
        top: whether to look at the top level only, or at the levels below it only.
    """
    deciding = decisive(entries)
    if top:
        return _at_level(entries, deciding, 0, (), skipped)
    deepest = min(wrappers(entries, deciding), _WRAPPERS)
    for level in range(1, deepest + 1):
        prefix = wanted_prefix(deciding, level)
        found = _at_level(entries, deciding, level, prefix, skipped)
        if found:
            return found
    if deepest < _WRAPPERS:
        return _in_sections(entries, deciding, deepest + 1, skipped)
    return []


def _at_level(
    entries: Sequence[FileEntry],
    deciding: Sequence[FileEntry],
    level: int,
    prefix: tuple[str, ...],
    skipped: list[str],
) -> list[Claim]:
    inside = [e for e in entries if e.outer > level and e.parts[:level] == prefix]
    read = _layout(inside, {entry.path for entry in deciding}, level)
    if read is None:
        return []
    found = list(_claims(inside, level, read))
    if read is gradescope:
        found = _with_names(found, level, skipped)
    if read is blackboard:
        found = _with_users(found)
    taken = {claim.entry.path for claim in found}
    return [*found, *(_odd(entry, level, prefix) for entry in entries if entry.path not in taken)]


def _in_sections(
    entries: Sequence[FileEntry], deciding: Sequence[FileEntry], level: int, skipped: list[str]
) -> list[Claim]:
    """Recognise a download inside each of several folders.

    Each folder has to hold the folders of several people, or the files of many, or it is a
    student's folder.
    """
    prefixes = sorted({e.parts[:level] for e in deciding if e.outer > level})
    found: list[Claim] = []
    for prefix in prefixes:
        inside = [entry for entry in entries if entry.parts[:level] == prefix]
        claims = _at_level(inside, deciding, level, prefix, skipped)
        sure = [claim for claim in claims if claim.sure]
        needed = 2 if all(claim.entry.outer > level + 1 for claim in sure) else MANY
        if len({claim.student for claim in sure}) < needed:
            return []
        found += claims
    taken = {claim.entry.path for claim in found}
    return found + [Claim(entry, "") for entry in entries if entry.path not in taken and found]


def _layout(inside: Sequence[FileEntry], deciding: set[Path], level: int) -> Reader | None:
    """Return the reader of the platform whose form at least two thirds of the names have."""
    names = {e.parts[level]: e for e in inside}
    counting = {e.parts[level] for e in inside if e.path in deciding or e.outer > level + 1}
    best: tuple[int, Reader] | None = None
    for read in _READERS:
        fitting = {name: owner for name in names if (owner := read(name)) is not None}
        if not fitting.keys() & counting or _is_by_chance(list(fitting.values())):
            continue
        if is_large_majority(len(fitting), len(counting | fitting.keys())) and (
            best is None or len(fitting) > best[0]
        ):
            best = len(fitting), read
    return best[1] if best else None


def _is_by_chance(owners: Sequence[Owner]) -> bool:
    """Whether names such as `lab_3_1_ada` only look like a platform's: its numbers are unique."""
    files = {(owner.student, owner.work, owner.attempt) for owner in owners}
    return len({owner.key for owner in owners}) * 2 <= len(files)


def _claims(inside: Iterable[FileEntry], level: int, read: Reader) -> Iterator[Claim]:
    for entry in inside:
        owner = read(entry.parts[level])
        if owner is not None:
            is_file = entry.outer == level + 1 and entry.archive is None
            yield Claim(
                entry,
                owner.student,
                sure=True,
                work=(owner.work or owner.key) if read in (canvas, moodle) else "",
                attempt=owner.attempt,
                when=owner.when,
                late=bool(owner.late),
                origin=_origin(read.__name__, entry.parts[level], owner),
                receipt=owner.receipt and is_file,
                file=owner.file if is_file else "",
            )


def _origin(platform: str, name: str, owner: Owner) -> Origin:
    people = (Person(owner.name, owner.user),) if owner.name or owner.user else ()
    return Origin(platform, name, people, owner.attempt, owner.submitted_at, owner.late)


def _odd(entry: FileEntry, level: int, prefix: tuple[str, ...]) -> Claim:
    """Return the claim to a file whose name the platform did not write."""
    if entry.parts[:level] != prefix or entry.outer <= level:
        return Claim(entry, "")
    if entry.outer > level + 1:
        return Claim(entry, entry.parts[level], loose=True, sure=True)
    if entry.kind < FileKind.OTHER or entry.archive is not None:
        name = entry.parts[level]
        stem = name if entry.archive is not None else file_stem(name) or name
        return Claim(entry, stem, loose=True)
    return Claim(entry, "", quiet=entry.parts[-1] == CLASS_LIST)


def _with_users(found: Sequence[Claim]) -> list[Claim]:
    """Replace Blackboard's assignment and user by the user; the assignment is the work."""
    users = without_assignment(claim.student for claim in found)
    return [
        replace(
            claim,
            student=users[claim.student],
            work=claim.student.removesuffix(users[claim.student]),
            origin=claim.origin
            and replace(claim.origin, people=(Person(user=users[claim.student]),)),
        )
        for claim in found
    ]


def _with_names(found: Sequence[Claim], level: int, skipped: list[str]) -> list[Claim]:
    """Add who handed in each submission, and when, from Gradescope's metadata file."""
    names: dict[str, dict[str, HandedIn]] = {}
    result = []
    for claim in found:
        up = len(claim.entry.parts) - level - (claim.entry.kind is FileKind.EMPTY)
        folder = claim.entry.path.parents[up - 1]
        # The folder may be a zip file: `read_file` reads from both.
        if str(folder) not in names:
            names[str(folder)] = _read_names(folder / METADATA, skipped)
        known = names[str(folder)].get(claim.student)
        if known is not None and claim.origin is not None:
            origin = replace(claim.origin, people=known.people, submitted_at=known.submitted_at)
            claim = replace(claim, student=known.student, origin=origin)
        result.append(claim)
    return result


def _read_names(path: Path, skipped: list[str]) -> dict[str, HandedIn]:
    try:
        found = handed_in(read_file(path).decode("utf-8"))
    except (UnreadableError, UnicodeDecodeError) as error:
        reason = str(error) if isinstance(error, UnreadableError) else "not a text file"
        skipped.append(f"{path}: {reason}; students are named after their folders")
        return {}
    if not found:
        skipped.append(f"{path}: no names found; students are named after their folders")
    return found


# Teams: Submitted files/<student>/<assignment>/Version <n>/<file>


def by_teams(entries: Sequence[FileEntry]) -> list[Claim]:
    """Return a claim to each file if the files lie as in a class of Teams, else an empty list."""
    deciding = decisive(entries)
    for level in range(_WRAPPERS + 1):
        inside = [entry for entry in deciding if entry.outer > level]
        named = sum(_is_library(entry.parts[level]) for entry in inside)
        versions = sum(_number(entry, level) > 0 for entry in inside)
        if inside and len(inside) == len(deciding) == named:
            return [_in_teams(entry, level + 1) for entry in entries]
        if is_large_majority(versions, len(deciding)):
            return [_in_teams(entry, level) for entry in entries]
    return []


def _is_library(name: str) -> bool:
    return name.casefold() in SUBMITTED_FILES | WORKING_FILES


def _number(entry: FileEntry, level: int) -> int:
    """Return the number of the version if a file lies in student, assignment and version."""
    number = version(entry.parts[level + 2]) if entry.outer > level + 3 else None
    return number or 0


def _in_teams(entry: FileEntry, level: int) -> Claim:
    library = entry.parts[level - 1].casefold() if 0 < level < entry.outer else ""
    if entry.outer <= level + 1 or (level and _is_library(entry.parts[level])):
        return _odd(entry, entry.outer - 1, entry.parts[: entry.outer - 1])
    number = _number(entry, level)
    return Claim(
        entry,
        entry.parts[level],
        sure=True,
        work=entry.parts[level + 1] if entry.outer > level + 2 else "",
        attempt=number,
        when=f"version {number}",
        draft=library in WORKING_FILES,
        origin=Origin("teams", entry.parts[level], (Person(entry.parts[level]),), number),
    )
