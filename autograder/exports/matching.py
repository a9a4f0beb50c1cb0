"""Match the rows of a platform's table with the people who get grades.

Numbers and logins are compared as they are. Names count only where nothing surer is known, and only
if a name fits a single row and a single person: a grade in the wrong row is worse than a grade that
a person has to type.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from autograder.exports.recipients import Recipient

_PRIVATE = frozenset({"canvas", "moodle", "brightspace"})
"""The platforms whose downloads carry numbers that no other platform knows."""
_NO_NUMBER, _NO_ROW = "no row has this number", "no row of this student"
_ENOUGH = 0.5
"""The share of the shorter of both lists that has to match, or the file is another course's."""


@dataclass(frozen=True, slots=True)
class RowKeys:
    """What identifies the student of a row.

    Attributes:
        own: the number or login that the platform's own downloads carry.
        others: the other identifiers, by the name of their column.
        name: the name, as `Last, First` or as it is spoken.
    """

    own: str = ""
    others: Mapping[str, str] = field(default_factory=dict)
    name: str = ""


@dataclass(frozen=True, slots=True)
class Matches:
    """Who stands in which row.

    Attributes:
        rows: the person of each row that was matched.
        lost: those without a row, each with the reason.
        empty: the rows of students without any grade.
        strangers: how many people in `lost` fit no row at all.
    """

    rows: Mapping[int, Recipient]
    lost: tuple[tuple[Recipient, str], ...]
    empty: tuple[int, ...]
    strangers: int = 0

    @property
    def is_another_course(self) -> bool:
        """Whether too few people match for this to be a table of the same class."""
        shorter = len(self.rows) + min(self.strangers, len(self.empty))
        return self.strangers > 0 and (not self.rows or len(self.rows) < _ENOUGH * shorter)


def match(rows: Mapping[int, RowKeys], people: Sequence[Recipient], platform: str) -> Matches:
    """Match people with rows.

    Args:
        rows: the keys of each row.
        people: those who get grades.
        platform: the platform that the table is from; its own downloads carry its own numbers.
    """
    index = _Index(rows)
    same_name = Counter(key for person in people for key in _names_of(person))
    claims: dict[int, list[Recipient]] = defaultdict(list)
    lost: list[tuple[Recipient, str]] = []
    strangers = 0
    for person in people:
        found, reason = _row_of(person, index, same_name, platform)
        if found is None:
            lost.append((person, reason))
            strangers += reason in (_NO_NUMBER, _NO_ROW)
        else:
            claims[found].append(person)
    matched = {}
    for row, claimants in claims.items():
        if len(claimants) == 1:
            matched[row] = claimants[0]
        else:
            students = ", ".join(person.grade.student for person in claimants)
            lost += [
                (person, f"several submissions fit this row: {students}") for person in claimants
            ]
    empty = tuple(row for row in rows if row not in matched)
    return Matches(dict(sorted(matched.items())), tuple(lost), empty, strangers)


class _Index:
    """The rows by each kind of key; a key that several rows share leads to several rows."""

    def __init__(self, rows: Mapping[int, RowKeys]) -> None:
        self.keys = rows
        self.own: dict[str, list[int]] = defaultdict(list)
        self.others: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        self.names: dict[str, list[int]] = defaultdict(list)
        self.unidentified = {row for row, keys in rows.items() if not keys.own}
        for row, keys in rows.items():
            if keys.own:
                self.own[plain_key(keys.own)].append(row)
            for column, value in keys.others.items():
                if value:
                    self.others[column][plain_key(value)].append(row)
            for key in name_keys(keys.name):
                self.names[key].append(row)


