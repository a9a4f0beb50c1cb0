"""Grading on a Dask cluster.

    client: read a file -> scheduler -> a worker's station: grade -> client: the report

Dask's scheduler hands the submissions out, and hands out again what was on a worker that died. So
there are few things to do here: see that the workers are fit before anything is graded, keep a
bounded number of submissions under way, and take the reports as they come. A submission whose
workers died each time is graded once more when it is alone on the cluster, because its neighbours
may be to blame; what then takes its workers down again gets an `internal` report.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import importlib
import json
import logging
import queue
import time
import warnings
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from autograder.classroom import Engine, Settings, grade_at, with_notes
from autograder.engines import station
from autograder.errors import AssignmentError, SandboxError, UnreadableError, UsageError
from autograder.files import read_file
from autograder.grading import Desk, internal, leads_into
from autograder.records import Report
from autograder.sandbox.supervisor import Sandbox

if TYPE_CHECKING:
    from autograder.finding.found import Found

CONNECT_SECONDS = 10.0
PATIENCE_SECONDS = 120.0
"""How long a cluster may be without any worker before a run gives up."""
_PER_THREAD = 4
_MAX_BYTES = 256 * 1024 * 1024
_GLANCE_SECONDS = 2.0
# Dask raises either, and only the second is an `Exception`.
_CANCELLED = (concurrent.futures.CancelledError, asyncio.CancelledError)


@dataclass(frozen=True, slots=True)
class _Cluster:
    """A cluster that is fit for a run. `desk` writes the reports that need no trip."""

    client: Any
    killed: type[Exception]
    settings: Settings
    run: str
    desk: Desk


@dataclass(frozen=True, slots=True)
class _Trip:
    """A submission on the cluster."""

    found: Found
    future: Any
    size: int


@contextlib.contextmanager
def open_cluster(address: str, settings: Settings) -> Iterator[Engine]:
    """Connect to the scheduler at `address` and make a station ready on each of its workers.

    Raises:
        UsageError: Dask is not installed, there is no scheduler, it has no workers, or a worker
            does not agree with this client.
    """
    distributed = _dask()
    with _quiet(), contextlib.ExitStack() as stack:
        try:
            client = distributed.Client(address, timeout=CONNECT_SECONDS, set_as_default=False)
        except OSError:
            raise UsageError(f"there is no Dask scheduler at {address}") from None
        except (RuntimeError, TypeError, ValueError) as error:  # TLS is configured in another way
            raise UsageError(f"Dask cannot connect to {address}: {error}") from None
        stack.callback(client.close, timeout=CONNECT_SECONDS)
        desk = Desk(
            Sandbox(settings.isolation), settings.course, settings.secret, public=settings.public
        )
        stack.callback(desk.sandbox.close)
        run = station.describe(settings, _names(desk, settings))
        _refuse_strangers(client, address, run)
        cluster = _Cluster(client, distributed.KilledWorker, settings, run, desk)
        yield lambda found: _grade(cluster, found)


def _dask() -> Any:
    try:
        return importlib.import_module("distributed")
    except ImportError:
        raise UsageError(
            "grading on a cluster needs Dask, which is not installed: pip install chainrule[dask]"
        ) from None


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Keep Dask's own log off the terminal: what matters of it is said in a sentence."""
    loggers = [logging.getLogger(name) for name in ("distributed", "distributed.client")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)


def _names(desk: Desk, settings: Settings) -> tuple[str, ...]:
    return tuple(desk.known) if settings.assignment is None else (settings.assignment,)


def _refuse_strangers(client: Any, address: str, run: str) -> None:
    """Make every worker's station ready.

    Raises:
        UsageError: there is no worker, or one that cannot grade as this client would.
    """
    answers = client.run(station.look, run, on_error="return")
    # A worker that went away meanwhile is none.
    answers = {worker: said for worker, said in answers.items() if not isinstance(said, OSError)}
    if not answers:
        raise UsageError(f"the Dask scheduler at {address} has no workers")
    refused = {worker: said for worker, said in answers.items() if said is not None}
    for worker, said in refused.items():
        reason = f"it cannot load Chainrule: {said}" if isinstance(said, Exception) else said
        more = f" (and {len(refused) - 1} more cannot)" if len(refused) > 1 else ""
        raise UsageError(f"the worker {worker} cannot grade this run: {reason}{more}")


def _grade(cluster: _Cluster, found: Sequence[Found]) -> Iterator[Report]:
    lost = yield from _grade_side_by_side(cluster, found)
    for suspect in lost:
        if (yield from _grade_side_by_side(cluster, [suspect])):
            error = SandboxError("every worker process that graded it was lost")
            yield internal(suspect.path, suspect.student, error)


