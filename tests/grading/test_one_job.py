"""A job that grades one submission after the other survives the loss of its processes."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from autograder.grading.one_job import OneJob
from tests.grading.processes import nurseries
from tests.grading.small_class import SETTINGS, small_class


@pytest.mark.slow
def test_a_nursery_ends_with_its_last_job(tmp_path: Path) -> None:
    """It has loaded NumPy, and a machine that lacks memory kills job after job."""
    (found,) = small_class(tmp_path, 1)
    with OneJob() as job:
        job.start(SETTINGS)
        assert job.grade(found).score == 100
        os.kill(nurseries()[0], signal.SIGKILL)
        assert job.grade(found).score == 100
        assert len(nurseries()) == 1
