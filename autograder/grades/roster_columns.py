"""The columns of class lists by platform: which hold names, numbers, sections and groups. Data.

Sources: Canvas's "Gradebook CSV" page, Moodle's documentation of the offline grading worksheet and
of the list of participants, Blackboard's "Work Offline with Grade Data", Brightspace's "Import
grades" page, Gradescope's "Managing the roster", Classroom 50's wiki, nbgrader's `db student
import`. A heading is compared without case, spaces, hyphens and underscores.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

ROLES = ("name", "first", "last", "user", "email", "section", "group")
"""The roles that a column may have."""

_NAMES: Mapping[str, tuple[str, ...]] = {
    "name": (
        *("student", "full name", "name", "student name", "display name"),
        *("vollständiger name", "nombre completo"),
    ),
    "first": (
        *("first name", "given name", "given names", "forename", "vorname"),
        *("nombre", "prénom"),
    ),
    "last": (
        *("last name", "surname", "family name", "nachname", "apellido", "apellidos"),
        *("apellido(s)", "nom", "cognome", "achternaam"),
    ),
    "email": (
        *("email", "email address", "e mail", "mail", "emailadresse"),
        *("dirección de correo", "dirección email", "indirizzo email"),
    ),
    "section": ("section", "sections", "section name", "section id"),
    "group": (
        *("group", "groups", "group name", "team", "team name", "gruppe", "gruppen"),
        *("grupo", "grupos", "gruppo"),
    ),
}
_IDS = (
    *("sis user id", "sis login id", "integration id", "student id", "id number", "username"),
    *("orgdefinedid", "sid", "lms user id", "github username", "github id", "roster identifier"),
    *("user id", "user name", "login", "login id", "identifier", "id", "netid"),
    *("matriculation number", "matrikelnummer", "matrikel", "id nummer", "anmeldename"),
    *("student number", "número de id", "nombre de usuario", "numéro d'identification"),
)
_USERS = (
    *("user", "username", "login", "user id", "userid", "user name", "login id", "netid"),
    *("student id", "id", "student number", "id number", "identifier", "matriculation number"),
    *("matrikelnummer", "matrikel", "sid", "anmeldename", "nombre de usuario"),
)
_NAMED_BY_USER = frozenset({"canvas", "moodle", "blackboard", "gradescope"})


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns of a list hold what, by position.

    Attributes:
        platform: the platform whose list it is; empty for other lists.
        roles: the position of each known role.
        ids: the positions of all numbers and logins.
        has_numbers: whether the users are those that downloads of the platform are named by.
    """

    platform: str
    roles: Mapping[str, int]
    ids: tuple[int, ...]
    has_numbers: bool = False

    @property
    def are_enough(self) -> bool:
        """Whether a student can be told by them.

        >>> Columns("", {"section": 0}, ()).are_enough
        False
        """
        return bool({"name", "last", "user", "email"} & self.roles.keys())


def heading(text: str) -> str:
    """Return a heading as it is compared.

    >>> heading(" First_Name "), heading("E-mail")
    ('firstname', 'email')
    """
    return re.sub(r"[\s_\-.]+", "", unicodedata.normalize("NFKC", text).casefold())


def recognised(head: Sequence[str], named: Mapping[str, str]) -> Columns:
    """Return what the columns of a list hold.

    Args:
        head: the headings.
        named: the column of a role that the teacher named; it is one of `head`.
    """
    columns = [heading(text) for text in head]
    roles = {
        role: columns.index(found)
        for role, words in _NAMES.items()
        if (found := _first(columns, words))
    }
    platform, own = _platform(columns)
    has_numbers = bool(own) and platform in _NAMED_BY_USER and "user" not in named
    user = own or _first(columns, _USERS)
    if user:
        roles["user"] = columns.index(user)
    roles |= {role: list(head).index(column) for role, column in named.items()}
    if "name" in named:
        roles = {role: at for role, at in roles.items() if role not in ("first", "last")}
    elif {"first", "last"} <= roles.keys():
        roles.pop("name", None)
    words = {heading(word) for word in _IDS}
    ids = tuple(i for i, column in enumerate(columns) if column in words)
    return Columns("" if "user" in named else platform, roles, ids, has_numbers)


def _first(columns: Collection[str], words: Sequence[str]) -> str:
    return next((each for word in words if (each := heading(word)) in columns), "")


def _platform(columns: Sequence[str]) -> tuple[str, str]:
    """Return the platform of a list and its column of the number that downloads are named by."""
    has = set(columns)
    if "githubusername" in has:
        return "classroom50", "githubusername"
    if {"student", "id"} <= has and columns[0] == "student":
        return "canvas", "id"
    if "orgdefinedid" in has:
        return "brightspace", "username" if "username" in has else "orgdefinedid"
    if "sid" in has and has & {"email", "emailaddress"}:
        return "gradescope", "sid"
    if "lmsuserid" in has and "id" in has:
        return "nbgrader", "id"
    if "identifier" in has and has & {"fullname", "emailaddress", "lastmodified(grade)"}:
        return "moodle", "identifier"
    if {"lastname", "firstname", "username"} <= has and "emailaddress" not in has:
        return ("classroom50" if "email" in has else "blackboard"), "username"
    if _first(columns, ("email address", "emailadresse")):
        return "moodle", ""
    return "", ""
