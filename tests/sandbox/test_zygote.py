"""The clean process that forks workers."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from autograder.sandbox.dialogue import Worker
from autograder.sandbox.supervisor import Sandbox
from tests.conftest import COURSE
from tests.sandbox.workers import KNOWN, QUICK, called, refuse, request, statement


def test_workers_see_no_descriptors_but_their_own(worker: Worker) -> None:
    source = """
import errno
import os
def f():
    found = []
    for descriptor in range(64):
        try:
            os.lseek(descriptor, 0, os.SEEK_CUR)
        except OSError as error:
            if error.errno == errno.EBADF:
                continue
        found.append(descriptor)
    return found
"""
    worker.load({}, [statement(source)])
    assert len(called(worker)[0].value) == 4  # three times /dev/null, and the channel


def test_what_was_learnt_ahead_is_read_the_same_also_by_another_zygote() -> None:
    cells = ["import numpy as np", "def forward(x):\n    return np.exp(x)"]
    sources = ({"cell_type": "code", "source": source} for source in (*cells, "x = forward(1)"))
    content = json.dumps({"nbformat": 4, "metadata": {}, "cells": list(sources)}).encode()
    read = []
    with Sandbox() as sandbox:
        for learns in (False, True, True, True):
            if learns:  # at the second call
                sandbox.learn(tuple(enumerate(cells, start=1)))
            with sandbox.worker(QUICK) as worker:
                read.append(worker.read(content, ".ipynb", KNOWN, None))
                worker.load({}, [(each.cell, each.code) for each in read[-1][1].statements])
                (outcome,) = worker.run("forward", (), 0, (request(0.0),), refuse)
                assert outcome.value == 1.0
            if learns:
                sandbox.close()
    assert [defined.defined for _name, defined in read] == [{"forward"}] * 4


INSTALLED = """
import marshal, sys
sys.path[:] = [sys.argv[1], *(entry for entry in sys.path if "site-packages" not in entry)]
from autograder.boundary import wire
from autograder.boundary.limits import Limits
from autograder.sandbox import supervisor
code = marshal.dumps(compile("import h5py\\ndef f():\\n return h5py.__name__", "<cell>", "exec"))
assert supervisor.__file__.startswith(sys.argv[1])
with supervisor.Sandbox() as sandbox, sandbox.worker(Limits(call_seconds=60)) as worker:
    worker.load({}, [(1, code)], patient=True)
    (outcome,) = worker.run("f", (), 0, ((wire.pack(()), False),), lambda call: b"")
    print(outcome.value, outcome.error)
"""


@pytest.mark.slow
def test_packages_are_found_beside_an_installed_wheel(tmp_path: Path) -> None:
    """They lie in the folder that holds the package, which is then not a course folder."""
    site = tmp_path / "site-packages"
    shutil.copytree(COURSE / "autograder", site / "autograder")
    for package in Path(np.__file__).parents[1].iterdir():
        if package.suffix != ".pth" and package.name != "autograder":
            (site / package.name).symlink_to(package)
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", INSTALLED, str(site)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.split() == ["h5py", "None"], done.stderr
