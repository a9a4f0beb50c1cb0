"""Parse the dates in downloads: of Blackboard, Brightspace, Teams and nbgrader. Pure functions.

These platforms keep every attempt, each under the time or the number of its upload.
The forms, with the public descriptions that they were taken from:

- Blackboard: `<assignment>_<user>_attempt_<yyyy-mm-dd-hh-mm-ss>_<file>`, and a text file without
  `_<file>` as the receipt of the attempt (nbgrader's documentation of `nbgrader zip_collect`). The
  word `attempt` is translated in other languages, for example `poging` in Dutch.
- Brightspace: `<number>-<number> - <name> - <Mon d, yyyy hmm AM>`, a folder, or the start of a
  file's name, and an `index.html` for the class (scripts of several universities). The date is in
  the language of the site, and its spaces may be narrow (U+202F).
- Teams: `Submitted files/<name>/<assignment>/Version <n>/<file>` in the library "Student Work" of
  the class, and `Working files/<name>/<assignment>/<file>` before the student submits (Microsoft's
  documentation of Assignments, the README of Teams Assignment Explorer).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime

from autograder.finding.layouts import Owner

_BLACKBOARD = re.compile(
    r"(?P<who>.+?)_[^\W\d_]+_(?P<time>\d{4}(?:-\d\d){5})(?P<rest>_.+|\.txt)?", re.DOTALL
)
_WORD = r"[^\W\d_]{3,10}\.?"
_DATE = (
    rf"(?:(?:(?P<month>{_WORD})\s(?P<day>\d{{1,2}})|(?P<day2>\d{{1,2}})\.?\s(?P<month2>{_WORD}))"
    r",?\s(?P<year>\d{4})|(?P<iso>\d{4}-\d\d-\d\d))"
    r"(?:,?\s(?P<clock>\d{1,2}[:._h]?\d\d|\d{1,2})(?:\s?(?P<half>[AaPp]\.?\s?[Mm]\.?))?)?"
)
_BRIGHTSPACE = re.compile(
    rf"(?P<numbers>\d++(?:-\d++)*+) ?- ?(?P<name>.+?) ?- ?{_DATE}(?: ?- ?(?P<file>.+))?", re.DOTALL
)
_MONTHS = (
    *(("jan", "ene", "gen"), ("feb", "fev"), ("mar", "maa", "mrt"), ("apr", "avr", "abr")),
    *(("may", "mai", "mei", "maj", "mag"), ("jun", "juin", "giu"), ("jul", "juil", "lug")),
    *(("aug", "aou", "ago"), ("sep", "set"), ("oct", "okt", "ott", "out"), ("nov",)),
    ("dec", "dez", "dic"),
)
"""The starts of the months' names, without accents, in several languages."""
_VERSION = re.compile(
    r"(?:version|versión|versione|versie|versão|verze|wersja|バージョン|版本|버전) ?(\d{1,6})",
    re.IGNORECASE,
)

SUBMITTED_FILES = frozenset({"submitted files", "提出済みのファイル"})
WORKING_FILES = frozenset({"working files"})
TIMESTAMP = "timestamp.txt"
"""nbgrader's file with the time of a submission, beside it."""
MAX_TIMESTAMP = 100
_TIMESTAMP = re.compile(
    r"(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.\d+)? ?(Z|UTC|GMT|[+-]\d\d:?\d\d)?"
)
CLASS_LIST = "index.html"
"""Brightspace's list of a class's submissions, beside them."""


def blackboard(name: str) -> Owner | None:
    """Parse `Week 4_alovelace_attempt_2024-10-03-11-30-00_step.ipynb`.

    The result's student is the assignment and the user, because a name alone does not tell where
    the assignment ends: `without_assignment` does. A name that ends in the time and `.txt` is the
    receipt of the attempt.

    >>> owner = blackboard("Week 4_alovelace_attempt_2024-10-03-11-30-00_step.ipynb")
    >>> owner.student, owner.file, owner.when
    ('Week 4_alovelace', 'step.ipynb', '2024-10-03 11:30:00')
    """
    match = _BLACKBOARD.fullmatch(name)
    if match is None or "_" not in match["who"].strip("_"):
        return None
    time = match["time"]
    rest = match["rest"] or ""
    return Owner(
        match["who"],
        attempt=int(time.replace("-", "")),
        key=name,
        file=rest[1:] if rest.startswith("_") else "",
        when=f"{time[:10]} {time[11:].replace('-', ':')}",
        receipt=rest == ".txt",
        submitted_at=f"{time[:10]}T{time[11:].replace('-', ':')}",
    )


