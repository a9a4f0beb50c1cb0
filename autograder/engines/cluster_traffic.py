"""Traffic with a Dask cluster: the limit on submissions in flight, and the arriving results.

Questions to the cluster run in Dask's event loop, beside the grading loop. The grading loop waits
on a single queue for answers, finished submissions and signals, so a cluster that never answers
cannot block it.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import functools
import queue
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from autograder.errors import SandboxError, UsageError

if TYPE_CHECKING:
    from autograder.finding.found import Found

PATIENCE_SECONDS = 120.0
"""How long a run waits for a worker to join, or for an answer, before it gives up."""
POLL_SECONDS = 2.0
"""The interval between two counts of the cluster's threads."""
# Dask raises either; the second is not an `Exception`.
CANCELLED = (concurrent.futures.CancelledError, asyncio.CancelledError)
_PER_THREAD = 4
_MAX_BYTES = 256 * 1024 * 1024

_Wakeups = queue.SimpleQueue[Any]


@dataclass(frozen=True, slots=True)
class Trip:
    """A submission in flight: the future of its result, its size in bytes and its checksum."""

    found: Found
    future: Any
    size: int
    sha256: str


class Window:
    """Limits the submissions in flight: a few for each thread of the cluster, and 256 MB.

    `threads` is the number of threads at the last count.
    """

    def __init__(self, client: Any, wakeups: _Wakeups) -> None:
        self._client, self._wakeups = client, wakeups
        self.threads = 0
        self._answer: concurrent.futures.Future[Any] | None = None
        self._asked = float("-inf")
        self._last_seen = time.monotonic()

    def count_threads(self) -> None:
        """Update the number of threads of the cluster, because workers come and go.

        Raises:
            SandboxError: the cluster had no worker for too long, or the scheduler is gone.
        """
        now = time.monotonic()
        if self._answer is not None:
            if not self._answer.done():
                if now - self._asked > PATIENCE_SECONDS:
                    raise _dropped()
                return
            self.threads, self._answer = sum(_result(self._answer).values()), None
            if self.threads:
                self._last_seen = now
            elif now - self._last_seen > PATIENCE_SECONDS:
                raise SandboxError(
                    "no worker is left on the cluster; finished results are kept, and the same "
                    "command continues from there"
                )
        if now - self._asked >= POLL_SECONDS:
            self._asked = now
            self._answer = _ask(self._client, self._client.nthreads, self._wakeups)

    def has_room(self, in_flight: dict[str, Trip]) -> bool:
        """Return whether another submission may be sent.

        There is always room for the first, even before the threads are counted.

        >>> Window(client=object(), wakeups=queue.SimpleQueue()).has_room({})
        True
        """
        if not in_flight:
            return True
        is_full = len(in_flight) >= _PER_THREAD * self.threads
        return not is_full and sum(trip.size for trip in in_flight.values()) < _MAX_BYTES


class ResultQueue:
    """Fetches the texts that stations return, in batches: a single request is open at a time.

    If a worker dies before its result is fetched, Dask repeats the submission. If no worker is
    left, the result never arrives.
    """

    def __init__(self, client: Any, killed: type[Exception], wakeups: _Wakeups) -> None:
        self._client, self._killed, self._wakeups = client, killed, wakeups
        self._ready: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._answer: concurrent.futures.Future[Any] | None = None

    def expect(self, future: Any) -> None:
        """Register a future, so that its result is fetched as soon as it is done."""

        def put(future: Any) -> None:
            self._ready.put(future)
            self._wakeups.put(None)

        future.add_done_callback(put)

    def take(self) -> Iterator[tuple[str, str | None]]:
        """Yield each key with its text, or with None if the workers of the submission died.

        Raises:
            SandboxError: the scheduler has dropped the submissions in flight.
            UsageError: a worker that joined later cannot load Chainrule.
        """
        if self._answer is not None and self._answer.done():
            arrived, self._answer = _result(self._answer), None
            for key, text in arrived.items():
                if not isinstance(text, str | self._killed):
                    raise _dropped() if text is None else _not_loaded(text)
                yield key, text if isinstance(text, str) else None
        if self._answer is None and not self._ready.empty():
            futures = [self._ready.get() for _ in range(self._ready.qsize())]
            question = functools.partial(_fetch, self._client, futures)
            self._answer = _ask(self._client, question, self._wakeups)


def _ask(
    client: Any, question: Callable[[], Awaitable[Any]], wakeups: _Wakeups
) -> concurrent.futures.Future[Any]:
    """Ask a question in Dask's event loop; an item in `wakeups` announces the answer."""

    async def asked() -> Any:
        return await question()

    answer = asyncio.run_coroutine_threadsafe(asked(), client.loop.asyncio_loop)
    answer.add_done_callback(lambda _answer: wakeups.put(None))
    return answer


async def _fetch(client: Any, futures: Sequence[Any]) -> dict[str, str | BaseException | None]:
    """Return by key the text or exception of each future; None if the scheduler dropped it."""
    wanted = {future.key: future for future in futures}
    texts = await client.gather(wanted, errors="skip", asynchronous=True)
    for future in futures:
        if texts[future.key] is None:
            texts[future.key] = await future.exception()
    return dict(texts)


def _result(answer: concurrent.futures.Future[Any]) -> Any:
    try:
        return answer.result()
    except (OSError, *CANCELLED):
        raise _dropped() from None


def _dropped() -> SandboxError:
    return SandboxError(
        "the cluster dropped the submissions in flight: its scheduler is gone or was restarted; "
        "finished results are kept, and the same command continues from there"
    )


def _not_loaded(error: BaseException) -> UsageError:
    return UsageError(f"a worker that joined later cannot load Chainrule: {error}")
