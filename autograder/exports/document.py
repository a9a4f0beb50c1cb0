"""Grades as JSON, with all that is known: raw and final scores, decisions, attempts."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from autograder.grades.records import ClassGrades

SCHEMA = "chainrule/grades/v1"


def grades_json(grades: ClassGrades) -> Iterator[str]:
    """Yield the document in pieces, a grade on each line; non-ASCII characters are escaped.

    The names are those of the records in `autograder.grades.records`.
    """
    head = {
        "schema": SCHEMA,
        "has_list": grades.has_list,
        "unknown": list(grades.unknown),
        "notes": list(grades.notes),
    }
    yield json.dumps(head)[:-1] + ', "grades": ['
    for number, grade in enumerate(grades.grades):
        yield ("," if number else "") + "\n" + json.dumps(plain(grade), allow_nan=False)
    yield "\n]}\n"


def plain(value: Any) -> Any:
    """Return a record as dictionaries, lists, text and numbers; numbers that JSON lacks are null.

    >>> from autograder.records import Person
    >>> plain(Person("Ada", "7"))
    {'name': 'Ada', 'user': '7', 'email': ''}
    """
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, tuple | list):
        return [plain(each) for each in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return str(value) if isinstance(value, str) else value
