"""The record of a file and its owner."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from autograder.finding.claims import Claim, is_large_majority
from autograder.finding.folders import FileEntry, FileKind


@given(st.integers(2, 1000))
def test_one_odd_name_decides_nothing(count: int) -> None:
    assert is_large_majority(count, count + 1)
    assert not is_large_majority(1, count)
    assert not is_large_majority(0, 0)


def test_a_loose_file_is_another_owners_than_a_folder_of_the_same_name() -> None:
    entry = FileEntry(Path("ada.ipynb"), ("ada.ipynb",), FileKind.NOTEBOOK, 1, ())
    assert Claim(entry, "ada", loose=True).owner != Claim(entry, "ada").owner
    assert Claim(entry, "ada").name == "ada.ipynb"
    assert Claim(entry, "ada", file="my.ipynb").name == "my.ipynb"
