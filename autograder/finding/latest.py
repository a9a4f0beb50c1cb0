"""Find the latest attempt at a piece of work, and the newest of files with the same name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from autograder.finding.claims import Claim
from autograder.finding.folders import FileKind
from autograder.finding.layouts import split_attempt


def last_attempt(
    files: Sequence[Claim], skipped: list[str], *, every_attempt: bool = False
) -> tuple[list[Claim], tuple[str, ...]]:
    """Keep the last attempt of each piece of work that can be graded; say which one it is.

    With `every_attempt` the earlier attempts are graded, too, so nothing is said of them.
    """
    by_work: dict[str, dict[int, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in files:
        by_work[claim.work][claim.attempt].append(claim)
    kept: list[Claim] = []
    notes: list[str] = []
    for attempts in by_work.values():
        usable = [n for n, inside in attempts.items() if any(map(_is_usable, inside))]
        counts = max(usable or attempts)
        kept += attempts[counts]
        if len(attempts) > 1 and not all(c.draft for n in attempts for c in attempts[n]):
            notes += _attempts_note(attempts, counts, every_attempt=every_attempt)
        for number, inside in attempts.items():
            if every_attempt and number < counts:
                continue
            reason = "has a later attempt" if number < counts else "has no notebook in this attempt"
            skipped += [
                f"{claim.entry.path}: {claim.student} {reason}"
                for claim in inside
                if number != counts and claim.entry.kind < FileKind.OTHER
            ]
    return kept, tuple(notes)


def _is_usable(claim: Claim) -> bool:
    return claim.entry.kind in (FileKind.NOTEBOOK, FileKind.PROGRAM)


def _attempts_note(
    attempts: Mapping[int, Sequence[Claim]], counts: int, *, every_attempt: bool
) -> list[str]:
    """Say which of several attempts counts; a draft is not an attempt."""
    real = [n for n, inside in attempts.items() if not all(claim.draft for claim in inside)]
    if len(real) < 2:
        return []
    when = attempts[counts][0].when
    if counts == max(real) and every_attempt:
        return []
    if counts == max(real):
        return [f"{len(real)} attempts were handed in; the latest counts, {when}"]
    later = ", ".join(attempts[n][0].when for n in sorted(real) if n > counts)
    return [f"the latest attempt ({later}) holds no notebook; the attempt before counts, {when}"]


def newest_of_each_name(files: Sequence[Claim], skipped: list[str]) -> list[Claim]:
    """Keep the newest of files with the same name; keep all of them on a tie."""
    alike: dict[tuple[str, bool], list[Claim]] = defaultdict(list)
    for claim in files:
        alike[split_attempt(claim.name)[0], claim.entry.renamed].append(claim)
    kept: list[Claim] = []
    for group in alike.values():
        newest = max((split_attempt(c.name)[1], c.entry.modified) for c in group)
        latest = [c for c in group if (split_attempt(c.name)[1], c.entry.modified) == newest]
        kept += latest
        places = {claim.entry.path for claim in latest}
        skipped += [
            f"{claim.entry.path}: {claim.student} has a newer version"
            for claim in group
            if claim.entry.path not in places
        ]
    return kept
