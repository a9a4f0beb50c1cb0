"""The latest attempt, and the newest of files with the same name."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from autograder.finding.claims import Claim
from autograder.finding.folders import FileEntry, FileKind
from autograder.finding.latest import last_attempt, newest_of_each_name

KINDS = st.sampled_from([FileKind.NOTEBOOK, FileKind.PROGRAM, FileKind.OTHER])


def claim(number: int, attempt: int, kind: FileKind, name: str = "x.ipynb", day: int = 1) -> Claim:
    entry = FileEntry(Path(f"{number}/{name}"), (str(number), name), kind, 2, (2026, 1, day))
    return Claim(entry, "ada", work="w", attempt=attempt, when=f"number {attempt}")


@given(st.lists(st.tuples(st.integers(0, 5), KINDS), min_size=1))
def test_one_attempt_counts_the_last_that_can_be_graded(
    files: list[tuple[int, FileKind]],
) -> None:
    claims = [claim(n, attempt, kind) for n, (attempt, kind) in enumerate(files)]
    kept, notes = last_attempt(claims, [])
    usable = [attempt for attempt, kind in files if kind is not FileKind.OTHER]
    counts = max(usable or [attempt for attempt, _kind in files])
    assert {c.attempt for c in kept} == {counts}
    assert len(notes) == (len({attempt for attempt, _kind in files}) > 1)
    assert all(f"number {counts}" in note for note in notes)


def test_the_newest_of_each_name_is_kept() -> None:
    old, new = (claim(day, 0, FileKind.NOTEBOOK, day=day) for day in (1, 2))
    other = claim(3, 0, FileKind.NOTEBOOK, "y.ipynb")
    skipped: list[str] = []
    assert newest_of_each_name([old, new, other], skipped) == [new, other]
    assert skipped == ["1/x.ipynb: ada has a newer version"]
