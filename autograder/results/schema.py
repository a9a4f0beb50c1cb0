"""Convert reports to JSON data and back, in schema 2 (`docs/report.schema.json`).

Schema 1 can still be read. It kept the expected value, the actual value and the remark of a public
case inside the message; reading splits them once, for all callers.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from autograder.records import (
    CaseResult,
    CaseStatus,
    EndToEnd,
    ExerciseResult,
    ExerciseStatus,
    Group,
    GroupResult,
    Origin,
    Person,
    Place,
    Report,
    Scope,
    Submission,
    SubmissionStatus,
    Visibility,
)

SCHEMA_VERSION = 2
_LARGEST = 1e9
_PAIR_OF_SCHEMA_1 = re.compile(
    r"((?P<before>[^\n]*)\n)?expected\n(?P<expected>.*?)\nactual\n(?P<actual>.*?)"
    r"(\n(?P<after>first difference at [^\n]*))?",
    re.S,
)


def to_dict(report: Report) -> dict[str, Any]:
    """Return a report as JSON data of schema 2.

    >>> report = Report(
    ...     assignment="step_by_step", scope=Scope.FULL, status=SubmissionStatus.UNREADABLE,
    ...     submission=Submission("ada", "a.ipynb", None), score=0, max_score=100, seconds=0.1,
    ...     isolation=(), end_to_end=EndToEnd.NOT_RUN, exercises=(), notes=(),
    ... )
    >>> data = to_dict(report)
    >>> data["schema"], data["status"], from_dict(data) == report
    (2, 'unreadable', True)
    """
    return {
        "schema": SCHEMA_VERSION,
        "assignment": report.assignment,
        "scope": str(report.scope),
        "submission": {
            "student": report.submission.student,
            "path": report.submission.path,
            "sha256": report.submission.sha256,
            "origin": _origin_dict(report.submission.origin),
        },
        "status": str(report.status),
        "score": report.score,
        "max_score": report.max_score,
        "seconds": report.seconds,
        "isolation": list(report.isolation),
        "end_to_end": str(report.end_to_end),
        "exercises": [_exercise_dict(exercise) for exercise in report.exercises],
        "notes": list(report.notes),
        "run": dict(report.run),
    }


def from_dict(record: Mapping[str, Any]) -> Report:
    """Return the report from JSON data of schema 2 or schema 1.

    Raises:
        KeyError, TypeError, ValueError: the data are not a valid record.
    """
    submission, run = record["submission"], record["run"]
    is_first = record.get("schema") == 1
    return Report(
        assignment=None if record["assignment"] is None else _text(record["assignment"]),
        scope=Scope(record["scope"]),
        submission=Submission(
            _text(submission["student"]),
            _text(submission["path"]),
            None if submission["sha256"] is None else _text(submission["sha256"]),
            _origin(submission.get("origin")),
        ),
        status=SubmissionStatus(record["status"]),
        score=None if record["score"] is None else _number(record["score"]),
        max_score=_number(record["max_score"]),
        seconds=_number(record["seconds"]),
        isolation=_texts(record["isolation"]),
        end_to_end=EndToEnd(record["end_to_end"]),
        exercises=tuple(_exercise_result(entry, is_first) for entry in _list(record["exercises"])),
        notes=_texts(record["notes"]),
        run={_text(key): _text(run[key]) for key in run},
    )


def _origin_dict(origin: Origin | None) -> dict[str, Any] | None:
    if origin is None:
        return None
    return {
        "platform": origin.platform,
        "name": origin.name,
        "people": [
            {"name": person.name, "user": person.user, "email": person.email}
            for person in origin.people
        ],
        "attempt": origin.attempt,
        "submitted_at": origin.submitted_at,
        "late": origin.late,
    }


def _origin(entry: Mapping[str, Any] | None) -> Origin | None:
    """Return where a submission came from; records of older versions do not tell."""
    if entry is None:
        return None
    late = entry["late"]
    if late not in (True, False, None):
        raise TypeError("not the origin of a submission")
    return Origin(
        _text(entry["platform"]),
        _text(entry["name"]),
        tuple(
            Person(_text(each["name"]), _text(each["user"]), _text(each["email"]))
            for each in _list(entry["people"])
        ),
        _count(entry["attempt"]),
        _text(entry["submitted_at"]),
        late,
    )


def _exercise_dict(result: ExerciseResult) -> dict[str, Any]:
    return {
        "name": result.name,
        "status": str(result.status),
        "score": result.score,
        "max_score": result.max_score,
        "hint": result.hint,
        "mistake": next(iter(result.mistakes), None),
        "mistakes": list(result.mistakes),
        "groups": [
            {"group": str(each.group), "score": each.score, "max_score": each.max_score}
            for each in result.groups
        ],
        "cases": [_case_dict(case) for case in result.cases],
        "place": _place_dict(result.place),
    }


def _place_dict(place: Place | None) -> dict[str, Any] | None:
    if place is None:
        return None
    return {
        "cell": place.cell,
        "line": place.line,
        "function": place.function,
        "is_exact": place.is_exact,
        "file": place.file,
        "code": [[number, text] for number, text in place.code],
    }


def _case_dict(case: CaseResult) -> dict[str, Any]:
    data = {
        "name": case.name,
        "group": str(case.group),
        "visibility": str(case.visibility),
        "status": str(case.status),
        "message": case.message,
    }
    if case.visibility is Visibility.PUBLIC:
        data |= {"expected": case.expected, "actual": case.actual, "remark": case.remark}
    return data


def _exercise_result(entry: Mapping[str, Any], is_first: bool) -> ExerciseResult:
    return ExerciseResult(
        name=_text(entry["name"]),
        status=ExerciseStatus(entry["status"]),
        score=_number(entry["score"]),
        max_score=_number(entry["max_score"]),
        hint=_text(entry["hint"]),
        mistakes=_texts(entry["mistakes"]),
        cases=tuple(_case_result(case, is_first) for case in _list(entry["cases"])),
        groups=tuple(
            GroupResult(Group(each["group"]), _number(each["score"]), _number(each["max_score"]))
            for each in _list(entry["groups"])
        ),
        place=_place(entry.get("place")),
    )


def _place(entry: Mapping[str, Any] | None) -> Place | None:
    """Return the place to look at; records of older versions do not tell."""
    if entry is None:
        return None
    is_exact = entry["is_exact"]
    if type(is_exact) is not bool:
        raise TypeError("not a place in a student's code")
    return Place(
        _count(entry["cell"]),
        _count(entry["line"]),
        _text(entry["function"]),
        is_exact,
        _text(entry["file"]),
        tuple((_count(number), _text(text)) for number, text in _list(entry["code"])),
    )


def _case_result(case: Mapping[str, Any], is_first: bool) -> CaseResult:
    known = CaseResult(
        _text(case["name"]),
        Group(case["group"]),
        CaseStatus(case["status"]),
        _text(case["message"]),
    )
    if known.visibility is Visibility.HIDDEN:
        return known
    shown = (
        _shown_in_schema_1(known.message)
        if is_first
        else (known.message, case["expected"], case["actual"], case["remark"])
    )
    return CaseResult(known.name, known.group, known.status, *map(_text, shown))


def _shown_in_schema_1(text: str) -> tuple[str, str, str, str]:
    """Split a message of schema 1 into message, expected, actual and remark."""
    message, _newline, more = text.partition("\n")
    found = _PAIR_OF_SCHEMA_1.fullmatch(more)
    if found is None:
        return message, "", "", more
    remarks = [part for part in (found["before"], found["after"]) if part]
    return message, found["expected"], found["actual"], "\n".join(remarks)


def _text(value: Any) -> str:
    if type(value) is not str:
        raise TypeError("not a string")
    return value


def _count(value: Any) -> int:
    if type(value) is not int:
        raise TypeError("not an integer")
    return value


def _number(value: Any) -> float:
    if type(value) not in (int, float) or not abs(value) < _LARGEST:
        raise TypeError("not a number in the range of points and seconds")
    return value  # type: ignore[no-any-return]


def _list(value: Any) -> list[Any]:
    if type(value) is not list:
        raise TypeError("not a list")
    return value


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(_text(each) for each in _list(value))
