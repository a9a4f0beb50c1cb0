"""A nursery is started ahead, ends with its run, and says why it cannot start or fork."""

from __future__ import annotations

import os
from collections import deque
from pathlib import Path

import pytest

from autograder.errors import SandboxError
from autograder.finding.found import Found
from autograder.grading import jobs, nursery_process
from autograder.grading.jobs import grade_in_jobs
from autograder.grading.nursery_process import Nursery
from tests.grading.processes import children, nurseries
from tests.grading.small_class import SETTINGS, small_class


@pytest.mark.slow
def test_a_run_uses_the_nursery_that_was_started_ahead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = deque(small_class(tmp_path / "class", 2))
    with Nursery() as nursery:
        monkeypatch.setattr(jobs, "Nursery", None)  # no other is started
        assert len(list(grade_in_jobs(found, SETTINGS, 1, nursery))) == 2
        assert nurseries() == []  # it ends with the run


def test_a_nursery_without_jobs_leaves_no_process() -> None:
    """The folder holds no notebook, for example."""
    before = children(os.getpid())
    with Nursery():
        assert len(children(os.getpid())) == len(before) + 1
    assert children(os.getpid()) == before


@pytest.mark.parametrize("program", [None, '\n    raise OSError(11, "no more processes")\n'])
def test_too_few_processes_are_said_in_a_sentence(
    program: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The nursery cannot be started, or cannot fork."""

    def refuse(*_: object, **_options: object) -> None:
        raise OSError(11, "no more processes")

    if program is None:
        monkeypatch.setattr(nursery_process, "start_clean", refuse)
    else:
        monkeypatch.setattr(nursery_process, "_NURSERY", program)
    found = Found("ada", Path("ada.ipynb"))
    with pytest.raises(SandboxError, match=r"could not start .* \(no more processes\)"):
        list(grade_in_jobs(deque([found, found]), SETTINGS, 2))
