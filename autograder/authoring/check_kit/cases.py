"""The published cases and known mistakes of an assignment in `public_check.py`, as text.

A release keeps them in `fixtures.h5`, which only h5py reads. `public_check.py` has to run with
NumPy alone, so it holds the same values in the grader's own format, a line for each exercise. There
this module stands in the place of `autograder.content.fixtures`.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from autograder.boundary import wire
from autograder.content.exercise import Case, Mistake
from autograder.content.packed_cases import pack_cases, packed_value, read_packed, value_of

FILE_NAME = "fixtures.txt"
_WIDTH = 96


def to_text(cases: dict[str, tuple[Case, ...]], mistakes: dict[str, list[Mistake]]) -> str:
    """Return the text for the published cases and the known mistakes of each exercise."""
    lines = []
    for exercise, its_cases in cases.items():
        packed = (
            pack_cases(its_cases),
            [
                (mistake.name, mistake.hint, _packed_outputs(mistake))
                for mistake in mistakes[exercise]
            ],
        )
        document = wire.pack(packed)
        assert not wire.find_opaque(wire.unpack(document)), exercise
        text = base64.b64encode(document).decode()
        pieces = (text[at : at + _WIDTH] for at in range(0, len(text), _WIDTH))
        lines += [exercise, *(f" {piece}" for piece in pieces)]
    return "\n".join(lines) + "\n"


def read_cases(
    path: Path, exercises: Iterable[str], *, with_calls: bool = True
) -> dict[str, tuple[Case, ...]]:
    """Read the published cases of each exercise from the text beside `path`."""
    del with_calls
    documents = _documents(path)
    return {name: read_packed(_content(documents[name])[0]) for name in exercises}


def read_mistakes(path: Path, exercise: str) -> list[Mistake]:
    """Read the known mistakes of an exercise, with their outputs on its published cases."""
    return [
        Mistake(name, exercise, hint, published={k: value_of(v) for k, v in outputs.items()})
        for name, hint, outputs in _content(_documents(path)[exercise])[1]
    ]


def _documents(path: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    name = ""
    for line in path.with_name(FILE_NAME).read_text(encoding="utf-8").splitlines():
        if line.startswith(" "):
            found[name] += line[1:]
        else:
            name, found[line] = line, ""
    return found


def _content(text: str) -> Any:
    return wire.unpack_fresh(base64.b64decode(text))


def _packed_outputs(mistake: Mistake) -> dict[str, Any]:
    return {label: packed_value(output) for label, output in mistake.published.items()}
