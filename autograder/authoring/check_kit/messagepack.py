"""MessagePack for `public_check.py`: the part of the package `msgpack` that the grader uses.

The file has to run where NumPy alone is installed. Its grader and its workers exchange messages
with the same code as everywhere, which finds this module under the name `msgpack`. It is written
after the format's specification (https://github.com/msgpack/msgpack/blob/master/spec.md).
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Any

_SIZES = {1: "B", 2: "H", 4: "I"}
_FIXED_EXTENSIONS = {1: 0xD4, 2: 0xD5, 4: 0xD6, 8: 0xD7, 16: 0xD8}
_CONSTANTS = {0xC0: None, 0xC2: False, 0xC3: True}
_NUMBERS = {
    code: struct.Struct(f">{letter}")
    for code, letter in zip(range(0xCA, 0xD4), "fdBHIQbhiq", strict=True)
}
_LARGEST = 1 << 32


class Timestamp:
    """The class of timestamps; no message of the grader holds any."""


class Packer:
    r"""Encodes values.

    >>> Packer().pack(["db", 1, 2.5])
    b'\x93\xa2db\x01\xcb@\x04\x00\x00\x00\x00\x00\x00'
    """

    def __init__(self, *, strict_types: bool = True, buf_size: int = 0) -> None:
        """Take the options of `msgpack.Packer` that the grader sets; types are always strict."""
        del strict_types, buf_size

    def reset(self) -> None:
        """Do nothing: there is no buffer."""

    def pack(self, value: Any) -> bytes:
        """Encode a value whose class is exactly a plain type, not a subclass.

        Raises:
            TypeError: it is of another type.
            OverflowError: it is too large.
        """
        kind = type(value)
        if value is None or kind is bool:
            return b"\xc0" if value is None else (b"\xc3" if value else b"\xc2")
        if kind is int:
            return _integer(value)
        if kind is float:
            return struct.pack(">Bd", 0xCB, value)
        if kind is str:
            text: bytes = value.encode()
            return _head(len(text), 0xA0, 31, {1: 0xD9, 2: 0xDA, 4: 0xDB}) + text
        if kind is bytes:
            return _head(len(value), None, 0, {1: 0xC4, 2: 0xC5, 4: 0xC6}) + bytes(value)
        if kind in (list, tuple):
            return self.pack_array_header(len(value)) + b"".join(map(self.pack, value))
        if kind is dict:
            pairs = (part for pair in value.items() for part in pair)
            return self.pack_map_header(len(value)) + b"".join(map(self.pack, pairs))
        raise TypeError(f"a {kind.__name__} cannot be packed")

    def pack_array_header(self, size: int) -> bytes:
        """Encode the start of an array."""
        return _head(size, 0x90, 15, {2: 0xDC, 4: 0xDD})

    def pack_map_header(self, size: int) -> bytes:
        """Encode the start of a map."""
        return _head(size, 0x80, 15, {2: 0xDE, 4: 0xDF})

    def pack_ext_type(self, code: int, data: bytes) -> bytes:
        """Encode an extension."""
        fixed = _FIXED_EXTENSIONS.get(len(data))
        sizes = {1: 0xC7, 2: 0xC8, 4: 0xC9}
        head = bytes([fixed]) if fixed else _head(len(data), None, 0, sizes)
        return head + struct.pack("b", code) + data


def _head(size: int, fixed: int | None, most: int, codes: dict[int, int]) -> bytes:
    if fixed is not None and size <= most:
        return bytes([fixed | size])
    for width, code in codes.items():
        if size < 1 << 8 * width:
            return struct.pack(f">B{_SIZES[width]}", code, size)
    raise OverflowError("a value is too large")


def _integer(value: int) -> bytes:
    if -32 <= value < 128:
        return struct.pack("b" if value < 0 else "B", value)
    codes = ((0xD0, "b"), (0xD1, "h"), (0xD2, "i"), (0xD3, "q"))
    if value > 0:
        codes = ((0xCC, "B"), (0xCD, "H"), (0xCE, "I"), (0xCF, "Q"))
    for code, letter in codes:
        try:
            return struct.pack(f">B{letter}", code, value)
        except struct.error:
            continue
    raise OverflowError("an integer is too large")


def unpackb(
    data: bytes,
    *,
    use_list: bool = False,
    ext_hook: Callable[[int, bytes], Any],
    strict_map_key: bool = True,
    max_array_len: int = _LARGEST,
    max_map_len: int = _LARGEST,
) -> Any:
    r"""Decode a document; arrays become tuples, and keys of maps are texts or bytes.

    Raises:
        ValueError: it is not a document, bytes follow it, or a container is too large.

    >>> unpackb(b"\x92\x01\xa2db", ext_hook=lambda code, data: None)
    (1, 'db')
    """
    del use_list, strict_map_key
    reader = _Reader(bytes(data), ext_hook, max_array_len, max_map_len)
    value = reader.value()
    if reader.at != len(reader.data):
        raise ValueError("extra bytes after the document")
    return value


class _Reader:
    """Reads a document from its start; `at` is the place of the next byte."""

    def __init__(
        self, data: bytes, ext_hook: Callable[[int, bytes], Any], array_len: int, map_len: int
    ) -> None:
        self.data, self.at = data, 0
        self._ext_hook, self._array_len, self._map_len = ext_hook, array_len, map_len

    def _take(self, size: int) -> bytes:
        self.at += size
        if self.at > len(self.data):
            raise ValueError("the document ends too early")
        return self.data[self.at - size : self.at]

    def _size(self, width: int) -> int:
        return int.from_bytes(self._take(width), "big")

    def value(self) -> Any:
        code = self._take(1)[0]
        if code < 0x80 or code >= 0xE0:
            return code if code < 0x80 else code - 256
        if code < 0xC0:
            if code < 0xA0:
                return self._map(code & 15) if code < 0x90 else self._array(code & 15)
            return self._take(code & 31).decode()
        if code in _CONSTANTS:
            return _CONSTANTS[code]
        if code in _NUMBERS:
            number = _NUMBERS[code]
            return number.unpack(self._take(number.size))[0]
        return self._sized(code)

    def _sized(self, code: int) -> Any:
        if 0xC4 <= code <= 0xC6:
            return self._take(self._size(1 << code - 0xC4))
        if 0xC7 <= code <= 0xC9:
            return self._extension(self._size(1 << code - 0xC7))
        if 0xD4 <= code <= 0xD8:
            return self._extension(1 << code - 0xD4)
        if 0xD9 <= code <= 0xDB:
            return self._take(self._size(1 << code - 0xD9)).decode()
        if code in (0xDC, 0xDD):
            return self._array(self._size(2 if code == 0xDC else 4))
        if code in (0xDE, 0xDF):
            return self._map(self._size(2 if code == 0xDE else 4))
        raise ValueError("an unknown type byte")

    def _array(self, size: int) -> tuple[Any, ...]:
        if size > self._array_len:
            raise ValueError("an array is too long")
        return tuple(self.value() for _ in range(size))

    def _map(self, size: int) -> dict[str | bytes, Any]:
        if size > self._map_len:
            raise ValueError("a map is too long")
        found = {}
        for _ in range(size):
            key = self.value()
            if type(key) not in (str, bytes):
                raise ValueError("a key is neither a text nor bytes")
            found[key] = self.value()
        return found

    def _extension(self, size: int) -> Any:
        code = struct.unpack("b", self._take(1))[0]
        data = self._take(size)
        return Timestamp() if code == -1 else self._ext_hook(code, data)
