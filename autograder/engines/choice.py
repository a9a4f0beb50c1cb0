"""Choosing where a class is graded: `local`, or the address of a cluster."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from urllib.parse import urlsplit

from autograder.errors import UsageError
from autograder.grading.classroom import Engine, Settings, grade_all, usable_cores

LOCAL = "local"
_PROTOCOLS = {"dask": "tcp", "dask+tls": "tls"}


def dask_address(name: str) -> str | None:
    """Return the scheduler's address as Dask writes it (`tcp://HOST:PORT`); None for `local`.

    Raises:
        UsageError: it is neither `local` nor the address of a cluster.
    """
    if name == LOCAL:
        return None
    try:
        parts = urlsplit(name)
        complete = parts.hostname and parts.port and name == f"{parts.scheme}://{parts.netloc}"
    except ValueError:  # a port that is no number
        complete = False
    if not complete or parts.scheme not in _PROTOCOLS or "@" in parts.netloc:
        raise UsageError(f"{name!r} is no engine: it is local or reads dask://HOST:PORT")
    return f"{_PROTOCOLS[parts.scheme]}://{parts.netloc}"


@contextlib.contextmanager
def open_engine(name: str, settings: Settings, jobs: int | None) -> Iterator[Engine]:
    """Make an engine ready: whatever speaks against it is said before anything is graded.

    `jobs` are the processes of the local engine, one for each core when None.

    Raises:
        UsageError: there is no such engine, or the cluster is not fit for this run.
    """
    address = dask_address(name)
    if address is None:
        yield lambda found: grade_all(found, settings, _jobs(jobs, len(found)))
        return
    from autograder.engines.dask import open_cluster

    with open_cluster(address, settings) as grade:
        yield grade


def _jobs(wanted: int | None, submissions: int) -> int:
    return min(wanted or len(usable_cores()), max(1, submissions))
