"""`kill -9` at random moments of a run loses nothing, leaves nothing and weakens nothing.

`make thorough` runs 200 rounds with a class of 100; here are three with a small class.
"""

from __future__ import annotations

import os
import random
import time
from pathlib import Path

import pytest

from tests.grading import chaos
from tests.support import THOROUGH

pytestmark = pytest.mark.slow

ROUNDS, COUNT = (200, 100) if THOROUGH else (3, 4)
SEED = int(os.environ.get("CHAOS_SEED", "1"))


@pytest.mark.long
def test_after_kills_and_resuming_the_results_are_those_of_an_undisturbed_run(
    tmp_path: Path,
) -> None:
    chaos.lay_out(tmp_path, COUNT)
    began = time.monotonic()
    process = chaos.start(tmp_path, tmp_path / "undisturbed")
    said = process.communicate(timeout=300)[1].decode()
    assert process.returncode == 0, said
    typical = time.monotonic() - began
    expected = chaos.records(tmp_path / "undisturbed")
    assert len(expected) == COUNT
    for number in range(ROUNDS):
        chance, output = random.Random(SEED * 1000 + number), tmp_path / str(number)
        killed = list(chaos.disturbed(tmp_path, output, chance, typical))
        assert chaos.records(output) == expected, (number, killed)
