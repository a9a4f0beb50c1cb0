"""Parse the file names of learning platforms. Pure: names in, names out.

The platform writes the start of a name, the student chose the rest. Names are therefore parsed from
the start, and a student cannot change a file's owner by renaming the file.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePosixPath

_CANVAS = re.compile(
    r"(?:(?P<anonymous_late>LATE_)?(?P<anonymous>anon_[a-zA-Z0-9]+)"
    r"|(?P<name>.+?)_(?P<late>LATE_)?(?P<user>\d+))"
    r"_(?:(?P<attachment>\d+)_(?P<work>.+)|(?P<entry>(?:text|link)\.html))",
    re.DOTALL,
)
_MOODLE = re.compile(
    r"(?P<name>.+?)_(?P<user>\d+)_assignsubmission_[a-z]+(?:_(?P<work>.*)|(?P<entry>\.html))?",
    re.DOTALL,
)
_GRADESCOPE = re.compile(r"submission_(?P<number>\d{1,18})")
_ATTEMPT = re.compile(r"(?P<base>.+)-(?P<number>\d{1,3})(?P<suffix>\.[^.]*)?", re.DOTALL)

_NOTEBOOK = re.compile(r"(?P<stem>.+?)\.ipynb.*", re.DOTALL | re.IGNORECASE)
_COPY = re.compile(
    r"^(?:copy|kopie|copi[ae]) (?:of|von|de|di) "
    r"| ?\(\d{1,3}\)$|[-_ ]+(?:copy|kopie)[-_ ]?\d{0,3}$",
    re.IGNORECASE,
)
EQUAL = 2
"""The rank of a file whose name is that of a notebook."""

METADATA = "submission_metadata.yml"
"""Gradescope's list of who handed in each submission, stored beside the submissions."""

MAX_CHARACTERS, MAX_ENCODED = 120, 200
"""Maximum length of a student's name in characters, and in UTF-8 bytes: file names contain it."""
_MARK = 8

_QUIET = frozenset(
    {
        "__MACOSX",
        "__pycache__",
        "Thumbs.db",
        "desktop.ini",
        "gradebook.db",
        "nbgrader_config.py",
        "timestamp.txt",
        METADATA,
    }
)


@dataclass(frozen=True, slots=True)
class Owner:
    """The parts of a file name that a platform wrote.

    `work` is equal for attempts at the same work. `key` differs for every file that was handed in.
    `file` is the student's own name for the file, empty where the name is a folder's. `when` tells
    a person which attempt it is. A `receipt` is a file that the platform itself wrote. `name` and
    `user` are the student's in the platform; `submitted_at` is a local time in ISO 8601. `late` is
    None on platforms that mark nothing.
    """

    student: str
    work: str = ""
    attempt: int = 0
    late: bool | None = None
    key: str = ""
    file: str = ""
    when: str = ""
    receipt: bool = False
    name: str = ""
    user: str = ""
    submitted_at: str = ""


def canvas(name: str) -> Owner | None:
    """Parse `lastfirst_LATE_12345_67890_file-1.ipynb`: name, user, attachment, file, attempt.

    In a download without names, `anon_` and an identifier stand for the name and the user. A text
    or a web address that was entered instead of a file is `lastfirst_12345_text.html` or
    `lastfirst_12345_link.html`.

    >>> owner = canvas("lovelaceada_LATE_12345_67890_step-1.ipynb")
    >>> owner.student, owner.work, owner.attempt, owner.late
    ('lovelaceada_12345', 'step.ipynb', 1, True)
    """
    match = _CANVAS.fullmatch(name)
    if match is None:
        return None
    student = match["anonymous"] or f"{match['name']}_{match['user']}"
    late = (match["late"] or match["anonymous_late"]) is not None
    if match["entry"]:
        work, attempt, key = match["entry"], 0, name
    else:
        work, attempt = split_attempt(match["work"])
        key = match["attachment"]
    user = match["user"] or match["anonymous"]
    person = match["name"] or ""
    return Owner(student, work, attempt, late, key, work, name, name=person, user=user)


def moodle(name: str) -> Owner | None:
    """Parse `Full Name_12345_assignsubmission_file_`: a folder's name or the start of a file's.

    The last word names the plugin of Moodle: `file`, `onlinetext` or another.
    """
    match = _MOODLE.fullmatch(name)
    if match is None:
        return None
    work, attempt = split_attempt(match["work"] or "")
    student = f"{match['name']}_{match['user']}"
    person, user = match["name"], match["user"]
    return Owner(student, work, attempt, key=name, file=work, when=name, name=person, user=user)


