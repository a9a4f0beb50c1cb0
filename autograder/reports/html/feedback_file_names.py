"""File names for students' pages: safe on every system, whatever a student is called."""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Iterable

_ALSO_KEPT = " -_.()"
_LONGEST = 120
# Names that some systems keep for devices, whatever follows the first dot.
_KEPT_FOR_DEVICES = {"con", "prn", "aux", "nul"} | {
    f"{kind}{number}" for kind in ("com", "lpt") for number in range(10)
}


def feedback_names(students: Iterable[str]) -> dict[str, str]:
    """Return the file name of each student's page.

    It is `<student>.html` where that is a safe name. Where characters had to be replaced, or where
    two students' names differ only in case or in how accents are written, `~` and a hash of the
    student's name follow; `~` itself is replaced, so no name can pass for another's.
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
    name = "".join(character if _is_kept(character) else "_" for character in student)
    if name.startswith((".", " ")):
        name = f"_{name[1:]}"
    if name.split(".")[0].strip().lower() in _KEPT_FOR_DEVICES:
        name = f"_{name}"
    # File systems count bytes.
    return name.encode()[:_LONGEST].decode(errors="ignore") or "_"


def _is_kept(character: str) -> bool:
    # Letters, the marks that belong to them, and digits.
    return character in _ALSO_KEPT or unicodedata.category(character)[0] in "LMN"


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())


def _hash(student: str) -> str:
    return hashlib.sha256(student.encode(errors="surrogatepass")).hexdigest()[:12]
