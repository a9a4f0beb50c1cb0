"""An isolated room for each submission: no network, one writable folder, limited memory.

    python -m benchmarks.attacks.room FOLDER COMMAND...

is the first process of a room. It reports on standard output how the grader ended, and any traces.
"""

from __future__ import annotations

import fcntl
import json
import os
import resource
import signal
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.attacks.environments import COURSE

LIMIT_SECONDS = 120  # per submission; then the grader is killed
MEMORY_BYTES = 4 * 2**30
# A notebook kernel checks once a second whether its grader is alive, so it needs time to end.
LINGER_SECONDS = 5
CANARIES = ("chainrule-was-here", "chainrule-memory")
_SIOCSIFFLAGS, _IFF_UP = 0x8914, 1


@dataclass(frozen=True, slots=True)
class Ended:
    """The end of a grader: whether it was killed, and the traces left behind."""

    killed: bool
    traces: tuple[str, ...]


def need_namespaces() -> None:
    """Exit on a machine that cannot isolate the attacks."""
    if subprocess.run([*_unshare(), "true"], check=False).returncode:
        sys.exit("attacks: needs Linux namespaces (unshare); nothing was run")


def run_in_a_room(command: list[str], folder: Path) -> Ended:
    """Run a grader in a folder, the only folder writable for it and for the attack."""
    first = [sys.executable, "-m", "benchmarks.attacks.room", str(folder), *command]
    try:
        done = subprocess.run(
            [*_unshare(), *first],
            cwd=COURSE,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=LIMIT_SECONDS + LINGER_SECONDS + 30,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Ended(killed=True, traces=())
    if done.returncode < 0:  # the kernel killed the whole room: out of memory
        return Ended(killed=True, traces=())
    if done.returncode:  # a failure of the benchmark, not of the grader
        raise RuntimeError(f"{command[0]} could not be run:\n{done.stderr}")
    said = json.loads(done.stdout)
    return Ended(said["killed"], tuple(said["traces"]))


def _unshare() -> list[str]:
    mapped = ["--user", "--map-root-user"] if os.geteuid() else []
    spaces = ["--net", "--pid", "--ipc", "--uts", "--mount", "--mount-proc"]
    return ["unshare", *mapped, *spaces, "--fork", "--kill-child"]


def main() -> None:
    """Set up the room, run the grader and report its traces."""
    folder, command = Path(sys.argv[1]), sys.argv[2:]
    _set_up(folder)
    killed = _is_killed(command, folder)
    # Processes that a killed grader leaves behind are not the attack's doing.
    traces = [*_canaries(folder), *([] if killed else _survivors())]
    sys.stdout.write(json.dumps({"killed": killed, "traces": traces}))


def _set_up(folder: Path) -> None:
    """Make all but the folder read-only, move temporary folders into it, bring loopback up."""

    def mount(*arguments: str) -> None:
        subprocess.run(["mount", *arguments], check=True, stdout=subprocess.DEVNULL)

    mount("--make-rprivate", "/")
    for path in (COURSE, folder):
        mount("--bind", str(path), str(path))
    for path in (Path("/"), COURSE):
        mount("-o", "remount,bind,ro", str(path))
    # On disk, not in memory: a peer's results may be gigabytes.
    for name in ("tmp", "dev/shm", "var/tmp"):
        (folder / name).mkdir(parents=True)
        (folder / name).chmod(0o1777)
        mount("--bind", str(folder / name), f"/{name}")
    (folder / "home").mkdir()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        # Kernels talk to their graders over loopback.
        fcntl.ioctl(any_socket, _SIOCSIFFLAGS, struct.pack("16sH14x", b"lo", _IFF_UP))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))


def _is_killed(command: list[str], folder: Path) -> bool:
    """Run the grader; return whether it had to be killed at the time limit."""
    tools = f"{Path(command[0]).parent}:/usr/bin:/bin"
    grader = subprocess.Popen(
        command,
        cwd=folder,
        env={"PATH": tools, "HOME": str(folder / "home"), "LANG": "C.UTF-8", "TMPDIR": "/tmp"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        grader.wait(LIMIT_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(grader.pid, signal.SIGKILL)
        grader.wait()
        return True
    return False


def _canaries(folder: Path) -> list[str]:
    found = (path for name in CANARIES for path in folder.rglob(f"{name}*"))
    return [str(path.relative_to(folder)) for path in found]


def _survivors() -> list[str]:
    """Return the names of processes that outlived the grader."""
    end = time.monotonic() + LINGER_SECONDS
    while (found := list(_processes())) and time.monotonic() < end:
        time.sleep(0.05)
    return found


def _processes() -> Iterator[str]:
    """Yield the names of all processes in the room except the first."""
    for path in Path("/proc").glob("[0-9]*"):
        try:
            state = (path / "stat").read_bytes().rsplit(b")", 1)[1].split()[0]
            name = (path / "comm").read_text(errors="replace").strip()
        except OSError:
            continue  # the process has ended
        if path.name != "1" and state != b"Z":
            yield f"process {name}"


if __name__ == "__main__":
    main()
