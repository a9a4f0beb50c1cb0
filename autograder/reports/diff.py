"""Render the difference between two runs for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from autograder.records import SubmissionStatus
from autograder.reports.columns import columns, wrapped
from autograder.reports.text import points
from autograder.results.diff import ExerciseScore, Reason, Result, RunDiff, SubmissionDiff

REASONS = {
    Reason.SUBMISSION: "a different submission",
    Reason.ASSIGNMENT: "the assignment or its cases changed",
    Reason.SECRET: "a different secret, so different fresh cases",
    Reason.ASSIGNMENT_OR_SECRET: "the assignment, its cases or the secret changed",
    Reason.SCOPE: "graded in a different scope (all cases or published cases only)",
    Reason.VERSION: "a different version of Chainrule",
    Reason.INTERNAL_ERROR: "an internal error in one of the runs",
    Reason.UNKNOWN: "not recorded; the submission may be close to a limit",
}


def render(comparison: RunDiff, width: int = 80) -> str:
    """Return the changed submissions and a summary as text of at most `width` columns."""
    text = "".join(_submission(change, width) + "\n" for change in comparison.changes)
    return text + "".join(wrapped(line, width) for line in _summary(comparison))


def _submission(change: SubmissionDiff, width: int) -> str:
    name = f"{change.student} ({change.assignment or 'no assignment'})"
    text = wrapped(f"{name}: {_total(change)}", width, "  ")
    rows = [
        (each.name, _exercise(each.old), "->", _exercise(each.new)) for each in change.exercises
    ]
    text += "".join(f"  {line}\n" for line in columns(rows, width - 2).splitlines())
    if change.reasons:
        reasons = "; ".join(REASONS[reason] for reason in change.reasons)
        text += "  " + wrapped(f"why: {reasons}", width - 2, "    ")
    return text


def _total(change: SubmissionDiff) -> str:
    old, new = change.old, change.new
    if old is None or new is None:
        return f"new, {score_words(new)}" if new is not None else f"gone, had {score_words(old)}"
    if old.score is None or new.score is None or old.max_score != new.max_score:
        return f"{score_words(old)} -> {score_words(new)}"
    gained = new.score - old.score
    sign = "+" if gained > 0 else ""
    amount = f" ({sign}{points(gained)})" if gained else ", as before"
    return f"{score_words(old)} -> {score_words(new)}{amount}"


def score_words(result: Result | None) -> str:
    """Return a result in words, such as `7 of 10` or `unreadable`."""
    if result is None:
        return "nothing"
    if result.status is SubmissionStatus.GRADED:
        return f"{points(result.score)} of {points(result.max_score)}"
    return "unreadable" if result.status is SubmissionStatus.UNREADABLE else "no result"


def _exercise(part: ExerciseScore | None) -> str:
    if part is None:
        return "absent"
    return f"{part.status} {points(part.score)}/{points(part.max_score)}"


def _summary(comparison: RunDiff) -> Iterator[str]:
    changes = comparison.changes
    counted = f"{comparison.old_count} results before, {comparison.new_count} now"
    if not changes:
        yield f"nothing changed: {counted}"
        return
    both = [(c.old, c.new) for c in changes if c.old is not None and c.new is not None]
    ups = sum((new.score or 0) > (old.score or 0) for old, new in both)
    downs = sum((new.score or 0) < (old.score or 0) for old, new in both)
    yield f"{len(changes)} changed: {counted}"
    yield (
        f"{ups} higher, {downs} lower, {len(both) - ups - downs} with the same score, "
        f"{sum(c.old is None for c in changes)} new, {sum(c.new is None for c in changes)} gone"
    )
