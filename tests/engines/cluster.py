"""A real Dask cluster for tests: a scheduler and worker processes on the loopback interface."""

from __future__ import annotations

import contextlib
import importlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.conftest import COURSE

SECONDS = 60.0
"""How long something may take before a test gives up; nothing is asserted on it."""
# Dask watches its own threads and system all the time; a cluster that only waits costs a tenth of a
# processor for it.
_SPARING = {
    "DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED": "False",
    "DASK_DISTRIBUTED__ADMIN__TICK__INTERVAL": "2s",
    "DASK_DISTRIBUTED__ADMIN__SYSTEM_MONITOR__INTERVAL": "20s",
}


def until(holds: Callable[[], bool]) -> None:
    """Wait for what another process does."""
    pause = threading.Event()
    for _look in range(int(SECONDS / 0.02)):
        if holds():
            return
        pause.wait(0.02)
    raise AssertionError("it has not come about")


def descendants(pid: int) -> set[str]:
    """Return the process ids of all that a process and its threads have started, and of theirs."""
    found: set[str] = set()
    waiting = [str(pid)]
    while waiting:
        for task in Path(f"/proc/{waiting.pop()}/task").glob("*/children"):
            children = task.read_text().split()
            found.update(children)
            waiting += children
    return found


def is_gone(pid: str) -> bool:
    """Tell whether a process has ended; one that nobody has reaped yet has."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except (FileNotFoundError, ProcessLookupError):
        return True


@dataclass
class Cluster:
    """A scheduler and its workers; `client` is the test's own, to look around with.

    `processes` has the first process of each worker: its nanny, or the worker if it has none.
    """

    folder: Path
    address: str
    client: Any
    scheduler: subprocess.Popen[bytes]
    processes: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    @property
    def engine(self) -> str:
        return self.address.replace("tcp://", "dask://")

    def add(
        self,
        name: str,
        *options: str,
        nanny: bool = False,
        environment: dict[str, str] | None = None,
    ) -> subprocess.Popen[bytes]:
        """Start a worker and wait until it has joined; a nanny would start it again if it died."""
        worker = ("dask_worker", self.address, "--nthreads", "1", "--name", name)
        self.processes[name] = start(
            self.folder,
            *worker,
            "--host",
            "127.0.0.1",
            "--nanny" if nanny else "--no-nanny",
            *options,
            environment=environment,
        )
        until(lambda: name in self.addresses())
        return self.processes[name]

    def addresses(self) -> dict[str, str]:
        """Return where each worker that is there listens, by its name."""
        workers = self.client.scheduler_info()["workers"]
        return {worker["name"]: address for address, worker in workers.items()}

    def pids(self) -> dict[str, int]:
        """Return the process id of each worker that is there, by its name."""
        return dict(self.client.run(_who, on_error="ignore").values())

    def remove(self, name: str) -> None:
        """End a worker in good order."""
        end(self.processes.pop(name))
        until(lambda: name not in self.addresses())

    def end(self) -> None:
        """End all workers in good order."""
        for process in self.processes.values():
            end(process)
        self.processes.clear()


def _who(dask_worker: Any) -> tuple[str, int]:
    return str(dask_worker.name), os.getpid()


def start(
    folder: Path, command: str, *options: str, environment: dict[str, str] | None = None
) -> subprocess.Popen[bytes]:
    """Start one of Dask's programs in a folder of its own."""
    with (folder / f"{command}.log").open("ab") as log:
        return subprocess.Popen(
            [
                sys.executable,
                "-m",
                f"distributed.cli.{command}",
                *options,
                "--dashboard-address",
                ":0",
            ],
            cwd=folder,
            env={
                **os.environ,
                **_SPARING,
                "PYTHONPATH": str(COURSE),
                "DASK_TEMPORARY_DIRECTORY": str(folder),
                **(environment or {}),
            },
            stdout=log,
            stderr=log,
        )


def end(process: subprocess.Popen[bytes]) -> None:
    process.send_signal(signal.SIGTERM)
    process.wait(SECONDS)


@contextlib.contextmanager
def cluster(folder: Path, *workers: str, allowed_failures: int = 3) -> Iterator[Cluster]:
    """Start a scheduler and workers with nannies, and end them."""
    file = folder / "scheduler.json"
    failures = {"DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": str(allowed_failures)}
    listen = ("--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(file))
    scheduler = start(folder, "dask_scheduler", *listen, environment=failures)
    with contextlib.ExitStack() as stack:
        stack.callback(end, scheduler)
        until(file.is_file)
        # Collecting the tests must not load Dask.
        distributed = importlib.import_module("distributed")
        client: Any = distributed.Client(scheduler_file=str(file), set_as_default=False)
        stack.callback(client.close)
        started = Cluster(folder, client.scheduler.address, client, scheduler)
        stack.callback(started.end)
        for name in workers:
            started.add(name, nanny=True)
        yield started
