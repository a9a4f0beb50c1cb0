"""Whose a file is, told from its name as learning platforms write names. Pure: names in, names out.

The first part of such a name is the platform's, the rest is the student's own; so a name is read
from its beginning, and nothing that a student calls a file changes whose it is.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePosixPath

_CANVAS = re.compile(
    r"(?P<name>.+?)_(?P<late>LATE_)?(?P<user>\d+)_(?P<attachment>\d+)_(?P<work>.+)", re.DOTALL
)
_MOODLE = re.compile(
    r"(?P<name>.+?)_(?P<user>\d+)_assignsubmission_(?:file|onlinetext)(?:_(?P<work>.*))?", re.DOTALL
)
_GRADESCOPE = re.compile(r"submission_(?P<number>\d{1,18})")
_ATTEMPT = re.compile(r"(?P<base>.+)-(?P<number>\d{1,3})(?P<suffix>\.[^.]*)?", re.DOTALL)

METADATA = "submission_metadata.yml"
"""What Gradescope puts beside the submissions: who handed in which."""
_TOP = re.compile(r"(submission_\d{1,18}):\s*")
_FIELD = re.compile(r"(?:  )?(?:- |  ):(name|sid|email): *(.*)")
_MAX_NAME = 200

MAX_CHARACTERS, MAX_ENCODED = 120, 200
"""The longest name of a student: in characters, and in bytes as UTF-8 (files are called so)."""
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
    """What a platform's name tells.

    `work` is what the student called the file, without the number of an attempt; `key` is different
    for every file that was handed in.
    """

    student: str
    work: str = ""
    attempt: int = 0
    late: bool = False
    key: str = ""


def canvas(name: str) -> Owner | None:
    """Read `lastfirst_LATE_12345_67890_file-1.ipynb`: name, user, attachment, file, attempt."""
    match = _CANVAS.fullmatch(name)
    if match is None:
        return None
    work, attempt = split_attempt(match["work"])
    student = f"{match['name']}_{match['user']}"
    return Owner(student, work, attempt, match["late"] is not None, match["attachment"])


def moodle(name: str) -> Owner | None:
    """Read `Full Name_12345_assignsubmission_file_`: a folder's name, or how a file's begins."""
    match = _MOODLE.fullmatch(name)
    if match is None:
        return None
    work, attempt = split_attempt(match["work"] or "")
    return Owner(f"{match['name']}_{match['user']}", work, attempt, key=name)


def gradescope(name: str) -> Owner | None:
    """Read `submission_123456`; the higher number was handed in later."""
    match = _GRADESCOPE.fullmatch(name)
    return Owner(name, attempt=int(match["number"]), key=name) if match else None


PLATFORMS: tuple[Callable[[str], Owner | None], ...] = (moodle, gradescope, canvas)


def split_attempt(name: str) -> tuple[str, int]:
    """Split `step-2.ipynb` into `step.ipynb` and the attempt 2; a name without one is attempt 0."""
    match = _ATTEMPT.fullmatch(name)
    if match is None:
        return name, 0
    return match["base"] + (match["suffix"] or ""), int(match["number"])


def printable_name(name: str, room: int = 0) -> str:
    """Return a student's name as it can be shown and be a file's, or the name itself if it can.

    What is no character to read becomes U+FFFD. A name that is too long is cut and ends in a mark
    that differs for different names.

    Args:
        name: any text.
        room: so many characters and bytes are left free for what is to follow the name.
    """
    shown = "".join("\ufffd" if unicodedata.category(c) in ("Cc", "Cs") else c for c in name)
    characters, encoded = MAX_CHARACTERS - room, MAX_ENCODED - room
    if len(shown) <= characters and len(shown.encode()) <= encoded:
        return shown
    mark = "~" + hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:_MARK]
    short = shown[: characters - len(mark)].encode()[: encoded - len(mark)]
    return short.decode("utf-8", "ignore") + mark


def is_quiet(name: str) -> bool:
    """Whether a file or folder of this name is passed over without a word."""
    return name.startswith(".") or name in _QUIET


def named_assignment(name: str, notebooks: Mapping[str, str]) -> tuple[int, str | None]:
    """Tell which known assignment's notebook a file is called after.

    Args:
        name: the file's name; the number of an attempt in it does not matter.
        notebooks: the assignment of each known notebook's name.

    Returns:
        2 and the assignment for the very name, 1 and it where the name is a part, else 0 and None.
    """
    stem = _normal(split_attempt(name)[0])
    stems = sorted(((_normal(other), notebooks[other]) for other in notebooks), key=_longest_first)
    for other, assignment in stems:
        if stem == other:
            return 2, assignment
    return next(((1, owner) for other, owner in stems if other and other in stem), (0, None))


def _longest_first(entry: tuple[str, str]) -> tuple[int, str]:
    return -len(entry[0]), entry[0]


@lru_cache(maxsize=4096)
def _normal(name: str) -> str:
    return re.sub(r"[\s\-]+", "_", PurePosixPath(name).stem.lower())


def submitters(text: str) -> dict[str, str]:
    """Read from Gradescope's `submission_metadata.yml` who handed in each submission.

    Only lines at their own indentation count, so that what a submission printed, which the file
    holds as well, cannot pass for them. Whoever cannot be read is left out.
    """
    found: dict[str, str] = {}
    submission, people, listing = "", list[dict[str, str]](), False
    # Split at newlines alone: what else may end a line can stand within a text.
    for line in [*text.replace("\r\n", "\n").split("\n"), "submission_0:"]:
        top = _TOP.fullmatch(line)
        if not line.strip():
            continue
        if top or not line.startswith((" ", "#")):
            student = " + ".join(filter(None, map(_person, people)))[:_MAX_NAME]
            if submission and student:
                found.setdefault(submission, student)
            submission, people, listing = (top[1] if top else ""), [], False
        elif line.rstrip() == "  :submitters:":
            listing = not people
        elif listing:
            listing = _add_field(people, line)
    return found


def _add_field(people: list[dict[str, str]], line: str) -> bool:
    """Take one line of a list of people; False at the line that ends it."""
    if not line.startswith(("  - ", "    ")):
        return False
    if line.lstrip().startswith("- "):
        people.append({})
    field = _FIELD.fullmatch(line[2:])
    if field and people:
        people[-1].setdefault(field[1], _scalar(field[2].strip()))
    return True


def _person(fields: dict[str, str]) -> str:
    number = fields.get("sid") or fields.get("email", "")
    return "_".join(filter(None, (fields.get("name", ""), number)))


def _scalar(text: str) -> str:
    """Return the text of a YAML scalar on one line; empty where it is none of the plain kinds."""
    if len(text) >= 2 and text[0] == text[-1] == "'":
        return text[1:-1].replace("''", "'")
    if text.startswith('"'):
        try:
            return str(json.loads(text))
        except ValueError:
            return ""
    return "" if text in ("~", "null") or text.startswith(tuple("'[{&*!|>%@`")) else text
