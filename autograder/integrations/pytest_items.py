"""The items of a graded submission: `NOTEBOOK::exercise::case`, built from its report.

The submission is graded once, when the run starts. Under pytest-xdist the controller grades it and
sends the report to the workers, so all of them collect the same items. An item runs no code: it
passes or fails as the report says. pytest requires subclasses of its nodes; these are kept thin,
and their texts come from functions of the report.
"""

from __future__ import annotations

import json
import os
import re
import sys
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
_COLLECTED = pytest.StashKey[Path]()
_REPORT = pytest.StashKey[Report]()
_SENT = "chainrule_report"
_NO_FUNCTION = (ExerciseStatus.UNFINISHED, ExerciseStatus.MISSING)
_SCOPES = {Scope.PUBLIC: "published cases only", Scope.FULL: "all cases"}
# pytest's own markers: an exercise with such a name gets no marker.
_RESERVED = {"filterwarnings", "parametrize", "skip", "skipif", "usefixtures", "xfail"}


@dataclass(frozen=True, slots=True)
class ItemSpec:
    """The data of an item; `failure` is its failure message, empty if the item passes."""

    exercise: str
    name: str
    failure: str
    properties: tuple[tuple[str, str | float], ...]
    markers: tuple[str, ...] = ()


def prepare(config: pytest.Config) -> None:
    """Make pytest collect the submission, alone or with the paths on the command line.

    A folder stands for the notebook in it, under any name; without a notebook in it, there is a
    single failing item. pytest accepts no path with [ or :: in it, so such a notebook is collected
    under another name.

    Raises:
        UsageError: several files were named, several may be meant, or the file does not exist.
    """
    given, *more = map(str, config.getoption("chainrule_submission"))
    if more:
        raise pytest.UsageError("--submission takes one notebook; `chainrule grade` takes many")
    path = Path(os.path.abspath(config.invocation_params.dir / given))  # noqa: PTH100 - keeps links
    if path.is_dir():
        path = _in_folder(path, config)
        given = os.path.relpath(path, config.invocation_params.dir)
    elif not path.is_file():
        raise pytest.UsageError(f"there is no notebook {one_line(given)}")
    config.stash[_SUBMISSION] = path
    if "[" in given or "::" in given or not path.is_file():
        given = str(_stand_in(path, config))
    config.stash[_COLLECTED] = Path(
        os.path.abspath(config.invocation_params.dir / given)  # noqa: PTH100 - keeps links
    )
    paths = config.args if config.args_source is pytest.Config.ArgsSource.ARGS else []
    # A path `NOTEBOOK::exercise::case` selects items of the submission.
    named = any(config.invocation_params.dir / arg.partition("::")[0] == path for arg in paths)
    config.args = paths if named else [*paths, given]
    for group in Group:
        config.addinivalue_line("markers", f"{group}: the {group} cases of a submission")


def _in_folder(folder: Path, config: pytest.Config) -> Path:
    """Return the notebook in a folder, or a path that does not exist."""
    from autograder.platforms.picking import notebook_in

    course = config.getoption("chainrule_course")
    try:
        wanted = config.getoption("chainrule_assignment")
        return notebook_in(folder, wanted, None if course is None else Path(course))
    except ChainruleError as error:
        raise pytest.UsageError(one_line(str(error))) from None


def _stand_in(path: Path, config: pytest.Config) -> Path:
    """Return an empty file with a name that pytest accepts, in pytest's cache folder."""
    cache: pytest.Cache | None = getattr(
        config, "cache", None
    )  # absent without pytest's cache plugin
    if cache is None:
        raise pytest.UsageError(f"pytest does not accept this path without its cache: {path}")
    file = cache.mkdir("chainrule") / re.sub(r"[\[\]:]+", "_", path.name)
    file.touch()
    return file


@pytest.hookimpl(tryfirst=True)
def pytest_sessionstart(session: pytest.Session) -> None:
    """Grade the submission, or take the report sent by the controller of pytest-xdist."""
    config = session.config
    sent = getattr(config, "workerinput", {}).get(_SENT)
    report = _grade(config) if sent is None else from_dict(json.loads(sent))
    config.stash[_REPORT] = report
    for exercise in report.exercises:
        config.addinivalue_line("markers", f"{exercise.name}: the cases of this exercise")


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Send the report to a worker of pytest-xdist, as JSON in ASCII."""
    node.workerinput[_SENT] = json.dumps(to_dict(node.config.stash[_REPORT]))


def _grade(config: pytest.Config) -> Report:
    from autograder.content.secret import run_secret
    from autograder.grading.graders import Graders
    from autograder.grading.submission import grade_submission
    from autograder.sandbox.supervisor import Sandbox

    try:
        course = _course_folder(config)
        with Sandbox() as sandbox:
            graders = Graders(sandbox, course, run_secret())
            wanted = config.getoption("chainrule_assignment")
            return grade_submission(config.stash[_SUBMISSION], graders, wanted=wanted)
    except ChainruleError as error:
        raise pytest.UsageError(one_line(str(error))) from None


def _course_folder(config: pytest.Config) -> Path | None:
    from autograder.content.catalogue import NO_ANSWERS, find_course, holds_answers

    given = config.getoption("chainrule_course")
    if given is None:
        folder, sentence = find_course([config.stash[_SUBMISSION]])
        if sentence:
            sys.stderr.write(f"{one_line(sentence)}\n")
        return folder
    if not holds_answers(Path(given)):
        raise UsageError(f"{given} is not a course folder: it {NO_ANSWERS}")
    return Path(given).resolve()


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(
    file_path: Path, parent: pytest.Collector
) -> Generator[None, list[pytest.Collector], list[pytest.Collector]]:
    """Collect the submission only here: pytest itself would import a `.py` in this process."""
    found = yield
    if file_path != parent.config.stash[_COLLECTED]:
        return found
    if file_path != parent.config.stash[_SUBMISSION]:
        named: Any = {"nodeid": file_path.name}
        return [SubmissionFile.from_parent(parent, path=file_path, **named)]
    if parent.config.rootpath in file_path.parents:
        return [SubmissionFile.from_parent(parent, path=file_path)]
    # pytest has no node id for a file outside its root folder, so the whole path serves.
    named = {"nodeid": file_path.as_posix()}
    return [SubmissionFile.from_parent(parent, path=file_path, **named)]


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Print the score in one line."""
    report = config.stash.get(_REPORT, None)
    if report is not None:
        terminalreporter.write_line(f"chainrule: {score_line(report)}")


