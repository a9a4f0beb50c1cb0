"""A nursery that cannot start or fork says why."""

from __future__ import annotations

from collections import deque
from pathlib import Path

import pytest

from autograder.errors import SandboxError
from autograder.finding.found import Found
from autograder.grading import nursery_process
from autograder.grading.jobs import grade_in_jobs
from tests.grading.small_class import SETTINGS


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
