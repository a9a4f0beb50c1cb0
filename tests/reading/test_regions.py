"""Functions in which nothing was written yet."""

from __future__ import annotations

import pytest

from autograder.reading.regions import END_MARKER, START_MARKER
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
            region("") + region("y = 1"),
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

    def test_the_last_definition_counts(self) -> None:
        empty = f"def forward(x):\n{region('pass')}"
        assert set(found(FORWARD, empty).unfinished) == {"forward"}
        assert found(empty, FORWARD).unfinished == {}

    def test_only_graded_functions(self) -> None:
        assert found("def other(x):\n    pass").unfinished == {}