def without_assignment(heads: Iterable[str]) -> dict[str, str]:
    """Map each `<assignment>_<user>` to its user: the part that most of them do not share.

    Users whose names start alike keep their names if another user's name starts otherwise.

    >>> without_assignment(["HW_4_a_lovelace", "HW_4_c_babbage"])
    {'HW_4_a_lovelace': 'a_lovelace', 'HW_4_c_babbage': 'c_babbage'}
    """
    distinct = sorted(set(heads))
    starts = Counter(start for head in distinct for start in _starts(head))
    needed = max(2, -(-2 * len(distinct) // 3))
    often = max(starts.values(), default=0)
    shared = max(
        (s for s, count in starts.items() if count == often >= needed), key=len, default=""
    )
    return {
        head: head.removeprefix(shared)
        if shared and head.startswith(shared)
        else head.removeprefix(_likely_assignment(head, starts)) or head
        for head in distinct
    }


def _likely_assignment(head: str, starts: Mapping[str, int]) -> str:
    """Return the start that a name shares with most others, or all up to its last underscore."""
    shared = [start for start in _starts(head) if starts[start] > 1]
    return max(shared, key=lambda s: (starts[s], len(s)), default=head[: head.rfind("_") + 1])


def _starts(head: str) -> list[str]:
    """Return the starts of a text that end in an underscore and leave something."""
    return [head[: i + 1] for i, c in enumerate(head[:-1]) if c == "_"]


def brightspace(name: str) -> Owner | None:
    """Parse `12345-678901 - Ada Lovelace - Oct 3, 2024 1130 AM`, alone or before a file's name.

    >>> owner = brightspace("12345-678901 - Ada Lovelace - Oct 3, 2024 1130 AM - step.ipynb")
    >>> owner.student, owner.file, owner.when
    ('Ada Lovelace_12345-678901', 'step.ipynb', '2024-10-03 11:30')
    """
    match = _BRIGHTSPACE.fullmatch(name)
    if match is None:
        return None
    if match["iso"]:
        year, month, day = map(int, match["iso"].split("-"))
    else:
        year, day = int(match["year"]), int(match["day"] or match["day2"])
        month = _month(match["month"] or match["month2"])
    clock, half = re.sub(r"\D", "", match["clock"] or "0000"), (match["half"] or "").lower()[:1]
    moment = _moment(year, month, day, clock, half)
    return Owner(
        f"{match['name'].strip()}_{match['numbers']}",
        attempt=int(moment.strftime("%Y%m%d%H%M")) if moment else 0,
        key=name,
        file=match["file"] or "",
        when=moment.strftime("%Y-%m-%d %H:%M") if moment else "",
        name=match["name"].strip(),
        user=match["numbers"],
        submitted_at=moment.isoformat() if moment else "",
    )


def _month(name: str) -> int:
    """Return the number of a month; 0 for a name in another language."""
    plain = "".join(c for c in unicodedata.normalize("NFD", name.lower()) if c.isalpha())
    found = (n for n, starts in enumerate(_MONTHS, 1) if plain.startswith(starts))
    return next(found, 0)


def _moment(year: int, month: int, day: int, clock: str, half: str) -> datetime | None:
    """Return the time of an upload; None for a month in another language, or no such time."""
    hour, minute = int(clock[:-2] or 0), int(clock[-2:])
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        return datetime(year, month, day, hour, minute)
    except ValueError:
        return None


def timestamp(content: bytes) -> str:
    r"""Return the time in nbgrader's `timestamp.txt` in ISO 8601; empty if it has another form.

    nbgrader takes a time without an offset for one in UTC (`nbgrader.utils.parse_utc`).

    >>> timestamp(b"2026-02-02 15:58:23.948203 UTC\n")
    '2026-02-02T15:58:23+00:00'
    """
    match = _TIMESTAMP.fullmatch(content.decode("ascii", "replace").strip())
    if match is None:
        return ""
    offset = match[3] or "UTC"
    offset = offset if offset[0] in "+-" else "+00:00"
    try:
        return datetime.fromisoformat(f"{match[1]}T{match[2]}{offset}").isoformat()
    except ValueError:
        return ""


def version(name: str) -> int | None:
    """Return the number of a folder `Version 2` of Teams, or None.

    >>> version("Version 2"), version("versions")
    (2, None)
    """
    match = _VERSION.fullmatch(name)
    return int(match[1]) if match else None
