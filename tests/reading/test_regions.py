"""Functions in which nothing was written yet."""

from __future__ import annotations

import pytest

from autograder.boundary.definitions import END_MARKER, START_MARKER, UnwrittenState
from tests.reading.programs import found

FORWARD = "def forward(x):\n    return x + 1"


def region(*lines: str) -> str:
    inside = "".join(f"    {line}\n" for line in lines)
    return f"    {START_MARKER}\n{inside}    {END_MARKER}\n"


class TestUnfinished:
    @pytest.mark.parametrize(
        "body",
        [
            region("") + "    return x\n",
            region("pass"),
            region("# Z = ...", "", "  # nothing yet") + "    return x\n",
            region("..."),
            region("pass  # later"),
            region("") + "    y = 1\n" + region("pass") + "    return y\n",
            "    # x = ...\n" + region("") + "    cache = x\n    return cache\n",
            region("y = None"),
            region("A, cache = None, None"),
            region("for l in range(3):\n        pass"),
            region("raise NotImplementedError()"),
            "    y = None\n    cache = x\n    return y, cache\n",
            "    y = ...\n    return abs(y)\n",
            "    y, z = None\n    assert y.shape == z\n    return y, z\n",
            "    y, z = None, None\n    both = {'y': y, 'z': z}\n    return both\n",
            "    out = {}\n    for l in x:\n        out[l] = None\n    return out\n",
            "    out = {}\n    out['a'], out['b'] = None\n    return out\n",
            "    y = None\n    y = abs(y)\n    assert y.shape == ()\n    return y\n",
            "    pass\n",
            "    ...\n",
            '    """Only a docstring."""\n',
            '    """A docstring."""\n    raise NotImplementedError\n',
            '    """A docstring."""\n    raise NotImplementedError("later")\n',
        ],
    )
    def test_nothing_was_written(self, body: str) -> None:
        definitions = found(f"def forward(x):\n{body}    \n", "def cost(x):\n    return x")
        assert set(definitions.unfinished) == {"forward"}

    @pytest.mark.parametrize(
        "body",
        [
            region("y = x + 1") + "    return y\n",
            region("y = '# not a comment'"),
            region("return None"),
            "    return x + 1\n",
            "    # no marker is left\n    y = x\n    return y\n",
            f"    {START_MARKER}\n    return x\n",
            f"    return x\n    {END_MARKER}\n",
            "    raise ValueError('my own')\n",
        ],
    )
    def test_something_was_written(self, body: str) -> None:
        assert found(f"def forward(x):\n{body}").unfinished == {}

    @pytest.mark.parametrize(
        ("body", "place"),
        [
            (region("") + region("y = 1"), "YOUR CODE region 1 of 2 is still empty"),
            (region("y = 1") + region("pass"), "YOUR CODE region 2 of 2 is still empty"),
            ("    if x:\n        y = 1\n    else:\n        pass\n    return y\n", "line 5"),
            ("    for l in x:\n        ...\n    return x\n", "line 3"),
            ("    if x:\n        y = 1\n    else:\n        y, z = None\n    return y\n", "line 5"),
        ],
    )
    def test_a_gap_is_named_with_its_place(self, body: str, place: str) -> None:
        unwritten = found(f"def forward(x):\n{body}").unfinished["forward"]
        assert unwritten.state is UnwrittenState.PARTLY
        assert place in unwritten.place

    @pytest.mark.parametrize(
        "body",
        [
            "    y = None\n    for z in x:\n        y = z\n    return y\n",
            "    y = None\n    if x:\n        y = 1\n    return y\n",
            "    best = None\n    return x\n",
            "    out = {}\n    out['a'] = None\n    out['b'] = x\n    return out\n",
            "    y = None\n    both = (y, x)\n    y, both = x, x\n    return both\n",
            "    if x:\n        y = 1\n    else:\n        y = None\n    return y\n",
            "    y = None\n    y += 1\n    return y\n",
        ],
    )
    def test_a_name_that_gets_a_value_is_no_placeholder(self, body: str) -> None:
        assert found(f"def forward(x):\n{body}").unfinished == {}

    @pytest.mark.parametrize("order", [1, -1])
    def test_a_written_definition_counts_beside_an_empty_copy(self, order: int) -> None:
        empty = f"def forward(x):\n{region('pass')}"
        assert found(*[FORWARD, empty][::order]).unfinished == {}
        assert set(found(empty, empty).unfinished) == {"forward"}

    def test_only_graded_functions(self) -> None:
        assert found("def other(x):\n    pass").unfinished == {}
