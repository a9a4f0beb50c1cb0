"""`chainrule serve`: its help. What it does is tested in tests/serving and tests/browser."""

from __future__ import annotations

import pytest

from tests.cli.support import run


def test_help_has_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("serve", "--help") == 0
    text = capsys.readouterr().out
    assert "chainrule serve results" in text
    assert "--no-open" in text
