"""Computations do not run, nor does what depends on them."""

from __future__ import annotations

import marshal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.programs import found, loaded, statements

FORWARD = "def forward(x):\n    return x + 1"
FORBIDDEN = "def forward(x):\n    raise AssertionError('called while loading')"
USES_A = "def cost(x):\n    return A"
MODEL = "class Model:\n    def __init__(self):\n        self.x = forward(1)"
# Whom the reason names, and the cells of which the last would compute `A`.
COMPUTED: dict[str, tuple[str, ...]] = {
    "directly": ("forward", "A = forward(1)"),
    "inside": ("forward", "A = [1 + forward(i) for i in range(3)]"),
    "unpacked": ("forward", "A, B = 2, forward(1)"),
    "annotated": ("forward", "A: int = forward(1)"),
    "an entry": ("forward", "A = {}", "A['x'] = forward(1)"),
    "an update": ("forward", "A = {}", "A.update(x=forward(1))"),
    "added to": ("forward", "A = 0", "A += forward(1)"),
    "added to it": ("forward", "A = forward(1)", "A += 1"),
    "training": ("forward", "A = 0\nfor i in range(3):\n    A = forward(A)"),
    "a while": ("forward", "A = 0\nwhile A < 3:\n    A = forward(A)"),
    "in an if": ("forward", "if True:\n    A = forward(1)"),
    "in an if in a try": ("forward", "try:\n    if 1:\n        A = forward(1)\nfinally:\n    pass"),
    "a file in an if": ("open", "if True:\n    with open('data.txt') as f:\n        A = f.read()"),
    "a loop in an if": ("forward", "if True:\n    for i in (1,):\n        A = forward(i)"),
    "an if's condition": ("forward", "if forward(1):\n    A = 1"),
    "in a try": ("forward", "try:\n    A = forward(1)\nexcept OSError:\n    pass"),
    "in a finally": ("forward", "try:\n    pass\nfinally:\n    A = forward(1)"),
    "a helper": ("helper", "def helper():\n    return forward(1)", "A = helper()"),
    "a helper's helper": (
        "outer",
        "def outer():\n    return inner()",
        "def inner():\n    return forward(1)",
        "A = outer()",
    ),
    "a class": ("Model", MODEL, "A = Model()"),
    "a class in a helper": ("train", "def train():\n    return Model()", MODEL, "A = train()"),
    "an alias": ("lf", "lf = forward", "A = lf(1)"),
    "a lambda": ("go", "go = lambda: forward(1)", "A = go()"),
    "a partial": ("go", "from functools import partial", "go = partial(forward, 1)", "A = go()"),
    "a variable": ("B", "B = forward(1)", "A = B + 1"),
    "variables": ("B", "B = forward(1)", "C = B + 1", "A = [C]"),
    "one from an if": ("B", "if True:\n    B = forward(1)", "A = B + 1"),
    "a test case": ("forward_test_case", "A = forward_test_case()"),
    "another": ("forward_test_case_2hidden", "A, B = forward_test_case_2hidden()"),
    "a test": ("forward_test", "A = forward_test(forward)"),
    "a file": ("open", "A = open('data.txt').read()"),
    "with a file": ("open", "with open('data.txt') as f:\n    A = f.read()"),
    "input": ("input", "A = float(input('rate? '))"),
    "an if's input": ("input", "if input('rate? '):\n    A = 1"),
    "numpy's load": ("load", "import numpy as np", "A = np.load('data.npy')"),
    "numpy's loadtxt": ("loadtxt", "import numpy as np", "A = 2 * np.loadtxt('data.txt')"),
    "HDF5": ("File", "import h5py", "A = h5py.File('data.h5')['x'][:]"),
    "a table": ("read_csv", "A = pd.read_csv('data.csv')"),
    "a figure": ("subplots", "A, axes = plt.subplots()"),
    "a picture": ("imread", "A = imageio.imread('cat.png')"),
}


