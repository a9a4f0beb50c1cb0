"""A submission to grade, in a module of its own: grading jobs need not load the search."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from autograder.records import Origin


@dataclass(frozen=True, slots=True)
class Found:
    """A submission to grade: its student, its path, and its assignment if the path names it.

    Attributes:
        notes: sentences for its report.
        several: whether another submission has the same student's name; this one got a number.
        modules: the Python files that the student handed in beside the notebook.
        module_names: the student's own name of each file in `modules`. A platform may have put
            more in front of it, so the name of the path can be another.
        modules_of: `modules` and `module_names` of each rival and spare that has files beside it,
            by its path.
        rivals: other notebooks of the student; nothing tells which one counts. The best result
            counts.
        spares: other notebooks of the student; they count only if the first is untouched.
        unusable: the reason why there is nothing to grade, for the report; empty if there is.
        guess: the assignment that the file's name suggests.
        origin: what the platform's download tells about the submission.
        earlier: the student's attempts before this one, while the search goes on.
        more_time: by what the time limits are multiplied for this submission.
    """

    student: str
    path: Path
    assignment: str | None = None
    notes: tuple[str, ...] = ()
    several: bool = False
    modules: tuple[Path, ...] = ()
    module_names: tuple[str, ...] = ()
    rivals: tuple[Path, ...] = ()
    spares: tuple[Path, ...] = ()
    unusable: str = ""
    guess: str | None = None
    origin: Origin | None = None
    modules_of: Mapping[Path, tuple[tuple[Path, ...], tuple[str, ...]]] = field(
        default_factory=dict
    )
    earlier: tuple[Found, ...] = ()
    more_time: float = 1.0

    @property
    def candidates(self) -> tuple[Path, ...]:
        """The paths of all notebooks that may count, the most likely first.

        >>> Found("ada", Path("a.ipynb"), spares=(Path("a-Copy1.ipynb"),)).candidates[1].name
        'a-Copy1.ipynb'
        """
        return (self.path, *self.rivals, *self.spares)
