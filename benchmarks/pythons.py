"""Grade with other versions of Python, in turn with this one.

Each version that is installed as `python3.X` gets an environment with the wheel and the versions of
the lock. It needs the package index.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks import install
from benchmarks.classes import COURSE, SAMPLE, grow, right
from benchmarks.measure import Command, Run, run_in_turn
from benchmarks.outcome import Part, spread, table

_VERSIONS = ("3.11", "3.12", "3.13", "3.14")
_SMALL = 20
_ASKS = "import numpy, platform; print(platform.python_version(), numpy.__version__)"
_NOTEBOOK = SAMPLE / "jonas_lindqvist.ipynb"


@dataclass(slots=True)
class _Figures:
    """The measurements of a version, one for each round.

    Attributes:
        each_more: milliseconds of CPU time of a further right submission.
        wall: seconds of `chainrule check`.
        cpu: its seconds of CPU time, of all processes.
    """

    each_more: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)


def measure(rounds: int, more: int) -> Part:
    """Measure a check and the cost of `more` additional right submissions, on a single core."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        wheel, lock = install.wheel(folder), install.constraints(folder, "core")
        environments = {}
        for version, python in _installed().items():
            environments[version] = folder / version
            install.install(folder / version, [str(wheel)], lock, python)
        sizes = (_SMALL, _SMALL + more)
        made = [grow(list(right().values()), size, folder / f"{size}") for size in sizes]
        found = {version: _Figures() for version in environments}
        for _round in range(rounds):
            for version, environment in environments.items():
                _measure(environment, made, more, found[version])
        versions = {each: _versions(environments[each]) for each in environments}
    return Part("Versions of Python", tuple(_lines(found, versions, more)))


def _installed() -> dict[str, Path]:
    """Return the interpreters of this machine by version; a shim without a version does not run."""
    found = {}
    for version in _VERSIONS:
        python = shutil.which(f"python{version}")
        if python and subprocess.run([python, "-c", ""], capture_output=True).returncode == 0:
            found[version] = Path(python)
    return found or {f"3.{sys.version_info.minor}": Path(sys.executable)}


def _versions(environment: Path) -> list[str]:
    command = [str(environment / "bin" / "python"), "-c", _ASKS]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()


def _measure(environment: Path, made: list[Path], more: int, figures: _Figures) -> None:
    few, many = (_run(environment, "grade", str(each), "--jobs", "1") for each in made)
    figures.each_more.append((many.cpu - few.cpu) / more * 1000)
    check = _run(environment, "check", str(_NOTEBOOK), cores=None)
    figures.wall.append(check.wall)
    figures.cpu.append(check.cpu)


def _run(environment: Path, *arguments: str, cores: int | None = 1) -> Run:
    with tempfile.TemporaryDirectory() as folder:
        program = str(environment / "bin" / "chainrule")
        command = (program, *arguments, "--course", str(COURSE))
        # Else the modules of the course would be compiled in every run.
        kept = {"PYTHONDONTWRITEBYTECODE": ""}
        run = run_in_turn([Command(command, Path(folder), kept)], cores=cores)
    if run.statuses not in ((0,), (1,)):
        raise RuntimeError(f"chainrule {arguments[0]} exited with status {run.statuses[0]}")
    return run


def _lines(found: dict[str, _Figures], versions: dict[str, list[str]], more: int) -> Iterator[str]:
    yield "The wheel in an environment of each version, in turn. A further right submission is"
    yield f"one of {more} on one core. A check is on all cores."
    missing = [version for version in _VERSIONS if version not in found]
    if missing:
        yield f"Not on this machine: {', '.join(missing)}."
    yield ""
    heads = (
        "Python", "NumPy", "each further right submission, CPU ms", "check, wall s", "check, CPU s"
    )  # fmt: skip
    rows = [
        (
            *versions[version],
            spread(each.each_more, 1),
            spread(each.wall),
            spread(each.cpu),
        )
        for version, each in found.items()
    ]
    yield from table(heads, rows)
