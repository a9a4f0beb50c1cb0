"""Runs the attacks, prints the table and, if it is the whole one, writes it to ATTACKS.md."""

from __future__ import annotations

import argparse
import sys

from benchmarks.attacks.catalogue import choose_attacks
from benchmarks.attacks.environments import COURSE, ENVIRONMENTS, make_environments
from benchmarks.attacks.outcomes import find_outcomes
from benchmarks.attacks.room import need_namespaces
from benchmarks.attacks.table import write_table


def main() -> None:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.attacks")
    parser.add_argument("--all", action="store_true", help="leave no attack out")
    parser.add_argument(
        "--only", nargs="+", default=[], metavar="TEXT", help="those with a TEXT in their names"
    )
    parser.add_argument("--resume", action="store_true", help="go on where a run was interrupted")
    parser.add_argument("--jobs", type=int, default=2, help="submissions at a time")
    arguments = parser.parse_args()
    need_namespaces()
    make_environments()
    chosen = choose_attacks(arguments.only, everything=arguments.all)
    # A run of some attacks leaves the interrupted run of all to be resumed.
    kept = ENVIRONMENTS / ("some.jsonl" if arguments.only else "progress.jsonl")
    found, seconds = find_outcomes(chosen, arguments.jobs, kept, resume=arguments.resume)
    text = write_table(chosen, found, seconds)
    sys.stdout.write(text)
    if not arguments.only:
        (COURSE / "benchmarks" / "ATTACKS.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
