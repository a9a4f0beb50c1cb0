"""What one submission may use."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """What one submission may use: wall seconds, megabytes of memory, kilobytes of output."""

    call_seconds: float = 2.0
    load_seconds: float = 5.0
    submission_seconds: float = 30.0
    memory_mb: int = 512
    output_kb: int = 1024
