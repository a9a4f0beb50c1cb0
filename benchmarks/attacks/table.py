"""Write the outcomes of the attacks as a Markdown table."""

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
    """Return the whole document: the method, a row per attack, and the number of each outcome."""
    lines = [*_header(attacks, seconds), *_rows(attacks, found), *_totals(attacks, found)]
    return "\n".join(lines) + "\n"


def _header(attacks: list[Attack], seconds: float) -> Iterator[str]:
    number = sum(not attack.control for attack in attacks)
    yield f"""\
# Attacks and outcomes

chainrule {__version__}, nbgrader {version("nbgrader")}, otter-grader {version("otter")}; \
{number} attacks in {seconds / 60:.0f} minutes; `make bench-attacks` \
(`python -m benchmarks.attacks --all` runs all of them).

Each notebook attacks inside `linear_forward` and solves `compute_cost` correctly. The peers run \
with their defaults, `nbgrader autograde` (but {CELL_SECONDS} s per cell instead of 30) and `otter \
run`. Both check the same assertions on the published fixtures, {POINTS} points each, with \
{LIMIT_SECONDS} s per submission. A failure is retried once, and counts as held if the retry \
holds. Every grader runs each notebook in an isolated room: no network, private temporary folders, \
the rest of the disk read-only, {MEMORY_BYTES >> 30} GB per process. This protects the machine and \
can only help the graders. (`otter grade` also runs each submission in a container, which removes \
the traces of an attack.)

- deserves: the points that `linear_forward` should earn, of {POINTS}.
- held: no failure listed below.
- undeserved points: `linear_forward` earned more than it deserves.
- result lost: no score for the whole submission, or a hang until the time limit.
- others hurt: the right `compute_cost` earned less.
- trace left: a canary file or a process remained afterwards.
- let through: an attempt was not refused (a process started, a file read, a socket opened). The \
peers do not promise to refuse such attempts.
- `-`: an attack on a feature of Chainrule alone. not run: too harmful without isolation.
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
