"""Grade a class with timed sections and under cProfile, and print both profiles as JSON."""

from __future__ import annotations

import cProfile
import io
import json
import pstats
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

from autograder.boundary import wire
from autograder.cli.grade_summary import Summary
from autograder.content.secret import Secret
from autograder.grading import passes, submission
from autograder.grading.answers import answerer
from autograder.grading.graders import Graders
from autograder.grading.submission import grade_submission
from autograder.records import SubmissionStatus
from autograder.reports.html.pages import open_pages
from autograder.results.store import Results
from autograder.sandbox import zygote_process
from autograder.sandbox.connection import Connection
from autograder.sandbox.endings import Ending
from autograder.sandbox.supervisor import Sandbox
from benchmarks.classes import COURSE, MIXED, grow
from benchmarks.floor import CLASSES
from benchmarks.profiling import in_worker
from benchmarks.profiling.clock import Clock, replace

SECTIONS = (
    "waiting", "forking", "file", "packing", "answers", "judging", "results", "pages", "other",
)  # fmt: skip
_MANY, _FUNCTIONS = 12, ("method 'recv'", "method 'poll'", "method 'sendall'")


def main() -> None:
    """Profile the class named on the command line."""
    notebooks, count = list(CLASSES[sys.argv[1]]().values()), int(sys.argv[2])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = sorted(grow(notebooks, count, folder / "made").iterdir())
        functions = _profiled(paths, folder / "profiled")
        bare = _graded(paths, folder / "bare")
        sections = _timed(paths, folder)
    sections["total without these clocks"] = bare / count * 1000
    json.dump({"sections": sections, "functions": functions}, sys.stdout)


def _nothing() -> None:
    pass


def _graded(
    paths: list[Path],
    output: Path,
    begin: Callable[[], None] = _nothing,
    end: Callable[[], None] = _nothing,
) -> float:
    """Grade as `chainrule grade` does and return the seconds.

    Each notebook is graded once before `begin` is called, so the figures leave out values that a
    run computes only once (the outputs of known mistakes, for example).
    """
    results = Results(output)
    output.mkdir()
    with Sandbox() as sandbox:
        graders = Graders(sandbox, COURSE, Secret("the profile", drawn=False))
        _grade_all(graders, paths[:MIXED], Results(output / "first"))
        begin()
        started = time.perf_counter()
        _grade_all(graders, paths, results)
        seconds = time.perf_counter() - started
        end()
    return seconds


def _grade_all(graders: Graders, paths: list[Path], results: Results) -> None:
    results.path.parent.mkdir(exist_ok=True)
    with open_pages(results.path.parent) as pages:
        summary = Summary(pages)
        for path in paths:
            report = grade_submission(path, graders)
            if report.status is not SubmissionStatus.GRADED:
                raise RuntimeError(report.notes[0])
            results.append(report)
            summary.add(report)
        _finish(results, summary)


def _finish(results: Results, summary: Summary) -> None:
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        results.sort()
        summary.write(results, public=False, asked_for_public=False)


def _profiled(paths: list[Path], output: Path) -> list[list[str]]:
    profile = cProfile.Profile()
    _graded(paths, output, profile.enable, profile.disable)
    found: Any = pstats.Stats(profile)
    entries = sorted(found.stats.items(), key=lambda entry: -entry[1][2])
    own = [entry for entry in entries if not any(text in entry[0][2] for text in _FUNCTIONS)]
    return [
        [_name(*place), f"{calls / len(paths):.1f}", f"{seconds / len(paths) * 1000:.3f}"]
        for place, (_primitive, calls, seconds, _total, _callers) in own[:_MANY]
    ]


def _name(file: str, _line: int, function: str) -> str:
    plain = function.strip("<>").replace("|", "/")
    return f"`{plain}`" if file == "~" else f"`{Path(file).name}: {plain}`"


