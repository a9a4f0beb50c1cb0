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

# name: (x86-64, arm64), with None if the architecture does not have the call.
_ALLOWED: dict[str, tuple[int | None, int | None]] = {
    # The most frequent calls come first, because the filter runs from the top.
    "read": (0, 63),
    "write": (1, 64),
    "futex": (202, 98),
    "mmap": (9, 222),
    "munmap": (11, 215),
    "mprotect": (10, 226),
    "mremap": (25, 216),
    "madvise": (28, 233),
    "brk": (12, 214),
    "clock_gettime": (228, 113),
    "clock_getres": (229, 114),
    "clock_nanosleep": (230, 115),
    "nanosleep": (35, 101),
    "gettimeofday": (96, 169),
    "time": (201, None),
    "getrandom": (318, 278),
    "rt_sigaction": (13, 134),
    "rt_sigprocmask": (14, 135),
    "rt_sigreturn": (15, 139),
    "sigaltstack": (131, 132),
    "restart_syscall": (219, 128),
    "sched_yield": (24, 124),
    "sched_getaffinity": (204, 123),
    "getpid": (39, 172),
    "gettid": (186, 178),
    "getuid": (102, 174),
    "geteuid": (107, 175),
    "getgid": (104, 176),
    "getegid": (108, 177),
    "getrusage": (98, 165),
    "times": (100, 153),
    "uname": (63, 160),
    "sysinfo": (99, 179),
    "getcwd": (79, 17),
    # Reading files, to import modules; Landlock restricts the paths.
    "open": (2, None),
    "openat": (257, 56),
    "close": (3, 57),
    "lseek": (8, 62),
    "pread64": (17, 67),
    "readv": (19, 65),
    "writev": (20, 66),
    "stat": (4, None),
    "fstat": (5, 80),
    "lstat": (6, None),
    "newfstatat": (262, 79),
    "statx": (332, 291),
    "access": (21, None),
    "faccessat": (269, 48),
    "faccessat2": (439, 439),
    "readlink": (89, None),
    "readlinkat": (267, 78),
    "getdents64": (217, 61),
    "fadvise64": (221, 223),
    "dup": (32, 23),
    # Exiting.
    "exit": (60, 93),
    "exit_group": (231, 94),
}
_ARCHITECTURES = {"x86_64": (0xC000003E, 0), "aarch64": (0xC00000B7, 1)}
_X32_BIT = 0x40000000

_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _KILL_PROCESS, _ERRNO_EPERM = 0x7FFF0000, 0x80000000, 0x00050000 | 1
_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER = 22, 2


def program() -> bytes | None:
    """Return the filter for this machine as BPF code, or None on an unknown architecture."""
    architecture = _ARCHITECTURES.get(platform.machine())
    if architecture is None:
        return None
    audit_code, column = architecture
    numbers = [entry[column] for entry in _ALLOWED.values() if entry[column] is not None]
    # A jump skips at most 255 instructions; the list is far shorter.
    body = [(_EQUAL, len(numbers) - index, 0, number) for index, number in enumerate(numbers)]
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
    ]
    return b"".join(struct.pack("=HBBI", *line) for line in lines)


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
