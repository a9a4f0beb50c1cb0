"""`chainrule list`."""

from __future__ import annotations

import pytest

from tests.cli.support import run


def test_list_names_exercises_and_points(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("list") == 0
    output = capsys.readouterr().out
    assert "step_by_step: A deep network, step by step" in output
    assert "activations: From one unit to a deep network" in output
    assert "application: Even or odd: a deep network at work" in output
    assert output.count("10 points") == 17
    assert output.count("20 points") == 2
    assert "linear_backward(dZ, cache)" in output
