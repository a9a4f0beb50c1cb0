"""Whether this system can isolate student code."""

from __future__ import annotations

import sys

NOT_HERE = (
    "student code is isolated on Linux only: on Windows use WSL (wsl --install), or a container "
    "with Linux"
)


def can_isolate() -> bool:
    """Return whether a `Sandbox` can start here: it needs fork, and limits for a process."""
    return sys.platform != "win32"
