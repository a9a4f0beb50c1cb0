"""Confine workers: prepare the layers once in the zygote, apply them after each fork.

`host.enter_namespaces` moves the zygote itself out of the host's network, process tree and mounts.
`prepare` tries the other layers to see if this machine supports them. It also does all work that
is possible before the fork: the Landlock rule set, the seccomp program and the zygote's own limits.
`apply` runs first in every worker. It puts every prepared layer in place or raises, so a worker
never runs student code with less confinement.

Only an answer of the kernel counts as a refusal of a layer. A trial that ends otherwise (killed,
out of memory) is repeated; without an answer there is no zygote.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import resource
import sys
import sysconfig
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from autograder.worker import landlock, seccomp
from autograder.worker.host import REFUSALS, TRIALS, Namespaces, c_library, end_with_parent
from autograder.worker.packages import folders

_SYSTEM_LIBRARIES = (
    "/lib64", "/usr/lib64", "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu",
)  # fmt: skip
_DEVICES = ("/dev/null", "/dev/zero", "/dev/urandom", "/dev/random")
_PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS, _PR_CAPBSET_DROP = 4, 38, 24
_CAPABILITY_VERSION_3 = 0x20080522
_LAST_CAPABILITY = 63
_LIMITS = {
    "RLIMIT_FSIZE": 0,
    "RLIMIT_CORE": 0,
    "RLIMIT_NOFILE": 32,
    "RLIMIT_MEMLOCK": 0,
    "RLIMIT_MSGQUEUE": 0,
}
_NOBODY = 65534
_WORKS, _REFUSED, _UNKNOWN = 0, 1, 2


# Version 3 takes two sets of three 32-bit words; zeros leave no capability.
_HEADER = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION_3, 0)
_NO_CAPABILITIES = (ctypes.c_uint32 * 6)()


@dataclass(frozen=True, slots=True)
class Confinement:
    """The layers prepared for each worker.

    Attributes:
        layers: the names of the layers, as shown in the result record.
        libc: the C library on Linux.
        ruleset: the descriptor of the Landlock rule set, if supported.
        filter: the seccomp program, if supported.
        user: the user and group ID for workers, if they must change.
        processes: a descriptor of a writable /proc, if there is one.
        address_space: the address space mapped by the zygote, in bytes.
        ceilings: the zygote's own hard limits, by resource number.
    """

    layers: tuple[str, ...]
    libc: ctypes.CDLL | None = None
    ruleset: int | None = None
    filter: bytes | None = None
    user: int | None = None
    processes: int | None = None
    address_space: int = 0
    ceilings: dict[int, int] = field(default_factory=dict)


def for_packages(confinement: Confinement, packages: Iterable[str]) -> Confinement:
    """Return the confinement of workers that may load other packages; called in the zygote.

    Raises:
        OSError: the machine has Landlock, but the rule set could not be made.
    """
    if confinement.libc is None or confinement.ruleset is None:
        return confinement
    ruleset = landlock.build(confinement.libc, readable_paths(packages))
    if ruleset is None:
        raise OSError("the rule set for other packages could not be made")
    return replace(confinement, ruleset=ruleset)


def prepare(namespaces: Namespaces) -> Confinement:
    """Prepare every layer that this machine supports, for workers that may load NumPy alone.

    It is called once, in the zygote. `for_packages` allows more packages.

    The common limits and an empty capability bounding set suit the zygote too, so they are set here
    once for all workers.
    """
    ceilings = {
        number: resource.getrlimit(number)[1]
        for number in (resource.RLIMIT_AS, resource.RLIMIT_CPU, resource.RLIMIT_NPROC)
    }
    if not sys.platform.startswith("linux"):
        _apply_common_limits()
        return Confinement(("rlimits",), ceilings=ceilings)
    libc = c_library()
    layers = ["rlimits"]
    ruleset = landlock.build(libc, readable_paths(()))
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
    _apply_common_limits()
    for capability in range(_LAST_CAPABILITY + 1):
        if libc.prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0) != 0:
            break
    space = _address_space()
    return Confinement(
        tuple(layers), libc, ruleset, instructions, user, namespaces.processes, space, ceilings
    )


def with_this_space(confinement: Confinement) -> Confinement:
    """Return a confinement whose limit of memory counts from what the zygote uses now."""
    return replace(confinement, address_space=_address_space())


def apply(confinement: Confinement, memory_mb: int, cpu_seconds: float, parent: int) -> None:
    """Drop all privileges that computing does not need; called first in every worker.

    Args:
        confinement: the prepared layers.
        memory_mb: the memory beyond that of the zygote.
        cpu_seconds: the CPU time.
        parent: the process id of the zygote.

    Raises:
        OSError: a prepared layer could not be put in place, or the zygote has ended.
    """
    ceilings = confinement.ceilings
    space = confinement.address_space + memory_mb * 2**20
    _limit(resource.RLIMIT_AS, space, ceilings[resource.RLIMIT_AS])
    _limit(resource.RLIMIT_CPU, int(cpu_seconds) + 1, ceilings[resource.RLIMIT_CPU], more=1)
    _limit(resource.RLIMIT_NPROC, 0, ceilings[resource.RLIMIT_NPROC])
    libc = confinement.libc
    if libc is None:
        return
    _be_first_for_the_oom_killer(confinement.processes)
    if confinement.user is not None:
        _become(confinement.user)
    if libc.capset(ctypes.byref(_HEADER), ctypes.byref(_NO_CAPABILITIES)) != 0:
        raise OSError(ctypes.get_errno(), "capabilities could not be dropped")
    end_with_parent(libc, parent)
    libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    _no_new_privileges(libc)
    if confinement.ruleset is not None:
        landlock.enter(libc, confinement.ruleset)
        os.close(confinement.ruleset)
    if confinement.filter is not None:
        seccomp.install(libc, confinement.filter)


def seal(confinement: Confinement) -> None:
    """Close the file system to this worker for good; called before any student code runs.

    Raises:
        OSError: the kernel refused.
    """
    if confinement.libc is not None and confinement.filter is not None:
        seccomp.install(confinement.libc, seccomp.SEALING)


def _works(attempt: Callable[[], None]) -> bool:
    """Tell whether a layer works, by a trial in a fork: most layers cannot be undone.

    Raises:
        OSError: no trial was answered by the kernel, because each was killed or lacked memory.
    """
    for _trial in range(TRIALS):
        child = os.fork()
        if child == 0:
            answer = _UNKNOWN
            try:
                _no_new_privileges(c_library())
                attempt()
                answer = _WORKS
            except OSError as error:
                answer = _REFUSED if error.errno in REFUSALS else _UNKNOWN
            finally:
                os._exit(answer)
        _pid, status = os.waitpid(child, 0)
        if os.WIFEXITED(status) and os.WEXITSTATUS(status) in (_WORKS, _REFUSED):
            return os.WEXITSTATUS(status) == _WORKS
    raise OSError("a layer of confinement could not be tried: every trial process was lost")


def _no_new_privileges(libc: ctypes.CDLL) -> None:
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "no_new_privs refused")


def _read_as_nobody() -> None:
    """Switch to the worker's user and read some of its files, as a trial."""
    _become(_NOBODY)
    for module in (os, sys.modules["numpy"], sys.modules["encodings"]):
        Path(str(module.__file__)).read_bytes()


