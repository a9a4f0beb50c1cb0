"""`feedback/<student>.html`: a student's feedback, without data of other students."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache

from markupsafe import Markup

from autograder.grades.records import ExerciseGrade, Grade
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
from autograder.reports.html.code_lines import CodeView, code_view, shown_line
from autograder.reports.html.environment import environment
from autograder.reports.html.grade_lines import GradeView, grade_view, percent, time_sentence
from autograder.reports.html.status_words import (
    CASES,
    GROUPS,
    LOOKS,
    Look,
    case_words,
    file_name,
    title,
)
from autograder.reports.html.value_marks import marked
from autograder.reports.marks import mark_of
from autograder.reports.text import points, printable

FIRST_LINE = "<!doctype html><!-- a feedback page by Chainrule -->"
"""The first line of every feedback page; it identifies a page as our own."""

# Text from a submission cannot imitate this separator: its `<` is escaped.
_SEPARATOR = "<!-- one submission -->\n"
_LONG_LINES, _LONG = 14, 900
_PLATFORMS = {
    "canvas": "Canvas",
    "moodle": "Moodle",
    "blackboard": "Blackboard",
    "brightspace": "Brightspace",
    "gradescope": "Gradescope",
    "teams": "Teams",
}


@dataclass(frozen=True, slots=True)
class PublishedCase:
    """A published case that did not pass.

    Below its sentence the page shows the expected and actual value with `remarks`, or `detail`.
    """

    name: str
    sentence: str
    pair: tuple[tuple[str, Markup], ...]
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
    """An exercise on the page; `by_hand` says how a person changed its points."""

    anchor: str
    name: str
    mark: str
    look: Look
    points: str
    groups: Markup
    hint: str
    code: str
    place: CodeView | None
    by_hand: str
    published: tuple[PublishedCase, ...]
    findings: tuple[Finding, ...]
    in_detail: bool


def render(report: Report, grade: Grade | None = None) -> str:
    """Return the feedback page for a submission.

    Args:
        report: the result of the submission.
        grade: its student's grade for the assignment, with decisions by hand, lateness and the
            history of attempts; None if it is not known.
    """
    view = grade_view(report, grade) if grade else None
    return (
        environment()
        .get_template("feedback.html.j2")
        .render(
            _about_exercises(report, view),
            first_line=FIRST_LINE,
            separator=_SEPARATOR,
            student=grade.name if grade else report.submission.student,
            order=_order(report, grade),
            file=file_name(report.submission.path),
            assignment=report.assignment or "",
            title=title(report.assignment),
            status=str(report.status),
            score=points(report.score),
            max_score=points(report.max_score),
            share=percent(report.score, report.max_score),
            grade=view,
            times=time_sentence(report, grade),
            # Notes on an internal fault are for the teacher only.
            notes=report.notes if report.status is not SubmissionStatus.INTERNAL else (),
            is_script=_is_script(report),
            hand_in=_hand_in(report),
            platform=_platform(report),
        )
    )


def _about_exercises(report: Report, view: GradeView | None) -> dict[str, object]:
    """Return the part of the template's variables that is about the exercises."""
    graded = report.status is SubmissionStatus.GRADED
    anchor = _anchor(report)
    parts = [
        _section(
            f"{anchor}-{number}",
            each,
            is_script=_is_script(report),
            by_hand=view.by_hand.get(each.name) if view else None,
        )
        for number, each in enumerate(report.exercises, start=1)
    ]
    right = [part for part in parts if part.look is LOOKS[ExerciseStatus.PASSED]]
    left = [part for part in parts if part.look is not LOOKS[ExerciseStatus.PASSED]]
    return {
        "anchor": f"{anchor}-{len(parts) + 1}",
        "parts": parts,
        "left": left,
        "right": _listed(tuple(part.name for part in right)),
        "unwritten": all(each.status is ExerciseStatus.UNFINISHED for each in report.exercises),
        "in_detail": [part for part in left if part.in_detail],
        "end_to_end": report.end_to_end if graded else None,
        "only_public": graded and report.scope is Scope.PUBLIC,
    }


def join(page: str, other: str) -> str:
    """Merge two pages of the same student; each may hold several submissions.

    The submissions are sorted, so the order of the two pages does not matter.
    """
    head, *first, tail = page.split(_SEPARATOR)
    _head, *second, _tail = other.split(_SEPARATOR)
    return _SEPARATOR.join([head, *sorted(first + second), tail])


