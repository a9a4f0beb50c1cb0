"""The notebooks of `tests/submissions` and what each earns."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from _pytest.mark import ParameterSet

from autograder.records import (
    ExerciseResult,
    Report,
)

# What each notebook of tests/submissions earns in linear_forward; everything else is right in it.
LINEAR_FORWARD: dict[str, tuple[str, float]] = {
    "all_fourteen_in_one_notebook": ("passed", 10),
    "asks_for_too_much_memory": ("error", 0),
    "breaks_numpy_for_the_others": ("passed", 10),
    "calls_by_another_name": ("failed", 0),
    "closes_every_descriptor": ("crashed", 0),
    "crashes_the_interpreter": ("crashed", 0),
    "defines_a_function_twice": ("passed", 10),
    "defines_everything_in_one_cell": ("passed", 10),
    "does_not_parse_in_one_cell": ("error", 0),
    "exits_in_a_call": ("crashed", 0),
    "exits_while_it_is_loaded": ("error", 0),
    "floods_its_channel": ("crashed", 0),
    "forges_every_frame": ("crashed", 0),
    "hangs_while_it_is_loaded": ("error", 0),
    "imports_older_helpers": ("passed", 10),
    "is_full_of_magics": ("passed", 10),
    "kills_itself": ("error", 0),
    "knows_the_published_answer_only": ("partial", 4),
    "looks_for_answers_in_memory": ("error", 0),
    "looks_for_answers_on_disk": ("error", 0),
    "loops_for_ever": ("timeout", 0),
    "loops_for_ever_in_c": ("timeout", 0),
    "loops_on_fresh_cases_only": ("partial", 4),
    "opens_connections": ("passed", 10),
    "prints_markup_while_it_is_loaded": ("passed", 10),
    "prints_without_end": ("passed", 10),
    "raises_a_base_exception_that_lies": ("error", 0),
    "raises_system_exit": ("error", 0),
    "reads_the_environment": ("error", 0),
    "recurses_for_ever": ("error", 0),
    "remembers_what_the_proxies_answer": ("error", 0),
    "returns_a_generator": ("failed", 0),
    "returns_a_list_that_holds_itself": ("failed", 0),
    "returns_a_masked_array": ("failed", 0),
    "returns_an_ndarray_that_always_agrees": ("failed", 0),
    "returns_complex_numbers": ("failed", 0),
    "returns_objects_in_an_array": ("failed", 0),
    "returns_ten_gigabytes_of_nothing": ("failed", 0),
    "signals_others": ("passed", 10),
    "sleeps_for_ever": ("timeout", 0),
    "solves_everything": ("passed", 10),
    "starts_processes": ("passed", 10),
    "stops_itself": ("error", 0),
    "trains_at_the_end": ("passed", 10),
    "uses_a_variable_of_another_cell": ("error", 0),
    "writes_files": ("passed", 10),
}
OTHERS: dict[str, dict[str, tuple[str, float]]] = {
    "calls_a_proxy_that_it_may_not": {"linear_backward": ("failed", 0)},
    "draws_without_the_given_seed": {
        "initialize_parameters": ("failed", 0),
        "initialize_parameters_deep": ("failed", 0),
    },
    "lacks_a_function": {"compute_cost": ("missing", 0)},
    "leaves_a_variable_for_the_next": {"linear_backward": ("error", 0)},
}
# These wait for a deadline.
SLOW = {
    "hangs_while_it_is_loaded",
    "loops_for_ever",
    "loops_for_ever_in_c",
    "loops_on_fresh_cases_only",
    "sleeps_for_ever",
}
EXPECTED = {**{name: {"linear_forward": e} for name, e in LINEAR_FORWARD.items()}, **OTHERS}


def marked(names: Iterable[str]) -> list[ParameterSet]:
    """Return names in order as parameters of a test; those that take their time are slow."""
    slow = dict.fromkeys(SLOW, pytest.mark.slow)
    return [pytest.param(name, marks=slow.get(name, ())) for name in sorted(names)]


def by_name(report: Report) -> dict[str, ExerciseResult]:
    return {exercise.name: exercise for exercise in report.exercises}
