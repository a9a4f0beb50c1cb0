"""Sources of any depth, length and oddity."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from autograder.boundary.definitions import Definitions
from autograder.reading.notebook import parse
from autograder.reading.selection import find_definitions
from tests.reading.programs import GRADED, found, loaded

FORWARD = "def forward(x):\n    return x + 1"
USES_A = "def cost(x):\n    return A"
TOKENS = [
    *("A", "=", "(", ")", ":", "\n", "\n    ", "[", "]", "'", '"""', "%", "!", "?", "#", "\\", "*"),
    *(
        "def forward(x):",
        "return",
        "lambda",
        "if",
        "forward",
        "import",
        "from",
        "1",
        "%%time",
        "A.x",
    ),
    *("@", ",", "+=", "for", "in", "try:", "except:", "with", "as", "await"),
]


class TestHostileSources:
    @pytest.mark.slow
    @pytest.mark.parametrize(
        "count", [90, 300, 900, 3_000, pytest.param(100_000, marks=pytest.mark.slow)]
    )
    @pytest.mark.parametrize(
        "pattern",
        [
            pytest.param(("A = ", "(", "1", ")"), id="parentheses"),
            pytest.param(("A = ", "[", "", "]"), id="lists"),
            pytest.param(("A = ", "-", "1", ""), id="signs"),
            pytest.param(("A = 1", "+1", "", ""), id="sums"),
            pytest.param(("A = x", ".x", "", ""), id="attributes"),
            pytest.param(("A = x", "()", "", ""), id="calls"),
            pytest.param(("A = x", "[0]", "", ""), id="entries"),
            pytest.param(("A = ", "lambda: ", "1", ""), id="lambdas"),
            pytest.param(("A = ", "not ", "1", ""), id="nots"),
            pytest.param(("A = ", "1 if 1 else ", "1", ""), id="conditions"),
            pytest.param(("if x: A = 1\n", "elif x: A = 1\n", "", ""), id="branches"),
            pytest.param(("A = ", "f'{", "1", "}'"), id="formatted"),
            pytest.param(("if 1", "+1", ":\n    A = 1", ""), id="a condition"),
            pytest.param(("", "A = ", "1", ""), id="targets"),
            pytest.param(("A = 1", ", 1", "", ""), id="a long tuple"),
            pytest.param(("", "A = 1\n", "", ""), id="many statements"),
        ],
    )
    def test_deep_and_long_ones_are_survived(
        self, pattern: tuple[str, str, str, str], count: int
    ) -> None:
        start, opening, middle, closing = pattern
        size = min(count, 200_000 // len(opening + closing))
        source = start + opening * size + middle + closing * size
        definitions = found(FORWARD, USES_A, source)
        assert definitions.defined == {"forward", "cost"}

    @pytest.mark.slow
    @pytest.mark.parametrize(
        "pattern",
        [
            pytest.param(("A = 1", "+1", ""), id="sums"),
            pytest.param(("if 1", "+1", ":\n    A = 1"), id="a condition"),
        ],
    )
    @pytest.mark.parametrize("answer", ["left_alone", "problems"])
    def test_no_depth_is_just_too_deep(self, pattern: tuple[str, str, str], answer: str) -> None:
        """Around the depth from which on the answer is another one, there is always one."""
        start, repeated, end = pattern

        def of_depth(count: int) -> Definitions:
            return found(FORWARD, USES_A, start + repeated * count + end)

        low, high = 10, 2_000
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (low, middle) if getattr(of_depth(middle), answer) else (middle, high)
        for count in range(low - 4, low + 6):
            assert of_depth(count).defined == {"forward", "cost"}

    @pytest.mark.parametrize(
        "keyword", ["if 1", "for i in x", "while 1", "with x", "def f()", "class C"]
    )
    @pytest.mark.parametrize("depth", [15, 19, 60, 99, 200])
    def test_deep_blocks_are_survived(self, keyword: str, depth: int) -> None:
        lines = [f"{' ' * level}{keyword}:" for level in range(depth)]
        source = "\n".join([*lines, f"{' ' * depth}A = 1"])
        assert found(FORWARD, USES_A, source).defined == {"forward", "cost"}

    @pytest.mark.parametrize(
        "source",
        [
            "\0",
            "A = 1\0",
            "\ufeffA = 1",
            "\ud800",
            "x" * 1_000_000,
            "A = '" + "x" * 1_000_000 + "'",
            "# " + "x" * 1_000_000,
            "A = " + "9" * 10_000,
            "# coding: no-such-codec\nA = 1",
            "A = 1\x0cB = 2",
            "\x0b\x1a\x1b",
            "A\u2028= 1",
            "%%time",
            "%%",
            "!",
            "?",
            "from __future__ import braces",
            "from __future__ import absent",
            "await x",
            "yield",
            "nonlocal A",
            "A = __debug__ = 1",
            "def f(A, A): pass",
            "\\",
            "A = '\\N{absent}'",
            "import *",
        ],
    )
    def test_odd_ones_cost_nothing_else(self, source: str) -> None:
        assert found(FORWARD, source, "def cost(x):\n    return x").defined == {"forward", "cost"}

    def test_old_line_ends_in_a_python_file(self) -> None:
        content = b"A = 2\rdef cost(x):\r    return A\r"
        definitions = find_definitions(parse(content, ".py"), GRADED)
        assert eval("cost(0)", loaded(definitions)) == 2

    @given(st.lists(st.text(max_size=60), max_size=3))
    @settings(max_examples=150, deadline=None)
    def test_arbitrary_text(self, sources: list[str]) -> None:
        assert "cost" in found(*sources, "def cost(x):\n    return x").defined

    @given(st.lists(st.sampled_from(TOKENS), max_size=25).map(" ".join))
    @settings(max_examples=300, deadline=None)
    @example("if A :\n     A = 1")
    def test_arbitrary_code(self, source: str) -> None:
        assert "cost" in found(source, USES_A).defined
