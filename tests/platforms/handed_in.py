"""What the tests of the platforms hand in, and the schemas of what the platforms read."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from tests.conftest import COURSE, SUBMISSIONS

# The behaviour, the file, and the score with all cases.
HANDED_IN: dict[str, tuple[Path | bytes, float]] = {
    "right": (SUBMISSIONS / "solves_everything.ipynb", 100),
    "wrong": (COURSE / "examples" / "sample_class" / "leila_haddad.ipynb", 90),
    "hanging": (SUBMISSIONS / "loops_for_ever.ipynb", 90),
    "crashing": (SUBMISSIONS / "crashes_the_interpreter.ipynb", 90),
    "unreadable": (b"not a notebook", 0),
}
RUNNER = {
    "CLASSROOM": "deep-learning",
    "ASSIGNMENT": "lab-4",
    "SUBMISSION_TAG": "submit/2026-06-01T14-32-05Z-a1b2c3d",
    "COMMIT_URL": "a commit",
    "RELEASE_URL": "a release",
    "OWNER": "ada",
}


def hand_in(folder: Path, kind: str) -> Path:
    """Write a submission under a name of the student's own."""
    content, _score = HANDED_IN[kind]
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "my lab (1).ipynb"
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        shutil.copy(content, path)
    return path


def autograder_root(folder: Path, kind: str) -> Path:
    """Lay out Gradescope's folders with a submission and its metadata."""
    for name in ("source", "results", "submission"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    hand_in(folder / "submission", kind)
    users = [{"id": 7, "name": "Ada L", "email": "a@example.edu"}]
    metadata = {"id": 1, "created_at": "2026-06-01T14:32:05Z", "users": users}
    (folder / "submission_metadata.json").write_text(json.dumps(metadata), encoding="utf-8")
    return folder


def read(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return content
