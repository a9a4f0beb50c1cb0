"""Writes what came of the attacks as a table in Markdown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from autograder import __version__
from benchmarks.attacks.catalogue import Attack
from benchmarks.attacks.environments import version
from benchmarks.attacks.exercises import POINTS
from benchmarks.attacks.graders import CELL_SECONDS, GRADERS
from benchmarks.attacks.outcomes import OUTCOMES
from benchmarks.attacks.room import LIMIT_SECONDS, MEMORY_BYTES


def write_table(attacks: list[Attack], found: list[list[str]], seconds: float) -> str:
    """Give the whole document: what was done, each attack, and how often each outcome came."""
    lines = [*_header(attacks, seconds), *_rows(attacks, found), *_totals(attacks, found)]
    return "\n".join(lines) + "\n"


def _header(attacks: list[Attack], seconds: float) -> Iterator[str]:
    number = sum(not attack.control for attack in attacks)
    yield f"""\
# Who falls to what

chainrule {__version__}, nbgrader {version("nbgrader")}, otter-grader {version("otter")}; \
{number} attacks in {seconds / 60:.0f} minutes; `make bench-attacks` \
(`python -m benchmarks.attacks --all` leaves none out).

Each notebook attacks inside `linear_forward` and solves `compute_cost` as it should. The peers \
run as they come, `nbgrader autograde` (but for {CELL_SECONDS} s a cell, not 30) and `otter run`: \
the same assertions on the published fixtures in both, {POINTS} points each, {LIMIT_SECONDS} s a \
submission; one that falls is tried once more, and has held if it holds then. Every grader runs \
each notebook in a room of its own, without a network, with private temporary folders, the rest of \
the disk read-only and {MEMORY_BYTES >> 30} GB a process: that protects this machine, and helps \
the graders if anything. (`otter grade` puts a container around each submission besides, which \
takes away with it what an attack leaves.)

- deserves: the points that `linear_forward` should earn, of {POINTS}.
- held: none of the following.
- undeserved points: `linear_forward` earned more than it deserves.
- result lost: no score for the whole submission, or a hang that our time limit ended.
- others hurt: the right `compute_cost` earned less.
- trace left: a canary file or a process was there afterwards.
- let through: the notebook gives the right answer only if all its attempts were refused, and one \
was not (a process started, a file read, a socket opened). The peers do not promise to refuse them.
- `-`: it attacks what only Chainrule has; not run: too harmful without isolation.
"""


def _rows(attacks: list[Attack], found: list[list[str]]) -> Iterator[str]:
    yield f"| attack | deserves | {' | '.join(GRADERS)} |"
    yield "|:--|--:|:--|:--|:--|"
    for attack, outcomes in zip(attacks, found, strict=True):
        name = attack.name if attack.control else f"`{attack.name}`"
        deserves = f"0 to {POINTS}" if attack.lenient else f"{attack.deserves:g}"
        yield f"| {name} | {deserves} | {' | '.join(outcomes)} |"


def _totals(attacks: list[Attack], found: list[list[str]]) -> Iterator[str]:
    counts = {grader: Counter[str]() for grader in GRADERS}
    for attack, outcomes in zip(attacks, found, strict=True):
        if not attack.control:
            for grader, outcome in zip(GRADERS, outcomes, strict=True):
                counts[grader].update(outcome.split(", "))
    yield ""
    yield f"| total (an attack can count in several) | {' | '.join(GRADERS)} |"
    yield "|:--|--:|--:|--:|"
    for outcome in OUTCOMES:
        yield f"| {outcome} | {' | '.join(str(counts[g][outcome]) for g in GRADERS)} |"
    left_out = [f"`{a.name}` ({a.not_run})" for a in attacks if a.not_run]
    if left_out:
        yield ""
        yield f"Not run on the peers: {', '.join(left_out)}."
