"""Find, load and validate assignments.

An assignment is a folder with content and no engine code: `assignment.toml`, `cases.py`,
`fixtures.h5`, helper modules in `given/` and, for the end-to-end check, `training.py`. Built-in
assignments come with the package; an instructor's own live in `assignments/` of the course folder.
The answer side is `solutions/<id>/` of the course folder: `reference.py` and `mistakes.py`. Without
a course folder an assignment has no answers, and only its published cases can be graded.
"""

from __future__ import annotations

import hashlib
import importlib.util
import marshal
import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from autograder.boundary.limits import Limits
from autograder.boundary.ways import Way, driver_code, find
from autograder.content.catalogue import DESCRIPTION, available, is_path, without_header
from autograder.content.comparators import from_document
from autograder.content.edits import Called, by_name, with_function
from autograder.content.exercise import Award, Exercise, Mistake, Tolerance
from autograder.content.imports import Supply, supplies
from autograder.content.source_file import CellKind, SourceFile, is_source, read_source
from autograder.errors import AssignmentError, UsageError
from autograder.records import Group, Scope

if TYPE_CHECKING:
    from autograder.content.drawing import Drawing
    from autograder.content.one_file import Loaded

_CONTENT = "chainrule_content_"
STAND_INS: dict[str, bytes | None] = {"public_tests": None}
"""Modules that come with the notebook of an assignment in one file, and have no part in grading."""


@dataclass(frozen=True, slots=True)
class Answers:
    """The answer side: the reference functions by exercise name, and the known mistakes."""

    functions: Mapping[str, Callable[..., Any]]
    mistakes: tuple[Mistake, ...]
    module: ModuleType
    program: str
    """The text of a right submission."""
    right: tuple[Mistake, ...] = ()
    """Changes of the reference that are right, too."""
    called: Called = by_name
    """Returns the function that calls an exercise, out of the variables of a program."""


@dataclass(frozen=True, slots=True, eq=False)
class Assignment:
    """An assignment, loaded and validated.

    `given` maps each helper module to its compiled code. It maps a stand-in to None: notebooks
    import this module, but grading does not need its content. `supplies` are the names that the
    workbook imports, bound for a notebook that does not bind them. `released` is the path of the
    released notebook, or None if there is no such file.
    """

    id: str
    title: str
    version: int
    notebook: str
    folder: Path
    exercises: tuple[Exercise, ...]
    limits: Limits
    award: Award
    given: Mapping[str, bytes | None]
    workbook_imports: tuple[str, ...]
    supplies: Mapping[str, Supply]
    shared: tuple[str, ...]
    training: bytes | None
    end_to_end: tuple[str, ...]
    answers: Answers | None
    released: Path | None = None
    source: SourceFile | None = None
    """The file that the assignment was made from, if it is one file."""
    drawing: Drawing | None = None
    """What draws the cases of an assignment that is one file; it is part of the answer side."""
    after: str = ""
    """The assignment whose answers this release holds; students get it after its deadline."""
    given_texts: Mapping[str, str] = field(default_factory=dict)
    """The text of each helper module that grading uses."""
    introduction: str = ""
    """What START_HERE.md says first, such as the place of the workbook among others."""

    @property
    def scope(self) -> Scope:
        """FULL with the answer side, else PUBLIC (published cases only)."""
        return Scope.PUBLIC if self.answers is None else Scope.FULL

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the graded functions, in workbook order."""
        return tuple(exercise.name for exercise in self.exercises)

    @property
    def cases(self) -> ModuleType | Drawing:
        """What draws the cases: the module `cases.py`, imported on first use, or the file's."""
        return self.drawing or load_module(self.folder, "cases")

    @property
    def fixtures(self) -> Path:
        """The path of the file with the published cases."""
        return self.folder / "fixtures.h5"

    def max_score(self, scope: Scope) -> float:
        """Return the maximum score in a scope."""
        return sum(max_points(exercise, scope) for exercise in self.exercises)


def max_points(exercise: Exercise, scope: Scope) -> float:
    """Return the maximum points of an exercise in a scope."""
    groups = (Group.FIXTURE,) if scope is Scope.PUBLIC else tuple(Group)
    return sum(exercise.points[group] for group in groups)


def load_assignment(
    name: str | Path, *, course: Path | None = None, public: bool = False
) -> Assignment:
    """Load an assignment by its name or by the path of its folder (`./own`, not `own`).

    With `public` the answer side is not loaded, even if it exists.

    Raises:
        UsageError: there is no such assignment.
        AssignmentError: its folder is incomplete or inconsistent.
    """
    folders = available(course)
    found = folders.get(str(name), Path(name) if is_path(name) else Path("/nonexistent"))
    if is_source(found):
        return _from_file(found, course, public)
    if is_source(found / f"{found.name}.py"):
        return _from_file(found / f"{found.name}.py", course, public)
    for path in (found, *(without_header(course) if course else ())):
        if path.suffix == ".py" and path.is_file() and (path == found or path.stem == name):
            read_source(path)  # raises: the header is missing
    if not (found / DESCRIPTION).is_file():
        known = ", ".join(sorted(folders)) or "none"
        path = (
            f"; for the path here write ./{name}"
            if not is_path(name) and Path(name).exists()
            else ""
        )
        raise UsageError(f"there is no assignment {str(name)!r}; known: {known}{path}")
    return _from_folder(found, course, public)


