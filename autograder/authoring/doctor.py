"""Report versions, and test each layer of isolation on this machine with forbidden operations.

The attempts run in a worker, like a submission. Each attempt must fail.
"""

from __future__ import annotations

import marshal
import platform
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import h5py
import numpy as np

from autograder.boundary import wire
from autograder.boundary.limits import Limits
from autograder.boundary.outcomes import OutcomeKind
from autograder.sandbox.supervisor import Sandbox
from autograder.version import __version__

_ATTEMPTS = {
    "reads a file on the host": ("landlock", "open('/etc/passwd').read()"),
    "reads this program's own code": ("landlock", "open({own!r}).read()"),
    "writes a file": ("landlock", "open('/tmp/chainrule-doctor', 'w')"),
    "opens a socket": ("seccomp", "__import__('socket').socket()"),
    "starts a process": ("seccomp", "__import__('os').fork()"),
    "sends a signal": ("seccomp", "__import__('os').kill(1, 0)"),
    "allocates 4 GB": ("rlimits", "__import__('numpy').ones(2**29)"),
}
_PROBE = """
def attempt(code):
    exec(code, {})
    return True
"""


LAYERS = ("rlimits", "landlock", "seccomp", "netns", "pidns", "mntns")
"""The layers that a Linux machine gives to every user; docs/sandbox.md describes them."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A forbidden operation, the layer against it, and whether it was stopped."""

    what: str
    layer: str
    stopped: bool


def versions() -> dict[str, str]:
    """Return the versions for a bug report."""
    return {
        "chainrule": __version__,
        "python": sys.version.split()[0],
        "numpy": np.__version__,
        "h5py": h5py.__version__,
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
    }


def attempts(sandbox: Sandbox) -> list[Attempt]:
    """Try each forbidden operation in its own worker.

    Raises:
        SandboxError: a worker could not be started.
    """
    code = marshal.dumps(compile(_PROBE, "<cell 1>", "exec"))
    found = []
    for what, (layer, attempt) in _ATTEMPTS.items():
        packed = wire.pack((attempt.format(own=str(Path(__file__))),))
        with sandbox.worker(Limits()) as worker:
            worker.load({}, [(1, code)])
            outcomes = list(worker.run("attempt", (), 0, ((packed, False),), lambda _call: b""))
        found.append(Attempt(what, layer, outcomes[0].kind is not OutcomeKind.RETURNED))
    return found


def missing_layers(sandbox: Sandbox) -> list[str]:
    """Return the layers that this machine does not give, though another Linux machine would."""
    return [layer for layer in LAYERS if layer not in sandbox.layers]


def examine(sandbox: Sandbox, course: Path | None) -> dict[str, Any]:
    """Return everything that `doctor` finds, for programs.

    Args:
        sandbox: what is examined.
        course: the course folder, if there is one.

    Raises:
        SandboxError: a worker could not be started.
    """
    return {
        "versions": versions(),
        "course": None if course is None else str(course),
        "isolation": list(sandbox.layers),
        "missing": missing_layers(sandbox),
        "full_isolation": {"rlimits", "landlock", "seccomp"} <= set(sandbox.layers),
        "attempts": [asdict(attempt) for attempt in attempts(sandbox)],
    }
