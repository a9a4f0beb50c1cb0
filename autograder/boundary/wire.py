"""The closed data format between the trusted side and a worker.

A frame is a 4-byte big-endian length, a byte for the kind of message, and a MessagePack document.
MessagePack has a single sequence type. Here it decodes to a tuple, because messages and caches are
tuples. Apart from MessagePack's plain types, a document may hold only these extensions:

    ARRAY   an ndarray: dtype code, dimensions, C-order bytes
    SCALAR  a NumPy scalar, laid out like an array without dimensions
    LIST    a list, as a nested document of a tuple
    OPAQUE  a description of a value that cannot be sent
    OTHER   a value of a rarer kind, as a nested document of a tuple that begins with the kind
            (`autograder.boundary.kinds`): a set, a dictionary with other keys than strings, a
            large or a complex number, an array of texts or dates, a table

The format cannot refer to code, so decoding never runs any. An honest worker sends every value of
another type (a subclass of ndarray, an object array, a generator, ...) as OPAQUE. A dishonest
worker can send any bytes; the trusted side decodes them to plain data or raises `WireError`.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import msgpack
import numpy as np

from autograder.boundary import kinds
from autograder.boundary.tables import Table
from autograder.errors import WireError

MAX_FRAME = 1024 * 1024
"""The largest frame accepted from a worker after student code has run, in bytes."""
MAX_READING = 8 * 1024 * 1024
"""The largest frame accepted from a worker that has only read a submission, in bytes."""
MAX_TEXT = 100_000
"""The maximum length of a string in characters; longer strings are truncated."""
MAX_DEPTH = 24
"""The maximum nesting depth of lists on decoding, and of all containers on encoding."""
MAX_DIMENSIONS = 32
MAX_PARTS = 200_000
"""The maximum number of values in a message; a container and each of its items count."""
MAX_ANSWER_PARTS = 10_000
"""The maximum number of values in a message after student code has run."""
MAX_TEXTS = 16 * MAX_FRAME
"""The maximum size of all arrays of texts in a message, in bytes.

Each text of an array takes as much memory as the longest of them, so a small message could hold
thousands of megabytes.
"""
_MAX_LEVELS = MAX_DEPTH + 4
"""The maximum nesting depth of a decoded message, with the message's own tuples."""

_ARRAY, _SCALAR, _LIST, _OPAQUE, _OTHER = 1, 2, 3, 4, 5
# The closed table of element types; a correct answer needs no others.
_DTYPES = {
    code: np.dtype(code)
    for code in ("?", "b", "h", "i", "q", "B", "H", "I", "Q", "e", "f", "d", "F", "D")
}
_CODES = {(dtype.kind, dtype.itemsize): code for code, dtype in _DTYPES.items()}
_LENGTH = struct.Struct(">I")
_INT64 = range(-(2**63), 2**64)


@dataclass(frozen=True, slots=True)
class Opaque:
    """A placeholder for a value that cannot be sent; `kind` describes that value."""

    kind: str


def find_opaque(value: Any) -> str:
    """Return the kind of the first part of a decoded value that could not be sent, or "".

    >>> find_opaque(unpack(pack([1, object()])))
    'an object of class object'
    """
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, Opaque):
            return each.kind
        if isinstance(each, dict):
            waiting += each.values()
        elif isinstance(each, list | tuple):
            waiting += each
        elif isinstance(each, Table):
            waiting += (each.columns, each.values, each.index)
    return ""


