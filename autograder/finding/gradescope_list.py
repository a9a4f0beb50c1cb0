"""Parse Gradescope's `submission_metadata.yml`: who handed in each submission, and when.

Pure: text in, records out. The file is YAML as Ruby writes it, with a mapping for each submission.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass

from autograder.records import Person

_TOP = re.compile(r"(submission_\d{1,18}):\s*")
_FIELD = re.compile(r"(?:  )?(?:- |  ):(name|sid|email): *(.*)")
_CREATED = re.compile(
    r"  :created_at: *'?(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.\d+)?"
    r" *(Z|UTC|[+-]\d\d:?\d\d)'?\s*"
)
_MAX_NAME = 200


@dataclass(frozen=True, slots=True)
class HandedIn:
    """A submission: the name of its student or group, its people, and its time with an offset.

    The time is empty if the file has none in the known form.
    """

    student: str
    people: tuple[Person, ...]
    submitted_at: str = ""


def handed_in(text: str) -> dict[str, HandedIn]:
    r"""Parse the file into a map of each submission to who handed it in.

    The file also contains output of the submissions. Only lines at the expected indentation count,
    so printed text cannot pass for a name. Submissions without a readable name are omitted.

    >>> text = "submission_7:\n  :submitters:\n  - :name: Ada\n    :sid: '12'\n"
    >>> text += "  :created_at: 2026-01-01 10:00:00.000000000 Z\n"
    >>> handed_in(text)["submission_7"].submitted_at
    '2026-01-01T10:00:00+00:00'
    """
    found: dict[str, HandedIn] = {}
    submission, people, listing, when = "", list[dict[str, str]](), False, ""
    # Split at newlines only: other line separators may occur inside a text.
    for line in [*text.replace("\r\n", "\n").split("\n"), "submission_0:"]:
        top = _TOP.fullmatch(line)
        if not line.strip():
            continue
        if top or not line.startswith((" ", "#")):
            student = " + ".join(filter(None, map(_name, people)))[:_MAX_NAME]
            if submission and student:
                found.setdefault(submission, HandedIn(student, _people(people), when))
            submission, people, listing, when = (top[1] if top else ""), [], False, ""
        elif line.rstrip() == "  :submitters:":
            listing = not people
        elif listing and _add_field(people, line):
            continue
        else:
            listing = False
            when = when or _moment(line)
    return found


def _moment(line: str) -> str:
    match = _CREATED.fullmatch(line)
    if match is None:
        return ""
    offset = "+00:00" if match[3] in ("Z", "UTC") else match[3]
    return f"{match[1]}T{match[2]}{offset}"


def _people(people: Sequence[dict[str, str]]) -> tuple[Person, ...]:
    return tuple(
        Person(each.get("name", ""), each.get("sid", ""), each.get("email", ""))
        for each in people
        if _name(each)
    )


def _add_field(people: list[dict[str, str]], line: str) -> bool:
    """Add one line to a list of people; return False at the first line after the list."""
    if not line.startswith(("  - ", "    ")):
        return False
    text = line.lstrip()
    column = str(len(line) - len(text) + 2 * text.startswith("- "))
    if people and people[0]["column"] != column:
        return True  # a long name goes on with more indentation, and may look like a field there
    if text.startswith("- "):
        people.append({"column": column})
    field = _FIELD.fullmatch(line[2:])
    if field and people:
        people[-1].setdefault(field[1], _scalar(field[2].strip()))
    return True


def _name(fields: dict[str, str]) -> str:
    number = fields.get("sid") or fields.get("email", "")
    return "_".join(filter(None, (fields.get("name", ""), number)))


def _scalar(text: str) -> str:
    """Return the text of a one-line YAML scalar, or an empty string for any other value."""
    if len(text) >= 2 and text[0] == text[-1] == "'":
        return text[1:-1].replace("''", "'")
    if text.startswith('"'):
        try:
            return str(json.loads(text))
        except ValueError:
            return ""
    return "" if text in ("~", "null") or text.startswith(tuple("'[{&*!|>%@`")) else text
