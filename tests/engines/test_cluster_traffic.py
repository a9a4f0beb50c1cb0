"""How many submissions are in flight on a cluster, and how their answers arrive."""

from __future__ import annotations

import queue
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from autograder.engines.cluster_traffic import ResultQueue, Trip, Window
from autograder.finding.found import Found

MEGABYTE = 2**20
FOUND = Found("ada", Path("ada.ipynb"))


def trips(sizes: list[int]) -> dict[str, Trip]:
    return {str(number): Trip(FOUND, object(), size, "5" * 64) for number, size in enumerate(sizes)}


@given(st.lists(st.integers(0, 40 * MEGABYTE), min_size=1, max_size=12), st.integers(0, 6))
def test_room_ends_with_a_few_for_each_thread_or_with_256_megabytes(
    sizes: list[int], threads: int
) -> None:
    window = Window(client=object(), wakeups=queue.SimpleQueue())
    window.threads = threads
    few, small = len(sizes) < 4 * threads, sum(sizes) < 256 * MEGABYTE
    assert window.has_room(trips(sizes)) == (few and small)


def test_there_is_room_for_the_first_before_any_thread_is_counted() -> None:
    window = Window(client=object(), wakeups=queue.SimpleQueue())
    assert window.has_room({})
    assert not window.has_room(trips([1]))


class Future:
    """A future of Dask's, as far as the queue knows it."""

    def __init__(self) -> None:
        self.done: list[Any] = []

    def add_done_callback(self, callback: Any) -> None:
        self.done.append(callback)


def test_a_result_that_has_come_wakes_the_run() -> None:
    wakeups: queue.SimpleQueue[Any] = queue.SimpleQueue()
    results, future = ResultQueue(object(), RuntimeError, wakeups), Future()
    results.expect(future)
    assert list(results.take()) == []
    assert wakeups.empty()
    (callback,) = future.done
    callback(future)
    assert wakeups.qsize() == 1
