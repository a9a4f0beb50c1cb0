from __future__ import annotations

from autograder.finding.given import GIVEN
from tests.conftest import COURSE


def test_the_modules_of_the_release_are_nobodys() -> None:
    released = {path.name for path in (COURSE / "release").glob("*/*.py")}
    assert released == GIVEN
