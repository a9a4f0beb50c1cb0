"""Run the benchmarks and compare them with the project's targets.

    python -m benchmarks [PART...] [--small]

A run of all parts at full size (`make bench`) also writes RESULTS.md.
"""

from __future__ import annotations

import argparse
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass

from benchmarks import (
    above_floor,
    channels,
    class_page,
    commands,
    confinement,
    finding,
    gradebook,
    growth,
    install,
    machine,
    pythons,
)
from benchmarks import pytest_startup as plugin
from benchmarks.classes import COURSE, MIXED
from benchmarks.outcome import Measure, Part, render
from benchmarks.peers import race


@dataclass(frozen=True, slots=True)
class Sizes:
    """The size of each benchmark: numbers of rounds and of submissions."""

    rounds: int = 3
    raced: int = MIXED
    above_floor: int = 120
    floor_rounds: int = 5
    grown: tuple[int, ...] = (100, 1_000, 10_000)
    grown_rounds: int = 2
    gradebook: int = 200
    commands: int = 9
    starts: int = 10
    searched: int = 1_000
    messages: int = 400
    page: int = 2_000


SMALL = Sizes(1, 3, 20, 1, (10, 20, 40), 1, 10, 2, 2, 10, 10, 100)
PARTS: dict[str, Callable[[Sizes], Part]] = {
    "peers": lambda sizes: race.measure(sizes.rounds, sizes.raced),
    "floor": lambda sizes: above_floor.measure(sizes.floor_rounds, sizes.above_floor),
    "growth": lambda sizes: growth.measure(sizes.grown, sizes.grown_rounds),
    "commands": lambda sizes: commands.measure(sizes.commands),
    "gradebook": lambda sizes: gradebook.measure(sizes.gradebook, sizes.rounds),
    "pytest": lambda sizes: plugin.part(sizes.starts),
    "confinement": lambda _sizes: confinement.measure(),
    "channels": lambda sizes: channels.measure(sizes.messages),
    "finding": lambda sizes: finding.measure(sizes.searched),
    "page": lambda sizes: class_page.measure(sizes.page),
    "pythons": lambda sizes: pythons.measure(sizes.rounds, sizes.above_floor),
    "install": lambda sizes: install.measure(sizes.rounds),
}


def main() -> None:
    """Run the parts named on the command line and print the results; a full run is also saved."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument(
        "--small", action="store_true", help="tiny sizes, to try it out: the figures mean nothing"
    )
    arguments = parser.parse_args()
    unknown = [part for part in arguments.parts if part not in PARTS]
    if unknown:
        parser.error(f"unknown part {unknown[0]}; choose from {', '.join(PARTS)}")
    chosen = arguments.parts or list(PARTS)
    heading = list(machine.heading(list(PARTS)))
    parts = [_measure(name, SMALL if arguments.small else Sizes()) for name in chosen]
    text = render(heading, parts)
    sys.stdout.write(text)
    if not arguments.parts and not arguments.small:
        (COURSE / "benchmarks" / "RESULTS.md").write_text(text, encoding="utf-8")
    if any(measure.met is None for part in parts for measure in part.measures):
        sys.exit("a part could not be measured")


def _measure(name: str, sizes: Sizes) -> Part:
    """Measure a part; a failure is recorded, and the other parts still run."""
    started = time.monotonic()
    try:
        part = PARTS[name](sizes)
    except Exception as error:
        traceback.print_exc()
        sentence = f"This part could not be measured: {type(error).__name__}."
        part = Part(name, (sentence,), (Measure(name, "", "", None),))
    sys.stderr.write(f"{name}: {time.monotonic() - started:.0f} s\n")
    return part


if __name__ == "__main__":
    main()
