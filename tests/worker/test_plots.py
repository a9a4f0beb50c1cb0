"""matplotlib in a worker, where nothing can be written or started."""

from __future__ import annotations

import pytest

from autograder.boundary.limits import Limits
from autograder.sandbox.supervisor import Sandbox
from tests.sandbox.workers import called, statement

LIMITS = Limits(call_seconds=20, load_seconds=20)


@pytest.mark.slow
def test_it_draws_in_memory_and_says_nothing(sandbox: Sandbox) -> None:
    source = """
import matplotlib
import matplotlib.pyplot as plt
def f():
    figure, axes = plt.subplots()
    axes.plot([0.69, 0.64])
    axes.set_title("cost")
    figure.canvas.draw()
    return matplotlib.get_backend().lower(), figure.canvas.get_width_height()[0]
"""
    with sandbox.worker(LIMITS) as worker:
        loaded = worker.load({}, [statement(source)])
        (outcome,) = called(worker)
    assert (loaded.failures, loaded.output) == ([], "")
    assert outcome.value is not None, outcome
    assert outcome.value[0] == "agg"
    assert outcome.value[1] > 0


@pytest.mark.slow
def test_what_was_replaced_for_its_import_is_put_back(sandbox: Sandbox) -> None:
    source = """
import subprocess, tempfile, threading
before = subprocess.check_output, tempfile.mkdtemp, threading.Timer
import matplotlib.pyplot
def f():
    return before == (subprocess.check_output, tempfile.mkdtemp, threading.Timer)
"""
    with sandbox.worker(LIMITS) as worker:
        worker.load({}, [statement(source)])
        assert called(worker)[0].value is True
