"""What `autograder.py` starts under Classroom 50: grade the checkout, write `result.json`.

    python -m autograder.platforms.classroom50_run CHECKOUT BUNDLE ASSIGNMENT

The runner starts the autograder in the student's checkout, with the files beside `autograder.py` in
a folder of their own, and reads `result.json` from the checkout. A code other than 0 is an error of
the autograder, not a score.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from autograder.content.catalogue import holds_answers
from autograder.errors import UsageError
from autograder.exports.classroom50 import classroom50_result, place_in
from autograder.exports.writing import write_whole
from autograder.platforms.github import log_of
from autograder.platforms.grading_here import grade_folder, grade_of, load
from autograder.records import SubmissionStatus
from autograder.reports.text import one_line

COURSE = "course"
"""The folder with the answer side, beside `autograder.py`."""
RESULT = "result.json"


def run(checkout: Path, bundle: Path, name: str, environment: Mapping[str, str]) -> int:
    """Grade a student's checkout and write its `result.json`.

    A `result.json` that the student committed is removed first, so it can never count.

    Args:
        checkout: the folder with the student's files.
        bundle: the folder with the wheel and, in `course/`, the answer side.
        name: the assignment.
        environment: what the runner tells (see `exports/classroom50.py`).

    Returns:
        The exit code: 0 if there is a result, else 3.

    Raises:
        UsageError: a variable of the runner is missing.
    """
    result = checkout / RESULT
    result.unlink(missing_ok=True)
    student = environment.get("OWNER") or environment.get("USERNAME") or "student"
    place = place_in(environment, student)
    course: Path | None = bundle / COURSE
    if course is not None and not holds_answers(course):
        course = None
    report = grade_folder(checkout, load(name, course), course, student)
    if report.status is SubmissionStatus.INTERNAL:
        sys.stdout.write(f"{one_line('; '.join(report.notes))}\n")
        return 3
    made = classroom50_result(grade_of(report), report, place, datetime.now(UTC))
    write_whole(result, json.dumps(made, indent=2).encode() + b"\n")
    sys.stdout.write(log_of(report))
    return 0


def main(arguments: Sequence[str]) -> int:
    """Run with the arguments of the command line and the environment of the process."""
    checkout, bundle, name = arguments
    try:
        return run(Path(checkout), Path(bundle), name, os.environ)
    except UsageError as error:
        sys.stderr.write(f"{one_line(str(error))}\n")
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
