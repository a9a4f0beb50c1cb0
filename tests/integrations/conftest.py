from __future__ import annotations

import pytest

from tests.integrations.nbgrader_course import SECRET


@pytest.fixture(autouse=True)
def one_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHAINRULE_SECRET", SECRET)
