"""Read the results of a run from Python: `autograder.read_results`."""

from __future__ import annotations

from pathlib import Path

from autograder.errors import UsageError
from autograder.records import Report
from autograder.results.store import Results


def read_results(results: str | Path) -> tuple[Report, ...]:
    """Return the report of each submission of a run, in the order of grading.

    Args:
        results: the folder of `chainrule grade -o`.

    Raises:
        UsageError: there are no results in it.
    """
    found = tuple(Results(Path(results)).read())
    if not found:
        raise UsageError(f"there are no results in {results}; `chainrule grade -o` writes them")
    return found