class SubmissionFile(pytest.File):
    """The collector of a notebook's exercises."""

    def collect(self) -> Iterator[pytest.Collector]:
        """Yield a collector for each exercise."""
        for name, group in groupby(entries(self.config.stash[_REPORT]), lambda e: e.exercise):
            yield ExerciseCollector.from_parent(self, name=name, entries=tuple(group))


class ExerciseCollector(pytest.Collector):
    """The collector of an exercise's cases."""

    def __init__(self, *, entries: tuple[ItemSpec, ...], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.entries = entries

    def collect(self) -> Iterator[pytest.Item]:
        """Yield an item for each case."""
        for entry in self.entries:
            yield CaseItem.from_parent(self, name=entry.name, entry=entry)


class CaseItem(pytest.Item):
    """A case; it passes or fails as the report says."""

    def __init__(self, *, entry: ItemSpec, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.entry = entry
        self.user_properties.extend(entry.properties)
        for marker in entry.markers:
            self.add_marker(marker)

    def runtest(self) -> None:
        """Fail with the hint first and without a traceback."""
        if self.entry.failure:
            pytest.fail(self.entry.failure, pytrace=False)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Locate the failure in the notebook, not at the `pytest.fail` above."""
        shown = super().repr_failure(excinfo, style)
        crash = getattr(shown, "reprcrash", None)
        if crash is not None:
            crash.path, crash.lineno = str(self.config.stash[_SUBMISSION]), 1
        return shown

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Return the file and a readable name of the item."""
        return self.config.stash[_SUBMISSION], None, f"{self.entry.exercise}: {self.entry.name}"


def score_line(report: Report) -> str:
    """Return the score and its scope in one line, or the reason why there was no grading."""
    name = report.assignment or Path(report.submission.path).name
    note = ": ".join(report.notes[:1])
    if report.status is SubmissionStatus.UNREADABLE:
        return one_line(f"{name} is unreadable and scores 0: {note}")
    if report.status is SubmissionStatus.INTERNAL:
        return one_line(f"{name} is not graded: {note}")
    score, scope = f"{points(report.score)} of {points(report.max_score)}", _SCOPES[report.scope]
    return f"{one_line(name)}  {score}  ({scope})"


def entries(report: Report) -> Iterator[ItemSpec]:
    """Yield the data of the items; their points add up to the score of the report."""
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
    """Split `total` into `count` almost equal parts of four decimals that add up to it.

    >>> shares(1.0, 3)
    (0.3333, 0.3334, 0.3333)
    """
    marks = [round(total * number / count, 4) for number in range(count + 1)]
    return tuple(round(after - before, 4) for before, after in pairwise(marks))


def _not_graded(report: Report) -> ItemSpec:
    text = printable("\n".join((score_line(report), *report.notes[1:])))
    said: tuple[tuple[str, str | float], ...] = (("exercise", "submission"), ("group", "readable"))
    if report.score is not None:
        said = (*said, ("points", report.score), ("max_points", report.max_score))
    return ItemSpec("submission", "readable", text, said)


def _points_of_cases(exercise: ExerciseResult) -> dict[str, tuple[float, float]]:
    """Return the score and maximum of each case.

    Passed cases share the score of their group; all cases share its maximum. An all-or-nothing
    group scores 0 unless all its cases passed.
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
    if case.status is CaseStatus.PASSED and exercise.status not in _NO_FUNCTION:
        return ""
    lines = [exercise.hint or f"{exercise.name}: {case.status}"]
    text = case_text(case)
    if text and text not in lines:
        lines.append(text)
    # Later lines may hold a student's text, and CI services act on lines that hold a command.
    first, *rest = printable("\n".join(lines)).replace("##[", "# #[").split("\n")
    lines = [first, *(f"  | {line}" for line in rest)]
    for group in exercise.groups:
        if group.group is case.group:
            earned = f"{points(group.score)} of {points(group.max_score)}"
            lines.append(f"points for the {group.group} cases of {exercise.name}: {earned}")
    return "\n".join(lines)


def _can_mark(name: str) -> bool:
    return not name.startswith("_") and name not in _RESERVED
