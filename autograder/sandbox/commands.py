"""What the supervisor and its zygote say to one another; apart from both, as it needs nothing."""

from __future__ import annotations

import struct

FORK, END, LEARN = b"F", b"E", b"L"
LEARN_REQUEST = struct.Struct("=I")
"""The length of what follows: the texts of cells, a JSON list."""
FORK_REQUEST = struct.Struct("=Id")
"""Limits of the worker: memory in megabytes, CPU seconds."""
PID = struct.Struct("=i")
ENDING = struct.Struct("=idq")
"""Wait status, CPU seconds, peak resident kilobytes."""
