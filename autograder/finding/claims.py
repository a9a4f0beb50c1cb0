"""A file and its owner: the record that the layouts make and `attempts` chooses from."""

from __future__ import annotations

from dataclasses import dataclass

from autograder.finding.folders import FileEntry, FileKind
from autograder.records import Origin


@dataclass(frozen=True, slots=True)
class Claim:
    """A file and its owner.

    Attributes:
        student: the owner's name; empty if the file is nobody's.
        loose: whether the name comes from the file itself and not from a folder or a platform.
            Owners of the same name are the same person only if both are loose or neither is.
        sure: whether a layout names the student.
        assignment: the assignment that the folder's name gives.
        work: equal for attempts at the same work.
        attempt: the number or time of the attempt.
        when: tells a person which attempt it is.
        late: whether the name says that the file was handed in late.
        quiet: whether other files than notebooks are usual here, so that no message names them.
        deep: whether the file lies deeper than its layout has it.
        draft: whether the file was never handed in (Teams).
        receipt: whether the platform itself wrote the file.
        file: the student's own name for the file.
        origin: what the platform's download tells about the file.
        rank, guess: how well the file's name matches an assignment's notebook, and which.
    """

    entry: FileEntry
    student: str
    loose: bool = False
    sure: bool = False
    assignment: str | None = None
    work: str = ""
    attempt: int = 0
    when: str = ""
    late: bool = False
    quiet: bool = False
    deep: bool = False
    draft: bool = False
    receipt: bool = False
    file: str = ""
    origin: Origin | None = None
    rank: int = 0
    guess: str | None = None

    @property
    def owner(self) -> tuple[str, bool]:
        """The person."""
        return self.student, self.loose

    @property
    def name(self) -> str:
        """The student's own name for the file."""
        return self.file or self.entry.parts[-1]


def is_notebook(entry: FileEntry) -> bool:
    """Whether a file is a notebook."""
    return entry.kind is FileKind.NOTEBOOK


def is_large_majority(count: int, total: int) -> bool:
    """Whether `count` of `total` names are at least two thirds, so that their form decides for all.

    >>> is_large_majority(2, 3), is_large_majority(1, 2)
    (True, False)
    """
    return count > 0 and 2 * total <= 3 * count
