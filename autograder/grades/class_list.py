"""Read the list of a class: a CSV file of a platform, or any CSV whose columns are named."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from autograder.errors import UsageError
from autograder.grades.records import Listed
from autograder.grades.roster_columns import ROLES, Columns, recognised

_MAX_BYTES = 64 * 2**20
_MAX_SHOWN = 12
_MAX_CELL = 1000
_BINARY = re.compile(r"[\x00-\x08\x0e-\x1f]")
_SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_PARTICIPANT = re.compile(r"\D*(\d+)")
_TEST_STUDENTS = frozenset({"student, test", "test student"})


@dataclass(frozen=True, slots=True)
class ClassList:
    """The students of a class.

    Attributes:
        students: in the order of the file.
        platform: the platform that the file is from; empty if unknown.
        has_numbers: whether `Listed.user` is the number or login that the platform's downloads
            are named by.
        columns: the headings of the file.
    """

    students: tuple[Listed, ...]
    platform: str = ""
    has_numbers: bool = False
    columns: tuple[str, ...] = ()


def read_class_list(path: Path, named: Mapping[str, str] | None = None) -> ClassList:
    """Read a class list.

    Args:
        path: the CSV file: in UTF-8, UTF-16 or Windows-1252, with commas, semicolons or tabs.
        named: the columns of roles, as given with `--roster-column`, such as
            `{"user": "Matrikelnummer"}`.

    Raises:
        UsageError: it is not a CSV file, its columns are not recognised, or it is ambiguous.
    """
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise UsageError(f"{path} is too large for a class list")
        content = path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror or error}") from None
    return parse_class_list(content, str(path), named or {})


def parse_class_list(content: bytes, path: str, named: Mapping[str, str]) -> ClassList:
    r"""Return the class list that the bytes of a file hold.

    >>> listed = parse_class_list(b'Student,ID,Section\n"Lovelace, Ada",12,A\n', "c.csv", {})
    >>> listed.platform, listed.students[0].name, listed.students[0].user
    ('canvas', 'Lovelace, Ada', '12')
    """
    text = _decoded(content)
    if text is None:
        raise UsageError(f"{path} is not a text: save the class list as CSV")
    try:
        rows = _rows(text)
    except csv.Error as error:
        raise UsageError(f"{path} is not a CSV file: {error}") from None
    if not rows:
        raise UsageError(f"{path} is empty")
    head = [cell.strip() for cell in rows[0]]
    for role, column in named.items():
        if role not in ROLES:
            raise UsageError(f"there is no role {role!r} of a column; known: {', '.join(ROLES)}")
        if column not in head:
            raise UsageError(f"{path} has no column {column!r}; it has {_shown(head)}")
    columns = recognised(head, named)
    if not columns.are_enough:
        raise UsageError(
            f"{path} has no column that is known to hold names or numbers of students; it has "
            f"{_shown(head)}; name the columns with --roster-column name=COLUMN and user=COLUMN"
        )
    students = [_student(row, head, columns) for row in rows[1:] if any(map(str.strip, row))]
    listed = tuple(each for each in students if each is not None)
    if not listed:
        raise UsageError(f"{path} lists no student, only the columns {_shown(head)}")
    return ClassList(
        _distinct(listed, path, head),
        columns.platform,
        columns.has_numbers,
        tuple(head),
    )


def _decoded(content: bytes) -> str | None:
    """Return the text of a file, or None if the bytes are not a text."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    elif content[1:2] == b"\0":
        encodings = ["utf-16-le"]
    elif content[:1] == b"\0":
        encodings = ["utf-16-be"]
    else:
        encodings = ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        return None if _BINARY.search(text) else text
    return None


def _rows(text: str) -> list[list[str]]:
    """Split a text into rows and cells, at the separator that its first line has most often."""
    separators = ",;\t"
    line = _SEPARATOR_LINE.match(text)
    if line:
        text, separators = text[line.end() :], line[1]
    text = text.lstrip("\r\n")
    first = text.split("\n", 1)[0]
    separator = max(separators, key=lambda each: len(next(_parsed(first, each), [])))
    return [row for row in _parsed(text, separator) if row]


def _parsed(text: str, separator: str) -> Iterator[list[str]]:
    return iter(csv.reader(io.StringIO(text, newline=""), delimiter=separator))


def _student(row: Sequence[str], head: Sequence[str], columns: Columns) -> Listed | None:
    """Return the student of a row, or None for a row of another kind."""
    cells = [_cell(cell) for cell in row]
    cells += [""] * (len(head) - len(cells))
    by_role = {role: cells[at] for role, at in columns.roles.items()}
    name = by_role.get("name") or " ".join(
        filter(None, (by_role.get("first", ""), by_role.get("last", "")))
    )
    user, email = by_role.get("user", ""), by_role.get("email", "")
    if columns.platform == "canvas" and (
        name.casefold() in _TEST_STUDENTS or not user or name.casefold() == "points possible"
    ):
        return None
    ids = [cells[at] for at in columns.ids if cells[at]]
    if columns.platform == "moodle" and (match := _PARTICIPANT.fullmatch(user)):
        user = match[1]
    if not (name or user or email):
        return None
    return Listed(
        name=name or email or user,
        user=user or email or name,
        email=email,
        sections=_sections(by_role.get("section", "")),
        group=by_role.get("group", ""),
        row=dict(zip(head, cells, strict=False)),
        ids=tuple(dict.fromkeys(each for each in ids if each != user)),
    )


def _cell(text: str) -> str:
    """Return a cell without what protects it from spreadsheets and sorting: `'=`, `#12`."""
    text = unicodedata.normalize("NFC", text).strip()[:_MAX_CELL]
    if text.startswith("'") and text[1:2] in ("=", "+", "-", "@"):
        return text[1:]
    return text[1:] if text.startswith("#") and len(text) > 1 else text


def _sections(text: str) -> tuple[str, ...]:
    """Split the sections of a student.

    >>> _sections("Lab 1 and Lab 2"), _sections("")
    (('Lab 1', 'Lab 2'), ())
    """
    return tuple(part.strip() for part in re.split(r",|;| and ", text) if part.strip())


def _distinct(listed: Sequence[Listed], path: str, head: Sequence[str]) -> tuple[Listed, ...]:
    """Join the rows of a student in several sections; refuse two students with one number."""
    students: dict[str, Listed] = {}
    for each in listed:
        key = each.user.casefold()
        known = students.setdefault(key, each)
        if known is each:
            continue
        if known.name != each.name or known.user == known.name or known.email != each.email:
            raise UsageError(
                f"{path} lists {each.user!r} more than once ({_shown([known.name, each.name])}); "
                f"each student needs a number or login of their own, its columns are {_shown(head)}"
            )
        both = dict.fromkeys((*known.sections, *each.sections))
        students[key] = replace(known, sections=tuple(both))
    return tuple(students.values())


def _shown(head: Sequence[str]) -> str:
    more = f" and {len(head) - _MAX_SHOWN} more" if len(head) > _MAX_SHOWN else ""
    return (
        ", ".join(" ".join(cell[:40].split()) or "(no heading)" for cell in head[:_MAX_SHOWN])
        + more
    )


def same_names(class_list: ClassList) -> tuple[str, ...]:
    """Return the names that several students of the list have."""
    counts = Counter(each.name for each in class_list.students)
    return tuple(name for name, count in counts.items() if count > 1)
