"""Large packages are imported once, and are there for those assignments alone that name them."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from autograder.sandbox.supervisor import Sandbox
from autograder.worker.preloading import PRELOADED, forget, is_loaded, preload
from tests.conftest import COURSE
from tests.sandbox.workers import QUICK, called, statement

SOURCE = """
import sys
loaded = [name for name in ("matplotlib", "pandas") if name in sys.modules]
works = []
try:
    import pandas
    works += ["pandas"] * (len(pandas.DataFrame({"a": [1, 2]})) == 2)
except ModuleNotFoundError:
    pass
try:
    import matplotlib.pyplot as plt
    works += ["matplotlib"] * (len(plt.plot([1, 2], [3, 4])) == 1)
except ModuleNotFoundError:
    pass
def f():
    return loaded, works
"""


@pytest.mark.slow
def test_a_worker_finds_the_packages_that_it_may_load_in_any_order_of_a_run() -> None:
    with Sandbox() as sandbox:
        for packages, preloaded in (
            ((), ()),
            (("pandas",), ("pandas",)),
            (("matplotlib", "pandas"), ("matplotlib", "pandas")),
            (("matplotlib",), ("matplotlib",)),
            (("matplotlib",), ()),
            (("matplotlib", "pandas"), ("pandas",)),
            ((), ()),
        ):
            limits = replace(
                QUICK,
                packages=packages,
                preloaded=preloaded,
                call_seconds=5.0,
                load_seconds=5.0,
                memory_mb=512,
            )
            with sandbox.worker(limits) as worker:
                worker.load({}, [statement(SOURCE)])
                loaded, works = called(worker)[0].value
            assert sorted(works) == list(packages)
            assert loaded == list(packages)


ENDING = """
from dataclasses import replace
from autograder.boundary.limits import Limits
from autograder.sandbox.supervisor import Sandbox
with Sandbox() as sandbox:
    limits = replace(Limits(), packages=("matplotlib",), preloaded=("matplotlib",))
    sandbox.end(sandbox.fork(limits))
"""


@pytest.mark.slow
def test_the_end_of_a_run_with_matplotlib_says_nothing() -> None:
    """A pipe is needed to see it: the zygote may not write into files."""
    ended = subprocess.run([sys.executable, "-c", ENDING], capture_output=True, cwd=COURSE)
    assert (ended.returncode, ended.stderr) == (0, b"")


def test_a_package_that_is_absent_or_not_listed_is_no_fault() -> None:
    preload(["json", "absent_package"])
    assert is_loaded(["json", "absent_package"])
    assert PRELOADED.keys() == {"matplotlib", "pandas"}
    forget(PRELOADED)
