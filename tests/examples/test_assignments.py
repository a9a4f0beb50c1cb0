"""The example assignments: each is loaded, verified, and graded with right and wrong programs."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from autograder.authoring import verify_mutants
from autograder.authoring.mutants import Mutant, mutants
from autograder.authoring.verify import verify
from autograder.authoring.verify_bench import Bench, program_with
from autograder.content.catalogue import available
from autograder.content.description import Assignment, load_assignment
from autograder.records import ExerciseStatus, Report
from autograder.sandbox.supervisor import Sandbox
from tests.support import sample

COURSE = Path(__file__).parents[2] / "examples" / "assignments"
EXAMPLES = ("kmeans", "network", "parsing", "pictures", "text_statistics", "weather")


def load(name: str) -> Assignment:
    return load_assignment(name, course=COURSE)


def graded(name: str, old: str, new: str, sandbox: Sandbox, folder: Path) -> Report:
    bench = Bench(load(name), sandbox, folder / "submission.py")
    assert old in bench.reference
    return bench.grade(bench.reference.replace(old, new))


def wrong(report: Report) -> dict[str, str]:
    """Return the hints of the exercises that lost points."""
    return {e.name: e.hint for e in report.exercises if e.status is not ExerciseStatus.PASSED}


def test_all_are_listed() -> None:
    assert set(EXAMPLES) <= set(available(COURSE))


@pytest.mark.slow
@pytest.mark.parametrize("name", EXAMPLES)
def test_the_reference_is_right_and_a_mistake_is_named(
    name: str, sandbox: Sandbox, tmp_path: Path
) -> None:
    assignment = load(name)
    assert assignment.answers is not None
    bench = Bench(assignment, sandbox, tmp_path / "submission.py")
    assert wrong(bench.grade(bench.reference)) == {}
    mistake = assignment.answers.mistakes[0]
    hints = wrong(bench.grade(program_with(assignment, mistake)))
    assert set(hints) == {mistake.exercise}
    assert mistake.hint in hints[mistake.exercise]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("text_statistics", "found, found[1:]", "found[:-1], found[1:]"),
        ("parsing", "int(digits)", "sum(int(d) * 10**i for i, d in enumerate(digits[::-1]))"),
        ("network", "return len(self.losses)\n", "n = len(self.losses)\n        return n\n"),
        ("weather", 'days.groupby("station")["rain"].sum()', 'days.groupby("station").rain.sum()'),
        ("pictures", 'ax.set_xlabel("epoch")', 'plt.xlabel("epoch")'),
    ],
)
def test_another_right_program_earns_full_marks(
    name: str, old: str, new: str, sandbox: Sandbox, tmp_path: Path
) -> None:
    assert wrong(graded(name, old, new, sandbox, tmp_path)) == {}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "old", "new", "exercise"),
    [
        ("weather", "return date\n", "return 1\n", "warmest"),
        ("weather", "return date\n", "return str(date)\n", "warmest"),
        ("weather", "return totals\n", "return totals.to_dict()\n", "total_rain"),
        ("text_statistics", "return best\n", "return [best]\n", "longest"),
        ("parsing", "return data\n", "return list(data)\n", "parse_hex"),
        ("network", "self.size = size\n", "self.size = size + 1\n", "Recent"),
        ("network", "return self.p\n", "return self.p > 0.5\n", "Network.forward"),
        ("pictures", 'print("best:", best)', "pass", "report"),
    ],
)
def test_a_wrong_program_loses_points_in_its_exercise_alone(
    name: str, old: str, new: str, exercise: str, sandbox: Sandbox, tmp_path: Path
) -> None:
    hints = wrong(graded(name, old, new, sandbox, tmp_path))
    assert set(hints) == {exercise}
    assert hints[exercise]


@pytest.mark.slow
def test_an_empty_class_with_a_driver_is_unfinished(sandbox: Sandbox, tmp_path: Path) -> None:
    bench = Bench(load("network"), sandbox, tmp_path / "submission.py")
    before, _start, _class = bench.reference.partition("class Recent:")
    report = bench.grade(f"{before}class Recent:\n    pass\n")
    states = {e.name: e.status for e in report.exercises}
    assert states.pop("Recent") is ExerciseStatus.UNFINISHED
    assert set(states.values()) == {ExerciseStatus.PASSED}


@pytest.mark.long
@pytest.mark.parametrize("name", EXAMPLES)
def test_verify_holds(name: str, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    def some(source: str, function: str) -> Iterable[Mutant]:
        return sample(mutants(source, function), 3)

    monkeypatch.setattr(verify_mutants, "mutants", some)
    checks = list(verify(load(name), COURSE, sandbox, times=2))
    assert [(check.title, check.objections) for check in checks if not check.holds] == []
