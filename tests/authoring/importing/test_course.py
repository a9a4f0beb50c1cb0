"""The cells of a notebook as exercises and cases."""

from __future__ import annotations

import pytest

from autograder.authoring.importing.course import Imported
from tests.authoring.importing.notebooks import NOTEBOOKS
from tests.authoring.importing.support import (
    Cell,
    checked,
    code,
    imported,
    load,
    question,
    solution,
    text,
)


def points(made: Imported) -> list[str]:
    return [line for line in made.text.split("\n") if line.startswith("# %% exercise")]


SOLVED: Cell = solution("def f(x):\n    return x\n\ndef g(x):\n    return x")


def test_the_points_of_a_test_cell_are_shared_by_the_exercises_it_calls() -> None:
    made = imported(SOLVED, checked("assert f(1) == 1\nassert g(1) == 1", 4), checked("f(2)", 1))
    assert points(made) == ["# %% exercise points=3", "# %% exercise points=2"]
    assert made.points == 5


def test_the_points_of_a_test_without_cases_go_to_the_exercise_it_mentions() -> None:
    made = imported(SOLVED, checked("del f\ng(1)", 2))
    assert points(made) == ["# %% exercise", "# %% exercise points=2"]


def test_points_that_belong_to_no_exercise_are_listed() -> None:
    made = imported(checked("assert x == 1", 2), SOLVED)
    assert "2 points of tests belong to no exercise" in [part.reason for part in made.not_converted]


def test_the_points_of_methods_are_those_of_the_class_divided() -> None:
    assert points(imported(*NOTEBOOKS["account"])) == ["# %% exercise points=2"]


@pytest.mark.parametrize(
    ("settings", "expected"), [(["points: 3"], 3), (["points:", "  - 1", "  - 4"], 5), ([], 1)]
)
def test_the_points_of_a_question_of_otter(settings: list[str], expected: float) -> None:
    solved = [code("def f(x):\n    return x # SOLUTION")]
    tests = [code("f(1)", "1"), code("# HIDDEN\nf(2)", "2")]
    assert imported(*question(["name: q1", *settings], "Do it.", solved, tests)).points == expected


def test_a_second_exercise_of_a_name_is_left_out() -> None:
    made = imported(solution("def f(x):\n    return 1"), solution("def f(x):\n    return 2"))
    assert made.exercises == ("f",)
    assert [part.reason for part in made.not_converted] == ["a second exercise of the name f"]


def test_lines_for_the_framework_are_dropped() -> None:
    made = imported(code("import otter\ngrader = otter.Notebook()\nx = 1"), SOLVED)
    assert "otter" not in made.text
    assert "# %%\nx = 1\n" in made.text


def test_an_answer_has_a_place_for_students() -> None:
    made = imported(*NOTEBOOKS["essay"]).text
    assert "# %% [markdown]\n# *Write your answer here.*\n\n# %% hidden" in made
    assert "# %%\n# Write your code here.\n\n# %% hidden" in made


def test_scripts_of_a_class_run_and_find_its_results() -> None:
    loaded = load(imported(*NOTEBOOKS["account"]).text)
    drive, account = loaded.drivers["Account"], loaded.names["Account"]
    seen = [drive(account, *case) for case in loaded.cases["Account"].values()]
    assert seen == [[8], [8, 6, "ValueError raised"]]


def test_an_answer_without_tests_has_its_one_case() -> None:
    loaded = load(imported(solution("x = 3", "q1"), text("and x")).text)
    assert loaded.cases == {"q1": {"hidden_1": ()}}
    assert loaded.names["x"] == 3
