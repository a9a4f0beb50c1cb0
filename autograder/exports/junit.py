"""JUnit XML: a test suite for each submission, a test case for each case of an exercise.

The form is the one that CI services share (`testsuites`, `testsuite`, `testcase`, `failure`,
`error`, `skipped`, `properties`), as junitparser and the schema of Jenkins' xUnit plugin
describe it. Points are properties of the suite: a test case knows only passed and failed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from xml.etree import ElementTree

from autograder.grades.records import Grade, Standing
from autograder.records import (
    CaseResult,
    CaseStatus,
    ExerciseResult,
    ExerciseStatus,
    Report,
    SubmissionStatus,
    Visibility,
)
from autograder.reports.text import case_text, points, printable, sentence

_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="chainrule">\n'
_NOT_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_FAILED, _ERROR, _SKIPPED = "failure", "error", "skipped"
_CASES = {
    CaseStatus.FAILED: _FAILED,
    CaseStatus.ERROR: _ERROR,
    CaseStatus.TIMEOUT: _ERROR,
    CaseStatus.CRASHED: _ERROR,
    CaseStatus.SKIPPED: _SKIPPED,
}
_EXERCISES = {
    ExerciseStatus.PARTIAL: _FAILED,
    ExerciseStatus.FAILED: _FAILED,
    ExerciseStatus.MISSING: _FAILED,
    ExerciseStatus.ERROR: _ERROR,
    ExerciseStatus.TIMEOUT: _ERROR,
    ExerciseStatus.CRASHED: _ERROR,
    ExerciseStatus.SKIPPED: _SKIPPED,
    ExerciseStatus.UNFINISHED: _SKIPPED,
}


def junit(pairs: Iterable[tuple[Grade, Report]], absent: Iterable[Grade] = ()) -> Iterator[str]:
    """Yield the document in pieces, a suite at a time.

    Args:
        pairs: each grade with the report of the file that counts.
        absent: the grades of students without a submission; each gets a suite with a skipped test.
    """
    yield _HEAD
    for grade, report in pairs:
        yield _text(_suite(grade, report))
    for grade in absent:
        yield _text(_suite(grade, None))
    yield "</testsuites>\n"


def _text(suite: ElementTree.Element) -> str:
    ElementTree.indent(suite, level=1)
    return "  " + ElementTree.tostring(suite, encoding="unicode").strip() + "\n"


def _suite(grade: Grade, report: Report | None) -> ElementTree.Element:
    assignment = grade.assignment or "unknown"
    suite = _element("testsuite", name=f"{grade.name or grade.student}: {assignment}")
    properties = ElementTree.SubElement(suite, "properties")
    for name, value in _properties(grade):
        properties.append(_element("property", name=name, value=value))
    for case in _cases(grade, report, assignment):
        suite.append(case)
    for kind in (_FAILED, _ERROR, _SKIPPED):
        plural = {_FAILED: "failures", _ERROR: "errors", _SKIPPED: "skipped"}[kind]
        suite.set(plural, str(sum(case.find(kind) is not None for case in suite)))
    suite.set("tests", str(len(suite.findall("testcase"))))
    suite.set("time", f"{report.seconds if report is not None else 0:.3f}")
    return suite


def _properties(grade: Grade) -> Iterator[tuple[str, str]]:
    yield "student", grade.student
    yield "assignment", grade.assignment or ""
    yield "status", str(grade.standing)
    for name in ("raw", "score", "penalty", "extra", "final", "max_score"):
        value = getattr(grade, name)
        if value is not None:
            yield name, points(value)
    for exercise in grade.exercises:
        yield f"{exercise.name}.score", points(exercise.score)
        yield f"{exercise.name}.max_score", points(exercise.max_score)


def _cases(grade: Grade, report: Report | None, assignment: str) -> Iterator[ElementTree.Element]:
    if report is None:
        yield _case(assignment, "submission", _SKIPPED, str(grade.standing).replace("_", " "), "")
    elif Standing.INTERNAL in (grade.standing, report.status):
        yield _case(assignment, "submission", _ERROR, "a failure of the grader", "")
    elif report.status is SubmissionStatus.UNREADABLE:
        why = "\n".join(map(sentence, report.notes))
        yield _case(assignment, "submission", _ERROR, "unreadable", why)
    else:
        for exercise in report.exercises:
            yield from _of_exercise(f"{assignment}.{exercise.name}", exercise)


def _of_exercise(name: str, exercise: ExerciseResult) -> Iterator[ElementTree.Element]:
    kind = _EXERCISES.get(exercise.status, "")
    earned = f"{points(exercise.score)} of {points(exercise.max_score)} points"
    yield _case(name, exercise.name, kind, exercise.hint.partition("\n")[0] or earned, earned)
    for case in exercise.cases:
        yield _case(name, case.name, _CASES.get(case.status, ""), case.message, _detail(case))


def _detail(case: CaseResult) -> str:
    """Return the text of a case; a hidden case says its sentence only."""
    return case_text(case) if case.visibility is Visibility.PUBLIC else case.message


def _case(group: str, name: str, kind: str, message: str, detail: str) -> ElementTree.Element:
    case = _element("testcase", classname=group, name=name)
    if kind:
        outcome = _element(kind, message=message)
        outcome.text = _clean(detail)
        case.append(outcome)
    return case


def _element(tag: str, **attributes: str) -> ElementTree.Element:
    return ElementTree.Element(tag, {name: _clean(value) for name, value in attributes.items()})


def _clean(text: str) -> str:
    """Return text that XML can hold, without what a CI service takes for a command."""
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", printable(text))