def _order(report: Report, grade: Grade | None) -> int:
    """Return the order among a student's submissions: what counts first, then the newest."""
    attempts = grade.attempts if grade else ()
    for age, attempt in enumerate(reversed(attempts), start=1):
        if attempt.path == report.submission.path:
            return 0 if attempt.counts else age
    return 0


def _is_script(report: Report) -> bool:
    return report.submission.path.endswith(".py")


def _hand_in(report: Report) -> str:
    """Return the name of the file to hand in; empty if the record does not know it.

    The name of the graded file does not do: a platform or a teacher may have put the student's
    name, a number or a mark such as `LATE` in front of it.
    """
    notebook = report.run.get("notebook", "")
    return notebook.removesuffix(".ipynb") + ".py" if notebook and _is_script(report) else notebook


def _platform(report: Report) -> str:
    origin = report.submission.origin
    return _PLATFORMS.get(origin.platform, "") if origin else ""


def _anchor(report: Report) -> str:
    """Return a start for ids that is unique on a page, even if it holds several submissions."""
    named = f"{report.assignment} {report.submission.path}".encode(errors="surrogatepass")
    return f"s{hashlib.sha256(named).hexdigest()[:6]}"


def _section(
    anchor: str, exercise: ExerciseResult, *, is_script: bool, by_hand: ExerciseGrade | None
) -> ExerciseSection:
    unwritten = exercise.status is ExerciseStatus.UNFINISHED
    told = not unwritten and exercise.status is not ExerciseStatus.PASSED
    hint, _break, code = exercise.hint.partition("\n") if told else ("", "", "")
    wrong = [case for case in exercise.cases if told and case.status is not CaseStatus.PASSED]
    line = shown_line(exercise.place)
    return ExerciseSection(
        anchor=anchor,
        name=exercise.name,
        mark=mark_of(exercise.status).symbol,
        look=LOOKS[exercise.status],
        points=f"{points((by_hand or exercise).score)} of {points(exercise.max_score)}",
        groups=Markup() if unwritten else _groups(exercise.groups),
        hint=hint,
        code="" if _repeats(code, line) else code,
        place=code_view(exercise.place, is_script=is_script) if told else None,
        by_hand=_by_hand(by_hand),
        published=_published(wrong, line),
        findings=_findings(wrong),
        in_detail=told,
    )


def _by_hand(grade: ExerciseGrade | None) -> str:
    if grade is None or grade.decision is None:
        return ""
    text = f"set by hand, {points(grade.automatic)} automatically"
    return f"{text}: {grade.decision.why}" if grade.decision.why else text


def _repeats(text: str, line: str) -> bool:
    """Return whether a text is the (shortened) line that the page shows in its function."""
    return bool(text) and line.startswith(text)


# Few combinations of points and names occur in a class, and each page shows ten of them.
@lru_cache(maxsize=1024)
def _groups(groups: tuple[GroupResult, ...]) -> Markup:
    """Return the points of each kind of cases as HTML."""
    return Markup().join(_group(group) for group in groups if group.max_score)


def _group(group: GroupResult) -> Markup:
    full = group.score >= group.max_score
    tone = "right" if full else "part" if group.score else "wrong"
    earned = f"{points(group.score)} of {points(group.max_score)}"
    text = Markup('<span>{} <span class="{}">{}</span></span>')
    return text.format(GROUPS[group.group], tone, earned)


@lru_cache(maxsize=1024)
def _listed(names: tuple[str, ...]) -> Markup:
    """Return names of exercises as HTML."""
    return Markup(", ").join(Markup("<code>{}</code>").format(printable(name)) for name in names)


def _published(wrong: list[CaseResult], line: str) -> tuple[PublishedCase, ...]:
    found: list[PublishedCase] = []
    for case in wrong:
        if case.visibility is Visibility.PUBLIC and case.message:
            name = " ".join(["Published example", *case_words(case.name).split()])
            has_pair = bool(case.expected or case.actual)
            pair = zip(("Expected", "Yours"), marked(case.expected, case.actual), strict=True)
            found.append(
                PublishedCase(
                    name,
                    case.message,
                    tuple(pair) if has_pair else (),
                    remarks=tuple(case.remark.split("\n")) if has_pair and case.remark else (),
                    detail="" if has_pair or _repeats(case.remark, line) else case.remark,
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
