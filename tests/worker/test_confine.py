"""What a confined worker cannot find, leave behind or read."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from autograder.boundary.limits import Limits
from autograder.boundary.outcomes import OutcomeKind
from autograder.grading.graders import Grader
from autograder.grading.submission import grade_file
from autograder.records import (
    Report,
)
from autograder.sandbox.dialogue import Worker
from autograder.sandbox.supervisor import Sandbox
from tests.conftest import COURSE
from tests.grading.behaviours import by_name
from tests.sandbox.workers import QUICK, called, statement
from tests.support import solved_but

Graded = Callable[[str], Report]


def test_searches_find_nothing(graded: Graded) -> None:
    for name in (
        "looks_for_answers_in_memory",
        "looks_for_answers_on_disk",
        "reads_the_environment",
    ):
        first = by_name(graded(name))["linear_forward"].cases[0]
        assert "found nothing" in first.message


def test_nothing_is_left_on_the_host(graded: Graded) -> None:
    graded("writes_files")
    for folder in ("/tmp", "/dev/shm", "/var/tmp", str(Path.cwd())):
        assert not (Path(folder) / "chainrule-was-here").exists()


def test_a_package_that_may_not_be_read_is_absent(grader: Grader, tmp_path: Path) -> None:
    """Code that asks whether there is one is answered as on a machine without it."""
    asks = """
try:
    import hypothesis
except ModuleNotFoundError as error:
    hypothesis = error.name
"""
    source = """
def linear_forward(A, W, b):
    assert hypothesis == "hypothesis"
    return W @ A + b, (A, W, b)
"""
    path = solved_but(tmp_path / "asks.ipynb", {"linear_forward": asks + source})
    report = grade_file(path, grader)
    assert report.score == 100
    assert importlib.util.find_spec("hypothesis") is not None  # it is here, only not there


READING, WORKER = COURSE / "autograder" / "reading", COURSE / "autograder" / "worker"


def test_a_worker_has_no_answers_loaded_and_cannot_import_them(worker: Worker) -> None:
    source = """
import sys
def f():
    loaded = [name for name in sys.modules if name.startswith(("autograder", "solutions"))]
    failed = []
    for name in (
        "solutions",
        "solutions.step_by_step.reference",
        "autograder.judging.compare",
        "tests",
    ):
        try:
            __import__(name)
        except ImportError:
            failed.append(name)
    return loaded, failed
"""
    worker.load({}, [statement(source)])
    loaded, failed = called(worker)[0].value
    assert set(loaded) <= {
        *("autograder", "autograder.errors", "autograder.version"),
        *("autograder.boundary", "autograder.reading"),
        *(
            f"autograder.boundary.{module}"
            for module in (
                *("arguments", "definitions", "documents", "wire"),
                *("kinds", "plots", "tables", "ways"),
            )
        ),
        *(f"autograder.reading.{path.stem}" for path in READING.glob("*.py")),
        *("autograder.sandbox", "autograder.sandbox.commands", "autograder.sandbox.zygote"),
        *(f"autograder.worker.{path.stem}" for path in WORKER.glob("*.py")),
        "autograder.worker",
    }
    assert failed == [
        "solutions",
        "solutions.step_by_step.reference",
        "autograder.judging.compare",
        "tests",
    ]


def test_reading_a_file_leaves_no_trace_for_the_next_worker(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When a file was read last is kept beside it: a bit a file, for whoever comes next."""
    package = tmp_path / "cycler"  # one of those that workers may read
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "data.py").write_text("text = 'read me'")
    (package / "link.py").symlink_to("data.py")
    read = (package, *package.iterdir())
    for path in read:
        os.utime(path, (0, 10**9), follow_symlinks=False)
    monkeypatch.syspath_prepend(tmp_path)
    with Sandbox() as sandbox:
        if "mntns" not in sandbox.layers:
            pytest.skip("this machine gives no mount namespaces")
        with sandbox.worker(QUICK) as worker:
            source = "from cycler.link import text\ndef f(x):\n    return text"
            worker.load({}, [statement(source)])
            assert called(worker, 0)[0].value == "read me"
    assert [path.lstat().st_atime for path in read] == [0] * 4


