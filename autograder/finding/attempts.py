"""Choose which of a student's files count.

The rules, in order: the last attempt, notebooks before other files, the file named after the
assignment's notebook, the newest. If several files remain, all are kept and the instructor decides.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path, PurePosixPath

from autograder.finding.folders import FileEntry, FileKind
from autograder.finding.layouts import split_attempt
from autograder.finding.owners import Claim

_MAX_NOTEBOOKS = 100
"""Maximum number of notebooks per student, in an archive or in total."""
_MAX_SUFFIXES = 5


def choose(root: Path, claims: Sequence[Claim], skipped: list[str]) -> list[Claim]:
    """Return the files that count for each student, and report the others in `skipped`."""
    owned: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in _small_archives(claims, skipped):
        if claim.student:
            owned[claim.student, claim.assignment or ""].append(claim)
    chosen = []
    for (student, _assignment), files in sorted(owned.items()):
        kept = _newest(_best_named(_best_kind(_last_attempt(files, skipped)), skipped), skipped)
        if len(kept) > _MAX_NOTEBOOKS:
            skipped.append(
                f"{root}: {student} has {len(kept)} notebooks; only {_MAX_NOTEBOOKS} are graded"
            )
        chosen += kept[:_MAX_NOTEBOOKS]
    places = {claim.entry.path for claim in chosen}
    others = [c.entry for c in claims if c.entry.path not in places and not c.quiet]
    sentence = _no_notebooks(root, others)
    if sentence:
        skipped.append(sentence)
    return sorted(chosen, key=lambda claim: (claim.entry.parts, str(claim.entry.path)))


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
    return Claim(whole, claim.student, assignment=claim.assignment, late=claim.late)


def _last_attempt(files: Sequence[Claim], skipped: list[str]) -> list[Claim]:
    """Keep the last attempt of each piece of work."""
    last: dict[str, int] = {}
    for claim in files:
        last[claim.work] = max(last.get(claim.work, 0), claim.attempt)
    for claim in files:
        if claim.attempt < last[claim.work] and claim.entry.kind < FileKind.OTHER:
            skipped.append(f"{claim.entry.path}: {claim.student} has a later attempt")
    return [claim for claim in files if claim.attempt == last[claim.work]]


def _best_kind(files: Sequence[Claim]) -> list[Claim]:
    """Keep the notebooks, or a single other file to report on if there are no notebooks."""
    notebooks = [claim for claim in files if claim.entry.kind is FileKind.NOTEBOOK]
    if notebooks:
        return notebooks
    wanted = [claim for claim in files if claim.sure or claim.entry.kind < FileKind.OTHER]
    return sorted(wanted, key=lambda c: (c.entry.kind, -c.rank, c.entry.parts))[:1]


def _best_named(files: Sequence[Claim], skipped: list[str]) -> list[Claim]:
    """Keep the files whose names match an assignment's notebook best, if any do."""
    best: dict[str | None, Claim] = {}
    for claim in sorted(files, key=lambda claim: (-claim.rank, claim.entry.parts)):
        if claim.rank:
            best.setdefault(claim.guess, claim)
    if not best:
        return list(files)
    kept = []
    for claim in files:
        better = best.get(claim.guess) or next(iter(best.values()))
        if claim.rank == better.rank and claim.guess == better.guess:
            kept.append(claim)
        else:
            name = better.entry.path.name
            skipped.append(
                f"{claim.entry.path}: {name} of {claim.student} fits the assignment's name better"
            )
    return kept


def _newest(files: Sequence[Claim], skipped: list[str]) -> list[Claim]:
    """Keep the newest of files with the same name; keep all of them on a tie."""
    alike: dict[str, list[Claim]] = defaultdict(list)
    for claim in files:
        alike[split_attempt(claim.entry.parts[-1])[0]].append(claim)
    kept: list[Claim] = []
    for group in alike.values():
        latest = _latest(_latest(group, _number), lambda claim: claim.entry.modified)
        kept += latest
        places = {claim.entry.path for claim in latest}
        skipped += [
            f"{claim.entry.path}: {claim.student} has a newer version"
            for claim in group
            if claim.entry.path not in places
        ]
    return kept


def _number(claim: Claim) -> tuple[int, ...]:
    return (split_attempt(claim.entry.parts[-1])[1],)


def _latest(files: Sequence[Claim], key: Callable[[Claim], tuple[int, ...]]) -> list[Claim]:
    last = max(map(key, files))
    return [claim for claim in files if key(claim) == last]


def _no_notebooks(root: Path, others: Iterable[FileEntry]) -> str:
    """Count the other files in a sentence, except zip files (reported elsewhere)."""
    suffixes = Counter(
        PurePosixPath(entry.parts[-1]).suffix.lower() or "without extension"
        for entry in others
        if entry.kind not in (FileKind.NOTEBOOK, FileKind.LINK)
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
