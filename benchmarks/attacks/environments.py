"""Create a virtual environment for each peer from its lock file."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

COURSE = Path(__file__).resolve().parents[2]
ENVIRONMENTS = COURSE / "benchmarks" / ".envs"
PACKAGES = {"nbgrader": "nbgrader", "otter": "otter-grader"}  # by the name of its program
PEERS = {**PACKAGES, "check50": "check50"}
"""The attacked graders, and check50, which only grades functions in `.py` files."""
# Further imports of the workbook's first cell, with their dependencies; from the workbook's lock.
_WORKBOOK = (
    "contourpy", "cycler", "fonttools", "h5py", "kiwisolver", "matplotlib", "pillow", "pyparsing",
)  # fmt: skip


def make_environments(peers: Iterable[str] = tuple(PACKAGES)) -> None:
    """Create missing environments, and recreate those with a changed lock."""
    for peer in peers:
        folder, lock = ENVIRONMENTS / peer, _lock(peer)
        if _is_made(folder / "made-from", lock.read_bytes()):
            continue
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
        _install(folder, lock)
        _note(folder / "made-from", lock.read_bytes())


def add_workbook_packages(peers: Iterable[str]) -> None:
    """Install the packages that the workbook's first cell imports."""
    lock = pick((COURSE / "requirements" / "lab.txt").read_text(encoding="utf-8"), _WORKBOOK)
    for peer in peers:
        stamp = ENVIRONMENTS / peer / "workbook-made-from"
        if not _is_made(stamp, lock.encode()):
            part = ENVIRONMENTS / peer / "workbook.txt"
            part.write_text(lock, encoding="utf-8")
            _install(ENVIRONMENTS / peer, part, "--no-deps")
            _note(stamp, lock.encode())


def pick(lock: str, packages: Iterable[str]) -> str:
    """Return the lock entries of the given packages, with their hashes."""
    wanted = tuple(f"{package}==" for package in packages)
    entries = re.split(r"\n(?=\S)", lock)
    return "".join(f"{entry.rstrip()}\n" for entry in entries if entry.startswith(wanted))


def program(grader: str) -> str:
    """Return the path of a grader's program; Chainrule's is in the current environment."""
    if grader in PEERS:
        return str(ENVIRONMENTS / grader / "bin" / grader)
    return str(Path(sys.executable).with_name(grader))


def run_program(grader: str, arguments: list[str], folder: Path) -> None:
    """Run a grader's program on trusted files, with the programs of its environment on PATH."""
    tool = program(grader)
    environment = {**os.environ, "PATH": f"{Path(tool).parent}:{os.environ['PATH']}"}
    subprocess.run(
        [tool, *arguments], cwd=folder, env=environment, check=True, stdout=subprocess.DEVNULL
    )


def version(peer: str) -> str:
    """Return the version of a peer in its lock file."""
    found = re.search(rf"^{PEERS[peer]}==([^ ;\\]+)", _lock(peer).read_text(), re.MULTILINE)
    assert found is not None
    return found[1]


def _install(folder: Path, lock: Path, *more: str) -> None:
    pip = [str(folder / "bin" / "python"), "-m", "pip", "--disable-pip-version-check"]
    install = ["install", "--quiet", "--require-hashes", *more, "--requirement", str(lock)]
    subprocess.run([*pip, *install], check=True)


def _is_made(stamp: Path, source: bytes) -> bool:
    return stamp.exists() and stamp.read_text() == hashlib.sha256(source).hexdigest()


def _note(stamp: Path, source: bytes) -> None:
    stamp.write_text(hashlib.sha256(source).hexdigest())


def _lock(peer: str) -> Path:
    return COURSE / "requirements" / f"peers-{peer}.txt"
