"""The choice of an engine: `local`, or the address of a Dask cluster."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from autograder.errors import UsageError
from autograder.grading.classroom import Engine, Settings, grade_all, usable_cores

if TYPE_CHECKING:
    from autograder.finding.found import Found
    from autograder.grading.nursery_process import Nursery
    from autograder.records import Report

LOCAL = "local"
_PROTOCOLS = {"dask": "tcp", "dask+tls": "tls"}


def dask_address(name: str) -> str | None:
    """Return the scheduler's address in Dask's notation, or None for `local`.

    Raises:
        UsageError: the name is neither `local` nor the address of a cluster.

    >>> dask_address("dask+tls://10.0.0.1:8786")
    'tls://10.0.0.1:8786'
    """
    if name == LOCAL:
        return None
    try:
        parts = urlsplit(name)
        complete = parts.hostname and parts.port and name == f"{parts.scheme}://{parts.netloc}"
    except ValueError:  # the port is not a number
        complete = False
    if not complete or parts.scheme not in _PROTOCOLS or "@" in parts.netloc:
        raise UsageError(f"{name!r} is not an engine: use local or dask://HOST:PORT")
    return f"{_PROTOCOLS[parts.scheme]}://{parts.netloc}"


@contextlib.contextmanager
def open_engine(
    name: str, settings: Settings, jobs: int | None, nursery: Nursery | None = None
) -> Iterator[Engine]:
    """Open an engine; any problem is reported before grading starts.

    Args:
        name: `local`, or the address of a cluster.
        settings: the settings of the run.
        jobs: the number of processes of the local engine, by default a process for each core.
        nursery: the process that forks these processes at first; a new nursery is started if None.

    Raises:
        UsageError: there is no such engine, or the cluster cannot grade this run.
    """
    address = dask_address(name)
    if address is None:
        started = [nursery]

        def grade_here(found: Sequence[Found]) -> Iterator[Report]:
            first = started.pop() if started else None
            return grade_all(found, settings, _jobs(jobs, len(found)), first)

        yield grade_here
        return
    from autograder.engines.dask import open_cluster

    with open_cluster(address, settings) as grade:
        yield grade


def _jobs(wanted: int | None, submissions: int) -> int:
    return min(wanted or len(usable_cores()), max(1, submissions))