def pack(value: Any, parts: int = MAX_PARTS) -> bytes:
    """Encode a value in the closed format; parts of other types become `Opaque`.

    A container also becomes `Opaque` if it would bring the value above `parts` // 2 parts. The
    result therefore stays well within a receiver's limit of `parts`.

    Raises:
        WireError: the value nests too deeply or is too large to encode.

    >>> unpack(pack({"db": [1, 2.5], "cache": ("A", None)}))
    {'db': [1, 2.5], 'cache': ('A', None)}
    >>> unpack(pack([object()]))
    [Opaque(kind='an object of class object')]
    """
    try:
        return _Encoder(parts // 2).encode(value)
    except (ValueError, TypeError, OverflowError, RecursionError, MemoryError) as error:
        _PACKER.reset()  # without memory, a part can stay in the packer
        raise WireError("the value nests too deeply or is too large") from error


def unpack(data: bytes, parts: int = MAX_PARTS) -> Any:
    """Decode a document; arrays are read-only views of `data`.

    Raises:
        WireError: the bytes are not a single document of the closed format, or it holds more
            than `parts` values.
    """
    return _checked(_Decoder(writable=False).decode(data), parts)


def unpack_fresh(data: bytes) -> Any:
    """Decode a document; arrays are writable copies.

    Raises:
        WireError: the bytes are not a single document of the closed format.
    """
    return _checked(_Decoder(writable=True).decode(data), MAX_PARTS)


class MessageKind:
    """The kind bytes of messages: lower case to a worker, upper case from a worker."""

    READ, LOAD, RUN, TRAIN, ANSWER = b"d", b"l", b"r", b"t", b"a"
    READY, DEFINED, LOADING, LOADED = b"Y", b"F", b"G", b"D"
    CALL, RETURNED, RAISED = b"C", b"R", b"X"


def frame(kind: bytes, document: bytes) -> bytes:
    """Return a frame: the length and the kind, followed by the document.

    >>> frame(MessageKind.RETURNED, b"document")[HEADER_SIZE:]
    b'Rdocument'
    """
    return _LENGTH.pack(len(document) + 1) + kind + document


HEADER_SIZE = _LENGTH.size


def body_length(header: bytes | bytearray, limit: int = MAX_FRAME) -> int:
    """Return the number of bytes after `header`: the kind and the document.

    Raises:
        WireError: the length is 0 or exceeds `limit`.

    >>> body_length(frame(MessageKind.RETURNED, b"document")[:HEADER_SIZE])
    9
    """
    (length,) = _LENGTH.unpack(header)
    if not 0 < length <= limit:
        raise WireError(f"a frame of {length} bytes, expected 1 to {limit}")
    return int(length)


class _Encoder:
    """Encodes from exact types, without calling methods of a student's subclass."""

    __slots__ = ("left",)

    def __init__(self, most: int) -> None:
        self.left = most

    def encode(self, value: Any, depth: int = 0) -> bytes:
        kind = type(value)
        encode = _ENCODERS.get(kind)
        if encode is not None:
            return encode(value)
        base: Any = kind if kind in _CONTAINERS else _container_base(kind)
        if base is None or (base is dict and not _TEXT.issuperset(map(type, dict.keys(value)))):
            return self._other(value, depth)
        if depth >= MAX_DEPTH:
            return _opaque("a container nested too deeply")
        size = base.__len__(value)
        self.left -= 1 + size
        if self.left < 0:
            return _opaque("a container with too many parts")
        if base is dict:
            return self._dict(value, depth + 1)
        document = self._sequence(size, base.__iter__(value), depth + 1)
        return document if base is tuple else _EXTENSION(_LIST, document)

    def _other(self, value: Any, depth: int) -> bytes:
        """Encode a value of a rarer kind, or describe it."""
        if type(value) is np.str_:
            return _string(str(value))
        if isinstance(value, dict | set | frozenset) and kinds.count(value) > kinds.MAX_KEYS:
            return _opaque("a container with too many parts")
        parts = kinds.taken_apart(value)
        if parts is None:
            return _opaque(f"an object of class {_class_name(value)}")
        if depth >= MAX_DEPTH:
            return _opaque("a container nested too deeply")
        self.left -= kinds.size_of(value)
        if self.left < 0:
            return _opaque("a container with too many parts")
        name, *items = parts
        if name in kinds.UNORDERED:
            # Equal sets give equal bytes, whatever their order is in memory.
            encoded = sorted(self.encode(item, depth + 1) for item in items)
            document = b"".join([_PACKER.pack_array_header(len(parts)), _PACK(name), *encoded])
        else:
            document = self._sequence(len(parts), parts, depth + 1)
        return _EXTENSION(_OTHER, document)

    def _sequence(self, size: int, items: Iterable[Any], depth: int) -> bytes:
        pieces = [_PACKER.pack_array_header(size)]
        for item in items:
            # Look up the type here too, for speed: nearly all items are arrays and numbers.
            encode = _ENCODERS.get(type(item))
            pieces.append(encode(item) if encode is not None else self.encode(item, depth))
        return b"".join(pieces)

    def _dict(self, value: dict[Any, Any], depth: int) -> bytes:
        # Two long keys may become one when they are truncated; then the last item counts.
        encoded = {_key(key): self.encode(item, depth) for key, item in dict.items(value)}
        pieces = [_PACKER.pack_map_header(len(encoded))]
        for item in encoded.items():
            pieces += item
        return b"".join(pieces)


def _container_base(kind: type) -> type | None:
    return next((base for base in _CONTAINERS if issubclass(kind, base)), None)


_CONTAINERS = (list, tuple, dict)
_TEXT = frozenset({str})
_OF_ITEMS = frozenset({list, tuple, set, frozenset})
# One packer for all calls: making one takes longer than packing an array. Most parts are small, but
# by default a packer allocates a quarter of a megabyte.
_PACKER = msgpack.Packer(strict_types=True, buf_size=2048)
_PACK: Callable[[Any], bytes] = _PACKER.pack
_EXTENSION: Callable[[int, bytes], bytes] = _PACKER.pack_ext_type


def _integer(value: int) -> bytes:
    if value in _INT64:
        return _PACK(value)
    if value.bit_length() > kinds.MAX_BITS:
        return _opaque(f"an integer of more than {kinds.MAX_BITS} bits")
    return _EXTENSION(_OTHER, _PACK([kinds.INTEGER, str(value)]))


def _text(value: str) -> str:
    """Truncate a string to `MAX_TEXT` characters and replace lone surrogates."""
    if value.isascii():
        return value[:MAX_TEXT]
    return value[:MAX_TEXT].encode("utf-8", "replace").decode("utf-8")


def _string(value: str) -> bytes:
    return _PACK(_text(value))


_key = lru_cache(maxsize=256)(_string)


def _class_name(value: Any) -> str:
    return str(type.__getattribute__(type(value), "__name__"))[:80]


def _opaque(kind: str) -> bytes:
    return _EXTENSION(_OPAQUE, kind[:200].encode("utf-8", "replace"))


def _array(array: np.ndarray, code: int = _ARRAY) -> bytes:
    head = _head(array.dtype, array.shape)
    if head is None:
        return _rare_array(array, code)
    return _EXTENSION(code, head + array.tobytes())


@lru_cache(maxsize=1024)
def _head(dtype: np.dtype, shape: tuple[int, ...]) -> bytes | None:
    """Return the dtype code and the dimensions of an array; None if it is not sent as it is.

    Most arrays of a submission have a few shapes, and looking them up halves the time of packing.
    """
    # The logical size, so a 10 GB array made by a stride trick is refused unread.
    size = math.prod(shape) * dtype.itemsize
    letter = _LETTERS.get(dtype)  # nearly always a known dtype in native byte order
    if letter is None or size > MAX_FRAME or not (size or kinds.is_modest(shape)):
        return None
    try:
        return _HEADS[len(shape)].pack(letter, len(shape), *shape)
    except (IndexError, struct.error):
        return None


def _rare_array(array: np.ndarray, code: int) -> bytes:
    """Encode an array of a rarer kind, or describe one that is too large to send."""
    size, shape, dtype = array.nbytes, array.shape, array.dtype
    if size > MAX_FRAME or not (size or kinds.is_modest(shape)):
        return _opaque(f"an array of shape {shape}, too large to send")
    if dtype in _LETTERS:
        return _opaque("an array with too many dimensions to send")
    if dtype.kind == "f" and dtype.itemsize > 8:
        return _array(array.astype(np.float64), code)
    if dtype.kind == "c" and dtype.itemsize > 16:
        return _array(array.astype(np.complex128), code)
    if dtype.kind in kinds.ARRAY_KINDS:
        return _other_array(array)
    letter = _CODES.get((dtype.kind, dtype.itemsize))
    if letter is None:
        return _opaque(f"an array of dtype {dtype!s:.60}")
    return _array(array.astype(_DTYPES[letter]), code)


def _other_array(array: np.ndarray) -> bytes:
    """Encode an array of texts or dates."""
    if array.size > MAX_ANSWER_PARTS // 4:
        return _opaque(f"an array of shape {array.shape}, too large to send")
    parts = kinds.array_taken_apart(array)
    if parts is None:
        return _opaque(f"an array of dtype {array.dtype!s:.60}")
    name, shape, unit, items = parts
    return _EXTENSION(_OTHER, _PACK([name, list(shape), unit, list(map(_cut, items))]))


def _cut(item: str | int) -> str | int:
    return _text(item) if type(item) is str else item


def _scalar(value: np.generic) -> bytes:
    return _array(np.asarray(value), _SCALAR)


# All scalar classes of NumPy: on some platforms int64, for example, has two.
_SCALAR_TYPES = frozenset(
    kind for kind in np.sctypeDict.values() if np.dtype(kind).kind in "biufc"
) | {np.longdouble, np.clongdouble}
_ENCODERS: dict[type, Callable[[Any], bytes]] = {
    np.ndarray: _array,
    **dict.fromkeys(_SCALAR_TYPES, _scalar),
    **dict.fromkeys((type(None), bool, float, bytes), _PACK),
    int: _integer,
    str: _string,
    Opaque: lambda value: _opaque(value.kind),
}
_LETTERS = {dtype: code.encode() for code, dtype in _DTYPES.items()}
_LAYOUTS = {ord(code): dtype for code, dtype in _DTYPES.items()}
_HEADS = [struct.Struct(f">cB{dimensions}I") for dimensions in range(MAX_DIMENSIONS + 1)]
_SHAPES = [struct.Struct(f">2x{dimensions}I") for dimensions in range(MAX_DIMENSIONS + 1)]


def has_at_most(parts: int, message: Any) -> bool:
    """Tell whether a message holds at most `parts` values; containers count too.

    Each further kilobyte of an array counts as one more value.

    >>> has_at_most(3, [1.5, 2.5]), has_at_most(2, [1.5, 2.5])
    (True, False)
    """
    waiting = [message]
    seen = 0
    while waiting:
        value = waiting.pop()
        seen += 1
        if type(value) in (list, tuple, set, frozenset):
            waiting += value
        elif type(value) is dict:
            waiting += value.values()
        elif type(value) is Table:
            waiting += (value.columns, value.values, value.index)
        elif type(value) is np.ndarray:
            seen += value.nbytes >> 10
        if seen + len(waiting) > parts:
            return False
    return True


def _checked(message: Any, most: int) -> Any:
    """Return the message if it keeps to the closed format and its limits.

    Raises:
        WireError: the message holds a timestamp, a key that is not a string or more than `most`
            values, or it nests too deeply for the code that walks through it.
    """
    level = [message]
    parts = levels = 0
    while level:
        inner: list[Any] = []
        for value in level:
            kind = type(value)
            if kind in _OF_ITEMS:
                inner += value
            elif kind is dict:
                if any(type(key) not in kinds.KEYS for key in value):
                    raise WireError("a key is not of the format")
                inner += value.values()
                if not _TEXT.issuperset(map(type, value)):
                    inner += value  # a key that is a tuple can nest, too
            elif kind is Table:
                inner += (value.columns, value.values, value.index)
            elif kind is msgpack.Timestamp:
                raise WireError("a timestamp is not part of the format")
        parts, levels = parts + len(level), levels + 1
        if parts + len(inner) > most or levels > _MAX_LEVELS:
            raise WireError(f"a message has more than {most} parts or nests too deeply")
        level = inner
    return message


def _missing_part(parts: list[Any]) -> Opaque | None:
    """Return a part without which nothing of a rarer kind can be put together.

    It is a key, an item of a set or a column that was too large to be sent.
    """
    needed = [*parts]
    name = parts[0] if parts and type(parts[0]) is str else ""
    if name == kinds.DICT:
        needed += [pair[0] for pair in parts if type(pair) is tuple and pair]
    elif name == kinds.TABLE:
        needed += [column for values in parts[2:3] if type(values) is tuple for column in values]
    return next((part for part in needed if isinstance(part, Opaque)), None)


class _Decoder:
    """Decodes a document.

    `depth` is the current nesting depth of lists, and `texts` the size of all arrays of texts.
    """

    __slots__ = ("depth", "texts", "writable")

    def __init__(self, *, writable: bool) -> None:
        self.writable = writable
        self.depth = self.texts = 0

    def decode(self, data: bytes) -> Any:
        try:
            return msgpack.unpackb(
                data,
                use_list=False,
                ext_hook=self.extension,
                strict_map_key=True,
                max_array_len=MAX_PARTS,
                max_map_len=MAX_PARTS,
            )
        except WireError:
            raise
        except (ValueError, TypeError, RecursionError, MemoryError, struct.error) as error:
            # All errors that msgpack itself raises on hostile input are ValueErrors.
            raise WireError("the bytes are not a message of the closed format") from error

    def extension(self, code: int, data: bytes) -> Any:
        if code == _ARRAY:
            return self.array(data).copy() if self.writable else self.array(data)
        if code == _SCALAR:
            return self.array(data)[()]
        if code == _LIST:
            return self.nested(data)
        if code == _OTHER:
            try:
                parts = self.nested(data)
                missing = _missing_part(parts)
                if missing is not None:
                    return missing
                value = kinds.put_together(parts)
                if type(value) is np.ndarray:
                    self.texts += value.nbytes if value.dtype.kind == "U" else 0
                    if self.texts > MAX_TEXTS:
                        raise WireError("arrays of texts are too large")
                    value.setflags(write=self.writable)
                return value
            except (ValueError, TypeError, OverflowError, MemoryError, RecursionError) as error:
                raise WireError("a value of a rarer kind is malformed") from error
        if code == _OPAQUE:
            return Opaque(data[:200].decode("utf-8", "replace"))
        raise WireError(f"unknown extension {code}")

    def nested(self, data: bytes) -> list[Any]:
        if self.depth >= MAX_DEPTH:
            raise WireError("lists nest too deeply")
        self.depth += 1
        items = self.decode(data)
        self.depth -= 1
        if type(items) is not tuple:
            raise WireError("a list does not hold a sequence")
        return list(items)

    def array(self, data: bytes) -> np.ndarray:
        try:
            shape, dtype, start, size = _layout(data[: 2 + 4 * data[1]])
        except IndexError:
            raise WireError("an array has no layout") from None
        if size != len(data) - start:
            raise WireError("the shape of an array contradicts its size")
        return np.ndarray(shape, dtype, data, start)


@lru_cache(maxsize=1024)
def _layout(head: bytes) -> tuple[tuple[int, ...], np.dtype, int, int]:
    """Return the shape, the dtype, the length of the head and the number of bytes after it."""
    try:
        dtype = _LAYOUTS[head[0]]
        shape = _SHAPES[head[1]].unpack(head)
    except (IndexError, KeyError):
        raise WireError("an array has an unknown layout") from None
    if not kinds.is_modest(shape):
        raise WireError("an array without entries has axes that are too long")
    # Python integers do not overflow, so this product cannot wrap around to a small number.
    return shape, dtype, len(head), math.prod(shape) * dtype.itemsize
