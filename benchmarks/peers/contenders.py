"""Prepare each grader, run it on a class, and read the scores.

`prepare` runs once, in a folder. Each run gets a copy of that folder, so no run finds the results
of another run.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from autograder.content.plan import Plan
from benchmarks.attacks.environments import COURSE, program, run_program
from benchmarks.gradebook import make_course, nbgrader
from benchmarks.measure import Command
from benchmarks.peers.cases import MODULE, write_cases
from benchmarks.peers.export import export

RELEASE = COURSE / "release" / "step_by_step"
BESIDE = (*sorted(path.name for path in RELEASE.glob("*.py")), "published.json")

Prepare = Callable[[Path, Plan, Mapping[str, Path]], None]


@dataclass(frozen=True, slots=True)
class Contender:
    """A grader: its program, and functions that prepare it, list its commands and read scores.

    `full_marks` returns the students who earned all points.
    """

    program: str
    prepare: Prepare
    commands: Callable[[Path, Sequence[str], int], list[Command]]
    full_marks: Callable[[Path, Sequence[str]], set[str]]


def _prepare_chainrule(folder: Path, _plan: Plan, submissions: Mapping[str, Path]) -> None:
    (folder / "class").mkdir()
    for student, path in submissions.items():
        shutil.copyfile(path, folder / "class" / f"{student}.ipynb")


def _grade_with_chainrule(folder: Path, students: Sequence[str], cores: int) -> list[Command]:
    paths = [f"class/{student}.ipynb" for student in students]
    how = ("-o", "results", "--course", str(COURSE), "--jobs", str(cores))
    return [Command((program("chainrule"), "grade", *paths, *how), folder)]


def _full_marks_of_chainrule(folder: Path, _students: Sequence[str]) -> set[str]:
    text = (folder / "results" / "results.jsonl").read_text(encoding="utf-8")
    reports = [json.loads(line) for line in text.splitlines()]
    return {r["submission"]["student"] for r in reports if r["score"] == r["max_score"]}


_NBGRADER_SETTINGS = """\
c = get_config()
c.CourseDirectory.course_id = "bench"
c.ClearSolutions.begin_solution_delimeter = "YOUR CODE STARTS HERE"
c.ClearSolutions.end_solution_delimeter = "YOUR CODE ENDS HERE"
c.ClearSolutions.code_stub = {"python": "pass"}
c.ClearSolutions.enforce_metadata = False
"""


def _prepare_nbgrader(folder: Path, plan: Plan, submissions: Mapping[str, Path]) -> None:
    """Create a course from the released notebook, with test cells that check every case."""
    source = folder / "source" / "step_by_step"
    source.mkdir(parents=True)
    (folder / "nbgrader_config.py").write_text(_NBGRADER_SETTINGS)
    _put_beside(source, plan)
    notebook = json.loads((RELEASE / "step_by_step.ipynb").read_text(encoding="utf-8"))
    for cell in notebook["cells"]:
        marks = cell["metadata"].get("nbgrader", {})
        if marks.get("grade"):
            name = marks["grade_id"].removeprefix("test_")
            cell["source"] = f"from {MODULE} import check\n\ncheck({name!r}, {name})"
    (source / "step_by_step.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    run_program("nbgrader", ["generate_assignment", "step_by_step", "--log-level=ERROR"], folder)
    _give_kernels(folder, "nbgrader", submissions)
    for student, path in submissions.items():
        handed_in = folder / "handed_in" / student / "step_by_step"
        handed_in.mkdir(parents=True)
        shutil.copyfile(path, handed_in / "step_by_step.ipynb")


def _grade_with_nbgrader(folder: Path, students: Sequence[str], _cores: int) -> list[Command]:
    """Return a single command that grades all students."""
    for student in students:
        shutil.copytree(folder / "handed_in" / student, folder / "submitted" / student)
    arguments = ("autograde", "step_by_step")
    return [Command((program("nbgrader"), *arguments), folder, _environment("nbgrader", folder))]


_MARKS = """\
select
    submitted_assignment.student_id,
    sum(coalesce(grade.manual_score, grade.auto_score)),
    count(*)
from grade
join submitted_notebook on submitted_notebook.id = grade.notebook_id
join submitted_assignment on submitted_assignment.id = submitted_notebook.assignment_id
group by submitted_assignment.student_id
"""


def _full_marks_of_nbgrader(folder: Path, _students: Sequence[str]) -> set[str]:
    with closing(sqlite3.connect(folder / "gradebook.db")) as gradebook:
        marks = list(gradebook.execute(_MARKS))
    return {student for student, score, cells in marks if score == 10 * cells}


def _prepare_under_nbgrader(folder: Path, _plan: Plan, submissions: Mapping[str, Path]) -> None:
    make_course(folder)
    for student, path in submissions.items():
        handed_in = folder / "handed_in" / student / "step_by_step"
        handed_in.mkdir(parents=True)
        shutil.copyfile(path, handed_in / "step_by_step.ipynb")


def _grade_under_nbgrader(folder: Path, students: Sequence[str], _cores: int) -> list[Command]:
    for student in students:
        shutil.copytree(folder / "handed_in" / student, folder / "submitted" / student)
    return [nbgrader(folder, "autograde")]


_OTTER_TEST = """\
from otter.test_files import test_case

OK_FORMAT = False

name = "{name}"
points = 10


@test_case(points=10)
def test_cases(env):
    from {module} import check

    check("{name}", env["{name}"])
