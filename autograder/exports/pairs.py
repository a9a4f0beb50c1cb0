"""Each grade with the report of the file that counts, in the order of the results."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from autograder.grades.records import Grade
from autograder.records import Report


def paired(grades: Iterable[Grade], reports: Iterable[Report]) -> Iterator[tuple[Grade, Report]]:
    """Yield the grades that have a report, each with its report.

    Reports are read once and not kept. A report of an attempt that does not count is skipped.

    Args:
        grades: the grades; their path and assignment name their report.
        reports: the reports, for example from `results.jsonl`.
    """
    wanted: dict[tuple[str, str], list[Grade]] = {}
    for grade in grades:
        if grade.path:
            wanted.setdefault((grade.assignment or "", grade.path), []).append(grade)
    for report in reports:
        for grade in wanted.pop((report.assignment or "", report.submission.path), ()):
            yield grade, report
