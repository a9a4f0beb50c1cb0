"""GitHub Actions: annotations, a job summary and outputs for one graded notebook.

The forms are those of GitHub's "Workflow commands for GitHub Actions": `::error file=,line=::text`
with `%`, line ends, and in properties `:` and `,` as percent codes; Markdown in the file that
`GITHUB_STEP_SUMMARY` names, at most 1 MiB; `name=value` lines in that of `GITHUB_OUTPUT`. Nothing
that a student wrote can start a command: it is cleaned before, and a line of ours stands before it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from autograder.exports.gradescope import student_lines
from autograder.platforms.notebook_lines import line_of
from autograder.records import ExerciseResult, ExerciseStatus, Report, Scope, SubmissionStatus
from autograder.reports.marks import mark_of
from autograder.reports.text import one_line, plain_markdown, points, printable, sentence

_MAX_TEXT = 2000
_LEVELS = {ExerciseStatus.PARTIAL: "warning", ExerciseStatus.UNFINISHED: "notice"}
_SCOPES = {Scope.PUBLIC: "published cases", Scope.FULL: "all cases"}


def log_of(report: Report) -> str:
    """Return the lines for a log: the score, and what a student may read of each exercise.

    Of a hidden case, only the kind of difference is said.
    """
    lines = [headline(report)]
    lines += [f"  | {one_line(note)}" for note in report.notes]
    for exercise in report.exercises:
        lines.append(f"{_mark(exercise)} {one_line(exercise.name)}  {_earned(exercise)}")
        for text in student_lines(exercise):
            lines += [f"  | {line}" for line in _plain(text).split("\n")]
    return "".join(f"{line}\n" for line in lines)


def annotations_of(report: Report, notebook: Path, workspace: Path) -> Iterator[str]:
    """Yield a workflow command for each exercise that is not right, and for an unreadable file.

    Args:
        report: the report on the notebook.
        notebook: the notebook, as a path that can be read now.
        workspace: the checkout; GitHub knows a file by its path from there.
    """
    if report.status is not SubmissionStatus.GRADED:
        text = "\n".join(map(sentence, report.notes))
        yield _command("error", _shown(notebook, workspace), 1, headline(report), text)
        return
    for exercise in report.exercises:
        if exercise.status is ExerciseStatus.PASSED:
            continue
        file, line = line_of(notebook, exercise.place, exercise.name)
        yield _command(
            _LEVELS.get(exercise.status, "error"),
            _shown(file, workspace),
            line,
            f"{exercise.name}: {_earned(exercise)}",
            hint_of(exercise),
        )


def summary(report: Report) -> str:
    """Return the job summary: the score, a table of the exercises, and the notes, in Markdown."""
    lines = [f"### {_cell(headline(report))}", ""]
    if report.exercises:
        lines += ["| | exercise | points | hint |", "|:-:|:--|--:|:--|"]
    for exercise in report.exercises:
        hint = "" if exercise.status is ExerciseStatus.PASSED else _cell(hint_of(exercise))
        name = f"`{one_line(exercise.name).replace('`', '')}`"
        lines.append(f"| {_mark(exercise)} | {name} | {_earned(exercise)} | {hint} |")
    if report.notes:
        lines += ["", *(f"- {_cell(sentence(note))}" for note in report.notes)]
    return "\n".join([*lines, "", _about(report), ""])


def outputs(report: Report) -> str:
    """Return the lines for `GITHUB_OUTPUT`: `score`, `max` and `passed`.

    Without a score, through a failure of the grader, `score` is empty.
    """
    full = report.score is not None and 0 < report.max_score <= report.score
    score = "" if report.score is None else points(report.score)
    return f"score={score}\nmax={points(report.max_score)}\npassed={str(full).lower()}\n"


def write(report: Report, notebook: Path, environment: Mapping[str, str]) -> str:
    """Append the summary and the outputs to the runner's files, and return the annotations.

    A file that the environment does not name is left out, so that this works on any machine.
    """
    for variable, text in (
        ("GITHUB_STEP_SUMMARY", summary(report)),
        ("GITHUB_OUTPUT", outputs(report)),
    ):
        if environment.get(variable):
            with Path(environment[variable]).open("a", encoding="utf-8") as file:
                file.write(text)
    workspace = Path(environment.get("GITHUB_WORKSPACE") or ".")
    return "".join(f"{line}\n" for line in annotations_of(report, notebook, workspace))


def headline(report: Report) -> str:
    """Return the assignment with the score, or why there is none, in a line."""
    name = one_line(report.assignment or Path(report.submission.path).name)
    if report.status is SubmissionStatus.UNREADABLE:
        return f"{name}: the notebook cannot be read"
    if report.status is SubmissionStatus.INTERNAL:
        return f"{name}: not graded, because the grader failed"
    scope = _SCOPES[report.scope]
    return f"{name}: {points(report.score)} of {points(report.max_score)} points ({scope})"


def hint_of(exercise: ExerciseResult) -> str:
    """Return what to say of an exercise that is not right."""
    if exercise.status is ExerciseStatus.UNFINISHED:
        return "not written yet"
    return _plain(exercise.hint or str(exercise.status))[:_MAX_TEXT]


def _about(report: Report) -> str:
    if report.scope is Scope.PUBLIC:
        return "Only the published cases were graded. Your instructor grades all cases."
    return "All cases were graded. Hidden cases say what kind of difference there is."


def _mark(exercise: ExerciseResult) -> str:
    return mark_of(exercise.status).symbol


def _earned(exercise: ExerciseResult) -> str:
    return f"{points(exercise.score)} of {points(exercise.max_score)}"


def _plain(text: str) -> str:
    """Return text that no runner, old or new, takes for a command, wherever it stands in a line."""
    return printable(text).replace("##[", "# #[")


def _cell(text: str) -> str:
    """Return text for a cell of a table, or for a line of a list."""
    lines = plain_markdown(_plain(text)[:_MAX_TEXT]).split("  \n")
    return "<br>".join(line.replace("|", "\\|") for line in lines)


def _shown(path: Path, workspace: Path) -> str:
    try:
        return path.resolve().relative_to(workspace.resolve()).as_posix()
    except ValueError:
        return path.as_posix()


def _command(level: str, file: str, line: int, title: str, text: str) -> str:
    r"""Return a workflow command.

    >>> _command("error", "a,b.ipynb", 3, "f: 0 of 10", "50%\nless")
    '::error file=a%2Cb.ipynb,line=3,title=f%3A 0 of 10::50%25%0Aless'
    """
    place = f"file={_property(file)},line={line},title={_property(title)}"
    return f"::{level} {place}::{_data(_plain(text))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(_plain(text)).replace(":", "%3A").replace(",", "%2C")