def gradescope(name: str) -> Owner | None:
    """Parse `submission_123456`; a higher number was handed in later."""
    match = _GRADESCOPE.fullmatch(name)
    if match is None:
        return None
    return Owner(name, attempt=int(match["number"]), key=name, when=name)


def split_attempt(name: str) -> tuple[str, int]:
    """Split a file name into its base name and the attempt number, 0 if it has no number.

    >>> split_attempt("step-2.ipynb")
    ('step.ipynb', 2)
    >>> split_attempt("step.ipynb")
    ('step.ipynb', 0)
    """
    match = _ATTEMPT.fullmatch(name)
    if match is None:
        return name, 0
    return match["base"] + (match["suffix"] or ""), int(match["number"])


def printable_name(name: str, room: int = 0) -> str:
    """Return a student's name in a form that can be displayed and used in a file name.

    Letters with accents get their composed form (NFC), so that equal names look equal and are
    equal. Control characters and lone surrogates become U+FFFD. A name that is too long is
    truncated and ends in a short hash of the full name.

    Args:
        name: any text.
        room: characters and bytes to leave free for a suffix.

    >>> printable_name("Ada Lovelace")
    'Ada Lovelace'
    >>> len(printable_name("x" * 500))
    120
    """
    shown = composed(
        "".join("\ufffd" if unicodedata.category(c) in ("Cc", "Cs") else c for c in name)
    )
    characters, encoded = MAX_CHARACTERS - room, MAX_ENCODED - room
    if len(shown) <= characters and len(shown.encode()) <= encoded:
        return shown
    mark = "~" + hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:_MARK]
    short = shown[: characters - len(mark)].encode()[: encoded - len(mark)]
    return short.decode("utf-8", "ignore") + mark


def composed(name: str) -> str:
    """Return a name in Unicode's composed form; macOS writes names in the decomposed form.

    >>> composed("Zoe\u0308") == "Zo\u00eb"
    True
    """
    return unicodedata.normalize("NFC", name)


def is_quiet(name: str) -> bool:
    """Whether a file or folder of this name is skipped without a message."""
    return name.startswith(".") or name in _QUIET


def named_assignment(name: str, notebooks: Mapping[str, str]) -> tuple[int, str | None]:
    """Match a file name with the names of the known notebooks.

    Args:
        name: the file's name; an attempt number in it is ignored.
        notebooks: a map of each known notebook's name to its assignment.

    Returns:
        A rank and the assignment: 2 for an equal name, 1 if `name` contains a notebook's name,
        otherwise 0 and None. Case, spaces and hyphens do not matter.

    >>> notebooks = {"step_by_step.ipynb": "step_by_step"}
    >>> named_assignment("Step by Step-2.ipynb", notebooks)
    (2, 'step_by_step')
    >>> named_assignment("ada_step_by_step.ipynb", notebooks)
    (1, 'step_by_step')
    >>> named_assignment("notes.ipynb", notebooks)
    (0, None)
    """
    stem = _normal(split_attempt(file_stem(name))[0])
    stems = sorted(
        ((_normal(file_stem(other)), notebooks[other]) for other in notebooks), key=_longest_first
    )
    for other, assignment in stems:
        if stem == other:
            return EQUAL, assignment
    return next(((1, owner) for other, owner in stems if other and other in stem), (0, None))


def is_copy_of_notebook(name: str, notebooks: Mapping[str, str]) -> bool:
    """Whether a file has the name of a known notebook, or of a copy that a program made of it.

    >>> is_copy_of_notebook("Copy of step-Copy1 (2).ipynb", {"step.ipynb": "step"})
    True
    >>> is_copy_of_notebook("ada_step.ipynb", {"step.ipynb": "step"})
    False
    """
    stem = file_stem(name)
    while (shorter := _COPY.sub("", stem)) != stem and shorter:
        stem = shorter
    return named_assignment(stem + ".ipynb", notebooks)[0] == EQUAL


def file_stem(name: str) -> str:
    """Return a file's name up to its extension; all that follows `.ipynb` counts as extension.

    >>> file_stem("step.v2.ipynb (1).txt"), file_stem("report.pdf")
    ('step.v2', 'report')
    """
    match = _NOTEBOOK.fullmatch(name)
    return match["stem"] if match else PurePosixPath(name).stem


def _longest_first(entry: tuple[str, str]) -> tuple[int, str]:
    return -len(entry[0]), entry[0]


@lru_cache(maxsize=4096)
def _normal(name: str) -> str:
    return re.sub(r"[\s\-]+", "_", composed(name).lower())
