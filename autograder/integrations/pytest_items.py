"""The items of a graded submission: `NOTEBOOK::exercise::case`, made from its one report.

The submission is graded once, when the run starts. Under pytest-xdist the controller does that
and sends the report to its workers, which then collect the same items from it. An item does not run
anything: it passes or fails by what the report says. pytest asks for subclasses of its nodes; they
are kept thin, and what they say is made by functions of the report.
"""

from __future__ import annotations

import json
import os
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise
from pathlib import Path
from typing import Any

import pytest

from autograder.errors import ChainruleError, UsageError
from autograder.records import (
    CaseResult,
    CaseStatus,
    ExerciseResult,
    ExerciseStatus,
    Group,
    Report,
    Scope,
    SubmissionStatus,
)
from autograder.reports.text import case_text, one_line, points, printable
from autograder.results.schema import from_dict, to_dict

_SUBMISSION = pytest.StashKey[Path]()
_REPORT = pytest.StashKey[Report]()
_SENT = "chainrule_report"
_NOTHING_THERE = (ExerciseStatus.UNFINISHED, ExerciseStatus.MISSING)
_SCOPES = {Scope.PUBLIC: "published cases only", Scope.FULL: "all cases"}
# As markers these have a meaning of their own; an exercise of that name goes without.
_RESERVED = {"filterwarnings", "parametrize", "skip", "skipif", "usefixtures", "xfail"}


@dataclass(frozen=True, slots=True)
class ItemSpec:
    """What one item is made of; `failure` is what it says when it fails, empty when it passes."""

    exercise: str
    name: str
    failure: str
    properties: tuple[tuple[str, str | float], ...]
    markers: tuple[str, ...] = ()


def prepare(config: pytest.Config) -> None:
    """Have pytest collect the submission: alone, or beside the paths that the user gave.

    Raises:
        UsageError: there is no such file, or pytest cannot be given its name.
    """
    given, *more = map(str, config.getoption("chainrule_submission"))
    if more:
        raise pytest.UsageError("--submission takes one notebook; `chainrule grade` takes many")
    path = Path(os.path.abspath(config.invocation_params.dir / given))  # noqa: PTH100 - keeps links
    if not path.is_file():
        raise pytest.UsageError(f"there is no notebook {one_line(given)}")
    if "[" in given or "::" in given:
        raise pytest.UsageError(f"pytest takes no path with [ or :: in it: rename {given}")
    config.stash[_SUBMISSION] = path
    paths = config.args if config.args_source is pytest.Config.ArgsSource.ARGS else []
    # `NOTEBOOK::exercise::case` among the paths selects from it.
    named = any(config.invocation_params.dir / arg.partition("::")[0] == path for arg in paths)
    config.args = paths if named else [*paths, given]
    for group in Group:
        config.addinivalue_line("markers", f"{group}: the {group} cases of a submission")


@pytest.hookimpl(tryfirst=True)
def pytest_sessionstart(session: pytest.Session) -> None:
    """Grade the submission, or take the report that the controller of pytest-xdist has sent."""
    config = session.config
    sent = getattr(config, "workerinput", {}).get(_SENT)
    report = _grade(config) if sent is None else from_dict(json.loads(sent))
    config.stash[_REPORT] = report
    for exercise in report.exercises:
        config.addinivalue_line("markers", f"{exercise.name}: the cases of this exercise")


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Send the report to a worker of pytest-xdist: as ASCII, whatever a submission put into it."""
    node.workerinput[_SENT] = json.dumps(to_dict(node.config.stash[_REPORT]))


def _grade(config: pytest.Config) -> Report:
    from autograder.content.secret import run_secret
    from autograder.grading.graders import Graders
    from autograder.grading.submission import grade_submission
    from autograder.sandbox.supervisor import Sandbox

    try:
        course = _course_folder(config.getoption("chainrule_course"))
        with Sandbox() as sandbox:
            graders = Graders(sandbox, course, run_secret())
            wanted = config.getoption("chainrule_assignment")
            return grade_submission(config.stash[_SUBMISSION], graders, wanted=wanted)
    except ChainruleError as error:
        raise pytest.UsageError(one_line(str(error))) from None


def _course_folder(given: str | None) -> Path | None:
    from autograder.content.description import find_course

    if given is None:
        return find_course()  # none under CI: what lies there is a submission
    if not (Path(given) / "solutions").is_dir():
        raise UsageError(f"{given} is no course folder: it has no solutions/ in it")
    return Path(given).resolve()


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(
    file_path: Path, parent: pytest.Collector
) -> Generator[None, list[pytest.Collector], list[pytest.Collector]]:
    """Collect the submission as ours alone: pytest itself would import a `.py` in this process."""
    found = yield
    if file_path != parent.config.stash[_SUBMISSION]:
        return found
    if parent.config.rootpath in file_path.parents:
        return [SubmissionFile.from_parent(parent, path=file_path)]
    # pytest has no name for a file outside its root folder: the whole path is one.
    named: Any = {"nodeid": file_path.as_posix()}
    return [SubmissionFile.from_parent(parent, path=file_path, **named)]


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say the score in one line."""
    report = config.stash.get(_REPORT, None)
    if report is not None:
        terminalreporter.write_line(f"chainrule: {score_line(report)}")


