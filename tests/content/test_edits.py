"""Known mistakes as edits of the reference."""

from __future__ import annotations

from types import ModuleType

import pytest

from autograder.content.description import Assignment
from autograder.content.edits import compose, edited_source, with_function
from autograder.content.exercise import Mistake


def mistake(name: str, *edits: tuple[str, str]) -> Mistake:
    return Mistake(name, "compute_cost", f"The hint of {name}.", edits=edits)


NO_MINUS = mistake("no_minus", ("-np.sum", "np.sum"))
NO_MEAN = mistake("no_mean", (" / m", ""))
NO_SUM = mistake("no_sum", ("-np.sum(losses)", "-losses[0, 0]"))


@pytest.fixture
def reference(assignment: Assignment) -> ModuleType:
    assert assignment.answers is not None
    return assignment.answers.module


def test_an_edit_replaces_text_of_the_function_alone(reference: ModuleType) -> None:
    right = edited_source(mistake("nothing"), reference)
    assert right.startswith("def compute_cost(")
    assert edited_source(NO_MINUS, reference) == right.replace("-np.sum", "np.sum")


def test_an_edit_of_absent_text_is_an_error(reference: ModuleType) -> None:
    with pytest.raises(ValueError, match=r"old.* edits 'np.summe', not found"):
        edited_source(mistake("old", ("np.summe", "")), reference)


def test_the_function_has_the_mistake(reference: ModuleType, assignment: Assignment) -> None:
    assert assignment.answers is not None
    right = assignment.answers.functions["compute_cost"]
    case = assignment.cases.published("compute_cost", assignment.answers.functions)[0]
    wrong = with_function(NO_MINUS, reference).function
    assert wrong is not None
    assert wrong(*case.args) == pytest.approx(-right(*case.args))


@pytest.mark.parametrize("pair", [(NO_MINUS, NO_MEAN), (NO_MEAN, NO_MINUS)])
def test_two_mistakes_are_one_with_both_edits(
    pair: tuple[Mistake, Mistake], reference: ModuleType, assignment: Assignment
) -> None:
    assert assignment.answers is not None
    both = compose(*pair, reference)
    assert both is not None
    assert both.function is not None
    assert both.hint == f"{pair[0].hint} {pair[1].hint}"
    right = assignment.answers.functions["compute_cost"]
    case = assignment.cases.published("compute_cost", assignment.answers.functions)[0]
    examples = case.args[0].size
    assert both.function(*case.args) == pytest.approx(-right(*case.args) * examples)


def test_mistakes_in_the_same_text_are_no_pair(reference: ModuleType) -> None:
    assert compose(NO_MINUS, NO_SUM, reference) is None