def _timed(paths: list[Path], folder: Path) -> dict[str, float]:
    """Return milliseconds per submission for each section, from clocks on both sides."""
    theirs = in_worker.shared(str(folder / "seconds"), create=True)
    ours, workers = [0.0] * len(SECTIONS), [0.0]
    clock = Clock(SECTIONS, ours)
    _install(clock, folder / "seconds", workers)

    def begin() -> None:
        for seconds in (ours, theirs, workers):
            for number in range(len(seconds)):
                seconds[number] = 0.0
        clock.start()

    total = _graded(paths, folder / "timed", begin, clock.stop)
    each = 1000 / len(paths)
    worker = {name: theirs[number] * each for number, name in enumerate(in_worker.SECTIONS)}
    grader = {name: ours[number] * each for number, name in enumerate(SECTIONS)}
    return together(grader, worker, workers[0] * each, total * each)


def together(
    grader: dict[str, float], worker: dict[str, float], workers: float, total: float
) -> dict[str, float]:
    """Label the sections in the order of a submission. They add up to the last entry, the total.

    Args:
        grader: CPU time of the grader process, by section.
        worker: CPU time of the workers, by section.
        workers: CPU time of the workers as reported by the kernel.
        total: wall time. On a single core, the remainder is the kernel's and the zygote's.
    """
    found = {
        "grader: reading the file": grader["file"],
        "worker: starting, ending": workers - sum(worker.values()),
        "worker: confining itself": worker["confining"],
        "worker: reading the notebook": worker["reading"],
        "worker: executing its definitions": worker["defining"],
        "worker: the functions themselves": worker["calls"],
        "worker: restoring variables": worker["restoring"],
        "worker: calls to proxies": worker["proxies"],
        "grader: answering these calls": grader["answers"],
        "worker: packing and unpacking": worker["packing"],
        "grader: packing and unpacking": grader["packing"],
        "worker: sending, receiving": worker["waiting"],
        "grader: sending, receiving": grader["waiting"],
        "worker: end-to-end training": worker["training"],
        "worker: other": worker["other"],
        "grader: starting and ending workers": grader["forking"],
        "zygote and kernel: forking, ending, switching": total - sum(grader.values()) - workers,
        "grader: judging and diagnosing": grader["judging"],
        "grader: writing results.jsonl": grader["results"],
        "grader: pages and tables": grader["pages"],
        "grader: other": grader["other"],
    }
    return {**found, "total, wall": total}


def _install(clock: Clock, path: Path, workers: list[float]) -> None:
    """Wrap the grader's functions, and make the next zygote wrap those of its workers."""
    clock.watch(submission, "read_file", "file")
    clock.watch(wire, "pack", "packing")
    clock.watch(wire, "unpack", "packing")
    clock.watch(Connection, "_fill", "waiting")
    clock.watch(Sandbox, "fork", "forking")
    clock.watch(Sandbox, "_end_worker", "forking")
    clock.watch(Results, "append", "results")
    clock.watch(Results, "sort", "results")
    for name in ("add", "write"):
        clock.watch(Summary, name, "pages")
    for place, name in (
        (submission, "judge"),
        (submission, "end_to_end"),
        (passes, "is_right"),
        (passes, "agree"),
    ):
        clock.watch(place, name, "judging")
    end_worker = Sandbox._end_worker

    def end_and_add(sandbox: Sandbox, command: bytes) -> Ending:
        ending = end_worker(sandbox, command)
        workers[0] += ending.cpu_seconds
        return ending

    def timed_answerer(planned: Any, assignment: Any) -> Any:
        return clock.timed("answers", answerer(planned, assignment))

    replace(Sandbox, "_end_worker", end_and_add)
    replace(submission, "answerer", timed_answerer)
    # Open the file before the file system becomes read-only.
    opened = (
        "    from benchmarks.profiling.in_worker import install, shared\n"
        f"    seconds = shared({str(path)!r})\n"
    )
    for part, before, hook in (
        ("_START", "    from autograder.worker import host", opened),
        ("_ZYGOTE", "    from autograder.sandbox.zygote import", "    install(seconds)\n"),
    ):
        code = getattr(zygote_process, part)
        assert before in code
        replace(zygote_process, part, code.replace(before, hook + before))


if __name__ == "__main__":
    main()
