"""Environments of Python for tests, as a CI job has them, and the wheel that they install."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

from tests.conftest import COURSE

PIP = (sys.executable, "-m", "pip")
# Python compiles a module when it is first imported; few of those that are installed ever are.
NOT_COMPILED = {"PIP_NO_COMPILE": "1"}


def build_wheel(folder: Path) -> Path:
    """Build the wheel in a folder."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=COURSE, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


def make_environment(folder: Path, *, pip: bool = False) -> Path:
    """Make an environment with nothing in it but, if asked for, this environment's pip.

    Unpacking a pip of its own takes longer than everything else that is done here.
    """
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    if pip:
        (packages,) = folder.glob("lib/python*/site-packages")
        (packages / "pip").symlink_to(Path(sysconfig.get_path("purelib")) / "pip")
    return folder


def install(environment: Path, *arguments: str) -> None:
    """Install packages into an environment."""
    command = [*PIP, "--python", str(environment / "bin" / "python"), "install", "--quiet"]
    subprocess.run(
        [*command, *arguments], check=True, capture_output=True, env={**os.environ, **NOT_COMPILED}
    )
