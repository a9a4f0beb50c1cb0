"""Leave the host: its network, its process tree, its mounts; and end with the parent process."""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import signal
import sys
from dataclasses import dataclass

_CLONE_NEWUSER, _CLONE_NEWIPC, _CLONE_NEWPID, _CLONE_NEWNET, _CLONE_NEWNS = (
    0x10000000, 0x08000000, 0x20000000, 0x40000000, 0x00020000,
)  # fmt: skip
_NAMESPACES = (
    (_CLONE_NEWNET | _CLONE_NEWIPC | _CLONE_NEWPID | _CLONE_NEWNS, ("netns", "pidns", "mntns")),
    (_CLONE_NEWNET | _CLONE_NEWIPC | _CLONE_NEWPID, ("netns", "pidns")),
    (_CLONE_NEWNET, ("netns",)),
)
"""Flags for a single unshare call with the resulting layers, in order of preference."""
_MOUNT_SETATTR = 442
_AT_FDCWD, _AT_RECURSIVE = -100, 0x8000
# struct mount_attr: attributes to set (MOUNT_ATTR_RDONLY) and clear, propagation, userns_fd.
_READ_ONLY = (ctypes.c_uint64 * 4)(1, 0, 0, 0)
_PR_SET_PDEATHSIG = 1
_SIGKILL = 9
REFUSALS = frozenset(
    {errno.EPERM, errno.EACCES, errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP, errno.E2BIG}
)
"""The errors by which a kernel says that it does not give a layer, or not to this user."""
TRIALS = 20
"""How often a trial without an answer of the kernel is repeated."""


@dataclass(frozen=True, slots=True)
class Namespaces:
    """The namespaces that the zygote has entered.

    `processes` is a descriptor of a writable /proc, if there is one.
    """

    layers: tuple[str, ...] = ()
    processes: int | None = None


def start(parent: int) -> None:
    """Have the zygote end with its parent, of this process id, and wait for its own children.

    Raises:
        OSError: the parent has ended already.
    """
    # Whoever started the grader may ignore this signal; then the kernel would reap the workers.
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    if sys.platform.startswith("linux"):
        end_with_parent(c_library(), parent)


def enter_namespaces() -> Namespaces:
    """Leave the host's network, process tree and mounts for good.

    With a process namespace, this process forks. The parent only waits, and the child continues as
    the first process of the namespace. When the child ends, the kernel kills the whole namespace.

    With a mount namespace, all mounts become read-only. Otherwise the first read of a file in a day
    would update its access time, and the next worker could see that.
    """
    if not sys.platform.startswith("linux"):
        return Namespaces()
    libc = c_library()
    as_root = 0 if os.geteuid() == 0 else _CLONE_NEWUSER
    processes = None
    with contextlib.suppress(OSError):
        # Opened while /proc is still writable, so this descriptor stays writable.
        processes = os.open("/proc", os.O_PATH | os.O_DIRECTORY)
    layers: tuple[str, ...] = next(
        (gives for wanted, gives in _NAMESPACES if _unshare(libc, as_root | wanted)), ()
    )
    if "mntns" in layers and not _make_all_read_only(libc):
        layers = tuple(layer for layer in layers if layer != "mntns")
    if "pidns" in layers:
        child = os.fork()
        if child:
            os.closerange(3, 2**16)
            _pid, status = os.waitpid(child, 0)
            os._exit(os.waitstatus_to_exitcode(status) & 0xFF)
        libc.prctl(_PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0)
    return Namespaces(layers, processes)


def _unshare(libc: ctypes.CDLL, namespaces: int) -> bool:
    """Enter namespaces; return whether the kernel gives them.

    Raises:
        OSError: the kernel lacks memory, for example, which says nothing about the machine.
    """
    for _trial in range(TRIALS):
        if libc.unshare(namespaces) == 0:
            return True
        # A limit on the number of namespaces (ENOSPC) may be 0 for this user.
        if ctypes.get_errno() in REFUSALS | {errno.ENOSPC, errno.EUSERS}:
            return False
    raise OSError(ctypes.get_errno(), "namespaces could not be tried")


def _make_all_read_only(libc: ctypes.CDLL) -> bool:
    size = ctypes.sizeof(_READ_ONLY)
    for _trial in range(TRIALS):
        attributes = ctypes.byref(_READ_ONLY)
        if libc.syscall(_MOUNT_SETATTR, _AT_FDCWD, b"/", _AT_RECURSIVE, attributes, size) == 0:
            return True
        if ctypes.get_errno() in REFUSALS:
            return False
    raise OSError(ctypes.get_errno(), "read-only mounts could not be tried")


def end_with_parent(libc: ctypes.CDLL, parent: int) -> None:
    """Have the kernel kill this process when its parent ends.

    Raises:
        OSError: the parent, of this process id, has ended already.
    """
    libc.prctl(_PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0)
    if os.getppid() != parent:
        raise OSError("the process that started this process has ended")


def c_library() -> ctypes.CDLL:
    """Return the C library, which keeps the error of its last call."""
    return ctypes.CDLL(None, use_errno=True)
