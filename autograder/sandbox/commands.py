"""The binary commands to a zygote or a nursery, and the replies; both sides import it."""

from __future__ import annotations

import struct

FORK, END, REAP, LEARN = b"F", b"E", b"R", b"L"
JOB, BEGIN = b"J", b"B"
"""To a nursery: the channel of a job, which comes along as a descriptor; all have been sent."""
INTERRUPT = b"I"
"""To a nursery: do not wait for the submissions in flight."""
LEARN_REQUEST = struct.Struct("=I")
"""The length in bytes of the JSON list of cell texts that follows."""
FORK_REQUEST = struct.Struct("=IdI")
"""The limits of the worker: memory in megabytes, CPU seconds; and the length in bytes of the names
of the packages that it may load, which follow: joined by commas, and after a semicolon those of
them that are loaded already."""
PID = struct.Struct("=i")
ENDING = struct.Struct("=i?dq")
"""The ending of a worker: exit code, whether the zygote killed it, CPU seconds, peak resident
kilobytes."""
