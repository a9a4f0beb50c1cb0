"""`kill -9` at random moments of `grade`, `serve`, `override` and `export` on one folder.

What was confirmed stays: no decision is lost, no file is half written, and the results after the
last run are those of an undisturbed one. `make thorough` kills in fifty rounds, and `CHAOS_SEED`
chooses other moments.
"""

from __future__ import annotations

import csv
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from autograder.grades.decisions import damaged_lines, read_decisions
from tests.grading import chaos
from tests.support import THOROUGH

pytestmark = pytest.mark.long

ROUNDS = 50 if THOROUGH else 2
SEED = int(os.environ.get("CHAOS_SEED", "1"))
COUNT, ACTIONS = 3, 16
BY_COMMAND, BY_SERVER = "student000", "student001"


def start(*arguments: str | Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "autograder.cli", *map(str, arguments)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


class Tab:
    """A server, and a browser's tab that decides over and over."""

    def __init__(self, folder: Path) -> None:
        self.process = start("serve", folder, "--no-open")
        assert self.process.stderr is not None
        said = self.process.stderr.readline()
        found = re.search(r"http://\S+", said)
        assert found, said
        with urllib.request.urlopen(found[0], timeout=30) as page:
            parts = page.headers["Set-Cookie"].split("; ")
        self.cookie = parts[0]
        place = next(part.removeprefix("Path=") for part in parts if part.startswith("Path="))
        self.origin = found[0].partition("/?")[0]
        self.base = self.origin + place
        self.token = ""
        self.token = self.ask("session")["token"]

    def ask(self, place: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        headers = {
            "Content-Type": "application/json",
            "Cookie": self.cookie,
            "Origin": self.origin,
            "X-Chainrule-Token": self.token,
        }
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.base + place, data, headers)
        with urllib.request.urlopen(request, timeout=30) as answer:
            found: dict[str, Any] = json.loads(answer.read())
        return found

    def comment(self, words: str) -> bool:
        """Try to keep a comment; return whether the server said that it is saved."""
        try:
            rows = self.ask("class")["rows"]
            number = next(row["id"] for row in rows if row["student"] == BY_SERVER)
            standing = self.ask(f"student/{number}")["comment"]
            base = standing["version"] if standing else ""
            wanted = {"id": number, "kind": "comment", "why": words, "base": base}
            return self.ask("decide", wanted)["is_saved"] is True
        except (OSError, StopIteration, ValueError):
            return False  # killed, or the submission is being graded again

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate()


def whole(path: Path, columns: str) -> None:
    """Expect a table without a line that is cut, if the file is there."""
    if path.exists():
        text = path.read_text(encoding="utf-8-sig")
        head, *rows = csv.reader(text.splitlines())
        assert text.endswith("\n")
        assert columns in head
        assert {len(row) for row in rows} <= {len(head)}


def number_of(words: str) -> int:
    return int(words.split()[-1])


def test_kills_of_all_commands_at_once_lose_nothing(tmp_path: Path) -> None:
    chaos.lay_out(tmp_path, COUNT)
    graded = tmp_path / "graded"
    process = chaos.start(tmp_path, graded)
    said = process.communicate(timeout=300)[1].decode()
    assert process.returncode == 0, said
    expected = chaos.records(graded)
    confirmed: set[str] = set()
    for number in range(ROUNDS):
        folder = tmp_path / f"round{number}"
        shutil.copytree(graded, folder)
        saved = disturb(tmp_path, folder, random.Random(SEED * 1000 + number))
        assert chaos.records(folder) == expected
        assert damaged_lines(folder / "decisions.jsonl")[0] == 0
        standing = {each.student: number_of(each.why) for each in read_decisions(folder)}
        for student, last in saved.items():
            assert standing.get(student, -1) >= last, (number, saved, standing)
        whole(folder / "grades.csv", "student")
        whole(folder / "exports" / "grades.csv", "final")
        confirmed |= saved.keys()
        left = [path.name for path in folder.rglob("*") if "draft" in path.name]
        assert left == [], (number, left)
    assert confirmed == {BY_COMMAND, BY_SERVER}


def disturb(root: Path, folder: Path, chance: random.Random) -> dict[str, int]:
    """Run and kill the commands; return the number of the last confirmed comment by student."""
    saved: dict[str, int] = {}
    tab, grading = Tab(folder), chaos.start(root, folder)
    try:
        for action in range(ACTIONS):
            kind = chance.choice(("grade", "serve", "override", "export", "comment", "comment"))
            if kind == "comment" and tab.comment(f"comment {action}"):
                saved[BY_SERVER] = action
            elif kind == "serve":
                tab.kill()
                tab = Tab(folder)
            elif kind == "grade":
                _kill(grading)
                (folder / "results.jsonl").write_bytes(_some_lines(folder, chance))
                grading = chaos.start(root, folder)
            elif kind == "override":
                words = f"override {action}"
                if _run(("override", folder, BY_COMMAND, "--comment", words), chance):
                    saved[BY_COMMAND] = action
            elif kind == "export":
                _run(("export", folder, "--to", "csv"), chance)
            whole(folder / "exports" / "grades.csv", "final")
    finally:
        tab.kill()
        _kill(grading)
    last = chaos.start(root, folder)
    said = last.communicate(timeout=300)[1].decode()
    assert last.returncode == 0, said
    assert _run(("export", folder, "--to", "csv"), None)
    return saved


def _some_lines(folder: Path, chance: random.Random) -> bytes:
    """Return the results without one of them, so that the next run has something to grade."""
    lines = (folder / "results.jsonl").read_bytes().splitlines(keepends=True)
    if lines:
        lines.pop(chance.randrange(len(lines)))
    return b"".join(lines)


def _run(arguments: tuple[str | Path, ...], chance: random.Random | None) -> bool:
    """Run a command, and kill half of them; return whether it succeeded."""
    process = start(*arguments)
    if chance is not None and chance.random() < 0.5:
        until = time.monotonic() + chance.uniform(0, 0.6)
        while time.monotonic() < until and process.poll() is None:
            time.sleep(0.01)
        process.kill()
    process.communicate(timeout=120)
    return process.returncode == 0


def _kill(process: subprocess.Popen[bytes]) -> None:
    process.send_signal(signal.SIGKILL)
    process.communicate()
