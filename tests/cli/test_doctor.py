"""`chainrule doctor`."""

from __future__ import annotations

import json

import pytest

from tests.cli.support import run


def test_doctor_stops_every_attempt(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("doctor") == 0
    output = capsys.readouterr().out
    assert "rlimits" in output
    assert "NOT STOPPED" not in output
    assert output.count("is stopped") == 7


def test_doctor_writes_one_json_text_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("doctor", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert set(found) == {
        *("versions", "course", "isolation", "missing", "full_isolation", "attempts"),
    }
    assert not set(found["isolation"]) & set(found["missing"])
    layers = {"rlimits", "landlock", "seccomp"}
    assert found["full_isolation"] == (layers <= set(found["isolation"]))
    assert [attempt["stopped"] for attempt in found["attempts"]] == [True] * 7
