"""Kill processes of a run at random moments, resume it, and compare it with an undisturbed run."""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.conftest import COURSE, SUBMISSIONS
from tests.support import SOURCE, descendants

KINDS = ("grader", "job", "zygote", "worker")
MAX_RUNS = 20
OTHERS = (
    "exits_in_a_call",
    "knows_the_published_answer_only",
    "lacks_a_function",
    "uses_a_variable_of_another_cell",
)


def lay_out(folder: Path, count: int) -> None:
    """Write a class of `count` submissions, most of them right."""
    (folder / "class").mkdir(parents=True)
    files = [path for path in sorted(SUBMISSIONS.iterdir()) if path.stem in OTHERS]
    for number in range(count):
        source = files[number % len(files)] if number % 3 == 2 else SOURCE
        shutil.copy(source, folder / "class" / f"student{number:03}{source.suffix}")


def start(folder: Path, output: Path) -> subprocess.Popen[bytes]:
    """Start to grade the class into `output`."""
    command = [sys.executable, "-m", "autograder.cli", "grade", str(folder / "class")]
    options = ["--course", str(COURSE), "-a", "step_by_step", "-o", str(output), "-j", "2"]
    environment = {**os.environ, "CHAINRULE_SECRET": "two words"}
    environment.pop("CI", None)
    return subprocess.Popen(
        [*command, *options],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def records(output: Path) -> dict[str, dict[str, Any]]:
    """Return the records by student, without their times."""
    lines = (output / "results.jsonl").read_text(encoding="utf-8").splitlines()
    found = [json.loads(line) for line in lines]
    by_student = {record["submission"]["student"]: record for record in found}
    assert len(by_student) == len(found), "a student has several records"
    return {student: {**record, "seconds": 0} for student, record in by_student.items()}


def victims(grader: int, kind: str) -> list[int]:
    """Return the living processes of a kind."""
    if kind == "grader":
        return [grader]
    found = []
    for pid in _descendants(grader):
        try:
            command = Path(f"/proc/{pid}/cmdline").read_bytes()
            above = int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
            parent = Path(f"/proc/{above}/cmdline").read_bytes()
        except OSError:
            continue  # it has just ended
        is_zygote, under_zygote = b"sandbox.zygote" in command, b"sandbox.zygote" in parent
        is_worker = is_zygote and under_zygote and _depth_below_zygote(above) > 0
        its_kind = "worker" if is_worker else "zygote" if is_zygote else "job"
        if its_kind == kind:
            found.append(int(pid))
    return found


def _depth_below_zygote(pid: int) -> int:
    """Return how many processes with a zygote's command line stand above this process."""
    depth = 0
    while True:
        try:
            above = int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
            if b"sandbox.zygote" not in Path(f"/proc/{above}/cmdline").read_bytes():
                return depth
        except OSError:
            return depth
        pid, depth = above, depth + 1


def disturbed(folder: Path, output: Path, chance: random.Random, typical: float) -> Iterator[str]:
    """Run with kills until a run ends by itself; yield the kinds of the killed processes."""
    kills = chance.randint(1, 3)
    for _run in range(MAX_RUNS):
        process = start(folder, output)
        seen: set[int] = set()
        while kills and process.poll() is None:
            _watch(process, seen, chance.uniform(0, typical))
            kind = chance.choice(KINDS)
            living = victims(process.pid, kind) if process.poll() is None else []
            if living and _kill(chance.choice(living)):
                kills -= 1
                yield kind
        said = process.communicate(timeout=120)[1].decode(errors="replace")
        _expect_the_end_of(seen)
        if process.returncode == 0:
            return
        assert process.returncode in (-signal.SIGKILL, 3), said
    raise AssertionError("the run never ends by itself")


def _kill(pid: int) -> bool:
    """Kill a process; return whether it was still there."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
        return True
    return False


def _watch(process: subprocess.Popen[bytes], seen: set[int], seconds: float) -> None:
    """Note the processes of a run while waiting."""
    until = time.monotonic() + seconds
    while time.monotonic() < until and process.poll() is None:
        seen.update(map(int, _descendants(process.pid)))
        time.sleep(0.01)


def _descendants(pid: int) -> set[str]:
    """Return the process ids below a process; no process if one of them ends meanwhile."""
    with contextlib.suppress(OSError):
        return descendants(pid)
    return set()


def _expect_the_end_of(pids: set[int]) -> None:
    """Wait for the end of all processes of a run: within a second, on an idle machine."""
    until = time.monotonic() + 10
    while time.monotonic() < until:
        left = [pid for pid in pids if _lives(pid)]
        if not left:
            return
        time.sleep(0.05)
    raise AssertionError(f"left behind: {left}")


def _lives(pid: int) -> bool:
    try:
        return ") Z" not in Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False
