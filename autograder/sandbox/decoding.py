"""Decoding a worker's answers. Every field is checked, because a worker may send anything."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Container
from dataclasses import replace
from typing import Any

from autograder.boundary import wire
from autograder.boundary.outcomes import Frame, Outcome, OutcomeKind, StudentError
from autograder.boundary.wire import MessageKind
from autograder.errors import WireError
from autograder.sandbox.connection import broken_protocol

_NOT_A_WORD = re.compile(r"[^\w.]+")
_MAX_FRAMES, _MAX_ARGUMENTS, _MAX_SHAPES, _MAX_BASES = 6, 8, 30, 8
_MAX_SUPPLIED = 100
_MAX_CACHED_BYTES, _MAX_CACHED_PARTS = 8 * 1024, 200
_MAX_SHARED, _MAX_RECENT = 1024, 256

_Cache = OrderedDict[tuple[bytes, bytes], Outcome]
_shared: _Cache = OrderedDict()
_recent: _Cache = OrderedDict()


def decode_tuple(body: bytes, parts: int = wire.MAX_ANSWER_PARTS) -> tuple[Any, ...]:
    """Decode the body of a frame as a tuple of at most `parts` values, nested values included.

    Raises:
        WorkerGone: the body is something else.

    >>> decode_tuple(wire.pack(("a", 1.5)))
    ('a', 1.5)
    """
    try:
        content = wire.unpack(body, parts)
    except WireError:
        raise broken_protocol() from None
    if type(content) is not tuple:
        raise broken_protocol()
    return content


def decode_outcome(kind: bytes, body: bytes, *, is_shared: bool = True) -> Outcome:
    """Decode the outcome of a call.

    A small outcome is cached. On a case that all submissions share many send identical bytes. On
    another case, a submission sends them again when the exercise is called again. Those that were
    not sent for the longest time are dropped.

    Raises:
        WorkerGone: the frame is not an outcome.
    """
    if len(body) > _MAX_CACHED_BYTES:
        return _decode(kind, body)
    cache, most = (_shared, _MAX_SHARED) if is_shared else (_recent, _MAX_RECENT)
    cached = cache.get((kind, body))
    if cached is not None:
        cache.move_to_end((kind, body))
        return cached
    outcome = _decode(kind, body)
    # A few bytes may decode to a large value, which would fill the cache.
    if wire.has_at_most(_MAX_CACHED_PARTS, [outcome.value, outcome.held]):
        outcome = replace(outcome, remembered=True)
        cache[kind, body] = outcome
        if len(cache) > most:
            cache.popitem(last=False)
    return outcome


def decode_failures(data: Any, most: int) -> list[tuple[int, StudentError]]:
    """Check the failures of a load, at most `most` (index, error) pairs, and convert the errors.

    Raises:
        WorkerGone: the data are something else.

    >>> [(index, error)] = decode_failures(((3, {"type": "ImportError"}),), most=5)
    >>> index, error.type_name
    (3, 'ImportError')
    """
    if type(data) is not tuple or len(data) > most:
        raise broken_protocol()
    failures = []
    for item in data:
        if type(item) is not tuple or len(item) != 2 or type(item[0]) is not int:
            raise broken_protocol()
        failures.append((item[0], _student_error(item[1])))
    return failures


def decode_supplied(data: Any, offered: Container[str]) -> tuple[tuple[str, str], ...]:
    """Check the names that a load supplied: pairs of a variable and one of the names `offered`.

    Raises:
        WorkerGone: the data are something else.

    >>> decode_supplied((("np", "np"),), {"np": b""})
    (('np', 'np'),)
    """
    if type(data) is not tuple or len(data) > _MAX_SUPPLIED:
        raise broken_protocol()
    for pair in data:
        if type(pair) is not tuple or [*map(type, pair)] != [str, str] or pair[1] not in offered:
            raise broken_protocol()
    return tuple((variable[:80], name) for variable, name in data)


def _decode(kind: bytes, body: bytes) -> Outcome:
    content = decode_tuple(body)
    if kind == MessageKind.RETURNED and len(content) == 2:
        return Outcome(OutcomeKind.RETURNED, value=content[0], held=content[1])
    if kind == MessageKind.RAISED and len(content) == 1:
        return Outcome(OutcomeKind.RAISED, error=_student_error(content[0]))
    raise broken_protocol()


def _student_error(data: Any) -> StudentError:
    if type(data) is not dict:
        raise broken_protocol()

    def text(key: str, limit: int) -> str:
        return data[key][:limit] if type(data.get(key)) is str else ""

    def number(key: str) -> int | None:
        return data[key] if type(data.get(key)) is int and 0 <= data[key] < 10**6 else None

    return StudentError(
        # A class name may be any string. Only its word characters are shown.
        _NOT_A_WORD.sub("_", text("type", 80)) or "Exception",
        text("message", 500),
        number("cell"),
        number("line"),
        text("name", 80) or None,
        text("nearest", 80) or None,
        tuple(map(_frame, _list(data.get("frames"))[:_MAX_FRAMES])),
        _columns(data.get("columns")),
        _shapes(data.get("shapes"), _MAX_SHAPES),
        _parts(data.get("parts")),
        tuple(name[:80] for name in _list(data.get("bases"))[:_MAX_BASES] if type(name) is str),
    )


def _columns(data: Any) -> tuple[int, int] | None:
    if not _is_list(data) or [*map(type, data)] != [int, int]:
        return None
    return data[0], data[1]


def _frame(data: Any) -> Frame:
    if not _is_list(data) or len(data) != 4:
        raise broken_protocol()
    function, cell, line, arguments = data
    if type(function) is not str or any(n is not None and type(n) is not int for n in (cell, line)):
        raise broken_protocol()
    return Frame(function[:80], cell, line, _shapes(arguments, _MAX_ARGUMENTS))


def _shapes(data: Any, most: int) -> tuple[tuple[str, str], ...]:
    """Check a list of (name, shape) pairs."""
    pairs = _list(data)[:most]
    if any(not _is_list(pair) or [*map(type, pair)] != [str, str] for pair in pairs):
        raise broken_protocol()
    return tuple((name[:80], shape[:200]) for name, shape in pairs)


def _parts(data: Any) -> tuple[tuple[str, str, int], ...]:
    """Check a list of (variable, container, index) triples."""
    triples = _list(data)[:_MAX_SHAPES]
    if any(not _is_list(each) or [*map(type, each)] != [str, str, int] for each in triples):
        raise broken_protocol()
    return tuple((name[:80], container[:80], index) for name, container, index in triples)


def _list(value: Any) -> Any:
    return value if _is_list(value) else ()


def _is_list(value: Any) -> bool:
    return type(value) in (list, tuple)
