"""The cases that a test cell becomes."""

from __future__ import annotations

from dataclasses import dataclass, field

from autograder.authoring.importing.calls import Check
from autograder.authoring.importing.cells import NotConverted
from autograder.authoring.importing.collect import Collected
from autograder.authoring.importing.drivers import Script


@dataclass(frozen=True, slots=True)
class Case:
    """A case: the exercise, whether it is hidden, the texts of arguments and of set-up lines."""

    exercise: str
    hidden: bool
    arguments: tuple[str, ...]
    setup: tuple[str, ...]
    check: Check = field(compare=False)


@dataclass(slots=True)
class CasesOfCell:
    """The result of converting one test cell.

    Attributes:
        cell: its number.
        points: its points.
        question: otter's name of the question, or nbgrader's grade_id.
        text: the text of the cell.
        cases: the cases, each once.
        loops: the cases that a loop makes.
        scripts: the scripts of calls for classes.
        imports: the texts of imports that cases need.
        not_converted: the parts that did not become cases.
        whole: the number of assertions that a case replaces completely.
        stricter: the number of assertions that checked only a part of a result, or nothing;
            their cases compare the whole result.
    """

    cell: int
    points: float | None
    question: str = ""
    text: str = ""
    cases: list[Case] = field(default_factory=list)
    loops: list[Collected] = field(default_factory=list)
    scripts: list[Script] = field(default_factory=list)
    imports: list[str] = field(default_factory=list)
    not_converted: list[NotConverted] = field(default_factory=list)
    whole: int = 0
    stricter: int = 0

    @property
    def exercises(self) -> list[str]:
        """The exercise of each case, loop and script; an exercise may occur several times."""
        loops = [one.exercise for one in self.loops]
        return [case.exercise for case in self.cases] + loops + [s.exercise for s in self.scripts]
