"""A small class of Canvas and its gradebook, for the tests of `chainrule export`."""

from __future__ import annotations

from pathlib import Path

from autograder.results.store import Results
from tests.exports.people import found_class

CANVAS = (
    "Student,ID,SIS User ID,SIS Login ID,Section,Step by Step (42)\n"
    "    Points Possible,,,,,10\n"
    '"Lovelace, Ada",1,,ada,A,\n"Петрова, София",2,,sofia,A,\n"Bo, Al",3,,al,A,4\n'
)


def canvas_results(root: Path) -> Path:
    """Write the results of a download, with a late file and an older attempt."""
    names = [
        "lovelaceada_LATE_1_901_step_by_step.ipynb",
        "lovelaceada_LATE_1_905_step_by_step-1.ipynb",
        "петровасофия_2_902_step_by_step.ipynb",
    ]
    _grades, reports = found_class(root / "download", names)
    folder = root / "results"
    for report in reports:
        Results(folder).append(report)
    return folder