def _row_of(
    person: Recipient, index: _Index, same_name: Mapping[str, int], platform: str
) -> tuple[int | None, str]:
    """Return a person's row, or None and the reason."""
    if person.platform == platform and person.user:
        found = index.own.get(plain_key(person.user), [])
        if len(found) == 1:
            return found[0], ""
        # A class list may know the student by another number, for example a member of a group.
        if found or not (index.unidentified or person.grade.listed):
            return None, "several rows have this number" if found else _NO_NUMBER
    for candidates in _by_identifier(person, index):
        if len(candidates) == 1:
            return candidates[0], ""
        if candidates:
            return None, "several rows have this number or login"
    keys = _names_of(person)
    rows = sorted({row for key in keys for row in index.names.get(key, ())})
    if person.platform == platform and person.user:
        rows = [row for row in rows if row in index.unidentified]
    if len(rows) > 1:
        return None, "several rows have this name"
    if rows and max(same_name[key] for key in keys) > 1:
        return None, "several students have this name"
    return (rows[0], "") if rows else (None, _NO_ROW)


def _by_identifier(person: Recipient, index: _Index) -> Iterator[list[int]]:
    """Yield the rows that each of a person's identifiers leads to, the surest first."""
    listed = person.grade.listed
    if listed is not None:
        # A class list of the same platform has the same columns.
        for column, rows in index.others.items():
            yield rows.get(plain_key(listed.row.get(column, "")), [])
    users = [] if person.platform else [person.user]
    users += [listed.user, *listed.ids] if listed is not None else []
    # Without an origin, files are often named after the login or the number.
    users += [person.grade.student] if person.grade.origin is None and listed is None else []
    for user in dict.fromkeys(filter(None, users)):
        # A number of another list may be another student's number here.
        own = index.own.get(plain_key(user), [])
        yield [row for row in own if not _contradicts(person, index.keys[row].name)]
    if person.platform and person.platform not in _PRIVATE:
        users.append(person.user)
    for user in dict.fromkeys(filter(None, [*users, person.email])):
        for rows in index.others.values():
            yield rows.get(plain_key(user), [])


def _contradicts(person: Recipient, name: str) -> bool:
    """Whether two names have no part in common; a mere number contradicts no name."""
    if person.name in ("", person.user, person.grade.student):
        return False
    parts, others = set(_parts(person.name)), set(_parts(name))
    return bool(parts and others) and not parts & others and not _agree(person.name, name)


def _agree(name: str, other: str) -> bool:
    return bool(set(name_keys(name)) & set(name_keys(other)))


def _parts(name: str) -> list[str]:
    folded = unicodedata.normalize("NFKC", name).casefold()
    return re.findall(r"[^\W_]+", folded)


def plain_key(text: str) -> str:
    """Return an identifier in the form in which it is compared.

    Case and Unicode's forms do not matter, nor the `#` that Brightspace puts in front.

    >>> plain_key(" #ALovelace ")
    'alovelace'
    """
    return unicodedata.normalize("NFKC", text).strip().lstrip("#").casefold()


def name_keys(name: str) -> tuple[str, ...]:
    """Return the forms in which a name is compared: letters and digits alone.

    `Last, First` is compared in both orders, because downloads of Canvas have the last name first.

    >>> name_keys("Lovelace, Ada"), name_keys("Ada Lovelace")
    (('lovelaceada', 'adalovelace'), ('adalovelace',))
    """
    last, comma, first = name.partition(",")
    forms = [name, f"{first} {last}"] if comma else [name]
    folded = (unicodedata.normalize("NFKC", form).casefold() for form in forms)
    keys = ("".join(c for c in form if unicodedata.category(c)[0] in "LMN") for form in folded)
    return tuple(dict.fromkeys(filter(None, keys)))


def _names_of(person: Recipient) -> tuple[str, ...]:
    names = [person.name]
    origin = person.grade.origin
    if origin is not None and len(origin.people) == 1 and person.grade.listed is None:
        names.append(origin.people[0].name)
    if origin is None and person.grade.listed is None:
        names.append(person.grade.student)
    return tuple(dict.fromkeys(key for name in names for key in name_keys(name)))
