"""`chainrule doctor`."""

from __future__ import annotations

import pytest

from tests.cli.support import run


def test_doctor_stops_every_attempt(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("doctor") == 0
    output = capsys.readouterr().out
    assert "rlimits" in output
    assert "NOT STOPPED" not in output
    assert output.count("is stopped") == 7
