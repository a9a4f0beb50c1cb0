"""The closed data format between the trusted side and a worker.

A frame is a 4-byte big-endian length, one byte for the kind of message, and one MessagePack
document. MessagePack knows one kind of sequence; here it is the tuple, which messages and caches
are made of. Beyond its plain types a document knows four extensions and no more:

    ARRAY   an ndarray: dtype code, dimensions, C-order bytes
    SCALAR  a NumPy scalar, laid out like an array without dimensions
    LIST    a list, as a nested document of a tuple
    OPAQUE  the class name of something that cannot travel

Nothing in it names code, so decoding can never run any. Whatever is not exactly one of these types
(subclasses of ndarray, object arrays, generators, ...) is sent as OPAQUE by an honest worker; a
dishonest one can send any bytes and gets a `WireError` or plain data on the other side.
"""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass
from typing import Any

import msgpack
import numpy as np

from autograder.errors import WireError

MAX_FRAME = 1024 * 1024
"""The largest frame that the trusted side accepts once student code has run, in bytes."""
MAX_READING = 8 * 1024 * 1024
"""The largest frame that it accepts from a worker that has only read a submission."""
MAX_TEXT = 10_000
"""The longest string that travels, in characters; longer ones are cut."""
MAX_DEPTH = 24
"""How deep lists may nest, and containers of any kind in what is sent."""
MAX_DIMENSIONS = 32
MAX_PARTS = 200_000
"""How many values a message may hold, containers and what is in them counted alike."""
MAX_ANSWER_PARTS = 10_000
"""How many the trusted side accepts in one message once student code has run."""
_MAX_LEVELS = MAX_DEPTH + 4
"""How deep all that arrives may nest, what messages are made of included."""

_ARRAY, _SCALAR, _LIST, _OPAQUE = 1, 2, 3, 4
# The closed table of element types: what a correct answer can be made of.
_DTYPES = {
    code: np.dtype(code) for code in ("?", "b", "h", "i", "q", "B", "H", "I", "Q", "e", "f", "d")
}
_CODES = {(dtype.kind, dtype.itemsize): code for code, dtype in _DTYPES.items()}
_LENGTH = struct.Struct(">I")
_INT64 = range(-(2**63), 2**64)


@dataclass(frozen=True, slots=True)
class Opaque:
    """Stands for a value that cannot travel; `kind` says in words what it was."""

    kind: str


