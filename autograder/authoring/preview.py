"""The preview of an assignment: the release, and what a student with each known mistake reads.

The page is made again whenever a file of the assignment is saved.
"""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from markdown_it import MarkdownIt
from markupsafe import Markup

from autograder.authoring.notebook import test_name
from autograder.authoring.release import release_files
from autograder.authoring.verify_bench import Bench, program_with
from autograder.authoring.verify_file import try_public_tests
from autograder.content.description import Assignment, forget_modules, load_assignment
from autograder.content.program import without_examples
from autograder.errors import AssignmentError
from autograder.reports.html.environment import environment
from autograder.sandbox.supervisor import Sandbox

_SECONDS = 0.3
"""The time between two looks at the files."""


@dataclass(frozen=True, slots=True)
class ShownMistake:
    """A known mistake, with the sentences that its student reads."""

    name: str
    exercise: str
    public: str
    hint: str
    lost: float


def pages(
    name: str,
    course: Path,
    folder: Path,
    *,
    once: bool = False,
    wait: Callable[[Path], bool] | None = None,
) -> Iterator[tuple[Path, str]]:
    """Write the preview to `folder`, again after each change; yield its page and a sentence.

    Args:
        name: the assignment; it is one file.
        course: the course folder.
        folder: where the release and its page `index.html` are written.
        once: write it once and end.
        wait: waits for a change of the assignment's folder; returns False to end.

    Raises:
        AssignmentError: with `once`, the assignment is not valid.
    """
    wait = wait or _changed
    with Sandbox() as sandbox:
        while True:
            try:
                forget_modules()
                assignment = load_assignment(name, course=course)
                if assignment.source is None:
                    raise AssignmentError(f"{name} is a folder; preview shows one-file assignments")
                yield _write(assignment, sandbox, folder), f"built: {folder}"
            except AssignmentError as error:
                if once:
                    raise
                yield _write_fault(folder, str(error)), str(error)
            if once or not wait(_folder_of(name, course)):
                return


def _folder_of(name: str, course: Path) -> Path:
    """Return the folder of an assignment that is given by its name or by a path."""
    folder = course / "source" / name
    if folder.is_dir():
        return folder
    path = Path(name)
    return path.parent if path.suffix == ".py" else path


def _write(assignment: Assignment, sandbox: Sandbox, folder: Path) -> Path:
    files = release_files(assignment, folder)
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    cells = json.loads(files[assignment.notebook])["cells"]
    text = (
        environment()
        .get_template("preview.html.j2")
        .render(
            assignment=assignment,
            fault="",
            cells=[_shown(cell) for cell in cells],
            mistakes=_mistakes(assignment, sandbox, files),
        )
    )
    return _page(folder, text)


def _write_fault(folder: Path, sentence: str) -> Path:
    template = environment().get_template("preview.html.j2")
    return _page(folder, template.render(assignment=None, fault=sentence, cells=[], mistakes=[]))


def _page(folder: Path, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    page = folder / "index.html"
    page.write_text(text, encoding="utf-8")
    return page.resolve()


def _shown(cell: dict[str, Any]) -> dict[str, Any]:
    text = "".join(cell["source"])
    if cell["cell_type"] == "markdown":
        # The author's own text; it may hold HTML, such as a folded hint.
        return {"kind": "markdown", "html": Markup(_markdown().render(text)), "text": ""}  # noqa: S704
    marks = cell["metadata"].get("nbgrader", {})
    kind = "test" if marks.get("grade") else "exercise" if marks.get("solution") else "code"
    return {"kind": kind, "html": "", "text": text, "points": marks.get("points")}


def _markdown() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": True}).enable("table")


def _mistakes(
    assignment: Assignment, sandbox: Sandbox, files: dict[str, bytes]
) -> list[ShownMistake]:
    assert assignment.answers is not None
    made = {
        mistake.name: program_with(assignment, mistake) for mistake in assignment.answers.mistakes
    }
    tests = {name: test_name(name) for name in assignment.names}
    programs = {name: without_examples(text) for name, text in made.items()}
    failures = try_public_tests(files, tests, programs)
    found = []
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(assignment, sandbox, Path(folder) / "submission.py")
        for mistake in assignment.answers.mistakes:
            report = bench.grade(made[mistake.name])
            result = next(e for e in report.exercises if e.name == mistake.exercise)
            public = failures[mistake.name]
            found.append(
                ShownMistake(
                    mistake.name,
                    mistake.exercise,
                    public[0] if public else "All tests passed.",
                    result.hint,
                    round(result.max_score - result.score, 2),
                )
            )
    return found


def _changed(folder: Path) -> bool:
    """Wait until a file in a folder changes."""
    before = _state(folder)
    while _state(folder) == before:
        time.sleep(_SECONDS)
    return True


def _state(folder: Path) -> dict[Path, tuple[int, int]]:
    stats = {path: path.stat() for path in folder.rglob("*") if path.is_file()}
    return {path: (found.st_mtime_ns, found.st_size) for path, found in stats.items()}
