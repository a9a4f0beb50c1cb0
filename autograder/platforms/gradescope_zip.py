"""The autograder zip for Gradescope.

Gradescope unpacks it into `/autograder/source`, runs `setup.sh` once as root while it builds an
image, copies `run_autograder` to `/autograder`, and starts it there for each submission.
"""

from __future__ import annotations

from pathlib import Path

from autograder.content.description import Assignment
from autograder.platforms.answer_side import answer_side
from autograder.platforms.gradescope_run import COURSE
from autograder.platforms.locks import requirements_for
from autograder.platforms.repository import data
from autograder.platforms.wheel import make_wheel, zipped

_SCRIPTS = ("setup.sh", "run_autograder")


def gradescope_zip(assignment: Assignment, course: Path | None) -> bytes:
    """Return the zip: two scripts, the wheel, the locked packages, and the answer side.

    Args:
        assignment: the assignment, with its answers unless `course` is None.
        course: the course folder; without it, the published cases will be graded.

    Raises:
        UsageError: the assignment or Chainrule cannot be packed.
    """
    name, wheel = make_wheel()
    packed = {script: _script(script, assignment.id) for script in _SCRIPTS}
    packed[name] = wheel
    packed["requirements.txt"] = requirements_for(assignment.limits.preloaded).encode()
    if course is not None:
        for path, content in answer_side(assignment, course).items():
            packed[f"{COURSE}/{path}"] = content
    return zipped(packed, executable=_SCRIPTS)


def _script(script: str, assignment: str) -> bytes:
    return data(script).replace("@ASSIGNMENT@", assignment).encode()
