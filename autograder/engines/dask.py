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
import functools
import importlib
import json
import logging
import queue
import time
import warnings
from collections import deque
from collections.abc import Awaitable, Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from autograder.boundary.files import read_file
from autograder.engines import station
from autograder.errors import AssignmentError, SandboxError, UnreadableError, UsageError
from autograder.grading.classroom import (
    Engine,
    Settings,
    grade_found,
    signals_put_into,
    wanted_assignment,
    with_notes,
)
from autograder.grading.graders import Graders
from autograder.grading.report import never_graded
from autograder.grading.submission import leads_into
from autograder.records import Report
from autograder.results.schema import from_dict
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
    """A cluster that is fit for a run. `graders` make the reports that need no trip."""

    client: Any
    killed: type[Exception]
    settings: Settings
    run: str
    graders: Graders


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
        graders = Graders(
            Sandbox(settings.isolation), settings.course, settings.secret, public=settings.public
        )
        stack.callback(graders.sandbox.close)
        run = station.describe(settings, _names(graders, settings))
        _refuse_strangers(client, address, run)
        cluster = _Cluster(client, distributed.KilledWorker, settings, run, graders)
        yield lambda found: _grade(cluster, found)


def _dask() -> Any:
    try:
        return importlib.import_module("distributed")
    except ImportError:
        raise UsageError(
            "grading on a cluster needs Dask, which is not installed: it comes with the extra "
            "chainrule[dask], see docs/cluster.md"
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


def _names(graders: Graders, settings: Settings) -> tuple[str, ...]:
    if settings.assignment is not None:
        return (settings.assignment,)
    return tuple(graders.exercise_names)


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
            yield never_graded(suspect.path, suspect.student, error)


def _grade_side_by_side(
    cluster: _Cluster, found: Sequence[Found]
) -> Generator[Report, None, list[Found]]:
    """Grade submissions as they come; return those whose workers died once too often."""
    left, lost = deque(found), []
    under_way: dict[str, _Trip] = {}
    ended: queue.SimpleQueue[Any] = queue.SimpleQueue()
    window, mail = _Window(cluster.client, ended), _Mail(cluster, ended)
    try:
        with signals_put_into(ended) as handle:
            while left or under_way:
                window.look()
                while left and window.has_room(under_way):
                    sent = _send(cluster, left.popleft(), mail)
                    if isinstance(sent, Report):
                        yield sent
                    else:
                        under_way[sent.future.key] = sent
                for key, text in mail.take():
                    item = under_way.pop(key).found
                    if text is None:
                        lost.append(item)
                    else:
                        yield with_notes(_report(text), item.notes)
                with contextlib.suppress(queue.Empty):
                    if (number := ended.get(timeout=_GLANCE_SECONDS)) is not None:
                        handle(number)
    finally:
        # Stopped in the middle: what is under way is taken back.
        with contextlib.suppress(Exception, *_CANCELLED):
            cluster.client.cancel([trip.future for trip in under_way.values()], force=True)
    return lost


def _send(cluster: _Cluster, item: Found, mail: _Mail) -> _Trip | Report:
    """Send a submission to the cluster; one that cannot be read has its report at once."""
    if leads_into(cluster.settings.course, item.path):
        return grade_found(cluster.graders, item, cluster.settings)
    try:
        content = read_file(item.path)
    except UnreadableError:
        return grade_found(cluster.graders, item, cluster.settings)
    except Exception as error:
        return never_graded(item.path, item.student, error)
    wanted = wanted_assignment(cluster.graders, item, cluster.settings)
    arguments = (cluster.run, content, str(item.path), item.student, wanted)
    with warnings.catch_warnings():
        # A notebook full of pictures is large for a description of work, and may be.
        warnings.filterwarnings("ignore", "Sending large graph")
        future = cluster.client.submit(station.grade, *arguments, pure=False)
    mail.expect(future)
    return _Trip(item, future, len(content))


def _ask(
    client: Any, question: Callable[[], Awaitable[Any]], ended: queue.SimpleQueue[Any]
) -> concurrent.futures.Future[Any]:
    """Ask the cluster something and wake the loop with None once it is answered.

    Nothing waits for an answer in any other way: some never come, and the run has to see that its
    workers are gone, and Ctrl-C, all the same.
    """

    async def asked() -> Any:
        return await question()

    answer = asyncio.run_coroutine_threadsafe(asked(), client.loop.asyncio_loop)
    answer.add_done_callback(lambda _answer: ended.put(None))
    return answer


class _Window:
    """How much may be under way: some for each thread of the cluster, so that none waits."""

    def __init__(self, client: Any, ended: queue.SimpleQueue[Any]) -> None:
        self._client, self._ended = client, ended
        self._threads = 0
        self._answer: concurrent.futures.Future[Any] | None = None
        self._asked = float("-inf")
        self._last_seen = time.monotonic()

    def look(self) -> None:
        """Count the cluster's threads, which come and go.

        Raises:
            SandboxError: there has been no worker for too long, or there is no scheduler.
        """
        now = time.monotonic()
        if self._answer is not None:
            if not self._answer.done():
                if now - self._asked > PATIENCE_SECONDS:
                    raise _dropped()
                return
            self._threads, self._answer = sum(_answer(self._answer).values()), None
            if self._threads:
                self._last_seen = now
            elif now - self._last_seen > PATIENCE_SECONDS:
                raise SandboxError(
                    "no worker is left on the cluster; what is done is kept, and the same command "
                    "goes on from there"
                )
        if now - self._asked >= _GLANCE_SECONDS:
            self._asked = now
            self._answer = _ask(self._client, self._client.nthreads, self._ended)

    def has_room(self, under_way: dict[str, _Trip]) -> bool:
        """Tell whether one more submission may be sent."""
        if not under_way:
            return True
        is_full = len(under_way) >= _PER_THREAD * self._threads
        return not is_full and sum(trip.size for trip in under_way.values()) < _MAX_BYTES


class _Mail:
    """What stations returned, fetched in as few messages as there can be.

    While one is on its way, what else ends waits for the next. A result whose worker died before
    it was fetched is made again by Dask; where no worker is left, that message never comes.
    """

    def __init__(self, cluster: _Cluster, ended: queue.SimpleQueue[Any]) -> None:
        self._cluster, self._ended = cluster, ended
        self._ready: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._answer: concurrent.futures.Future[Any] | None = None

    def expect(self, future: Any) -> None:
        """Fetch what a future holds as soon as it holds something."""

        def put(future: Any) -> None:
            self._ready.put(future)
            self._ended.put(None)

        future.add_done_callback(put)

    def take(self) -> Iterator[tuple[str, str | None]]:
        """Yield each key and text that has come; None for a submission whose workers died.

        Raises:
            SandboxError: the scheduler has dropped what was under way.
            UsageError: a worker that joined later has no Chainrule.
        """
        if self._answer is not None and self._answer.done():
            came, self._answer = _answer(self._answer), None
            for key, text in came.items():
                if not isinstance(text, str | self._cluster.killed):
                    raise _dropped() if text is None else _not_loaded(text)
                yield key, text if isinstance(text, str) else None
        if self._answer is None and not self._ready.empty():
            futures = [self._ready.get() for _ in range(self._ready.qsize())]
            question = functools.partial(_fetch, self._cluster.client, futures)
            self._answer = _ask(self._cluster.client, question, self._ended)


async def _fetch(client: Any, futures: Sequence[Any]) -> dict[str, str | BaseException | None]:
    """Return each future's text, or the exception that it ended with, or None if it was dropped."""
    wanted = {future.key: future for future in futures}
    texts = await client.gather(wanted, errors="skip", asynchronous=True)
    for future in futures:
        if texts[future.key] is None:
            texts[future.key] = await future.exception()
    return dict(texts)


def _answer(answer: concurrent.futures.Future[Any]) -> Any:
    try:
        return answer.result()
    except (OSError, *_CANCELLED):
        raise _dropped() from None


def _dropped() -> SandboxError:
    return SandboxError(
        "the cluster has dropped what was under way, its scheduler is gone or was restarted; what "
        "is done is kept, and the same command goes on from there"
    )


def _not_loaded(error: BaseException) -> UsageError:
    return UsageError(f"a worker that joined later cannot load Chainrule: {error}")


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
    return from_dict(answer["report"])