def _grade_side_by_side(
    cluster: _Cluster, found: Sequence[Found]
) -> Generator[Report, None, list[Found]]:
    """Grade submissions as they come; return those whose workers died once too often."""
    left, lost = deque(found), []
    under_way: dict[str, _Trip] = {}
    ended: queue.SimpleQueue[Any] = queue.SimpleQueue()
    window = _Window(cluster.client)
    try:
        while left or under_way:
            while left and window.has_room(under_way):
                sent = _send(cluster, left.popleft(), ended)
                if isinstance(sent, Report):
                    yield sent
                else:
                    under_way[sent.future.key] = sent
            for future, text in _returned(cluster, _some(ended, window) if under_way else []):
                item = under_way.pop(future.key).found
                if text is None:
                    lost.append(item)
                else:
                    yield with_notes(_report(text), item.notes)
    finally:
        # Stopped in the middle: what is under way is taken back.
        with contextlib.suppress(Exception, *_CANCELLED):
            cluster.client.cancel([trip.future for trip in under_way.values()], force=True)
    return lost


def _send(cluster: _Cluster, item: Found, ended: queue.SimpleQueue[Any]) -> _Trip | Report:
    """Send a submission to the cluster; one that cannot be read has its report at once."""
    if leads_into(cluster.settings.course, item.path):
        return grade_at(cluster.desk, item, cluster.settings)
    try:
        content = read_file(item.path)
    except UnreadableError:
        return grade_at(cluster.desk, item, cluster.settings)
    except Exception as error:
        return internal(item.path, item.student, error)
    wanted = cluster.settings.assignment
    if wanted is None and item.assignment in cluster.desk.known:
        wanted = item.assignment
    arguments = (cluster.run, content, str(item.path), item.student, wanted)
    with warnings.catch_warnings():
        # A notebook full of pictures is large for a description of work, and may be.
        warnings.filterwarnings("ignore", "Sending large graph")
        future = cluster.client.submit(station.grade, *arguments, pure=False)
    future.add_done_callback(ended.put)
    return _Trip(item, future, len(content))


class _Window:
    """How much may be under way: some for each thread of the cluster, so that none waits."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self._threads = 0
        self._looked = self._last_seen = float("-inf")

    def look(self) -> None:
        """Count the cluster's threads, which come and go.

        Raises:
            SandboxError: there has been no worker for too long, or there is no scheduler.
        """
        now = time.monotonic()
        if now - self._looked < _GLANCE_SECONDS:
            return
        try:
            self._threads = sum(self._client.nthreads().values())
        except (OSError, *_CANCELLED):
            raise _dropped() from None
        first = self._looked == float("-inf")
        self._looked = time.monotonic()
        if self._threads or first:
            self._last_seen = self._looked
        elif self._looked - self._last_seen > PATIENCE_SECONDS:
            raise SandboxError(
                "no worker is left on the cluster; what is done is kept, and the same command "
                "goes on from there"
            )

    def has_room(self, under_way: dict[str, _Trip]) -> bool:
        """Tell whether one more submission may be sent."""
        self.look()
        if not under_way:
            return True
        is_full = len(under_way) >= _PER_THREAD * self._threads
        return not is_full and sum(trip.size for trip in under_way.values()) < _MAX_BYTES


def _some(ended: queue.SimpleQueue[Any], window: _Window) -> list[Any]:
    """Wait for what ends next, and take along what has ended beside it."""
    futures: list[Any] = []
    while not futures:
        with contextlib.suppress(queue.Empty):
            futures.append(ended.get(timeout=_GLANCE_SECONDS))
        window.look()
    with contextlib.suppress(queue.Empty):
        while True:
            futures.append(ended.get_nowait())
    return futures


def _returned(cluster: _Cluster, futures: Sequence[Any]) -> Iterator[tuple[Any, str | None]]:
    """Yield what stations returned; None for a submission whose workers died.

    All are fetched in one message. Where that fails, as when the worker that holds a result dies
    before it is fetched, each is fetched by itself: Dask has it made again.
    """
    try:
        texts = cluster.client.gather(list(futures))
    except (Exception, *_CANCELLED):
        texts = [_fetch(cluster, future) for future in futures]
    yield from zip(futures, texts, strict=True)


def _fetch(cluster: _Cluster, future: Any) -> str | None:
    try:
        text: str = future.result()
    except cluster.killed:
        return None
    except (OSError, *_CANCELLED):
        raise _dropped() from None
    except Exception as error:
        raise UsageError(f"a worker that joined later cannot load Chainrule: {error}") from None
    return text


def _dropped() -> SandboxError:
    return SandboxError(
        "the cluster has dropped what was under way, its scheduler is gone or was restarted; what "
        "is done is kept, and the same command goes on from there"
    )


def _report(text: str) -> Report:
    """Read what a station returned.

    Raises:
        UsageError: the worker joined later and cannot grade this run.
        AssignmentError: the assignment does not add up.
    """
    answer = json.loads(text)
    if "fault" in answer:
        raise AssignmentError(answer["fault"])
    if "refused" in answer:
        raise UsageError(f"a worker that joined later cannot grade this run: {answer['refused']}")
    return Report.from_dict(answer["report"])
