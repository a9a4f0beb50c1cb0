"""Submissions are read inside a worker."""

from __future__ import annotations

import pytest

from autograder.sandbox.dialogue import Worker
from tests.sandbox.workers import KNOWN, refuse, request


@pytest.mark.parametrize(
    ("wanted", "source", "name", "defined"),
    [
        (None, "def cost(x): return x", "networks", {"cost"}),
        (None, "def area(x): return x", "shapes", {"area"}),
        ("shapes", "def cost(x): return x", "shapes", set()),
        (None, "def area(x:", "shapes", set()),
    ],
)
def test_a_submission_is_read_in_a_worker(
    wanted: str | None, source: str, name: str, defined: set[str], worker: Worker
) -> None:
    found, definitions = worker.read(source.encode(), ".py", KNOWN, wanted)
    assert (found, set(definitions.defined)) == (name, defined)
    if defined:
        worker.load({}, [(s.cell, s.code) for s in definitions.statements])
        outcomes = worker.run(defined.pop(), (), 0, (request(4),), refuse)
        assert [outcome.value for outcome in outcomes] == [4]


@pytest.mark.parametrize(
    "content",
    [
        b"pass\n" * 10 + b"cost = forward = " + b"A = " * 1000 + b"1\n",
        "def cost(x): return '\u00e9\ud7ff'".encode(),
        b"x = '" + b"\\ud800" * 20 + b"'\ndef cost(y): return x",
        b"def cost(x):\n  return x # " + b"y" * 50_000,
    ],
)
def test_odd_text_travels_whole(content: bytes, worker: Worker) -> None:
    _name, definitions = worker.read(content, ".py", KNOWN, "networks")
    assert "cost" in definitions.defined
    assert "\n".join(definitions.sources[1]).encode() == content
