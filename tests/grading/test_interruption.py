"""A run that is stopped in the middle, as a person, a machine or a scheduler stops it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import COURSE, SUBMISSIONS
from tests.support import SOURCE, descendants

pytestmark = pytest.mark.slow

COUNT = 12
JOBS = 2
COMMAND = (sys.executable, "-m", "autograder.cli", "grade", "class", "--course", str(COURSE))


def lay_out(folder: Path) -> None:
    """A class with one that takes its whole time in front."""
    (folder / "class").mkdir()
    for number in range(COUNT):
        shutil.copy(SOURCE, folder / "class" / f"student{number:02}.ipynb")
    shutil.copy(SUBMISSIONS / "sleeps_for_ever.ipynb", folder / "class" / "a_slow_one.ipynb")


def records(folder: Path) -> list[dict[str, Any]]:
    lines = (folder / "results" / "results.jsonl").read_bytes().splitlines(keepends=True)
    whole = [line for line in lines if line.endswith(b"\n")]
    assert len(lines) - len(whole) <= 1
    return [json.loads(line) for line in whole]


def start(folder: Path) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "CHAINRULE_SECRET": "one and the same"}
    process = subprocess.Popen(
        [*COMMAND, "-j", str(JOBS)],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    results = folder / "results" / "results.jsonl"
    # The slow one is first: all others are done, and written down, before it is.
    while not results.exists() or results.read_bytes().count(b"\n") < COUNT // 2:
        assert process.poll() is None, process.communicate()[0].decode()
    return process


@pytest.mark.long
@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_it_loses_what_is_under_way_and_nothing_else(tmp_path: Path, sign: signal.Signals) -> None:
    lay_out(tmp_path)
    process = start(tmp_path)
    children = descendants(process.pid)
    process.send_signal(sign)
    said = process.communicate(timeout=60)[0].decode()
    assert process.returncode == (-9 if sign is signal.SIGKILL else 130), said
    kept = records(tmp_path)
    assert COUNT // 2 <= len(kept) <= COUNT
    assert children
    for child in children:  # nobody is left behind; a process that is just ending may still be seen
        _wait_for_its_end(child)

    done = subprocess.run(
        [*COMMAND, "-j", "1"],
        cwd=tmp_path,
        env={**os.environ, "CHAINRULE_SECRET": "one and the same"},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    assert f"{len(kept)} unchanged, kept from an earlier run" in done.stderr
    after = records(tmp_path)
    assert len(after) == COUNT + 1
    assert [each["submission"]["student"] for each in after] == sorted(
        each["submission"]["student"] for each in after
    )
    assert [each for each in after if each in kept] == sorted(
        kept, key=lambda each: str(each["submission"]["student"])
    )
    written = {path.name for path in (tmp_path / "results").iterdir()}
    assert written == {"results.jsonl", "grades.csv", "report", "feedback"}  # no drafts
    assert len(list((tmp_path / "results" / "feedback").iterdir())) == COUNT + 1


def _wait_for_its_end(child: str) -> None:
    while Path(f"/proc/{child}").exists():
        try:
            if Path(f"/proc/{child}/stat").read_text().rsplit(")", 1)[1].split()[0] == "Z":
                return
        except (FileNotFoundError, ProcessLookupError):
            return
