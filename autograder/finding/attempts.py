"""Choose which of a student's files count.

The rules, in order: the last attempt with a notebook, notebooks before other files, the file named
after the assignment's notebook, the newest. If several notebooks remain, all are graded and the
best result counts. The others count only if the first is untouched.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path, PurePosixPath

from autograder.finding.claims import Claim
from autograder.finding.folders import FileEntry, FileKind
from autograder.finding.latest import last_attempt, newest_of_each_name
from autograder.finding.layouts import file_stem, split_attempt
from autograder.finding.unusable import nothing_to_grade

_MAX_NOTEBOOKS = 100
"""Maximum number of notebooks per student in an archive."""
_MAX_GRADED = 10
"""Maximum number of a student's notebooks that are graded."""
_MAX_SUFFIXES = 5
_MAX_PACKAGES = 3
"""How many folders below the notebook's a module may lie."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The file of a student that counts, and the files that may count instead.

    `modules` are those beside `claim`; `modules_of` has those beside each rival and spare, by path.
    `unusable` is the reason why there is nothing to grade, and empty if there is. `earlier` are the
    choices of the attempts before, the first attempt first.
    """

    claim: Claim
    rivals: tuple[Claim, ...] = ()
    spares: tuple[Claim, ...] = ()
    modules: tuple[Claim, ...] = ()
    notes: tuple[str, ...] = ()
    unusable: str = ""
    modules_of: Mapping[Path, tuple[Claim, ...]] = field(default_factory=dict)
    earlier: tuple[Choice, ...] = ()


def choose(
    root: Path,
    claims: Sequence[Claim],
    notebooks: Mapping[str, str],
    released: Collection[str],
    skipped: list[str],
    *,
    every_attempt: bool = False,
) -> list[Choice]:
    """Return the files that count for each student, and report the others in `skipped`.

    With `every_attempt`, a choice also holds those of the student's earlier attempts.
    """
    owned: dict[tuple[str, bool], list[Claim]] = defaultdict(list)
    for claim in _small_archives(claims, skipped):
        if claim.student:
            owned[claim.owner].append(claim)
    chosen: list[Choice] = []
    for _owner, files in sorted(owned.items()):
        for group in _by_assignment(files):
            if every_attempt:
                chosen += _of_every_attempt(group, notebooks, released, skipped)
            else:
                chosen += _of_group(group, notebooks, released, skipped)
    places = {
        claim.entry.path
        for choice in chain(chosen, *(choice.earlier for choice in chosen))
        for claim in (
            *(choice.claim, *choice.rivals, *choice.spares, *choice.modules),
            *chain.from_iterable(choice.modules_of.values()),
        )
    }
    others = [c.entry for c in claims if c.entry.path not in places and not c.quiet]
    skipped += [f"{e.path}: empty folder" for e in others if e.kind is FileKind.EMPTY]
    sentence = _no_notebooks(root, others)
    if sentence:
        skipped.append(sentence)
    return sorted(chosen, key=lambda c: (c.claim.entry.parts, str(c.claim.entry.path)))


def _by_assignment(files: Sequence[Claim]) -> list[list[Claim]]:
    """Split a student's files by the assignment that their folder names.

    Files whose folder names no assignment stay with the only assignment, so that one person does
    not get two results.
    """
    groups: dict[str, list[Claim]] = defaultdict(list)
    for claim in files:
        groups[claim.assignment or ""].append(claim)
    named = [name for name in groups if name]
    if len(named) == 1 and "" in groups:
        loose = [replace(c, assignment=named[0], deep=True) for c in groups.pop("")]
        groups[named[0]] += loose
    return [groups[name] for name in sorted(groups)]


def _of_every_attempt(
    files: Sequence[Claim],
    notebooks: Mapping[str, str],
    released: Collection[str],
    skipped: list[str],
) -> list[Choice]:
    """Return the choices of the latest attempt, each with those of the attempts before it.

    An attempt includes the files of earlier attempts: a module counts until a newer version is
    handed in. An attempt without a notebook does not count.
    """
    real = [claim for claim in files if not claim.draft]
    numbers = sorted({claim.attempt for claim in real})
    if len(numbers) < 2:
        return _of_group(files, notebooks, released, skipped)
    latest = _of_group(files, notebooks, released, skipped, every_attempt=True)
    taken = {choice.claim.entry.path for choice in latest}
    earlier: dict[int, list[Choice]] = defaultdict(list)
    for number in numbers[:-1]:
        until = [claim for claim in real if claim.attempt <= number]
        for choice in _of_group(until, notebooks, released, [], every_attempt=True):
            if not choice.unusable and choice.claim.entry.path not in taken:
                taken.add(choice.claim.entry.path)
                earlier[_same_work(choice, latest)].append(choice)
    return [replace(choice, earlier=tuple(earlier[i])) for i, choice in enumerate(latest)]


