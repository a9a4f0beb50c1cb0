"""matplotlib in a worker, where nothing can be written or started."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.boundary.limits import Limits
from autograder.content.secret import draw_secret
from autograder.grading.graders import make_grader
from autograder.grading.submission import grade_file
from autograder.sandbox.supervisor import Sandbox
from tests.content.files import loaded, one_function
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
        found = worker.load({}, [statement(source)])
        (outcome,) = called(worker)
    assert (found.failures, found.output) == ([], "")
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


PLOTTED = one_function(
    """def draw(low, high):
    # YOUR CODE STARTS HERE
    plt.plot([low, high])
    # YOUR CODE ENDS HERE
""",
    """plots(draw, "lines")

@cases(draw, {"example": 1, "wide": 9})
def _(rng, width):
    return 0.5, float(width + rng.rand())
""",
    '# packages = ["matplotlib"]\n# [limits]\n# load_seconds = 20\n# submission_seconds = 90\n',
).replace("import numpy as np", "import matplotlib.pyplot as plt")


@pytest.mark.slow
def test_a_plot_needs_no_import_of_pyplot(sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "hand_in.py"
    path.write_text("""
from matplotlib.figure import Figure
def draw(low, high):
    axes = Figure().subplots()
    axes.plot([low, high])
    return axes
""")
    grader = make_grader(loaded(tmp_path, PLOTTED), sandbox, draw_secret(), sets=1)
    report = grade_file(path, grader)
    assert report.score == 10, report.exercises