class TestWhatIsLeftAlone:
    @pytest.mark.parametrize("row", COMPUTED.values(), ids=COMPUTED)
    def test_a_computation(self, row: tuple[str, ...]) -> None:
        culprit, *sources = row
        definitions = found(FORBIDDEN, USES_A, *sources)
        assert culprit in definitions.left_alone["A"]
        assert definitions.defined == {"forward", "cost"}
        loaded(definitions)  # would raise if any of the culprits were called

    def test_its_variable_is_not_there(self) -> None:
        assert "A" not in loaded(found(FORBIDDEN, USES_A, "A = forward(1)"))

    @pytest.mark.parametrize(
        "source",
        [
            "if True:\n    A = 2\n    B = forward(A)\n    print(B)",
            "try:\n    A = 2\n    B = forward(A)\nfinally:\n    pass",
            "from contextlib import *\nwith suppress(Exception):\n    A = 2\n    B = forward(A)",
            "if True:\n    try:\n        A = 2\n        B = forward(A)\n    finally:\n        pass",
        ],
    )
    def test_what_stands_beside_it_in_a_block_still_runs(self, source: str) -> None:
        variables = loaded(found(FORBIDDEN, USES_A, source))
        assert variables["A"] == 2
        assert "B" not in variables

    @pytest.mark.parametrize(
        "source",
        [
            "A = 2",
            "if True:\n    A = 2",
            "try:\n    A = 2\nfinally:\n    pass",
            "for A in (1, 2):\n    pass",
            "from math import pi as A",
            "def A():\n    return 2",
        ],
    )
    def test_a_definition_after_the_computation_counts(self, source: str) -> None:
        definitions = found(FORWARD, USES_A, "A = forward(1)", source, "B = A")
        assert definitions.left_alone == {}
        assert "A" in loaded(definitions)

    def test_what_a_variable_was_made_from_may_be_defined_again(self) -> None:
        uses = "def cost(x):\n    return A, B, C"
        definitions = found(FORWARD, uses, "B = forward(1)", "A = B", "B = 2", "C = A")
        assert set(definitions.left_alone) == {"A", "C"}
        assert loaded(definitions)["B"] == 2

    @pytest.mark.parametrize(
        "source",
        [
            "cost = forward(1)",
            "if True:\n    cost = forward(1)",
            "if forward(1):\n    def cost(x):\n        return x",
            "with open('data.txt'):\n    def cost(x):\n        return x",
        ],
    )
    def test_a_graded_name_is_not_defined_by_it(self, source: str) -> None:
        assert found(FORWARD, source).defined == {"forward"}

    def test_a_computation_after_a_definition_counts(self) -> None:
        assert "A" in found(FORWARD, USES_A, "A = 2", "A = forward(1)").left_alone

    @pytest.mark.parametrize(
        "source",
        [
            "A = lambda x: forward(x)",
            "A = forward",
            "A = {'f': forward}",
            "A = [f for f in (forward,)]",
            "A = lambda x=2: open(x)",
            "class Model:\n    def run(self):\n        return forward(1)\nA = Model()",
            "for i in (1,):\n    def A():\n        return forward(i)",
            "A = 'forward(1)'",
        ],
    )
    def test_a_function_that_is_mentioned_but_not_called(self, source: str) -> None:
        definitions = found(FORWARD, USES_A, source)
        assert definitions.left_alone == {}
        assert "A" in loaded(definitions)

    def test_a_chain_of_variables_costs_no_more_than_its_length(self) -> None:
        chain = "\n".join(f"A{n + 1} = A{n}" for n in range(2_000))
        uses = "def cost(x):\n    return A2000"
        definitions = found(FORWARD, uses, "A0 = forward(1)", chain)
        assert len(definitions.left_alone) == 2_001
        assert max(len(reason) for reason in definitions.left_alone.values()) < 1_000


class TestAnyNotebook:
    @given(st.lists(statements, max_size=8))
    @settings(max_examples=300, deadline=None)
    def test_no_graded_function_is_called_by_its_name(self, sources: list[str]) -> None:
        definitions = found(FORBIDDEN, "def cost(x):\n    return A, B, C", *sources)
        assert definitions.defined == {"forward", "cost"}
        variables: dict[str, Any] = {}
        for statement in definitions.statements:
            try:
                exec(marshal.loads(statement.code), variables)
            except (NameError, TypeError, RecursionError):
                continue  # the notebook's own mistake
        assert all(reason for reason in definitions.left_alone.values())
