"""The workbook's own imports are bound where a load lacks them."""

from __future__ import annotations

import marshal

import pytest

from autograder.sandbox.dialogue import Worker
from tests.sandbox.workers import called, statement

CODES = {
    "math": marshal.dumps(compile("import math", "<workbook>", "exec")),
    "pi": marshal.dumps(compile("from math import pi", "<workbook>", "exec")),
}


@pytest.mark.parametrize(
    ("sources", "supplied"),
    [
        (["def f(): return math.pi"], [("math", "math")]),
        (["r = 2 * pi", "def f(): return r / 2"], [("pi", "pi")]),
        (["pi = None", "def f(): return pi"], [("pi", "pi")]),
        (["import absent as u", "def f(): return u.pi"], [("u", "pi")]),
        (["import math", "def f(): return math.pi"], []),
        (["class u:\n pi = 3.141592653589793", "def f(): return u.pi"], []),
        (["def f():\n pi = 3.141592653589793\n return pi"], []),
        (["def f(): return (lambda: pi)()"], [("pi", "pi")]),
    ],
)
def test_missing_names_are_bound_and_told(
    sources: list[str], supplied: list[tuple[str, str]], worker: Worker
) -> None:
    loaded = worker.load({}, [statement(source) for source in sources], supplies=CODES)
    assert list(loaded.supplied) == supplied
    assert called(worker)[0].value == 3.141592653589793


def test_the_rest_of_an_absent_module_is_absent(worker: Worker) -> None:
    sources = ["import absent as u", "def f(): return u.other(u.pi)"]
    worker.load({}, [statement(source) for source in sources], supplies=CODES)
    error = called(worker)[0].error
    assert error is not None
    assert (error.type_name, error.message) == ("ModuleNotFoundError", "No module named 'absent'")
