"""The allow list of system calls for a worker, compiled to a classic BPF program.

A call not on the list fails with EPERM, so present and future kernel interfaces (io_uring,
keyrings, ...) are closed by default. The list has no socket, fork, exec, kill or ptrace, and no
mkdir, rename or unlink. A call from another architecture kills the process.

A fixed list needs no libseccomp: forty lines replace a system library that a fresh machine may
lack. The numbers are from the kernel's tables (`asm/unistd_64.h` for x86-64,
`asm-generic/unistd.h` for arm64).
"""

from __future__ import annotations

import ctypes
import platform
import struct
from itertools import chain
from typing import NamedTuple

_PR_SET_SECCOMP = 22


class Call(NamedTuple):
    """An allowed system call: its numbers, None where an architecture lacks it, and the reason.

    With `values` the argument of this number (counted from 0) may have these values only.
    """

    x86_64: int | None
    arm64: int | None
    reason: str
    argument: int = 0
    values: tuple[int, ...] = ()


# MADV_DONTNEED, MADV_FREE, MADV_HUGEPAGE, MADV_NOHUGEPAGE. Others move pages of files into memory
# or out of it, and the next worker could measure that.
_ADVICE = (4, 8, 14, 15)
_IMPORT = "to read modules on import"
_BY_NAME = "to find modules on import, before student code runs; Landlock restricts the paths"
_SEALS = "the second filter, before student code runs"
_NUMPY = "Python and NumPy ask for it when they start to compute"

ALLOWED: dict[str, Call] = {
    # The most frequent calls come first, because the filter runs from the top.
    "read": Call(0, 63, "requests on the channel; modules on import"),
    "write": Call(1, 64, "answers on the channel"),
    "futex": Call(202, 98, "locks of the interpreter and of the C library"),
    "mmap": Call(9, 222, "memory; libraries on import"),
    "munmap": Call(11, 215, "returns memory"),
    "mprotect": Call(10, 226, "libraries on import; stacks"),
    "mremap": Call(25, 216, "growth of large arrays"),
    "madvise": Call(28, 233, "huge pages for arrays, and memory that is not needed", 2, _ADVICE),
    "brk": Call(12, 214, "memory"),
    "clock_gettime": Call(228, 113, "clocks, where the kernel offers no faster way"),
    "clock_getres": Call(229, 114, "time.get_clock_info"),
    "clock_nanosleep": Call(230, 115, "time.sleep"),
    "nanosleep": Call(35, 101, "time.sleep"),
    "gettimeofday": Call(96, 169, "clocks of older C libraries"),
    "time": Call(201, None, "clocks of older C libraries"),
    "getrandom": Call(318, 278, "hash seeds and random numbers"),
    "rt_sigaction": Call(13, 134, "signal handlers, set by the interpreter and by libraries"),
    "rt_sigprocmask": Call(14, 135, "signal masks around handlers"),
    "rt_sigreturn": Call(15, 139, "the end of a signal handler"),
    "sigaltstack": Call(131, 132, "faulthandler"),
    "restart_syscall": Call(219, 128, "the kernel itself, after a stop and a continuation"),
    "sched_yield": Call(24, 124, "spin locks of OpenBLAS"),
    "sched_getaffinity": Call(204, 123, "the number of cores, asked by NumPy's libraries"),
    "getpid": Call(39, 172, _NUMPY),
    "gettid": Call(186, 178, "locks of the interpreter"),
    "getuid": Call(102, 174, "modules that look for a user's folder on import"),
    "geteuid": Call(107, 175, "modules that look for a user's folder on import"),
    "getgid": Call(104, 176, "modules that look for a user's folder on import"),
    "getegid": Call(108, 177, "modules that look for a user's folder on import"),
    "getrusage": Call(98, 165, "time.process_time of older C libraries"),
    "times": Call(100, 153, "os.times"),
    "uname": Call(63, 160, "platform, on import of some modules"),
    "getcwd": Call(79, 17, _IMPORT),
    "open": Call(2, None, _BY_NAME),
    "openat": Call(257, 56, _BY_NAME),
    "close": Call(3, 57, _IMPORT),
    "lseek": Call(8, 62, _IMPORT),
    "pread64": Call(17, 67, "libraries on import"),
    "stat": Call(4, None, _BY_NAME),
    "fstat": Call(5, 80, _IMPORT),
    "lstat": Call(6, None, _BY_NAME),
    "newfstatat": Call(262, 79, _BY_NAME),
    "statx": Call(332, 291, _BY_NAME),
    "access": Call(21, None, _BY_NAME),
    "faccessat": Call(269, 48, _BY_NAME),
    "faccessat2": Call(439, 439, _BY_NAME),
    "readlink": Call(89, None, _BY_NAME),
    "readlinkat": Call(267, 78, _BY_NAME),
    "getdents64": Call(217, 61, _BY_NAME),
    "prctl": Call(157, 167, _SEALS, 0, (_PR_SET_SECCOMP,)),
    "exit": Call(60, 93, "the end of a thread"),
    "exit_group": Call(231, 94, "the end of the process"),
}
_ARCHITECTURES = {"x86_64": (0xC000003E, 0), "aarch64": (0xC00000B7, 1)}
_X32_BIT = 0x40000000
# seccomp_data has the number, the architecture, the instruction pointer and six arguments.
_ARGUMENTS = 16

