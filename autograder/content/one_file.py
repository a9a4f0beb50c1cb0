"""Load an assignment that is one file: `source/<id>/<id>.py`.

The file holds the text, the reference, the cases and the known mistakes. `describe` reads what
students may know, without running anything. `load` runs the file and returns the answers with it.
"""

from __future__ import annotations

import ast
import importlib.util
import marshal
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from types import ModuleType
from typing import Any

from autograder.boundary.ways import Way, find
from autograder.content import derived
from autograder.content.cell_rules import refuse_answers_in_cells
from autograder.content.declared import Declared, DeclaredMistake, names_of, run_hidden
from autograder.content.drawing import Drawing, group_of
from autograder.content.edits import edited_source
from autograder.content.exercise import Exercise, Mistake, Tolerance
from autograder.content.program import STAND_IN, import_lines, modules, run_program
from autograder.content.source_file import CellKind, SourceFile, fault, read_source
from autograder.records import Group

MISTAKES = "mistakes.py"
"""A file beside the assignment's file that is run as one more hidden cell."""
_MOST_WORDS = 10
"""The most words in the name of a mistake."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """An assignment's file, run.

    Attributes:
        exercises: the exercises, each with its way and its comparator.
        module: the reference.
        functions: the reference functions, each called in its way.
        mistakes: the known mistakes.
        right: changes of the reference that are right.
        drawing: draws the cases.
        source: the file itself.
    """

    exercises: tuple[Exercise, ...]
    module: ModuleType
    functions: Mapping[str, Any]
    mistakes: tuple[Mistake, ...]
    right: tuple[Mistake, ...]
    drawing: Drawing
    source: SourceFile


def describe(path: Path) -> tuple[SourceFile, tuple[Exercise, ...]]:
    """Return the cells and the exercises of a file; nothing is run.

    Raises:
        AssignmentError: the file is malformed; the error names its line.
    """
    source = read_source(path)
    if source.header["id"] != path.stem:
        identity = source.header["id"]
        sentence = f"the id is {identity!r}, but the file is {path.name}: make the names the same"
        raise source.fault(source.header_line("id"), sentence)
    return source, derived.exercises(source)


def check_after(source: SourceFile, known: Collection[str]) -> None:
    """Refuse a header in which `after` names an assignment that is not known, or the file itself.

    Raises:
        AssignmentError: the error names the line.
    """
    after = source.header.get("after")
    if after is None or (after in known and after != source.header["id"]):
        return
    others = sorted({*known} - {source.header["id"]})
    near = get_close_matches(after, others, n=1)
    meant = f"did you mean {near[0]!r}?" if near else f"known: {', '.join(others) or 'no other'}"
    sentence = f"after names an unknown assignment, {after!r}; {meant}"
    if after == source.header["id"]:
        sentence = (
            "after names this assignment itself; it must name the assignment whose answers this "
            "release contains"
        )
    raise source.fault(source.header_line("after"), sentence)


def given_texts(source: SourceFile) -> dict[str, str]:
    """Return the text of each module that comes with the notebook, by its name.

    Raises:
        AssignmentError: a module that the header names does not lie beside the file.
    """
    found = {}
    for name in source.header.get("given", ()):
        beside = source.path.parent / f"{name}.py"
        if not beside.is_file():
            raise source.fault(
                source.header_line("given"), f"the module {beside.name} is not beside the file"
            )
        found[name] = beside.read_text(encoding="utf-8")
    for cell in source.of_kind(CellKind.GIVEN):
        found[cell.name] = cell.text + "\n"
    return found


def imports(source: SourceFile) -> tuple[list[str], tuple[str, ...]]:
    """Return the notebook's own import lines, and the packages that they load."""
    lines = import_lines(source)
    packages = {
        name.split(".")[0]
        for line in lines
        for name in re.findall(r"^(?:import|from) ([\w.]+)", line)
    }
    return lines, tuple(sorted(packages - {STAND_IN}))


def load(source: SourceFile, name: str) -> Loaded:
    """Run a file: its reference, then its hidden cells.

    Args:
        source: the file.
        name: the name of the module that holds the reference.

    Raises:
        AssignmentError: anything in the file is wrong; the error names its line.
    """
    refuse_answers_in_cells(source)
    for package in source.header.get("packages", ()):
        if importlib.util.find_spec(package) is None:
            sentence = f"the package {package} is not installed here: pip install {package}"
            raise source.fault(source.header_line("packages"), sentence)
    texts = given_texts(source)
    module = run_program(source, texts, name)
    all_graded = derived.graded(source)
    names = tuple(each.name for each in all_graded)
    declared = Declared(source.path, names)
    declared.references.update({each: _attribute(module, each) for each in names})
    _run_hidden_cells(source, declared, module, texts)
    ways = {each: _way(each, declared, source) for each in names}
    exercises = tuple(
        _completed(exercise, declared, source) for exercise in derived.exercises(source, ways)
    )
    functions = {each: find(vars(module), each, ways[each]) for each in names}
    by_name = {exercise.name: exercise for exercise in exercises}
    seconds = source.header.get("limits", {}).get("call_seconds", 0.0)
    drawing = Drawing(source.header["id"], declared, by_name, functions, seconds)
    _check_cases(source, declared, all_graded)
    mistakes = _mistakes(declared, module)
    return Loaded(
        exercises,
        module,
        functions,
        tuple(made for made, right in mistakes if not right),
        tuple(made for made, right in mistakes if right),
        drawing,
        source,
    )


