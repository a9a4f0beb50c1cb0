"""The secret of a run."""

from __future__ import annotations

import json

import pytest

from autograder.content.secret import Secret, run_secret
from autograder.grading.graders import Grader, make_grader
from autograder.sandbox.supervisor import Sandbox


def test_drawn_secret_is_noted_and_a_given_one_is_not(
    sandbox: Sandbox, grader: Grader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CHAINRULE_SECRET", raising=False)
    drawn = make_grader(grader.plan.assignment, sandbox)
    assert len(drawn.details["secret"]) == 32
    monkeypatch.setenv("CHAINRULE_SECRET", "ours alone")
    given = make_grader(grader.plan.assignment, sandbox)
    assert "secret" not in given.details
    assert "ours alone" not in json.dumps(given.details)


def test_the_environment_goes_before_an_earlier_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHAINRULE_SECRET", "given")
    assert run_secret("earlier") == Secret("given", drawn=False)
    for nothing in ("", None):
        if nothing is None:
            monkeypatch.delenv("CHAINRULE_SECRET")
        else:
            monkeypatch.setenv("CHAINRULE_SECRET", nothing)
        assert run_secret("earlier") == Secret("earlier", drawn=True)


def test_new_secrets_are_long_and_differ(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CHAINRULE_SECRET", raising=False)
    drawn = {run_secret().value for _ in range(20)}
    assert len(drawn) == 20
    assert {len(value) for value in drawn} == {32}
