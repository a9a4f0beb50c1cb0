"""What `nbgrader autograde` and `nbgrader generate_assignment` run of ours.

`nbgrader_config.py` names these classes. nbgrader makes them, so they are classes; what they do is
in `gradebook.py`. No kernel is started: the submission is graded from the file that was handed in,
in confined workers.
"""

from __future__ import annotations

import weakref
from pathlib import Path
from typing import Any

from nbconvert.exporters import NotebookExporter
from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader.api import Gradebook
from nbgrader.converters.base import NbGraderException
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.utils import is_solution

from autograder.authoring.release import without_solutions
from autograder.content.secret import run_secret
from autograder.grading.graders import Graders
from autograder.grading.submission import grade_submission
from autograder.integrations.nbgrader_gradebook import copy_of, place, show, template_of
from autograder.records import Scope
from autograder.sandbox.supervisor import Sandbox


class Submissions(NotebookExporter):  # type: ignore[misc]
    """Reads each submission as the gradebook expects it, whatever its student did to it.

    `c.Autograde.exporter_class`; `parent` is nbgrader's `Autograde`, which lives for one command.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        if not (Path(self.parent.coursedir.root) / "solutions").is_dir():
            # Said now, before nbgrader removes what an earlier command has graded.
            sentence = (
                f"{self.parent.coursedir.root} has no solutions/: without it only published cases "
                "could be graded, which are not all of the points in the gradebook"
            )
            self.log.error(sentence)
            raise NbGraderException(sentence)
        self.path = Path()
        self.notes: tuple[str, ...] = ()
        self._graders: Graders | None = None

    @property
    def graders(self) -> Graders:
        """The graders of this command's submissions."""
        if self._graders is None:
            sandbox = Sandbox()
            sandbox.start()
            self._graders = Graders(sandbox, Path(self.parent.coursedir.root), run_secret())
            weakref.finalize(self, sandbox.close)
            if self._graders.secret.drawn:
                self.log.info("to repeat this: CHAINRULE_SECRET=%s", self._graders.secret.value)
        return self._graders

    def from_filename(
        self, filename: str, resources: dict[str, Any] | None = None, **options: Any
    ) -> tuple[str, dict[str, Any]]:
        """Read a file: as it was handed in at first, then as it was written by that first pass."""
        if resources is None or not self.parent._sanitizing:
            done: tuple[str, dict[str, Any]] = super().from_filename(filename, resources, **options)
            return done
        self.path = Path(filename)
        names = resources["nbgrader"]
        with Gradebook(names["db_url"], self.parent.coursedir.course_id) as gradebook:
            found = gradebook.find_notebook(names["notebook"], names["assignment"])
            notebook, self.notes = copy_of(self.path, template_of(found, self._source(names)))
        for note in self.notes:
            self.log.warning("%s: %s", names["student"], note)
        read: tuple[str, dict[str, Any]] = self.from_notebook_node(notebook, resources, **options)
        return read

    def _source(self, names: dict[str, str]) -> Path:
        course = self.parent.coursedir
        return Path(course.format_path(course.source_directory, ".", names["assignment"]))


class Grade(NbGraderPreprocessor):  # type: ignore[misc]
    """Grades a submission and writes points and comments into the gradebook.

    The first of `c.Autograde.autograde_preprocessors`; `parent` is `Submissions`.
    """

    def preprocess(
        self, nb: NotebookNode, resources: ResourcesDict
    ) -> tuple[NotebookNode, ResourcesDict]:
        """Grade the file that `nb` was made from and show in `nb` what came out."""
        names = resources["nbgrader"]
        graders: Graders = self.parent.graders
        wanted = names["assignment"] if names["assignment"] in graders.exercise_names else None
        report = grade_submission(self.parent.path, graders, names["student"], wanted)
        assert report.scope is Scope.FULL
        show(nb, report, self.parent.notes)
        exercises = graders.exercise_names.get(report.assignment or names["assignment"], ())
        with Gradebook(names["db_url"], self.parent.parent.coursedir.course_id) as gradebook:
            submitted = gradebook.find_submission_notebook(
                names["notebook"], names["assignment"], names["student"]
            )
            for sentence in place(gradebook, report, nb, submitted.id, exercises):
                self.log.warning("%s: %s", names["student"], sentence)
        return nb, resources


class ClearRegions(NbGraderPreprocessor):  # type: ignore[misc]
    """Empties the YOUR CODE regions as `chainrule release` does, markers and all.

    Takes the place of nbgrader's `ClearSolutions` in `c.GenerateAssignment.preprocessors`.
    """

    def preprocess_cell(
        self, cell: NotebookNode, resources: ResourcesDict, _index: int
    ) -> tuple[NotebookNode, ResourcesDict]:
        """Empty a solution cell; any other stays as it is."""
        if is_solution(cell) and cell.cell_type == "code":
            name = cell.metadata.nbgrader.grade_id
            cell.source = without_solutions(cell.source, name)
        return cell, resources