class SubmissionFile(pytest.File):
    """The notebook; holds its exercises."""

    def collect(self) -> Iterator[pytest.Collector]:
        """Give one collector for each exercise."""
        for name, group in groupby(entries(self.config.stash[_REPORT]), lambda e: e.exercise):
            yield ExerciseCollector.from_parent(self, name=name, entries=tuple(group))


class ExerciseCollector(pytest.Collector):
    """One exercise; holds its cases."""

    def __init__(self, *, entries: tuple[ItemSpec, ...], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.entries = entries

    def collect(self) -> Iterator[pytest.Item]:
        """Give one item for each case."""
        for entry in self.entries:
            yield CaseItem.from_parent(self, name=entry.name, entry=entry)


class CaseItem(pytest.Item):
    """One case: passes or fails as the report says."""

    def __init__(self, *, entry: ItemSpec, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.entry = entry
        self.user_properties.extend(entry.properties)
        for marker in entry.markers:
            self.add_marker(marker)

    def runtest(self) -> None:
        """Fail with the hint first, and with no traceback."""
        if self.entry.failure:
            pytest.fail(self.entry.failure, pytrace=False)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Show the failure as one of the notebook, not of the line above that reports it."""
        shown = super().repr_failure(excinfo, style)
        crash = getattr(shown, "reprcrash", None)
        if crash is not None:
            crash.path, crash.lineno = str(self.path), 1
        return shown

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Name the item as people read it."""
        return self.path, None, f"{self.entry.exercise}: {self.entry.name}"


def score_line(report: Report) -> str:
    """Return the score and what was graded, in one line."""
    name = report.assignment or Path(report.submission.path).name
    note = ": ".join(report.notes[:1])
    if report.status is SubmissionStatus.UNREADABLE:
        return one_line(f"{name} is unreadable and scores 0: {note}")
    if report.status is SubmissionStatus.INTERNAL:
        return one_line(f"{name} is not graded: {note}")
    score, scope = f"{points(report.score)} of {points(report.max_score)}", _SCOPES[report.scope]
    return f"{one_line(name)}  {score}  ({scope})"


def entries(report: Report) -> Iterator[ItemSpec]:
    """Return what the items are made of; their points add up to the score of the report."""
    if report.status is not SubmissionStatus.GRADED:
        yield _not_graded(report)
    for exercise in report.exercises:
        earned = _points_of_cases(exercise)
        for case in exercise.cases:
            score, max_score = earned[case.name]
            yield ItemSpec(
                exercise.name,
                case.name,
                _failure(exercise, case),
                (
                    ("exercise", exercise.name),
                    ("group", str(case.group)),
                    ("points", score),
                    ("max_points", max_score),
                ),
                tuple(name for name in (exercise.name, str(case.group)) if _can_mark(name)),
            )


def shares(total: float, count: int) -> tuple[float, ...]:
    """Cut points into `count` parts, equal but for the fourth decimal, that add up to them."""
    marks = [round(total * number / count, 4) for number in range(count + 1)]
    return tuple(round(after - before, 4) for before, after in pairwise(marks))


def _not_graded(report: Report) -> ItemSpec:
    text = printable("\n".join((score_line(report), *report.notes[1:])))
    said: tuple[tuple[str, str | float], ...] = (("exercise", "submission"), ("group", "readable"))
    if report.score is not None:
        said = (*said, ("points", report.score), ("max_points", report.max_score))
    return ItemSpec("submission", "readable", text, said)


def _points_of_cases(exercise: ExerciseResult) -> dict[str, tuple[float, float]]:
    """Share what each group earned among its cases that passed, and what it could earn among all.

    A group that is awarded whole earned nothing unless all of its cases passed.
    """
    found: dict[str, tuple[float, float]] = {}
    for group in exercise.groups:
        cases = [case for case in exercise.cases if case.group is group.group]
        passed = [case.name for case in cases if case.status is CaseStatus.PASSED]
        scores = dict(zip(passed, shares(group.score, len(passed)), strict=True)) if passed else {}
        for case, most in zip(cases, shares(group.max_score, len(cases)), strict=True):
            found[case.name] = (scores.get(case.name, 0.0), most)
    return found


def _failure(exercise: ExerciseResult, case: CaseResult) -> str:
    if case.status is CaseStatus.PASSED and exercise.status not in _NOTHING_THERE:
        return ""
    lines = [exercise.hint or f"{exercise.name}: {case.status}"]
    text = case_text(case)
    if text and text not in lines:
        lines.append(text)
    # What is below the first line may be a student's text, and a CI service acts on some lines.
    first, *rest = printable("\n".join(lines)).replace("##[", "# #[").split("\n")
    lines = [first, *(f"  | {line}" for line in rest)]
    for group in exercise.groups:
        if group.group is case.group:
            earned = f"{points(group.score)} of {points(group.max_score)}"
            lines.append(f"points for the {group.group} cases of {exercise.name}: {earned}")
    return "\n".join(lines)


def _can_mark(name: str) -> bool:
    return not name.startswith("_") and name not in _RESERVED
