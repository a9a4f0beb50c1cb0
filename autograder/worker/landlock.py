"""What a worker may read: an allow list of folders, enforced by the kernel's Landlock.

The rule set is built once by the zygote, which can still open the folders, and inherited as a file
descriptor; a worker only has to enter it. Nothing may be written, created, executed or removed
anywhere, no TCP port bound or reached, no signal or abstract socket may leave the domain (the last
two from the kernel's ABI 4 and 6 on). Three raw system calls, made through ctypes, are all there is
to it; numbers and bits are those of `linux/landlock.h`.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import struct
from collections.abc import Iterable

_CREATE, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION_FLAG, _RULE_PATH_BENEATH = 1, 1
_READ_FILE, _READ_DIR = 1 << 2, 1 << 3
# How many file system rights each ABI knows: 13 at first, then refer, truncate and ioctl_dev.
_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15}
_RIGHTS_NEWEST = 16
_NETWORK_RIGHTS, _SCOPES = 0b11, 0b11


def abi(libc: ctypes.CDLL) -> int:
    """Return the kernel's Landlock version, 0 where there is none."""
    return max(0, int(libc.syscall(_CREATE, None, ctypes.c_size_t(0), ctypes.c_uint32(1))))


def build(libc: ctypes.CDLL, readable: Iterable[str]) -> int | None:
    """Make a rule set that leaves `readable` readable; None where there is no Landlock."""
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
    """Confine this process to the rule set for good; needs `no_new_privs`.

    Raises:
        OSError: the kernel refuses.
    """
    if libc.syscall(_RESTRICT_SELF, ruleset, 0) != 0:
        raise OSError(ctypes.get_errno(), "Landlock refused")
