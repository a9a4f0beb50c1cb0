"""Run the attacks and print the table; without `--only`, also write ATTACKS.md."""

from __future__ import annotations

import argparse
import sys

from benchmarks.attacks.catalogue import choose_attacks
from benchmarks.attacks.environments import COURSE, ENVIRONMENTS, make_environments
from benchmarks.attacks.outcomes import find_outcomes
from benchmarks.attacks.room import need_namespaces
from benchmarks.attacks.table import write_table


def main() -> None:
    """Run the attacks selected on the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.attacks")
    parser.add_argument("--all", action="store_true", help="run all attacks")
    parser.add_argument(
        "--only",
        nargs="+",
        default=[],
        metavar="TEXT",
        help="run the attacks with a TEXT in their names",
    )
    parser.add_argument("--resume", action="store_true", help="continue an interrupted run")
    parser.add_argument("--jobs", type=int, default=2, help="number of parallel submissions")
    arguments = parser.parse_args()
    need_namespaces()
    make_environments()
    chosen = choose_attacks(arguments.only, everything=arguments.all)
    # A run with `--only` keeps the progress of an interrupted full run.
    kept = ENVIRONMENTS / ("some.jsonl" if arguments.only else "progress.jsonl")
    found, seconds = find_outcomes(chosen, arguments.jobs, kept, resume=arguments.resume)
    text = write_table(chosen, found, seconds)
    sys.stdout.write(text)
    if not arguments.only:
        (COURSE / "benchmarks" / "ATTACKS.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