def _same_work(choice: Choice, others: Sequence[Choice]) -> int:
    """Return the index of the choice for the same assignment; without one, 0."""
    guesses = [other.claim.guess for other in others]
    return guesses.index(choice.claim.guess) if choice.claim.guess in guesses else 0


def _of_group(
    files: Sequence[Claim],
    notebooks: Mapping[str, str],
    released: Collection[str],
    skipped: list[str],
    *,
    every_attempt: bool = False,
) -> list[Choice]:
    last, note = last_attempt(files, skipped, every_attempt=every_attempt)
    found = [claim for claim in last if claim.entry.kind is FileKind.NOTEBOOK]
    if not found:
        choice = _without_notebook(last, notebooks, released)
        return [] if choice is None else [replace(choice, notes=(*note, *choice.notes))]
    programs = [claim for claim in last if _is_module(claim)]
    return [_chosen(same, programs, note, released, skipped) for same in _by_guess(found, skipped)]


def _without_notebook(
    files: Sequence[Claim], notebooks: Mapping[str, str], released: Collection[str]
) -> Choice | None:
    """Return a program, or a file for the report; None if no file here is a student's."""
    own = [c for c in files if c.entry.kind is not FileKind.PROGRAM or c.name not in released]
    wanted = [c for c in own if c.sure or c.entry.kind < FileKind.OTHER] or list(files)
    # A receipt or an empty folder is reported only if there is nothing else.
    first = min(wanted, key=lambda c: (c.receipt, c.deep, c.entry.kind, -c.rank, c.entry.parts))
    if not first.sure and first.entry.kind >= FileKind.OTHER:
        return None
    if first.entry.kind in (FileKind.PROGRAM, FileKind.ARCHIVE) and first in own:
        same = [c for c in own if c.entry.kind is FileKind.PROGRAM and c is not first]
        return Choice(first, modules=_modules(first, same, released))
    if first.entry.kind is FileKind.LINK:
        return Choice(first)  # reading it reports the link
    return Choice(first, unusable=nothing_to_grade(files, notebooks))


def _chosen(
    files: Sequence[Claim],
    programs: Sequence[Claim],
    notes: tuple[str, ...],
    released: Collection[str],
    skipped: list[str],
) -> Choice:
    """Order a student's notebooks for an assignment by the rules of this module."""
    shallow = [claim for claim in files if not claim.deep]
    skipped += [
        f"{claim.entry.path}: nested too deep in the student's folder"
        for claim in files
        if claim.deep and shallow
    ]
    newest = newest_of_each_name(shallow or files, skipped)
    ordered = sorted(newest, key=_merit)
    first = ordered[0]
    equal = [c for c in ordered[1:] if _tier(c) == _tier(first)]
    rivals = tuple(equal[: _MAX_GRADED - 1])
    taken = {id(claim) for claim in (first, *rivals)}
    known = {id(claim) for claim in ordered}
    lesser = [c for c in ordered if id(c) not in taken]
    lesser += sorted((c for c in files if id(c) not in known), key=_merit)
    for claim in ordered[1:]:
        if _tier(claim) != _tier(first):
            skipped.append(
                f"{claim.entry.path}: {first.name} of {claim.student} fits the assignment's name "
                f"better; this file counts only if {first.name} is untouched"
            )
    if len(equal) > len(rivals):
        skipped.append(
            f"{first.entry.path}: {first.student} has {len(equal) + 1} notebooks like this; only "
            f"{_MAX_GRADED} are graded"
        )
    spares = tuple(lesser[: _MAX_GRADED - 1 - len(rivals)])
    return Choice(
        first,
        rivals,
        spares,
        _modules(first, programs, released),
        (*notes, *_notes(first)),
        modules_of={
            other.entry.path: _modules(other, programs, released) for other in (*rivals, *spares)
        },
    )


def _tier(claim: Claim) -> tuple[int, bool]:
    return -claim.rank, claim.entry.renamed


def _merit(claim: Claim) -> tuple[object, ...]:
    """Sort key: the best name, a proper extension, the newest."""
    modified = tuple(-part for part in claim.entry.modified)
    parts = claim.entry.parts
    return (*_tier(claim), -split_attempt(claim.name)[1], modified, len(parts), parts)


def _notes(claim: Claim) -> list[str]:
    notes = []
    if claim.entry.renamed:
        notes.append(renamed_note(claim.name))
    if claim.late:
        notes.append("handed in late, according to its name")
    if claim.draft:
        notes.append("taken from the working files: it was never submitted")
    return notes


def renamed_note(name: str) -> str:
    """Return the note on a notebook whose name does not end in `.ipynb`.

    >>> renamed_note("step.ipynb.txt").partition(";")[2]
    ' the file to hand in is step.ipynb, whose name ends in .ipynb'
    """
    return (
        f"the file is called {name}, but its content is a notebook, so it is graded; "
        f"the file to hand in is {file_stem(name)}.ipynb, whose name ends in .ipynb"
    )


