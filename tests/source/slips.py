"""Make a slip in a region of a workbook and see what its student sees, in a real kernel."""

from __future__ import annotations

import os
import re
import textwrap
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cache

import nbclient
import nbformat

from autograder.authoring.one_file_release import source_files
from autograder.content.description import load_assignment
from tests.conftest import COURSE
from tests.support import version

REGION = re.compile(r"(?ms)^( *)# YOUR CODE STARTS HERE\n(.*?)^ *# YOUR CODE ENDS HERE")
COLOURS = re.compile(r"\x1b\[[0-9;]*m")
TABLE_ROW = re.compile(r"(?m)^\| (.*?) \| ")


@dataclass(frozen=True)
class Slip:
    """A row of a table "How it goes wrong", and code that makes it appear.

    Args:
        exercise: the name of the function.
        row: the first cell of the row, as it stands.
        regions: the code of each YOUR CODE region, without indentation. None keeps the solution's
            code, and "" leaves the region empty.
        shows: regular expressions found in what the student sees. Without them, each text between
            backticks in `row` is found there; ` ... ` stands for left-out text.
    """

    exercise: str
    row: str
    regions: tuple[str | None, ...]
    shows: tuple[str, ...] = ()

    def patterns(self) -> tuple[str, ...]:
        """Return the regular expressions of what the student sees."""
        if self.shows:
            return self.shows
        spans = re.findall(r"`([^`]+)`", self.row)
        return tuple(re.escape(span).replace(r"\ \.\.\.", ".*") for span in spans)


@dataclass(frozen=True)
class Hint:
    """Code to which the hints of an exercise lead; it passes the test."""

    exercise: str
    regions: tuple[str | None, ...]


@dataclass(frozen=True)
class Parts:
    """The cells of a workbook around an exercise."""

    before: tuple[str, ...]
    solution: str
    watched: tuple[str, ...]
    notes: str


@cache
def cells(assignment: str) -> list[tuple[str, str, str]]:
    """Return the kind, the graded exercise ("" if it has none) and the text of each cell."""
    path = version("source", assignment)
    loaded = load_assignment(assignment, course=COURSE)
    text = (
        path.read_text(encoding="utf-8")
        if loaded.source is None
        else source_files(loaded)[loaded.notebook].decode()
    )
    found = []
    for cell in nbformat.reads(text, as_version=4).cells:
        grading = cell.metadata.get("nbgrader", {})
        name = grading.get("grade_id", "") if grading.get("solution") else ""
        found.append((cell.cell_type, name, cell.source))
    return found


@cache
def parts(assignment: str, exercise: str) -> Parts:
    """Return the cells around an exercise of the source version."""
    every = cells(assignment)
    start = [name for _kind, name, _text in every].index(exercise)
    end = next(
        place
        for place in range(start, len(every))
        if every[place][0] == "markdown" and every[place][2].startswith("**How it goes wrong**")
    )
    return Parts(
        tuple(text for kind, _name, text in every[:start] if kind == "code"),
        every[start][2],
        tuple(text for kind, _name, text in every[start + 1 : end] if kind == "code"),
        every[end][2],
    )


def rows(assignment: str, exercise: str) -> list[str]:
    """Return the first cell of each row of the table "How it goes wrong" of an exercise."""
    table = parts(assignment, exercise).notes.partition("**To think about.**")[0]
    return TABLE_ROW.findall(table)[1:]


def with_regions(solution: str, regions: tuple[str | None, ...]) -> str:
    """Return a solution cell with other code in its regions."""
    found = REGION.findall(solution)
    assert len(found) == len(regions), f"{len(found)} regions, {len(regions)} given"
    waiting = iter(regions)

    def replaced(match: re.Match[str]) -> str:
        code = next(waiting)
        if code is None:
            return match[0]
        body = textwrap.indent(textwrap.dedent(code).strip("\n"), match[1])
        body = body or f"{match[1]}pass"
        return f"{match[1]}# YOUR CODE STARTS HERE\n{body}\n{match[1]}# YOUR CODE ENDS HERE"

    return REGION.sub(replaced, solution)


class Kernel:
    """A kernel in the folder of a workbook."""

    def __init__(self, assignment: str) -> None:
        loaded = load_assignment(assignment, course=COURSE)
        folder = COURSE / ("source" if loaded.source is None else "release") / assignment
        # A release holds its own public tests; those of source/shared must not come before.
        self._shared = str(COURSE / "source" / "shared") if loaded.source is None else ""
        self._notebook = nbformat.v4.new_notebook()
        self._client = nbclient.NotebookClient(
            self._notebook,
            timeout=180,
            allow_errors=True,
            coalesce_streams=True,
            resources={"metadata": {"path": str(folder)}},
        )

    @contextmanager
    def running(self) -> Iterator[Kernel]:
        """Start the kernel, and shut it down at the end."""
        env = {**os.environ, "PYTHONPATH": self._shared, "OPENBLAS_NUM_THREADS": "1"}
        with self._client.setup_kernel(env=env):
            yield self

    def run(self, code: str) -> str:
        """Run a cell and return the text that appears below it."""
        cell = nbformat.v4.new_code_cell(code)
        self._notebook.cells.append(cell)
        self._client.execute_cell(cell, len(self._notebook.cells) - 1)
        return "\n".join(_texts(cell.outputs))


def _texts(outputs: list[nbformat.NotebookNode]) -> Iterator[str]:
    for output in outputs:
        if output.output_type == "error":
            yield COLOURS.sub("", "\n".join(output.traceback))
            yield f"{output.ename}: {output.evalue}"
        else:
            yield output.get("text", "") or output.get("data", {}).get("text/plain", "")


class Kernels:
    """A kernel for the exercises of each workbook, in their order."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self._started: dict[str, tuple[Kernel, int]] = {}

    def before(self, assignment: str, exercise: str) -> Kernel:
        """Return a kernel in which the cells before an exercise have run, with the solutions.

        Cells that only show something trained take long, and no exercise needs them. The kernel of
        an earlier exercise runs on from there, and its next cell is the solution of that exercise.
        """
        codes = parts(assignment, exercise).before
        kernel, done = self._started.get(assignment, (None, 0))
        if kernel is None or done > len(codes):
            kernel, done = self._stack.enter_context(Kernel(assignment).running()), 0
        for code in codes[done:]:
            if not re.search(r"(?m)^check_ready\(", code):
                kernel.run(code)
        self._started[assignment] = kernel, len(codes)
        return kernel


def seen(kernel: Kernel, assignment: str, slip: Slip | Hint) -> str:
    """Return what a student sees below the cells of an exercise."""
    around = parts(assignment, slip.exercise)
    # A function of the solution must not stay if the student's cell does not define it.
    kernel.run(f"globals().pop({slip.exercise!r}, None)")
    codes = (with_regions(around.solution, slip.regions), *around.watched)
    return "\n".join(kernel.run(code) for code in codes)
