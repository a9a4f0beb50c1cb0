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
        (["from absent import pi as p", "def f(): return p"], [("p", "pi")]),
        (["from absent import x, pi as p", "def f(): return p"], [("p", "pi")]),
        (["from absent import pi as p", "p = 3.141592653589793", "def f(): return p"], []),
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


def test_a_name_of_a_package_that_is_not_there_costs_only_itself(worker: Worker) -> None:
    absent = marshal.dumps(compile("import also_absent", "<workbook>", "exec"))
    sources = ["import absent as u", "def f(): return u.pi if u else u.also_absent"]
    loaded = worker.load(
        {}, [statement(each) for each in sources], supplies={**CODES, "also_absent": absent}
    )
    assert list(loaded.supplied) == [("u", "pi")]
    assert called(worker)[0].value == 3.141592653589793


def test_another_library_is_not_stood_in_for(worker: Worker) -> None:
    sources = ["import torch.nn.functional as u", "def f(): return u.pi"]
    loaded = worker.load({}, [statement(each) for each in sources], supplies=CODES)
    assert list(loaded.supplied) == []


def test_the_rest_of_an_absent_module_is_absent(worker: Worker) -> None:
    sources = ["import absent as u", "def f(): return u.other(u.pi)"]
    worker.load({}, [statement(source) for source in sources], supplies=CODES)
    error = called(worker)[0].error
    assert error is not None
    assert (error.type_name, error.message) == ("ModuleNotFoundError", "No module named 'absent'")
