"""Build the classes for the benchmarks from the sample class."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from itertools import cycle, islice
from pathlib import Path

COURSE = Path(__file__).resolve().parents[1]
SAMPLE = COURSE / "examples" / "sample_class"
RIGHT = ("amara_okafor", "jonas_lindqvist", "mei_tanaka", "rafael_quintero")
# The first loops forever and would measure the time limit; the second is truncated, and no peer
# can read it.
LEFT_OUT = ("kwame_mensah", "sofia_petrova")
MIXED = 20


def sample() -> list[Path]:
    """Return the notebooks of the sample class without those in `LEFT_OUT`."""
    return [path for path in sorted(SAMPLE.glob("*.ipynb")) if path.stem not in LEFT_OUT]


def mixed() -> dict[str, Path]:
    """Return twenty submissions by student: the sample class, padded with right notebooks."""
    submissions = {path.stem: path for path in sample()}
    for name in islice(cycle(RIGHT), MIXED - len(submissions)):
        submissions[f"{name}_again"] = SAMPLE / f"{name}.ipynb"
    return submissions


def right() -> dict[str, Path]:
    """Return twenty right submissions by student: four notebooks, five times."""
    return {
        f"student{number:05}": SAMPLE / f"{name}.ipynb"
        for number, name in enumerate(islice(cycle(RIGHT), MIXED))
    }


def lay_out(submissions: dict[str, Path], folder: Path) -> Path:
    """Copy submissions into a folder, a file per student, and return the folder."""
    folder.mkdir(parents=True)
    for student, path in submissions.items():
        shutil.copyfile(path, folder / f"{student}.ipynb")
    return folder


def grow(notebooks: Sequence[Path], size: int, folder: Path) -> Path:
    """Build a class of any size from hard links to a copy of each notebook; return its folder."""
    originals, submissions = folder / "originals", folder / "class"
    originals.mkdir(parents=True)
    submissions.mkdir()
    copies = [Path(shutil.copyfile(path, originals / path.name)) for path in notebooks]
    for number, copy in enumerate(islice(cycle(copies), size)):
        os.link(copy, submissions / f"student{number:05}.ipynb")
    return submissions
