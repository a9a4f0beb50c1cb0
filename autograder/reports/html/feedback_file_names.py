"""File names of the students' pages: safe on every system, for any student name."""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Iterable

_SAFE_SIGNS = " -_.()"
_MAX_BYTES = 120
# Windows reserves these names for devices, with any extension.
_DEVICE_NAMES = {"con", "prn", "aux", "nul"} | {
    f"{kind}{number}" for kind in ("com", "lpt") for number in range(10)
}


def feedback_names(students: Iterable[str]) -> dict[str, str]:
    """Return the file name of each student's page.

    A safe name gives `<student>.html`. `~` and a hash of the name are added in two cases: unsafe
    characters were replaced, or two names differ only in case or in how accents are encoded. `~`
    itself is unsafe, so no name can imitate another student's file name.

    >>> feedback_names(["ada", "bo/b"])
    {'ada': 'ada.html', 'bo/b': 'bo_b~5fe734e95eaa.html'}
    """
    plain = {student: _plain(student) for student in students}
    takers = Counter(_folded(name) for name in plain.values())
    return {
        student: f"{name}.html"
        if name == student and takers[_folded(name)] == 1
        else f"{name}~{_hash(student)}.html"
        for student, name in plain.items()
    }


def _plain(student: str) -> str:
    name = "".join(character if _is_safe(character) else "_" for character in student)
    if name.startswith((".", " ")):
        name = f"_{name[1:]}"
    if name.split(".")[0].strip().lower() in _DEVICE_NAMES:
        name = f"_{name}"
    # File systems limit bytes, not characters.
    return name.encode()[:_MAX_BYTES].decode(errors="ignore") or "_"


def _is_safe(character: str) -> bool:
    # Letters, combining marks and numbers.
    return character in _SAFE_SIGNS or unicodedata.category(character)[0] in "LMN"


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())


def _hash(student: str) -> str:
    return hashlib.sha256(student.encode(errors="surrogatepass")).hexdigest()[:12]
