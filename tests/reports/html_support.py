"""Made-up reports, and a page read as a browser would read it."""

from __future__ import annotations

from collections.abc import Iterable
from html.parser import HTMLParser
from typing import Any

from hypothesis import strategies as st

from autograder.grades.records import ClassGrades
from autograder.records import (
    CaseResult,
    CaseStatus,
    ExerciseResult,
    ExerciseStatus,
    Group,
    GroupResult,
    Report,
    Scope,
    Submission,
    SubmissionStatus,
)
from autograder.reports.html import class_page
from autograder.reports.html.class_rows import make_row
from autograder.reports.html.feedback_file_names import feedback_names
from autograder.reports.text import one_line

PIECES = [
    "<script>", "</script>", "<img src=x onerror=alert(1)>", '"', "'", "><b>", "<!--", "-->",
    "--!>", "</pre>", "</title>", "</style>", "&lt;", "&amp;", "&#60;", "{{ 7 * 7 }}", "{% raw %}",
    "javascript:", "\n", " ", "a", "\u202e", "\x00", "\ud800",
]  # fmt: skip
INSIDE_A_WORD = ("i", "mark")
any_text = st.one_of(
    st.text(st.characters(exclude_categories=()), max_size=40),
    st.lists(st.sampled_from(PIECES), max_size=8).map("".join),
)


def make_exercise(
    name: str = "linear_forward",
    status: str = "passed",
    score: float | None = None,
    mistakes: tuple[str, ...] = (),
    hint: str = "",
    cases: tuple[CaseResult, ...] = (),
) -> ExerciseResult:
    earned = (10.0 if status == "passed" else 0.0) if score is None else score
    groups = (
        GroupResult(Group.FIXTURE, min(earned, 4.0), 4.0),
        GroupResult(Group.FRESH, max(0.0, earned - 4.0), 6.0),
    )
    return ExerciseResult(name, ExerciseStatus(status), earned, 10.0, hint, mistakes, cases, groups)


def make_report(student: str = "ada", *exercises: ExerciseResult, **more: Any) -> Report:
    fields: dict[str, Any] = {
        "assignment": "step_by_step",
        "scope": Scope.FULL,
        "submission": Submission(student, f"handed in/{student}.ipynb", None),
        "status": SubmissionStatus.GRADED,
        "score": sum(exercise.score for exercise in exercises),
        "max_score": sum(exercise.max_score for exercise in exercises),
        "seconds": 0.1,
        "isolation": ("rlimits",),
        "end_to_end": "failed",
        "exercises": exercises,
        "notes": (),
    }
    return Report(**{**fields, **more})


def not_graded(student: str, status: SubmissionStatus, *notes: str) -> Report:
    score = 0.0 if status is SubmissionStatus.UNREADABLE else None
    more = {"assignment": None, "status": status, "score": score, "notes": notes}
    return make_report(student, **more, end_to_end="not_run")


def saying(text: str) -> Report:
    """A report in which everything that a submission or an assignment words says `text`."""
    cases = (
        CaseResult("fixture", Group.FIXTURE, CaseStatus.ERROR, f"public {text}"),
        CaseResult(
            "fixture_b", Group.FIXTURE, CaseStatus.FAILED, "x", expected="1", actual=f"value {text}"
        ),
        CaseResult("fresh_small", Group.FRESH, CaseStatus.FAILED, f"hidden {text}"),
        CaseResult("edge_one_unit", Group.PROPERTIES, CaseStatus.PASSED),
    )
    exercises = (
        make_exercise(f"first {text}", "failed", 4.0, (f"mistake {text}",), f"hint {text}", cases),
        make_exercise("second", "passed"),
        make_exercise("third", "unfinished", hint=f"unwritten {text}"),
    )
    return make_report(
        f"student {text}", *exercises, assignment=f"work {text}", notes=(f"note {text}", text)
    )


def class_html(reports: Iterable[Report], grades: ClassGrades | None = None, **more: Any) -> str:
    rows = [make_row(report) for report in reports]
    names = feedback_names({row.student for row in rows})
    return "".join(class_page.render(rows, names, grades, **more))


class Reader(HTMLParser):
    """A page taken apart."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.comments: list[str] = []
        self.policies: list[str] = []
        self.own: dict[str, str] = {}
        self._words: list[str] = []
        self._inside = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = tag
        self._words.append("" if tag in INSIDE_A_WORD else " ")
        self.tags.append((tag, dict(attrs)))
        if tag == "meta" and dict(attrs).get("http-equiv") == "Content-Security-Policy":
            self.policies.append(dict(attrs)["content"] or "")

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""
        self._words.append("" if tag in INSIDE_A_WORD else " ")

    def handle_data(self, data: str) -> None:
        if self._inside in ("style", "script"):
            self.own[self._inside] = self.own.get(self._inside, "") + data
        else:
            self._words.append(data)

    def handle_comment(self, data: str) -> None:
        self.comments.append(data)

    @property
    def text(self) -> str:
        """All that is to be read, in one line."""
        return " ".join("".join(self._words).split())

    def attributes(self, name: str) -> list[str]:
        return [attrs[name] or "" for _tag, attrs in self.tags if name in attrs]

    def says(self, text: str) -> bool:
        return one_line(text) in self.text

    def shape(self) -> set[tuple[str, str]]:
        """Which tags there are, and with which attributes."""
        return {(tag, name) for tag, attrs in self.tags for name in ["", *attrs]}
