"""An exception of the author's own code is described with advice."""

from __future__ import annotations

import pytest

from autograder.content.author_errors import described


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("1 / 0", "ZeroDivisionError: division by zero"),
        ("centrod", "NameError: name 'centrod' is not defined; did you mean centroid?"),
        ("other", "NameError: name 'other' is not defined"),
        (
            "import absent.part",
            "ModuleNotFoundError: No module named 'absent'; install it here, and if students "
            'use it: packages = ["absent"]',
        ),
        ("raise NameError('own')", "NameError: own"),
        ("raise ModuleNotFoundError('own')", "ModuleNotFoundError: own"),
    ],
)
def test_advice_follows_from_the_exception(code: str, expected: str) -> None:
    with pytest.raises((ArithmeticError, NameError, ImportError)) as caught:
        exec(code, {})
    assert described(caught.value, ["centroid", "sums"]) == expected
