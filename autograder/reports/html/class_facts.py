"""The facts about a run at the end of the class page. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from autograder.records import Scope
from autograder.reports.html.class_rows import Row

_SCOPES = {
    Scope.FULL: "all cases",
    Scope.PUBLIC: "published cases only",
}


def facts(rows: Sequence[Row], date: str) -> tuple[tuple[str, str], ...]:
    """Return the facts as pairs of a name and words; a fact that is not recorded is left out.

    Args:
        rows: all submissions.
        date: when the last result was written, in words; empty if unknown.
    """
    return tuple((name, words) for name, words in _facts(rows, date) if words)


def _facts(rows: Sequence[Row], date: str) -> Iterator[tuple[str, str]]:
    yield "Date", date
    yield "Chainrule", _counted([row.run.version for row in rows])
    yield "Scope", _counted([_SCOPES[row.scope] for row in rows])
    yield "Fingerprint of the secret", _counted([row.run.secret_fingerprint for row in rows])
    yield "Checksum of the assignment", _counted([row.run.content for row in rows])
    yield "Isolation", _counted([", ".join(row.run.isolation) for row in rows])


def _counted(values: Sequence[str]) -> str:
    """Join the different values; if there are several, say how many submissions have each."""
    counts = Counter(value for value in values if value)
    if len(counts) == 1:
        return next(iter(counts))
    return "; ".join(f"{value} ({count})" for value, count in sorted(counts.items()))
