"""Cells for students hold no markers and no declarations."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.files import SMALL, line_of, refusal


@pytest.mark.parametrize(
    ("old", "new", "at", "said"),
    [
        ("# %% hidden", "# %%", "@cases(doubled", "cases(...) belongs in a hidden cell"),
        (
            "import numpy as np\n",
            "import numpy as np\n# YOUR CODE STARTS HERE\n",
            "# YOUR CODE STARTS HERE",
            "a marker needs an exercise cell",
        ),
        (
            "# Write `doubled`.",
            "# # YOUR CODE ENDS HERE",
            "# # YOUR CODE ENDS",
            "a marker needs an exercise cell",
        ),
        ("# %% exercise points=20", "# %%", "# %%\ndef quad", "a marker needs an exercise cell"),
    ],
)
def test_a_cell_of_the_wrong_kind_is_refused(
    tmp_path: Path, old: str, new: str, at: str, said: str
) -> None:
    text = SMALL.replace(old, new, 1)
    sentence = refusal(tmp_path, text)
    assert said in sentence
    if "\n" not in at:
        assert f"line {line_of(text, at)}: " in sentence


def test_a_function_of_that_name_may_be_called(tmp_path: Path) -> None:
    own = "import numpy as np\n\ndef same(a, b):\n    return a == b\n\nsame(1, 2)\n"
    text = SMALL.replace("import numpy as np\n", own, 1)
    text = text[: text.index("same(doubled")]
    from tests.content.files import loaded

    assert loaded(tmp_path, text).names == ("doubled", "quadrupled")
