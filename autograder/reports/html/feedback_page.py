"""`feedback/<student>.html`: what a student reads of the own submission, and of nobody else's."""

from __future__ import annotations

import hashlib
import re
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
)
from autograder.reports.html.engine import environment
from autograder.reports.html.words import (
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
"""The first line of every feedback page, by which one of ours is known."""

# No text of a submission can look like this: its `<` is escaped.
_SEAM = "<!-- one submission -->\n"
_LONG_LINES, _LONG = 14, 900
_EXPECTED_AND_ACTUAL = re.compile(
    r"((?P<before>[^\n]*)\n)?expected\n(?P<expected>.*?)\nactual\n(?P<actual>.*?)"
    r"(\n(?P<after>first difference at [^\n]*))?",
    re.S,
)


@dataclass(frozen=True, slots=True)
class Published:
    """A published case that is not right.

    Below its sentence stand expected and actual with remarks on them, or else `detail` as it is.
    """

    name: str
    sentence: str
    detail: str
    pair: tuple[tuple[str, str], ...]
    remarks: tuple[str, ...]
    is_open: bool


@dataclass(frozen=True, slots=True)
class Finding:
    """What several cases that are not shown have in common."""

    sentence: str
    cases: str


@dataclass(frozen=True, slots=True)
class Part:
    """One exercise as the page shows it."""

    anchor: str
    name: str
    look: Look
    points: str
    groups: tuple[tuple[str, str, str], ...]
    hint: str
    code: str
    published: tuple[Published, ...]
    findings: tuple[Finding, ...]
    in_detail: bool


def render(report: Report) -> str:
    """Return the page of a student with one submission."""
    graded = report.status is SubmissionStatus.GRADED
    parts = [_part(_anchor(report, number), each) for number, each in enumerate(report.exercises)]
    left = [part for part in parts if part.look is not LOOKS[ExerciseStatus.PASSED]]
    return (
        environment()
        .get_template("feedback.html.j2")
        .render(
            first_line=FIRST_LINE,
            seam=_SEAM,
            student=report.submission.student,
            file=file_name(report.submission.path),
            assignment=report.assignment or "",
            title=title(report.assignment),
            status=str(report.status),
            score=points(report.score),
            max_score=points(report.max_score),
            share=_share(report) if graded else None,
            only_public=graded and report.scope is Scope.PUBLIC,
            parts=parts,
            left=left,
            unwritten=all(each.status is ExerciseStatus.UNFINISHED for each in report.exercises),
            in_detail=[part for part in left if part.in_detail],
            end_to_end=report.end_to_end if graded else "",
            # What went wrong on our side is for the teacher.
            notes=report.notes if report.status is not SubmissionStatus.INTERNAL else (),
            anchor=_anchor(report, len(parts)),
        )
    )


def join(page: str, other: str) -> str:
    """Return the page that holds the submissions of both; the order of pages makes no difference.

    Both are pages of the same student, of one submission or joined before.
    """
    head, *first, tail = page.split(_SEAM)
    _head, *second, _tail = other.split(_SEAM)
    return _SEAM.join([head, *sorted(first + second), tail])


def _share(report: Report) -> float:
    if not report.max_score or report.score is None:
        return 0.0
    return round(100 * report.score / report.max_score, 1)


def _anchor(report: Report, number: int) -> str:
    """Return an id that no other part of the page has, also when it holds more submissions."""
    named = f"{report.assignment} {report.submission.path}".encode(errors="surrogatepass")
    return f"s{hashlib.sha256(named).hexdigest()[:6]}-{number + 1}"


def _part(anchor: str, exercise: ExerciseResult) -> Part:
    unwritten = exercise.status is ExerciseStatus.UNFINISHED
    told = not unwritten and exercise.status is not ExerciseStatus.PASSED
    hint, _break, code = exercise.hint.partition("\n") if told else ("", "", "")
    wrong = [case for case in exercise.cases if told and case.status is not CaseStatus.PASSED]
    return Part(
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


def _published(wrong: list[CaseResult]) -> tuple[Published, ...]:
    found: list[Published] = []
    for case in wrong:
        if case.visibility == "public" and case.message:
            sentence, _break, detail = case.message.partition("\n")
            is_long = len(detail) > _LONG or detail.count("\n") > _LONG_LINES
            name = " ".join(["Published example", *case_words(case.name).split()])
            pair, remarks = _pair(detail)
            is_open = not found and not is_long
            found.append(Published(name, sentence, detail, pair, remarks, is_open))
    return tuple(found)


def _pair(detail: str) -> tuple[tuple[tuple[str, str], ...], tuple[str, ...]]:
    """Take expected and actual apart, and what is said before and after them."""
    parts = _EXPECTED_AND_ACTUAL.fullmatch(detail)
    if parts is None:
        return (), ()
    pair = (("Expected", parts["expected"]), ("Yours", parts["actual"]))
    return pair, tuple(text for text in (parts["before"], parts["after"]) if text)


def _findings(wrong: list[CaseResult]) -> tuple[Finding, ...]:
    """Gather the hidden cases of which the same is to be said."""
    alike: dict[str, list[str]] = {}
    for case in wrong:
        if case.visibility != "public" and case.message:
            said = CASES[case.status]
            if case.status is not CaseStatus.SKIPPED:
                said = f"{said}: {case.message}"
            alike.setdefault(said, []).append(case_words(case.name))
    return tuple(Finding(said, ", ".join(names)) for said, names in alike.items())
