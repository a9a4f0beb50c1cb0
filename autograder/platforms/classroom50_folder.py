"""The folder `autograders/ASSIGNMENT/` for Classroom 50.

Its wiki page "Advanced Autograding" says: the runner starts `autograder.py` in the student's
checkout, and the files beside it come along, all together at most 10 MiB when packed.
"""

from __future__ import annotations

import gzip
import io
import tarfile
from collections.abc import Mapping
from pathlib import Path

from autograder.content.description import Assignment
from autograder.errors import UsageError
from autograder.platforms.answer_side import answer_side
from autograder.platforms.classroom50_run import COURSE
from autograder.platforms.locks import requirements_for
from autograder.platforms.repository import data
from autograder.platforms.wheel import make_wheel

MAX_BYTES = 10 * 1024 * 1024


def classroom50_folder(assignment: Assignment, course: Path | None) -> dict[str, bytes]:
    """Return the files of the folder, by path.

    Args:
        assignment: the assignment, with its answers unless `course` is None.
        course: the course folder; without it, the published cases will be graded.

    Raises:
        UsageError: the assignment or Chainrule cannot be packed, or the folder is too large.
    """
    name, wheel = make_wheel()
    text = data("classroom50_autograder.txt").replace("@ASSIGNMENT@", assignment.id)
    packed = {"autograder.py": text.encode(), name: wheel}
    packed["requirements.txt"] = requirements_for(assignment.limits.preloaded).encode()
    if course is not None:
        for path, content in answer_side(assignment, course).items():
            packed[f"{COURSE}/{path}"] = content
    size = len(_packed(packed))
    if size > MAX_BYTES:
        raise UsageError(
            f"{assignment.id} is too large for Classroom 50: {size / 2**20:.1f} MB when packed, "
            f"and it takes {MAX_BYTES >> 20} MB"
        )
    return packed


def _packed(content: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with gzip.GzipFile(fileobj=buffer, mode="wb") as file, tarfile.open(None, "w", file) as archive:
        for path, data in content.items():
            member = tarfile.TarInfo(path)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return buffer.getvalue()