def pack(value: Any, parts: int = MAX_PARTS) -> bytes:
    """Encode a value of the closed format; anything else in it becomes `Opaque`.

    So does what has more than half as many `parts`: nobody would have to accept it.

    Raises:
        WireError: the value nests too deeply or grows beyond what a frame can hold.
    """
    try:
        return bytes(_packed(_Plain(parts // 2)(value)))
    except (ValueError, TypeError, OverflowError, RecursionError, MemoryError) as error:
        raise WireError("the value nests too deeply or is too large") from error


def unpack(data: bytes, parts: int = MAX_PARTS) -> Any:
    """Decode one document; arrays are read-only views of `data`.

    Raises:
        WireError: the bytes are not one document of the closed format, or it holds more than so
            many parts.
    """
    return _checked(_Decoder(writable=False).decode(data), parts)


def unpack_fresh(data: bytes) -> Any:
    """Decode one document into arrays of their own, which the caller may write to.

    Raises:
        WireError: the bytes are not one document of the closed format.
    """
    return _checked(_Decoder(writable=True).decode(data), MAX_PARTS)


class MessageKind:
    """The kinds of messages, one byte each: lower case to a worker, upper case from it."""

    READ, LOAD, RUN, TRAIN, ANSWER = b"d", b"l", b"r", b"t", b"a"
    READY, DEFINED, LOADING, LOADED = b"Y", b"F", b"G", b"D"
    CALL, RETURNED, RAISED = b"C", b"R", b"X"


def frame(kind: bytes, document: bytes) -> bytes:
    """Put the length and the kind before a document."""
    return _LENGTH.pack(len(document) + 1) + kind + document


HEADER_SIZE = _LENGTH.size


def body_length(header: bytes | bytearray, limit: int = MAX_FRAME) -> int:
    """Read how many bytes, kind and document, follow `header`.

    Raises:
        WireError: there is no kind, or the length exceeds `limit`.
    """
    (length,) = _LENGTH.unpack(header)
    if not 0 < length <= limit:
        raise WireError(f"a frame of {length} bytes is not within the limit of {limit}")
    return int(length)


def _packed(plain: Any) -> Any:
    # Most messages are small, and the packer asks for a quarter of a megabyte if it is not told.
    return msgpack.packb(plain, strict_types=True, default=_extension, buf_size=2048)


@dataclass(frozen=True, slots=True)
class _List:
    items: list[Any]


class _Plain:
    """Rebuilds containers from exact types: no method of a subclass decides what is sent."""

    __slots__ = ("left",)

    def __init__(self, most: int) -> None:
        self.left = most

    def __call__(self, value: Any, depth: int = 0) -> Any:
        kind = type(value)
        if kind in _AS_THEY_ARE:
            return value
        if kind is int:
            return value if value in _INT64 else Opaque("an integer of more than 64 bits")
        if kind is str:
            return _text(value)
        if issubclass(kind, _CONTAINERS):
            if depth >= MAX_DEPTH:
                return Opaque("a container nested too deeply")
            base = next(base for base in _CONTAINERS if issubclass(kind, base))
            self.left -= 1 + base.__len__(value)
            if self.left < 0:
                return Opaque("a container of too many parts")
            return self._container(value, kind, depth + 1)
        return Opaque(f"an object of class {_class_name(value)}")

    def _container(self, value: Any, kind: type, depth: int) -> Any:
        # Nearly all items are arrays and numbers, which go as they are.
        if issubclass(kind, dict):
            return {
                _text(key) if type(key) is str else f"<{_class_name(key)}>": item
                if type(item) in _AS_THEY_ARE
                else self(item, depth)
                for key, item in dict.items(value)
            }
        items = list.__iter__(value) if issubclass(kind, list) else tuple.__iter__(value)
        plain = [item if type(item) in _AS_THEY_ARE else self(item, depth) for item in items]
        return _List(plain) if issubclass(kind, list) else plain


_CONTAINERS = (list, tuple, dict)
# All of NumPy's own names for its scalars: int64, for one, has two classes on some platforms.
_SCALAR_TYPES = frozenset(
    kind for kind in np.sctypeDict.values() if np.dtype(kind).kind in "biuf"
) | {np.longdouble}
_AS_THEY_ARE = frozenset({type(None), bool, float, bytes, np.ndarray, Opaque}) | _SCALAR_TYPES


def _text(value: str) -> str:
    """Cut a string to what travels; half a surrogate pair is no text and is replaced."""
    return value[:MAX_TEXT].encode("utf-8", "replace").decode("utf-8")


def _class_name(value: Any) -> str:
    return str(type.__getattribute__(type(value), "__name__"))[:80]


def _extension(value: Any) -> msgpack.ExtType:
    if type(value) is np.ndarray:
        return _array_extension(_ARRAY, value)
    if type(value) is _List:
        return _tagged(_LIST, _packed(value.items))
    if type(value) is Opaque:
        return _tagged(_OPAQUE, value.kind[:200].encode("utf-8", "replace"))
    return _array_extension(_SCALAR, np.asarray(value))


def _tagged(code: int, data: bytes) -> msgpack.ExtType:
    # Its own constructor looks at every argument, which takes longer than to pack an array.
    return tuple.__new__(msgpack.ExtType, (code, data))


def _array_extension(code: int, array: np.ndarray) -> msgpack.ExtType:
    # `nbytes` is of the logical size: a stride trick that shows 10 GB of zeros is refused unread.
    if array.nbytes > MAX_FRAME:
        return _extension(Opaque(f"an array of shape {array.shape}, too large to send"))
    dtype = array.dtype
    letter = _LETTERS.get(dtype)  # nearly always one of ours, in our byte order
    if letter is None:
        if dtype.kind == "f" and dtype.itemsize > 8:
            return _array_extension(code, array.astype(np.float64))
        known = _CODES.get((dtype.kind, dtype.itemsize))
        if known is None:
            return _extension(Opaque(f"an array of dtype {dtype!s:.60}"))
        return _array_extension(code, array.astype(_DTYPES[known]))
    try:
        head = _HEADS[array.ndim].pack(letter, array.ndim, *array.shape)
    except (IndexError, struct.error):
        return _extension(Opaque("an array of more dimensions than can be sent"))
    return _tagged(code, head + array.tobytes())


_LETTERS = {dtype: code.encode() for code, dtype in _DTYPES.items()}
_LAYOUTS = {ord(code): (dtype, dtype.itemsize) for code, dtype in _DTYPES.items()}
_HEADS = [struct.Struct(f">cB{dimensions}I") for dimensions in range(MAX_DIMENSIONS + 1)]
_SHAPES = [struct.Struct(f">2x{dimensions}I") for dimensions in range(MAX_DIMENSIONS + 1)]


def has_at_most(parts: int, message: Any) -> bool:
    """Tell whether a value consists of no more than so many values, containers counted too."""
    waiting = [message]
    seen = 0
    while waiting:
        value = waiting.pop()
        seen += 1
        if type(value) in (list, tuple):
            waiting += value
        elif type(value) is dict:
            waiting += value.values()
        if seen + len(waiting) > parts:
            return False
    return True


def _checked(message: Any, most: int) -> Any:
    """Refuse what MessagePack can express beyond the closed format, and too much of anything.

    Raises:
        WireError: there is a timestamp, a key that is no string, more than `most` values, or they
            nest too deeply for what walks through them.
    """
    level = [message]
    parts = levels = 0
    while level:
        inner: list[Any] = []
        for value in level:
            kind = type(value)
            if kind is list or kind is tuple:
                inner += value
            elif kind is dict:
                if any(type(key) is not str for key in value):
                    raise WireError("a key is no string")
                inner += value.values()
            elif kind is msgpack.Timestamp:
                raise WireError("a timestamp is no part of the format")
        parts, levels = parts + len(level), levels + 1
        if parts + len(inner) > most or levels > _MAX_LEVELS:
            raise WireError(f"a message of more than {most} parts, or nested too deeply")
        level = inner
    return message


class _Decoder:
    """One decoding run; holds the depth that nested tuples have reached."""

    __slots__ = ("depth", "writable")

    def __init__(self, *, writable: bool) -> None:
        self.writable = writable
        self.depth = 0

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
            # Everything that msgpack raises on hostile input is a ValueError.
            raise WireError("the bytes are not a message of the closed format") from error

    def extension(self, code: int, data: bytes) -> Any:
        if code == _ARRAY:
            array = self.array(data)
            return array.copy() if self.writable else array
        if code == _SCALAR:
            return self.array(data)[()]
        if code == _LIST:
            return self.nested(data)
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
            raise WireError("a list holds no sequence")
        return list(items)

    def array(self, data: bytes) -> np.ndarray:
        try:
            dtype, size = _LAYOUTS[data[0]]
            layout = _SHAPES[data[1]]
        except (IndexError, KeyError):
            raise WireError("an array of unknown layout") from None
        shape = layout.unpack_from(data)
        # Python integers do not overflow, so this product cannot wrap around to a small number.
        if math.prod(shape) * size != len(data) - layout.size:
            raise WireError("an array whose shape contradicts its size")
        return np.ndarray(shape, dtype, data, layout.size)
