"""Large packages are imported once, and are there for those assignments alone that name them."""

from __future__ import annotations

from dataclasses import replace

from autograder.sandbox.supervisor import Sandbox
from autograder.worker.preloading import PRELOADED, forget, preload
from tests.sandbox.workers import QUICK, called, statement

SOURCE = """
import sys
def f():
    loaded = "pandas" in sys.modules
    try:
        import pandas
    except ModuleNotFoundError:
        return loaded, False
    return loaded, len(pandas.DataFrame({"a": [1, 2]})) == 2
"""


def test_only_who_may_load_a_package_finds_it_loaded() -> None:
    with Sandbox() as sandbox:
        for packages, expected in (((), (False, False)), (("pandas",), (True, True))) * 2:
            limits = replace(QUICK, packages=packages, call_seconds=5.0, load_seconds=5.0)
            with sandbox.worker(limits) as worker:
                worker.load({}, [statement(SOURCE)])
                assert called(worker)[0].value == expected


def test_a_package_that_is_not_listed_is_never_preloaded() -> None:
    assert not preload(["json", "absent_package"])
    assert "pandas" in PRELOADED
    forget(PRELOADED)
