"""How a worker gives up its powers: prepared once in the zygote, applied after each fork.

`prepare` finds out which layers this machine gives and does all that can be done ahead (the network
namespace, the Landlock rule set, the seccomp program). `apply` runs first in every worker and
either puts every prepared layer in place or raises: a worker never runs student code with less.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import resource
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from autograder.worker import landlock, seccomp

# Packages that the workbooks use, with the folders that their wheels unpack to.
_PACKAGES = (
    "numpy", "scipy", "h5py", "matplotlib", "mpl_toolkits", "contourpy", "kiwisolver", "PIL",
    "fontTools", "dateutil", "pyparsing", "packaging", "cycler", "six.py", "pillow",
)  # fmt: skip
_SYSTEM_LIBRARIES = (
    "/lib64", "/usr/lib64", "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu",
)  # fmt: skip
_DEVICES = ("/dev/null", "/dev/zero", "/dev/urandom", "/dev/random")
_CLONE_NEWUSER, _CLONE_NEWNET = 0x10000000, 0x40000000
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS, _PR_CAPBSET_DROP = 1, 4, 38, 24
_CAPABILITY_VERSION_3 = 0x20080522
_LAST_CAPABILITY = 63
_SIGKILL = 9


@dataclass(frozen=True, slots=True)
class Confinement:
    """What `prepare` made ready; `layers` are the names that the record shows."""

    layers: tuple[str, ...]
    ruleset: int | None
    filter: bytes | None
    linux: bool


def prepare() -> Confinement:
    """Make ready every layer that this machine gives; called once, in the zygote."""
    if not sys.platform.startswith("linux"):
        return Confinement(("rlimits",), None, None, linux=False)
    libc = _libc()
    libc.prctl(_PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0)
    ruleset = landlock.build(libc, readable_paths())
    instructions = seccomp.program()
    layers = ["rlimits"]
    if ruleset is not None:
        layers.append("landlock")
    if instructions is not None:
        layers.append("seccomp")
    if _leave_network(libc):
        layers.append("netns")
    return Confinement(tuple(layers), ruleset, instructions, linux=True)


def apply(confinement: Confinement, memory_mb: int, cpu_seconds: float) -> None:
    """Give up every power that is not needed to compute; called first in every worker.

    Raises:
        OSError: a prepared layer could not be put in place.
    """
    _limit(memory_mb, cpu_seconds)
    if not confinement.linux:
        return
    libc = _libc()
    libc.prctl(_PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0)
    libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "no_new_privs refused")
    _drop_capabilities(libc)
    if confinement.ruleset is not None:
        landlock.enter(libc, confinement.ruleset)
        os.close(confinement.ruleset)
    if confinement.filter is not None:
        seccomp.install(libc, confinement.filter)


def readable_paths() -> Iterator[str]:
    """Yield what a worker may read: the standard library, the workbooks' packages, libraries."""
    for key in ("stdlib", "platstdlib"):
        # One by one: an interpreter without a virtual environment keeps all packages in here too.
        for child in Path(sysconfig.get_path(key)).iterdir():
            if child.name not in ("site-packages", "dist-packages"):
                yield str(child)
    for folder in map(Path, sys.path):
        for name in _PACKAGES:
            yield from (
                str(path) for path in (folder / name, folder / f"{name}.libs") if path.exists()
            )
    yield str(Path(sys.base_exec_prefix) / "lib" / str(sysconfig.get_config_var("LDLIBRARY")))
    yield from _SYSTEM_LIBRARIES
    yield from _DEVICES


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _leave_network(libc: ctypes.CDLL) -> bool:
    """Enter a network namespace without interfaces, through a user namespace if we are not root."""
    if libc.unshare(_CLONE_NEWNET) == 0:
        return True
    return bool(libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET) == 0)


def _limit(memory_mb: int, cpu_seconds: float) -> None:
    used = _address_space()
    limits = {
        "RLIMIT_AS": used + memory_mb * 2**20,
        "RLIMIT_CPU": int(cpu_seconds) + 1,
        "RLIMIT_FSIZE": 0,
        "RLIMIT_CORE": 0,
        "RLIMIT_NOFILE": 32,
        "RLIMIT_MEMLOCK": 0,
        "RLIMIT_MSGQUEUE": 0,
    }
    for name, value in limits.items():
        number = getattr(resource, name, None)
        if number is None:
            continue
        _, hard = resource.getrlimit(number)
        value = value if hard == resource.RLIM_INFINITY else min(value, hard)
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


def _drop_capabilities(libc: ctypes.CDLL) -> None:
    for capability in range(_LAST_CAPABILITY + 1):
        if libc.prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0) != 0:
            break
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION_3, 0)
    nothing = (ctypes.c_uint32 * 6)()
    if libc.capset(ctypes.byref(header), ctypes.byref(nothing)) != 0:
        raise OSError(ctypes.get_errno(), "the capabilities could not be given up")
