"""The names of the class page: any script and direction, escaped, with the link to a page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import quote

from markupsafe import Markup, escape

from autograder.grades.records import ClassGrades
from autograder.reports.html.class_lines import Line, Part
from autograder.reports.text import printable

# The joiners of Persian and of Indian scripts; elsewhere in a name they would be invisible.
_JOINED = re.compile(r"(?<=[^\W\d_])([\u200c\u200d])(?=[^\W\d_])|(?<=\u094d)(\u200d)")


class Names:
    """Shows students by name: with a link if they have a feedback page.

    If two students have the same name, each is shown with what the results call the student.
    """

    def __init__(
        self, files: Mapping[str, str], parts: Sequence[Part], grades: ClassGrades | None
    ) -> None:
        self._files = files
        self._names = {grade.student: grade.name for grade in grades.grades} if grades else {}
        students = {line.student for part in parts for line in part.lines} | self._names.keys()
        taken = Counter(self._name(student).casefold() for student in students)
        self._twins = {name for name, count in taken.items() if count > 1}

    def __call__(self, student: str) -> Markup:
        """Return the name as markup, isolated from the direction of the text around it."""
        name = self._name(student)
        text = Markup("<bdi>{}</bdi>").format(shown_name(name) or "(no name)")
        if name.casefold() in self._twins and name != student:
            text += Markup(" <small><bdi>{}</bdi></small>").format(shown_name(student))
        file = self._files.get(student)
        if file is None:
            return text
        return Markup('<a href="../feedback/{}">{}</a>').format(quote(file), text)

    def of(self, line: Line) -> Markup:
        """Return the name of a line."""
        return self(line.student)

    def sorted(self, students: Iterable[str]) -> list[str]:
        """Return students in the order of their names."""
        return sorted(students, key=lambda student: (self._name(student).casefold(), student))

    def also(self, student: str) -> str:
        """Return what else a student may be searched by; empty if the name is all."""
        return student if self._name(student) != student else ""

    def _name(self, student: str) -> str:
        return self._names.get(student) or student


def shown_name(name: str) -> Markup:
    r"""Return a name with harmless characters only; joiners between letters stay.

    >>> shown_name("<b>\u202eeve")
    Markup('&lt;b&gt;�eve')
    """
    if name.isprintable():
        return escape(name)
    parts = _JOINED.split(name)
    kept = (part if part in ("\u200c", "\u200d") else printable(part) for part in parts if part)
    return escape("".join(kept))
