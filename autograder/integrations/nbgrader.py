"""The classes that `nbgrader autograde` and `nbgrader generate_assignment` load.

`nbgrader_config.py` names these classes and nbgrader creates the instances. Most of the work is in
`nbgrader_gradebook.py`. No kernel is started: confined workers grade the submitted file itself.
"""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from nbconvert.exporters import NotebookExporter
from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode, from_dict
from nbgrader.api import Gradebook
from nbgrader.converters.base import NbGraderException
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.utils import is_solution

from autograder.authoring.release import files_beside, without_solutions
from autograder.content.catalogue import (
    NO_ANSWERS,
    available,
    has_answers,
    holds_answers,
)
from autograder.content.one_file import MISTAKES
from autograder.content.secret import run_secret
from autograder.content.source_file import is_source
from autograder.errors import UsageError
from autograder.grading.graders import Graders
from autograder.grading.submission import grade_submission
from autograder.integrations.nbgrader_gradebook import (
    Template,
    add_results,
    copy_of,
    template_of,
    write_results,
)
from autograder.records import Scope
from autograder.sandbox.supervisor import Sandbox


class Submissions(NotebookExporter):  # type: ignore[misc]
    """Reads each submission as the gradebook expects it, even if its metadata was changed.

    Set as `c.Autograde.exporter_class`. `parent` is nbgrader's `Autograde`, created for each
    command.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        course, name = Path(self.parent.coursedir.root), self.parent.coursedir.assignment_id
        lacking = f"{course} {NO_ANSWERS}" if not holds_answers(course) else ""
        if not lacking and name in available(course) and not has_answers(name, course):
            lacking = f"{course} has no answers of {name}"
        if lacking:
            # Fail now, before nbgrader removes the results of an earlier command.
            sentence = (
                f"{lacking}: without it only the published cases could be graded, but the "
                "gradebook expects the points of all cases"
            )
            self.log.error(sentence)
            raise NbGraderException(sentence)
        self.path = Path()
        self.template: Template | None = None
        self.notes: tuple[str, ...] = ()
        self._templates: dict[str, Template] = {}
        self._graders: Graders | None = None
        self._gradebook: Gradebook | None = None

    @property
    def graders(self) -> Graders:
        """The graders for this command, created on first use."""
        if self._graders is None:
            sandbox = Sandbox()
            sandbox.start()
            self._graders = Graders(sandbox, Path(self.parent.coursedir.root), run_secret())
            weakref.finalize(self, sandbox.close)
        return self._graders

    @contextmanager
    def gradebook(self) -> Iterator[Gradebook]:
        """Open a session of the gradebook; the connection stays for the next submission."""
        if self._gradebook is None:
            course = self.parent.coursedir
            self._gradebook = Gradebook(course.db_url, course.course_id)
            weakref.finalize(self, self._gradebook.close)
        try:
            yield self._gradebook
        finally:
            self._gradebook.db.remove()

    def from_filename(
        self, filename: str, resources: dict[str, Any] | None = None, **options: Any
    ) -> tuple[str, dict[str, Any]]:
        """Read the submitted file in nbgrader's first pass and its output in the second pass."""
        if resources is None or not self.parent._sanitizing:
            done: tuple[str, dict[str, Any]] = super().from_filename(filename, resources, **options)
            return done
        self.path = Path(filename)
        names = resources["nbgrader"]
        self.template = self._template(names)
        notebook, self.notes = copy_of(self.path, self.template)
        for note in self.notes:
            self.log.warning("%s: %s", names["student"], note)
        node = from_dict(notebook)
        read: tuple[str, dict[str, Any]] = self.from_notebook_node(node, resources, **options)
        return read

    def _template(self, names: dict[str, str]) -> Template:
        """Return the template of a notebook, which is the same for all students of a command."""
        notebook = names["notebook"]
        if notebook not in self._templates:
            with self.gradebook() as gradebook:
                found = gradebook.find_notebook(notebook, names["assignment"])
                self._templates[notebook] = template_of(found, self._source(names))
        return self._templates[notebook]

    def _source(self, names: dict[str, str]) -> Path:
        course = self.parent.coursedir
        return Path(course.format_path(course.source_directory, ".", names["assignment"]))


class Grade(NbGraderPreprocessor):  # type: ignore[misc]
    """Grades a submission and writes its points and comments to the gradebook.

    Set as the first of `c.Autograde.autograde_preprocessors`. `parent` is `Submissions`.
    """

    def preprocess(
        self, nb: NotebookNode, resources: ResourcesDict
    ) -> tuple[NotebookNode, ResourcesDict]:
        """Grade the file that `nb` was made from and show the results in `nb`."""
        names = resources["nbgrader"]
        graders: Graders = self.parent.graders
        wanted = names["assignment"] if names["assignment"] in graders.exercise_names else None
        report = grade_submission(self.parent.path, graders, names["student"], wanted)
        assert report.scope is Scope.FULL
        add_results(nb, report, self.parent.notes)
        exercises = graders.exercise_names.get(report.assignment or names["assignment"], ())
        with self.parent.gradebook() as gradebook:
            submitted = gradebook.find_submission_notebook(
                names["notebook"], names["assignment"], names["student"]
            )
            for sentence in write_results(
                gradebook, report, nb, self.parent.template, submitted.id, exercises
            ):
                self.log.warning("%s: %s", names["student"], sentence)
            gradebook.db.commit()
        return nb, resources


class ClearRegions(NbGraderPreprocessor):  # type: ignore[misc]
    """Empties the YOUR CODE regions and removes their markers, as `chainrule release` does.

    Takes the place of nbgrader's `ClearSolutions` in `c.GenerateAssignment.preprocessors`, and
    copies the files of `source/shared/` that the assignment names.
    """

    def preprocess(
        self, nb: NotebookNode, resources: ResourcesDict
    ) -> tuple[NotebookNode, ResourcesDict]:
        """Empty the solution cells and put the shared files beside the notebook."""
        converter = self.parent.parent
        course, name = Path(converter.coursedir.root), resources["nbgrader"]["assignment"]
        target = Path(converter._format_dest(name, "."))
        with suppress(UsageError):  # an assignment of another kind shares no files
            for file, content in files_beside(name, course).items():
                (target / file).parent.mkdir(parents=True, exist_ok=True)
                (target / file).write_bytes(content)
        # nbgrader copies all files of the source folder, including those that hold the answers.
        for file in (f"{name}.py", MISTAKES) if is_source(target / f"{name}.py") else ():
            (target / file).unlink(missing_ok=True)
        done: tuple[NotebookNode, ResourcesDict] = super().preprocess(nb, resources)
        return done

    def preprocess_cell(
        self, cell: NotebookNode, resources: ResourcesDict, _index: int
    ) -> tuple[NotebookNode, ResourcesDict]:
        """Empty a solution cell; leave other cells unchanged."""
        if is_solution(cell) and cell.cell_type == "code":
            name = cell.metadata.nbgrader.grade_id
            cell.source = without_solutions(cell.source, name)
        return cell, resources
