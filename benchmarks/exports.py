"""The time of each export of a large class, as a teacher waits for it."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from autograder.records import Report
from autograder.results.store import Results
from benchmarks.attacks.environments import program
from benchmarks.measure import Command, run_in_turn

_ITEM = "Step by Step"
_ALL = ("csv", "xlsx", "json", "junit")


def times(reports: Iterable[Report], folder: Path) -> Iterator[tuple[str, float, float]]:
    """Yield the target, the seconds and the megabytes of each export of a class.

    Args:
        reports: the results of the class.
        folder: an empty folder for the results and the files of the platforms.
    """
    results, names = Results(folder), []
    folder.mkdir()
    for report in reports:
        results.append(report)
        names.append(report.submission.student)
    for target, content in {**dict.fromkeys(_ALL), **_gradebooks(names)}.items():
        made = folder / f"made-{target}"
        options: list[str | Path] = ["--to", target, "-o", made]
        if content is not None:
            own = folder / f"own-{target}.csv"
            own.write_text(content, encoding="utf-8")
            options += ["--gradebook", own]
        yield (target, *_timed(("export", folder, *options), made))
    packed = folder / "feedback.zip"
    yield ("feedback zip", *_timed(("feedback", folder, "--zip", "-o", packed), packed))


def _timed(arguments: tuple[str | Path, ...], made: Path) -> tuple[float, float]:
    command = (program("chainrule"), *map(str, arguments))
    found = run_in_turn([Command(command, made.parent, {"PATH": os.environ["PATH"]})])
    if any(found.statuses):
        raise RuntimeError(f"chainrule {arguments[0]} failed")
    return found.wall, made.stat().st_size / 1e6


def _gradebooks(names: list[str]) -> dict[str, str]:
    """Return a file of each platform as a teacher downloads it, with these students."""
    item = f"{_ITEM} (42)"
    heads = {
        "canvas": ("Student", "ID", "SIS Login ID", "Section", item),
        "moodle": ("Identifier", "Full name", "Email address", "Grade", "Feedback comments"),
        "blackboard": ("Last Name", "First Name", "Username", f"{_ITEM} [Total Pts: 100] |42"),
        "brightspace": ("OrgDefinedId", "Username", f"{_ITEM} Points Grade"),
    }
    rows: dict[str, list[tuple[object, ...]]] = {
        "canvas": [(name, n, name, "A", "") for n, name in enumerate(names)],
        "moodle": [(f"Participant {n}", name, "", "", "") for n, name in enumerate(names)],
        "blackboard": [("", name, name, "") for name in names],
        "brightspace": [(f"#{n}", f"#{name}", "") for n, name in enumerate(names)],
    }
    return {target: _csv([head, *rows[target]]) for target, head in heads.items()}


def _csv(rows: Iterable[Iterable[object]]) -> str:
    file = io.StringIO(newline="")
    csv.writer(file).writerows(rows)
    return file.getvalue()