def _modules(
    first: Claim, programs: Sequence[Claim], released: Collection[str]
) -> tuple[Claim, ...]:
    """Return the student's own modules in the notebook's folder, zip file or attempt.

    The nearest come first.
    """
    by_name: dict[str, Claim] = {}
    for claim in sorted(programs, key=lambda c: (c.entry.modified, c.entry.parts)):
        name = _module_name(claim, first)
        if name and claim.name not in released:
            by_name[name] = replace(claim, file=name)
    return tuple(by_name[name] for name in sorted(by_name, key=lambda n: (n.count("/"), n)))


def _is_module(claim: Claim) -> bool:
    """Whether a file may be a module; reading a link reports it."""
    is_link = claim.entry.kind is FileKind.LINK and claim.name.endswith(".py")
    return is_link or claim.entry.kind is FileKind.PROGRAM


def _module_name(claim: Claim, first: Claim) -> str:
    """Return a module's name as seen from the notebook's folder, such as `utils/layers.py`.

    The name is empty if the notebook cannot import the module.
    """
    folder = first.entry.path.parent
    if claim.entry.path.parent == folder:
        return claim.name
    if folder in claim.entry.path.parents:
        inner = claim.entry.path.relative_to(folder)
        is_package = all(part.isidentifier() for part in inner.parts[:-1])
        return inner.as_posix() if is_package and len(inner.parts) <= _MAX_PACKAGES + 1 else ""
    packed = claim.entry.archive is not None and claim.entry.archive == first.entry.archive
    return claim.name if packed else ""


def _small_archives(claims: Sequence[Claim], skipped: list[str]) -> list[Claim]:
    """Replace an archive with too many notebooks of a student by the archive itself."""
    counts = Counter(
        (c.entry.archive, c.student) for c in claims if c.entry.kind is FileKind.NOTEBOOK
    )
    large = {
        (archive, student)
        for (archive, student), count in counts.items()
        if archive is not None and count > _MAX_NOTEBOOKS
    }
    skipped += [
        f"{archive}: contains more than {_MAX_NOTEBOOKS} notebooks"
        for archive in sorted({str(archive) for archive, _student in large})
    ]
    result, replaced = [], set()
    for claim in claims:
        key = (claim.entry.archive, claim.student)
        if key not in large:
            result.append(claim)
        elif key not in replaced and claim.entry.archive is not None:
            replaced.add(key)
            result.append(_whole(claim, claim.entry.archive))
    return result


def _whole(claim: Claim, archive: Path) -> Claim:
    """Return a claim to the archive itself, so that its owner still gets a report."""
    entry = claim.entry
    whole = FileEntry(
        archive, entry.parts[: entry.outer], FileKind.ARCHIVE, entry.outer, entry.modified
    )
    return Claim(
        whole,
        claim.student,
        loose=claim.loose,
        assignment=claim.assignment,
        late=claim.late,
        origin=claim.origin,
    )


def _by_guess(files: Sequence[Claim], skipped: list[str]) -> list[list[Claim]]:
    """Split a student's notebooks by the assignment that the file names suggest.

    Notebooks whose names suggest no assignment belong to the only assignment, if there is one.
    """
    groups: dict[str | None, list[Claim]] = defaultdict(list)
    for claim in files:
        groups[claim.guess if claim.rank else None].append(claim)
    named = [guess for guess in groups if guess is not None]
    if len(named) == 1 and None in groups:
        return [groups[named[0]] + groups[None]]
    if len(named) > 1:
        better = min((c for guess in named for c in groups[guess]), key=_merit)
        skipped += [
            f"{c.entry.path}: {better.name} of {c.student} fits the assignment's name better"
            for c in groups.pop(None, [])
        ]
    return [groups[guess] for guess in sorted(groups, key=lambda guess: guess or "")]


def _no_notebooks(root: Path, others: Iterable[FileEntry]) -> str:
    """Return a sentence that counts the other files, except zip files (reported elsewhere)."""
    suffixes = Counter(
        PurePosixPath(entry.parts[-1]).suffix.lower() or "without extension"
        for entry in others
        if entry.kind not in (FileKind.NOTEBOOK, FileKind.LINK, FileKind.EMPTY)
    )
    suffixes.pop(".zip", None)
    if not suffixes:
        return ""
    most = sorted(suffixes.items(), key=lambda pair: (-pair[1], pair[0]))
    named = [f"{count} {suffix}" for suffix, count in most[:_MAX_SUFFIXES]]
    more = ["others"] if len(most) > _MAX_SUFFIXES else []
    count = sum(suffixes.values())
    files = (
        "1 file that is not a notebook" if count == 1 else f"{count} files that are not notebooks"
    )
    return f"{root}: {files} ({', '.join([*named, *more])})"
