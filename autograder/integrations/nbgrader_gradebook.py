"""Write points and comments to nbgrader's gradebook, and results to the notebooks it shows.

`nbgrader autograde` and `chainrule grade --gradebook` both use this module, so they write the same.
Manual entries (scores, comments, flags, extra credit) are kept.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nbformat import from_dict
from nbgrader.api import Comment, Grade, Gradebook, Notebook
from nbgrader.utils import compute_checksum, determine_grade
from sqlalchemy import bindparam, select, update

from autograder.boundary.files import read_file
from autograder.errors import UnreadableError
from autograder.integrations import nbgrader_comments as words
from autograder.integrations.nbgrader_repair import (
    GradebookCell,
    markdown_cell,
    repaired_cells,
    test_cell,
    texts_of,
)
from autograder.records import ExerciseResult, Report, SubmissionStatus

# Statements are made once: making one takes longer than the database takes.
_TABLES = {table: table.__table__ for table in (Grade, Comment)}
_ROWS = {
    table: select(rows).where(
        # The index begins with the cell: without cells, every row of the table would be read.
        rows.c.cell_id.in_(bindparam("cells", expanding=True)),
        rows.c.notebook_id == bindparam("notebook"),
    )
    for table, rows in _TABLES.items()
}
_UPDATE = {
    table: update(rows).where(rows.c.id == bindparam("row")) for table, rows in _TABLES.items()
}


@dataclass(frozen=True, slots=True)
class Template:
    """A notebook as released: the gradebook's cells and the texts of the source version.

    Attributes:
        id: the notebook's id in the gradebook.
        name: its name, without suffix.
        cells: the cells that nbgrader knows.
        graded: the name and the maximum score of each cell with points, by the cell's id.
        commented: the name of each cell with a comment, by the cell's id.
        texts: the texts of the source version.
        kernelspec: the notebook's kernel, for its metadata.
    """

    id: str
    name: str
    cells: tuple[GradebookCell, ...]
    graded: Mapping[str, tuple[str, float]]
    commented: Mapping[str, str]
    texts: frozenset[str]
    kernelspec: dict[str, Any] | None


def template_of(notebook: Notebook, source: Path) -> Template:
    """Return the template of a notebook; `source` is the folder of its source version."""
    try:
        texts = texts_of(read_file(source / f"{notebook.name}.ipynb"))
    except UnreadableError:
        texts = frozenset()
    graded = [
        cell
        for cells in (notebook.grade_cells, notebook.task_cells)
        for cell in sorted(cells, key=lambda cell: str(cell.name))
    ]
    return Template(
        id=notebook.id,
        name=notebook.name,
        cells=tuple(_cells_of(notebook)),
        graded={cell.id: (cell.name, float(cell.max_score)) for cell in graded},
        commented={cell.id: cell.name for cell in (*notebook.solution_cells, *notebook.task_cells)},
        texts=texts,
        kernelspec=json.loads(notebook.kernelspec or "null"),
    )


def _cells_of(notebook: Notebook) -> list[GradebookCell]:
    graded = {cell.name: cell for cell in (*notebook.grade_cells, *notebook.task_cells)}
    solutions = {cell.name for cell in notebook.solution_cells}
    tasks = {cell.name for cell in notebook.task_cells}
    return [
        GradebookCell(
            name=cell.name,
            cell_type=cell.cell_type,
            source=cell.source or "",
            locked=bool(cell.locked),
            grade=cell.name in graded and cell.name not in tasks,
            solution=cell.name in solutions,
            task=cell.name in tasks,
            points=float(graded[cell.name].max_score) if cell.name in graded else None,
            checksum=cell.checksum,
        )
        for cell in notebook.source_cells
    ]


def copy_of(path: Path, template: Template) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return the notebook that nbgrader shows for a submission, and notes on its repairs."""
    try:
        cells, notes = repaired_cells(read_file(path), template.cells, template.texts)
    except UnreadableError as error:
        cells, notes = repaired_cells(str(error), template.cells, template.texts)
    metadata: dict[str, Any] = {"language_info": {"name": "python"}}
    if template.kernelspec:
        metadata["kernelspec"] = template.kernelspec
    document = {
        "cells": cells,
        "metadata": metadata,
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return document, tuple(notes)


def add_results(notebook: dict[str, Any], report: Report, notes: tuple[str, ...]) -> None:
    """Add the results to a notebook: outputs of the test cells and a cell with notes."""
    earned = {test_cell(exercise.name): exercise for exercise in report.exercises}
    for cell in notebook["cells"]:
        marks = cell["metadata"].get("nbgrader", {})
        exercise = earned.get(marks.get("grade_id"))
        if exercise is not None and marks.get("grade") and cell["cell_type"] == "code":
            cell["outputs"] = [
                from_dict(each) for each in _outputs(exercise, float(marks["points"]))
            ]
    text = words.notes(report, notes)
    if text is not None:
        top = {**markdown_cell(text), "id": "notes-of-the-grader"}
        notebook["cells"].insert(0, from_dict(top))


def _outputs(exercise: ExerciseResult, worth: float) -> Iterator[dict[str, Any]]:
    yield {"output_type": "stream", "name": "stdout", "text": words.output(exercise)}
    score = auto_score(exercise, worth)
    if score is not None:
        # nbgrader reads a plain float as partial credit.
        data = {"text/plain": repr(score)}
        yield {
            "output_type": "execute_result",
            "data": data,
            "metadata": {},
            "execution_count": None,
        }


def auto_score(exercise: ExerciseResult, worth: float) -> float | None:
    """Scale an exercise's points to its test cell; None if the exercise has no points."""
    if not exercise.max_score:
        return None
    return round(exercise.score / exercise.max_score * worth, 4)


def write_results(
    gradebook: Gradebook,
    report: Report,
    notebook: dict[str, Any],
    template: Template,
    submitted: str,
    exercises: Sequence[str],
) -> list[str]:
    """Write the points and comments of a submission to the gradebook; nothing is committed.

    Args:
        gradebook: an open gradebook that already has the submission.
        report: the report on the submission.
        notebook: the notebook that nbgrader shows for it.
        template: the notebook as released.
        submitted: the id of the submitted notebook in the gradebook.
        exercises: the graded functions of the assignment.

    Returns:
        A message for each cell that needs manual grading or is missing in the gradebook.
    """
    cells = {
        cell["metadata"]["nbgrader"]["grade_id"]: cell
        for cell in notebook["cells"]
        if "nbgrader" in cell["metadata"]
    }
    results = {exercise.name: exercise for exercise in report.exercises}
    said = _place_points(gradebook, report, cells, template, submitted, exercises, results)
    comments = []
    for cell, comment in _rows(gradebook, Comment, submitted, template.commented).items():
        name = template.commented[cell]
        if name in exercises:
            result = results.get(name)
            text = words.comment(result) if result else words.comment_without_exercises(report)
        elif name in cells:
            checksum = cells[name]["metadata"]["nbgrader"].get("checksum")
            unchanged = checksum == compute_checksum(from_dict(cells[name]))
            text = "No response." if unchanged else None
        else:
            continue
        if text != comment.auto_comment:
            comments.append({"row": comment.id, "auto_comment": text})
    _update(gradebook, Comment, comments)
    return said


def _place_points(
    gradebook: Gradebook,
    report: Report,
    cells: Mapping[str, dict[str, Any]],
    template: Template,
    submitted: str,
    exercises: Sequence[str],
    results: Mapping[str, ExerciseResult],
) -> list[str]:
    said, found, changed = [], set(), []
    tests = {test_cell(name): name for name in exercises}
    grades = _rows(gradebook, Grade, submitted, template.graded)
    for cell, (name, worth) in template.graded.items():
        if cell not in grades:
            continue
        grade, exercise = grades[cell], tests.get(name)
        if exercise is not None:
            found.add(exercise)
            score = _score(report, results.get(exercise), worth)
        else:
            score = _score_other_cell(cells.get(name))
            if score is None:
                said.append(f"{name} needs manual grading")
        needs_person = score is None
        if grade.manual_score is not None:
            # Keep the manual score, but flag it if the automatic score it was based on has changed.
            needs_person = grade.needs_manual_grade or score != grade.auto_score
        if (score, needs_person) != (grade.auto_score, grade.needs_manual_grade):
            changed.append(
                {"row": grade.id, "auto_score": score, "needs_manual_grade": needs_person}
            )
    _update(gradebook, Grade, changed)
    for name in exercises:
        if name not in found:
            said.append(f"the gradebook has no cell {test_cell(name)}: its points are left out")
    return said


def _rows(
    gradebook: Gradebook, table: type[Grade | Comment], submitted: str, cells: Iterable[str]
) -> dict[str, Any]:
    """Return the rows of a submitted notebook by cell."""
    values = {"notebook": submitted, "cells": list(cells)}
    return {row.cell_id: row for row in gradebook.db.execute(_ROWS[table], values)}


def _update(gradebook: Gradebook, table: type[Grade | Comment], rows: list[dict[str, Any]]) -> None:
    """Update rows; each is given as its columns, with its id as `row`."""
    if rows:
        gradebook.db.execute(_UPDATE[table], rows)


def _score(report: Report, result: ExerciseResult | None, worth: float) -> float | None:
    if result is not None:
        return auto_score(result, worth)
    return 0.0 if report.status is SubmissionStatus.UNREADABLE else None


def _score_other_cell(cell: dict[str, Any] | None) -> float | None:
    """Score a cell outside the exercises: 0 if unchanged, or None for manual grading."""
    if cell is None or not cell["metadata"]["nbgrader"].get("solution"):
        return None
    score: float | None = determine_grade(from_dict(cell))[0]
    return score
