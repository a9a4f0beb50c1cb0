"""All that the page of a student shows, as JSON data."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from autograder.grades.records import Decision, DecisionKind, ExerciseGrade, Grade
from autograder.records import CaseResult, ExerciseResult, Report
from autograder.reports.html.status_words import GROUPS, case_words, file_name, in_words
from autograder.reports.text import one_line, printable, sentence
from autograder.serving.submission_code import (
    Code,
    Definition,
    Mark,
    definitions_in,
    marks_in,
    read_code,
    visible,
)


def current(
    decisions: Sequence[Decision], kind: DecisionKind, exercise: str = ""
) -> Decision | None:
    """Return the last decision of a kind, or None."""
    for each in reversed(decisions):
        if each.kind is kind and each.exercise == exercise:
            return each
    return None


def version_of(decision: Decision | None) -> str:
    """Return a short name for what stands; a save names the version that it was based on.

    >>> version_of(None)
    ''
    """
    if decision is None:
        return ""
    text = json.dumps(asdict(decision), sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def make_view(
    row: Mapping[str, Any], grade: Grade, report: Report | None, folder: Path
) -> dict[str, Any]:
    """Return the data of a student's page.

    Args:
        row: the student's row of the class list.
        grade: the student's grade.
        report: the full report of the attempt to show; None if nothing was handed in.
        folder: the results folder; paths in reports are searched from here, too.
    """
    code = read_code(report, folder) if report else Code()
    names = [each.name for each in report.exercises] if report else []
    definitions = definitions_in(code.cells, names)
    grades = {each.name: each for each in grade.exercises}
    exercises = report.exercises if report else ()
    return {
        "row": dict(row),
        "file": one_line(file_name(report.submission.path)) if report else "",
        "path": report.submission.path if report else "",
        "counting": grade.path,
        "status": str(report.status) if report else "",
        "shown_score": report.score if report else None,
        "extra": grade.extra,
        "late_by": grade.late_by,
        "due": grade.due,
        "exercises": [
            _exercise(each, grades.get(each.name), grade.decisions, definitions.get(each.name))
            for each in exercises
        ],
        "comment": _decided(current(grade.decisions, DecisionKind.COMMENT)),
        "excuse": _decided(current(grade.decisions, DecisionKind.EXCUSE)),
        "more_time": _decided(current(grade.decisions, DecisionKind.MORE_TIME)),
        "whole": _decided(current(grade.decisions, DecisionKind.POINTS)),
        "attempts": [_attempt(each) for each in grade.attempts],
        "decisions": [_decided(each) for each in grade.decisions],
        "notes": [
            sentence(printable(each)) for each in (*grade.notes, *(report.notes if report else ()))
        ],
        "code": _code(code, marks_in(report, definitions) if report else ()),
        "run": _run(report),
    }


def _exercise(
    result: ExerciseResult,
    grade: ExerciseGrade | None,
    decisions: Sequence[Decision],
    definition: Definition | None,
) -> dict[str, Any]:
    decision = current(decisions, DecisionKind.POINTS, result.name)
    return {
        "name": result.name,
        "status": str(result.status),
        "automatic": result.score,
        "score": grade.score if grade else result.score,
        "max": result.max_score,
        "is_outdated": bool(grade and grade.is_outdated),
        "by_hand": bool(grade and grade.decision),
        "decided": _decided(decision),
        "hint": printable(result.hint),
        "mistakes": [in_words(name) for name in result.mistakes],
        "groups": [
            {"name": GROUPS[each.group], "score": each.score, "max": each.max_score}
            for each in result.groups
        ],
        "cases": [_case(case) for case in result.cases],
        "definition": definition and asdict(definition),
        "recorded": [[number, visible(line)] for number, line in result.place.code]
        if result.place
        else [],
    }


def _case(case: CaseResult) -> dict[str, Any]:
    return {
        "name": case_words(case.name) or in_words(case.name),
        "group": GROUPS[case.group],
        "visibility": str(case.visibility),
        "status": str(case.status),
        "message": printable(case.message),
        "expected": printable(case.expected),
        "actual": printable(case.actual),
        "remark": printable(case.remark),
    }


def _decided(decision: Decision | None) -> dict[str, Any] | None:
    if decision is None:
        return None
    data = {**asdict(decision), "kind": str(decision.kind), "version": version_of(decision)}
    return {**data, "why": printable(decision.why)}


def _attempt(attempt: Any) -> dict[str, Any]:
    return {
        **asdict(attempt),
        "timing": str(attempt.timing),
        "file": one_line(file_name(attempt.path)),
    }


def _code(code: Code, marks: Iterable[Mark]) -> dict[str, Any]:
    return {
        "problem": code.problem,
        "cells": [
            {"number": cell.number, "text": visible(cell.source)}
            for cell in code.cells
            if cell.source.strip()
        ],
        "marks": [
            {
                "cell": mark.cell,
                "line": mark.line,
                "exercise": mark.exercise,
                "sentence": one_line(mark.sentence),
            }
            for mark in marks
        ],
    }


def _run(report: Report | None) -> list[list[str]]:
    if report is None:
        return []
    details = {
        "version": report.run.get("version", ""),
        "secret": report.run.get("secret_fingerprint", ""),
        "scope": str(report.scope),
        "isolation": ", ".join(report.isolation),
        "seconds": f"{report.seconds:.3f}",
        "checksum": (report.submission.sha256 or "")[:12],
    }
    return [[name, one_line(value)] for name, value in details.items() if value]
