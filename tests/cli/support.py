"""What the tests of the commands share."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from autograder.cli import main
from tests.support import write_notebook


def run(*arguments: str | Path) -> int:
    with pytest.raises(SystemExit) as left:
        main([str(argument) for argument in arguments])
    assert isinstance(left.value.code, int | None)
    return left.value.code or 0


def records_in(folder: Path) -> list[dict[str, Any]]:
    lines = (folder / "results.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


STEP = "step_by_step.ipynb"
CLASSES = {
    "canvas": {f"ada_LATE_1_901_{STEP}": "ada_1", f"bob_2_902_{STEP}": "bob_2"},
    "moodle": {
        f"Ada L_1_assignsubmission_file_/{STEP}": "Ada L_1",
        f"Bob_2_assignsubmission_file_{STEP}": "Bob_2",
    },
    "gradescope": {f"assignment_7_export/submission_{n}/work.ipynb": f"Student {n}" for n in "12"},
    "nbgrader": {f"submitted/{name}/step_by_step/{STEP}": name for name in ("ada", "bob")},
    "flat": {"ada.ipynb": "ada", "bob.ipynb": "bob"},
    "nested": {f"{name}/{STEP}": name for name in ("ada", "bob")},
    "zips": {f"{name}.zip/{STEP}": name for name in ("ada", "bob")},
}


def hand_in(root: Path, layout: str) -> Path:
    """Write a small class in one of the layouts."""
    for number, name in enumerate(CLASSES[layout]):
        outer, packed, inner = name.partition(".zip/")
        path = root / (outer + ".json" if packed else outer)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_notebook(path, [f"def linear_forward(A, W, b):\n    return {number}"])
        if packed:
            with zipfile.ZipFile(path.with_suffix(".zip"), "w") as file:
                file.write(path, inner)
            path.unlink()
        if layout == "gradescope":
            with (path.parents[1] / "submission_metadata.yml").open("a") as file:
                person = f"Student {path.parent.name[-1]}"
                file.write(f"{path.parent.name}:\n  :submitters:\n  - :name: {person}\n")
    return root
