"""Measure the cost of the plugin in a pytest run without submissions."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from statistics import median

from benchmarks.measure import run
from benchmarks.outcome import Part, spread

_TIMES = 10


def measure(times: int = _TIMES) -> tuple[list[float], list[float]]:
    """Return the seconds of `pytest --co -q` on a single test, with and without the plugin."""
    # -E ignores variables that would keep compiled modules from being cached.
    with_plugin = [sys.executable, "-E", "-m", "pytest", "--co", "-q"]
    without = [*with_plugin, "-p", "no:chainrule"]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "test_one.py").write_text("def test_one():\n    pass\n", encoding="utf-8")
        for command in (with_plugin, without):
            run(command, folder)  # the first run also compiles
        pairs = [(run(with_plugin, folder).wall, run(without, folder).wall) for _ in range(times)]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def part(times: int) -> Part:
    """Measure and describe the result."""
    seconds, without = measure(times)
    cost = (median(seconds) - median(without)) * 1000
    lines = (
        "`pytest --co -q` on one ordinary test, alternately with and without the plugin:",
        "",
        f"- with it {spread(seconds, 3)} s, without it {spread(without, 3)} s: {cost:.0f} ms more",
    )
    return Part("The cost of the pytest plugin in an ordinary run", lines)


if __name__ == "__main__":
    sys.stdout.write("\n".join(part(_TIMES).lines) + "\n")
