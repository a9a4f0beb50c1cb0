"""What the plugin costs a pytest run that grades nothing."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from statistics import median

from benchmarks.measure import run

_TIMES = 10


def measure() -> tuple[float, float]:
    """Return the median seconds of `pytest --co -q` on one test, with the plugin and without it."""
    # -E: as where nothing is set, so that modules compiled once stay compiled.
    with_plugin = [sys.executable, "-E", "-m", "pytest", "--co", "-q"]
    without = [*with_plugin, "-p", "no:chainrule"]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "test_one.py").write_text("def test_one():\n    pass\n", encoding="utf-8")
        for command in (with_plugin, without):
            run(command, folder)  # the first run also compiles
        pairs = [(run(with_plugin, folder).wall, run(without, folder).wall) for _ in range(_TIMES)]
    return median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)


if __name__ == "__main__":
    sys.stdout.write("with {:.3f} s, without {:.3f} s\n".format(*measure()))
