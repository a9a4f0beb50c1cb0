"""JUnit XML, read by junitparser."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree

from hypothesis import given
from junitparser import Error, Failure, JUnitXml, Skipped, TestCase, TestSuite

from autograder.exports.junit import junit
from autograder.grades.records import Grade
from autograder.records import CaseResult, CaseStatus, Group, Report, SubmissionStatus
from tests.exports.people import exercise_grade, grade, internal, internal_report, missing
from tests.reports.html_support import any_text, make_exercise, make_report, saying

CASES = (
    CaseResult("fixture", Group.FIXTURE, CaseStatus.FAILED, "b is off", "[1]", "[2]"),
    CaseResult("fresh", Group.FRESH, CaseStatus.ERROR, "ValueError", "SECRET", "SECRET", "SECRET"),
    CaseResult("edge", Group.PROPERTIES, CaseStatus.PASSED),
    CaseResult("late", Group.PROPERTIES, CaseStatus.SKIPPED, "not run"),
)
REPORT = make_report(
    "ada",
    make_exercise("a", "partial", 4.0, hint="look at b\nline 3", cases=CASES),
    make_exercise("b"),
    make_exercise("c", "unfinished"),
)


def read(pairs: Iterable[tuple[Grade, Report]], absent: Iterable[Grade] = ()) -> list[TestSuite]:
    text = "".join(junit(pairs, absent))
    assert ElementTree.fromstring(text.encode()).tag == "testsuites"
    return list(JUnitXml.fromstring(text.encode()))


def test_a_suite_for_each_submission_with_points_as_properties() -> None:
    marked = grade("ada", 14.0, name="Ada L", exercises=(exercise_grade("a", 4.0),))
    (suite,) = read([(marked, REPORT)])
    assert suite.name == "Ada L: step_by_step"
    assert (suite.tests, suite.failures, suite.errors, suite.skipped) == (7, 2, 1, 2)
    found = suite.properties()  # type: ignore[no-untyped-call]
    properties = {each.name: each.value for each in found}
    assert properties["final"] == "14"
    assert properties["max_score"] == "10"
    assert properties["a.score"] == "4"


def test_a_case_for_each_exercise_and_case() -> None:
    (suite,) = read([(grade("ada"), REPORT)])
    cases = [case for case in suite if isinstance(case, TestCase)]
    assert [(case.classname, case.name, [type(r) for r in case.result]) for case in cases] == [
        ("step_by_step.a", "a", [Failure]),
        ("step_by_step.a", "fixture", [Failure]),
        ("step_by_step.a", "fresh", [Error]),
        ("step_by_step.a", "edge", []),
        ("step_by_step.a", "late", [Skipped]),
        ("step_by_step.b", "b", []),
        ("step_by_step.c", "c", [Skipped]),
    ]
    assert cases[0].result[0].message == "look at b"
    assert "expected\n[1]" in str(cases[1].result[0].text)
    assert "SECRET" not in "".join(junit([(grade("ada"), REPORT)]))


def test_what_was_not_graded_is_no_failure_of_the_student() -> None:
    lost = make_report("bo", status=SubmissionStatus.UNREADABLE, notes=("it is a PDF",))
    suites = read([(internal("eve"), internal_report("eve")), (grade("bo"), lost)], [missing("cy")])
    results = [next(iter(suite)).result[0] for suite in suites]
    assert [(type(each), each.message) for each in results] == [
        (Error, "a failure of the grader"),
        (Error, "unreadable"),
        (Skipped, "not submitted"),
    ]
    assert results[1].text == "It is a PDF"


def test_an_empty_class_is_a_document() -> None:
    assert read([]) == []


@given(any_text)
def test_any_text_gives_valid_xml(text: str) -> None:
    named = grade(f"student {text}", name=text, comments=(text,))
    (suite,) = read([(named, saying(text))])
    assert suite.tests == len(list(suite))
