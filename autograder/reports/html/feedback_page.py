"""`feedback/<student>.html`: a student's feedback, without data of other students."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from autograder.records import (
    CaseResult,
    CaseStatus,
    ExerciseResult,
    ExerciseStatus,
    GroupResult,
    Report,
    Scope,
    SubmissionStatus,
    Visibility,
)
from autograder.reports.html.environment import environment
from autograder.reports.html.status_words import (
    CASES,
    GROUPS,
    LOOKS,
    Look,
    case_words,
    file_name,
    title,
)
from autograder.reports.text import points

FIRST_LINE = "<!doctype html><!-- a feedback page by Chainrule -->"
"""The first line of every feedback page; it identifies a page as our own."""

# Text from a submission cannot imitate this separator: its `<` is escaped.
_SEPARATOR = "<!-- one submission -->\n"
_LONG_LINES, _LONG = 14, 900


@dataclass(frozen=True, slots=True)
class PublishedCase:
    """A published case that did not pass.

    Below its sentence the page shows the expected and actual value with `remarks`, or `detail`.
    """

    name: str
    sentence: str
    pair: tuple[tuple[str, str], ...]
    remarks: tuple[str, ...]
    detail: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence shared by several hidden cases; `cases` lists their names."""

    sentence: str
    cases: str


@dataclass(frozen=True, slots=True)
class ExerciseSection:
    """An exercise on the page."""

    anchor: str
    name: str
    look: Look
    points: str
    groups: tuple[tuple[str, str, str], ...]
    hint: str
    code: str
    published: tuple[PublishedCase, ...]
    findings: tuple[Finding, ...]
    in_detail: bool


def render(report: Report) -> str:
    """Return the feedback page for a submission."""
    graded = report.status is SubmissionStatus.GRADED
    parts = [
        _section(_anchor(report, number), each) for number, each in enumerate(report.exercises)
    ]
    left = [part for part in parts if part.look is not LOOKS[ExerciseStatus.PASSED]]
    return (
        environment()
        .get_template("feedback.html.j2")
        .render(
            first_line=FIRST_LINE,
            separator=_SEPARATOR,
            student=report.submission.student,
            file=file_name(report.submission.path),
            assignment=report.assignment or "",
            title=title(report.assignment),
            status=str(report.status),
            score=points(report.score),
            max_score=points(report.max_score),
            share=_percent_earned(report) if graded else None,
            only_public=graded and report.scope is Scope.PUBLIC,
            parts=parts,
            left=left,
            unwritten=all(each.status is ExerciseStatus.UNFINISHED for each in report.exercises),
            in_detail=[part for part in left if part.in_detail],
            end_to_end=report.end_to_end if graded else None,
            # Notes on an internal fault are for the teacher only.
            notes=report.notes if report.status is not SubmissionStatus.INTERNAL else (),
            anchor=_anchor(report, len(parts)),
        )
    )


def join(page: str, other: str) -> str:
    """Merge two pages of the same student; each may hold several submissions.

    The submissions are sorted, so the order of the two pages does not matter.
    """
    head, *first, tail = page.split(_SEPARATOR)
    _head, *second, _tail = other.split(_SEPARATOR)
    return _SEPARATOR.join([head, *sorted(first + second), tail])


def _percent_earned(report: Report) -> float:
    if not report.max_score or report.score is None:
        return 0.0
    return round(100 * report.score / report.max_score, 1)


def _anchor(report: Report, number: int) -> str:
    """Return an id that is unique on the page, even if it holds several submissions."""
    named = f"{report.assignment} {report.submission.path}".encode(errors="surrogatepass")
    return f"s{hashlib.sha256(named).hexdigest()[:6]}-{number + 1}"


def _section(anchor: str, exercise: ExerciseResult) -> ExerciseSection:
    unwritten = exercise.status is ExerciseStatus.UNFINISHED
    told = not unwritten and exercise.status is not ExerciseStatus.PASSED
    hint, _break, code = exercise.hint.partition("\n") if told else ("", "", "")
    wrong = [case for case in exercise.cases if told and case.status is not CaseStatus.PASSED]
    return ExerciseSection(
        anchor=anchor,
        name=exercise.name,
        look=LOOKS[exercise.status],
        points=f"{points(exercise.score)} of {points(exercise.max_score)}",
        groups=() if unwritten else tuple(_group(g) for g in exercise.groups if g.max_score),
        hint=hint,
        code=code,
        published=_published(wrong),
        findings=_findings(wrong),
        in_detail=told,
    )


def _group(group: GroupResult) -> tuple[str, str, str]:
    full = group.score >= group.max_score
    tone = "right" if full else "part" if group.score else "wrong"
    return GROUPS[group.group], f"{points(group.score)} of {points(group.max_score)}", tone


def _published(wrong: list[CaseResult]) -> tuple[PublishedCase, ...]:
    found: list[PublishedCase] = []
    for case in wrong:
        if case.visibility is Visibility.PUBLIC and case.message:
            name = " ".join(["Published example", *case_words(case.name).split()])
            pair = (("Expected", case.expected), ("Yours", case.actual))
            has_pair = bool(case.expected or case.actual)
            found.append(
                PublishedCase(
                    name,
                    case.message,
                    pair if has_pair else (),
                    remarks=tuple(case.remark.split("\n")) if has_pair and case.remark else (),
                    detail="" if has_pair else case.remark,
                    is_open=not found and not _is_long(case),
                )
            )
    return tuple(found)


def _is_long(case: CaseResult) -> bool:
    text = "\n".join((case.expected, case.actual, case.remark))
    return len(text) > _LONG or text.count("\n") > _LONG_LINES


def _findings(wrong: list[CaseResult]) -> tuple[Finding, ...]:
    """Group the hidden cases by the sentence that describes their failure."""
    alike: dict[str, list[str]] = {}
    for case in wrong:
        if case.visibility is Visibility.HIDDEN and case.message:
            said = CASES[case.status]
            if case.status is not CaseStatus.SKIPPED:
                said = f"{said}: {case.message}"
            alike.setdefault(said, []).append(case_words(case.name))
    return tuple(Finding(said, ", ".join(names)) for said, names in alike.items())
