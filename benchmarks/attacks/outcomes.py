"""Find the outcome of each attack in each grader, and save outcomes as they become known."""

from __future__ import annotations

import hashlib
import json
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from benchmarks.attacks.catalogue import Attack
from benchmarks.attacks.environments import ENVIRONMENTS, PACKAGES
from benchmarks.attacks.exercises import POINTS
from benchmarks.attacks.graders import GRADERS, Scores, grade
from benchmarks.attacks.room import Ended

OUTCOMES = (
    "held",
    "undeserved points",
    "result lost",
    "others hurt",
    "trace left",
    "let through",
    "not run",
    "-",
)


def find_outcomes(
    attacks: list[Attack], jobs: int, kept: Path, *, resume: bool
) -> tuple[list[list[str]], float]:
    """Run attacks on all graders; return the outcomes of each attack, and the total seconds.

    With `resume`, outcomes saved in `kept` by an interrupted run are reused.
    """
    if not resume:
        kept.unlink(missing_ok=True)
    records = [json.loads(line) for line in kept.read_text().splitlines()] if kept.exists() else []
    known: dict[str, list[str]] = {record["key"]: record["outcomes"] for record in records}
    started = time.monotonic() - max((record["elapsed"] for record in records), default=0)

    def outcomes(attack: Attack) -> list[str]:
        key = _key(attack)
        if key not in known:
            known[key] = [_outcome(attack, grader, prepared) for grader in GRADERS]
            _keep(kept, key, known[key], time.monotonic() - started)
        return known[key]

    with tempfile.TemporaryDirectory(prefix="run-", dir=ENVIRONMENTS) as folder:
        prepared = Path(folder)
        for grader, how in GRADERS.items():
            (prepared / grader).mkdir()
            how.prepare(prepared / grader)
        with ThreadPoolExecutor(jobs) as pool:
            found = list(pool.map(outcomes, attacks))
    return found, time.monotonic() - started


def _key(attack: Attack) -> str:
    """Return a key that changes with the attack, so that a changed attack runs again."""
    return f"{attack.name} {hashlib.sha256(repr(attack).encode()).hexdigest()[:16]}"


def _keep(path: Path, key: str, outcomes: list[str], elapsed: float) -> None:
    with path.open("a") as file:
        file.write(json.dumps({"key": key, "outcomes": outcomes, "elapsed": elapsed}) + "\n")
    sys.stderr.write(f"{key.rsplit(' ', 1)[0]}: {' | '.join(outcomes)}\n")


def _outcome(attack: Attack, grader: str, prepared: Path) -> str:
    if grader not in PACKAGES:
        return _try(attack, grader, prepared)
    if attack.own or attack.not_run:
        return "-" if attack.own else "not run"
    outcome = _try(attack, grader, prepared)
    # Notebook kernels have races of their own: a peer that holds on a retry has held.
    if outcome != "held" and _try(attack, grader, prepared) == "held":
        return "held"
    return outcome


def _try(attack: Attack, grader: str, prepared: Path) -> str:
    with tempfile.TemporaryDirectory(dir=prepared, ignore_cleanup_errors=True) as folder:
        scores, ended = grade(grader, attack.cells, prepared / grader, Path(folder))
    outcome = ", ".join(_judge(attack, scores, ended)) or "held"
    expected = {"linear_forward": attack.deserves, "compute_cost": POINTS}
    if attack.control and (outcome != "held" or scores != expected):
        raise RuntimeError(f"{grader} grades {attack.name} wrongly: {scores}, {ended}")
    return outcome


def _judge(attack: Attack, scores: Scores | None, ended: Ended) -> Iterator[str]:
    """Yield the failures of a grader under an attack; no failure means that it held."""
    if scores is None or ended.killed:
        yield "result lost"
    else:
        earned = scores["linear_forward"]
        if earned > attack.deserves and not attack.lenient:
            yield "undeserved points"
        if scores["compute_cost"] < POINTS:
            yield "others hurt"
        if attack.tells and earned < attack.deserves:
            yield "let through"
    if ended.traces:
        yield "trace left"
