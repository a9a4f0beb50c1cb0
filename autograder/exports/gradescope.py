"""Gradescope: `results.json` for one student.

The form, from Gradescope's autograder specifications: `score` overrides the sum of the tests;
`tests` hold `score`, `max_score`, `status`, `name`, `output` and `visibility`; formats of text are
`text`, `html`, `simple_format`, `md` and `ansi`. If any test is hidden, Gradescope hides the total
from the student, so no test is hidden here: what a student must not see is not in the file.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from autograder.errors import UsageError
from autograder.exports.entries import entry
from autograder.grades.records import ExerciseGrade, Grade, Timing
from autograder.records import (
    CaseStatus,
    ExerciseResult,
    ExerciseStatus,
    Report,
    SubmissionStatus,
    Visibility,
)
from autograder.reports.text import case_text, points, printable, sentence


def gradescope_results(grade: Grade, report: Report) -> dict[str, Any]:
    """Return the content of `results.json`.

    Args:
        grade: the student's grade.
        report: the report of the file that counts.

    Raises:
        UsageError: there is no score to give, because the grader failed or the student is excused.
    """
    made = entry(grade)
    if made.points is None:
        why = "excused" if made.excused else made.left
        raise UsageError(f"{grade.name or grade.student} has no score to export: {why}")
    counted = {exercise.name: exercise for exercise in grade.exercises}
    tests = [_test(number, each, counted.get(each.name)) for number, each in numbered(report)]
    return {
        "score": made.points,
        "execution_time": round(report.seconds, 3),
        "output": _output(grade, report),
        "output_format": "text",
        "test_output_format": "text",
        "test_name_format": "text",
        "visibility": "visible",
        "stdout_visibility": "hidden",
        "tests": tests,
        "extra_data": {
            "assignment": grade.assignment,
            "raw": grade.raw,
            "penalty": grade.penalty,
            "extra": grade.extra,
            "sha256": grade.sha256,
            "scope": str(grade.scope),
        },
    }


def unfinished_results(
    exercises: Iterable[tuple[str, float]], done: Mapping[str, ExerciseResult]
) -> dict[str, Any]:
    """Return the content of `results.json` while grading goes on.

    The file is kept on disk in case the platform stops the run.

    Args:
        exercises: the name and the maximum points of each exercise, in the order of the workbook.
        done: the results that are final, by the exercise's name.
    """
    tests = [
        _test(number, done[name], None) if name in done else _waiting(number, name, most)
        for number, (name, most) in enumerate(exercises, start=1)
    ]
    return {
        "score": round(sum(test["score"] for test in tests), 4),
        "output": "Grading was stopped before its end. Exercises that were not reached have no "
        "points here. Hand in again, or tell your instructor.",
        "output_format": "text",
        "test_output_format": "text",
        "test_name_format": "text",
        "visibility": "visible",
        "stdout_visibility": "hidden",
        "tests": tests,
    }


def _waiting(number: int, name: str, most: float) -> dict[str, Any]:
    return {
        "number": str(number),
        "name": printable(name),
        "score": 0.0,
        "max_score": most,
        "status": "failed",
        "output": "Not graded: grading was stopped before this exercise",
        "visibility": "visible",
    }


def numbered(report: Report) -> list[tuple[int, ExerciseResult]]:
    """Return the exercises with their numbers, counted from 1."""
    return list(enumerate(report.exercises, start=1))


def _test(number: int, exercise: ExerciseResult, counted: ExerciseGrade | None) -> dict[str, Any]:
    score = exercise.score if counted is None else counted.score
    return {
        "number": str(number),
        "name": printable(exercise.name),
        "score": score,
        "max_score": exercise.max_score,
        "status": "passed" if score >= exercise.max_score else "failed",
        "output": "\n".join(student_lines(exercise)),
        "visibility": "visible",
    }


def student_lines(exercise: ExerciseResult) -> list[str]:
    """Return the text on an exercise that a student may read: the hint and the cases, line by line.

    Of a hidden case, only the kind of difference is said.
    """
    if exercise.status is ExerciseStatus.UNFINISHED:
        return ["Not written yet"]
    lines = [exercise.hint] if exercise.status is not ExerciseStatus.PASSED else []
    for case in exercise.cases:
        if case.status is CaseStatus.PASSED:
            continue
        text = case_text(case) if case.visibility is Visibility.PUBLIC else case.message
        lines.append(f"{case.name}: {case.status}{': ' * bool(text)}{text}")
    return [printable(line) for line in lines if line]


def _output(grade: Grade, report: Report) -> str:
    lines = list(grade.comments)
    if report.status is SubmissionStatus.UNREADABLE:
        lines += map(sentence, report.notes)
    if grade.timing is Timing.LATE and grade.penalty:
        lines.append(f"Taken off because it was late: {points(grade.penalty)}")
    return printable("\n".join(lines)) if lines else "Graded by Chainrule"
