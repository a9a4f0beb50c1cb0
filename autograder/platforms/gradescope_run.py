"""What `run_autograder` starts on Gradescope: grade `submission/`, write `results/results.json`.

    python -m autograder.platforms.gradescope_run ROOT ASSIGNMENT

The layout is that of Gradescope's autograder specifications (`/autograder/source`, `submission`,
`submission_metadata.json`, `results`). A first `results.json` is there before any exercise is
graded, and it is replaced, whole, as each exercise becomes final: the platform may stop a run.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from autograder.content.catalogue import holds_answers
from autograder.content.description import max_points
from autograder.exports.gradescope import gradescope_results, unfinished_results
from autograder.exports.writing import write_whole
from autograder.platforms.grading_here import grade_folder, grade_of, load
from autograder.records import ExerciseResult, Report, SubmissionStatus
from autograder.reports.text import one_line, points, sentence

COURSE = "course"
"""The folder with the answer side, in `source/`."""


def run(root: Path, name: str) -> int:
    """Grade the submission below a root folder and write its results.

    After a failure of the grader there is no `results.json`: the platform says that the autograder
    failed, and an instructor can run it again. A failure is never a zero.

    Returns:
        The exit code: 0 if there are results, else 3.
    """
    results = root / "results" / "results.json"
    course: Path | None = root / "source" / COURSE
    if course is not None and not holds_answers(course):
        course = None
    assignment = load(name, course)
    exercises = [(each.name, max_points(each, assignment.scope)) for each in assignment.exercises]
    done: dict[str, ExerciseResult] = {}

    def watch(result: ExerciseResult) -> None:
        done[result.name] = result
        _write(results, unfinished_results(exercises, done))

    _write(results, unfinished_results(exercises, done))
    report = grade_folder(root / "submission", assignment, course, _student(root), watch)
    if report.status is SubmissionStatus.INTERNAL:
        results.unlink(missing_ok=True)
        sys.stdout.write(f"{one_line('; '.join(report.notes))}\n")
        return 3
    _write(results, gradescope_results(grade_of(report), report))
    sys.stdout.write(_for_the_instructor(report))
    return 0


def _student(root: Path) -> str:
    """Return the platform's number of the submission's first student; cases are drawn for it."""
    try:
        text = (root / "submission_metadata.json").read_text(encoding="utf-8")
        users = json.loads(text)["users"]
        return one_line(f"{users[0]['name']} {users[0].get('id', '')}")[:100] or "student"
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return "student"


def _write(path: Path, content: dict[str, Any]) -> None:
    write_whole(path, json.dumps(content, indent=2).encode() + b"\n")


def _for_the_instructor(report: Report) -> str:
    """Return what the platform shows instructors only: the score, and missing isolation."""
    lines = [f"{points(report.score)} of {points(report.max_score)} ({report.scope} cases)"]
    lines += map(sentence, report.notes)
    if report.missing_isolation:
        lines.append(
            f"Isolation that this container does not give: {', '.join(report.missing_isolation)}"
        )
    return "".join(f"{one_line(line)}\n" for line in lines)


def main(arguments: Sequence[str]) -> int:
    """Run with the arguments of the command line."""
    root, name = arguments
    return run(Path(root), name)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
