"""Which of a student's files counts: the latest, the one that was asked for, a notebook first.

Where nothing tells, all are kept: whoever grades sees them and decides.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path, PurePosixPath

from autograder.finding.folders import FileEntry, FileKind
from autograder.finding.layouts import split_attempt
from autograder.finding.owners import Claim

_MAX_OF_ONE = 100
"""The most notebooks of one student, in an archive of theirs or otherwise."""
_MAX_SUFFIXES = 5


def choose(root: Path, claims: Sequence[Claim], skipped: list[str]) -> list[Claim]:
    """Keep what counts of each student's files; say what is passed over, and why."""
    owned: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in _small_archives(claims, skipped):
        if claim.student:
            owned[claim.student, claim.assignment or ""].append(claim)
    chosen = []
    for (student, _assignment), files in sorted(owned.items()):
        kept = _newest(_asked_for(_best_kind(_last_attempt(files, skipped)), skipped), skipped)
        if len(kept) > _MAX_OF_ONE:
            skipped.append(f"{root}: {student} has {len(kept)} notebooks; {_MAX_OF_ONE} are graded")
        chosen += kept[:_MAX_OF_ONE]
    places = {claim.entry.path for claim in chosen}
    others = [c.entry for c in claims if c.entry.path not in places and not c.quiet]
    sentence = _no_notebooks(root, others)
    if sentence:
        skipped.append(sentence)
    return sorted(chosen, key=lambda claim: (claim.entry.parts, str(claim.entry.path)))


def _small_archives(claims: Sequence[Claim], skipped: list[str]) -> list[Claim]:
    """Pass over archives that hold more notebooks of one student than anybody hands in."""
    counts = Counter(
        (c.entry.archive, c.student) for c in claims if c.entry.kind is FileKind.NOTEBOOK
    )
    large = {
        (archive, student)
        for (archive, student), count in counts.items()
        if archive is not None and count > _MAX_OF_ONE
    }
    skipped += [
        f"{archive}: it holds more than {_MAX_OF_ONE} notebooks"
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
    """Return the claim to an archive itself, so that whoever handed it in gets a report."""
    entry = claim.entry
    whole = FileEntry(
        archive, entry.parts[: entry.outer], FileKind.ARCHIVE, entry.outer, entry.modified
    )
    return Claim(whole, claim.student, assignment=claim.assignment, late=claim.late)


def _last_attempt(files: Sequence[Claim], skipped: list[str]) -> list[Claim]:
    """Keep the last of what was handed in several times under one name."""
    last: dict[str, int] = {}
    for claim in files:
        last[claim.work] = max(last.get(claim.work, 0), claim.attempt)
    for claim in files:
        if claim.attempt < last[claim.work] and claim.entry.kind < FileKind.OTHER:
            skipped.append(f"{claim.entry.path}: a later attempt of {claim.student} counts")
    return [claim for claim in files if claim.attempt == last[claim.work]]


def _best_kind(files: Sequence[Claim]) -> list[Claim]:
    """Keep the notebooks; a student without any has one other file that gets the report."""
    notebooks = [claim for claim in files if claim.entry.kind is FileKind.NOTEBOOK]
    if notebooks:
        return notebooks
    wanted = [claim for claim in files if claim.sure or claim.entry.kind < FileKind.OTHER]
    return sorted(wanted, key=lambda c: (c.entry.kind, -c.rank, c.entry.parts))[:1]


def _asked_for(files: Sequence[Claim], skipped: list[str]) -> list[Claim]:
    """Keep the files called after an assignment's notebook, if there are any."""
    best: dict[str | None, Claim] = {}
    for claim in sorted(files, key=lambda claim: (-claim.rank, claim.entry.parts)):
        if claim.rank:
            best.setdefault(claim.guess, claim)
    if not best:
        return list(files)
    kept = []
    for claim in files:
        counts = best.get(claim.guess) or next(iter(best.values()))
        if claim.rank == counts.rank and claim.guess == counts.guess:
            kept.append(claim)
        else:
            name = counts.entry.path.name
            skipped.append(f"{claim.entry.path}: {name} of {claim.student} is what was asked for")
    return kept


def _newest(files: Sequence[Claim], skipped: list[str]) -> list[Claim]:
    """Of files that one student calls alike keep the newest; all of them where nothing tells."""
    alike: dict[str, list[Claim]] = defaultdict(list)
    for claim in files:
        alike[split_attempt(claim.entry.parts[-1])[0]].append(claim)
    kept: list[Claim] = []
    for group in alike.values():
        latest = _latest(_latest(group, _number), lambda claim: claim.entry.modified)
        kept += latest
        places = {claim.entry.path for claim in latest}
        skipped += [
            f"{claim.entry.path}: a newer one of {claim.student} counts"
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
    """Say in one sentence what else lies there; archives in archives have a sentence already."""
    suffixes = Counter(
        PurePosixPath(entry.parts[-1]).suffix.lower() or "without suffix"
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
    files = "1 file that is no notebook" if count == 1 else f"{count} files that are no notebooks"
    return f"{root}: {files} ({', '.join([*named, *more])})"
