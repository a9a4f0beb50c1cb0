"""`chainrule export`: grades and feedback for other programs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click

from autograder.cli.common import course_option, examples, refuse_own_files
from autograder.cli.export_autograder import ONLY_HERE
from autograder.cli.export_targets import ENDINGS, Wanted
from autograder.errors import UsageError

GRADEBOOKS = ("canvas", "moodle", "blackboard", "brightspace")
FEEDBACK = ("canvas", "moodle")
_EPILOG = examples(
    "chainrule export results --to csv",
    "chainrule export results --to xlsx -o grades.xlsx",
    "chainrule export results --to json -o -",
    "chainrule export results --to junit -o junit.xml",
    "chainrule export results --to canvas --gradebook Grades-CS101.csv \\",
    "      --feedback feedback.zip",
    "chainrule export results --to moodle --gradebook Grades-Lab.csv \\",
    "      --feedback feedback.zip",
    "chainrule export results --to blackboard --gradebook gc_CS101.xls",
    "chainrule export results --to brightspace --gradebook CS101.csv \\",
    '      --column "Lab 4"',
    "chainrule export results --to gradescope --student ada -o results.json",
    "chainrule export results --to classroom50 -o result.json",
    "chainrule export step_by_step --to gradescope-zip --course DIR",
    "chainrule export step_by_step --to classroom50 --course DIR",
    "chainrule export step_by_step --to github -o template",
    "chainrule export step_by_step --to gitlab -o template",
    "chainrule export results --push canvas --url canvas.example.edu \\",
    "      --course-id 12 --assignment-id 34",
)


@click.command(epilog=_EPILOG)
@click.argument("folder", metavar="DIR|ASSIGNMENT", type=click.Path(path_type=Path))
@click.option(
    "--to",
    "target",
    metavar="TARGET",
    type=click.Choice([*ENDINGS, *ONLY_HERE]),
    help=f"What to write: {', '.join([*ENDINGS, *ONLY_HERE])}.",
)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="The file; - for standard output."
)
@click.option("--assignment", "-a", help="The assignment, if the results are of several.")
@click.option(
    "--gradebook",
    type=click.Path(path_type=Path),
    help="The file that you downloaded from the platform; it stays as it is.",
)
@click.option(
    "--column", help="The column to fill; by default the column with the assignment's name."
)
@click.option(
    "--feedback",
    type=click.Path(path_type=Path),
    help="Also write a zip of feedback pages that the platform takes back.",
)
@click.option("--comments/--no-comments", default=True, help="Whether to fill empty comments.")
@click.option("--student", help="The student, for a file of a single student.")
@click.option("--zero-missing", is_flag=True, help="Give 0 to those who submitted nothing.")
@click.option(
    "--push", type=click.Choice(["canvas"]), help="Post the grades by the platform's API."
)
@click.option("--url", help="The address of Canvas, for --push.")
@click.option("--course-id", type=int, help="The course's number in Canvas, for --push.")
@click.option("--assignment-id", type=int, help="The assignment's number in Canvas, for --push.")
@click.option("--yes", is_flag=True, help="Send; without it, --push only shows what it would send.")
@click.option("--public", is_flag=True, help="Leave the answers out of an autograder.")
@course_option
def export(
    folder: Path,
    target: str | None,
    output: Path | None,
    assignment: str | None,
    gradebook: Path | None,
    column: str | None,
    feedback: Path | None,
    comments: bool,
    student: str | None,
    zero_missing: bool,
    push: str | None,
    url: str | None,
    course_id: int | None,
    assignment_id: int | None,
    yes: bool,
    public: bool,
    course: Path | None,
) -> None:
    """Write grades for another program, or an autograder for it.

    DIR holds the results.jsonl of `chainrule grade`. Its grades go to platforms,
    spreadsheets and CI services. Without -o, the file goes to exports/ in it. A
    teacher's own file is never changed. The token for --push is taken from
    CANVAS_TOKEN.

    The name of an ASSIGNMENT makes an autograder: a zip file for Gradescope, or
    a folder for Classroom 50, a GitHub or a GitLab repository.
    """
    from autograder.cli.common import course_folder
    from autograder.cli.export_autograder import export_autograder, is_of_assignment
    from autograder.cli.export_push import Canvas, post
    from autograder.cli.export_targets import comment_of, export_to
    from autograder.exports.recipients import of_assignment
    from autograder.grades.opening import open_class

    if push is None and is_of_assignment(folder, target, course):
        assert target is not None
        _refuse_options_of_results(locals())
        found = None if public else course_folder(course)
        export_autograder(str(folder), target, output, found, public=public)
        return
    if public:
        raise UsageError("--public is for an autograder: name an assignment, not a folder")
    grades = open_class(folder, course_folder(course) if course is not None else None)
    if push is not None:
        if target is not None:
            raise UsageError("--push posts the grades; leave out --to")
        given = Canvas.of(url, course_id, assignment_id, yes)
        chosen = of_assignment(grades, assignment)
        post(folder, chosen, given, comment_of(folder, chosen, comments), zero_missing)
        return
    if target is None:
        raise UsageError(f"name a target with --to: {', '.join(ENDINGS)}")
    wanted = Wanted(
        folder,
        target,
        output,
        gradebook,
        column,
        feedback,
        student,
        zero_missing,
        comments,
    )
    _check(wanted)
    export_to(wanted, grades, assignment)


def _refuse_options_of_results(given: Mapping[str, object]) -> None:
    options = ("assignment", "gradebook", "column", "feedback", "student", "zero_missing")
    for name in options:
        if given[name]:
            option = name.replace("_", "-")
            raise UsageError(f"--{option} is for results; an autograder has none")


def _check(wanted: Wanted) -> None:
    if wanted.gradebook is not None and wanted.target not in GRADEBOOKS:
        raise UsageError(f"--gradebook is for: {', '.join(GRADEBOOKS)}")
    if wanted.column is not None and wanted.gradebook is None:
        raise UsageError("--column names a column of a file that --gradebook gives")
    if wanted.gradebook is None and wanted.target in ("canvas", "blackboard"):
        raise UsageError(
            f"--to {wanted.target} fills the file that you downloaded: name it with --gradebook"
        )
    if wanted.feedback is not None and wanted.target not in FEEDBACK:
        raise UsageError(f"--feedback is for: {', '.join(FEEDBACK)}")
    refuse_own_files(wanted.folder, wanted.output, wanted.feedback)
    outputs = [path.resolve() for path in (wanted.output, wanted.feedback) if path is not None]
    if len(set(outputs)) < len(outputs):
        raise UsageError("-o and --feedback name the same file")
    if wanted.gradebook is not None and wanted.gradebook.resolve() in outputs:
        raise UsageError(f"{wanted.gradebook} is your own file and is never replaced")
