"""The plan of a submission: its cases, drawn from the secret and from the hand-in."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.content.description import Assignment, load_assignment
from autograder.content.plan import SETS, Plan, Plans, content_of, fingerprint
from autograder.content.secret import Secret
from autograder.errors import AssignmentError
from tests.conftest import COURSE

SECRET = Secret("a secret for tests", drawn=False)
OTHER = Secret("another secret", drawn=False)
content = st.one_of(st.text(max_size=8), st.binary(max_size=8))


@pytest.fixture(scope="module")
def plans(assignment: Assignment) -> Plans:
    return Plans(assignment, SECRET)


@pytest.fixture(scope="module")
def activations() -> Plans:
    return Plans(load_assignment("activations", course=COURSE), SECRET)


def inputs(plan: Plan, begins: str) -> list[dict[str, bytes]]:
    """Return the inputs of each exercise whose cases have names that begin so."""
    return [
        {
            case.name: packed
            for case, packed in zip(planned.cases, planned.packed, strict=True)
            if case.name.startswith(begins)
        }
        for planned in plan.exercises
    ]


def all_differ(some: Plan, others: Plan) -> bool:
    # The first two exercises get sizes, which are small whole numbers.
    pairs = zip(inputs(some, "fresh")[2:], inputs(others, "fresh")[2:], strict=True)
    return all(a and all(a[name] != b[name] for name in a) for a, b in pairs)


def test_hidden_inputs_differ_by_secret_and_published_inputs_do_not(
    assignment: Assignment,
) -> None:
    one, other = (Plans(assignment, s, sets=1).plan_for("ada", b"") for s in (SECRET, OTHER))
    assert all_differ(one, other)
    assert inputs(one, "fixture") == inputs(other, "fixture")


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(("bob", b"notebook"), id="student"),
        pytest.param(("ada", b"notebook."), id="bytes"),
        pytest.param(("ada", b"notebook", "utils.py", b"x = 1"), id="module"),
        pytest.param(("ada", b"note", b"book"), id="parts"),
    ],
)
def test_another_hand_in_gets_other_hidden_inputs(plans: Plans, other: tuple[str, bytes]) -> None:
    one, another = plans.plan_for("ada", b"notebook"), plans.plan_for(*other)
    # Each exercise has its own choice of 64, so one or two may be the same by chance.
    pairs = zip(inputs(one, "fresh")[2:], inputs(another, "fresh")[2:], strict=True)
    assert sum(a == b for a, b in pairs) <= 2


@pytest.mark.slow
@given(st.text(max_size=8), st.lists(content, max_size=3))
@settings(max_examples=10, deadline=None)
def test_the_same_hand_in_gets_the_same_cases(
    assignment: Assignment, student: str, parts: list[str | bytes]
) -> None:
    first, second = (
        Plans(assignment, SECRET).plan_for(student, *parts).exercises[2] for _ in range(2)
    )
    assert first.packed == second.packed
    assert [case.name for case in first.cases] == [case.name for case in second.cases]


def test_each_exercise_chooses_among_all_sets_by_itself(activations: Plans) -> None:
    chosen: list[Counter[bytes]] = [Counter() for _ in activations.assignment.exercises]
    together: Counter[tuple[bytes, ...]] = Counter()
    for number in range(1200):
        plan = activations.plan_for(f"student {number}", b"the same bytes")
        sets = tuple(b"".join(planned.packed) for planned in plan.exercises)
        together[sets] += 1
        for counter, each in zip(chosen, sets, strict=True):
            counter[each] += 1
    assert [len(counter) for counter in chosen] == [SETS] * len(chosen)
    # 19 of 1,200 are expected in each set: a set with 60 has a probability below 1e-12.
    assert max(max(counter.values()) for counter in chosen) < 60
    assert max(together.values()) == 1


def test_without_the_answer_side_all_get_the_published_cases(
    public_assignment: Assignment,
) -> None:
    plans = Plans(public_assignment, SECRET)
    assert plans.plan_for("ada", b"1").exercises == plans.plan_for("bob", b"2").exercises


def test_the_fingerprint_covers_secret_and_scope_and_the_content_does_not(
    assignment: Assignment, public_assignment: Assignment
) -> None:
    prints = {
        fingerprint(each.scope, secret, content_of(each))
        for each in (assignment, public_assignment)
        for secret in (SECRET, OTHER)
    }
    assert len(prints) == 4
    assert content_of(assignment) not in prints


def test_a_reference_that_fails_on_its_cases_is_a_fault_of_the_assignment(
    assignment: Assignment, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise ValueError("shapes do not fit")

    plans = Plans(assignment, SECRET)
    monkeypatch.setattr(assignment.cases, "fresh", fail)
    with pytest.raises(AssignmentError, match="step_by_step cannot be drawn: shapes do not fit"):
        plans.plan_for("ada")
