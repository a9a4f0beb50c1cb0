"""Write the lock that autograders for platforms carry: `python -m tools.lock_platforms`.

It is the part of `requirements/test.txt` that grading needs, so both name the same versions.
"""

from __future__ import annotations

from pathlib import Path

from autograder.platforms.locks import CORE, EXTRAS, LOCKED, blocks_of

TEST = Path(__file__).parents[1] / "requirements" / "test.txt"


def lock() -> str:
    """Return the text of the lock."""
    wanted = {*CORE, *(name for names in EXTRAS.values() for name in names)}
    blocks = blocks_of(TEST.read_text(encoding="utf-8"))
    return "".join(text for name, text in blocks if name in wanted)


if __name__ == "__main__":
    LOCKED.write_text(lock(), encoding="utf-8")
