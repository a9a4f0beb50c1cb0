"""Grading on a Dask cluster.

    client: read a file -> scheduler -> a worker's station: grade -> client: the report

Dask's scheduler distributes the submissions, and reassigns those of a dead worker. This module
checks the workers before grading starts, limits the submissions in flight, and yields the reports
as they arrive. If every worker that gets a submission dies, the submission is graded again alone,
because another submission may be to blame. If its workers die again, its report is `internal`.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib
import logging
import queue
import warnings
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from autograder.boundary.files import read_file
from autograder.engines import station
from autograder.engines.cluster_traffic import CANCELLED, POLL_SECONDS, ResultQueue, Trip, Window
from autograder.engines.station_answers import report_in
from autograder.errors import SandboxError, UnreadableError, UsageError, package_missing
from autograder.finding.found import Found
from autograder.grading.choosing import Choosing
from autograder.grading.classroom import (
    Engine,
    Settings,
    complete,
    grade_found,
    wanted_assignment,
)
from autograder.grading.graders import Graders
from autograder.grading.own_modules import read_modules
from autograder.grading.report import never_graded
from autograder.grading.signals import queue_signals
from autograder.grading.submission import leads_into
from autograder.records import Report
from autograder.sandbox.supervisor import Sandbox

CONNECT_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class _Cluster:
    """A cluster with a station on each worker. `graders` report on files that are not sent."""

    client: Any
    killed: type[Exception]
    settings: Settings
    run: str
    graders: Graders


@contextlib.contextmanager
def open_cluster(address: str, settings: Settings) -> Iterator[Engine]:
    """Connect to the scheduler at `address` and open a station on each of its workers.

    Raises:
        UsageError: Dask is not installed, there is no scheduler, it has no workers, or a worker
            disagrees with this client.
    """
    distributed = _dask()
    _refuse_without_certificates(distributed, address)
    with _quiet(), contextlib.ExitStack() as stack:
        try:
            client = distributed.Client(address, timeout=CONNECT_SECONDS, set_as_default=False)
        except OSError:
            raise UsageError(f"there is no Dask scheduler at {address}") from None
        except (RuntimeError, TypeError, ValueError) as error:  # wrong TLS configuration
            raise UsageError(f"Dask cannot connect to {address}: {error}") from None
        stack.callback(client.close, timeout=CONNECT_SECONDS)
        graders = Graders(
            Sandbox(settings.isolation), settings.course, settings.secret, public=settings.public
        )
        stack.callback(graders.sandbox.close)
        run = station.describe(settings, _assignment_names(graders, settings))
        _open_stations(client, address, run)
        cluster = _Cluster(client, distributed.KilledWorker, settings, run, graders)
        yield lambda found: _grade(cluster, found)


def _dask() -> Any:
    try:
        return importlib.import_module("distributed")
    except ImportError:
        raise package_missing("grading on a cluster", "distributed") from None


def _refuse_without_certificates(distributed: Any, address: str) -> None:
    """Refuse before Dask tries to connect: its half-made client would delay the end of the program.

    Raises:
        UsageError: TLS is needed, and this client has no certificate.
    """
    security = distributed.Security()
    is_encrypted = address.startswith("tls://")
    if security.require_encryption and not is_encrypted:
        raise UsageError(
            "Dask's configuration requires encryption: use --engine dask+tls://HOST:PORT"
        )
    if is_encrypted and security.get_connection_args("client").get("ssl_context") is None:
        raise UsageError(
            "this client has no certificate for TLS: docs/cluster.md says which variables name it"
        )


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Keep Dask's log off the terminal; our own messages report each problem in a sentence."""
    loggers = [logging.getLogger(name) for name in ("distributed", "distributed.client")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)


def _assignment_names(graders: Graders, settings: Settings) -> tuple[str, ...]:
    if settings.assignment is not None:
        return (settings.assignment,)
    return tuple(graders.exercise_names)