def _attribute(module: ModuleType, name: str) -> Any:
    found: Any = module
    for part in name.split("."):
        found = getattr(found, part)
    return found


def _run_hidden_cells(
    source: SourceFile, declared: Declared, module: ModuleType, texts: Mapping[str, str]
) -> None:
    variables = {**vars(module), **declared.functions(), "__name__": "hidden"}
    with modules(texts, source.path):
        run_hidden(source.code(CellKind.HIDDEN), source.path, variables)
        beside = source.path.parent / MISTAKES
        if beside.is_file():
            declared.path = beside
            run_hidden(beside.read_text(encoding="utf-8"), beside, variables)
            declared.path = source.path


def _way(name: str, declared: Declared, source: SourceFile) -> Way:
    drive = declared.drivers.get(name)
    return Way(
        method="." in name,
        prints=name in declared.prints,
        plots=declared.plots.get(name, ()),
        driver=b"" if drive is None else marshal.dumps(drive.__code__),
        tables="pandas" in source.header.get("packages", ()),
    )


def _completed(exercise: Exercise, declared: Declared, source: SourceFile) -> Exercise:
    """Return an exercise completed with the declarations of the hidden cells."""
    sizes = [name for name, _each in names_of(declared.cases.get(exercise.name, ()))]
    groups = {group_of(name) for name in sizes} | {Group.PROPERTIES}
    worth = sum(exercise.points.values())
    share = sum(exercise.points[group] for group in groups)
    # A group without cases cannot be earned, so the others share its points.
    points = {
        group: round(value * worth / share, 6) if group in groups and share else 0.0
        for group, value in exercise.points.items()
    }
    tolerance = {"rtol": 1e-6, "atol": 1e-8, **source.header.get("tolerance", {})}
    if exercise.name in declared.plots or exercise.name in declared.prints:
        returns = "plot" if exercise.name in declared.plots else "printed"
        exercise = replace(exercise, returns=returns)
    return replace(
        exercise,
        points=points,
        tolerance=Tolerance(**tolerance, extra_keys=False, lists=True),
        compares=declared.compares.get(exercise.name),
    )


def _check_cases(source: SourceFile, declared: Declared, all_graded: list[derived.Graded]) -> None:
    for each in all_graded:
        names = [name for name, _cases in names_of(declared.cases.get(each.name, ()))]
        if not names:
            raise source.fault(
                each.line,
                f"{each.name} has no cases: a hidden cell needs @cases({each.name}, SIZES)",
            )
    for (exercise, case), line in declared.remark_lines.items():
        published = [
            name
            for name, _cases in names_of(declared.cases[exercise])
            if group_of(name) is Group.FIXTURE
        ]
        if case not in published:
            known = ", ".join(published) or "none"
            sentence = f"{exercise} has no published case {case!r} for a remark; it has {known}"
            raise source.fault(line, sentence)


def _mistakes(declared: Declared, module: ModuleType) -> list[tuple[Mistake, bool]]:
    made: list[tuple[Mistake, bool]] = []
    names: set[str] = set()
    for each in declared.mistakes:
        mistake = Mistake(
            _named(each, names),
            each.exercise,
            each.hint,
            edits=((each.old, each.new),),
            place=f"{each.path.name}, line {each.line}",
        )
        names.add(mistake.name)
        _check_edit(each, mistake, module)
        made.append((mistake, each.right))
    return made


def _check_edit(each: DeclaredMistake, mistake: Mistake, module: ModuleType) -> None:
    """Refuse an edit of the reference that changes nothing or leaves invalid Python."""
    try:
        edited = edited_source(mistake, module)
    except ValueError:
        sentence = f"{each.old!r} does not occur in {each.exercise}"
        raise fault(each.path, each.line, sentence) from None
    if each.old == each.new:
        raise fault(each.path, each.line, f"{each.old!r} is replaced by itself")
    try:
        ast.parse(edited)
    except SyntaxError as error:
        sentence = f"{each.exercise} with {each.new!r} is not Python: {error.msg}"
        lines = edited.split("\n")
        if error.lineno and error.lineno <= len(lines):
            sentence += f"; the line becomes {lines[error.lineno - 1].strip()!r}"
        raise fault(each.path, each.line, sentence) from None


def _named(each: DeclaredMistake, taken: set[str]) -> str:
    """Return a name for a mistake: the first clause of its hint.

    A clause that is cut may say the opposite: "The farthest is taken, not the nearest."
    """
    clause = re.split(r"[.,;:!?](?:\s|$)", each.hint.strip().lower(), maxsplit=1)[0]
    words = re.findall(r"[a-z0-9]+", clause)[:_MOST_WORDS]
    name = base = "_".join(words) or each.exercise.replace(".", "_")
    number = 2
    while name in taken:
        name, number = f"{base}_{number}", number + 1
    return name
