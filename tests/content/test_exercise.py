"""Exercises and their cases."""

from __future__ import annotations

import pytest

from autograder.content.exercise import Case
from autograder.records import (
    CaseResult,
    CaseStatus,
    Group,
)


@pytest.mark.parametrize("group", Group)
def test_only_fixtures_are_public(group: Group) -> None:
    public = group is Group.FIXTURE
    assert Case("case", group, (), None).public is public
    visibility = CaseResult("case", group, CaseStatus.PASSED).visibility
    assert visibility == ("public" if public else "hidden")
