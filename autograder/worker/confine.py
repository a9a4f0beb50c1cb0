"""How a worker gives up its powers: prepared once in the zygote, applied after each fork.

`enter_namespaces` takes the zygote itself out of the host's network, process tree and mounts.
`prepare` finds out, by trying, which further layers this machine gives and does all that can be
done ahead (the Landlock rule set, the seccomp program, what the zygote itself can do without).
`apply` runs first in every worker and either puts every prepared layer in place or raises: a worker
never runs student code with less.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import resource
import sys
import sysconfig
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from autograder.worker import landlock, seccomp

# Packages that the workbooks use, with the folders that their wheels unpack to.
PACKAGES = (
    "numpy", "scipy", "h5py", "matplotlib", "mpl_toolkits", "contourpy", "kiwisolver", "PIL",
    "fontTools", "dateutil", "pyparsing", "packaging", "cycler", "six.py", "pillow",
)  # fmt: skip
_SYSTEM_LIBRARIES = (
    "/lib64", "/usr/lib64", "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu",
)  # fmt: skip
_DEVICES = ("/dev/null", "/dev/zero", "/dev/urandom", "/dev/random")
_CLONE_NEWUSER, _CLONE_NEWIPC, _CLONE_NEWPID, _CLONE_NEWNET, _CLONE_NEWNS = (
    0x10000000, 0x08000000, 0x20000000, 0x40000000, 0x00020000,
)  # fmt: skip
_NAMESPACES = (
    (_CLONE_NEWNET | _CLONE_NEWIPC | _CLONE_NEWPID | _CLONE_NEWNS, ("netns", "pidns", "mntns")),
    (_CLONE_NEWNET | _CLONE_NEWIPC | _CLONE_NEWPID, ("netns", "pidns")),
    (_CLONE_NEWNET, ("netns",)),
)
"""What to ask for at once, and the layers that it gives; from the most to the least."""
_MOUNT_SETATTR = 442
_AT_FDCWD, _AT_RECURSIVE = -100, 0x8000
# struct mount_attr: what to set (MOUNT_ATTR_RDONLY), to clear, propagation, a user namespace.
_READ_ONLY = (ctypes.c_uint64 * 4)(1, 0, 0, 0)
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS, _PR_CAPBSET_DROP = 1, 4, 38, 24
_CAPABILITY_VERSION_3 = 0x20080522
_LAST_CAPABILITY = 63
_LIMITS = {
    "RLIMIT_FSIZE": 0,
    "RLIMIT_CORE": 0,
    "RLIMIT_NOFILE": 32,
    "RLIMIT_MEMLOCK": 0,
    "RLIMIT_MSGQUEUE": 0,
}
_SIGKILL = 9
_NOBODY = 65534


# The header asks for this version's two sets of three words; all of them are to be empty.
_HEADER = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION_3, 0)
_NO_CAPABILITIES = (ctypes.c_uint32 * 6)()


@dataclass(frozen=True, slots=True)
class Namespaces:
    """What the zygote has left behind.

    `processes` is /proc as it was before it became read-only, None where there is none.
    """

    layers: tuple[str, ...] = ()
    processes: int | None = None


@dataclass(frozen=True, slots=True)
class Confinement:
    """What `prepare` made ready; `layers` are the names that the record shows.

    `libc` is None where this is not Linux, `address_space` what the zygote has mapped, in bytes,
    and `ceilings` are the hard limits that it was given itself.
    """

    layers: tuple[str, ...]
    libc: ctypes.CDLL | None = None
    ruleset: int | None = None
    filter: bytes | None = None
    user: int | None = None
    processes: int | None = None
    address_space: int = 0
    ceilings: dict[int, int] = field(default_factory=dict)


def enter_namespaces() -> Namespaces:
    """Leave the host's network, process tree and mounts for good.

    In a process namespace, this process forks: the parent only waits, the child goes on as the
    first process of the namespace, whose end takes every process in it along. In a mount namespace
    everything is read-only: where it is not, reading a file for the first time in a day writes that
    down beside it, where the next worker sees it.
    """
    if not sys.platform.startswith("linux"):
        return Namespaces()
    libc = _libc()
    as_root = 0 if os.geteuid() == 0 else _CLONE_NEWUSER
    processes = None
    with contextlib.suppress(OSError):
        # Opened before it becomes read-only, and therefore not.
        processes = os.open("/proc", os.O_PATH | os.O_DIRECTORY)
    layers: tuple[str, ...] = next(
        (gives for wanted, gives in _NAMESPACES if libc.unshare(as_root | wanted) == 0), ()
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


def _make_all_read_only(libc: ctypes.CDLL) -> bool:
    size = ctypes.sizeof(_READ_ONLY)
    changed: int = libc.syscall(
        _MOUNT_SETATTR, _AT_FDCWD, b"/", _AT_RECURSIVE, ctypes.byref(_READ_ONLY), size
    )
    return changed == 0


def prepare(namespaces: Namespaces) -> Confinement:
    """Make ready every layer that this machine gives; called once, in the zygote.

    What a worker gives up and the zygote has no use for is given up here, once for all workers.
    """
    ceilings = {
        number: resource.getrlimit(number)[1]
        for number in (resource.RLIMIT_AS, resource.RLIMIT_CPU, resource.RLIMIT_NPROC)
    }
    if not sys.platform.startswith("linux"):
        _limit_what_the_zygote_can_do_without()
        return Confinement(("rlimits",), ceilings=ceilings)
    libc = _libc()
    layers = ["rlimits"]
    ruleset = landlock.build(libc, readable_paths())
    if ruleset is not None and _works(partial(landlock.enter, libc, ruleset)):
        layers.append("landlock")
    else:
        ruleset = None
    instructions = seccomp.program()
    if instructions is not None and _works(partial(seccomp.install, libc, instructions)):
        layers.append("seccomp")
    else:
        instructions = None
    layers += namespaces.layers
    user = _NOBODY if os.geteuid() == 0 and _works(_read_as_nobody) else None
    if os.geteuid() != 0 or user is not None:
        layers.append("unprivileged")
    _limit_what_the_zygote_can_do_without()
    for capability in range(_LAST_CAPABILITY + 1):
        if libc.prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0) != 0:
            break
    space = _address_space()
    return Confinement(
        tuple(layers), libc, ruleset, instructions, user, namespaces.processes, space, ceilings
    )


def apply(confinement: Confinement, memory_mb: int, cpu_seconds: float) -> None:
    """Give up every power that is not needed to compute; called first in every worker.

    Raises:
        OSError: a prepared layer could not be put in place.
    """
    ceilings = confinement.ceilings
    space = confinement.address_space + memory_mb * 2**20
    _limit(resource.RLIMIT_AS, space, ceilings[resource.RLIMIT_AS])
    _limit(resource.RLIMIT_CPU, int(cpu_seconds) + 1, ceilings[resource.RLIMIT_CPU])
    _limit(resource.RLIMIT_NPROC, 0, ceilings[resource.RLIMIT_NPROC])
    libc = confinement.libc
    if libc is None:
        return
    _go_first_where_memory_runs_out(confinement.processes)
    if confinement.user is not None:
        _become(confinement.user)
    if libc.capset(ctypes.byref(_HEADER), ctypes.byref(_NO_CAPABILITIES)) != 0:
        raise OSError(ctypes.get_errno(), "the capabilities could not be given up")
    libc.prctl(_PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0)
    libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    _no_new_privileges(libc)
    if confinement.ruleset is not None:
        landlock.enter(libc, confinement.ruleset)
        os.close(confinement.ruleset)
    if confinement.filter is not None:
        seccomp.install(libc, confinement.filter)


def _works(attempt: Callable[[], None]) -> bool:
    """Try a layer in a fork, because most of them cannot be taken off again."""
    child = os.fork()
    if child == 0:
        try:
            _no_new_privileges(_libc())
            attempt()
        except BaseException:
            os._exit(1)
        os._exit(0)
    return os.waitpid(child, 0)[1] == 0


def _no_new_privileges(libc: ctypes.CDLL) -> None:
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "no_new_privs refused")


def _read_as_nobody() -> None:
    """Become nobody and read what a worker reads."""
    _become(_NOBODY)
    for module in (os, sys.modules["numpy"], sys.modules["encodings"]):
        Path(str(module.__file__)).read_bytes()


def _become(user: int) -> None:
    os.setgroups([])
    os.setresgid(user, user, user)
    os.setresuid(user, user, user)


def readable_paths() -> Iterator[str]:
    """Yield what a worker may read: the standard library, the workbooks' packages, libraries."""
    for key in ("stdlib", "platstdlib"):
        # One by one: an interpreter without a virtual environment keeps all packages in here too.
        for child in Path(sysconfig.get_path(key)).iterdir():
            if child.name not in ("site-packages", "dist-packages"):
                yield str(child)
    for folder in map(Path, sys.path):
        for name in PACKAGES:
            yield from (
                str(path) for path in (folder / name, folder / f"{name}.libs") if path.exists()
            )
    yield str(Path(sys.base_exec_prefix) / "lib" / str(sysconfig.get_config_var("LDLIBRARY")))
    yield from _SYSTEM_LIBRARIES
    yield from _DEVICES


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _limit_what_the_zygote_can_do_without() -> None:
    for name, value in _LIMITS.items():
        number = getattr(resource, name, None)  # systems differ in what they know
        if number is not None:
            _limit(number, value, resource.getrlimit(number)[1])


def _limit(number: int, value: int, ceiling: int) -> None:
    """Set a limit for good, which may be no higher than the one that this process was given."""
    value = value if ceiling == resource.RLIM_INFINITY else min(value, ceiling)
    # macOS refuses some of these; a missing limit there is named in docs/sandbox.md.
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(number, (value, value))


def _address_space() -> int:
    """Return how many bytes of address space this process has mapped by now (0 where unknown)."""
    try:
        with open("/proc/self/statm") as file:
            return int(file.read().split()[0]) * resource.getpagesize()
    except OSError:
        return 0


def _go_first_where_memory_runs_out(processes: int | None) -> None:
    if processes is None:
        return
    with contextlib.suppress(OSError):
        descriptor = os.open("self/oom_score_adj", os.O_WRONLY, dir_fd=processes)
        os.write(descriptor, b"1000")
        os.close(descriptor)
    os.close(processes)
