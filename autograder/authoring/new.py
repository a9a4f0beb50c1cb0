"""Start an assignment: a complete file that works, to be changed piece by piece."""

from __future__ import annotations

import keyword
import re
from pathlib import Path

from autograder.errors import UsageError

SAMPLES = Path(__file__).with_name("samples")


def samples() -> list[str]:
    """Return the names of the samples.

    >>> samples()
    ['class', 'kmeans', 'pandas', 'strings']
    """
    return sorted(path.stem for path in SAMPLES.glob("*.py"))


def start(course: Path, name: str, sample: str) -> Path:
    """Write `source/<name>/<name>.py` from a sample and return its path.

    Args:
        course: the course folder; it may be empty.
        name: the id of the assignment.
        sample: the name of a sample.

    Raises:
        UsageError: the name is not a valid id, or such an assignment exists.
    """
    if not re.fullmatch(r"[A-Za-z]\w*", name) or keyword.iskeyword(name):
        raise UsageError(f"{name!r} cannot be an id: an id has letters, digits and _ only")
    path = course / "source" / name / f"{name}.py"
    for taken in (path, path.with_suffix(".ipynb"), course / "assignments" / name):
        if taken.exists():
            raise UsageError(f"there is an assignment {name} already: {taken}")
    text = (SAMPLES / f"{sample}.py").read_text(encoding="utf-8")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text.replace(f'# id = "{sample}"', f'# id = "{name}"'), encoding="utf-8")
    return path