def _open_stations(client: Any, address: str, run: str) -> None:
    """Open the station of every worker.

    Raises:
        UsageError: there is no worker, or a worker cannot grade as this client would.
    """
    answers = client.run(station.look, run, on_error="return")
    # A worker that left in the meantime does not count.
    answers = {worker: reply for worker, reply in answers.items() if not isinstance(reply, OSError)}
    if not answers:
        raise UsageError(f"the Dask scheduler at {address} has no workers")
    refused = {worker: reply for worker, reply in answers.items() if reply is not None}
    for worker, reply in refused.items():
        reason = f"it cannot load Chainrule: {reply}" if isinstance(reply, Exception) else reply
        more = f" (and {len(refused) - 1} more cannot)" if len(refused) > 1 else ""
        raise UsageError(f"the worker {worker} cannot grade this run: {reason}{more}")


def _grade(cluster: _Cluster, found: Sequence[Found]) -> Iterator[Report]:
    lost = yield from _grade_in_parallel(cluster, found)
    for suspect in lost:
        if (yield from _grade_in_parallel(cluster, [suspect])):
            error = SandboxError("every worker process that graded it died")
            yield never_graded(suspect.path, suspect.student, error)


def _grade_in_parallel(
    cluster: _Cluster, found: Sequence[Found]
) -> Generator[Report, None, list[Found]]:
    """Yield reports as they arrive; return the submissions whose workers died too often."""
    remaining, lost = deque(found), list[Found]()
    again: deque[Choosing] = deque()
    in_flight: dict[str, Trip] = {}
    choices: dict[str, Choosing] = {}
    wakeups: queue.SimpleQueue[Any] = queue.SimpleQueue()
    window = Window(cluster.client, wakeups)
    results = ResultQueue(cluster.client, cluster.killed, wakeups)
    try:
        with queue_signals(wakeups.put) as handle:
            while remaining or again or in_flight:
                window.count_threads()
                while (remaining or again) and window.has_room(in_flight):
                    choosing = again.popleft() if again else Choosing(remaining.popleft())
                    sent = _send(cluster, choosing, results)
                    if isinstance(sent, Report):
                        yield from _taken(cluster, choosing, sent, again)
                    else:
                        in_flight[sent.future.key], choices[sent.future.key] = sent, choosing
                for key, text in results.take():
                    trip, choosing = in_flight.pop(key), choices.pop(key)
                    if text is None:
                        lost.append(choosing.found)
                    else:
                        report = report_in(text, trip.found, trip.sha256, cluster.graders)
                        yield from _taken(cluster, choosing, report, again)
                with contextlib.suppress(queue.Empty):
                    if (number := wakeups.get(timeout=POLL_SECONDS)) is not None:
                        handle(number)
    finally:
        # If the run is interrupted, cancel the submissions in flight.
        with contextlib.suppress(Exception, *CANCELLED):
            cluster.client.cancel([trip.future for trip in in_flight.values()], force=True)
    return lost


def _taken(
    cluster: _Cluster, choosing: Choosing, report: Report, again: deque[Choosing]
) -> Iterator[Report]:
    """Yield the final report of a submission, or queue it for the student's next notebook."""
    final = choosing.take(report)
    if final is None:
        again.append(choosing)
    else:
        wanted = wanted_assignment(cluster.graders, choosing.found, cluster.settings)
        yield complete(cluster.graders, choosing.found, final, wanted)


def _send(cluster: _Cluster, choosing: Choosing, results: ResultQueue) -> Trip | Report:
    """Send a submission to the cluster, or return its report if the file cannot be read."""
    item = choosing.item
    if item.unusable or leads_into(cluster.settings.course, item.path):
        return grade_found(cluster.graders, item, cluster.settings)
    try:
        content = read_file(item.path)
    except UnreadableError:
        return grade_found(cluster.graders, item, cluster.settings)
    except Exception as error:
        return never_graded(item.path, item.student, error)
    wanted = wanted_assignment(cluster.graders, item, cluster.settings)
    modules = read_modules(item)
    limits = (choosing.left, choosing.number, item.more_time)
    arguments = (cluster.run, content, str(item.path), item.student, wanted, modules, *limits)
    with warnings.catch_warnings():
        # Dask warns about large arguments, such as a notebook full of pictures.
        warnings.filterwarnings("ignore", "Sending large graph")
        future = cluster.client.submit(station.grade, *arguments, pure=False)
    results.expect(future)
    sha256 = hashlib.sha256(content).hexdigest()
    return Trip(item, future, len(content) + sum(map(len, modules.values())), sha256)
