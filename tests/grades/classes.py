"""Class lists, origins and reports for the tests of the grades."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from autograder.grades.class_list import ClassList, parse_class_list
from autograder.grades.policy import Policy
from autograder.grades.policy_file import parse_policy
from autograder.grades.records import Decision, DecisionKind
from autograder.records import Origin, Person, Report
from autograder.results.store import Results
from tests.results.runs import report

NAME = "step_by_step"
CANVAS = """Student,ID,SIS User ID,SIS Login ID,Section,Homework (77)
    Points Possible,,,,,100
"Lovelace, Ada",12,S1,ada,Lab A,
"Babbage, Charles",13,S2,charles,Lab A and Lab B,
"Student, Test",99,,,,
"""


def canvas_list(text: str = CANVAS) -> ClassList:
    return parse_class_list(text.encode(), "class.csv", {})


def handed_in(
    student: str,
    scores: Mapping[str, float] | None = None,
    *,
    people: tuple[Person, ...] | None = None,
    platform: str = "canvas",
    attempt: int = 0,
    at: str = "",
    late: bool | None = None,
    path: str = "",
    **more: Any,
) -> Report:
    """Return the report of a submission from a platform: 10 of 20 points if not told otherwise."""
    made = report(student, {"relu": 10.0, "sigmoid": 0.0} if scores is None else scores, **more)
    name, _, user = student.rpartition("_")
    people = (Person(name or user, user),) if people is None else people
    origin = Origin(platform, student, people, attempt, at, late)
    place = path or f"{student}-{attempt}.ipynb"
    return replace(made, submission=replace(made.submission, origin=origin, path=place))


def rules(**keys: Any) -> Policy:
    """Return the rules of one assignment; `time_zone` is UTC."""
    return parse_policy({"time_zone": "UTC", "assignments": {NAME: keys}})


def points(student: str, number: float, exercise: str = "", **more: Any) -> Decision:
    return Decision(DecisionKind.POINTS, student, NAME, exercise, number, "why", **more)


def write(folder: Path, *reports: Report) -> Path:
    results = Results(folder)
    for each in reports:
        results.append(each)
    return folder
