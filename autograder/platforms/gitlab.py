"""GitLab: the hints of a graded notebook as a code quality report.

The form is that of GitLab's documentation, "Code Quality report format": a JSON array of objects
with `description`, `check_name`, `fingerprint`, `severity` (`info`, `minor`, `major`, `critical` or
`blocker`) and `location` with `path` and `lines.begin`. A merge request shows each at its line.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from autograder.platforms.github import headline, hint_of
from autograder.platforms.notebook_lines import line_of
from autograder.records import ExerciseStatus, Report, SubmissionStatus
from autograder.reports.text import one_line, points

_SEVERITIES = {ExerciseStatus.PARTIAL: "minor", ExerciseStatus.UNFINISHED: "info"}


def code_quality(report: Report, notebook: Path, workspace: Path) -> list[dict[str, Any]]:
    """Return the report on code quality: an entry for each exercise that is not right.

    Args:
        report: the report on the notebook.
        notebook: the notebook, as a path that can be read now.
        workspace: the checkout; GitLab knows a file by its path from there.
    """
    return list(_entries(report, notebook, workspace))


def _entries(report: Report, notebook: Path, workspace: Path) -> Iterator[dict[str, Any]]:
    if report.status is not SubmissionStatus.GRADED:
        text = f"{headline(report)}: {'; '.join(report.notes)}"
        yield _entry("submission", text, "blocker", notebook, 1, workspace)
    for exercise in report.exercises:
        if exercise.status is not ExerciseStatus.PASSED:
            file, line = line_of(notebook, exercise.place, exercise.name)
            earned = f"{points(exercise.score)} of {points(exercise.max_score)}"
            text = f"{exercise.name}, {earned}: {hint_of(exercise)}"
            severity = _SEVERITIES.get(exercise.status, "major")
            yield _entry(exercise.name, text, severity, file, line, workspace)


def _entry(
    name: str, text: str, severity: str, file: Path, line: int, workspace: Path
) -> dict[str, Any]:
    try:
        shown = file.resolve().relative_to(workspace.resolve()).as_posix()
    except ValueError:
        shown = file.as_posix()
    said = (one_line(shown), one_line(name), one_line(text))
    return {
        "description": said[2],
        "check_name": f"chainrule.{said[1]}",
        "fingerprint": hashlib.sha256("\n".join(said).encode()).hexdigest(),
        "severity": severity,
        "location": {"path": said[0], "lines": {"begin": line}},
    }