_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _KILL_PROCESS, _ERRNO_EPERM = 0x7FFF0000, 0x80000000, 0x00050000 | 1
_SECCOMP_MODE_FILTER = 2


def program() -> bytes | None:
    """Return the filter for this machine as BPF code, or None on an unknown architecture."""
    architecture = _ARCHITECTURES.get(platform.machine())
    if architecture is None:
        return None
    audit_code, column = architecture
    calls = [call for call in ALLOWED.values() if call[column] is not None]
    checks = [_check(call) for call in calls if call.values]
    # Behind the list: the refusal, the permission, and then a check for each call that needs one.
    places = [2 + sum(map(len, checks[:index])) for index in range(len(checks))]
    waiting = iter(places)
    # A jump skips at most 255 instructions; the list is far shorter.
    body = [
        (_EQUAL, len(calls) - index - 1 + (next(waiting) if call.values else 1), 0, call[column])
        for index, call in enumerate(calls)
    ]
    lines = [
        (_LOAD, 0, 0, 4),  # seccomp_data.arch
        (_EQUAL, 1, 0, audit_code),
        (_RETURN, 0, 0, _KILL_PROCESS),
        (_LOAD, 0, 0, 0),  # seccomp_data.nr
        (_AT_LEAST, 0, 1, _X32_BIT),
        (_RETURN, 0, 0, _KILL_PROCESS),
        *body,
        (_RETURN, 0, 0, _ERRNO_EPERM),
        (_RETURN, 0, 0, _ALLOW),
        *chain.from_iterable(checks),
    ]
    return b"".join(struct.pack("=HBBI", *line) for line in lines)


def _check(call: Call) -> list[tuple[int, int, int, int]]:
    """Return instructions that allow a call if the lower half of an argument is listed."""
    values = [
        (_EQUAL, len(call.values) - index, 0, value) for index, value in enumerate(call.values)
    ]
    return [
        (_LOAD, 0, 0, _ARGUMENTS + 8 * call.argument),
        *values,
        (_RETURN, 0, 0, _ERRNO_EPERM),
        (_RETURN, 0, 0, _ALLOW),
    ]


def _without_names() -> bytes:
    """Return a second filter for this machine, which refuses every call that looks up a name."""
    _audit_code, column = _ARCHITECTURES.get(platform.machine(), (0, 0))
    closed = (_BY_NAME, _SEALS)
    numbers = [call[column] for call in ALLOWED.values() if call.reason in closed]
    found = [number for number in numbers if number is not None]
    lines = [
        (_LOAD, 0, 0, 0),  # seccomp_data.nr
        *((_EQUAL, len(found) - index, 0, number) for index, number in enumerate(found)),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _ERRNO_EPERM),
    ]
    return b"".join(struct.pack("=HBBI", *line) for line in lines)


SEALING = _without_names()
"""The filter of a worker that has imported its modules; it comes on top of the first."""


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_char_p))


def install(libc: ctypes.CDLL, instructions: bytes) -> None:
    """Install the filter in this process permanently; requires `no_new_privs`.

    Raises:
        OSError: the kernel refused.
    """
    filter_ = _Program(len(instructions) // 8, instructions)
    if libc.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.byref(filter_), 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "seccomp filter refused")