"""


def _prepare_otter(folder: Path, plan: Plan, submissions: Mapping[str, Path]) -> None:
    parts = folder / "parts"
    (parts / "tests").mkdir(parents=True)
    _put_beside(parts, plan)
    for planned in plan.exercises:
        name = planned.exercise.name
        text = _OTTER_TEST.format(name=name, module=MODULE)
        (parts / "tests" / f"{name}.py").write_text(text, encoding="utf-8")
    command = ["generate", "-t", "tests", "-o", "../autograder.zip", *BESIDE, f"{MODULE}.py"]
    without = ["--no-config", "--no-requirements", "--no-environment"]
    run_program("otter", [*command, *without], parts)
    shutil.rmtree(parts)
    _give_kernels(folder, "otter", submissions)
    _prepare_chainrule(folder, plan, submissions)


def _grade_with_otter(folder: Path, students: Sequence[str], _cores: int) -> list[Command]:
    """Return a command per notebook."""
    for student in students:
        (folder / student).mkdir()
    return [
        Command(
            (program("otter"), "run", f"class/{student}.ipynb", "-o", student, "--no-logo"),
            folder,
            _environment("otter", folder),
        )
        for student in students
    ]


def _full_marks_of_otter(folder: Path, students: Sequence[str]) -> set[str]:
    found = set()
    for student in students:
        path = folder / student / "results.json"
        tests = json.loads(path.read_text(encoding="utf-8"))["tests"] if path.exists() else []
        graded = [test for test in tests if "score" in test and test.get("max_score")]
        if graded and all(test["score"] == test["max_score"] for test in graded):
            found.add(student)
    return found


_CHECK = '''
@check50.check()
def {name}():
    """{name}"""
    sys.path[:0] = [str(check50.internal.check_dir), "."]
    from {module} import check
    import solution

    try:
        check("{name}", solution.{name})
    except Exception as error:
        raise check50.Failure(f"{{type(error).__name__}}: {{error}}"[:500])
'''


def _prepare_check50(folder: Path, plan: Plan, submissions: Mapping[str, Path]) -> None:
    """Create a package with a check per exercise, and a `solution.py` per student."""
    checks = folder / "checks"
    checks.mkdir()
    write_cases(plan, checks)
    (checks / ".cs50.yaml").write_text("check50:\n  checks: __init__.py\n")
    names = [planned.exercise.name for planned in plan.exercises]
    text = "".join(_CHECK.format(name=name, module=MODULE) for name in names)
    (checks / "__init__.py").write_text(f"import sys\n\nimport check50\n\n{text}")
    for student, path in submissions.items():
        handed_in = folder / "students" / student
        handed_in.mkdir(parents=True)
        shutil.copyfile(RELEASE / "dnn_utils.py", handed_in / "dnn_utils.py")
        (handed_in / "solution.py").write_text(export(path), encoding="utf-8")


def _grade_with_check50(folder: Path, students: Sequence[str], _cores: int) -> list[Command]:
    how = ("-o", "json", "--output-file", "results.json", "--log-level", "warning")
    return [
        Command(
            (program("check50"), "--dev", str(folder / "checks"), *how),
            folder / "students" / student,
            _environment("check50", folder),
        )
        for student in students
    ]


def _full_marks_of_check50(folder: Path, students: Sequence[str]) -> set[str]:
    found = set()
    for student in students:
        path = folder / "students" / student / "results.json"
        results = json.loads(path.read_text(encoding="utf-8"))["results"] if path.exists() else []
        if results and all(result["passed"] for result in results):
            found.add(student)
    return found


def _put_beside(folder: Path, plan: Plan) -> None:
    for name in BESIDE:
        shutil.copy(RELEASE / name, folder)
    write_cases(plan, folder)


def _give_kernels(folder: Path, peer: str, submissions: Mapping[str, Path]) -> None:
    """Register the kernels named in the notebooks: a peer refuses to use other kernels."""
    python = str(Path(program(peer)).with_name("python"))
    command = [python, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    for path in submissions.values():
        metadata = json.loads(path.read_text(encoding="utf-8"))["metadata"]
        name = metadata.get("kernelspec", {}).get("name", "python3")
        kernel = folder / ".local" / "share" / "jupyter" / "kernels" / name
        kernel.mkdir(parents=True, exist_ok=True)
        described = {"argv": command, "display_name": name, "language": "python"}
        (kernel / "kernel.json").write_text(json.dumps(described), encoding="utf-8")


def _environment(peer: str, folder: Path) -> dict[str, str]:
    """Return an environment with a home in `folder`: no user settings are read or written."""
    tools = str(Path(program(peer)).parent)
    return {"PATH": f"{tools}:/usr/bin:/bin", "HOME": str(folder), "MPLBACKEND": "agg"}


UNDER_NBGRADER = "chainrule in nbgrader"
CONTENDERS = {
    "chainrule": Contender(
        "chainrule", _prepare_chainrule, _grade_with_chainrule, _full_marks_of_chainrule
    ),
    "nbgrader": Contender(
        "nbgrader", _prepare_nbgrader, _grade_with_nbgrader, _full_marks_of_nbgrader
    ),
    UNDER_NBGRADER: Contender(
        "chainrule", _prepare_under_nbgrader, _grade_under_nbgrader, _full_marks_of_nbgrader
    ),
    "otter": Contender("otter", _prepare_otter, _grade_with_otter, _full_marks_of_otter),
    "check50": Contender("check50", _prepare_check50, _grade_with_check50, _full_marks_of_check50),
}
