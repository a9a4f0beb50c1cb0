"""An environment of its own for each peer, made from its lock."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path

COURSE = Path(__file__).resolve().parents[2]
ENVIRONMENTS = COURSE / "benchmarks" / ".envs"
PACKAGES = {"nbgrader": "nbgrader", "otter": "otter-grader"}  # by the name of its program


def make_environments() -> None:
    """Make the environments that are not there, or whose locks have changed."""
    for peer in PACKAGES:
        folder, lock = ENVIRONMENTS / peer, _lock(peer)
        stamp = folder / "made-from"
        state = hashlib.sha256(lock.read_bytes()).hexdigest()
        if stamp.exists() and stamp.read_text() == state:
            continue
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
        pip = [str(folder / "bin" / "python"), "-m", "pip", "--disable-pip-version-check"]
        install = ["install", "--quiet", "--require-hashes", "--requirement", str(lock)]
        subprocess.run([*pip, *install], check=True)
        stamp.write_text(state)


def program(grader: str) -> str:
    """Give the path of a grader's program; Chainrule's is in the environment that runs this."""
    if grader in PACKAGES:
        return str(ENVIRONMENTS / grader / "bin" / grader)
    return str(Path(sys.executable).with_name(grader))


def run_program(grader: str, arguments: list[str], folder: Path) -> None:
    """Run a grader's program on files of ours; it calls others of its environment by name."""
    tool = program(grader)
    environment = {**os.environ, "PATH": f"{Path(tool).parent}:{os.environ['PATH']}"}
    subprocess.run(
        [tool, *arguments], cwd=folder, env=environment, check=True, stdout=subprocess.DEVNULL
    )


def version(peer: str) -> str:
    """Give the version of a peer that its lock names."""
    found = re.search(rf"^{PACKAGES[peer]}==([^ ;\\]+)", _lock(peer).read_text(), re.MULTILINE)
    assert found is not None
    return found[1]


def _lock(peer: str) -> Path:
    return COURSE / "requirements" / f"peers-{peer}.txt"
