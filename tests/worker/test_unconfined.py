"""A worker that is a process of its own ends by itself, and finds the packages that it may."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from autograder.sandbox.unconfined import Unconfined
from tests.sandbox.workers import QUICK, called, statement

MAIN = "from autograder.worker.unconfined import main; main('', {seconds})"


def started(seconds: float) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", MAIN.format(seconds=seconds)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )


def test_a_worker_ends_when_the_grader_leaves() -> None:
    with started(600) as process:
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(60) == 0


def test_a_worker_ends_when_its_time_is_over() -> None:
    # The interpreter may be in the middle of an import then, and ends by 1 or by a signal.
    with started(0.01) as process:
        assert process.wait(60) != 0


@pytest.mark.parametrize(
    ("packages", "found"), [((), ["numpy"]), (("absent_package", "h5py"), ["numpy", "h5py"])]
)
def test_the_packages_are_those_of_the_assignment(
    packages: tuple[str, ...], found: list[str]
) -> None:
    source = """
def f():
    found = []
    for name in ("numpy", "h5py", "hypothesis", "absent_package"):
        try:
            __import__(name)
            found.append(name)
        except ModuleNotFoundError:
            pass
    return found
"""
    with Unconfined() as unconfined:
        worker = unconfined.fork(replace(QUICK, packages=packages, call_seconds=5.0))
        worker.load({}, [statement(source)])
        assert called(worker)[0].value == found
