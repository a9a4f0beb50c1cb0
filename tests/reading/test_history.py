"""In which states of the notebook a function may be called, read from small notebooks."""

from __future__ import annotations

import pytest

from autograder.boundary.definitions import FINAL, State
from tests.reading.programs import found

COST = "def cost(x):\n    return x + helper(x)"
HELPER = "def helper(x):\n    return 1"
OTHER = "def helper(x):\n    return 2"
AGAIN = "def cost(x):\n    return 0"
EMPTY = "def cost(x):\n    pass"


def states(*cells: str) -> tuple[State, ...]:
    return found(*cells).states("cost")


@pytest.mark.parametrize(
    "cells",
    {
        "one definition each": (HELPER, COST, "cost_test(cost)"),
        "a helper below": (COST, "cost_test(cost)", HELPER),
        "a helper replaced above": (HELPER, OTHER, COST, "cost_test(cost)"),
        "the same import again": ("import numpy as np", COST, "import numpy as np\nimport math"),
        "the same function again": (HELPER, COST, HELPER),
        "names that no graded function uses": (COST, "def plot(): pass", "def plot(): return 1"),
        "scratch variables": (COST, "x = 1", "x = 2\nsum = x"),
        "star imports above": ("from math import *", "from cmath import *", COST),
        "a star import again": ("from math import *", COST, "from math import *"),
        "a name taken from a star import": ("from math import *", COST, "from math import sqrt"),
    }.values(),
)
def test_nothing_changes_below(cells: tuple[str, ...]) -> None:
    definitions = found(*cells)
    assert definitions.histories == {}
    assert definitions.states("cost") == (FINAL,)


@pytest.mark.parametrize(
    "change",
    {
        "the function": AGAIN,
        "a helper": OTHER,
        "a helper as a value": "helper = 3",
        "a package": "np = 3",
        "another package by its name": "import math as np",
        "a builtin": "max = 3",
        "a variable": "scale = 2",
        "a variable added to": "scale += 1",
        "a table's entry": "scale['a'] = 1",
        "a list": "scale.append(1)",
        "a deleted helper": "del helper",
        "a star import that may bind anything": "from cmath import *",
        "in a branch": "if True:\n    scale = 3",
        "in a loop": "for scale in range(3):\n    pass",
    }.values(),
)
def test_a_change_below_leaves_the_state_at_the_functions_own_test(change: str) -> None:
    uses = "def cost(x):\n    return max(x, np.pi) * helper(x) * scale"
    cells = ("import numpy as np", HELPER, "scale = 1", uses, "cost_test(cost)", "y = 1")
    assert states(*cells, change) == (State(after=3), FINAL)


class TestTheStates:
    def test_the_last_own_test_comes_first_then_the_earlier_and_the_final_state(self) -> None:
        cells = (HELPER, COST, "cost_test(cost)", OTHER, "cost_test(cost)", HELPER)
        assert states(*cells) == (State(after=2), State(after=1), FINAL)

    def test_a_test_above_every_definition_is_none(self) -> None:
        assert states("cost_test(1)", AGAIN, COST, HELPER, OTHER) == (
            State(after=0),
            State(after=2),
            FINAL,
        )

    @pytest.mark.parametrize(
        "test",
        [
            "cost_test(cost)",
            "test_cost(cost)",
            "import public_tests\npublic_tests.cost_test(cost)",
            "if True:\n    cost_test(cost)",
            "passed = cost_test(cost)",
            "%time cost_test(cost)",
        ],
    )
    def test_a_test_is_found_however_it_is_called(self, test: str) -> None:
        assert found(COST, AGAIN, test, COST).histories["cost"].tested
        assert states(COST, AGAIN, test, COST)[0] == State(after=1)

    def test_what_follows_in_the_same_cell_is_below(self) -> None:
        assert states(f"{HELPER}\n{COST}\ncost_test(cost)\n{OTHER}") == (State(after=1), FINAL)

    def test_without_a_test_it_is_the_end_of_the_headed_cell(self) -> None:
        headed = f"# GRADED FUNCTION: cost\n{COST}\n{HELPER}"
        assert states("y = 1", AGAIN, headed, AGAIN, "z = 1") == (State(after=2), FINAL)

    def test_without_head_and_test_it_is_the_first_definition(self) -> None:
        assert states(HELPER, COST, AGAIN)[0] == State(after=1)

    def test_an_empty_copy_is_no_state_to_try(self) -> None:
        assert states(COST, EMPTY) == (State(after=0),)
        assert states(EMPTY, COST) == (FINAL,)

    def test_there_are_four_at_most(self) -> None:
        cells = [c for n in range(9) for c in (f"scale = {n}", "cost_test(cost)")]
        uses = "def cost(x):\n    return scale"
        assert len(states("scale = 0", uses, *cells, "scale = 9")) == 4
        assert states("scale = 0", uses, *cells, "scale = 9")[-1] == FINAL

    def test_a_variable_that_hides_a_builtin_above_may_be_left_out(self) -> None:
        uses = "def cost(x):\n    return max(x, 1)"
        assert states("max = 3", uses) == (FINAL, State(None, unhidden=True))
        assert found("max = 3", uses).histories["cost"].hidden == (("max", 1),)
        assert states("def max(a, b):\n    return a", uses) == (FINAL,)


class TestTheDefinitions:
    def test_are_told_by_cell(self) -> None:
        history = found(COST, "cost_test(cost)", HELPER, AGAIN).histories["cost"]
        assert [cell for cell, _at in history.definitions] == [1, 4]
        assert (history.tested, history.same) == (True, False)
        assert history.standing(history.states[0])[0] == 1
        assert history.standing(FINAL)[0] == 4

    def test_may_be_the_same(self) -> None:
        assert found(AGAIN, "", AGAIN).histories["cost"].same

    @pytest.mark.parametrize(
        "cells",
        [
            ("from typing import overload\n@overload\ndef cost(x): ...", AGAIN),
            (HELPER, AGAIN, "cost = helper(cost)"),
            (AGAIN, "cost.calls = 0"),
            ("from other import cost", AGAIN),
        ],
    )
    def test_a_wrapped_or_imported_function_is_one(self, cells: tuple[str, ...]) -> None:
        histories = found(*cells).histories
        assert "cost" not in histories or len(histories["cost"].definitions) == 1
