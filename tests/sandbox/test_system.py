"""Which systems can isolate student code."""

from __future__ import annotations

import sys

import pytest

from autograder.errors import UsageError
from autograder.sandbox.supervisor import Sandbox
from autograder.sandbox.system import NOT_HERE, can_isolate


def test_a_system_with_fork_can() -> None:
    assert can_isolate()


def test_windows_cannot_and_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert not can_isolate()
    with pytest.raises(UsageError, match="on Windows use WSL") as error:
        Sandbox()
    assert str(error.value) == NOT_HERE
