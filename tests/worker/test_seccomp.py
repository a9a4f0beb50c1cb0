"""What the filter of system calls keeps a worker from."""

from __future__ import annotations

import platform
from errno import EPERM

import pytest

from autograder.boundary.outcomes import OutcomeKind
from autograder.sandbox.supervisor import Sandbox
from autograder.worker import seccomp
from tests.sandbox.workers import QUICK, called, statement


@pytest.mark.parametrize(
    ("attempt", "layer"),
    [
        ("__import__('os').mkdir('/tmp/x-chainrule')", "seccomp"),
        ("__import__('socket').socket()", "seccomp"),
        ("__import__('socket').socketpair()", "seccomp"),
        ("__import__('os').fork()", "seccomp"),
        ("__import__('os').execv('/bin/true', ['true'])", "seccomp"),
        ("__import__('os').kill(0, 0)", "seccomp"),
        ("__import__('os').setuid(0)", "seccomp"),
        ("__import__('resource').setrlimit(7, (100000, 100000))", "seccomp"),
        ("__import__('threading').Thread(target=print).start()", "seccomp"),
    ],
)
def test_layer_forbids(attempt: str, layer: str, sandbox: Sandbox) -> None:
    if layer not in sandbox.layers:
        return  # `chainrule doctor` says what this machine lacks
    with sandbox.worker(QUICK) as worker:
        worker.load({}, [statement(f"def f():\n {attempt}\n return 'done'")])
        (outcome,) = called(worker)
    assert outcome.kind is OutcomeKind.RAISED


CHANNELS = (
    "fadvise64", "mincore", "readahead", "sync_file_range", "copy_file_range", "splice", "tee",
    "vmsplice", "sendfile", "preadv2", "readv", "process_madvise", "cachestat", "utimensat",
    "inotify_init1", "fanotify_init", "perf_event_open", "bpf", "io_uring_setup", "userfaultfd",
    "membarrier", "shmget", "msgget", "semget", "mq_open", "memfd_create", "dup", "fcntl", "ioctl",
)  # fmt: skip


def test_each_allowed_call_says_why_it_is_there() -> None:
    assert all(len(call.reason) > 5 for call in seccomp.ALLOWED.values())
    numbers = [call.x86_64 for call in seccomp.ALLOWED.values() if call.x86_64 is not None]
    assert len(numbers) == len(set(numbers))
    arm = [call.arm64 for call in seccomp.ALLOWED.values() if call.arm64 is not None]
    assert len(arm) == len(set(arm))


def test_calls_that_tell_of_caches_and_of_other_processes_are_not_allowed() -> None:
    assert not seccomp.ALLOWED.keys() & set(CHANNELS)


@pytest.mark.parametrize("call", ["fadvise64", "mincore", "readahead", "cachestat"])
def test_a_worker_cannot_ask_which_pages_are_cached(call: str, sandbox: Sandbox) -> None:
    numbers = {"fadvise64": 221, "mincore": 27, "readahead": 187, "cachestat": 451}
    assert errno_of(f"LIBC.syscall({numbers[call]}, 0, 0, 0, 0)", sandbox) in (EPERM, None)


@pytest.mark.parametrize(
    ("advice", "allowed"),
    [(4, True), (14, True), (3, False), (20, False), (21, False), (22, False)],
)
def test_a_worker_cannot_move_pages_of_files(advice: int, allowed: bool, sandbox: Sandbox) -> None:
    """MADV_WILLNEED, COLD, PAGEOUT and POPULATE_READ would be a channel to the next worker."""
    found = errno_of(f"LIBC.madvise(ctypes.c_void_p(PAGE), 4096, {advice})", sandbox)
    assert found in ((0, None) if allowed else (EPERM, None))


def errno_of(expression: str, sandbox: Sandbox) -> int | None:
    """Return the error of a system call in a worker, or None where there is no filter."""
    if "seccomp" not in sandbox.layers or platform.machine() != "x86_64":
        return None
    code = (
        "import ctypes, mmap\nLIBC = ctypes.CDLL(None, use_errno=True)\n"
        "MEMORY = mmap.mmap(-1, 4096)\nPAGE = ctypes.addressof(ctypes.c_char.from_buffer(MEMORY))\n"
        f"def f():\n    return ctypes.get_errno() if {expression} else 0"
    )
    with sandbox.worker(QUICK) as worker:
        worker.load({}, [statement(line) for line in (code,)])
        (outcome,) = called(worker)
    assert outcome.kind is OutcomeKind.RETURNED, outcome
    return int(outcome.value)
