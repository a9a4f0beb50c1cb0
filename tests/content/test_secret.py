"""The secret of a run."""

from __future__ import annotations

import json
from typing import Any

import pytest

from autograder.content.description import Assignment
from autograder.content.secret import Secret, draw_secret, run_secret
from autograder.errors import UsageError
from autograder.grading.graders import make_grader
from autograder.sandbox.supervisor import Sandbox


@pytest.mark.parametrize("given", ["ours alone", None])
def test_records_get_its_fingerprint_alone(
    given: str | None,
    assignment: Assignment,
    sandbox: Sandbox,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("CHAINRULE_SECRET", raising=False)
    if given is not None:
        monkeypatch.setenv("CHAINRULE_SECRET", given)
    secret = run_secret()
    assert secret.drawn == (given is None)
    details = make_grader(assignment, sandbox, secret).details
    assert details["secret_fingerprint"] == secret.fingerprint
    assert secret.value not in json.dumps(details) + repr(secret)
    assert secret.key.hex() not in json.dumps(details) + repr(secret)


@pytest.mark.parametrize("nothing", ["", None])
def test_every_run_draws_a_secret_of_its_own(
    nothing: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CHAINRULE_SECRET", raising=False)
    if nothing is not None:
        monkeypatch.setenv("CHAINRULE_SECRET", nothing)
    drawn = [run_secret() for _ in range(20)]
    assert all(secret.drawn for secret in drawn)
    assert len({secret.value for secret in drawn}) == 20
    assert len({secret.fingerprint for secret in drawn}) == 20
    assert {len(secret.key) for secret in drawn} == {32}


def test_a_kept_secret_repeats_its_run(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = draw_secret()
    monkeypatch.setenv("CHAINRULE_SECRET", drawn.value)
    again = run_secret()
    assert (again.key, again.fingerprint, again.drawn) == (drawn.key, drawn.fingerprint, False)


@pytest.mark.parametrize("word", ["faults", "Backpropagation", "x", "  course26 ", "dl-101"])
def test_a_single_word_is_refused(word: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHAINRULE_SECRET", word)
    with pytest.raises(UsageError, match="is a single word, which can be guessed"):
        run_secret()


@pytest.mark.parametrize("text", ["cases 0", "correct horse battery", "f3a9c1d07be24c55", "é ü"])
def test_several_words_and_random_texts_are_taken(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHAINRULE_SECRET", text)
    assert run_secret() == Secret(text, drawn=False)


def test_a_chosen_secret_is_stretched(monkeypatch: pytest.MonkeyPatch) -> None:
    """A guess costs what `scrypt` asks for: 16 MB for some hundredths of a second."""
    costs = []

    def scrypt(_value: bytes, **options: Any) -> bytes:
        costs.append(128 * options["n"] * options["r"])
        return bytes(64)

    monkeypatch.setattr("hashlib.scrypt", scrypt)
    Secret("not tried before by any other test", drawn=False)
    draw_secret()
    assert costs == [16 * 2**20]