def graded_names(place: Path) -> tuple[str, ...]:
    """Return the names of the graded functions of an assignment; only its description is read.

    Args:
        place: the assignment's folder or file, as the catalogue gives it.

    Raises:
        AssignmentError: the description is malformed.
    """
    if place.suffix == ".py":
        from autograder.content import derived

        try:
            found = derived.graded(read_source(place, is_checked=False))
        except SyntaxError:
            found = derived.graded(read_source(place))  # an error names the line
        return tuple(each.name for each in found)
    try:
        described = tomllib.loads((place / DESCRIPTION).read_text(encoding="utf-8"))
        return tuple(entry["name"] for entry in described["exercise"])
    except Exception as error:  # an author may write any structure
        raise _not_valid(place, error) from error


def _not_valid(folder: Path, error: Exception) -> AssignmentError:
    sentence = f"the assignment in {folder.name} is not valid: {type(error).__name__}: {error}"
    return AssignmentError(sentence)


def _from_folder(folder: Path, course: Path | None, public: bool) -> Assignment:
    try:
        described = tomllib.loads((folder / DESCRIPTION).read_text(encoding="utf-8"))
        return _build(folder, described, course, public)
    except Exception as error:  # the author's own modules may raise anything
        raise _not_valid(folder, error) from error


def _from_file(path: Path, course: Path | None, public: bool) -> Assignment:
    """Load an assignment that is one file: `source/<id>/<id>.py`."""
    course = course or _course_of(path)
    released = course and course / "release" / path.stem
    if public and released and (released / DESCRIPTION).is_file():
        return _from_folder(released, course, public)  # the release, as students have it
    from autograder.content import one_file  # a slow import that most runs do not need

    source, exercises = one_file.describe(path)
    if course and source.header.get("after"):
        one_file.check_after(source, available(course))
    texts = one_file.given_texts(source)
    lines, packages = one_file.imports(source)
    loaded = None if public else one_file.load(source, f"{_package_name(path)}.reference")
    exercises = exercises if loaded is None else loaded.exercises
    notebook = released and released / f"{path.stem}.ipynb"
    return Assignment(
        id=source.header["id"],
        title=source.header["title"],
        version=int(source.header.get("version", 1)),
        notebook=f"{path.stem}.ipynb",
        folder=path.parent,
        exercises=exercises,
        limits=_limits(source.header, exercises),
        award=Award(source.header.get("award", Award.WHOLE)),
        given={**{name: _compiled(text, name) for name, text in texts.items()}, **STAND_INS},
        workbook_imports=packages,
        supplies=supplies(line for line in lines if line.split()[1].split(".")[0] not in texts),
        shared=(),
        training=None,
        end_to_end=(),
        answers=None if loaded is None else _answers_of(loaded),
        released=notebook if notebook and notebook.is_file() else None,
        after=str(source.header.get("after", "")),
        introduction=str(source.header.get("introduction", "")),
        source=source,
        drawing=None if loaded is None else loaded.drawing,
        given_texts=texts,
    )


def _answers_of(loaded: Loaded) -> Answers:
    ways = {exercise.name: exercise.way for exercise in loaded.exercises}

    def called(variables: Mapping[str, Any], name: str) -> Callable[..., Any]:
        return find(variables, name, ways[name])

    module, source = loaded.module, loaded.source
    return Answers(
        loaded.functions,
        tuple(with_function(mistake, module, called) for mistake in loaded.mistakes),
        module,
        source.code(CellKind.PLAIN, CellKind.EXERCISE),
        tuple(with_function(mistake, module, called) for mistake in loaded.right),
        called,
    )


def _course_of(path: Path) -> Path | None:
    """Return the course folder that holds `source/<id>/<id>.py`, if the path is one."""
    folder = path.resolve().parent
    return folder.parents[1] if folder.parent.name == "source" else None


