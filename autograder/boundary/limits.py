"""The resource limits of a submission."""

from __future__ import annotations

from dataclasses import dataclass, replace

MORE_TIME = 4.0
"""The factor of the time limits for a submission that a teacher wants graded with more time."""


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


def longer(limits: Limits, factor: float) -> Limits:
    """Return limits with more time; memory and output stay as they are.

    >>> longer(Limits(), 4.0).call_seconds
    8.0
    """
    return replace(
        limits,
        call_seconds=limits.call_seconds * factor,
        load_seconds=limits.load_seconds * factor,
        submission_seconds=limits.submission_seconds * factor,
    )
