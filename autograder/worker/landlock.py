"""Restrict a worker's file access to an allow list of readable paths, with Landlock.

The zygote can still open the paths. It builds the rule set once, and workers inherit it as a file
descriptor and enter it. The rule set forbids writing, creating, executing and removing files.
From Landlock ABI 4 on it also forbids TCP. From ABI 6 on it also forbids signals and abstract
sockets to other processes. The implementation is three raw system calls through ctypes, with the
numbers and bits of `linux/landlock.h`.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import struct
from collections.abc import Iterable

_CREATE, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION_FLAG, _RULE_PATH_BENEATH = 1, 1
_READ_FILE, _READ_DIR = 1 << 2, 1 << 3
# The number of file system rights in each ABI: 13 at first, then refer, truncate and ioctl_dev.
_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15}
_RIGHTS_NEWEST = 16
_NETWORK_RIGHTS, _SCOPES = 0b11, 0b11
_SHORTAGES = (errno.ENOMEM, errno.EMFILE, errno.ENFILE, errno.EINTR, errno.EAGAIN)


def abi(libc: ctypes.CDLL) -> int:
    """Return the kernel's Landlock ABI version, or 0 without Landlock."""
    return max(0, int(libc.syscall(_CREATE, None, ctypes.c_size_t(0), ctypes.c_uint32(1))))


def build(libc: ctypes.CDLL, readable: Iterable[str]) -> int | None:
    """Return the descriptor of a rule set for the `readable` paths, or None without Landlock.

    Raises:
        OSError: the machine has Landlock, but the rule set could not be made.
    """
    version = abi(libc)
    if version == 0:
        return None
    file_rights = (1 << _RIGHTS.get(version, _RIGHTS_NEWEST)) - 1
    attributes = struct.pack("=Q", file_rights)
    if version >= 4:
        attributes += struct.pack("=Q", _NETWORK_RIGHTS)
    if version >= 6:
        attributes += struct.pack("=Q", _SCOPES)
    ruleset = int(libc.syscall(_CREATE, attributes, ctypes.c_size_t(len(attributes)), 0))
    if ruleset < 0:
        if ctypes.get_errno() in _SHORTAGES:
            raise OSError(ctypes.get_errno(), "a rule set for Landlock could not be made")
        return None
    for path in readable:
        with contextlib.suppress(OSError):
            _allow(libc, ruleset, path)
    return ruleset


def _allow(libc: ctypes.CDLL, ruleset: int, path: str) -> None:
    descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        rights = _READ_FILE | (_READ_DIR if os.path.isdir(path) else 0)
        rule = struct.pack("=Qi", rights, descriptor)
        if libc.syscall(_ADD_RULE, ruleset, _RULE_PATH_BENEATH, rule, 0) != 0:
            raise OSError(ctypes.get_errno(), "rule refused", path)
    finally:
        os.close(descriptor)


def enter(libc: ctypes.CDLL, ruleset: int) -> None:
    """Confine this process permanently to the rule set; requires `no_new_privs`.

    Raises:
        OSError: the kernel refused.
    """
    if libc.syscall(_RESTRICT_SELF, ruleset, 0) != 0:
        raise OSError(ctypes.get_errno(), "Landlock refused")