def _build(
    folder: Path, described: dict[str, Any], course: Path | None, public: bool
) -> Assignment:
    exercises = tuple(_exercises(described))
    given: dict[str, bytes | None] = dict.fromkeys(described.get("stand_ins", ()))
    texts = {}
    for name in described.get("given", ()):
        # A release keeps its modules beside the notebook.
        path = folder / "given" / f"{name}.py"
        path = path if path.is_file() else folder / f"{name}.py"
        texts[name] = path.read_text(encoding="utf-8")
        given[name] = _compiled(texts[name], name)
    training = folder / "training.py"
    unknown = set(described.get("end_to_end", ())) - {exercise.name for exercise in exercises}
    if unknown:
        raise ValueError(f"unknown exercise in end_to_end: {', '.join(sorted(unknown))}")
    answers = None
    is_released = not (folder / "cases.py").is_file() and (folder / described["notebook"]).is_file()
    if not public and not is_released:
        load_module(folder, "cases")  # an error in it is reported with the assignment
    if course is not None and not public:
        answers = _answers(course / "solutions" / described["id"], exercises)
    released = course and course / "release" / described["id"] / described["notebook"]
    return Assignment(
        id=described["id"],
        title=described["title"],
        version=int(described.get("version", 1)),
        notebook=described["notebook"],
        folder=folder,
        exercises=exercises,
        limits=_limits(described, exercises),
        award=Award(described["points"].get("award", Award.WHOLE)),
        given=given,
        workbook_imports=tuple(described.get("workbook_imports", ())),
        supplies=supplies(described.get("imports", ())),
        shared=tuple(described.get("shared", ())),
        training=compile_file(training) if training.is_file() else None,
        end_to_end=tuple(described.get("end_to_end", ())),
        answers=answers,
        released=released if released and released.is_file() else None,
        given_texts=texts,
        introduction=str(described.get("introduction", "")),
    )


def _limits(described: dict[str, Any], exercises: Sequence[Exercise]) -> Limits:
    limits = Limits(**described.get("limits", {}))
    packages = described.get("packages", limits.packages)
    wrong = [name for name in packages if not str(name).isidentifier()]
    if wrong:
        raise ValueError(f"{wrong[0]!r} is not the name of a package")
    needed = {"pandas": True, "matplotlib": any(exercise.way.plots for exercise in exercises)}
    preloaded = tuple(name for name in sorted(packages) if needed.get(name))
    return replace(limits, packages=tuple(sorted(packages)), preloaded=preloaded)


def _exercises(described: dict[str, Any]) -> Iterator[Exercise]:
    tolerance = described.get("tolerance", {})
    earlier: dict[str, tuple[str, ...]] = {}
    for entry in described["exercise"]:
        if entry["name"] in earlier:
            raise ValueError(f"two exercises are named {entry['name']}")
        points = {**described["points"], **entry.get("points", {})}
        if any(float(points[str(group)]) < 0 for group in Group):
            raise ValueError(f"{entry['name']} has negative points")
        builds_on: list[str] = []
        for name in entry.get("builds_on", ()):
            if name not in earlier:
                raise ValueError(f"{entry['name']} builds on {name}, which does not come before it")
            builds_on += [other for other in (name, *earlier[name]) if other not in builds_on]
        earlier[entry["name"]] = tuple(builds_on)
        yield Exercise(
            name=entry["name"],
            signature=entry["signature"],
            returns=entry["returns"],
            points={group: float(points[str(group)]) for group in Group},
            builds_on=tuple(builds_on),
            tolerance=Tolerance(**{**tolerance, **entry.get("tolerance", {})}),
            way=_way(entry.get("way", {})),
            compares=from_document(entry["compare"]) if "compare" in entry else None,
        )


def _way(entry: dict[str, Any]) -> Way:
    text = entry.get("driver", "")
    return Way(
        **{
            **entry,
            "plots": tuple(entry.get("plots", ())),
            "driver": driver_code(text) if text else b"",
        }
    )


def _answers(folder: Path, exercises: tuple[Exercise, ...]) -> Answers | None:
    if not (folder / "reference.py").is_file():
        return None
    module = load_module(folder, "reference")
    functions = {exercise.name: getattr(module, exercise.name) for exercise in exercises}
    mistakes: tuple[Mistake, ...] = ()
    if (folder / "mistakes.py").is_file():
        mistakes = tuple(with_function(m, module) for m in load_module(folder, "mistakes").MISTAKES)
    program = (folder / "reference.py").read_text(encoding="utf-8")
    return Answers(functions, mistakes, module, program)


def load_module(folder: Path, name: str) -> ModuleType:
    """Import `folder/name.py` as part of a package, so it can use relative imports."""
    package_name = _package_name(folder.absolute())
    if package_name not in sys.modules:
        package = ModuleType(package_name)
        package.__path__ = [str(folder)]
        sys.modules[package_name] = package
    return importlib.import_module(f"{package_name}.{name}")


@cache
def _package_name(folder: Path) -> str:
    digest = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:12]
    return f"{_CONTENT}{digest}"


def forget_modules() -> None:
    """Drop all assignment modules from the import cache.

    A long-lived process calls this to reload an assignment after its files change.
    """
    for name in list(sys.modules):
        if name.startswith(_CONTENT):
            del sys.modules[name]
    _package_name.cache_clear()
    importlib.invalidate_caches()


def compile_file(path: Path) -> bytes:
    """Compile a trusted module to marshalled code for a worker."""
    return _compiled(path.read_text(encoding="utf-8"), path.stem)


def _compiled(text: str, name: str) -> bytes:
    return marshal.dumps(compile(text, f"{name}.py", "exec"))
