"""The resource limits of a submission."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits in seconds of wall time, megabytes of memory and kilobytes of output.

    `packages` are the packages that a worker may load, besides NumPy and the standard library.
    `preloaded` are those of them that each worker finds loaded, because its exercises need them.
    """

    call_seconds: float = 2.0
    load_seconds: float = 5.0
    submission_seconds: float = 30.0
    memory_mb: int = 512
    output_kb: int = 1024
    packages: tuple[str, ...] = ("h5py", "matplotlib", "scipy")
    preloaded: tuple[str, ...] = ()
