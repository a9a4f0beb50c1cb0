"""Grade the work of one student in a folder, as the programs for platforms do."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from autograder.content.description import Assignment, load_assignment
from autograder.content.secret import run_secret
from autograder.finding.found import Found
from autograder.grades.grades import class_grades
from autograder.grades.records import Grade
from autograder.grading.choosing import Choosing, unusable, with_assignment, with_notes
from autograder.grading.graders import Graders
from autograder.grading.own_modules import left_out, read_modules
from autograder.grading.submission import Watch, grade_submission
from autograder.platforms.picking import pick
from autograder.records import Report
from autograder.sandbox.supervisor import Sandbox


def load(name: str, course: Path | None) -> Assignment:
    """Load the assignment: with its answers if there is a course folder."""
    return load_assignment(name, course=course)


def grade_folder(
    folder: Path,
    assignment: Assignment,
    course: Path | None,
    student: str,
    watch: Watch | None = None,
) -> Report:
    """Return the report on the notebook in a folder; there is always one.

    Args:
        folder: the folder with the student's files.
        assignment: the assignment.
        course: the course folder; without it the published cases are graded.
        student: who handed in, as the report says it. Hidden cases are drawn for this name.
        watch: called with the result of each exercise as soon as it is final.
    """
    found = pick(folder, [assignment], student, course)
    with Sandbox() as sandbox:
        graders = Graders(sandbox, course, run_secret())
        return _graded(found, graders, assignment.id, watch)


def grade_of(report: Report) -> Grade:
    """Return the grade of a single report, without rules of a course."""
    (grade,) = class_grades([replace(report, assignment=report.assignment or "")]).grades
    return grade


def _graded(found: Found, graders: Graders, name: str, watch: Watch | None) -> Report:
    if found.unusable:
        return with_assignment(unusable(graders, found), graders, name)
    choosing, watching = Choosing(found), watch if len(found.candidates) == 1 else None
    while True:
        item = choosing.item
        report = grade_submission(
            item.path,
            graders,
            item.student,
            wanted=name,
            modules=read_modules(item),
            seconds=choosing.left,
            number=choosing.number,
            watch=watching,
        )
        final = choosing.take(with_notes(report, left_out(item)))
        if final is not None:
            return final
