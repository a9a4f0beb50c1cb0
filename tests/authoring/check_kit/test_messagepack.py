"""Our MessagePack gives and takes the bytes of the package msgpack."""

from __future__ import annotations

from typing import Any

import msgpack
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.authoring.check_kit.messagepack import Packer, Timestamp, unpackb

pytestmark = pytest.mark.slow

plain = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False)
    | st.text(max_size=300)
    | st.binary(max_size=300),
    lambda inner: (
        st.lists(inner, max_size=20).map(tuple)
        | st.dictionaries(st.text(max_size=40), inner, max_size=20)
    ),
)


def taken(code: int, data: bytes) -> tuple[int, bytes]:
    return code, data


def decoded(data: bytes) -> Any:
    return unpackb(data, ext_hook=taken)


@given(plain)
def test_both_give_the_same_bytes_and_values(value: Any) -> None:
    packed = msgpack.packb(value)
    assert Packer().pack(value) == packed
    assert decoded(packed) == value


@given(st.integers(0, 127), st.binary(max_size=300))
def test_an_extension_is_given_to_the_hook(code: int, data: bytes) -> None:
    packed = Packer().pack_ext_type(code, data)
    assert packed == msgpack.Packer().pack_ext_type(code, data)
    assert decoded(packed) == (code, data)


@pytest.mark.parametrize("size", [0, 15, 16, 65_535, 65_536])
def test_large_containers_and_texts(size: int) -> None:
    for value in ((1,) * size, {str(n): n for n in range(size)}, "x" * size, b"x" * size):
        packed = msgpack.packb(value)
        assert Packer(strict_types=True, buf_size=9).pack(value) == packed
        assert decoded(packed) == value


@given(st.binary(max_size=60))
def test_any_bytes_are_decoded_as_msgpack_does_or_refused(data: bytes) -> None:
    try:
        value = msgpack.unpackb(
            data, use_list=False, ext_hook=taken, strict_map_key=True, timestamp=0
        )
    except (ValueError, TypeError):
        with pytest.raises((ValueError, TypeError)):
            decoded(data)
    else:
        assert repr(decoded(data)) == repr(value) or isinstance(value, msgpack.Timestamp)


def test_what_the_grader_refuses_is_refused() -> None:
    assert isinstance(decoded(b"\xd6\xff\0\0\0\0"), Timestamp)
    for wrong in (b"", b"\x91", b"\x01\x01", b"\xc1", b"\x81\x01\x01"):
        with pytest.raises(ValueError, match=r"document|type byte|key"):
            decoded(wrong)
    for many in (b"\x92\x01\x01", b"\x82\xa1a\x01\xa1b\x01"):
        with pytest.raises(ValueError, match="too l"):
            unpackb(many, ext_hook=taken, max_array_len=1, max_map_len=1)
    with pytest.raises(TypeError):
        Packer().pack(object())
    with pytest.raises(OverflowError):
        Packer().pack(2**64)
