"""Time and size of the class page, and the times of the exports and of comparing the code."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

from autograder.cli.report_likeness import compare_code
from autograder.records import Report, Submission
from autograder.reports.html import class_page
from autograder.reports.html.class_rows import make_row
from autograder.reports.html.feedback_file_names import feedback_names
from autograder.results.store import Results
from benchmarks import exports
from benchmarks.attacks.environments import program
from benchmarks.classes import COURSE, lay_out, sample
from benchmarks.measure import Command, run_in_turn
from benchmarks.outcome import Part, at_most, table

_NAMES = (
    "Amara Okafor",
    "Zoë Bernard",
    "محمد العلي",
    "李小龍",
    "Nguyễn Thị Ngọc Ánh",
    "Иван Петров",
)


def measure(size: int) -> Part:
    """Render the page of a class and of one two and a half times its size; compare the smaller."""
    with tempfile.TemporaryDirectory() as name:
        graded = _grade(Path(name))
        rows, figures = [], []
        for count in (size, size * 5 // 2):
            seconds, megabytes = _render(graded, count)
            figures.append((seconds, megabytes))
            rows.append((f"{count:,}", f"{seconds:.2f}", f"{megabytes:.2f}"))
        exported = list(exports.times(_many(graded, size), Path(name) / "exported"))
        compared = _compare(graded, size, Path(name) / "compared")
    (seconds, megabytes), (later, _megabytes) = figures
    measured = (
        at_most(f"the class page of {size:,}, time", 1.0, seconds, " s"),
        at_most(f"the class page of {size:,}, size", 3.0, megabytes, " MB"),
        at_most("its time a student, many over few", 1.5, later / seconds / 2.5),
        at_most(f"comparing the code of {size:,}", 60.0, compared, " s", 1),
    )
    lines = (
        "The sample class under other names, until the class has its size. The time of the page is",
        "that of rendering; the comparison reads each file again and parses its JSON.",
        "",
        *table(("students", "s", "MB"), rows),
        "",
        f"The exports of {size:,} students, each a command from its start to its end:",
        "",
        *table(("target", "s", "MB"), [(to, f"{s:.2f}", f"{mb:.2f}") for to, s, mb in exported]),
    )
    return Part("The class page", lines, measured)


def _grade(folder: Path) -> list[Report]:
    submissions = lay_out({path.stem: path for path in sample()}, folder / "class")
    how = ("grade", str(submissions), "-o", str(folder / "results"), "--course", str(COURSE))
    run_in_turn([Command((program("chainrule"), *how), folder, {"PATH": os.environ["PATH"]})])
    return [report for report in Results(folder / "results").read() if report.exercises]


def _many(graded: list[Report], count: int) -> Iterator[Report]:
    for number, (report, name) in enumerate(islice(zip(cycle(graded), cycle(_NAMES)), count)):
        submission = replace(report.submission, student=f"{name} {number}", path=f"{number}.ipynb")
        yield replace(report, submission=replace(submission, sha256=f"{number:064x}"))


def _render(graded: list[Report], count: int) -> tuple[float, float]:
    rows = [make_row(report) for report in _many(graded, count)]
    names = feedback_names({row.student for row in rows})
    best, size = float("inf"), 0
    for _round in range(3):
        began = time.perf_counter()
        size = sum(len(piece.encode()) for piece in class_page.render(rows, names))
        best = min(best, time.perf_counter() - began)
    return best, size / 1e6


def _compare(graded: list[Report], count: int, folder: Path) -> float:
    """Compare as many files that all differ in a comment."""
    folder.mkdir()
    documents = [Path(report.submission.path).read_text(encoding="utf-8") for report in graded]
    reports = []
    pairs = list(zip(graded, documents, strict=True))
    for number, (report, text) in enumerate(islice(cycle(pairs), count)):
        document = json.loads(text)
        document["cells"][-1]["source"] = f"# {number}"
        content = json.dumps(document).encode()
        path = folder / f"{number}.ipynb"
        path.write_bytes(content)
        sha256 = hashlib.sha256(content).hexdigest()
        reports.append(replace(report, submission=Submission(f"{number}", str(path), sha256)))
    began = time.perf_counter()
    compare_code(reports, COURSE)
    return time.perf_counter() - began