def _become(user: int) -> None:
    os.setgroups([])
    os.setresgid(user, user, user)
    os.setresuid(user, user, user)


def readable_paths(packages: Iterable[str]) -> Iterator[str]:
    """Yield the paths readable in a worker: standard library, packages, libraries, devices."""
    names = folders(packages)
    for key in ("stdlib", "platstdlib"):
        # List the children, because outside a virtual environment all packages are in here too.
        for child in Path(sysconfig.get_path(key)).iterdir():
            if child.name not in ("site-packages", "dist-packages"):
                yield str(child)
    for folder in map(Path, sys.path):
        for name in names:
            yield from (
                str(path) for path in (folder / name, folder / f"{name}.libs") if path.exists()
            )
    yield str(Path(sys.base_exec_prefix) / "lib" / str(sysconfig.get_config_var("LDLIBRARY")))
    yield from _SYSTEM_LIBRARIES
    yield from _DEVICES


def _apply_common_limits() -> None:
    for name, value in _LIMITS.items():
        number = getattr(resource, name, None)  # not every system has every limit
        if number is not None:
            _limit(number, value, resource.getrlimit(number)[1])


def _limit(number: int, value: int, ceiling: int, more: int = 0) -> None:
    """Set the soft limit to `value` and the hard limit to `more` above, at most to `ceiling`.

    At its soft limit of CPU time a process gets a signal that says so, at its hard limit SIGKILL.
    """
    soft, hard = (
        wanted if ceiling == resource.RLIM_INFINITY else min(wanted, ceiling)
        for wanted in (value, value + more)
    )
    # macOS refuses some limits (see docs/sandbox.md).
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(number, (soft, hard))


def _address_space() -> int:
    """Return the current address space of this process in bytes, or 0 if unknown."""
    try:
        with open("/proc/self/statm") as file:
            return int(file.read().split()[0]) * resource.getpagesize()
    except OSError:
        return 0


def _be_first_for_the_oom_killer(processes: int | None) -> None:
    if processes is None:
        return
    with contextlib.suppress(OSError):
        descriptor = os.open("self/oom_score_adj", os.O_WRONLY, dir_fd=processes)
        os.write(descriptor, b"1000")
        os.close(descriptor)
    os.close(processes)
