from __future__ import annotations

import pytest

from tests.conftest import COURSE


@pytest.fixture(autouse=True)
def in_the_course(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(COURSE)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("CHAINRULE_SECRET", "a secret for tests")
    monkeypatch.setenv("CHAINRULE_COURSE", str(COURSE))
