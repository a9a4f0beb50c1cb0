"""What the file of published cases holds, read back."""

from __future__ import annotations

from typing import Any

import h5py
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from autograder.content.calling import call_as_worker
from autograder.content.description import Assignment
from autograder.content.exercise import Case, Raised, Raising, Tolerance
from autograder.content.fixtures import read_mistakes, read_value, write_value
from autograder.errors import AssignmentError
from autograder.judging.compare import compare
from tests.content.published_cases import assert_equal, cases_of, loaded
from tests.support import ASSIGNMENTS


@pytest.fixture(scope="module", params=ASSIGNMENTS)
def assignment(request: pytest.FixtureRequest) -> Assignment:
    return loaded(request.param)


@pytest.fixture(scope="module")
def cases(assignment: Assignment) -> dict[tuple[str, str], Case]:
    return cases_of(assignment.id)


class TestRecordedCalls:
    def test_of_every_exercise_that_builds_on_another(
        self, assignment: Assignment, cases: dict[tuple[str, str], Case]
    ) -> None:
        builds_on = {exercise.name: set(exercise.builds_on) for exercise in assignment.exercises}
        for (exercise, _name), case in cases.items():
            assert {call.name for call in case.calls} == builds_on[exercise]

    def test_each_is_what_the_reference_answers(
        self, assignment: Assignment, cases: dict[tuple[str, str], Case]
    ) -> None:
        assert assignment.answers is not None
        calls = [call for case in cases.values() for call in case.calls]
        assert len(calls) >= sum(bool(exercise.builds_on) for exercise in assignment.exercises)
        for call in calls:
            result = assignment.answers.functions[call.name](*call.args)
            assert compare(call.result, result, Tolerance(1e-12, 1e-12)).passed

    def test_they_stand_in_for_the_reference(
        self,
        assignment: Assignment,
        cases: dict[tuple[str, str], Case],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        assert assignment.answers is not None
        functions = dict(assignment.answers.functions)
        exact = Tolerance(1e-12, 1e-12)
        for (exercise, _name), case in cases.items():
            for name in functions:
                if name == exercise:
                    continue

                def replay(*args: Any, name: str = name, case: Case = case) -> Any:
                    for call in case.calls:
                        if call.name == name and compare(call.args, args, exact).passed:
                            return call.result
                    raise AssertionError(f"no recorded call of {name}")

                monkeypatch.setattr(assignment.answers.module, name, replay)
            verdict = compare(case.expected, functions[exercise](*case.args), exact)
            assert verdict.passed, f"{exercise}: {verdict.summary}"
            monkeypatch.undo()


class TestMistakes:
    @pytest.mark.slow
    def test_what_each_gives_on_the_published_cases(
        self, assignment: Assignment, cases: dict[tuple[str, str], Case]
    ) -> None:
        assert assignment.answers is not None
        for exercise in assignment.names:
            due = [m for m in assignment.answers.mistakes if m.exercise == exercise]
            found = read_mistakes(assignment.fixtures, exercise)
            assert {(m.name, m.hint) for m in due} == {(m.name, m.hint) for m in found}
            published = {case for name, case in cases if name == exercise}
            assert all(set(mistake.published) <= published for mistake in found)
            assert all(mistake.function is None for mistake in found)

    @pytest.mark.slow
    def test_their_outputs_are_what_they_compute(
        self, assignment: Assignment, cases: dict[tuple[str, str], Case]
    ) -> None:
        assert assignment.answers is not None
        functions = {(m.exercise, m.name): m.function for m in assignment.answers.mistakes}
        for (exercise, name), case in cases.items():
            for mistake in read_mistakes(assignment.fixtures, exercise):
                function = functions[exercise, mistake.name]
                assert function is not None
                output = call_as_worker(function, case.args)
                if isinstance(output, Raised):
                    assert mistake.published[name] == output
                    continue
                verdict = compare(mistake.published[name], output, Tolerance(1e-12, 1e-12))
                assert verdict.passed, f"{mistake.name}: {verdict.summary}"


nested = st.recursive(
    st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False)
    | st.text(st.characters(exclude_characters="\0", codec="utf-8"), max_size=8)
    | hnp.arrays(
        st.sampled_from(["f8", "f4", "i8", "?"]),
        hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=3),
    ),
    lambda inner: (
        st.lists(inner, max_size=12)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(st.sampled_from(["W1", "b1", "W10", "W2", "a b", "é"]), inner, max_size=4)
    ),
    max_leaves=14,
)


class TestValues:
    @given(nested)
    @settings(max_examples=60, deadline=None)
    def test_there_and_back(self, value: Any) -> None:
        with h5py.File("in memory", "w", driver="core", backing_store=False) as file:
            write_value(file, "value", value)
            assert_equal(read_value(file["value"]), value)

    @pytest.mark.parametrize(
        "value",
        [
            None,
            True,
            {1, 2},
            1j,
            b"bytes",
            [None],
            {"a": False},
            {1: "one"},
            2**80,
            {"a/b": 1},
            "a\0",
        ],
    )
    def test_a_rarer_kind_is_packed(self, value: Any) -> None:
        with h5py.File("in memory", "w", driver="core", backing_store=False) as file:
            write_value(file, "value", value)
            assert read_value(file["value"]) == value

    def test_an_expected_exception(self) -> None:
        with h5py.File("in memory", "w", driver="core", backing_store=False) as file:
            write_value(file, "value", Raising("ValueError", "digit"))
            assert read_value(file["value"]) == Raising("ValueError", "digit")

    @pytest.mark.parametrize("value", [object(), [len], {"a": iter(())}])
    def test_anything_else_is_refused(self, value: Any) -> None:
        with (
            h5py.File("in memory", "w", driver="core", backing_store=False) as file,
            pytest.raises(AssignmentError),
        ):
            write_value(file, "value", value)
