"""Cut the outputs out of a large notebook before it is read.

A notebook with many printed lines can hold a hundred megabytes, and the objects that a JSON parser
makes of them take several times that. The outputs do not count, so they are cut out of the bytes,
and so are pasted pictures (`attachments`) and the saved state of widgets. This is not a parser: it
only tells strings from brackets, in one pass and in linear time.
"""

from __future__ import annotations

import re

LARGE = 2 * 1024 * 1024
"""Smaller notebooks are left as they are."""
# Possessive quantifiers (`++`, `*+`) never go back, so that no text takes more than linear time.
_STRING = rb'"(?:[^"\\]++|\\.)*+"'
_KEY = rb'"(?:outputs|attachments|widgets)"\s*+:'
_UP_TO_OUTPUTS = re.compile(
    rb'(?:[^"]++|(?!' + _KEY + rb")" + _STRING + rb")*+" + _KEY + rb"\s*+", re.DOTALL
)
_UP_TO_BRACKET = re.compile(rb'(?:[^\[\]{}"]++|' + _STRING + rb")*+", re.DOTALL)
_SCALAR = re.compile(rb"(?:" + _STRING + rb"|[^\[\]{},]*+)", re.DOTALL)


_MAX_STEPS = 1_000_000
"""Text with more outputs, or more brackets in them, is returned as it is."""


def without_outputs(content: bytes) -> bytes:
    """Return JSON text in which each value of `outputs` and the like is an empty list.

    Text that is not JSON may come out as something else that is not JSON. Text with a million
    brackets in its outputs is returned as it is.

    >>> without_outputs(b'{"outputs": [{"text": "]"}], "source": "x = 1"}')
    b'{"outputs": [], "source": "x = 1"}'
    """
    parts: list[bytes | memoryview] = []
    place = steps = 0
    view = memoryview(content)
    while steps < _MAX_STEPS:
        match = _UP_TO_OUTPUTS.match(content, place)
        if match is None:
            return b"".join((*parts, view[place:]))
        parts += (view[place : match.end()], b"[]")
        place, taken = _end_of_value(content, match.end())
        steps += taken
    return content


def _end_of_value(content: bytes, start: int) -> tuple[int, int]:
    """Return the end of the value at `start`, and the number of steps that were taken."""
    if content[start : start + 1] not in (b"[", b"{"):
        match = _SCALAR.match(content, start)
        return (match.end() if match else start), 1
    depth, place = 0, start
    step = 0
    for step in range(_MAX_STEPS):
        if place == len(content):
            break
        if content[place] in b"[{":
            depth += 1
        elif content[place] in b"]}":
            depth -= 1
        else:
            break  # an unterminated string
        place += 1
        if depth == 0:
            return place, step + 1
        match = _UP_TO_BRACKET.match(content, place)
        place = match.end() if match else place
    return len(content), step + 1