@pytest.mark.parametrize("moment", ["while it is loaded", "in a call"])
def test_student_code_can_look_up_no_name(moment: str, sandbox: Sandbox) -> None:
    """A name that was looked up stays in the kernel's memory, where the next worker finds it."""
    if "seccomp" not in sandbox.layers:
        pytest.skip("this machine has no seccomp")
    source = f"""
import os
def g():
    refused = []
    for look in (
        lambda: open({np.__file__!r}),
        lambda: os.stat({np.__file__!r}),
        lambda: os.lstat("/nowhere"),
        lambda: os.listdir({str(Path(np.__file__).parent)!r}),
        lambda: os.readlink("/nowhere"),
        lambda: os.access("/", os.R_OK),
    ):
        try:
            look()
            refused.append(False)
        except PermissionError:
            refused.append(True)
    return refused
early = g()
def f():
    return {"early" if moment == "while it is loaded" else "g()"}
"""
    with sandbox.worker(QUICK) as worker:
        worker.load({}, [statement(source)])
        assert called(worker)[0].value == [True] * 5 + [False]


@pytest.mark.parametrize(
    ("attempt", "layer"),
    [
        ("__import__('numpy').ones(2**27)", "rlimits"),
        ("[__import__('os').open('/dev/null', 0) for _ in range(100)]", "rlimits"),
    ],
)
def test_layer_forbids(attempt: str, layer: str, sandbox: Sandbox) -> None:
    if layer not in sandbox.layers:
        return  # `chainrule doctor` says what this machine lacks
    with sandbox.worker(QUICK) as worker:
        worker.load({}, [statement(f"def f():\n {attempt}\n return 'done'")])
        (outcome,) = called(worker)
    assert outcome.kind is OutcomeKind.RAISED


@pytest.mark.parametrize(
    "module", ["math", "decimal", "sqlite3", "numpy.linalg", "numpy.polynomial", "h5py", "secrets"]
)
def test_the_workbooks_packages_can_still_be_imported(module: str, sandbox: Sandbox) -> None:
    with sandbox.worker(Limits()) as worker:
        loaded = worker.load({}, [statement(f"import {module}")])
    assert loaded.failures == []


TRIAL = """
import os, sys, numpy
from autograder.worker import confine, host, landlock
enter, trials = landlock.enter, os.memfd_create("trials")

def trial(libc, ruleset):
    os.write(trials, b".")
    if os.fstat(trials).st_size <= {times}:
        {harm}
    enter(libc, ruleset)

landlock.enter = trial
try:
    print(*confine.prepare(host.Namespaces()).layers)
except OSError as error:
    print("refused to start:", error)
"""
HARMS = {
    "killed": "os.kill(os.getpid(), 9)",
    "out of memory": "raise MemoryError",
    "no memory in the kernel": "raise OSError(12, 'Cannot allocate memory')",
    "ended": "os._exit(3)",
}


def prepared(times: int, harm: str) -> str:
    code = TRIAL.format(times=times, harm=harm)
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=COURSE, capture_output=True, text=True, check=True
    )
    return run.stdout.strip()


LAYERS = prepared(0, "pass").split()
needs_landlock = pytest.mark.skipif("landlock" not in LAYERS, reason="no Landlock here")


@needs_landlock
@pytest.mark.parametrize("harm", HARMS.values(), ids=HARMS)
def test_a_trial_without_an_answer_is_repeated(harm: str) -> None:
    """A killed trial must not pass for a machine that does not give the layer."""
    assert prepared(3, harm).split() == LAYERS


@needs_landlock
@pytest.mark.parametrize("harm", HARMS.values(), ids=HARMS)
def test_a_layer_that_no_trial_decides_is_an_error(harm: str) -> None:
    assert prepared(99, harm).startswith("refused to start: a layer of confinement")


@needs_landlock
def test_a_layer_that_the_kernel_refuses_is_absent() -> None:
    refusal = "raise OSError(1, 'Operation not permitted')"
    assert prepared(99, refusal).split() == [each for each in LAYERS if each != "landlock"]
