"""Find the student on the class list who handed in a submission.

Numbers, logins and addresses come first, names last. A name counts only if it is one person's, if
no other submission has it, and if the numbers do not contradict it. A submission that fits no
student for sure stays unknown, which a teacher sees; a wrong match would go unnoticed.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from autograder.grades.class_list import ClassList
from autograder.grades.records import Listed
from autograder.records import Origin, Person

_WITH_OWN_NUMBERS = frozenset({"moodle", "brightspace"})
_NUMBERED = re.compile(r"(?P<name>.+)_(?P<user>[^_\s]*\d[^_\s]*|[^_\s]+@[^_\s]+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Owner:
    """Who handed in a submission, as the results know it; `origin` may be None."""

    student: str
    platform: str = ""
    people: tuple[Person, ...] = ()


def owner_of(student: str, origin: Origin | None) -> Owner:
    """Return the owner of a submission.

    >>> owner_of("ada", None)
    Owner(student='ada', platform='', people=())
    """
    return Owner(student) if origin is None else Owner(student, origin.platform, origin.people)


@dataclass(frozen=True, slots=True)
class _Claim:
    listed: Listed
    is_by_name: bool


class Index:
    """A class list, prepared for looking students up."""

    def __init__(self, class_list: ClassList) -> None:
        self.platform, self.has_numbers = class_list.platform, class_list.has_numbers
        students = class_list.students
        self.by_user = _by_key(students, lambda each: [id_key(each.user)])
        self.by_email = _by_key(students, lambda each: [id_key(each.email)])
        self.by_id = _by_key(students, lambda each: map(id_key, each.ids))
        self.by_name = _by_key(students, lambda each: name_keys(each.name))
        self.by_group = _by_key(students, lambda each: [name_key(each.group)])

    def match(self, owners: Iterable[Owner]) -> dict[Owner, tuple[Listed, ...]]:
        """Return the students of each submission to an assignment; several for a group.

        An owner without a student on the list is left out.
        """
        distinct = dict.fromkeys(owners)
        users = {id_key(person.user) for owner in distinct for person in owner.people}
        has_same = not users.isdisjoint(self.by_user)
        claims = {owner: self._claims(owner, has_same) for owner in distinct}
        sure = {c.listed.user for found in claims.values() for c in found if not c.is_by_name}
        by_name = Counter(
            user
            for found in claims.values()
            for user in {c.listed.user for c in found if c.is_by_name}
        )
        matched = {}
        for owner, found in claims.items():
            kept = {
                claim.listed.user: claim.listed
                for claim in found
                if not claim.is_by_name
                or (by_name[claim.listed.user] == 1 and claim.listed.user not in sure)
            }
            if kept:
                matched[owner] = tuple(kept.values())
        return matched

    def _claims(self, owner: Owner, has_same: bool) -> list[_Claim]:
        people = owner.people or (_person(owner.student),)
        claims = (self._claim(person, owner, has_same) for person in people)
        found = [claim for claim in claims if claim is not None]
        if not found:
            names = [owner.student, *(person.name for person in owner.people)]
            groups = [self.by_group.get(name_key(name), ()) for name in names]
            return [_Claim(listed, False) for listed in next(filter(None, groups), ())]
        return found

    def _claim(self, person: Person, owner: Owner, has_same: bool) -> _Claim | None:
        alone = [owner.student] if not owner.people else []
        keys = [id_key(each) for each in (*alone, person.user, person.email) if each]
        tables = [self.by_user, self.by_email]
        if not self._decides(owner):
            tables.append(self.by_id)
        for table in tables:
            for key in keys:
                students = table.get(key, ())
                if len(students) == 1:
                    return _Claim(students[0], False)
        name = person.name if owner.people else (person.name or owner.student)
        named = self.by_name.get(name_key(name), ()) if name_key(name) else ()
        if len(named) != 1 or self._contradicts(named[0], person, owner, has_same):
            return None
        return _Claim(named[0], True)

    def _decides(self, owner: Owner) -> bool:
        """Whether the numbers of the list are those that the owner's platform uses."""
        return self.has_numbers and owner.platform == self.platform

    def _contradicts(self, listed: Listed, person: Person, owner: Owner, has_same: bool) -> bool:
        """Whether a person with the right name has a number or address that differs from the list.

        `has_same` tells whether the list has the number of any submission. If it has none, the
        internal numbers of a platform do not contradict the numbers of the list.
        """
        if person.email and listed.email and id_key(person.email) != id_key(listed.email):
            return True
        if not person.user or listed.user in (listed.name, listed.email):
            return False
        if self._decides(owner):
            return True
        if owner.platform and self.platform not in ("", "nbgrader", owner.platform):
            return False  # the numbers of two platforms have nothing in common
        if owner.platform and owner.platform == self.platform:
            return False  # this platform's list lacks the platform's numbers
        if owner.platform in _WITH_OWN_NUMBERS and not has_same:
            return False
        return any(each.isdigit() == person.user.isdigit() for each in (listed.user, *listed.ids))


def _person(student: str) -> Person:
    """Return the name and number in a name such as `lovelaceada_12345`; else an empty person."""
    match = _NUMBERED.fullmatch(student)
    if match is None:
        return Person()
    user = match["user"]
    return Person(match["name"], "" if "@" in user else user, user if "@" in user else "")


def id_key(text: str) -> str:
    """Return a number, login or address as it is compared.

    >>> id_key(" Ada@Example.org ")
    'ada@example.org'
    """
    return unicodedata.normalize("NFKC", text).strip().casefold()


def name_key(name: str) -> str:
    """Return a name as it is compared: its letters, digits and marks, without case.

    >>> name_key("Lovelace, Ada"), name_key("lovelaceada")
    ('lovelaceada', 'lovelaceada')
    """
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
    return "".join(c for c in folded if unicodedata.category(c)[0] in "LNM")


def name_keys(name: str) -> set[str]:
    """Return the keys under which a name of the list may occur, whichever part comes first.

    >>> sorted(name_keys("Lovelace, Ada"))
    ['adalovelace', 'lovelaceada']
    """
    words = name.replace(",", " ").split()
    turned = {name_key(" ".join(words[i:] + words[:i])) for i in range(max(1, len(words)))}
    return turned | {name_key(" ".join(part.strip() for part in reversed(name.split(",", 1))))}


def _by_key(
    students: Sequence[Listed], keys: Callable[[Listed], Iterable[str]]
) -> Mapping[str, Sequence[Listed]]:
    table: dict[str, list[Listed]] = defaultdict(list)
    for each in students:
        for key in dict.fromkeys(keys(each)):
            if key:
                table[key].append(each)
    return dict(table)
